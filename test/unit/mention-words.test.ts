import { describe, expect, it } from 'vitest';
import { isMeant, namesDisorder, withItsWords, withSide } from '../../src/extract/mention-words.ts';

/** The span between « and », which are taken out. */
function marked(text: string): { text: string; span: { start: number; end: number } } {
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  return { text: text.replace(/[«»]/g, ''), span: { start, end } };
}

describe('withItsWords', () => {
  it.each<[text: string, mention: string, remark: string]>([
    ['«Y   Glaucoma»: No', 'Glaucoma', 'columns of a form'],
    ['without («acute) exacerbation»', 'exacerbation', 'half of what stands in brackets'],
    ['«Cirrhosis (alcoholic»)', 'Cirrhosis', 'the other half'],
    ['«mitral (valve) insufficiency»', 'mitral (valve) insufficiency', 'near-miss: all of it'],
    ['with E. «coli sepsis»', 'E. coli sepsis', 'a genus by its letter'],
    ['hepatitis C. «rash»', 'rash', 'near-miss: none'],
    ['«54F cirrhosis»', 'cirrhosis', 'age and sex'],
    ['r/«o seizures»', 'seizures', 'the end of "r/o"'],
    ['F33.«1 Major depressive disorder»', 'Major depressive disorder', 'the end of a code'],
    ['«2 vessel disease»', '2 vessel disease', 'near-miss: a number of its own'],
    ['«PPH 1».2L', 'PPH', 'the beginning of a measure'],
    ['«Thrombocytopenia 2»/2 sepsis', 'Thrombocytopenia', '"secondary to"'],
    ['«diabetes type 2».', 'diabetes type 2', 'near-miss: a full stop'],
    ['«glaucoma suspect» OU', 'glaucoma', 'who may have it'],
    ['«Suspect glaucoma» L>R', 'glaucoma', 'the same before it'],
    ['«favor cyst»', 'cyst', 'what is held likely'],
    ['«favorable histology tumor»', 'favorable histology tumor', 'near-miss: another word'],
    ['«residual hemiparesis»', 'hemiparesis', 'what is left'],
    ['to «exclude lymphoma»', 'lymphoma', 'what is asked'],
    ['LP had «excluded infection»', 'infection', 'what was found not to be'],
    ['«DDx meniscal tear»', 'meniscal tear', 'a differential'],
    ['«hx of lupus»', 'lupus', 'that it was'],
    ['«h/o sprue»', 'sprue', 'that it was'],
    ['«Background delusional disorder»', 'delusional disorder', 'what was there before'],
    ['«background diabetic retinopathy»', 'background diabetic retinopathy', 'near-miss: a kind'],
    ['«historical fracture»', 'historical fracture', 'near-miss: another word'],
    ['«US fibroids»', 'fibroids', 'how it was seen'],
    ['«Bladder ca neg cytology»', 'Bladder ca', 'a result'],
    ['«triple neg breast cancer»', 'triple neg breast cancer', 'near-miss: part of the name'],
    ['«Hepatitis N»  TB N', 'Hepatitis', 'an answer'],
    ['«contralateral hip OA»', 'hip OA', 'which side'],
    ["«nephew Hodgkin's»", "Hodgkin's", 'who has it'],
    ['«Healed rib fractures»', 'rib fractures', 'what became of it'],
    ['«Co-morbid depression»', 'depression', 'beside another'],
    ['«Mother-of-pearl opacity»', 'Mother-of-pearl opacity', 'near-miss: no relative'],
    ['«stable AAA»', 'AAA', 'a short form that is stable'],
    ['«mat hypothyroidism»', 'hypothyroidism', 'of the mother'],
    ['«matted nodes»', 'matted nodes', 'near-miss: another word'],
    ['«CKD» 3b, gout', 'CKD 3b', 'a stage'],
    ['«CKD» stage 4 (eGFR 22)', 'CKD stage 4', 'the word before it'],
    ['«CKD» G3bA3', 'CKD G3bA3', 'with albumin'],
    ['«Chronic kidney disease», stage 3a\n', 'Chronic kidney disease, stage 3a', 'behind a comma'],
    ['3. AKI on «CKD»\n4. Anaemia', 'CKD', 'near-miss: the number of the next entry'],
    ['«CKD» 3 years', 'CKD', 'near-miss: a time'],
    ['«CKD» 3/2020', 'CKD', 'near-miss: a date'],
    ['«CKD», stable', 'CKD', 'near-miss: no stage'],
    ['«DM type 2 w»/ neuropathy', 'DM type 2', 'the head of "w/"'],
    ['72F «w/ gout», smoker', 'gout', '"with" written short'],
    ['depression «secondary to gout»', 'gout', 'of what it comes'],
    ['AKI 2/«2 gout»', 'gout', 'the end of "2/2"'],
    ['«varices s»/p banding', 'varices', 'of "s/p"'],
    ['no s/«s infection»', 'infection', 'the end of "s/s"'],
    ['«vitamin C deficiency»/scurvy', 'vitamin C deficiency', 'near-miss: a whole word'],
    ['one «w cholecystitis»', 'cholecystitis', '"with"'],
    ['«O/E TMJ dysfunction»', 'TMJ dysfunction', 'on examination'],
    ['«unspecified; lumbar strain»', 'lumbar strain', 'two items'],
    ['«high VP → stenosis»', 'stenosis', 'what follows from it'],
  ])('%s', (text, mention, remark) => {
    const note = marked(text);
    const { start, end } = withItsWords(note.text, note.span, () => false);
    expect(note.text.slice(start, end), remark).toBe(mention);
  });

  it('leaves a name as it is', () => {
    const { text, span } = marked('«residual schizophrenia»');
    expect(withItsWords(text, span, () => true)).toEqual(span);
  });
});

