import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { namedQuestions } from '#contracts/named-questions.ts';
import { linkTypeNames, registry } from '#contracts/registry.ts';
import { voices } from '#contracts/registry-shape.ts';
import { voiceLabel } from '#contracts/wording.ts';
import { schemaQuery } from '#client/app/graph-queries.ts';
import { useScene } from '#client/app/use-scene.ts';
import { notCovered } from '#client/questions/not-covered.ts';
import { writeQuery } from '#client/scene/address.ts';
import { ask } from '#client/scene/scene.ts';
import { ArrowMark } from '#client/ui/arrow-mark.tsx';
import { HollowMark } from '#client/ui/hollow-mark.tsx';
import { KindMark } from '#client/ui/kind-mark.tsx';
import { VoiceMark } from '#client/ui/voice-mark.tsx';

/** The types whose lines end in a way of their own. */
const endings = linkTypeNames.map((type) => registry.types[type]).filter(({ look }) => look.arrow !== 'none');

const byPaper = namedQuestions(registry).tacticsOfPapers;

/** What the picture is, and three ways into it. */
export const StartContent = () => {
  const { scene, change } = useScene();
  const router = useRouter();
  const { data: schema } = useQuery(schemaQuery);
  const field = schema?.about?.field;

  return (
    <div className="px-4 pt-4 pb-6 tablet:pt-6">
      <h2 className="pr-6 text-title font-semibold text-balance">
        {field ? `How research on ${field} reaches practice` : 'How research reaches practice'}
      </h2>
      <p className="mt-3">
        Lines join a paper to the tactics it is linked to, and tactics to cases given as examples. Behind every claim
        stands a sentence, and who says it.
      </p>
      <p className="mt-2 text-muted">
        <KindMark kind="Tactic" decorative /> A tactic: {lowerFirst(registry.kinds.Tactic.meaning)}
      </p>
      <ul className="mt-6 flex flex-col gap-2">
        <Door
          name="I have a situation to handle"
          onOpen={() => void router.navigate({ href: `/guide${writeQuery({ theme: scene.theme })}` })}
        />
        <Door name={byPaper.title} onOpen={() => change((now) => ask(now, byPaper.id))} />
        <Door name={notCovered.title} onOpen={() => change((now) => ask(now, notCovered.id))} />
      </ul>
      <h3 className="mt-8 text-label font-semibold text-muted">How it is drawn</h3>
      <ul className="mt-2 flex flex-col gap-1 text-label text-muted">
        {voices.map((voice) => (
          <li key={voice} className="flex items-center gap-3">
            <VoiceMark voice={voice} decorative /> {voiceLabel[voice].one}
          </li>
        ))}
        <li className="flex items-center gap-3">
          <VoiceMark voice="none" decorative /> a plain fact of the record
        </li>
        {endings.map(({ heading, look }) => (
          <li key={heading.forward} className="flex items-center gap-3">
            <ArrowMark arrow={look.arrow} /> {heading.forward.toLowerCase()}
          </li>
        ))}
        <li className="flex items-center gap-3">
          <span className="flex w-6 shrink-0 justify-center">
            <HollowMark />
          </span>{' '}
          a tactic hollow on one side: no paper, or no case, yet
        </li>
      </ul>
    </div>
  );
};

const Door = ({ name, onOpen }: { readonly name: string; readonly onOpen: () => void }) => (
  <li>
    <button
      type="button"
      onClick={onOpen}
      className="flex min-h-11 w-full items-center rounded-md border border-hairline px-3 text-left hover:border-line hover:bg-hover"
    >
      {name}
    </button>
  </li>
);

const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
