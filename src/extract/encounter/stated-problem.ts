import type { NoteStructure } from '../../note/note-structure.ts';
import type { SectionKind } from '../../note/section.ts';
import type { Span } from '../../note/span.ts';
import { elsewhere } from './reason-elsewhere.ts';
import { speaksOfOthers } from './who.ts';

/** Heads of what people come for, in the words and short forms of notes. */
const problem =
  /(?:\p{L}(?:itis|osis|oses|[ae]mia|opathy|algia|oma|rrh?o?ea|[ae]?uria|plegia|paresis|phagia|pno?ea|rrhag(?:e|ia))|\b(?:syndrome|disease|disorder|infections?|pain|ache|earache|backache|toothache|fractures?|fx|injur(?:y|ies)|sprain|strain|flare(?:-?up)?|ulcers?|lesions?|failure|stones?|cancer|ca|tumou?r|rash|fever|cough|bleed(?:ing)?|swelling|lump|mass|abscess|lac(?:eration)?|burns?|bites?|sting|falls?|diabetes|asthma|copd|ckd|chf|mi|nstemi|stemi|stroke|cva|tia|uti|uri|dvt|pe|sbo|amd|dm|t[12]dm|iddm|af|htn|hypertension|hypotension|depression|anxiety|adhd|ptsd|insomnia|seizures?|hernia|glaucoma|cataracts?|tear|dislocation|sob|weakness|numbness|dizz\p{L}+|vertigo|headaches?|migraines?|vomiting|n\/v|constipation|jaundice|palpitations|syncope|collapse|overdose|eczema|acne|gout|croup|warts?|itch(?:ing)?|sore throat|tonsils|labou?r|sprained|strained|broken|decay|caries|impaction|burnout|ingrown|hiccups|mvc|mva|rtc|rta))(?![\p{L}])/iu;

/** Disorders that notes write by their letters. */
const shortForm =
  /\b(?:RA|OA|MS|UC|IBD|GERD|BPH|OSA|ESRD|ESKD|AKI|DKA|PAD|ACL|PTSD|OCD|BPPV|CAD|HF|HFrEF|IDA|SLE|PMR|GCA|PCOS|PID|ALS|PD|ILD|VT|VF|SVT|PEA|OOHCA|GSW|FB|AKs?|BCC|SCC|HCC|RCC)\b/u;
/** Verbs, people and words of how somebody is; such a sentence tells how it goes, not why somebody came. */
const isSentence =
  /\b(?:is|are|was|were|has|have|had|feels?|feeling|denies|denied|states?|says?|said|doing|still|no|not|nil|without|improv\w+|better|well|stable|resol\w+|toler\w+|she|he|they|we|I|patient|pt|mom|mum|mother|father|will|to (?:be|the|see|have|go|get|do)|plan|discussed|advised|recommend\w*|prescri\w*|supplied|issued|tak(?:e|es|ing)|for|given|continue|refer\w*|review|start\w*|exam\w*|seen|mild|check|\d{1,3} ?(?:y|yo|year|[MF]\b)|hx|history|h\/o|pmh|s\/p|allerg\w+|risk|score|clinic|unit|ecg|ekg|ct|mri|xr|us|intubated|repair|biops\w+|\d+\/10|on arrival|secondary prevention|prophylaxis)\b|["“”:=%]/iu;
/** Nor do these tell it without a cue. */
const noStatement: ReadonlySet<SectionKind> = new Set([
  ...elsewhere,
  // symptoms in bullets; what is told there otherwise has a cue
  'chief-complaint',
  'medications',
  'physical-exam',
  'results',
  'plan',
  'review-of-systems',
]);
/** "Vanessa Oakes 41F - iron deficiency anaemia": what stands behind the patient in the first lines. */
const behindPatient =
  /(?<![\p{L}\p{N}])\d{1,3}\s?(?:y(?:ea)?(?:rs?|o)?|y\/o)?,?\s?(?:[MF]|male|female)\)?(?:,?\s+\(?DOB[^)\n]{0,16}\)?)?\s*[-–—,;|]\s+(?:dx:? )?(?=\p{L})/u;
/** Where a problem ends: at a comma, a full stop, and before how long ago. */
const ends =
  /[,;.:(]\s|[,;.:]$|\s[-–—]\s|\s(?:x\s?)?\d+\s?(?:d|days?|h|hrs?|hours?|wks?|weeks?|months?|mins?|minutes?) ago\b|\s(?:today|yesterday|last night|this (?:morning|week))\b/iu;
/** Sentences of a note in which what somebody came for is told. */
const HEAD = 8;
const LONGEST = 90;

/** The first words of a note that are a problem and no sentence: "Gout flare L big toe, 3rd this year." */
export function statedProblem(text: string, structure: NoteStructure): Span | undefined {
  for (const [i, sentence] of structure.sentences.slice(0, HEAD).entries()) {
    if (noStatement.has(structure.sectionAt(sentence.start).kind)) continue;
    const words = text.slice(sentence.start, sentence.end);
    const header = behindPatient.exec(words);
    // a heading names a clinic
    const start = sentence.start + (header === null ? 0 : header.index + header[0].length);
    if (i === 0 && header === null) continue;
    const found = problemAt(text, start, sentence.end);
    if (found !== undefined && !speaksOfOthers(text, found.end, structure)) return found;
  }
  return undefined;
}

function problemAt(text: string, start: number, end: number): Span | undefined {
  const words = text.slice(start, end);
  const cut = ends.exec(words);
  const value = cut === null ? words : words.slice(0, cut.index);
  if (value.length > LONGEST || !/^[\p{L}\d]/u.test(value)) return undefined;
  return (problem.test(value) || shortForm.test(value)) && !isSentence.test(value)
    ? { start, end: start + value.length }
    : undefined;
}
