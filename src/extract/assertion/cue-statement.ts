import type { CueMatch } from './cue-matcher.ts';
import type { Scene } from './scene.ts';
import { setOf } from './word-set.ts';

export const subjects = setOf('he she patient pt we i they');
const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);
const beVerbs = setOf('is are was were');
/** Of the patient, or no subject of its own: "she is not pale, icteric". */
const noSubjects = setOf(
  'he she patient pt we i they but and or is are was were be been has have had do does did can could may might should would will',
);
const begins = setOf(
  'develops occurs appears spreads returns worsens starts begins recurs increases persists arises comes sets grows ensues',
);
const takesClause = setOf(
  'that if whether think believe say suspect suggest suppose sure certain convinced doubt mean show shows feel feels evidence indication and or , was is',
);

/** "Denied on direct questioning: dysphagia": behind these words a colon still belongs to the cue. */
export const adjuncts = setOf(
  'on upon in when at by during after today again specifically currently throughout',
);

const studies = setOf(
  'ray xray rays cxr ct ctpa mri echo echocardiogram electrocardiogram ecg ekg ultrasound uss doppler',
);
const shows = setOf('shows showed showing reveals revealed demonstrates demonstrated confirms confirmed');
/** "Neither CT nor MRI showed", "none of the scans showed". */
const leadsStudy = setOf('nor or and the neither no of a any his her repeat on');
const states = setOf(
  'gets got develops feels experiences suffers has had reports complains states denies does takes also presents presented complained reported came described developed noticed',
);
const aside = setOf('who whom which when while since until before after as where because says what how than');

/** "chest clear no wheeze there is a murmur", "denies angina he has gout": a statement begins, unless it is what the words before it deny. */
export function beginsStatement({ words, head }: Scene, cue: CueMatch, at: number): boolean {
  // "she complained, without fever, of chills"
  if (at > cue.to && words[at] === 'of' && words[at - 1] === ',') return true;
  if (at <= cue.to || takesClause.has(words[at - 1]!)) return false;
  // "without prior trauma the pain began"
  if (cue.from === head && words[head] === 'without' && words[at] === 'the' && isWord(words[at - 1]!))
    return !/^(?:of|in|to|from|for|with|by|on|at|that|all|and|or)$/.test(words[at - 1]!);
  const next = words[at + 1] ?? '';
  if (words[at] === 'there') return beVerbs.has(next);
  // "no jaundice chest x ray shows effusions"
  if (studies.has(words[at]!) && (shows.has(next) || (parts.test(next) && shows.has(words[at + 2] ?? ''))))
    return !leadsStudy.has(words[at - 1]!);
  return (words[at] === 'he' || words[at] === 'she') && states.has(next) && !aside.has(words[at - 1]!);
}

/** Parts of the body that head what was found there. */
const parts =
  /^(?:head|eyes?|ears?|nose|throat|mouth|neck|chest|heart|lungs?|breasts?|abdomen|abdo|abd|belly|liver|groins?|genitals?|genitalia|testes|testicles|scrotum|penis|vulva|spine|back|hips?|knees?|ankles?|feet|foot|shoulders?|elbows?|wrists?|hands?|fingers?|toes?|legs?|arms?|limbs?|skin|scalp|face|nails|joints?|bowel|kidneys?|uterus|ovar(?:y|ies)|adnexa|cervix|bladder|prostate|nodes|spleen|pancreas|gallbladder|thyroid|teeth|gums|tongue|neuro|msk|cvs|resp|gi|gu|ent|cns)$/;

/**
 * "No murmur, hips - clunk, testis undescended", "no fever, ?UTI": a part of the body with a dash behind it, or a question, begins what is not denied.
 */
export function opensPart({ words, touches }: Scene, cue: CueMatch, at: number): boolean {
  if (at <= cue.to) return false;
  if (words[at] === '?') return words[at - 1] === ',' || !touches(at - 1);
  // "no CP no SOB + ankle swelling": each item has a denial of its own
  if (words[at] === '+')
    return (
      words[cue.from] === 'no' &&
      words.slice(Math.max(0, cue.from - 5), at).filter((word) => word === 'no').length > 1
    );
  if (!/^[-–—:]$/.test(words[at]!) || !parts.test(words[at - 1]!)) return false;
  if (words[at] !== ':' && (touches(at - 1) || touches(at))) return false;
  return words[at - 2] === ',' || words[at - 3] === ',';
}

