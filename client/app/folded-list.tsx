import type { Unfolded } from '#client/app/panel-content.ts';
import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { hasUnsureYear, labelOf } from '#contracts/label.ts';
import { choose } from '#client/scene/scene.ts';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';
import { ThingRow } from '#client/ui/thing-row.tsx';

const headings: Readonly<Record<Unfolded['column'], string>> = {
  concerns: 'More that it concerns',
  papers: 'More papers',
  tactics: 'More tactics',
  cases: 'More cases',
  undated: 'More without a year',
};

/** What a column of the map has no room for. */
export const FoldedList = ({ column, ids }: Unfolded) => {
  const { scene, change } = useScene();
  const { whole } = usePicture(scene);
  const folded = (whole?.nodes ?? []).filter(({ id }) => ids.includes(id));
  return (
    <div className="pb-6">
      <h2 className="px-4 text-title font-semibold">{headings[column]}</h2>
      <p className="mt-2 px-4 text-muted">The map has no room for these {folded.length}; the best linked are drawn.</p>
      <ul className="mt-3">
        {folded.map((node) => (
          <ThingRow
            key={node.id}
            kinds={[node.kind]}
            title={labelOf(node)}
            note={hasUnsureYear(node) ? <ToVerifyMark words="Year not checked" /> : null}
            onOpen={() => change((now) => choose(now, node.id))}
          />
        ))}
      </ul>
    </div>
  );
};
