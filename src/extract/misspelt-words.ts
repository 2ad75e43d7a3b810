/** Words of disorders that patients and hurried staff misspell, by their first letters. */
const words = (
  'diabetes diabetic cholesterol migraine anxiety depression pressure asthma arthritis pneumonia bronchitis eczema psoriasis epilepsy seizure ' +
  'fibromyalgia hypertension hypothyroidism hyperthyroidism osteoporosis osteoarthritis neuropathy schizophrenia bipolar angina sciatica ' +
  'gallstones tonsillitis sinusitis appendicitis hernia leukemia lymphoma dementia cirrhosis hepatitis gonorrhea chlamydia ' +
  'syphilis endometriosis fibroids vertigo tinnitus cataracts glaucoma anemia hemorrhoids emphysema diverticulitis pancreatitis cellulitis ' +
  'tuberculosis rheumatoid parkinson alzheimer disease syndrome pneumothorax apnea insomnia allergy allergies allergic reflux bronchiolitis constipation diarrhea infection shingles measles'
).split(' ');
/** Letters that moved further than a slip of the finger. */
export const moved: ReadonlyMap<string, string> = new Map([
  ['athsma', 'asthma'],
  ['croop', 'croup'],
  ['feaver', 'fever'],
  ['fevor', 'fever'],
  ['ashma', 'asthma'],
  ['asma', 'asthma'],
  ['excema', 'eczema'],
  ['exzema', 'eczema'],
  ['exzma', 'eczema'],
  ['ecsema', 'eczema'],
  ['hemroids', 'hemorrhoids'],
  ['hemmroids', 'hemorrhoids'],
  ['hemorroids', 'hemorrhoids'],
  ['newmonia', 'pneumonia'],
  ['alzimers', 'alzheimer'],
  ['alzheimers', 'alzheimer'],
  ['gonorhea', 'gonorrhea'],
  ['clamidia', 'chlamydia'],
  ['arthiritis', 'arthritis'],
  ['diabeetus', 'diabetes'],
  ['siezure', 'seizure'],
  ['siezures', 'seizures'],
]);
/** Shorter words are too like others. */
const MIN_LETTERS = 6;
/** Adjectives, and words as like as slips. */
const otherWords = /ic$|^(?:arteritis|cholesteryl)$/;
const plain = /^[a-z]{6,16}$/;

const byFirst = new Map<string, string[]>();
for (const word of words) byFirst.set(word[0]!, [...(byFirst.get(word[0]!) ?? []), word]);

/** Whether one letter more, less, other or changed with its neighbour makes one word of the other. */
export function isSlip(written: string, word: string): boolean {
  const [a, b] = [written.length, word.length];
  if (Math.abs(a - b) > 1) return false;
  let from = 0;
  while (from < a && from < b && written.charCodeAt(from) === word.charCodeAt(from)) from += 1;
  let tail = 0;
  while (
    tail < a - from &&
    tail < b - from &&
    written.charCodeAt(a - 1 - tail) === word.charCodeAt(b - 1 - tail)
  )
    tail += 1;
  const [restA, restB] = [a - from - tail, b - from - tail];
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && written[from] === word[from + 1] && written[from + 1] === word[from];
}

/**
 * The word that is meant by one that no term has: "diabeties", "migranes". Only words in small letters, which are no names; asked once
 * for each word of a text.
 */
export function misspelt(written: string): string | undefined {
  if (written.length < 4 || written.length > 16) return undefined;
  const known = moved.get(written);
  if (known !== undefined) return known;
  if (!plain.test(written) || otherWords.test(written)) return undefined;
  for (const word of byFirst.get(written[0]!) ?? []) {
    // "anginal" is a form of the word, no slip
    if (word.length < MIN_LETTERS || written.startsWith(word)) continue;
    if (isSlip(written, word) || (written.endsWith('s') && isSlip(written.slice(0, -1), word))) return word;
  }
  return undefined;
}
