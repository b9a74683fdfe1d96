import { useQuery } from '@tanstack/react-query';
import type { Path, PathsAnswer } from '#contracts/connect.ts';
import type { NodeId } from '#contracts/graph.ts';
import { hasUnsureYear, labelOf } from '#contracts/label.ts';
import { AddPath } from '#client/app/add-path.tsx';
import { PickThing } from '#client/app/pick-thing.tsx';
import { useScene } from '#client/app/use-scene.ts';
import { ConnectAnswer } from '#client/connect/connect-answer.tsx';
import { CopyPath } from '#client/connect/copy-path.tsx';
import { nodeQuery } from '#client/explore/api.ts';
import type { Connection } from '#client/scene/connection.ts';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';
import { choose, connect, lightPath } from '#client/scene/scene.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { KindMark } from '#client/ui/kind-mark.tsx';

/** Asks for the second thing, or tells how two things are connected. */
export const ConnectContent = ({ connection: { from, to, path } }: { readonly connection: Connection }) => {
  const { change } = useScene();
  const onChoose = (id: string) => change((now) => choose(now, id));
  return (
    <div className="pb-8">
      <h2 className="px-4 text-title font-semibold">{to ? 'How are these connected?' : 'Connect to…'}</h2>
      <ul className="mt-2 mb-3 flex flex-col gap-1 px-4">
        <End id={from} onChoose={to ? onChoose : null} />
        {to ? <End id={to} onChoose={onChoose} onChange={() => change((now) => connect(now, [from]))} /> : null}
      </ul>
      {to ? (
        <ConnectAnswer
          from={from}
          to={to}
          open={path}
          onOpen={(next) => change((now) => lightPath(now, next), { replace: true })}
          onChoose={onChoose}
          actionsOf={pathActions}
        />
      ) : (
        <>
          <p className="mb-2 px-4 text-muted">Search for the other thing, or choose it on the map or in the outline.</p>
          <PickThing label="The other thing" onPick={onChoose} />
        </>
      )}
    </div>
  );
};

const pathActions = (path: Path, answer: PathsAnswer) => (
  <div className="mt-3 flex flex-wrap gap-2">
    <AddPath path={path} />
    <CopyPath path={path} answer={answer} />
  </div>
);

interface EndProps {
  readonly id: NodeId;
  /** Null where choosing would mean something else. */
  readonly onChoose: ((id: string) => void) | null;
  readonly onChange?: () => void;
}

const End = ({ id, onChoose, onChange }: EndProps) => {
  const { data } = useQuery(nodeQuery(id));
  const name = data ? labelOf(data.node) : id;
  return (
    <li className="flex items-start gap-2">
      <span className="flex h-5.25 w-3 shrink-0 items-center">
        {data ? <KindMark kind={data.node.kind} decorative /> : null}
      </span>
      <span className="min-w-0 break-words">
        {onChoose ? <LinkButton onClick={() => onChoose(id)}>{name}</LinkButton> : name}
        {data && hasUnsureYear(data.node) ? (
          <span className="block">
            <ToVerifyMark words="Year not checked" />
          </span>
        ) : null}
      </span>
      {onChange ? (
        <LinkButton className="ml-auto shrink-0 text-label text-muted" onClick={onChange}>
          Change
        </LinkButton>
      ) : null}
    </li>
  );
};
