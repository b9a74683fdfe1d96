interface LoadingProps {
  /** As in "Loading the picture…". */
  readonly what: string;
}

/** Says that something is on its way, once it takes longer than 300 ms. */
export const Loading = ({ what }: LoadingProps) => (
  <output className="after-a-moment block p-4 text-muted">Loading {what}…</output>
);
