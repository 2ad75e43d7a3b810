import { isBlank } from '../../note/characters.ts';
import type { Span } from '../../note/span.ts';
import { CANCER, courseAt, courseOfName, EVENT, LASTING } from './condition-course.ts';
import type { Effect } from './cue-group.ts';
import type { MentionContext } from './mention-context.ts';

const mood = /\b(?:bipolar|depress\w+|mdd|mania|dysthymi\w+)\b/i;
/** A lasting name, yet over: "gestational diabetes". */
const passing =
  /\b(?:gestational|postpartum|postnatal|puerperal|childhood|febrile|hepatitis [ae]|viral hepatitis|guillain.barre?|compartment syndrome|stevens-johnson|ketoacidosis|tumou?r lysis|cauda equina|toxic shock|boerhaave|takotsubo|septic arthritis|(?:c|clostridium) diff\w*|respiratory failure|acute (?!on\b)(?!.*leuk))\b/i;

/** A lasting condition's bad time. */
const bout = /(?<!panic )\b(?:flare|flares|attacks?|crisis|crises|(?<!chronic \w+ )exacerbations?)$/i;

/** What is over once it is over. */
export function isEvent(mention: string, course = courseOfName(mention)): boolean {
  return ((course & EVENT) !== 0 && (course & LASTING) === 0) || passing.test(mention) || bout.test(mention);
}

/** What lasts unless it is said to be over: "history of hypertension". */
export const isLastingName = (mention: string): boolean => (courseOfName(mention) & LASTING) !== 0;

