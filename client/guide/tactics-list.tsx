import type { GuideAnswer } from '#contracts/guide.ts';
import type { NodeId } from '#contracts/graph.ts';
import { GuidedTactic } from '#client/guide/guided-tactic.tsx';
import type { AskedSituation } from '#client/guide/situation-address.ts';
import { isEmpty } from '#client/guide/situation-address.ts';
import { Empty } from '#client/ui/empty.tsx';
import type { WaysOn } from '#client/guide/ways-on.ts';

interface TacticsListProps {
  readonly answer: GuideAnswer;
  readonly asked: AskedSituation;
  readonly onChoose: (id: NodeId) => void;
  readonly ways: WaysOn;
}

/** All tactics, the best for the situation first. */
export const TacticsList = ({ answer, asked, onChoose, ways }: TacticsListProps) => {
  if (answer.tactics.length === 0)
    return <Empty title="Nothing in this collection to choose from">No tactic has been added to it yet.</Empty>;
  return (
    <>
      <p className="mt-1 text-muted">{orderWords(answer, asked)}</p>
      <ol className="mt-3">
        {answer.tactics.map((guided, index) => (
          <GuidedTactic
            key={guided.tactic.id}
            guided={guided}
            place={index + 1}
            answer={answer}
            chosen={asked.tactics.includes(guided.tactic.id)}
            ways={ways}
            onChoose={() => onChoose(guided.tactic.id)}
          />
        ))}
      </ol>
    </>
  );
};

const orderWords = ({ tactics, situation }: GuideAnswer, asked: AskedSituation): string => {
  if (isEmpty(asked)) return 'In the order of their evidence alone, until you say what your situation is.';
  const named = situation.given.length + situation.read.length;
  if (named === 0)
    return 'Nothing in this collection goes by what you wrote, so they are in the order of their evidence alone.';
  if (tactics.every(({ fits }) => fits.length === 0))
    return 'Nothing in this collection fits what you named, so they are in the order of their evidence alone.';
  return 'Those whose studies and cases fit your situation and are strongest come first; those without evidence stand last.';
};
