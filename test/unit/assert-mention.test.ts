import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readByRules } from '../../src/extract/assertion/assert-mention.ts';
import { assertMarked, flagsOf } from '../support/assert-marked.ts';

/** Text, flags as in data/clinical/GUIDE.md ('' is affirmed, certain, current, of the patient), remark. */
type Row = readonly [string, string, string];

const polarity: readonly Row[] = [
  ['No «fever».', 'neg', 'the plainest denial'],
  ['She denies fever, chills or «cough».', 'neg', 'the last item of a list'],
  ['Denies chest pain, shortness of breath, nausea, and «vomiting».', 'neg', 'list with "and"'],
  ['Denies fever, but has «cough».', '', '"but" ends the reach'],
  ['Denies fever, has «cough».', '', 'a new verb after the comma'],
  ['Denies fever, endorses «nausea».', '', 'affirming verb'],
  ['Negative for fever, positive for «cough».', '', 'affirming adjective'],
  ['No fever, mild «cough».', '', 'an adjective of degree opens a new item'],
  ['«HIV» Ag/Ab neg.', 'neg', 'a test of antigen and antibody'],
  ['«HIV» 4th gen NR, RPR NR.', 'neg', 'a test of the fourth generation'],
  ['«C diff» toxin/GDH neg.', 'neg', 'a toxin'],
  ['«HIV» Ag/Ab pos.', '', 'near-miss: what it is positive for'],
  ['«HCV» Ab pos, RNA neg.', '', 'near-miss: another test of it'],
  ['No fever, severe «headache» or rash.', 'neg', 'near-miss: "or" keeps the list denied'],
  ['Without fever, she complained of «cough».', '', 'the clause after the comma has its own subject'],
  ['Without «fever», she complained of cough.', 'neg', 'the other half of the same sentence'],
  ['No history of asthma, heart disease or «cancer».', 'neg', '"heart disease" begins no new statement'],
  ['No asthma, skin cancer or «gout».', 'neg', 'nor does skin cancer'],
  ['No murmur heart regular «hepatomegaly».', '', 'near-miss: a heart that is regular does'],
  ['She feels she cannot catch her breath and some «wheezing» is present.', '', 'cannot, and nothing denied'],
  ['Call if it changes regarding her «colon cancer».', '', 'what a condition is about is there'],
  ['Call with concerns regarding «bleeding».', 'hyp', 'near-miss: what may come'],
  ['S/e warned mood changes, «nausea».', 'hyp', 'side effects that were spoken of'],
  ['Father died at the age of 84. He had «gout».', 'fam', 'the sentence goes on about him'],
  ['Mother died of stroke at 70. She had «diabetes».', 'fam', 'about her'],
  ['Her mother died last year. She had «depression» since.', '', 'near-miss: a loss of the patient'],
  ['The patient does not have «headaches».', 'neg', 'the patient is named'],
  ['The patient was not found to have «pneumonia».', 'neg', 'what was not found'],
  ['He denies, however, any «bladder problems».', 'neg', 'an aside'],
  ['He does not, however, have «diabetes».', 'neg', 'another'],
  ['He denied it, however, the «rash» is there.', '', 'near-miss: the next statement'],
  ['Comes in with concerns of having a «stroke».', 'unc', 'what is feared'],
  ['Mother reportedly had «flu» in the 7th month of gestation.', 'fam', 'others say it of her'],
  ['Mother reportedly notes «flu» in him.', '', 'near-miss: she says it'],
  [
    'Risks were discussed, which include, but are not limited to «infection», bleeding.',
    'hyp',
    'a list of dangers',
  ],
  ['Symptoms include but are not limited to «fever».', '', 'near-miss: of symptoms'],
  ['She does not appear to have «pneumonia».', 'neg', 'how it seems'],
  ['He has not reported any «fever».', 'neg', 'what was not told'],
  ['Patient is unaware of any «asthma».', 'neg', 'of which nobody knows'],
  ['He does not carry a diagnosis of «COPD».', 'neg', 'a diagnosis that was not made'],
  ['He is suspected to have «pneumonia».', 'unc', 'of somebody who is no "patient"'],
  ['She is being ruled out for «PE».', 'unc', 'near-miss: still being ruled out'],
  ['«PE» was ruled out.', 'neg', 'near-miss: done'],
  ['Has findings suggestive of «lupus».', 'unc', 'what findings suggest'],
  ['Notify MD for «bleeding».', 'hyp', 'whom to call if'],
  ['Positive for «gout», negative for asthma.', '', 'what is said of the next'],
  ['Positive for gout, negative for «asthma».', 'neg', 'the next'],
  ['Has «cough» and was negative for fever.', '', 'with a verb'],
  ['Tested for «influenza», and it was negative.', 'neg', 'near-miss: of the one before'],
  ['«Appendicitis» is not suspected.', 'neg', 'what nobody suspects'],
  ['«Ataxia» was not considered owing to its age.', '', 'near-miss: what nobody thought of'],
  ['«Pneumonia» may be present.', 'unc', 'behind the name'],
  ['«Appendicitis» is favored.', 'unc', 'what is favoured'],
  ['«Stroke» in 2 brothers.', 'fam', 'a number of relatives'],
  ['«Stroke» in first-degree relatives.', 'fam', 'relatives by degree'],
  ['Both parents are alive. Both have «dementia».', 'fam', 'both of them'],
  ['Her parents report fever. They have a dog. She has «asthma».', '', 'near-miss: what they report'],
  ['Son is at age 58 and has «hypertension».', 'fam', 'an age, no bedside'],
  [
    'Well without any signs or symptoms of illness, but began to have symptoms of «nausea».',
    '',
    'behind "but"',
  ],
  ['Father died at 84. She had «gout».', '', 'near-miss: somebody else'],
  ['Mother is well. She had «gout».', '', 'near-miss: she may be the patient'],
  ['Watch for bleeding given «AF».', '', 'the reason of what may come is there'],
  ['s/p CABG 2022, HTN, «COPD».', '', 'what stands behind a procedure is not over'],
  ['PPD placed: «TB» skin test neg.', 'neg', 'the result of a test'],
  ['«DVT» ppx: heparin.', 'hyp', 'prophylaxis'],
  ['Twin B, «jaundice».', '', 'a twin who is the patient'],
  ['MDD without psychotic features, «asthma».', '', 'a diagnosis without something, in a list of diagnoses'],
  ['Migraine w/o aura, r/o «epilepsy».', 'unc', 'the same before a question'],
  ['Presented without symptoms, «fever» or rash.', 'neg', 'near-miss: a list with "or"'],
  ['He is without symptoms, «fever».', 'neg', 'near-miss: behind a verb'],
  ['Pneumonia without fever, «chills».', 'neg', 'near-miss: a finding'],
  ['Neither «rash» nor itching was reported.', 'neg', 'neither'],
  ['Neither rash nor «itching» was reported.', 'neg', 'nor'],
  ['No rash. He has «edema».', '', 'the next sentence is free'],
  ['No distress due to «pain».', '', '"due to" ends negation'],
  ['There is no evidence of acute «fracture» or dislocation.', 'neg', 'phrase of reports'],
  ['«Pulmonary embolism» was ruled out.', 'neg', 'cue behind the mention'],
  ['Biopsy ruled out «myocarditis».', 'neg', 'active voice'],
  ['She has edema, and «DVT» was ruled out.', 'neg', 'cue behind, the mention is its subject'],
  ['She has «edema», and DVT was ruled out.', '', 'what a verb has stated is not in the list behind it'],
  ['Peritoneal fluid was negative for «malignancy».', 'neg', '"was negative for"'],
  ['Blood culture was negative, «cough» persists.', '', 'near-miss: the culture was negative'],
  ['«Hydronephrosis» was not seen.', 'neg', 'post-cue'],
  ['HTN, «diabetes»: none.', 'neg', 'answer of a form'],
  ['«HTN»: none', 'neg', 'heading with "none"'],
  ['«HTN» - Suboptimally controlled.', '', 'near-miss: heading with a text'],
  ['«Hypertension»: No change in medication.', '', 'near-miss: "no" speaks of the medication'],
  ['[ ] «fever» [x] cough', 'neg', 'empty box'],
  ['[ ] fever [x] «cough»', '', 'ticked box'],
  ['(-) «fever», (+) cough', 'neg', 'sign'],
  ['Not only «cough» but also fever.', '', 'pseudo-negation'],
  ['No significant change in the «mass».', '', 'the mass is there'],
  ['No increase in «pain».', '', 'pseudo-negation'],
  ['He walks without difficulty despite «arthritis».', '', 'pseudo-negation'],
  ['His cough has not improved and «fever» continues.', '', '"not improved" denies no finding'],
  ['NO «CHEST PAIN» OR PALPITATIONS.', 'neg', 'capitals'],
  ['DENIES FEVER, HAS «COUGH».', '', 'capitals, new verb'],
  ['Lungs: no wheezes, lungs with «rales».', '', 'a new subject after the comma'],
  ['Patient is «symptom»-free.', 'neg', '"-free" behind the mention'],
  ['Denies:\n- fever\n- «chills»\n- cough', 'neg', 'the lead of a list holds for its items'],
  ['Problems:\n- asthma\n- «eczema»', '', 'near-miss: a lead without a cue'],
  ['No vomiting/«diarrhoea».', 'neg', 'slash list'],
  ['He has cough (no «fever») and rhinitis.', 'neg', 'inside the bracket'],
  ['He has cough (no fever) and «rhinitis».', '', 'the bracket closes the reach'],
  ['Patient does not take insulin for «diabetes».', '', '"not taking" is about the drug'],
  ['NKDA. «Asthma».', '', 'the allergy statement is another sentence'],
];

