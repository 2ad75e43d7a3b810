import { describe, expect, it } from 'vitest';
import { assertMarked, flagsOf } from '../support/assert-marked.ts';

/** Text, flags as in `HardRow`, remark. */
type Row = readonly [string, string, string];

const answers: readonly Row[] = [
  ['HIV neg. «DVT» 2019.', 'hist', 'an answer to what stands before it'],
  ['Neck neg. for «meningism».', 'neg', 'near-miss: "neg. for" denies what follows'],
  ['Joint fluid gram neg → «gout».', '', 'behind an arrow'],
  ['Bladder: incontinence no\n6 «Fatigue»: rest', '', 'the next row'],
  ['He reports no\n«fever».', 'neg', 'near-miss: a line broken by the margin'],
  ['HE REPORTS NO\n«FEVER».', 'neg', 'near-miss: the same in capitals'],
  ['Renal colic? no - «back strain».', '', 'an answered question'],
  ['GI −«diarrhoea» −constipation', 'neg', 'the minus sign'],
  ['«HIV»−, HBV+', 'neg', 'the same behind the name'],
  ['Temp 39 − «cough» for a week', '', 'near-miss: a dash'],
  ['Does not point, «hand flapping», few words.', '', 'the predicate is complete'],
  ['Does not have fever, «chills» or cough.', 'neg', 'near-miss: a list'],
  ['He does not cough, wheeze or «vomit».', 'neg', 'near-miss: a list of verbs'],
  ['Not itchy, «blanching».', '', 'one adjective'],
  ['She is not pale, «icteric» or breathless.', 'neg', 'near-miss: a list of adjectives'],
  ['Negative for joint pain, «dry mouth», rash.', 'neg', 'an adjective in a review of systems'],
  ['No fever, «dry cough».', 'neg', 'what a name opens with may be denied with it'],
  ['No bleeds, «bruising» on the arms only.', '', 'where alone it is'],
  ['No bleeds, «bruising» or rash, only itch.', 'neg', 'near-miss: only of the next'],
  ['No stridor, «nodule» 2 cm.', '', 'how large it is'],
  ['No bleed, no shift, «old infarct» in the left basal ganglia.', '', 'an old one is there'],
  ['No bleed, «old infarct» or shift.', 'neg', 'near-miss: the list goes on'],
  ['NO CP NO SOB + «OEDEMA»', '', 'a plus behind denials of their own'],
  ['No nausea + «vomiting».', 'neg', 'near-miss: a plus for "and"'],
  ['Jaundice? «Rash» – none that I could find.', 'neg', 'who looked for it'],
];

const statements: readonly Row[] = [
  ['The diagnosis of «epilepsy» was withdrawn.', 'neg', 'undone'],
  ['Treatment for «epilepsy» was withdrawn.', '', 'near-miss: the treatment'],
  ['Labelled «asthma» in error.', 'neg', 'undone'],
  ['Took two doses for «gout» in error.', '', 'near-miss: the doses'],
  ['The chart lists «asthma», but he has never had it.', 'neg', 'never had'],
  ['At no stage did she have «neck stiffness».', 'neg', 'at no stage'],
  ['Nothing on the scan suggests «malignancy».', 'neg', 'nothing suggests'],
  ['The scan suggests «malignancy».', 'unc', 'near-miss: something does'],
  ['Newborn screen was normal for «galactosaemia».', 'neg', 'a normal screen'],
  ['No driving 4 weeks, «hemianopia» stable.', '', 'what is not to be done'],
  ['MRI without contrast: «rotator cuff tear».', '', 'how it was scanned'],
  ['Septoplasty without any benefit to the «snoring».', '', 'what did not help'],
  ['It is hard to believe that he has no «pain».', '', 'a denial not believed'],
  ['I believe that he has no «fracture».', 'neg', 'near-miss: a denial believed'],
  ['Findings in keeping with but not diagnostic of «lymphoma».', 'unc', 'not diagnostic, but in keeping'],
  ['Film not diagnostic of «lymphoma».', 'neg', 'near-miss: without the first half'],
  ['«Tuberculosis» until proven otherwise.', 'unc', 'until proven otherwise'],
  ['Anaemia likely 2° «menorrhagia».', 'unc', 'the doubt is of the cause'],
  ['?Anaemia 2° «menorrhagia».', '', 'the cause is known'],
  ['Nothing was heard that would suggest «stenosis».', 'neg', 'nothing that would'],
  ['No rash, «joints swollen».', '', 'a name with a predicate'],
  ['No rash, «swollen joints».', 'neg', 'near-miss: none'],
  ['Several residents have «scabies».', 'oth', 'with whom he lives'],
  ['Several joints have «effusions».', '', 'near-miss: no persons'],
];

const times: readonly Row[] = [
  ['«Lymphoma» in full remission.', 'hist', 'over'],
  ['«Ulcerative colitis» in remission on mesalazine.', '', 'what lasts is there in remission'],
  ['In remission from «myeloma» since May.', 'hist', 'remission from'],
  ['The «headaches» she used to get are gone.', 'hist', 'used to get'],
  ['She used to get «headaches».', 'hist', 'near-miss: in front'],
  ['No driving until the «vertigo» has settled.', '', 'awaited'],
  ['The «vertigo» has settled.', 'hist', 'near-miss: it has'],
  ['His «asthma» was bad as a child and he still wheezes.', '', 'bad then'],
  ['He had «asthma» as a child.', 'hist', 'near-miss: then'],
  ['VT at 188 bpm, «syncope» none.', 'neg', 'a rate is no age'],
  ['«Rest tremor» at 4 Hz.', '', 'the same'],
  ['«Ulcer» x 5 cm across.', '', 'a size is no count'],
  ['Hospitalized with «endocarditis».', '', 'a stay that goes on'],
  ['Was hospitalized with «endocarditis» in 2019.', 'hist', 'near-miss: one that is over'],
  ['Even when baby sleeps, «insomnia».', '', 'whose baby'],
  ['When he was a baby, «croup» twice.', 'hist', 'near-miss: then'],
  ['PMH: «breast cancer», hypertension.', 'hist', 'a cancer of the past history'],
  ['PMH:\n«Prostate cancer» on Zoladex\nGout', '', 'near-miss: one that is treated'],
  ['Allergy - penicillin («rash»)', 'hist', 'what a drug did'],
  ['Penicillin for «rash» of scarlet fever.', '', 'near-miss: what it is for'],
  ['«Strabismus» corrected at four.', 'hist', 'put right'],
  ['Recurrent chest infections with bronchiectasis; «pneumonia» in March, now settled.', 'hist', 'settled'],
  ['999 if «chest pain» lasts.', 'hyp', 'whom to call'],
  ['The «diarrhoea» stopped on Sunday.', 'hist', 'on which day'],
  ['«Diabetes» - stopped metformin.', '', 'near-miss: a drug was stopped'],
  ['«Pneumonia», treated, feels well.', 'hist', 'treated, and no more'],
  ['«Hypertension», treated, well controlled.', '', 'near-miss: what lasts'],
  ['Rule out «ACS», trops x2.', 'unc', 'how often it was tested'],
  ['«Croup» x2, none since.', 'hist', 'near-miss: how often it was'],
];

describe.each(Object.entries({ answers, statements, times }))('%s', (_, rows) => {
  it.each(rows)('%j is "%s": %s', (text, expected) => {
    expect(flagsOf(assertMarked(text))).toBe(expected);
  });
});
