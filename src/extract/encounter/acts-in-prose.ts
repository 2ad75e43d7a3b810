import type { Span } from '../../note/span.ts';
import { elsewhen, notDone } from './cues.ts';

/** Told of a patient or of a part of him, these say that something was done, whatever stands before them. */
const sure =
  '(?:re-?)?(?:intubated|extubated|proned|cardioverted|defibrillated|catheteri[sz]ed|cannulated|sutured|stapled|glued|debrided|irrigated|lanced|cauteri[sz]ed|lavaged|biopsied|cleansed|splinted|bandaged|steri-?stripped|immobili[sz]ed|swabbed|ligated|stented|ablated|transfused|dialy[sz]ed|circumcised|syringed|suctioned|resuscitated|curett?ed|debulked|amputated|pared|enucleated)';
/** These need a thing that is done so with: "sutures removed", "abscess drained", but "pain reduced" and "he aspirated". */
const needsThing =
  "(?:re-?)?(?:removed|changed|exchanged|replaced|reduced|closed|dressed|drained|aspirated|excised|incised|evacuated|cleaned|packed|injected|trimmed|filed|filled|restored|scaled|polished|extracted|clipped|banded|repaired|flushed|accessed|pulled|discontinued|d/c'?d|dc'?d|out|taped|casted|unpacked|shaved|frozen|snipped|extirpated|needled|washed|soaked|rebonded|recemented)";
