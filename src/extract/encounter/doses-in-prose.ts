import type { Span } from '../../note/span.ts';
import { notDone } from './cues.ts';
import { hasStrength, namesDrug } from './medication-words.ts';
import { splitList } from './split-list.ts';

/** What is taken already, was tried, or is only told of: a dose in such a clause is none of this encounter. */
const notOurs =
  /\b(?:tak(?:e|es|ing|en)|took|uses?|using|home(?! (?:with|on)\b)|continu\w*|current\w*|maintain\w*|maintenance|stable|chronic\w*|regular\w*|usual\w*|tried|trial(?:ed|led)?|bought|otc|over[- ]the[- ]counter|relief|remains?|compliant|adherent|adherence|overdose\w*|ingest\w*|swallowed|levels?|missed|ran out|out of|prn at|baseline|self-?\p{L}*|include[sd]?|medications? (?:are|is)|meds|avoid\w*|irrigat\w*|flush\w*|wash\w*|clean\w*|soak\w*|hold|stop\w*|off|weaned|instead|switch from|from|equivalent|of|max(?:imum)?|up to|total|per day)\b|\bfor:?\s*$/iu;
/** "on lisinopril 10 mg" is taken; "started on" has a cue of its own. */
const on = /\bon\s+(?:\p{L}+\s+){0,2}$/iu;
const behindNot =
  /^[^.;,]{0,40}\b(?:at home|off\b|held|stopped|discontinued|not given|declined|refused|daily at|for years|for the (?:last|past)|since|allerg\w*|without (?:relief|effect|improvement)|before arrival|prior to arrival|pta)\b/iu;
/** Where what governs a list ends. */
const border = /;\s+|\.\s+|\b(?:but|then)\b/giu;
/** Characters before and behind a dose that say whose it is. */
const REACH = 160;
const drugAt = /[\p{L}][\p{L}\d-]*/gu;
/** "1% lidocaine", "2 g ceftriaxone" */
const strengthBefore =
  /(?:(?<![\p{L}\d.])\d[\d.,]*\s?(?:mg|mcg|µg|g|gm|ml|l|%|units?|iu|meq|puffs?)\s+(?:of\s+)?)$/iu;

/** "Zofran 4 mg + scopolamine patch" */
const withForm =
  /\b(?:patch|inhaler|cream|ointment|gel|oint|drops|spray|lozenges?|HFA|MDI|sliding scale|SSI)$/iu;
/** "Pitocin augmentation", "heparin gtt" */
/** "DuoNeb x3", "naproxen 375 bid" */
const counted = /\bx\s?\d|\d{2,4} (?:bid|tid|qid|qd|od|bd|tds|qds|daily|nightly|qhs|q\d)\b/iu;
const infused = /\s(?:drip|gtt|augmentation|bolus|PCA|taper|load)\b/iu;
const asInfusion = /^\s?(?:drip|gtt|infusion|augmentation|bolus|PCA|taper|load)\b/iu;
/** Of a record, or a share of what is predicted: "FEV1 34% pred". */
const noDose = /["<>{}[\]|]|%\s+pred/u;

/** Drugs with their strength in a sentence that says neither that they were given nor anything else: "Ancef 2g, Tdap", "High-dose amoxicillin 800 mg BID". */
export function dosesOf(text: string, sentence: Span): readonly Span[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!((/\d/u.test(words) && (hasStrength(words) || counted.test(words))) || infused.test(words))) return [];
  if (drugIn(words) === undefined) return [];
  const found: Span[] = [];
  const borders = [...words.matchAll(border)].map(
    ({ index, 0: mark }) => sentence.start + index + mark.length,
  );
  // of a list, what is said of all stands before the first: "currently on aspirin 75 mg and ramipril 5 mg"
  let governor = '';
  let clause = -1;
  let next = 0;
  for (const item of splitList(text, sentence, 'medications')) {
    const wording = text.slice(item.start, item.end);
    const at = drugIn(wording);
    if (at === undefined) continue;
    const ahead = wording.slice(0, at);
    const before = strengthBefore.exec(ahead)?.[0].length ?? 0;
    const start = item.start + at - before;
    while (next < borders.length && borders[next]! <= item.start) next++;
    if (clause !== next) {
      clause = next;
      governor = text.slice(Math.max(borders[next - 1] ?? sentence.start, start - REACH), start);
    }
    const value = text.slice(start, item.end);
    const behind = text.slice(item.end, Math.min(sentence.end, item.end + REACH));
    if (value.length > 80 || noDose.test(value)) continue;
    if (!isDose(value, behind) && !(found.length > 0 && withForm.test(value))) continue;
    const said = governor + ahead.slice(0, ahead.length - before);
    if (notDone.test(said) || notOurs.test(said) || on.test(governor) || on.test(said)) continue;
    if (behindNot.test(behind)) continue;
    found.push({ start, end: item.end });
  }
  return found;
}

/** A strength, an infusion, or "naproxen 375" before "bid". */
function isDose(value: string, behind: string): boolean {
  return (
    hasStrength(value) ||
    infused.test(value) ||
    /^\s?x\s?\d\b/u.test(behind) ||
    asInfusion.test(behind) ||
    (/\s\d{2,4}(?:\/\d{2,3})?$/u.test(value) &&
      /^\s(?:bid|tid|qid|qd|od|bd|tds|qds|daily|nightly|qhs|q\d)\b/iu.test(behind))
  );
}

function drugIn(wording: string): number | undefined {
  for (const { index, 0: word } of wording.matchAll(drugAt))
    if (
      /^(?:NS|LR|D5W?|D10|D50)$/u.test(word) ||
      namesDrug(word) ||
      word.split('-').some((part) => part.length > 4 && namesDrug(part))
    )
      return index;
  return undefined;
}
