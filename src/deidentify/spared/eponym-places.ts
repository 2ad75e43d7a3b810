import { isClinicalName } from '../words/clinical-names.ts';
import { methodPeople } from '../words/method-people.ts';
import { foldTerm } from './match-phrases.ts';
import { operations, signPeople } from './term-people.ts';

const bloodGroups =
  /(?:^|[^\p{L}])(?:kell|duffy|kidd|lewis|lutheran|diego|cartwright|scianna|dombrock|colton|gerbich|cromer|knops|chido|rodgers|landsteiner|augustine)(?!\p{L})/iu;
const bloodWords =
  /\b(?:anti-?\w{0,4}|antigens?|antibod(?:y|ies)|typed|phenotyp\w+|genotyp\w+|coombs|crossmatch\w*|xm|rbcs?|transfus\w+|panel|screen|alloantibod\w+|rh)\b/iu;

/** "Kell, Duffy and Kidd typed": a system of blood groups beside another, and a word of transfusion. */
export function isBloodGroup(text: string, start: number, end: number): boolean {
  if (!bloodGroups.test(text.slice(start, end))) return false;
  const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 60)];
  const beside = bloodGroups.test(before) || bloodGroups.test(after);
  return (
    (beside || /^ ?[ab]\b|^ ?[-+]/u.test(after) || /anti-$/iu.test(before)) &&
    (bloodWords.test(before) || bloodWords.test(after))
  );
}

/** What a test comes out as, behind its name. */
const result =
  /^(?:['’]s?)?[ \u00a0](?:\+{1,3}|-|neg(?:ative)?|pos(?:itive)?|absent|present|equivocal|painful|tight|intact|palpable)(?=[ \u00a0]?[,;.)\n/]|[ \u00a0](?:on|bilat|R\b|L\b|and|at|x)|$)/iu;
const operated =
  /(?:^|[^\p{L}])(?:an?|the|old|prior|previous|s\/p|underwent|had|modified|redo|lap|laparoscopic|open|robotic|failed|classic|elective|emergency|after|for)[ \u00a0]$/iu;
const afterwards =
  /^(?:[ \u00a0](?:in|at|for|on|was|is|with|without|done|scar|took|planned|booked|then|last|and)\b|[ \u00a0]?[,;.)\n])/iu;
const listed = /^[,;] |^ and |^ or |^\//u;

/** The name of who described a sign, with its result or among others; of who invented an operation, behind its article. */
export function isEponymInPlace(text: string, start: number, end: number): boolean {
  const value = text.slice(start, end);
  const folded = foldTerm(value);
  const after = text.slice(end, end + 30);
  if (signPeople.has(folded) && result.test(after)) return true;
  if (
    operations.has(folded) &&
    operated.test(text.slice(Math.max(0, start - 16), start)) &&
    afterwards.test(after)
  )
    return true;
  return signPeople.has(folded) && isBesideEponym(text, start, end);
}

function isBesideEponym(text: string, start: number, end: number): boolean {
  const left =
    /(\p{Lu}[\p{L}'’-]{2,20})(?: (?:\+{1,3}|-|neg|pos|\d{1,2}[a-c]?|[IVX]{1,3}))?(?:[,;] | and | or |\/)$/u.exec(
      text.slice(Math.max(0, start - 32), start),
    )?.[1];
  const right = listed.test(text.slice(end, end + 5))
    ? /(\p{Lu}[\p{L}'’-]{2,20})/u.exec(text.slice(end, end + 28))?.[1]
    : undefined;
  return [left, right].every(
    (word) =>
      word !== undefined &&
      (signPeople.has(foldTerm(word)) || methodPeople.has(foldTerm(word)) || isClinicalName(word)),
  );
}
