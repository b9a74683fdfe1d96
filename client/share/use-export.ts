import { useMutation } from '@tanstack/react-query';
import { type ExportFormat, getExport } from '#contracts/share.ts';
import type { ViewDocument } from '#contracts/view.ts';
import { type NamedFile, requestFile } from '#client/lib/request-file.ts';
import { saveFile } from '#client/lib/save-file.ts';
import { saveView } from '#client/share/api.ts';

interface Export {
  /** What it is called on the screen. */
  readonly name: string;
  readonly make: () => Promise<NamedFile>;
}

/** Makes a file and hands it to the browser; of several, one after the other. */
export const useExport = () =>
  useMutation({
    networkMode: 'always',
    mutationFn: async ({ make }: Export) => {
      const file = await make();
      saveFile(file);
      return file.name;
    },
  });

/** A file that the server writes, of a view or, without one, of the whole collection. */
export const exportedFile = async (format: ExportFormat, document: ViewDocument | null): Promise<NamedFile> =>
  requestFile(getExport, { query: { format, ...(document ? { view: await saveView(document) } : {}) } });