const certainty: readonly Row[] = [
  ['Possible «pneumonia».', 'unc', 'adjective'],
  ['Imp: ? «UTI».', 'unc', 'question mark apart'],
  ['Imp: ?«UTI».', 'unc', 'question mark attached'],
  ['«Exacerbation» likely.', 'unc', 'adjective behind'],
  [
    '«COPD» - Exacerbation likely.',
    '',
    'a problem as a heading: the cue speaks of what stands behind the dash',
  ],
  ['«COPD» - likely.', 'unc', 'near-miss: nothing else stands behind the dash'],
  ['Rule out «PE».', 'unc', 'an order, not a finding'],
  ['R/o «MI».', 'unc', 'shorthand'],
  ['Concern for «sepsis».', 'unc', 'concern for'],
  ['«Pneumonia» vs bronchitis.', 'unc', 'alternatives, the first'],
  ['Pneumonia vs «bronchitis».', 'unc', 'alternatives, the second'],
  ['Cannot exclude «fracture».', 'unc', 'not a denial'],
  ['«Fracture» cannot be excluded.', 'unc', 'not a denial, behind'],
  ['She may have «gout».', 'unc', 'modal'],
  ['DDx - MI, «PE», GORD', 'unc', 'differential list'],
  ['Differential diagnosis:\n- asthma\n- «COPD»', 'unc', 'the section is a differential'],
  ['DDx: PE, MI. «Pericarditis».', 'unc', 'the next of a differential'],
  ['DDx: PE, MI. «HTN» - continue amlodipine.', '', 'near-miss: a sentence behind a differential'],
  ['Differential diagnosis: PE, MI. She has «gout».', '', 'near-miss: what she has'],
  ['Differential diagnosis:\n- asthma\n- PE\n\n«HTN» stable.', '', 'near-miss: behind the list'],
  ['«Lymphoma» is unlikely.', 'unc', 'unlikely'],
  [
    'Likely migraine, «hypertension» well controlled.',
    '',
    'near-miss: an adjective does not cross the comma',
  ],
  ['«Cough» is likely due to reflux.', '', 'near-miss: only the cause is in doubt'],
  ['Findings consistent with «pneumonia».', '', 'certain when the assessment asserts it (guide)'],
  ['Unable to say whether she had «heartburn».', 'unc', 'whether'],
  ['VS: BP 148/92, «tachycardia»', '', 'near-miss: VS is "vital signs"'],
];

