import { describeFailure } from '#client/lib/failures.ts';
import { Button } from '#client/ui/button.tsx';

interface ErrorNoteProps {
  readonly error: unknown;
  /** As in "The picture could not be loaded." */
  readonly what: string;
  readonly onRetry?: () => void;
}

/** What went wrong, in words, with the request's id to quote and a way to try again. */
export const ErrorNote = ({ error, what, onRetry }: ErrorNoteProps) => {
  const { title, detail, requestId } = describeFailure(error);
  return (
    <div role="alert" className="max-w-120 p-4">
      <p className="font-semibold">{what}</p>
      <p className="mt-1 text-muted">
        {title}. {detail}
      </p>
      {requestId ? <p className="mt-1 text-label text-muted">Request {requestId}</p> : null}
      {onRetry ? (
        <Button className="mt-3" onClick={onRetry}>
          Try again
        </Button>
      ) : null}
    </div>
  );
};
