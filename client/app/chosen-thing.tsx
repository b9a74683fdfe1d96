import { EdgeId, kindOfId, NodeId } from '#contracts/graph.ts';
import { registry } from '#contracts/registry.ts';
import { useScene } from '#client/app/use-scene.ts';
import { LinkInspector } from '#client/explore/link-inspector.tsx';
import { Missing } from '#client/explore/missing.tsx';
import { NodeInspector } from '#client/explore/node-inspector.tsx';
import { ThingLists } from '#client/explore/thing-lists.tsx';
import { usePhone } from '#client/lib/use-media.ts';
import { choose, hiddenKinds, letGo, reveal } from '#client/scene/scene.ts';
import { LinkButton } from '#client/ui/button.tsx';

/** The inspector of the node or link that is chosen; on a phone a node's two lists. */
export const ChosenThing = ({ id }: { readonly id: string }) => {
  const { change } = useScene();
  const phone = usePhone();
  const onChoose = (other: string | null) => change((now) => (other ? choose(now, other) : letGo(now)));

  if (EdgeId.safeParse(id).success) return <LinkInspector id={id} onChoose={onChoose} />;
  if (!NodeId.safeParse(id).success) return <Missing id={id} />;
  return (
    <>
      <HiddenNote id={id} />
      {phone ? <ThingLists id={id} onChoose={onChoose} /> : <NodeInspector id={id} onChoose={onChoose} />}
    </>
  );
};

/** A chosen thing that the filters leave out of the picture should not seem lost. */
const HiddenNote = ({ id }: { readonly id: string }) => {
  const { scene, change } = useScene();
  const kind = hiddenKinds(scene).find((hidden) => hidden === kindOfId(registry, id));
  if (!kind) return null;
  return (
    <p className="px-4 pt-1 text-label text-muted">
      {registry.kinds[kind].label.many} are filtered out of the picture.{' '}
      <LinkButton onClick={() => change((now) => reveal(now, id))}>Show them</LinkButton>
    </p>
  );
};
