import type { PatientProbes } from '../../note/clinical-note.ts';
import type { PhiCategory } from '../phi-category.ts';
import { isOrdinaryWord } from '../words/ordinary-word.ts';
import { isPlaceholder, type Leaf, type Plan } from './plan.ts';

type ProbeField = 'names' | 'mrn' | 'identifiers' | 'phones' | 'emails' | 'addresses' | 'birthDate';

const fieldOf: Readonly<Partial<Record<Leaf['treatment'], ProbeField>>> = {
  PHONE: 'phones',
  FAX: 'phones',
  EMAIL: 'emails',
  MRN: 'mrn',
  GEO: 'addresses',
  'birth-date': 'birthDate',
} satisfies Partial<Record<PhiCategory | 'birth-date', ProbeField>>;
const numbers = new Set<string>([
  'SSN',
  'HEALTH_PLAN',
  'ACCOUNT',
  'LICENSE',
  'VEHICLE',
  'DEVICE',
  'OTHER_ID',
  'id',
]);
/** Looked for by their letters and digits, whatever stands between. */
const wholly = new Set<ProbeField>(['mrn', 'identifiers', 'phones', 'birthDate']);
/** A shorter number of the structure is also a measurement of the text. */
const LEAST_NUMBER = 5;

interface Probe {
  readonly field: ProbeField;
  readonly value: string;
  /** Letters and digits alone; a number is looked for in any spacing. */
  readonly bare: string;
}

/**
 * Values that the structure of a document told, as probes for its texts: those that can be in a text, so that a bundle of
 * many people costs no more for each of its many short strings.
 */
export function createProbeIndex(plan: Plan): (text: string) => PatientProbes | undefined {
  const byWord = new Map<string, Probe[]>();
  const bare: Probe[] = [];
  const seen = new Set<string>();
  for (const { field, value } of [
    ...plan.names.map((name) => ({ field: 'names' as const, value: name })),
    ...plan.leaves.flatMap(probeOf),
  ]) {
    if (seen.has(`${field} ${value}`)) continue;
    seen.add(`${field} ${value}`);
    const probe = { field, value, bare: bareOf(value) };
    if (wholly.has(field)) bare.push(probe);
    else
      for (const word of wordsOf(value)) {
        const sharing = byWord.get(word);
        if (sharing === undefined) byWord.set(word, [probe]);
        else sharing.push(probe);
      }
  }
  return (text) => {
    const squeezed = bareOf(text);
    const found = new Set<Probe>(
      bare.filter((probe) => probe.field === 'birthDate' || squeezed.includes(probe.bare)),
    );
    for (const word of wordsOf(text)) for (const probe of byWord.get(word) ?? []) found.add(probe);
    return found.size === 0 ? undefined : probesOf([...found]);
  };
}

function probeOf({ node, treatment }: Leaf): readonly { field: ProbeField; value: string }[] {
  const value = String(node.value).trim();
  if (isPlaceholder(value)) return [];
  const field = numbers.has(treatment) ? 'identifiers' : fieldOf[treatment];
  if (field === undefined) return [];
  if (field === 'identifiers' || field === 'mrn')
    return /\d/.test(value) && bareOf(value).length >= LEAST_NUMBER ? [{ field, value }] : [];
  // "Reading" is a city, and what a clinician does
  if (field === 'addresses' && !/\d/.test(value) && isOrdinaryWord(value)) return [];
  if (field === 'addresses' && bareOf(value).length < LEAST_NUMBER) return [];
  return [{ field, value }];
}

function probesOf(probes: readonly Probe[]): PatientProbes {
  const of = (field: ProbeField): string[] =>
    probes.filter((probe) => probe.field === field).map(({ value }) => value);
  const [birthDate] = of('birthDate');
  const [mrn, ...others] = of('mrn');
  return {
    names: of('names'),
    identifiers: [...others, ...of('identifiers')],
    phones: of('phones'),
    emails: of('emails'),
    addresses: of('addresses'),
    ...(mrn !== undefined && { mrn }),
    ...(birthDate !== undefined && { birthDate }),
  };
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function bareOf(text: string): string {
  return fold(text).replace(/[^\p{L}\d]+/gu, '');
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(fold(text).match(/[\p{L}\d]{2,}/gu) ?? []);
}
