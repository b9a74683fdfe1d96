import { kindOfId, type NodeId } from '#contracts/graph.ts';
import { registry } from '#contracts/registry.ts';
import { throughlineKinds, type ViewDocument } from '#contracts/view.ts';
import { withoutKinds } from '#client/scene/filters.ts';
import { addThings, expand, isolate } from '#client/scene/grow.ts';

/** Brings into view what is missing of a path, whether it was never there, hidden, or filtered out by its kind. */
export const addPath = (document: ViewDocument, path: readonly NodeId[], missing: readonly NodeId[]): ViewDocument => {
  const open = unfiltered(document, missing);
  if (open.seeds !== 'all') return addThings(open, missing);
  // Beside the whole collection things come in around one of it.
  const root = path.find((id) => throughlineKinds.some((kind) => kind === kindOfId(registry, id)));
  return root
    ? addThings(
        expand(
          open,
          root,
          missing.filter((id) => id !== root),
        ),
        missing,
      )
    : isolate(open, path);
};

const unfiltered = (document: ViewDocument, ids: readonly NodeId[]): ViewDocument => {
  const kinds = new Set(ids.map((id) => kindOfId(registry, id)));
  const without = document.filters.withoutKinds ?? [];
  return withoutKinds(
    document,
    without.filter((kind) => !kinds.has(kind)),
  );
};
