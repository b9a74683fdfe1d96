/** Stands where the matrix will: nothing moves when it arrives. */
export const MatrixSkeleton = () => (
  <output aria-label="Loading the matrix" className="after-a-moment mt-40 block">
    {Array.from({ length: 16 }, (_, row) => (
      <span key={row} className="flex h-10 items-center gap-6 border-b border-hairline">
        <span className="h-2 rounded-full bg-hairline" style={{ width: `${120 + ((row * 37) % 100)}px` }} />
      </span>
    ))}
  </output>
);
