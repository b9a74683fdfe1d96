import type { Voice } from '#contracts/registry-shape.ts';
import { voiceLabel } from '#contracts/wording.ts';

/** How a lit line is drawn by who says so, as an SVG dash array; null where a line is a plain fact. */
const voicePattern: Readonly<Record<Voice, string | null>> = {
  paper: null,
  publisher: '5 3',
  editor: '1.5 2.5',
};

interface VoiceMarkProps {
  readonly voice: Voice;
  readonly decorative?: boolean;
}

/** A sample of the line that a voice draws. */
export const VoiceMark = ({ voice, decorative = false }: VoiceMarkProps) => (
  <svg
    width="22"
    height="8"
    viewBox="0 0 22 8"
    className="inline-block shrink-0"
    {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': voiceLabel[voice].one })}
  >
    <path
      d="M0 4H22"
      stroke="currentColor"
      strokeWidth="2"
      fill="none"
      {...(voicePattern[voice] ? { strokeDasharray: voicePattern[voice] } : {})}
    />
  </svg>
);
