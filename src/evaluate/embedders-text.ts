import picocolors from 'picocolors';
import { drawTable, type Row } from '../result/box-table.ts';
import type { EmbedderScore } from './evaluate-embedder.ts';
import { countWording, shareWording } from './figure-wording.ts';

/** One embedder's figures, or why there are none. */
export type EmbedderRow =
  | ({
      readonly id: string;
      readonly dimensions: number;
      readonly termsPerSecond: number;
      readonly memoryMb: number;
      readonly error?: undefined;
    } & EmbedderScore)
  | { readonly id: string; readonly error: { readonly code: string; readonly message: string } };

/** What all of them were measured on. */
export interface EmbeddersScope {
  readonly mentions: number;
  /** Mentions that differ. */
  readonly unique: number;
  readonly concepts: number;
  readonly terms: number;
  /** More than `terms` if the concepts were sampled, with this seed. */
  readonly allTerms: number;
  readonly seed?: number;
}

/** Embedders side by side. */
export function embeddersText(
  scope: EmbeddersScope,
  embedders: readonly EmbedderRow[],
  { width, colour }: { readonly width: number; readonly colour: boolean },
): string {
  const c = picocolors.createColors(colour);
  const sampled =
    scope.seed === undefined
      ? []
      : [
          c.yellow(
            `a sample of ${countWording(scope.allTerms)} terms (seed ${scope.seed}): with fewer rivals the figures are better than on the whole`,
          ),
        ];
  const header = 'embedder,dim,acc@1,acc@5,exact first @1,@5,recall@20,names/s,memory MB'.split(',');
  const rows = embedders.map((embedder): Row => {
    const cells =
      embedder.error === undefined
        ? [
            embedder.id,
            String(embedder.dimensions),
            shareWording(embedder.plain['acc@1']),
            shareWording(embedder.plain['acc@5']),
            shareWording(embedder.exactFirst['acc@1']),
            shareWording(embedder.exactFirst['acc@5']),
            shareWording(embedder.plain['acc@20']),
            countWording(embedder.termsPerSecond),
            countWording(embedder.memoryMb),
          ]
        : [embedder.id, embedder.error.code, ...Array.from({ length: 7 }, () => '–')];
    return cells.map((text, i) => [{ text: i === 0 ? withoutFolder(text) : text }]);
  });
  return [
    `${c.bold(countWording(scope.mentions))} mentions (${countWording(scope.unique)} different) among ${countWording(scope.terms)} terms of ${countWording(scope.concepts)} concepts`,
    ...sampled,
    ...drawTable(
      header.map((_, i) => (i === 0 ? { min: 12 } : { align: 'right' })),
      header.map((text) => [{ text }]),
      rows,
      width,
      c.dim,
    ),
  ].join('\n');
}

/** "transformers:/models/MiniLM" is "transformers:MiniLM": a path would take the room of the figures. */
function withoutFolder(id: string): string {
  return id.replace(/:.*?([^/\\]+)[/\\]*$/, ':$1');
}
