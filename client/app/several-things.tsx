import { X } from 'lucide-react';
import { hasUnsureYear, labelOf } from '#contracts/label.ts';
import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { useThingActions } from '#client/app/use-thing-actions.ts';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';
import { choose, letGo, toggleChosen } from '#client/scene/scene.ts';
import { Button, LinkButton, QuietButton } from '#client/ui/button.tsx';
import { ThingRow } from '#client/ui/thing-row.tsx';

/** Several chosen things: what they are, and what can be done to all of them. */
export const SeveralThings = ({ ids }: { readonly ids: readonly string[] }) => {
  const { scene, change } = useScene();
  const { whole } = usePicture(scene);
  const things = ids.filter((id) => !id.includes('~'));
  const { offered, take } = useThingActions()(things);
  const chosen = new Set(ids);
  const nodes = (whole?.nodes ?? []).filter(({ id }) => chosen.has(id));
  return (
    <div className="pb-6">
      <h2 className="px-4 text-title font-semibold">{ids.length} chosen</h2>
      <p className="mt-1 px-4">
        <LinkButton onClick={() => change(letGo)}>Let go of them</LinkButton>
      </p>
      <div className="mt-3 flex flex-wrap gap-2 px-4">
        {offered.map((action) => (
          <Button key={action.id} onClick={() => take(action)}>
            {action.label}
          </Button>
        ))}
      </div>
      <ul className="mt-4">
        {nodes.map((node) => (
          <ThingRow
            key={node.id}
            kinds={[node.kind]}
            title={labelOf(node)}
            note={hasUnsureYear(node) ? <ToVerifyMark words="Year not checked" /> : null}
            onOpen={() => change((now) => choose(now, node.id))}
            aside={
              <QuietButton
                className="mr-2"
                aria-label={`Take away ${labelOf(node)}`}
                onClick={() => change((now) => toggleChosen(now, node.id))}
              >
                <X size={14} aria-hidden />
              </QuietButton>
            }
          />
        ))}
      </ul>
    </div>
  );
};