const temporality: readonly Row[] = [
  ['History of «MI».', 'hist', 'an event is over'],
  ['History of «hypertension».', '', 'a lasting disease goes on (guide)'],
  ['h/o «stroke»', 'hist', 'shorthand'],
  ['PMH significant for «asthma» and stroke.', '', 'lasting, in the list'],
  ['PMH significant for asthma and «stroke».', 'hist', 'event, in the list'],
  ['PMH: «renal stones»', 'hist', 'section of past history'],
  ['Two day history of «cough».', '', 'near-miss: duration of a present complaint'],
  ['No history of «MI».', 'neg', 'denied only, not past (guide)'],
  ['«Pneumonia» in 2010.', 'hist', 'year'],
  ['Diabetes diagnosed in 2010, «neuropathy» since 2015.', '', 'near-miss: years of onset'],
  ['Three years ago she had «pneumonia».', 'hist', 'before the mention'],
  ['His «rash» has resolved.', 'hist', 'resolved is past, not denied (guide)'],
  ['His «rash» has not resolved.', '', 'near-miss'],
  ['Previous «ankle fracture».', 'hist', 'adjective'],
  ['A 67-year-old man with «angina».', '', 'near-miss: "old" is the age'],
  ['He had «seizures» as a child.', 'hist', 'childhood'],
  ['s/p «inguinal hernia» repair', 'hist', 'treated'],
  ['Return if «fever» develops.', 'hyp', 'return precaution'],
  ['Call if you have chest pain or «shortness of breath».', 'hyp', 'list under "if"'],
  ['Should you develop «fever», call us.', 'hyp', 'inverted condition'],
  ['Aspirin to prevent «stroke».', 'hyp', 'prevention'],
  ['We discussed the risk of bleeding, «infection» and nerve damage.', 'hyp', 'risks of a procedure'],
  ['Screening for «colon cancer».', 'hyp', 'screening'],
  ['If his «pain» does not improve, we will obtain an MRI.', '', 'near-miss: the pain is there'],
  ['Return precautions:\n- «fever»\n- vomiting', 'hyp', 'lead of a list'],
];

