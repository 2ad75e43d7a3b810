import { late } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isDictionaryWord, isEponym } from '../words/ordinary-word.ts';
import { isKnownName } from '../words/person-name.ts';
import { neverNames, relations, roles } from '../words/person-roles.ts';
import { clinicalCapitals } from '../words/place-words.ts';
import { isStaffInitials } from './login-shapes.ts';

const id = 'line-heads';

/** "Oduya: NPO", "ODUYA, K - drain out", "Bello/Oduya w/r": what a line begins with, up to its colon or dash. */
const head = late.u`^[ \t>*•–-]{0,4}(?<name>(?:\p{Lu}[\p{L}'’]{1,17}(?:-\p{Lu}[\p{L}'’]{1,17})?|\p{Lu}['’]\p{Lu}\p{L}{2,15})(?:,? \p{Lu}\.?(?!\p{L}))?)(?:: ?|,? [–—-] )(?=[\p{L}"])`;
/** What is told of a patient in a line that begins with the surname: "Iyer 2/52 post CABG", "O'GRADY UP TO CHAIR". */
const told = late.iu`^[ \t>*•–-]{0,4}(?<name>\p{Lu}[\p{L}'’]{1,17}(?:-\p{Lu}[\p{L}'’]{1,17})?)(?=,? (?:\d{1,2}\/(?:7|52|12) (?:post|s\/p|after|since)|(?:POD|pod|D|day) ?#?\d|(?:s\/p|post-?op|npo|nbm|up (?:to|in|and)|in (?:chair|bed|pain|good|no)|asleep|sleeping|awake|stable|comfortable|settled|afebrile|home (?:today|tomorrow|if|with)|mobile|mobili[sz]ing|resting|eating|feeling|slept|ate|seen|reviewed|bloods|obs|wound|drain|still|much|doing|looks?|keen|wants|fit|for (?:theatre|scan|home|d\/c|discharge|ct|mri|echo|review))(?!\p{L})))`;
const initials = late.u`^[ \t>*•–-]{0,4}(?:(?:WR|PTWR|PWR|w\/r|ward round|round|rounds|r\/v|rv)[:,]? )?(?<value>\p{Lu}{2,3}(?:[/+&]\p{Lu}{2,3}){0,3})(?= (?:w\/r|WR|PTWR|ward round|on round|rounding|r\/v|reviewed|informed|aware|to see|to review|saw|rang|phoned|called|d\/w|spoke)(?![\p{L}/]))`;

/** Names and initials that a line begins with and goes on to say something about: nothing else announces them. */
export const lineHeads: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    for (let from = 0; from < text.length; ) {
      const stop = text.indexOf('\n', from);
      const end = stop < 0 ? text.length : stop;
      const line = text.slice(from, Math.min(end, from + 56));
      const found = headOf(text, from, line);
      if (found !== undefined) findings.push({ ...found, category: 'NAME', strength: 2, recognizer: id });
      from = end + 1;
    }
    return findings;
  },
};

function headOf(text: string, from: number, line: string): { start: number; end: number } | undefined {
  const name = head.exec(line)?.groups?.name;
  if (name !== undefined && letterCaseAt(text, from + line.indexOf(name)) !== 'lower') {
    const start = from + line.indexOf(name);
    return isSurname(name.replace(/,? \p{Lu}\.?$/u, '')) ? { start, end: start + name.length } : undefined;
  }
  const patient = told.exec(line)?.groups?.name;
  if (patient !== undefined && /^\p{Lu}/u.test(patient)) {
    const start = from + line.indexOf(patient);
    if (isSurname(patient)) return { start, end: start + patient.length };
  }
  const letters = initials.exec(line)?.groups?.value;
  if (letters === undefined || letterCaseAt(text, from + line.indexOf(letters)) !== 'mixed') return undefined;
  const parts = letters.split(/[/+&]/u);
  const start = from + line.indexOf(letters);
  // One that is no short form carries the others
  return parts.some((part) => isStaffInitials(part) && !clinicalCapitals.has(part.toLowerCase()))
    ? { start, end: start + letters.length }
    : undefined;
}

/** A name of the lists that is no word of English, no eponym and no label. */
const isSurname = (name: string): boolean =>
  /^(?:O['’]|Mc|MC|Mac|Fitz)\p{Lu}\p{L}{2,}$/u.test(name) ||
  name.split('-').every((part) => {
    const lower = part.toLowerCase();
    return (
      part.length > 2 &&
      lower !== 'lang' &&
      isKnownName(part) &&
      !isDictionaryWord(part) &&
      !isEponym(part) &&
      !isClinicalName(part) &&
      !isAbbreviation(part) &&
      !(neverNames.has(lower) || relations.has(lower) || roles.has(lower) || clinicalCapitals.has(lower))
    );
  });
