import { useQuery } from '@tanstack/react-query';
import type { NodeId } from '#contracts/graph.ts';
import { registry } from '#contracts/registry.ts';
import { useGrow } from '#client/app/use-grow.ts';
import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { nodeQuery } from '#client/explore/api.ts';
import { headingOf, linkCounts } from '#client/explore/link-counts.ts';
import { LinkButton } from '#client/ui/button.tsx';

/** What is linked to a thing, by relationship and kind: how much of it is in the picture, and the way to more. */
export const GrowList = ({ id }: { readonly id: NodeId }) => {
  const { scene } = useScene();
  const { visible } = usePicture(scene);
  const { data } = useQuery(nodeQuery(id));
  const grow = useGrow();
  const counts = data && visible ? linkCounts(id, data, visible) : [];
  if (counts.length === 0) return null;
  const missing = counts.some(({ shown, total }) => shown < total);
  return (
    <section className="mx-4 border-t border-hairline pt-4 pb-8">
      <h3 className="font-semibold">In the picture</h3>
      <ul className="mt-1">
        {counts.map((count) => {
          const what = `${headingOf(count)}: ${registry.kinds[count.kind].label.many.toLowerCase()}`;
          return (
            <li key={`${count.type} ${count.direction} ${count.kind}`} className="flex gap-2 py-0.5 text-label">
              <span className="grow">{what}</span>
              {count.shown < count.total ? (
                <>
                  <span className="text-muted">
                    {count.shown} of {count.total} shown
                  </span>
                  <LinkButton aria-label={`Bring in ${what}`} onClick={() => grow(id, count)}>
                    bring in
                  </LinkButton>
                </>
              ) : (
                <span className="text-muted">all {count.total} shown</span>
              )}
            </li>
          );
        })}
      </ul>
      {missing ? (
        <p className="mt-2">
          <LinkButton onClick={() => grow(id)}>Expand: bring in the best linked</LinkButton>
        </p>
      ) : null}
    </section>
  );
};