/** "Sulfa, causes rash", "penicillin (reaction: hives)": what a drug once did. */
const reaction =
  /\b(?:causes?|caused|reactions?|gets|got)\b[:\s]*(?:an?\s)?$|(?<!\b(?:allerg\p{L}*|adrs?|all|intoler\p{L}*|sensitiv\p{L}*))(?:(?<=\p{L})\s*(?:\(|->|→|=)|(?<=\p{L})\s[-–])\s*$/iu;

/** "Failed azathioprine (pancreatitis)", "stop ibuprofen (caused gastritis)": what a drug once did. */
const drugDid =
  /\b(?:failed|intoleran\w+ (?:of|to)|allerg\w+ to|reactions? to|(?:couldn't|could not|unable to|did not|didn't) tolerate|not tolerated?)\b[^.;:\n]{0,60}\p{L}\s*\((?:[^()]{1,30}[,/]\s?)?$|\((?:which )?(?:caused|gave (?:him|her|pt|me))\s(?:an?\s)?$/iu;
/** "Allergic to penicillin, which gave her hives" */
const allergyGave =
  /\ballerg\w+ to\b[^.;\n]{0,50}\s(?:which|it|that|they)\s(?:gave|gives?|caused?|causes)\s(?:(?:him|her|them|me)\s)?(?:an?\s)?$|\ballergic to [\p{L} ]{3,30}\s?[:–=-]\s*(?:an?\s)?$/iu;
/** A line of allergies: "Latex: contact dermatitis", "Lisinopril: cough; angioedema". */
const allergen =
  /^[\s•*-]*(?!(?:\w+ ){0,3}(?:allerg|adrs?\b|all\b|intoler|sensitiv|react|comment|note|other|environment|seasonal|problem|condition|diagnos|history|hx\b|pmh))\p{L}[^\n:.]{2,40}:[^\n:.]{0,40}$/iu;

/** "Allergy - penicillin (rash)", "ADR: doxycycline – oesophagitis" in a note without sections. */
const allergyLine = /^\W*(?:drug\s)?(?:allerg(?:y|ies)|adrs?|intolerances?|all|adverse reactions?)\s*[:–-]/i;
/** In the course of a stay "he was treated for sepsis" tells of this stay. */
const thisStay = /\b(?:course|clinical summary|admission summary|summary of admission)\b/i;
/** "Recurrent | otitis media" is not over. */
const comesBack = /\b(?:recurrent|chronic|relapsing|ongoing|frequent)\s$/i;
/** "Cataract | extraction" in a list of operations. */
const operation =
  /^\s(?:extraction|repair|removal|excision|resection|surgery|drainage|ligation|clipping|fixation|evacuation|aspiration)\b/i;

/** "Three years ago she had depression": over, lasting though it may be. */
const hadIt =
  /(?<!\b(?:has|have|first|(?:that|told|found|learned|learnt|discovered) (?:he|she|they))\s)\bhad\s+(?:(?:an?|some|severe|mild|bad|bouts? of|episodes? of)\s+)*$/i;

/** "Three years ago she was treated for depression": the same. */
const treatedFor =
  /(?<!\b(?:is|being) )\b(?:was|were|been) (?:also )?(?:treated|hospitali[sz]ed|admitted|counsell?ed) (?:for|with)\s+(?:an?\s+)?$/i;

/** "He has had prostate cancer". */
const hadCancer = /\b(?:he|she|patient|pt|who|and|i|has|have) (?:also |already |once )?had\s+$/i;

/** "Off work last year with depression": the same. */
const offWith = /\boff (?:work|sick|school)\b[^.;\n]{0,60}\b(?:with|for)\s+(?:an?\s+)?$/i;

/** "Alcohol abuse, quit in 2010". */
const habit =
  /\b(?:alcohol\w*|etoh|drinking|tobacco|smok\w+|nicotine|drug|substance|cocaine|heroin|opioid|opiate|cannabis|abuse|misuse|dependen\w+)\b/i;
const quit =
  /^[^.;\n]{0,50}\bquit\s(?:\(?'?\d|(?:in|over|about|more than|several|many|some|for|years|a)\s|\w+\s(?:years|months|yrs)\b)/i;

/** "Symptom-free since his myocarditis three years ago". */
const eversince = /\bsince (?:his|her|their|the|an?)\s+$/i;

/** "PMH: none. Now has pneumonia." */
const opensNow = /^(?:now|today|currently|presents?|presenting|here (?:with|for)|comes in|complains)\b/i;

/** A thing that began then may still go on. */
const onset =
  /\b(?:began|begun|started|onset|came on|appeared|set in|develop(?:ed|ing)|noticed|diagnos(?:ed|is)|since|ongoing|persisted)\b/i;

/** "Breast cancer, history of", "TIA (personal history)": as problem lists turn it round. */
const historyBehind =
  /^\s?(?:,|\(|[-–])\s?(?:(?:personal|past|prior|remote|previous)\s)?(?:history|hx|h\/o)(?:\sof)?\s*(?:[).;\]]|$)/i;

/** "Hip fracture (remote)", "stroke - old", "sepsis successfully treated", "DVT history" */
const overBehind =
  /^\s?(?:(?:[,(]|[-–]\s)\s?(?:(?:in\s)?(?:the\s)?(?:remote|distant)(?:\spast)?|old|past|prior|previous|healed)|[,(–-]?\s?(?:fully|successfully)\streated|(?:hx|history))\s*(?:[).;\],\n]|$)/i;

/** "Prostate cancer, on Zoladex": not over, though it is in the past history. */
const treatedNow =
  /^[\s,(–-]*(?:now\s|currently\s)?(?:on|under|with met|metastatic|stage (?:4|iv)|receiving|undergoing|having|cycle|active|watch)/i;

/** The same said of a tumour behind "history of", where what was a cure is told, too: "history of breast cancer on letrozole". */
const cancerNow =
  /^[\s,(–-]*(?:who is\s|which is\s)?(?:(?:now|currently|still|presently|actively)\s(?:on|under|receiving|undergoing|getting|having|being|taking|in treatment|metastatic)|(?:on|under|receiving|undergoing|getting|having)\s(?:(?:active|palliative|ongoing|adjuvant|neoadjuvant|maintenance|second[- ]line|first[- ]line|cycle|his|her|their)\s)*(?:chemo\w*|radio\w*|radiation|immuno\w*|hormon\w*|treatment|therapy|surveillance|tamoxifen|letrozole|anastrozole|exemestane|\p{L}+mab\b|\p{L}+nib\b|\p{L}+ciclib\b|\p{L}+domide\b|bortezomib)|with (?:\w+ )?met|metastatic|stage (?:4|iv)|cycle \d)/iu;
const spread = /\b(?:metastatic|metastasi[sz]ed|active|advanced|stage (?:4|iv)|unresectable|inoperable)\s$/i;

/** "Found three years ago and is on active surveillance". */
const underTreatment =
  /^[^.;\n]*\b(?:now|currently|still|is|remains) (?:on|under|under going|undergoing|receiving|having|getting|followed with|managed with)\b/i;

/** Whether a comma, bracket or dash stands there, as before a history that is set behind. */
function isMarkBehind(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const code = isBlank(first) ? text.charCodeAt(at + 1) : first;
  return code === 44 || code === 40 || code === 45 || code === 0x2013;
}

/** Whether a mark or one of "fully, successfully, hx, history" stands there. */
function mayBeOver(text: string, at: number): boolean {
  const first = text.charCodeAt(at + 1) | 32;
  const second = text.charCodeAt(at + 2) | 32;
  if (first === 102 || first === 115) return second === 117;
  return (first === 104 && (second === 120 || second === 105)) || isMarkBehind(text, at);
}

/** What stands behind a mention on its line. */
function lineBehind(text: string, from: number): string {
  const near = text.slice(from, from + 40);
  const end = near.search(/[\n\r]/);
  return end < 0 ? near : near.slice(0, end);
}

/** "Gallstones were seen three years ago and are still present", "a cyst in 2015, unchanged". */
const isThere =
  /^[^.;\n]{0,50}(?:\b(?:and|but)|,)\s(?:(?:it|they|this|which)\s)?(?:(?:is|are|has|have)\s)?(?:still\s(?:present|there|visible|seen|has|have|bothers?)|unchanged|persist(?:s|ed)?\b|(?:is|are|remains?)\s(?:present|ongoing|unchanged|(?:now\s)?(?:being|under|on)\s(?:monitor|watch|follow|observ|surveill|treat)))/i;

const lastsSince = /^\s(?:since|ever since|for the (?:past|last))\s(?!then\b|resol)/i;

/** "Has had shingles since Tuesday", "have had scabies for two weeks": it has not ended. */
const haveHad = /\b(?:has|have)\s+had\s+(?:(?:an?|some|this|severe|mild|bad|the)\s+)*$/i;
const sinceThen =
  /^\s*,?\s*(?:since\s+(?!(?:then\b|resolved|cleared|gone|recovered|healed|settled))|(?:now\s+)?for (?:the (?:last|past) )?(?:about |over |around |nearly )?(?:\d+|an?|a few|several|a couple of|one|two|three|four|five|six|ten) (?:days?|weeks?|hours?|months?|hrs?|wks?)\b|x\s?\d+\s?(?:d|days?|w|wks?|weeks?|hours?|hrs?|\/[7])\b)/i;

/** "Since the birth of her son she has had a low mood": the same. */
const since = /^\W*(?:ever )?since\b/i;

/** "Hyponatremia at 118", "bradycardia at 45": what was measured, and no age. */
const measured =
  /(?:emi[ac]|penia|cardia|tension|hypoxia|fever|pyrexia|thermia|cytosis|cidosis|kalosis|saturation|\blow|\bhigh)$/i;
const atValue =
  /^ at (?:about |around )?\d{1,4}(?:\.\d+)?(?!\d|\s?(?:years?|yrs?|y\b|yo\b|weeks?|wks?|months?|mo\b))/i;

function goesOn(text: string, sentence: Span, { start, end }: Span): boolean {
  return (
    haveHad.test(text.slice(Math.max(sentence.start, start - 40), start)) &&
    (sinceThen.test(text.slice(end, Math.min(sentence.end, end + 48))) ||
      since.test(text.slice(sentence.start, sentence.start + 12)))
  );
}

/** "PMH significant for breast cancer currently on chemotherapy", "history of metastatic colon cancer". */
const isTreatedCancer = (before: string, text: string, { start, end }: Span): boolean =>
  cancerNow.test(lineBehind(text, end)) || spread.test(before) || spread.test(`${text.slice(start, end)} `);

const openings = new Set(Array.from('(–>=→-', (mark) => mark.charCodeAt(0)));

/** Whether a text ends with a bracket, a dash or an arrow, and maybe a blank. */
function endsOpen(text: string): boolean {
  const last = text.length - 1;
  if (last < 0) return false;
  if (openings.has(text.charCodeAt(last))) return true;
  return last > 0 && isBlank(text.charCodeAt(last)) && openings.has(text.charCodeAt(last - 1));
}

/** Whether what cues, the section and the words around say of the time means that the condition is over. */
export function isPast(
  effects: ReadonlySet<Effect>,
  { text, sentence, section, span }: MentionContext,
): boolean {
  // of most mentions no cue says anything
  const isTold = effects.size > 0;
  if (isTold && effects.has('historical')) return true;
  const isOfPast = isTold && effects.has('past');
  const isOfEvent = isTold && effects.has('past-event');
  const isHistory = isTold && effects.has('history');
  // "He has had anaemia since 2015"
  const timed = (isOfEvent || isOfPast) && !isHistory;
  const isOne = text.charCodeAt(span.end - 1) !== 115;
  if (timed && isOne && lastsSince.test(text.slice(span.end, span.end + 24))) return false;
  const mention = text.slice(span.start, span.end);
  const course = courseAt(text, span);
  const isCancer = (course & CANCER) !== 0;
  if (timed && atValue.test(text.slice(span.end, span.end + 24)) && measured.test(mention)) return false;
  const kind = section.kind;
  const turned =
    (isMarkBehind(text, span.end) && historyBehind.test(lineBehind(text, span.end))) ||
    (mayBeOver(text, span.end) && overBehind.test(lineBehind(text, span.end)));
  const told =
    (isOfEvent && !thisStay.test(section.title) && !goesOn(text, sentence, span)) ||
    turned ||
    isHistory ||
    ((kind === 'past-medical-history' || kind === 'past-surgical-history') &&
      !opensNow.test(text.slice(sentence.start, sentence.start + 12)));
  if (isOfPast && isThere.test(text.slice(span.end, span.end + 90))) return false;
  const near = text.slice(Math.max(sentence.start, span.start - 16), span.start);
  if ((told || isOfPast) && isEvent(mention, course) && !comesBack.test(near)) return true;
  if (kind === 'past-surgical-history' && operation.test(text.slice(span.end, span.end + 16))) return true;
  if (isOfPast) {
    const said = text.slice(Math.max(sentence.start, span.start - 90), span.start);
    if (eversince.test(said) && (course & LASTING) === 0) return true;
    if (hadIt.test(said.slice(-24)) || offWith.test(said) || treatedFor.test(said)) return true;
  }
  if (
    isCancer &&
    ((turned && !isTreatedCancer(near, text, span)) ||
      (isHistory && !isTreatedCancer(near, text, span)) ||
      (isOfEvent &&
        hadCancer.test(text.slice(Math.max(sentence.start, span.start - 30), span.start)) &&
        !goesOn(text, sentence, span)))
  )
    return true;
  // Codes of a tumour and of a mood disorder are given up in remission, those of what else lasts are not.
  if (
    isOfPast &&
    (isCancer || mood.test(mention)) &&
    /^[^.;\n]*\bremission\b/i.test(text.slice(span.end, span.end + 90))
  )
    return true;
  if (
    kind === 'past-medical-history' &&
    isCancer &&
    !effects.has('uncertain') &&
    !treatedNow.test(lineBehind(text, span.end)) &&
    !isTreatedCancer(near, text, span)
  )
    return true;
  if (
    isOfPast &&
    (course & LASTING) === 0 &&
    !comesBack.test(near) &&
    !(isCancer && underTreatment.test(text.slice(span.end, span.end + 90))) &&
    !onset.test(
      text.slice(Math.max(sentence.start, span.start - 1000), Math.min(sentence.end, span.end + 600)),
    )
  )
    return true;
  const behind = text.slice(span.end, span.end + 80);
  if (behind.includes('quit') && habit.test(mention) && quit.test(behind)) return true;
  const before = text.slice(Math.max(sentence.start, span.start - 80), span.start);
  if (before.includes('llerg') && allergyGave.test(before)) return true;
  if (before.includes('(') && drugDid.test(before) && (course & LASTING) === 0) return true;
  // Most mentions stand behind no bracket and no dash.
  if (kind !== 'allergies' && !endsOpen(before)) return false;
  const lineStart = Math.max(span.start - 100, text.lastIndexOf('\n', span.start - 1) + 1);
  if (kind !== 'allergies' && !allergyLine.test(text.slice(lineStart, span.start))) return false;
  return reaction.test(before.slice(-24)) || allergen.test(text.slice(lineStart, span.start));
}
