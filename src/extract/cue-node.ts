import type { CueGroup } from './cue-group.ts';

/** A place in a phrase. Nodes are merged when a text first comes to them, so that setting up costs little. */
export interface CueNode {
  readonly id: number;
  readonly groups: readonly CueGroup[] | undefined;
  /** The one word that leads on, and where to; undefined for an end and for a merged node. */
  readonly word: string | undefined;
  readonly then: CueNode | undefined;
  /** Of a merged node: nodes that are none. */
  readonly parts: readonly CueNode[];
  /** Of a merged node, once it was visited: what follows by word; a list is not merged yet. */
  table: Map<string, CueNode | CueNode[]> | undefined;
}
