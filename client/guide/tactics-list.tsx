import type { ReactNode } from 'react';
import type { GuideAnswer } from '#contracts/guide.ts';
import type { NodeId } from '#contracts/graph.ts';
import type { Opening } from '#client/guide/disclosure.tsx';
import { GuidedTactic } from '#client/guide/guided-tactic.tsx';
import { orderWords } from '#client/guide/order-words.ts';
import { type AskedSituation, isFull } from '#client/guide/situation-address.ts';
import { Empty } from '#client/ui/empty.tsx';
import type { WaysOn } from '#client/guide/ways-on.ts';

interface TacticsListProps {
  readonly answer: GuideAnswer;
  readonly asked: AskedSituation;
  readonly onChoose: (id: NodeId) => void;
  readonly ways: WaysOn;
  readonly opening: Opening;
  /** Leads to the brief. */
  readonly brief: ReactNode;
}

/** All tactics, the best for the situation first. The way to the brief stays in view above them. */
export const TacticsList = ({ answer, asked, onChoose, ways, opening, brief }: TacticsListProps) => {
  if (answer.tactics.length === 0)
    return <Empty title="Nothing in this collection to choose from">No tactic has been added to it yet.</Empty>;
  return (
    <>
      <p className="mt-1 text-muted">{orderWords(answer, asked)}</p>
      <div className="sticky top-0 z-10 -mx-6 mt-2 flex min-h-14 flex-wrap items-center gap-x-3 gap-y-2 bg-ground px-6 py-2 max-tablet:-mx-4 max-tablet:px-4">
        {brief}
      </div>
      <ol>
        {answer.tactics.map((guided, index) => (
          <GuidedTactic
            key={guided.tactic.id}
            guided={guided}
            place={index + 1}
            answer={answer}
            chosen={asked.tactics.includes(guided.tactic.id)}
            isBriefFull={isFull(asked, 'tactics')}
            ways={ways}
            opening={opening}
            onChoose={() => onChoose(guided.tactic.id)}
          />
        ))}
      </ol>
    </>
  );
};
