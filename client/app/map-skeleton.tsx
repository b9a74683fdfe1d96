/** Stands where the map will: nothing moves when it arrives. */
export const MapSkeleton = () => (
  <output aria-label="Loading the map" className="after-a-moment grid h-full grid-cols-4 gap-x-16 px-6 pt-14">
    {[9, 12, 7, 11].map((rows, column) => (
      <span key={column} className="flex flex-col gap-5">
        {Array.from({ length: rows }, (_, row) => (
          <span
            key={row}
            className="h-2 rounded-full bg-hairline"
            style={{ width: `${55 + ((row * 37 + column * 17) % 40)}%` }}
          />
        ))}
      </span>
    ))}
  </output>
);
