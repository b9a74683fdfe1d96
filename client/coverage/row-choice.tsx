import { longestWords } from '#client/coverage/coverage-address.ts';
import { type Arrangement, type RowOrder, rowOrders } from '#client/coverage/coverage-matrix.ts';
import { LabelledInput, LabelledSelect } from '#client/coverage/labelled.tsx';
import { useTypedValue } from '#client/lib/use-typed-value.ts';

interface RowChoiceProps {
  readonly arrangement: Arrangement;
  /** Whether the rows stand under something. */
  readonly canGroup: boolean;
  readonly onArrange: (arrangement: Arrangement) => void;
}

/** Which rows are there, and in what order. */
export const RowChoice = ({ arrangement, canGroup, onArrange }: RowChoiceProps) => {
  const [text, type] = useTypedValue({
    value: arrangement.text,
    pause: 150,
    onSettled: (typed) => onArrange({ ...arrangement, text: typed }),
  });
  return (
    <>
      <LabelledSelect
        label="Order of rows"
        value={arrangement.order}
        onChange={({ target }) =>
          onArrange({ ...arrangement, order: rowOrders.find((one) => one === target.value) ?? 'collection' })
        }
      >
        {rowOrders.map((order) => (
          <option key={order} value={order}>
            {orderWords[order]}
          </option>
        ))}
      </LabelledSelect>
      <LabelledInput
        label="Only rows with"
        type="search"
        value={text}
        maxLength={longestWords}
        placeholder="Any words"
        className="w-40"
        onChange={({ target }) => type(target.value)}
      />
      {canGroup ? (
        <label className="flex min-h-8 items-center gap-1.5 self-end max-tablet:min-h-11">
          <input
            type="checkbox"
            className="accent-focus"
            checked={arrangement.isGrouped}
            onChange={({ target }) => onArrange({ ...arrangement, isGrouped: target.checked })}
          />
          In groups
        </label>
      ) : null}
    </>
  );
};

const orderWords: Readonly<Record<RowOrder, string>> = {
  collection: 'As in the collection',
  papers: 'Most papers first',
  name: 'By name',
};
