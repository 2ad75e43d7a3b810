import { describe, expect, it } from 'vitest';
import { assertMarked, flagsOf } from '../support/assert-marked.ts';

/** Text, flags as in `HardRow`, remark. */
type Row = readonly [string, string, string];

const denied: readonly Row[] = [
  ['No evidence that the pain is related to «gallstones».', 'neg', 'a cause that is denied'],
  ['No evidence that the pain is related to her «gallstones».', '', 'near-miss: they are hers'],
  ['No evidence that the «fever» which came first was malaria.', '', 'near-miss: what it is told of'],
  ['I do not think the cough is due to «heart failure».', 'neg', 'far behind the belief'],
  ['I do not think the «rash» needs treatment.', '', 'near-miss: it is there'],
  ['I do not suspect a DVT, cellulitis or «gout».', 'neg', 'near-miss: a list'],
  ['She does not think that walking makes her «pain» worse.', '', 'what is acted on'],
  ['I do not suspect that the tablets have caused the «rash».', '', 'what is acted on'],
  ['The rash is not thought to be due to «measles».', 'neg', 'not thought to be due to'],
  ['It is not that she has no «pain»; she does not mention it.', '', 'it is not that'],
  ['One cannot say that the «cough» has gone.', '', 'cannot say'],
  ['Denies not only pain but also «fever».', 'neg', 'not only … but also'],
  ['Denies pain but also has «fever».', '', 'near-miss: without "not only"'],
  ['Denies any worsening of her «asthma».', '', 'its course is denied'],
  ['Denies flare of «gout».', 'neg', 'near-miss: the flare is the complaint'],
  ['CT excluded a PE as the cause of his «dyspnoea».', '', 'the cause is excluded'],
  ['No nodule, 5 mm cyst in the liver, «emphysema».', '', 'behind what has a size'],
  ['No stones, 3 cm cyst or «mass».', 'neg', 'near-miss: the list goes on'],
  ['The diagnosis of «asthma» was later changed to bronchiectasis.', 'neg', 'changed to'],
  ['What was first labelled «asthma» proved to be cord dysfunction.', 'neg', 'what was labelled'],
  ['«Hypertension» never diagnosed.', 'neg', 'never diagnosed'],
  ['«Hypertension» never treated.', '', 'near-miss: it is there'],
  ['Not k/c/o «diabetes».', 'neg', 'not a known case of'],
  ['No fever, k/c/o «COPD».', '', 'near-miss: a known case of'],
];

const doubted: readonly Row[] = [
  ['I would not be surprised if she had «coeliac disease».', 'unc', 'surprise'],
  ['I was surprised that he had «gout».', '', 'near-miss: he had it, and has'],
  ['It was wrong to dismiss «sepsis».', 'unc', 'wrong to dismiss'],
  ['Start antibiotics in case this is «cellulitis».', 'unc', 'in case this is'],
  ['EpiPen in case of «anaphylaxis».', 'hyp', 'near-miss: in case of'],
  ['They disagree with the diagnosis of «heart failure».', 'unc', 'disagree with'],
  ['There is no reason to doubt the diagnosis of «sarcoidosis».', '', 'no reason to doubt'],
  ['The cause of the «collapse» remains unclear.', '', 'only the cause is unclear'],
  ['«Lupus» remains uncertain.', 'unc', 'near-miss: itself'],
  ['I doubt that his blurred vision is due to «diabetes».', 'unc', 'a cause far behind the doubt'],
  ['I do not doubt that he has «pain».', '', 'near-miss: not doubted'],
  ['There is no mistaking his «tremor».', '', 'no mistaking'],
  ['It is likely that her pain comes from «gallstones».', 'unc', 'comes from'],
  ['He has a cough; the pain comes from the «fracture».', '', 'near-miss: no doubt before it'],
];

const asked: readonly Row[] = [
  ['Chest pain? No. «Dyspnoea»? On stairs.', '', 'when it comes'],
  ['Any fever? No. «Cough»? For two weeks, dry.', '', 'how long it has lasted'],
  ['«PE»? On heparin.', 'unc', 'near-miss: what is done for it'],
  ['Headache Y «vomiting» N fits N weakness Y', 'neg', 'answers in a row'],
  ['Fever N cough Y «hay fever» Y', '', 'near-miss: a yes'],
  ['Risk factors for stroke: «hypertension», smoking.', '', 'behind the colon'],
  ['Risks of surgery: «bleeding», infection.', 'hyp', 'near-miss: risks'],
  ['Immunised against tetanus after the «laceration».', '', 'after what is there'],
  ['Watch for «infection» after the surgery.', 'hyp', 'near-miss: what may come'],
  ['Had chickenpox as a child, «shingles» now.', '', 'now'],
];

const persons: readonly Row[] = [
  ['The fetus has a cyst; the mother has «hypertension».', '', 'who carries it'],
  ['The child has a cyst; the mother has «hypertension».', 'fam', 'near-miss: a child'],
  ['Unlike her sister she does not have «gout».', 'neg', 'compared'],
  ['Neighbour has flu; this child has «croup».', '', 'this child'],
  ["The neighbour's child has «croup».", 'oth', 'near-miss: another child'],
  ['Exposed to measles at nursery, no «rash».', 'neg', 'who was exposed'],
  ['Donor had hypertension, no «diabetes».', 'neg oth', 'near-miss: the donor had none'],
  ['«Impetigo» in three classmates.', 'oth', 'several others'],
  ['«Rash» in several places.', '', 'near-miss: places'],
  ['Lives with his wife («MS»).', 'oth', 'in a bracket behind her'],
  ['He lives with his son, who has autism, and complains of «insomnia».', '', 'back to the patient'],
  ['Carer for her mother with dementia and has «back pain».', '', 'back to the carer'],
  ["Since her mother's stroke she has had «panic attacks».", '', 'since then'],
  ['Brother has gout; his own «gout» started in May.', '', 'his own'],
  ['Other twin has a hernia; this one has «reflux».', '', 'this one'],
  ['The man she was caring for had scabies and she now has «itching».', '', 'back to the patient'],
  ['His stepmother has «lupus».', 'oth', 'not of the blood'],
  ['Penicillin allergy - «rash» as a child.', 'hist', 'when it showed'],
  ['«Penicillin allergy» - rash as a child.', '', 'near-miss: the allergy lasts'],
];

describe.each([
  ['denials of clauses', denied],
  ['doubts', doubted],
  ['answers and advice', asked],
  ['persons', persons],
])('%s', (_name, rows) => {
  it.each(rows)('%j is "%s": %s', (text, expected) => {
    expect(flagsOf(assertMarked(text))).toBe(expected);
  });
});
