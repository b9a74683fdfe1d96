import { type Kind, kindNames, registry } from '#contracts/registry.ts';
import type { SearchAnswer } from '#contracts/search.ts';
import { KindMark } from '#client/ui/kind-mark.tsx';

interface FacetChipsProps {
  readonly facets: SearchAnswer['facets'];
  readonly kind: Kind | null;
  readonly onKind: (kind: Kind | null) => void;
}

/** The kinds that the hits are of, with how many of each; one narrows the hits to itself. */
export const FacetChips = ({ facets, kind, onKind }: FacetChipsProps) => (
  <fieldset className="flex flex-wrap gap-1 px-3 pt-3">
    <legend className="sr-only">Only one kind</legend>
    {kindNames.flatMap((name) => {
      const count = facets[name] ?? 0;
      if (count === 0 && name !== kind) return [];
      return (
        <button
          key={name}
          type="button"
          aria-pressed={name === kind}
          onClick={() => onKind(name === kind ? null : name)}
          className="inline-flex h-7 items-center gap-1.5 rounded-full border border-hairline px-2.5 text-label hover:bg-hover aria-pressed:border-line aria-pressed:bg-hover aria-pressed:font-semibold max-tablet:h-11"
        >
          <KindMark kind={name} size={10} decorative />
          {registry.kinds[name].label[count === 1 ? 'one' : 'many']} {count}
        </button>
      );
    })}
  </fieldset>
);
