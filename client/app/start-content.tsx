import { useQuery } from '@tanstack/react-query';
import { useLocation, useRouter } from '@tanstack/react-router';
import { namedQuestions } from '#contracts/named-questions.ts';
import { registry } from '#contracts/registry.ts';
import { DrawingKey } from '#client/app/drawing-key.tsx';
import { schemaQuery } from '#client/app/graph-queries.ts';
import { pageAt } from '#client/app/pages.ts';
import { seeItAsMap, useMapOverlay } from '#client/app/use-map-overlay.ts';
import { useScene } from '#client/app/use-scene.ts';
import { usePhone } from '#client/lib/use-media.ts';
import { notCovered } from '#client/questions/not-covered.ts';
import { writeQuery } from '#client/scene/address.ts';
import { ask } from '#client/scene/scene.ts';
import { KindMark } from '#client/ui/kind-mark.tsx';

const byPaper = namedQuestions(registry).tacticsOfPapers;

/** What the picture is, and three ways into it; on a phone, which shows no picture yet, the way to it. */
export const StartContent = () => {
  const { scene, change } = useScene();
  const router = useRouter();
  const { data: schema } = useQuery(schemaQuery);
  const field = schema?.about?.field;
  const phone = usePhone();
  const { open } = useMapOverlay();
  const isMap = useLocation({ select: ({ pathname }) => pageAt(pathname)?.page === 'map' });
  const isDrawn = isMap && !phone;

  return (
    <div className="px-4 pt-4 pb-6 tablet:pt-6">
      <h2 className="pr-6 text-title font-semibold text-balance">
        {field ? `How research on ${field} reaches practice` : 'How research reaches practice'}
      </h2>
      <p className="mt-3">
        {isDrawn
          ? 'Lines join a paper to the tactics it is linked to, and tactics to cases given as examples.'
          : 'Papers are linked to tactics, and tactics to cases given as examples.'}{' '}
        Behind a claim stands a quote or a reason, with who gives it; where there is none yet, that is said.
      </p>
      <p className="mt-2 text-muted">
        <KindMark kind="Tactic" decorative /> A tactic: {lowerFirst(registry.kinds.Tactic.meaning)}
      </p>
      <ul className="mt-6 flex flex-col gap-2">
        {phone ? <Door name={seeItAsMap} onOpen={open} /> : null}
        <Door
          name="I have a situation to handle"
          onOpen={() => void router.navigate({ href: `/guide${writeQuery({ theme: scene.theme })}` })}
        />
        <Door name={byPaper.title} onOpen={() => change((now) => ask(now, byPaper.id))} />
        <Door name={notCovered.title} onOpen={() => change((now) => ask(now, notCovered.id))} />
      </ul>
      {isDrawn ? <DrawingKey /> : null}
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
