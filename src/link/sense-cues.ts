import type { SectionKind } from '../note/section.ts';

/** Evidence for one meaning of a short form: sections in which it is usual, words near it that go with it. */
export interface SenseCue {
  readonly short: string;
  /** The disorder; undefined where none is meant: a drug, an examination, a procedure. */
  readonly meant?: string;
  readonly sections?: readonly SectionKind[];
  /** Lower case. A word counts once, however often it is there. */
  readonly words?: string;
}

/**
 * Short forms of common disorders that stand for something else in some section, or for another disorder in
 * other company. Clinical usage as the abbreviation lists and open notes in ../shared/data show it; what a list
 * counts most often needs no cue.
 */
export const senseCues: readonly SenseCue[] = [
  { short: 'PE', sections: ['physical-exam', 'objective'], words: 'exam general heent nad tubes' },
  {
    short: 'PE',
    meant: 'pulmonary embolism',
    words: 'dvt anticoagulation heparin ct angiogram cta clot filter',
  },
  {
    short: 'MS',
    sections: ['medications', 'physical-exam', 'review-of-systems'],
    words: 'contin mg iv altered',
  },
  {
    short: 'MS',
    meant: 'multiple sclerosis',
    sections: ['family-history'],
    words:
      'relapsing remitting progressive lesions demyelinating neurology interferon optic neuritis relapse ms-related',
  },
  {
    short: 'MS',
    meant: 'mitral stenosis',
    words: 'mitral valve rheumatic murmur echo echocardiogram diastolic mr ai tr atrial',
  },
  {
    short: 'RA',
    sections: ['physical-exam', 'objective', 'results'],
    words: 'sat sats saturation spo2 o2 room oxygen pressure',
  },
  {
    short: 'RA',
    meant: 'rheumatoid arthritis',
    sections: ['past-medical-history', 'family-history', 'assessment'],
    words: 'methotrexate joint joints rheumatology seropositive rheumatoid hands swollen synovitis',
  },
  {
    short: 'CAD',
    meant: 'coronary artery disease',
    words: 'stent cabg angina coronary htn hyperlipidemia statin',
  },
  {
    short: 'CAD',
    meant: 'cold agglutinin disease',
    words: 'hemolysis hemolytic agglutinin agglutinins cold coombs',
  },
  { short: 'DM', sections: ['medications'], words: 'cough syrup robitussin guaifenesin' },
  {
    short: 'DM',
    meant: 'diabetes mellitus',
    words: 'glucose insulin metformin a1c hba1c htn type hyperlipidemia',
  },
  {
    short: 'DM',
    meant: 'myotonic dystrophy',
    words: 'ctg repeat repeats dmpk myotonia muscular muscle congenital',
  },
  { short: 'DM', meant: 'dermatomyositis', words: 'rash skin polymyositis myositis pm gottron heliotrope' },
  {
    short: 'AS',
    meant: 'aortic stenosis',
    words: 'aortic valve murmur echo echocardiogram tavr systolic gradient ar',
  },
  {
    short: 'AS',
    meant: 'ankylosing spondylitis',
    words: 'back spine sacroiliac hla b27 stiffness rheumatology',
  },
  { short: 'AS', meant: 'Angelman syndrome', words: 'angelman imprinting ube3a maternal deletion 15q11' },
  {
    short: 'ACS',
    meant: 'acute coronary syndrome',
    words: 'troponin troponins ekg ecg heparin aspirin cath nstemi stemi cardiology coronary cad rule ro',
  },
  {
    short: 'ACS',
    meant: 'acute chest syndrome',
    words: 'sickle scd hbss vaso-occlusive voc hydroxyurea transfusion infiltrate',
  },
  {
    short: 'PD',
    sections: ['physical-exam'],
    words: 'dialysis peritoneal catheter exchanges dwell effluent fluid capd ccpd cycler esrd pupillary',
  },
  {
    short: 'PD',
    meant: 'Parkinson disease',
    sections: ['family-history'],
    words: 'levodopa tremor parkinson dopamine rigidity gait carbidopa',
  },
  { short: 'PD', meant: 'panic disorder', words: 'panic anxiety agoraphobia attacks' },
  { short: 'MI', sections: ['administrative'], words: 'middle initial miles mile' },
  { short: 'MI', meant: 'mitral insufficiency', words: 'mitral valve murmur regurgitation insufficiency' },
  {
    short: 'HD',
    sections: ['plan', 'medications'],
    words: 'dialysis fistula esrd session sessions mwf tts hospital day',
  },
  {
    short: 'HD',
    meant: 'Huntington disease',
    sections: ['family-history'],
    words: 'huntington chorea cag repeat repeats huntingtin',
  },
  {
    short: 'HD',
    meant: 'Hodgkin lymphoma',
    words: 'hodgkin lymphoma chemotherapy abvd radiotherapy node nodes',
  },
  { short: 'HD', meant: 'Hirschsprung disease', words: 'hirschsprung aganglionic colon ret megacolon' },
];