/** "Does not point, hand flapping": a verb of what is done, complete at the comma; "does not have fever, chills" is another cue. */
const doVerbs = setOf('do does did can could will would');
/** Of what is denied: "does not mention fever, chills". */
const takesList = setOf(
  'mention meet fulfil fulfill satisfy describe admit acknowledge find observe note record get suffer want reflect explain support mean represent qualify include involve contain carry mind constitute',
);

/** "Bowels not open, ileus on film": the predicate of another subject is complete at the comma. */
export function deniesPredicate({ words }: Scene, cue: CueMatch): boolean {
  if (words[cue.from] !== 'not' || cue.to !== cue.from + 1) return false;
  const subject = words[cue.from - 1];
  if (subject === undefined || subject === ',') return true;
  if (doVerbs.has(subject)) return !takesList.has(words[cue.to] ?? '');
  return isWord(subject) && !noSubjects.has(subject);
}

/** "If the bowels do not open or distension develops": behind "or" stands a subject with a verb of its own. */
export function opensClause({ words, mentionFrom, mentionTo }: Scene, cue: CueMatch): boolean {
  if (words[cue.from] !== 'not' || !begins.has(words[mentionTo] ?? '')) return false;
  return words.slice(cue.to, mentionFrom).some((word) => word === 'or' || word === 'and');
}

/** "Fatigue [no fever] and pain", "cough - no fever - rash", "cough / no fever / rash": where the item that has the denial ends. */
export function endsAside({ words, touches }: Scene, { from }: CueMatch, at: number): boolean {
  const word = words[at]!;
  if (word.length > 1) return false;
  if (word === ']') return words[from - 1] === '[';
  if (words[from - 1] !== word || from < 2 || !/^[-–—/]$/.test(word)) return false;
  return !touches(at - 1) && !touches(at);
}

const tellers = setOf('patient pt he she they also and but');
/** "Hoarse no. 40 y reflux", "HIV neg. DVT 2019". */
const answersDot = /^(?:no|nil|none|neg|negative|absent|denied)$/;

/** "Fever no, cough yes", "hoarse no. 40 y reflux": the answer to what stands before it. */
export function endsAnswer({ words }: Scene, { from, to }: CueMatch): boolean {
  const next = words[to];
  // "the patient denies, nausea, vomiting"
  if (next === ',' && words[from] === 'denies' && (from === 0 || tellers.has(words[from - 1]!))) return false;
  // "no allergy symptoms, such as sneezing"
  if (next === ',' && /^(?:such|including|like|e)$/.test(words[to + 1] ?? '')) return false;
  return (
    next === ',' ||
    next === ';' ||
    (next === '.' && from > 0 && to === from + 1 && answersDot.test(words[from]!))
  );
}

