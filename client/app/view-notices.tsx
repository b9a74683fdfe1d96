import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { changesInWords } from '#client/app/changes-in-words.ts';
import { addThings } from '#client/scene/grow.ts';
import { inDocument, select } from '#client/scene/scene.ts';
import { Button, QuietButton } from '#client/ui/button.tsx';
import { ChosenId } from '#contracts/view.ts';

/** What a person should know of the view that they opened: what of its address can't be read, what has changed since. */
export const ViewNotices = () => {
  const { problem } = useScene();
  const [dismissed, setDismissed] = useState<string | null>(null);
  return (
    <div className="absolute bottom-3 left-12 z-10 flex max-w-[min(26rem,calc(100%-4rem))] flex-col gap-2 max-tablet:static max-tablet:m-4 max-tablet:max-w-none">
      {problem && problem !== dismissed ? (
        <Notice urgent onDismiss={() => setDismissed(problem)}>
          <p>{problem}</p>
        </Notice>
      ) : null}
      <SinceThen />
    </div>
  );
};

/** "Since this view was made: 2 added, 1 gone", with the way to see them. */
const SinceThen = () => {
  const { scene, change, step } = useScene();
  const { whole } = usePicture(scene);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const words = whole && changesInWords(whole);
  if (!whole || !words || words === dismissed) return null;
  const { revision, changes } = whole;
  const settle = (): void => {
    setDismissed(words);
    if (changes) change(inDocument((document) => ({ ...document, revision })));
  };
  const told = [...(changes?.added ?? []), ...(changes?.changed ?? [])].flatMap(
    (id) => ChosenId.safeParse(id).data ?? [],
  );
  const near = changes?.near ?? [];
  return (
    <Notice onDismiss={settle}>
      <p>{words}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {told.length > 0 ? <Button onClick={() => change((now) => select(now, told))}>Show what changed</Button> : null}
        {near.length > 0 && scene.document.seeds !== 'all' ? (
          <Button
            onClick={() =>
              step(`Added ${near.length} new`, (now) => ({
                ...addThings(
                  now,
                  near.map(({ id }) => id),
                ),
                revision,
                selection: near.map(({ id }) => id),
              }))
            }
          >
            Add what is new beside it
          </Button>
        ) : null}
      </div>
    </Notice>
  );
};

interface NoticeProps {
  readonly urgent?: true;
  readonly children: ReactNode;
  readonly onDismiss: () => void;
}

/** What is wrong is said at once, what is new in its turn. */
const Notice = ({ urgent, children, onDismiss }: NoticeProps) => (
  <div
    role={urgent ? 'alert' : 'log'}
    className="flex items-start gap-2 rounded-md border border-line bg-panel py-2 pr-1 pl-3"
  >
    <div className="min-w-0 grow py-1">{children}</div>
    <QuietButton aria-label="Put this note away" onClick={onDismiss}>
      <X size={16} aria-hidden />
    </QuietButton>
  </div>
);
