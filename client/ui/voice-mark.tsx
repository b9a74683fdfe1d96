import type { Voice } from '#contracts/registry-shape.ts';
import { voiceLabel } from '#contracts/wording.ts';
import { lineLooks } from '#client/ui/line-look.ts';

type VoiceMarkProps =
  | { readonly voice: Voice; readonly decorative?: boolean }
  | { readonly voice: 'none'; readonly decorative: true };

/** A sample of the line that a voice draws, or a link that nobody speaks for: as long as three dashes, so that none is cut. */
export const VoiceMark = (props: VoiceMarkProps) => {
  const { width, dash, cap } = lineLooks[props.voice];
  const name = props.voice === 'none' || props.decorative ? null : voiceLabel[props.voice].one;
  return (
    <svg
      width="26"
      height="8"
      viewBox="-1 0 26 8"
      className={`inline-block shrink-0 ${props.voice === 'none' ? 'text-line' : ''}`}
      {...(name ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
    >
      <path
        d="M0 4H24"
        stroke="currentColor"
        strokeWidth={width}
        strokeLinecap={cap}
        fill="none"
        {...(dash ? { strokeDasharray: dash.join(' ') } : {})}
      />
    </svg>
  );
};
