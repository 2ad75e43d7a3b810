import type { PatientFacts } from '../../note/clinical-note.ts';
import type { Advice, ReportedCode } from './advice.ts';
import { type Tabular, type TabularEntry, withAncestors } from './tabular.ts';

/** What the list says to a code by itself. */
export function codeAdvice(
  { code, mentionIds }: ReportedCode,
  tabular: Tabular,
  facts: PatientFacts,
): readonly Advice[] {
  const about = { codes: [code], mentionIds };
  const line = withAncestors(code, tabular);
  const [entry] = line;
  if (entry === undefined) return [{ kind: 'unknownCode', ...about }];
  const advice: Advice[] = [];
  if (!entry.tabular.billable) {
    advice.push({
      kind: entry.tabular.seventhCharacters === undefined ? 'notBillable' : 'seventhCharacter',
      ...about,
      choices: tabular.below(code).map(({ code, name, tabular: { billable } }) => ({
        code,
        display: name,
        billable,
      })),
    });
  }
  for (const misfit of [sexMisfit(line, facts), ageMisfit(line, facts)])
    if (misfit !== undefined) advice.push({ ...misfit, ...about });
  return advice;
}

type Misfit = Pick<Advice, 'kind' | 'at' | 'notes'>;

/** "FOR USE ONLY ON MATERNAL RECORDS" at chapter 15, "only, on the maternal record" at Z3A. */
const MATERNAL = /\bonly,? on (?:the )?maternal records?\b/i;
/** "for use on newborn records only" at chapter 16. */
const NEWBORN = /\bon newborn records only\b/i;
/**
 * Titles name the sex of the patient by organs, or behind a comma: "Diseases of male genital organs", "… of female
 * breast", "…, male". Elsewhere the word is about somebody else ("Male partner, perpetrator of maltreatment") or about
 * chromosomes ("Female with 46, XY karyotype").
 */
const SEXED =
  /\b(female|male) (?:genital|genitalia|pelvic|breast|reproductive|infertility|erectile)\b|, (female|male)$/i;

function sexMisfit(line: readonly TabularEntry[], { sex }: PatientFacts): Misfit | undefined {
  if (sex === undefined) return undefined;
  for (const { code, name, tabular } of line) {
    const note = notesOf(tabular).find((text) => MATERNAL.test(text));
    if (note !== undefined && sex === 'male') return { kind: 'sex', at: code, notes: [note] };
    const [, organ, end] = SEXED.exec(withoutCodes(name)) ?? [];
    const named = (organ ?? end)?.toLowerCase();
    if (named !== undefined && named !== sex && !isOfBoth(name))
      return { kind: 'sex', at: code, notes: [name] };
  }
  return undefined;
}

/** "Stress incontinence (female) (male)", "male factor infertility in female patient". */
function isOfBoth(name: string): boolean {
  return /\bmale\b/i.test(name) && /\bfemale\b/i.test(name);
}

/** Titles of chapters and sections end in their codes: "Diseases of male genital organs (N40-N53)". */
function withoutCodes(name: string): string {
  return name.replace(/\s*\([A-Z]\d[0-9A-Z]-[A-Z]\d[0-9A-Z]\)$/, '');
}

function ageMisfit(line: readonly TabularEntry[], { ageYears }: PatientFacts): Misfit | undefined {
  if (ageYears === undefined) return undefined;
  const titles = line.map(({ name }) => name.toLowerCase()).join('\n');
  for (const { code, tabular } of line) {
    const note = notesOf(tabular).find(
      (text) =>
        (NEWBORN.test(text) && ageYears >= 1) ||
        (MATERNAL.test(text) && ageYears < 1) ||
        // the notes of Z68 are about some of its codes, which say so themselves
        isOfOtherAge(text, titles, ageYears),
    );
    if (note !== undefined) return { kind: 'age', at: code, notes: [note] };
  }
  return undefined;
}

/** "BMI adult codes are for use for persons 20 years of age or older", "BMI pediatric codes … 2-19 years of age". */
function isOfOtherAge(note: string, titles: string, ageYears: number): boolean {
  const [, group, least, most] =
    /\b(adult|pediatric) codes are for use for persons (\d+)(?:-(\d+))? years of age\b/i.exec(note) ?? [];
  if (group === undefined || !new RegExp(`\\b${group}\\b`, 'i').test(titles)) return false;
  return ageYears < Number(least) || (most !== undefined && ageYears >= Number(most) + 1);
}

function notesOf({ notes }: TabularEntry['tabular']): readonly string[] {
  return notes.notes ?? [];
}
