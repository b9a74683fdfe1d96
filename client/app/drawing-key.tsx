import type { ReactNode } from 'react';
import { linkTypeNames, registry } from '#contracts/registry.ts';
import { voices } from '#contracts/registry-shape.ts';
import { voiceLabel } from '#contracts/wording.ts';
import { useScene } from '#client/app/use-scene.ts';
import { ArrowMark } from '#client/ui/arrow-mark.tsx';
import { HollowMark } from '#client/ui/hollow-mark.tsx';
import { PinnedMark } from '#client/ui/pinned-mark.tsx';
import { VoiceMark } from '#client/ui/voice-mark.tsx';

/** The types whose lines end in a way of their own. */
const endings = linkTypeNames.map((type) => registry.types[type]).filter(({ look }) => look.arrow !== 'none');

/** What the lines of the map mean, and when they do. */
export const DrawingKey = () => {
  const { scene } = useScene();
  return (
    <>
      <h3 className="mt-8 text-label font-semibold text-muted">How it is drawn</h3>
      <p className="mt-1 text-label text-muted">
        At rest all lines look alike, thin and grey. Point at something or choose it, and its lines tell who says so:
      </p>
      <ul className="mt-2 flex flex-col gap-1 text-label text-muted">
        {voices.map((voice) => (
          <li key={voice} className="flex items-center gap-3">
            <VoiceMark voice={voice} decorative /> {voiceLabel[voice].one}
          </li>
        ))}
        <li className="flex items-center gap-3">
          <VoiceMark voice="none" decorative /> still thin and grey: a plain fact of the record
        </li>
        {endings.map(({ heading, look }) => (
          <li key={heading.forward} className="flex items-center gap-3">
            <ArrowMark arrow={look.arrow} /> {heading.forward.toLowerCase()}
          </li>
        ))}
        <li className="flex items-center gap-3">
          <MarkPlace>
            <HollowMark />
          </MarkPlace>
          a tactic hollow on one side: no paper, or no case, in this view
        </li>
        {scene.document.pins.length > 0 ? (
          <li className="flex items-center gap-3">
            <MarkPlace>
              <PinnedMark />
            </MarkPlace>
            a second outline: pinned, keeps its place
          </li>
        ) : null}
      </ul>
    </>
  );
};

/** As wide as the samples of lines. */
const MarkPlace = ({ children }: { readonly children: ReactNode }) => (
  <span className="flex w-6.5 shrink-0 justify-center">{children}</span>
);
