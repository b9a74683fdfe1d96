interface MissingProps {
  readonly id: string;
}

/** Where a link leads to something that the graph doesn't hold (any more). */
export const Missing = ({ id }: MissingProps) => (
  <div className="px-4 pt-1 pb-8">
    <h2 className="text-title font-semibold">Not in the collection</h2>
    <p className="mt-2">This link points to something that the collection doesn’t hold, or holds no longer:</p>
    <p className="mt-1 text-label break-words text-muted">{id}</p>
  </div>
);
