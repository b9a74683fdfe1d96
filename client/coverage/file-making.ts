import type { ReactNode } from 'react';
import type { NamedFile } from '#client/lib/request-file.ts';

/** Makes a file, hands it to the browser, and says how far it has come. */
export interface FileMaking {
  readonly onFile: (file: { readonly name: string; readonly make: () => Promise<NamedFile> }) => void;
  /** How far a file has come. */
  readonly state: ReactNode;
}
