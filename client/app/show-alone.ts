import type { NodeId } from '#contracts/graph.ts';
import type { ViewDocument } from '#contracts/view.ts';
import { isolate } from '#client/scene/grow.ts';
import type { DocumentTransition } from '#client/scene/scene.ts';

/** A view of these things and no others, whatever was filtered out before. */
export const showAlone =
  (ids: readonly NodeId[], chosen: ViewDocument['selection'] = []): DocumentTransition =>
  (now) => ({ ...isolate({ ...now, filters: {} }, ids), selection: chosen });
