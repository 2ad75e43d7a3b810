/** What a map's rules ask of a patient. What is absent is unknown. */
export interface MapPatient {
  readonly ageYears?: number;
  readonly sex?: 'female' | 'male';
  /** Concept codes of the patient's other conditions; undefined if they are not known. */
  readonly conditions?: ReadonlySet<string>;
}

/** What would have to be known to decide. */
export type MapNeed = 'age' | 'sex' | 'condition';

export type RuleOutcome = boolean | readonly MapNeed[];

const FEMALE = '248152002';
const MALE = '248153007';
/** Age at onset of clinical finding, and current chronological age. */
const AGES = new Set(['445518008', '424144002']);

const YEARS: Readonly<Record<string, number>> = {
  year: 1,
  month: 1 / 12,
  week: 7 / 365.25,
  day: 1 / 365.25,
  hour: 1 / 8766,
};

/**
 * Evaluates a mapRule of SNOMED CT's extended maps ("Mapping SNOMED CT to ICD-10 technical specifications"): `TRUE`,
 * `OTHERWISE TRUE`, and `IFA code | term | [operator number unit]` joined by AND and OR, AND binding closer.
 * @returns true or false; what would have to be known, if that is not known; a rule of another form is false
 * @example mapRuleHolds('IFA 248152002 | Female (finding) |', { sex: 'female' }) === true
 */
export function mapRuleHolds(rule: string, patient: MapPatient): RuleOutcome {
  const text = rule.trim();
  if (text === 'TRUE' || text === 'OTHERWISE TRUE') return true;
  // a term between bars may hold AND and OR itself
  const parts = text.split(/\s+(AND|OR)\s+(?=IFA\b)/);
  const groups: RuleOutcome[][] = [[]];
  for (let i = 0; i < parts.length; i++) {
    if (parts[i] === 'OR') groups.push([]);
    else if (parts[i] !== 'AND') groups[groups.length - 1]!.push(conditionHolds(parts[i]!, patient));
  }
  return joined(
    groups.map((all) => joined(all, false)),
    true,
  );
}

/** `decisive` decides alone, whatever is unknown beside it: false of AND, true of OR. */
function joined(outcomes: readonly RuleOutcome[], decisive: boolean): RuleOutcome {
  if (outcomes.includes(decisive)) return decisive;
  const needs = outcomes.flatMap((outcome) => (typeof outcome === 'boolean' ? [] : outcome));
  return needs.length > 0 ? [...new Set(needs)] : !decisive;
}

const CONDITION =
  /^IFA (\d+)\s*\|[^|]*\|\s*(?:(<=|>=|<|>|=)\s*(\d+(?:\.\d+)?)\s*(year|month|week|day|hour)s?\s*)?$/;

function conditionHolds(text: string, { ageYears, sex, conditions }: MapPatient): RuleOutcome {
  const read = CONDITION.exec(text.trim());
  if (read === null) return false;
  const [, code = '', operator, number, unit = ''] = read;
  if (code === FEMALE || code === MALE)
    return sex === undefined ? ['sex'] : (sex === 'female') === (code === FEMALE);
  if (AGES.has(code)) {
    if (operator === undefined) return false;
    return ageYears === undefined ? ['age'] : compare(ageYears, operator, Number(number) * YEARS[unit]!);
  }
  return conditions === undefined ? ['condition'] : conditions.has(code);
}

/** Ages come as years with a fraction, limits as days: equal to the second is equal. */
function compare(age: number, operator: string, limit: number): boolean {
  const difference = Math.abs(age - limit) < 1e-7 ? 0 : age - limit;
  if (difference === 0) return operator.includes('=');
  return operator.startsWith(difference < 0 ? '<' : '>');
}
