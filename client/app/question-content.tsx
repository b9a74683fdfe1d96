import { registry } from '#contracts/registry.ts';
import { useCollection } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { notCovered } from '#client/questions/not-covered.ts';
import { OpenQuestions } from '#client/questions/open-questions.tsx';
import { QuestionAnswer } from '#client/questions/question-answer.tsx';
import { allQuestions, openQuestions } from '#client/questions/questions.ts';
import { nodeIds } from '#client/scene/node-ids.ts';
import { isolate } from '#client/scene/grow.ts';
import { ask, choose } from '#client/scene/scene.ts';
import { Empty } from '#client/ui/empty.tsx';
import { Loading } from '#client/ui/loading.tsx';

/** The answer to a named question, or the list of those that are open. */
export const QuestionContent = ({ id }: { readonly id: string }) => {
  const { change, step } = useScene();
  const whole = useCollection();
  if (!whole) return <Loading what="the answer" />;
  if (id === notCovered.id)
    return (
      <OpenQuestions
        questions={openQuestions(registry)}
        picture={whole}
        onAsk={(question) => change((now) => ask(now, question))}
      />
    );
  const question = allQuestions(registry).find((one) => one.id === id);
  if (!question) return <Empty title="Nobody has named this question.">The link may come from another version.</Empty>;
  return (
    <QuestionAnswer
      question={question}
      picture={whole}
      onChoose={(thing) => change((now) => choose(now, thing))}
      onShow={(ids) => step(`Showed only: ${question.title}`, (now) => isolate(now, nodeIds(ids)))}
    />
  );
};
