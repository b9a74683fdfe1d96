import { methodsAddress } from '#contracts/pages.ts';

interface HowComputedProps {
  /** The heading under which the document tells it. */
  readonly section: string;
  readonly className?: string;
}

/** Leads to the document that tells how something is computed. */
export const HowComputed = ({ section, className = '' }: HowComputedProps) => (
  <span className={className}>
    <a
      href={methodsAddress}
      className="rounded-sm underline decoration-line underline-offset-3 hover:decoration-current max-tablet:-my-3 max-tablet:py-3"
    >
      How this is computed
    </a>
    , under “{section}”
  </span>
);
