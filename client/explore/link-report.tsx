import { useState } from 'react';
import type { z } from 'zod';
import type { EdgeAnswer } from '#contracts/explore.ts';
import { Button } from '#client/ui/button.tsx';
import { copied } from '#client/lib/clipboard.ts';
import { CopyBox } from '#client/ui/copy-box.tsx';
import { reportOf } from '#client/explore/report.ts';

interface LinkReportProps {
  readonly link: z.infer<typeof EdgeAnswer>;
}

/** For a reader who thinks that a link is wrong: a report that names it, to be sent to the editors. */
export const LinkReport = ({ link }: LinkReportProps) => {
  const [report, setReport] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const copy = async (text: string): Promise<void> =>
    setSaid((await copied(text)) ? 'Report copied.' : 'The browser keeps its clipboard closed. Copy the text by hand.');
  return (
    <details
      className="mt-4 border-t border-hairline pt-3"
      onToggle={() => setReport(reportOf(link, window.location.href))}
    >
      <summary className="rounded-sm py-1 text-muted max-tablet:py-3">Something wrong with this link?</summary>
      {report === null ? null : (
        <>
          <p className="mt-1">Send this to the editors of the collection, and say what is wrong.</p>
          <CopyBox label="Report on this link" text={report} />
          <p className="mt-2 flex items-center gap-3">
            <Button onClick={() => void copy(report)}>Copy the report</Button>
            <output className="text-label text-muted">{said}</output>
          </p>
        </>
      )}
    </details>
  );
};
