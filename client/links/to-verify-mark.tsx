import { CircleQuestionMark } from 'lucide-react';

interface ToVerifyMarkProps {
  /** As in "To verify: no quote, a reading". */
  readonly words: string;
}

/** Marks what nobody has checked, with the reason in words. */
export const ToVerifyMark = ({ words }: ToVerifyMarkProps) => (
  <span className="inline-flex items-start gap-1 text-label text-muted">
    <CircleQuestionMark size={12} aria-hidden className="mt-0.5 shrink-0" />
    {words}
  </span>
);
