import { registry } from '#contracts/registry.ts';
import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { notCovered } from '#client/questions/not-covered.ts';
import { OpenQuestions } from '#client/questions/open-questions.tsx';
import { QuestionAnswer } from '#client/questions/question-answer.tsx';
import { allQuestions, openQuestions } from '#client/questions/questions.ts';
import { ask, choose } from '#client/scene/scene.ts';
import { Empty } from '#client/ui/empty.tsx';
import { Loading } from '#client/ui/loading.tsx';

/** The answer to a named question, or the list of those that are open. */
export const QuestionContent = ({ id }: { readonly id: string }) => {
  const { scene, change } = useScene();
  const { whole } = usePicture(scene);
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
    <QuestionAnswer question={question} picture={whole} onChoose={(thing) => change((now) => choose(now, thing))} />
  );
};
