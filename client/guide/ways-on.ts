import type { EdgeId, NodeId } from '#contracts/graph.ts';

/** Where the guide leads on to. */
export interface WaysOn {
  /** The page of a thing. */
  readonly toPage: (id: NodeId) => void;
  /** What a link rests on, on the map. */
  readonly toLink: (id: EdgeId) => void;
  /** The brief of what is ticked. */
  readonly toBrief: () => void;
  readonly briefAddress: string;
}
