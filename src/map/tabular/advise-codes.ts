import type { PatientFacts } from '../../note/clinical-note.ts';
import type { Advice, ReportedCode } from './advice.ts';
import { codeAdvice } from './code-advice.ts';
import { excludes1Advice } from './excludes1.ts';
import { sequenceAdvice } from './sequence-advice.ts';
import type { Tabular } from './tabular.ts';

/**
 * Advice for the codes of one note, each code once: first code by code, then what holds between them.
 * @param facts rules about sex and age are passed over where they are not known
 */
export function adviseCodes(
  codes: readonly ReportedCode[],
  tabular: Tabular,
  facts: PatientFacts = {},
): readonly Advice[] {
  return [
    ...codes.flatMap((code) => codeAdvice(code, tabular, facts)),
    ...excludes1Advice(codes, tabular),
    ...sequenceAdvice(codes, tabular),
  ];
}