describe('withSide', () => {
  it.each<[text: string, mention: string, remark: string]>([
    ['Dx: L «PTX»', 'L PTX', 'a letter'],
    ['bilateral «SNHL»', 'bilateral SNHL', 'a word'],
    ['Rt «varicocele»', 'Rt varicocele', 'two letters'],
    ['drained 2 L «pleural effusion»', 'pleural effusion', 'near-miss: a measure'],
    ['CABL «ptosis»', 'ptosis', 'near-miss: the end of a word'],
    ['left with «gout»', 'gout', 'near-miss: not right before it'],
  ])('%s', (text, mention, remark) => {
    const note = marked(text);
    const { start, end } = withSide(note.text, note.span);
    expect(note.text.slice(start, end), remark).toBe(mention);
  });
});

describe('isMeant', () => {
  it.each<[text: string, meant: boolean, remark: string]>([
    ['«Hep B» vaccine', false, 'a vaccine'],
    ['«Type O» neg. Rubella immune.', false, 'of blood'],
    ['«type B» dissection', true, 'near-miss: of an aorta'],
    ['«low-sodium» diet', false, 'what is eaten'],
    ['«low-sugar», low-fat diet', false, 'the first of two'],
    ['«low potassium» bath', false, 'what is dialysed with'],
    ['«low potassium» today', true, 'near-miss: a result'],
    ['«low sodium», dietitian called', true, 'near-miss: who is called'],
    ['«shingles» shot', false, 'a shot'],
    ['«Rubella» immune', false, 'what blood tests say before a birth'],
    ['«tetanus» UTD.', false, 'up to date'],
    ['«HPV» vaccinated', false, 'was given'],
    ['«Peds»: 4yo M', false, 'a department'],
    ['d/w «paeds»', false, 'the same'],
    ['gene panel: «pEDS»', true, 'near-miss: Ehlers-Danlos syndrome'],
    ['«Influenza» A positive', true, 'near-miss: the disease'],
    ['«HIV» immune reconstitution', true, 'near-miss: what no one is vaccinated against'],
    ['«pneumonia» given amoxicillin', true, 'near-miss: what was given for it'],
    ['«Flu» + pneumo vaccs', false, 'one of several vaccines'],
    ['«Flu», COVID vax.', false, 'behind a comma'],
    ['Vaccs: «flu», pneumo given', false, 'in a list of them'],
    ['«pneumo»-20 today', false, 'by its serotypes'],
    ['Flu/«pneumo».', false, 'beside another'],
    ['R «pneumo» drained', true, 'near-miss: the disease'],
    ['Tonsillectomy («bipolar»).', false, 'how it was cut'],
    ['Known («bipolar»), on lithium', true, 'near-miss: the disorder'],
    ['Given: typhoid, Hep A, «rabies» x3', false, 'in a list of what was given'],
    ['«HPV» #2 today', false, 'a dose'],
    ['«TBE» 1st dose', false, 'a dose'],
    ['«Flu» x3 days', true, 'how long'],
    ['Dip: leu ++, «nit» +ve', false, 'nitrite'],
    ['«Nits» 2 weeks ago', true, 'of lice'],
    ['«flu» + fever', true, 'near-miss: the disease'],
    ['«Tetanus» unknown.', false, 'whether he was vaccinated'],
    ['Last «tetanus» at the time of his laceration', false, 'when it was given'],
    ['«tetanus» with lockjaw', true, 'near-miss: the disease'],
    ['Imp: «tetanus».', true, 'near-miss: a diagnosis'],
    ["«He'd» like something", false, 'no short form of a heart disease'],
    ['«Paeds» clinic', false, 'a department'],
    ['«Allergy»/Immunology', false, 'two of them'],
    ['«allergy» to nuts', true, 'near-miss: what he has'],
    ['«carpal tunnel» release', false, 'an operation'],
    ['Bakri balloon «tamponade»', false, 'pressure on what bleeds'],
    ['no «tamponade»', true, 'near-miss: of a heart'],
    ['«foreign body» sensation', false, 'a symptom'],
    ['«Dependence» on supplemental oxygen', false, 'on a machine'],
    ['Alcohol: binge, no «dependence»', true, 'near-miss: on what is drunk'],
    ['stellate «ganglion» block', false, 'of nerves'],
    ['«ganglion» L wrist', true, 'near-miss: of a joint'],
    ['sleep «paralysis»', false, 'a symptom'],
    ['«paralysis» of the left arm', true, 'near-miss: another'],
    ['«carpal tunnel» L', true, 'near-miss: what it is for'],
    ['«LAD»: 80% stenosis', false, 'an artery'],
    ['TR «LAD», neck', true, 'near-miss: lymph nodes'],
    ['pH «PH» 7.31', false, 'acidity'],
    ['«flu» shot', false, 'a vaccine of few letters'],
    ['«Stroke» code', false, 'a call'],
    ['«VAP» bundle', false, 'what is done against it'],
    ['«PIH» labs nl', false, 'blood that is sent for it'],
    ['«HELLP» labs pending', false, 'another'],
    ['«preeclampsia», labs nl', true, 'near-miss: it, and blood'],
    ['«sepsis» six done', false, 'the same in Britain'],
    ['«sepsis», six days', true, 'near-miss: a time'],
    ['«tumor» board', false, 'a meeting'],
    ['Code «stroke» called 0213', false, 'the same before it'],
    ['Labs: RI, «GBS+», O+', false, 'a streptococcus'],
    ['«INFECTIOUS DISEASE» FOLLOW-UP', false, 'a department'],
    ['Seen by «infectious disease».', false, 'the same'],
    ['has an «infectious disease».', true, 'near-miss: one'],
    ['PID|1||7712345^^^HOSP^«MR»||', false, 'the type of a number'],
    ['severe with «psychotic» features', false, 'a degree'],
    ['current «episode manic», severe', false, 'a part of a heading'],
    ['he is «psychotic» today', true, 'near-miss: the state'],
    ['«stroke» in 2010', true, 'near-miss: the disease'],
    ['«PPS» 30%', false, 'a scale'],
    ['«piles» of notes', false, 'many'],
    ['has «flu» at home', true, 'near-miss: the disease'],
    ['«Her disease» is worse', false, 'no name, though there is a Hers disease'],
    ["«Hers' disease»", true, 'near-miss: the name'],
    ['Date of «injury»: 5/14', false, 'when it was'],
    ['an «injury» of the knee', true, 'near-miss: what it was'],
    ['tear, «current injury», left knee', false, 'words of a code'],
    ['Endo/Heme/«Allergies»: negative', false, 'a label'],
    ['Has «allergies»: pollen', true, 'near-miss: none'],
    ['«Bipolar» forceps', false, 'a tool'],
    ['«bipolar» and anxiety', true, 'near-miss: the disorder'],
    ['insulin («CMS-HCC»)', false, 'a category of payment'],
    ['«Rubella» NI', false, 'not immune'],
    ['«Rubella» nil', true, 'near-miss: an answer'],
    ['seen by «trauma» surgery', false, 'who was called'],
    ['met in the «trauma» bay', false, 'where'],
    ['blunt «trauma» surgically explored', true, 'near-miss: what was done'],
    ['blunt «trauma», surgery consulted', true, 'near-miss: a comma between'],
    ['head «trauma» from a fall', true, 'near-miss: another word'],
  ])('%s', (text, meant, remark) => {
    const note = marked(text);
    expect(isMeant(note.text, note.span), remark).toBe(meant);
  });
});

describe('namesDisorder', () => {
  it.each<[text: string, names: boolean, remark: string]>([
    ['«Portal vein patent», no clot', false, 'nothing found'],
    ['may be «cancerous»', false, 'what something may be'],
    ['a «cancerous mole»', true, 'near-miss: with what it is'],
    ['«low disease» activity', false, 'no name'],
    ['«kidney disease»', true, 'near-miss: whose'],
    ['«GI prophylaxis»', false, 'what is done'],
    ['«Rubella immune»', false, 'what is guarded against'],
    ['«autoimmune disease»', true, 'near-miss: a longer word'],
    ["Crohn's («A2 L1 B2»)", false, 'a class'],
    ['«Lingular opacity»', false, 'what is seen'],
    ['«corneal opacity»', true, 'near-miss: of an eye'],
    ['keratosis, «hypertrophic»', false, 'an adjective alone'],
    ['«hypertrophic cardiomyopathy»', true, 'near-miss: with its noun'],
  ])('%s', (text, names, remark) => {
    const note = marked(text);
    expect(namesDisorder(note.text, note.span), remark).toBe(names);
  });
});