const experiencer: readonly Row[] = [
  [
    'Given a family history of heart disease, I suspect her «chest pain» is angina.',
    '',
    'another clause with another subject',
  ],
  ['Mother had «breast cancer».', 'fam', 'relative as subject'],
  ['Her father died of «MI».', 'fam', 'relative, other verb'],
  ['Her mother reports that the patient has «cough».', '', 'the mother is the informant'],
  ['Mom brought him in because of «fever».', '', 'the mother is the companion'],
  ['He lives with his mother and has «asthma».', '', 'the mother is company'],
  ['She lives with her mother who has «dementia».', 'fam', 'company that is ill'],
  ['Mother had breast cancer, and she has «diabetes».', '', 'back to the patient'],
  ['Family history of «colon cancer».', 'fam', 'phrase'],
  ['No family history of «colon cancer».', 'neg fam', 'denied of the family'],
  ['FH: mother - «migraine»', 'fam', 'section and relative'],
  ['FAMILY HISTORY\n\nFather: diabetes.\nBrother: «gout».', 'fam', 'section over lines'],
  ['FH: nil\n\nPatient has «gout».', '', 'the one-line section ends with its paragraph'],
  ['FH «Hypothyroidism»', 'fam', 'header without colon'],
  ['«Diabetes» in her mother.', 'fam', 'relative behind'],
  ['Diabetes runs in the family; he has «asthma».', '', 'semicolon'],
  ['The kidney donor had «hypertension».', 'oth', 'donor'],
  ['His wife has «influenza».', 'oth', 'wife'],
  ['Discussed with wife. «Pneumonia» improving.', '', 'near-miss: the listener'],
  ['Seen by her family physician for «bronchitis».', '', 'near-miss: family physician'],
];

describe.each([
  ['polarity', polarity],
  ['certainty', certainty],
  ['temporality', temporality],
  ['experiencer', experiencer],
] as const)('%s', (_axis, rows) => {
  it.each(rows)('%j is "%s": %s', (text, expected) => {
    expect(flagsOf(assertMarked(text))).toBe(expected);
  });
});

it('gives an answer for any span of any text', () => {
  const words = fc.constantFrom(
    'no',
    'fever',
    ',',
    'or',
    '(',
    ')',
    'mother',
    'if',
    '?',
    '.',
    '\n',
    '- ',
    'has',
    'not',
    'é',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (parts, a, b) => {
      const text = parts.join(' ');
      const start = a % text.length;
      const end = Math.min(text.length, start + 1 + (b % 8));
      const { assertion: result } = readByRules({
        text,
        sentence: { start: 0, end: text.length },
        section: { kind: 'other', title: '' },
        span: { start, end },
      });
      expect(['affirmed', 'negated']).toContain(result.polarity);
    }),
  );
});

it('needs time in proportion to the sentence, not more', () => {
  const text = `${'no fever, cough and pain '.repeat(4000)}rash`;
  const span = { start: text.length - 4, end: text.length };
  const sentence = { start: 0, end: text.length };
  // a thousand mentions of one sentence: what reads all of it for each takes minutes
  for (let round = 0; round < 1000; round++) {
    const { assertion } = readByRules({ text, sentence, section: { kind: 'other', title: '' }, span });
    expect(assertion.polarity).toBe('negated');
  }
});
