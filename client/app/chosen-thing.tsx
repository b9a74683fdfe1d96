import { EdgeId, kindOfId, NodeId } from '#contracts/graph.ts';
import { registry } from '#contracts/registry.ts';
import { GrowList } from '#client/app/grow-list.tsx';
import { KeepThing } from '#client/app/keep-thing.tsx';
import { useGrow } from '#client/app/use-grow.ts';
import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { LinkInspector } from '#client/explore/link-inspector.tsx';
import { Missing } from '#client/explore/missing.tsx';
import { NodeInspector } from '#client/explore/node-inspector.tsx';
import { ThingLists } from '#client/explore/thing-lists.tsx';
import { usePhone } from '#client/lib/use-media.ts';
import { RelatedLink } from '#client/related/related-link.tsx';
import { RelatedSection } from '#client/related/related-section.tsx';
import { toggleKind } from '#client/scene/filters.ts';
import { addThings, isolate, unhide } from '#client/scene/grow.ts';
import { choose, letGo } from '#client/scene/scene.ts';
import { LinkButton } from '#client/ui/button.tsx';

/** The inspector of the node or link that is chosen; on a phone a node's two lists. */
export const ChosenThing = ({ id }: { readonly id: string }) => {
  const { change } = useScene();
  const phone = usePhone();
  const onChoose = (other: string | null) => change((now) => (other ? choose(now, other) : letGo(now)));

  if (EdgeId.safeParse(id).success) return <LinkInspector id={id} onChoose={onChoose} />;
  const node = NodeId.safeParse(id).data;
  if (!node) return <Missing id={id} />;
  return (
    <>
      <HiddenNote id={node} />
      {phone ? (
        <ThingLists id={id} onChoose={onChoose} actions={<ThingWays id={node} />} />
      ) : (
        <NodeInspector id={id} onChoose={onChoose} actions={<ThingWays id={node} />} />
      )}
      <div className="px-4 pb-8 empty:hidden">
        <RelatedSection id={node} onChoose={onChoose} />
      </div>
      <GrowList id={node} />
    </>
  );
};

const ThingWays = ({ id }: { readonly id: NodeId }) => (
  <>
    <RelatedLink id={id} />
    <KeepThing id={id} />
  </>
);

/** A chosen thing that is hidden, filtered out or was never there should not seem lost. */
const HiddenNote = ({ id }: { readonly id: NodeId }) => {
  const { scene, step } = useScene();
  const { whole } = usePicture(scene);
  const grow = useGrow();
  if (!whole) return null;
  const { filters, hidden, seeds } = scene.document;
  const kind = filters.withoutKinds?.find((one) => one === kindOfId(registry, id));
  if (!whole.nodes.some((node) => node.id === id))
    return seeds === 'all' ? (
      <Note
        words="This is not drawn among the collection’s columns."
        name="Start a view from it"
        onTake={() => {
          step('Started a view', (now) => isolate(now, [id]));
          grow(id);
        }}
      />
    ) : (
      <Note
        words="This is not in the picture."
        name="Add it"
        onTake={() => step('Added a thing', (now) => addThings(now, [id]))}
      />
    );
  if (hidden.includes(id))
    return (
      <Note
        words="This is hidden in the picture."
        name="Show it"
        onTake={() => step('Showed what was hidden', (now) => unhide(now, [id]))}
      />
    );
  if (!kind) return null;
  const many = registry.kinds[kind].label.many;
  return (
    <Note
      words={`${many} are filtered out of the picture.`}
      name="Show them"
      onTake={() => step(`Showed ${many.toLowerCase()}`, (now) => toggleKind(now, kind))}
    />
  );
};

interface NoteProps {
  readonly words: string;
  readonly name: string;
  readonly onTake: () => void;
}

const Note = ({ words, name, onTake }: NoteProps) => (
  <p className="px-4 pt-1 text-label text-muted">
    {words} <LinkButton onClick={onTake}>{name}</LinkButton>
  </p>
);
