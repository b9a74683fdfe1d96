import type { GuideAnswer } from '#contracts/guide.ts';
import type { Node, NodeId } from '#contracts/graph.ts';
import { type AskedSituation, type SituationFacet, situationFacets } from '#client/guide/situation-address.ts';

interface FacetChoicesProps {
  readonly asked: AskedSituation;
  readonly choices: GuideAnswer['choices'];
  readonly onToggle: (facet: SituationFacet, id: NodeId) => void;
  /** Without a stage, where there is none. */
  readonly onStage: (id: NodeId | null) => void;
}

/** All that a situation can be made of, with how much of the collection counts for it. */
export const FacetChoices = ({ asked, choices, onToggle, onStage }: FacetChoicesProps) => (
  <div className="grid grid-cols-2 gap-x-6 gap-y-4 py-2 max-tablet:grid-cols-1">
    {situationFacets.map((facet) => {
      const values = choices.filter(({ node }) => facetOf(node) === facet);
      if (values.length === 0) return null;
      return (
        <fieldset key={facet} className="min-w-0">
          <legend className="pb-1 text-label font-semibold text-muted">{legends[facet]}</legend>
          {facet === 'stage' ? (
            <Choice
              type="radio"
              name="Any stage"
              count={null}
              checked={asked.stage.length === 0}
              onChange={() => onStage(null)}
            />
          ) : null}
          {values.map(({ node, count }) => (
            <Choice
              key={node.id}
              type={facet === 'stage' ? 'radio' : 'checkbox'}
              name={node.title}
              count={count}
              checked={asked[facet].includes(node.id)}
              onChange={() => (facet === 'stage' ? onStage(node.id) : onToggle(facet, node.id))}
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

const facetOf = (node: Node): SituationFacet | null => {
  if (node.kind === 'Topic') return node.facet === 'setting' ? 'setting' : 'topic';
  if (node.kind === 'Stage') return 'stage';
  if (node.kind === 'Sector') return 'sector';
  return node.kind === 'Audience' ? 'audience' : null;
};

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly count: number | null;
  readonly checked: boolean;
  readonly onChange: () => void;
}

const Choice = ({ type, name, count, checked, onChange }: ChoiceProps) => (
  <label className="flex min-h-6 items-start gap-2 py-0.5 max-tablet:min-h-11 max-tablet:items-center">
    <input
      type={type}
      {...(type === 'radio' ? { name: 'stage' } : {})}
      checked={checked}
      onChange={onChange}
      className="mt-1 accent-(--focus) max-tablet:mt-0"
    />
    <span className="grow">{name}</span>
    {count === null ? null : <span className="text-label leading-5.25 text-muted">{count}</span>}
  </label>
);
