import picocolors from 'picocolors';
import type { LinkRow } from './link-row.ts';
import { printable } from './terminal-text.ts';

/**
 * What `link` prints for a name: what it was linked to, and a line each candidate with its confidence.
 * @example
 * sugar diabetes: linked
 *    .98  73211009  Diabetes mellitus  [sugar diabetes]
 */
export function linkText(name: string, { status, candidates }: LinkRow, colour: boolean): string {
  const c = picocolors.createColors(colour);
  const style = status === 'linked' ? c.green : status === 'ambiguous' ? c.yellow : c.dim;
  const codeWidth = Math.max(0, ...candidates.map(({ code }) => code.length));
  const lines = candidates.map(({ code, display, matchedTerm, confidence }, i) => {
    const as = matchedTerm.toLowerCase() === display.toLowerCase() ? '' : c.dim(`  [${matchedTerm}]`);
    const line = `${confidence.toFixed(2)}  ${code.padEnd(codeWidth)}  ${display}`;
    return `  ${i === 0 && status !== 'unlinked' ? c.bold(line) : line}${as}`;
  });
  return [`${printable(name)}: ${style(status)}`, ...lines].join('\n');
}
