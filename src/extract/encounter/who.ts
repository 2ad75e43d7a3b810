import { relations } from '../../deidentify/words/person-roles.ts';
import type { NoteStructure } from '../../note/note-structure.ts';
import type { SectionKind } from '../../note/section.ts';

/** Words between a relative and what is said of it: "his father, who had a stroke, died aged 61". */
const REACH = 80;
const elsewhere: ReadonlySet<SectionKind> = new Set(['family-history']);
const atOrDiagnosed = /\b(?:at|diagnosed|died|since|until|by) (?:the )?(?:age )?(?:of )?$/i;

/** True if what stands here is said of a relative or of another time of life, not of the patient today. */
export function speaksOfOthers(text: string, position: number, structure: NoteStructure): boolean {
  if (elsewhere.has(structure.sectionAt(position).kind)) return true;
  const { start } = structure.sentenceAt(position);
  // "Caller: mother of Wren Oakes" goes on about Wren
  const before = text
    .slice(Math.max(start, position - REACH), position)
    .replace(
      /\b(?:[Mm]other|[Ff]ather|[Mm]um|[Mm]om|[Dd]ad|[Pp]arents?|[Gg]uardian|[Cc]arer|[Cc]aregiver|[Ww]ife|[Hh]usband|[Ss]on|[Dd]aughter) of (?=\p{Lu})/gu,
      '',
    );
  if (atOrDiagnosed.test(before)) return true;
  const words = before.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  // "boy", "girl" and "lady" are relations of a note and the patients of it
  return words.some(
    (word) => relations.has(word) && !/^(?:girl|chap|lad|lass|twin|friend|partner)$/.test(word),
  );
}
