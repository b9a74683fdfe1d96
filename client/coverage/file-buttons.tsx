import type { CoverageAnswer } from '#contracts/coverage.ts';
import { formatNames, matrixFormats } from '#client/coverage/matrix-formats.ts';
import type { MatrixSheet } from '#client/coverage/matrix-svg.ts';
import type { FileMaking } from '#client/coverage/file-making.ts';
import { Button } from '#client/ui/button.tsx';

interface FileButtonsProps {
  readonly answer: CoverageAnswer;
  /** Of the file, without its ending. */
  readonly name: string;
  /** The matrix as it stands, to be drawn. */
  readonly sheet: () => MatrixSheet;
  readonly files: FileMaking;
}

/** The ways to take a matrix along. What writes them is fetched when it is asked for. */
export const FileButtons = ({ answer, name, sheet, files }: FileButtonsProps) => (
  <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="float-left mr-2 text-label text-muted">Take it along as</legend>
      {matrixFormats.map((format) => (
        <Button
          key={format}
          title={formatNames[format].use}
          onClick={() =>
            files.onFile({
              name: formatNames[format].name,
              make: async () => {
                const { matrixFile } = await import('#client/coverage/matrix-files.ts');
                return matrixFile(format, answer, sheet(), name);
              },
            })
          }
        >
          {formatNames[format].name}
        </Button>
      ))}
    </fieldset>
    {files.state}
    <p className="basis-full text-label text-muted">
      CSV has every cell and JSON the whole answer, whatever is left out here. SVG and PNG are as arranged here, and say
      so.
    </p>
  </div>
);
