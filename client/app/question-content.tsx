import { useNavigate } from '@tanstack/react-router';
import { allQuestions, openQuestions } from '#contracts/named-questions.ts';
import { registry } from '#contracts/registry.ts';
import { useScene } from '#client/app/use-scene.ts';
import { notCovered } from '#client/questions/not-covered.ts';
import { OpenQuestions } from '#client/questions/open-questions.tsx';
import { QuestionAnswer } from '#client/questions/question-answer.tsx';
import { nodeIds } from '#client/scene/node-ids.ts';
import { isolate } from '#client/scene/grow.ts';
import { ask, choose } from '#client/scene/scene.ts';
import { Empty } from '#client/ui/empty.tsx';
import { PageLink } from '#client/ui/page-link.tsx';

/** The answer to a named question, or the list of those that are open. */
export const QuestionContent = ({ id }: { readonly id: string }) => {
  const { scene, change, step } = useScene();
  const navigate = useNavigate();
  if (id === notCovered.id)
    return (
      <OpenQuestions
        questions={openQuestions(registry)}
        onAsk={(question) => change((now) => ask(now, question))}
        elsewhere={
          <PageLink
            to="/coverage"
            onFollow={() => void navigate({ to: '/coverage', search: scene.theme ? { theme: scene.theme } : {} })}
            className="max-tablet:inline-block max-tablet:py-3"
          >
            Which pairs are not covered: the coverage map
          </PageLink>
        }
      />
    );
  const question = allQuestions(registry).find((one) => one.id === id);
  if (!question) return <Empty title="Nobody has named this question.">The link may come from another version.</Empty>;
  return (
    <QuestionAnswer
      question={question}
      onChoose={(thing) => change((now) => choose(now, thing))}
      onShow={(ids) => step(`Showed only: ${question.title}`, (now) => isolate(now, nodeIds(ids)))}
    />
  );
};
