import type { Path } from '#contracts/connect.ts';
import { labelOf } from '#contracts/label.ts';
import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { addPath } from '#client/scene/add-path.ts';
import { Button } from '#client/ui/button.tsx';

/** Brings into view what of a path isn't there. */
export const AddPath = ({ path }: { readonly path: Path }) => {
  const { scene, step } = useScene();
  const { visible } = usePicture(scene);
  const [from, to] = [path.nodes[0], path.nodes.at(-1)];
  if (!visible || !from || !to) return null;
  const shown = new Set(visible.nodes.map(({ id }) => id));
  const missing = path.nodes.filter(({ id }) => !shown.has(id));
  if (missing.length === 0) return null;
  return (
    <>
      <p className="basis-full text-label text-muted">
        {missing.length} of its {path.nodes.length} things {missing.length === 1 ? 'is' : 'are'} not in the picture.
      </p>
      <Button
        onClick={() =>
          step(`Added a path from ${labelOf(from)} to ${labelOf(to)}`, (now) =>
            addPath(
              now,
              path.nodes.map(({ id }) => id),
              missing.map(({ id }) => id),
            ),
          )
        }
      >
        Add it to the view
      </Button>
    </>
  );
};