const things =
  /\b(?:sutures?|stitch(?:es)?|staples?|clips?|catheters?|foley|ifc|idc|drains?|jp|tubes?|ngt?|lines?|p?iv|picc|port|portacath|dressings?|dsg|cast|splint|packing|pack|iud|ius|coil|implant|nexplanon|mirena|pessary|wax|cerumen|foreign body|fb|ticks?|splinter|nails?|toenails?|lesions?|mole|polyps?|mass|cyst|lipoma|tooth|teeth|#\d+|fractures?|dislocation|shoulder|hip|elbow|wounds?|lac|lacerations?|tear|abscess|hematoma|haematoma|effusion|fluid|knee|joint|bursa|ulcer|burn|bag|stoma|trache?(?:ostomy)?|cannula|sheath|pacer|pacing wires?|callus(?:es)?|corns?|caries|cavity|calculus|varices|hernia|tendon|perineum|episiotomy|ears?|canal|warts?|keratos[ei]s|site|blister|seroma|skin tags?|bead|bean|hook|glass|object|earring|arch ?wire|wires?|brackets?|vac|battery|pulp|feet|foot|fistula|avf|fissures?|caps|hardware|pins|k-wires?|collar|prosthesis|crown|tampon|bolus)\b/iu;
const adverbs =
  '(?:(?:then|also|successfully|subsequently|promptly|gently|thoroughly|copiously|carefully|sharply|easily|manually|surgically) )*';
const verbs = `(?:${sure}|${needsThing})`;
const act = new RegExp(
  `(?<![\\p{L}/-])(?:(?:was|were|has been|have been|is|being) )?${adverbs}(${verbs})(?![\\p{L}/'’-])(?:(?:, and| and| &| then|/)\\s+${adverbs}${verbs}(?![\\p{L}/'’-]))*(?:\\s+(?:with|w/|using)\\s+(?:[\\p{L}\\d#-]+\\s){0,5}?(?:sutures?|stitch(?:es)?|staples|(?:nylon|vicryl|prolene|monocryl)(?: sutures?)?|(?:skin |tissue )?(?:glue|adhesive)|dermabond|silver nitrate|liquid nitrogen|diathermy|phenol|electrocautery|steri-?strips)\\b)?`,
  'giu',
);
const isSure = new RegExp(`^${sure}$`, 'iu');
/** Done to a part, and so with an object: "Injected 1st dorsal compartment". */
const onThing =
  /^(?:sutured|stapled|glued|debrided|irrigated|lanced|cauteri[sz]ed|biopsied|cleansed|splinted|bandaged|swabbed|ligated|ablated|syringed|curett?ed|pared|injected|aspirated|drained|excised|incised)$/iu;
/** Who is done to: "she was intubated" tells no more than "intubated". */
const patient =
  /^(?:(?:the )?(?:patient|pt|client|child|baby|infant)|he|she|they|(?:mr|mrs|ms|miss)\.? \p{L}[\p{L}'’-]*)?$/iu;
/** "I drained the abscess", "Irrigated wound with saline": the verb first, what it is done to behind. */
const before =
  /^(?:(?:I|we|team|the team|surgeon|the surgeon|nurse|rn|dr\.? \p{L}+)(?: (?:have|then|also|successfully))*)?$/iu;
const object =
  /^\s+((?:(?!(?:with|w\/|using|under|without|by|in|at|from|via|on|to|for|and|then|spontaneously|after|before|over|is|was)\b)[\p{L}\d#][\p{L}\d#'’/-]*(?![\p{L}\d#'’/-])\s?){1,6}?)(?=\s+(?:with|w\/|using|under|without|by|in|at|from|via|on|to|for|and|then|after|before|over)\b|\s*(?:[,;.:(]|$))/iu;
/** What was going to be, what happened by itself, and what somebody else did. */
const undone =
  /^[^.;]{0,25}\b(?:spontaneously|by (?:it|him|her)self|at (?:home|an outside)|by (?:ems|gp|pcp)|tomorrow|next|in \d+ (?:days?|weeks?|months?)|if )/iu;
const hypothetical =
  /\b(?:had been|has had|s\/p|status post|getting|get|keep|kept|until|once|when|after|to get|can be|be|needs?|wants?|hx|prior to|before|unable to|attempted|attempt|failed|since)\s*$/iu;
const introductions =
  /^(?:[\s,]|(?:and|but|then|also|which|that|who|the|his|her|an?|today|subsequently|thereafter)\b)+/iu;

const mayTell = /(?:ed|c'?d|out|frozen)(?![\p{L}])/iu;
/** Characters before a verb in which its clause begins. */
const REACH = 160;

/**
 * What a verb tells that it was done: "sutures removed", "wound irrigated and packed", "she was intubated", "we drained the abscess".
 * The value is in the words of the note, with what it was done to.
 */
export function actsOf(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end);
  if (!mayTell.test(words)) return [];
  const found: Span[] = [];
  let from = 0;
  for (const match of words.matchAll(act)) {
    const near = Math.max(from, match.index - REACH);
    const clauseStart = near + clauseBefore(words.slice(near, match.index));
    const lead = introductions.exec(words.slice(clauseStart, match.index))?.[0].length ?? 0;
    const at = clauseStart + lead;
    const subject = words.slice(at, match.index).trim();
    const last = match.index + match[0].length;
    if (
      notDone.test(words.slice(clauseStart, match.index)) ||
      hypothetical.test(words.slice(Math.max(0, match.index - 30), match.index))
    )
      continue;
    if (undone.test(words.slice(last)) || elsewhen.test(words.slice(last))) continue;
    const span = spanOf(words, { at, subject, verb: match[1]!, index: match.index, whole: match[0], last });
    if (span === undefined) continue;
    from = span.end;
    found.push({ start: start + span.start, end: start + span.end });
  }
  return found;
}

interface Told {
  readonly at: number;
  readonly subject: string;
  readonly verb: string;
  readonly index: number;
  readonly whole: string;
  readonly last: number;
}

function spanOf(words: string, { at, subject, verb, index, whole, last }: Told): Span | undefined {
  const verbAt = index + whole.indexOf(verb);
  const passive = /^(?:was|were|has|have|is|being)\b/iu.test(whole);
  if (!passive && before.test(subject)) {
    const done = object.exec(words.slice(last));
    if (
      done !== null &&
      !/^(?:closed|reduced)$/iu.test(verb) &&
      (onThing.test(verb) || things.test(done[1]!)) &&
      !patient.test(done[1]!.trim())
    )
      return { start: verbAt, end: last + done[0].trimEnd().length };
  }
  if (patient.test(subject) || /\b(?:patient|pt|he|she|they|who)$/iu.test(subject))
    return isSure.test(verb) || /\s(?:with|w\/|using)\s/u.test(whole)
      ? { start: verbAt, end: last }
      : undefined;
  if (subject.split(/\s+/).length > 9 || !/^[\p{L}\d#]/u.test(subject)) return undefined;
  if (!isSure.test(verb) && !things.test(subject)) return undefined;
  // "pt intubated", "Mr. Oakes, a smoker, was intubated"
  return { start: at, end: last };
}

/** Where the clause of a verb begins. */
function clauseBefore(words: string): number {
  let at = 0;
  for (const { index, 0: border } of words.matchAll(
    /[;:]\s+|,\s+(?!\d{1,2}(?:,| and\b))|\.\s+|\s[-–—>]+\s|\s(?:and|but|then|while|who|which)\s+(?!\d)(?=(?:\S+ ){0,6}\S*$)/giu,
  ))
    at = index + border.length;
  return at;
}
