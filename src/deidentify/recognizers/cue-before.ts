import { searched } from '../patterns/search-pattern.ts';
import { remembered } from '../words/remembered.ts';

const token = /[^\s(,;:=[>*"'-][^\s(,;:=]*/gu;

/**
 * Whether the text before a value ends with one of `cues`, given as alternatives, followed by `tail`. Each different word
 * is asked once whether a cue begins with it; only there is the whole pattern tried.
 */
export function cueBefore(cues: string, tail: string): (before: string) => boolean {
  const start = searched(`^(?:${cues})`, 'iu');
  const whole = searched(`(?<![\\p{L}])(?:${cues})${tail}$`, 'iuy');
  const begins = remembered(
    (word) =>
      start.test(`${word} `) ||
      /^(?:dose|by|flu|last|next|back|bis|op|home|picked|stress|late|wk|week|as|visual|blood|serial|cranial|pressure|out|tib|follow|mini|w\/o)$/iu.test(
        word,
      ),
  );
  return (before) => {
    token.lastIndex = 0;
    for (let hit = token.exec(before); hit !== null; hit = token.exec(before)) {
      if (!begins(hit[0])) continue;
      whole.lastIndex = hit.index;
      if (whole.test(before)) return true;
    }
    return false;
  };
}
