import type { NamedFile } from '#client/lib/request-file.ts';

/** Hands a file to the browser, which puts it where it puts downloads. */
export const saveFile = ({ name, content }: NamedFile): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers only begin to read it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
