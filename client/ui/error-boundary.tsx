import { Component, type ReactNode } from 'react';
import { ErrorNote } from '#client/ui/error-note.tsx';

interface ErrorBoundaryProps {
  /** As in "The outline could not be shown." */
  readonly what: string;
  readonly children: ReactNode;
  /** Tries again; unless told, draws the same once more. */
  readonly onRetry?: () => void;
  /** Shown below the message: another way to the same thing. */
  readonly instead?: ReactNode;
}

/** Keeps a fault in one region from taking the others along. A new `key` gives the region another try. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failure: { error: unknown } | null }> {
  override readonly state: { readonly failure: { error: unknown } | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { failure: { error: unknown } } {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    const { what, children, instead, onRetry } = this.props;
    if (!failure) return children;
    return (
      <div className="h-full overflow-y-auto">
        <ErrorNote error={failure.error} what={what} onRetry={onRetry ?? (() => this.setState({ failure: null }))} />
        {instead}
      </div>
    );
  }
}
