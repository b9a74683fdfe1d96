import type { NodeId } from '#contracts/graph.ts';
import type { GuideAnswer } from '#contracts/guide.ts';
import { applies, facetOf, withoutValue, withStage, withValue } from '#client/guide/choosing.ts';
import {
  type AskedSituation,
  isFull,
  mostIds,
  type SituationFacet,
  situationFacets,
} from '#client/guide/situation-address.ts';

interface FacetChoicesProps {
  readonly asked: AskedSituation;
  readonly situation: GuideAnswer['situation'];
  readonly choices: GuideAnswer['choices'];
  readonly onAsk: (asked: AskedSituation) => void;
}

/** All that a situation can be made of, with how much of the collection counts for it. What applies is ticked. */
export const FacetChoices = ({ asked, situation, choices, onAsk }: FacetChoicesProps) => (
  <div className="grid grid-cols-2 gap-x-6 gap-y-4 py-2 max-tablet:grid-cols-1">
    {situationFacets.map((facet) => {
      const values = choices.filter(({ node }) => facetOf(node) === facet);
      if (values.length === 0) return null;
      return (
        <fieldset key={facet} className="min-w-0">
          <legend className="pb-1 text-label font-semibold text-muted">
            {legends[facet]}
            <span className="font-normal">, and how many {units[facet].many} count for each</span>
          </legend>
          {isFull(asked, facet) ? (
            <p className="text-label text-muted">{mostIds} are chosen, as many as can be.</p>
          ) : null}
          {facet === 'stage' ? (
            <Choice
              type="radio"
              name="Any stage"
              count={null}
              checked={!values.some(({ node }) => applies(asked, situation, node.id))}
              onChange={() => onAsk(withStage(asked, situation, null))}
            />
          ) : null}
          {values.map(({ node, count }) => (
            <Choice
              key={node.id}
              type={facet === 'stage' ? 'radio' : 'checkbox'}
              name={node.title}
              count={count}
              unit={units[facet][count === 1 ? 'one' : 'many']}
              checked={applies(asked, situation, node.id)}
              isRefused={facet !== 'stage' && isFull(asked, facet) && !applies(asked, situation, node.id)}
              onChange={() => onAsk(changed(asked, situation, { facet, id: node.id }))}
            />
          ))}
        </fieldset>
      );
    })}
  </div>
);

const legends: Readonly<Record<SituationFacet, string>> = {
  stage: 'Stage',
  sector: 'Sectors that take part',
  audience: 'Who you are',
  setting: 'Setting',
  topic: 'Themes',
};

/** Of what the number beside a value is. */
const units: Readonly<Record<SituationFacet, { readonly one: string; readonly many: string }>> = {
  stage: { one: 'tactic', many: 'tactics' },
  sector: { one: 'paper or case', many: 'papers and cases' },
  audience: { one: 'paper', many: 'papers' },
  setting: { one: 'paper or case', many: 'papers and cases' },
  topic: { one: 'paper or case', many: 'papers and cases' },
};

const changed = (
  asked: AskedSituation,
  situation: GuideAnswer['situation'],
  value: { readonly facet: SituationFacet; readonly id: NodeId },
): AskedSituation => {
  if (value.facet === 'stage') return withStage(asked, situation, value.id);
  return applies(asked, situation, value.id) ? withoutValue(asked, value.id) : withValue(asked, situation, value);
};

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly count: number | null;
  readonly unit?: string;
  readonly checked: boolean;
  /** There is no room for it. */
  readonly isRefused?: boolean;
  readonly onChange: () => void;
}

const Choice = ({ type, name, count, unit, checked, isRefused = false, onChange }: ChoiceProps) => (
  <label className="flex min-h-6 items-start gap-2 py-0.5 max-tablet:min-h-11 max-tablet:items-center">
    <input
      type={type}
      {...(type === 'radio' ? { name: 'stage' } : {})}
      checked={checked}
      disabled={isRefused}
      onChange={onChange}
      className="mt-1 accent-(--focus) max-tablet:mt-0"
    />
    <span className="grow">{name}</span>
    {count === null ? null : (
      <span className="text-label leading-5.25 text-muted">
        {count}
        <span className="sr-only"> {unit}</span>
      </span>
    )}
  </label>
);
