import { chartWords } from './chart-words.ts';
import { foldedWord } from './judged-word.ts';
import { medicalWords } from './medical-words.ts';
import { canBeName } from './word-names.ts';

/** What one is ill with, in plain words. */
const complaints: ReadonlySet<string> = new Set(
  `pain pains ache aches fever cough cancer cancers tumor tumors tumour tumours disease diseases disorder disorders failure infection infections injury
  injuries fracture fractures ulcer ulcers wound wounds stroke strokes seizure seizures allergy allergies asthma asthmatic bleed bleeding bleeds clot clots
  burn burns rash swelling palsy syndrome syndromes deficiency deficiencies deficient abuse addiction dependence withdrawal depression anxiety dementia
  diabetes diabetic hypertension hypertensive hypotension hypotensive pneumonia hernia hernias cyst cysts polyp polyps abscess anaemia anemia leukaemia
  leukemia lymphoma myeloma melanoma sarcoma carcinoma gout migraine migraines headache headaches dizziness vertigo incontinence prolapse menopause
  miscarriage miscarriages infertility obesity malnutrition concussion epilepsy eczema acne psoriasis scabies shingles sepsis poisoning overdose
  intoxication weakness numbness palpitations syncope stenosis insufficiency regurgitation murmur murmurs aneurysm embolism thrombosis calculi calculus
  retention obstruction perforation rupture tear sprain strain dislocation deformity malformation anomaly anomalies defect defects lesion lesions nodule
  nodules mass masses effusion atresia hypoplasia insomnia apnea apnoea psychosis mania delirium tremor ataxia neuralgia sciatica lumbago bunion
  haemophilia hemophilia thalassemia thalassaemia tuberculosis hepatitis meningitis malaria measles mumps rubella tetanus croup bronchiolitis jaundice
  cirrhosis pancreatitis colitis gastritis reflux constipation diarrhea diarrhoea vomiting nausea dehydration rosacea psychopath fibroid fibroids goiter
  goitre neoplasm neoplasms occlusion occlusions toxicity blockage inflammation degeneration dysmorphism dyskinesia malignancy malignancies wheezing
  claudication eruption dysfunction abnormality abnormalities enlargement spasm spasms cataract cataracts glaucoma myopia astigmatism dengue varices
  varicosities myoma myomas lipoma lipomas fibroma fibromas glioma gliomas adenoma adenomas infarct infarction infarctions ischemia ischaemia hemorrhage
  haemorrhage purpura zoster herpes chlamydia gonorrhea gonorrhoea syphilis gangrene colic tinnitus nystagmus strabismus hydrocephalus spondylolisthesis
  kyphosis lordosis torticollis bruxism halitosis enuresis encopresis pruritus urticaria vitiligo alopecia hirsutism priapism hydrocele varicocele`.split(
    /\s+/,
  ),
);

/** Endings of illnesses and operations, that no surname and no town has. */
const endings =
  /(?:itis|[aeocklnrst]emia|[^s]{4}ism|osis|ectomy|pathy|algia|[^m]uria|penia|ostomy|otomy|trophy|plasia|plegia|paresis|o?edema|stasis|[^c]iasis|blastoma|angioma|carcinoma|sarcoma|denoma|(?:[^h]|[^a]h|[^l]ah)oma|omata|rrhoea|rrhea|rrhagia|ectasia|philia|phobia|dynia|megaly|malacia|plasty|scopy|graphy|algic|[ao]emic|pathic|trophic|plegic|paretic)s?$/;

/** "Anhedonia", "pericarditis", "pain": a word of illness or of what is done for one, that nobody is called by. */
export function isOfMedicine(word: string): boolean {
  const folded = foldedWord(word);
  if (folded.length < 4 || canBeName(word)) return false;
  return (
    complaints.has(folded) ||
    medicalWords.has(folded) ||
    chartWords.has(folded) ||
    (folded.length > 6 && endings.test(folded))
  );
}

const done = /(?:ectomy|ostomy|otomy|plasty|scopy|graphy)$/;

/** "Fracture", "pericarditis": what one is ill with, not what is done for it, which houses are called by. */
export function isIllnessWord(word: string): boolean {
  const folded = foldedWord(word);
  return (
    folded.length > 3 &&
    !canBeName(word) &&
    (complaints.has(folded) || (folded.length > 6 && endings.test(folded) && !done.test(folded)))
  );
}
