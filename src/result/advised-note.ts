import { isPresent } from '../extract/assertion/assertion.ts';
import { type RiskModel, riskAdjustmentOf } from '../map/risk-adjustment.ts';
import type { ReportedCode } from '../map/tabular/advice.ts';
import { adviseCodes } from '../map/tabular/advise-codes.ts';
import type { Tabular } from '../map/tabular/tabular.ts';
import type { ClinicalNote } from '../note/clinical-note.ts';
import { codeSystems } from '../terminology/code-system.ts';
import type { CodedNote } from './coded-note.ts';
import { isInRemission, staysInRemission } from './in-remission.ts';
import { statedCodings } from './stated-codings.ts';

/** What a coded note is looked at with. */
export interface AdviceSources {
  /** The tabular list of ICD-10-CM. */
  readonly tabular?: Tabular;
  readonly riskModel?: RiskModel;
}

/** Adds to a coded note what a site wants to know of it. */
export type AdviseNote = (coded: CodedNote, note: ClinicalNote) => CodedNote;

/** Adds `advice` and `riskAdjustment` to a coded note; nothing else of it changes. */
export function withAdvice(
  coded: CodedNote,
  sources: AdviceSources,
  { text, facts }: Pick<ClinicalNote, 'text' | 'facts'>,
): CodedNote {
  const { tabular, riskModel } = sources;
  const codes = reportedCodes(coded, text);
  return {
    ...coded,
    ...(tabular && { advice: adviseCodes(codes, tabular, facts) }),
    ...(riskModel && { riskAdjustment: riskAdjustmentOf(codes, riskModel) }),
  };
}

/**
 * The ICD-10-CM codes that a note reports, each once, in reading order: of mentions that say that the patient has it now,
 * or has it in remission, what they are coded with by all indexes. A code that is inherited from a broader concept is a hint where to look and
 * none to report.
 */
export function reportedCodes(
  { mentions }: Pick<CodedNote, 'mentions'>,
  text: string,
): readonly ReportedCode[] {
  const found = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const remission = isInRemission(mention, text);
    if (!remission && !isPresent(mention.assertion)) continue;
    for (const { system, code, inherited } of statedCodings(mention)) {
      if (system !== codeSystems.icd10cm || inherited) continue;
      if (remission && !staysInRemission(code)) continue;
      const ids = found.get(code) ?? new Set();
      found.set(code, ids.add(mention.id));
    }
  }
  return Array.from(found, ([code, ids]) => ({ code, mentionIds: [...ids] }));
}