/** Before "no" at the end of a line that goes on: "reports no / fever". */
const takesDenial = setOf(
  'has have had with reports reported and or but is are was were shows showed there denies of to in says found reveals revealed he she pt patient',
);
/** "1. Fatigue", "Rash": what a new row opens with. */
const opensRow = /^(?:\d+|[-–•*#▪·])$/;

/**
 * "Urinary retention - no", "pseudobulbar affect no" at the end of a row: the next one is another question. "Renal? no - back strain" has its
 * answer too.
 */
export function endsRow({ words, breaks, capital }: Scene, { from, to }: CueMatch): boolean {
  if (from < 1) return false;
  const before = words[from - 1]!;
  if (before === '?' && /^[-–—,]$/.test(words[to] ?? '')) return true;
  if (!breaks(to - 1)) return false;
  if (/^[-–—:|]$/.test(before)) return from > 1;
  return (
    to === from + 1 &&
    isWord(before) &&
    !takesDenial.has(before) &&
    !breaks(from - 1) &&
    !capital(from) &&
    (capital(to) || opensRow.test(words[to] ?? ''))
  );
}

const regards = setOf('regarding concerning');
const owners = setOf('his her their your');

const results = setOf('revealed showed found detected identified demonstrated uncovered disclosed');

/** "Screening of the donor revealed hepatitis C": what was looked for was found. */
function isResultOfSearch(words: readonly string[], at: number): boolean {
  if (!results.has(words[at]!)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    if (/^(?:if|unless|should)$/.test(words[i]!)) return false;
    if (/^(?:screen|screening|surveillance|testing|monitoring)$/.test(words[i]!)) return true;
  }
  return false;
}

/** "Call if anything changes regarding her gout": what is spoken of is known, and does not depend on the condition. */
export function turnsToKnown({ words }: Scene, at: number): boolean {
  if (isResultOfSearch(words, at)) return true;
  // "her risk factors for stroke include gout"
  if (
    /^(?:include|includes|included|are|were)$/.test(words[at]!) &&
    words.slice(Math.max(0, at - 8), at).includes('factors')
  )
    return true;
  // "risk factors for stroke: gout"
  if (words[at] === ':' && words.slice(Math.max(0, at - 8), at).includes('factors')) return true;
  return regards.has(words[at]!) && owners.has(words[at + 1] ?? '');
}

/** "She has edema, and DVT was ruled out": what a verb has already stated is not in the list that follows. */
export function isStated(scene: Scene): boolean {
  for (let i = scene.mentionFrom - 1; i >= 0; i--) {
    const end = scene.ends[i];
    if (end?.group.effect === 'clause' && end.group.direction === 'both' && !subjects.has(scene.words[i]!))
      return true;
    if (/^[,;:]$/.test(scene.words[i]!) || end?.group.effect === 'stop') return false;
  }
  return false;
}

/** "The donor was obese but had no diabetes", "the source patient was well but was found to have gout": the subject goes on behind "but". */
export function sameSubject({ words }: Scene, { to }: CueMatch, at: number): boolean {
  const verb = /^(?:was|were|had|has|is|did|does)$/;
  return (
    words[at] === 'but' &&
    /^(?:donor|patient|case)$/.test(words[to - 1]!) &&
    verb.test(words[to] ?? '') &&
    verb.test(words[at + 1] ?? '')
  );
}

const findsThat =
  /^(?:told|informed|confirmed|confirms|showed|shows|revealed|reveals|found|concluded|discovered|learned|learnt|established|determined|clear|apparent|evident|felt|thought|suspected|believed|worried|concerned)$/;

/** "The scan showed that he | had a kidney stone", "told her that she had gout": what is found by it is there. */
export function isFoundToHave({ words }: Scene, { from, to }: CueMatch): boolean {
  if (words[from] !== 'had' || to !== from + 1 || words[to] === 'had') return false;
  const subject = words[from - 1] === 'patient' ? from - 2 : from - 1;
  if (!/^(?:he|she|they|the)$/.test(words[subject] ?? '')) return false;
  let at = subject - 1;
  if (words[at] === 'that') at--;
  if (/^(?:him|her|them|us|me|patient)$/.test(words[at] ?? '')) at--;
  return findsThat.test(words[at] ?? '');
}

const ownVerbs = setOf('is has was had presents reports denies complains endorses takes');

/** "Has a family history of CAD and is short of breath": the one who has the history is the patient. */
export function endsFamily({ words }: Scene, { from, to, group }: CueMatch, at: number): boolean {
  return (
    group.effect === 'family' &&
    words[at - 1] === 'and' &&
    ownVerbs.has(words[at]!) &&
    words.slice(from, to).includes('history')
  );
}

/** Patients who are no "he" or "she". */
const minors = setOf('child boy girl toddler baby infant');

const beginsClause =
  /^(?:has|had|is|was|now|develop\w+|remains|shows|showed|denies|complains|reports|presented|also|later|then|got)$/;
/** Whether the comma at `comma` closes ", who …" behind the patient. */
export function closesAside(words: readonly string[], comma: number): boolean {
  for (let i = comma - 1; i > 0; i--) {
    if (words[i] === ',') return false;
    if (words[i] === 'who' && words[i - 1] === ',')
      return /^(?:patient|pt|he|she|man|woman|boy|girl|recipient)$/.test(words[i - 2] ?? '');
  }
  return false;
}

/** "Exposed to TB at work, no cough": of the one who was exposed. */
export const deniesHimself = ({ words }: Scene, { from }: CueMatch, at: number): boolean =>
  /^(?:no|nil|denies|without|never)$/.test(words[at]!) &&
  words[at - 1] === ',' &&
  /^(?:exposed|exposure|contact|contacts)$/.test(words[from]!);

const owned = /^(?:his|her|their|my|(?:the )?patient's|recipient's)$/;

/** "The dog has ringworm, and the child has a rash", "the donor's anaemia and his own gout": back to the patient. */
export function turnsToPatient({ words }: Scene, at: number): boolean {
  // "the patient, who had a kidney from a donor with gout, has edema"
  if (words[at - 1] === ',' && beginsClause.test(words[at]!)) return closesAside(words, at - 1);
  if (words[at] === 'own' && owned.test(words[at - 1]!)) return true;
  // "the donor had pneumonia, and the recipient developed it"
  if (words[at] === 'recipient' && words[at - 1] === 'the') return beginsClause.test(words[at + 1] ?? '');
  return minors.has(words[at]!) && (words[at + 1] === 'has' || words[at + 1] === 'had');
}
