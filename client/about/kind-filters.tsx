import { KindParams } from '#contracts/pages.ts';
import { useId } from 'react';
import { kindWords } from '#contracts/kind-words.ts';
import { joinableKinds, orderWords } from '#contracts/link-count-words.ts';
import { type Kind, registry } from '#contracts/registry.ts';
import { useTypedValue } from '#client/lib/use-typed-value.ts';

interface KindFiltersProps {
  readonly kind: Kind;
  readonly params: KindParams;
  readonly onParams: (params: KindParams) => void;
}

/** Which things of a kind are listed, and in what order. */
export const KindFilters = ({ kind, params, onParams }: KindFiltersProps) => {
  const [words, without, sort] = [useId(), useId(), useId()];
  const change = (part: Readonly<Record<string, string>>) => {
    const { q, ...rest } = KindParams.parse({ ...params, ...part });
    onParams({ ...rest, ...(q ? { q } : {}) });
  };
  const [typed, type] = useTypedValue({ value: params.q ?? '', pause: 200, onSettled: (q) => change({ q }) });
  return (
    <search className="mt-4 flex flex-wrap gap-x-3 gap-y-2">
      <p className={labelled}>
        <label htmlFor={words} className={label}>
          Words in the name
        </label>
        <input
          id={words}
          type="search"
          value={typed}
          maxLength={200}
          className={field}
          onChange={({ target }) => type(target.value)}
        />
      </p>
      <p className={labelled}>
        <label htmlFor={without} className={label}>
          Linked to no
        </label>
        <select
          id={without}
          value={params.without ?? ''}
          className={field}
          onChange={({ target }) => change({ q: typed, without: target.value })}
        >
          <option value="">(all are listed)</option>
          {joinableKinds(kind).map((other) => (
            <option key={other} value={other}>
              {kindWords(registry, other).one}
            </option>
          ))}
        </select>
      </p>
      <p className={labelled}>
        <label htmlFor={sort} className={label}>
          Order
        </label>
        <select
          id={sort}
          value={params.sort ?? 'name'}
          className={field}
          onChange={({ target }) => change({ q: typed, sort: target.value })}
        >
          <option value="name">{orderWords(kind)}</option>
          <option value="links">Most links first</option>
        </select>
      </p>
    </search>
  );
};

const labelled = 'flex min-w-0 grow flex-col gap-0.5';
const label = 'text-label text-muted';
const field = 'min-h-8 w-full rounded-md border border-line bg-ground px-2 text-body text-text max-tablet:min-h-11';
