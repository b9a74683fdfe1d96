import { Fragment } from 'react';

/** An address that breaks between its parts. One that would fill the sheet is cut, and says so. */
export const PrintedAddress = ({ address }: { readonly address: string }) => {
  const isCut = address.length > longestPrinted;
  const parts = (isCut ? address.slice(0, longestPrinted) : address).split(/(?<=[+,&?/])/);
  return (
    <>
      <a href={address} className="wrap-anywhere underline decoration-line underline-offset-3">
        {parts.map((part, place) => (
          // The same part may stand at two places.
          <Fragment key={`${place} ${part}`}>
            {part}
            <wbr />
          </Fragment>
        ))}
        {isCut ? '…' : null}
      </a>
      {isCut ? ` (${address.length} characters in all: the link holds them, and so does “Copy the link”)` : null}
    </>
  );
};

/** In characters: about three lines. */
const longestPrinted = 320;
