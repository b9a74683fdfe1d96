interface CopyBoxProps {
  readonly label: string;
  readonly text: string;
}

/** Text to be copied by hand: all of it is selected once it has the focus. */
export const CopyBox = ({ label, text }: CopyBoxProps) => (
  <textarea
    readOnly
    aria-label={label}
    value={text}
    rows={Math.min(text.split('\n').length + 1, 12)}
    onFocus={(event) => event.currentTarget.select()}
    className="mt-2 w-full rounded-sm border border-line bg-ground p-2 font-mono text-label"
  />
);
