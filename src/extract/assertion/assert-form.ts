import { isBlank } from '../../note/characters.ts';
import type { Span } from '../../note/span.ts';
import { letterBefore } from './assert-letter.ts';
import { signOf } from './assert-sign.ts';
import { answerOfRow, lineStartNear } from './assert-table.ts';
import type { Assertion } from './assertion.ts';

/** What a form says of a mention. */
export interface FormAnswer {
  readonly polarity: Assertion['polarity'];
  /** "Asthma? No": the question mark asks, it does not doubt. */
  readonly settled: boolean;
}

/** Quotes that hold their own denial: "blood pressure has not been elevated", "NKDA". */
const deniesItself =
  /^(?:nkda|nka)$|^\S.*\snot (?!(?:able|sleeping|improving|healing|feeling|eating|controlled|well|compliant)\b)/i;
/** Most names are longer than the short forms, and of one word. */
function mayDenyItself(text: string, { start, end }: Span): boolean {
  if (end - start < 5) return true;
  const space = text.indexOf(' ', start);
  return space >= 0 && space < end;
}
const yes = /[xX✓✔☑☒■]/;
const checkbox = /\[ ?[ xX✓✔_]? {0,2}\]|\([ xX✓✔]\)|[☐☑☒□■]/g;
const denial =
  "none|nil|(?:(?:the )?(?:patient|pt) |(?:he|she) )?denie[sd](?: any| this| it)?|never (?:diagnosed|had)|no|nope|n|negative|neg|denied|denies|absent|never|no (?:features|signs?|evidence|history|symptoms|sx|ssx|s\\/s(?:x)?)(?: of(?: (?:this|same|it))?)?|not at all|not ever|(?:score(?:d|s)?\\s)?0(?:\\s*(?:\\/|out of)\\s*\\d+)?(?!\\.?\\d)|[∅ø✗✘✖❌]|no,?\\s(?:i|he|she|they|we)\\s(?:\\w+n['’]t|\\w+ not)|not today|not really|not (?:seen|found|felt|heard|noted|detected)|not present|not at present|not currently|not known|not reported|not that [^.\\n]{0,40}|non-?reactive";
const assent =
  "(?:(?:it|they)['’](?:s|re)\\s|it is\\s)?(?:still (?:there|bad|the same)|worse|no better|about the same)|yes|y|[✓✔✅]|positive|present|pos|true|reactive|confirmed|ongoing";
const remark =
  '(?:\\s+(?:reported|known|noted|present|recorded|seen|found|detected|identified|elicited|documented|of note|so far|today|currently|at present|that (?:i|we|one|she|he) (?:can|could) (?:see|find|feel|hear|detect|elicit|recall|remember))|\\s+(?:on|at|since|per|by)\\s[^.,;|\\n]{1,40})?';
const end = '(?:\\s*(?:[.,;!)|\\]\\n]|$)|\\s{2,}(?=\\S)|\\s\\/\\s(?=\\S))';
/** ": none", "| no |", "** - nil", "(absent)", ".... N". */
const separator = '[*_]*\\s*(?::|[-–—]|\\||=|\\.{2,}|\\t|[([])[*_|]*\\s*';
const answered = new RegExp(`^${separator}(?:(${denial})|(?:${assent}))${remark}${end}`, 'i');
/** "Diabetes N, hypertension Y". */
const bareAnswer =
  /^\s+(?:(N|[Nn]o|NO|[Nn]one|NONE|[Nn]ever|[Nn]o (?:signs?|evidence|symptoms|sx|features)|(?:score[ds]? )?0(?:\s*(?:\/|out of)\s*\d+)?(?!\.?\d)|not at all)|Y|[Yy]es|YES)(?:\s(?:seen|found|noted|reported|known|detected|present|so far|to date|yet))?(?:\s(?:on|at|since|per|by)\s[^.,;|\n]{1,30})?\s*(?:[.,;|\n]|[-–—]\s|\/\s|\s{2}(?=\S)|$)/;
/** "Any of these? Chest pain No Palpitations No Syncope Yes": answers in a row. */
const answersInRow = /^ (?:(No?)|Y(?:es)?) (?=\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3} (?:No?|Y(?:es)?)\b)/u;
/** "Headache Y vomiting N fits N". */
const answersInLowerRow = /^ (?:(NO?)|Y(?:ES)?) (?=\p{Ll}{3,}(?: \p{Ll}+){0,3} (?:NO?|Y(?:ES)?)\b)/u;
/** "Any fever? No." and "Do you have asthma? A: No" */
const asked = new RegExp(
  `^(?:\\([^()?\\n]{0,20}\\)|(?!\\s[-–—]\\s)[^.;:\\n?(]){0,40}\\?+\\s*(?:(?:a(?:nswer)?|patient|pt|mother|father|mum|mom|dad|wife|husband|she|he)\\s*[:.)]\\s*|[-–—:]\\s*)?(?:(${denial})|(?:${assent}))${remark}${end}`,
  'i',
);
/** "Dyspnoea? On stairs." and "Cough? For two weeks, dry": when it comes and how long it has lasted is as good as a yes. */
const askedHow =
  /^\s?\?+\s+(?:a(?:nswer)?\s*[:.]\s*)?(?:(?:on|with|after) (?:exertion|effort|exercise|stairs|hills|walking|lying|standing|swallowing|moving|movement|bending|coughing|eating|meals|food)|for (?:about |over |the last |the past )?(?:\d+|an?|two|three|four|five|six|several|many|some|a few) (?:day|week|month|year|hour)s?(?: now)?|since (?:[\p{L}\d]+ ?){1,3}|(?:only )?(?:at night|in the (?:mornings?|evenings?)|when [^.,;?\n]{3,30})|occasional(?:ly)?|sometimes|often|frequent(?:ly)?|constant(?:ly)?|daily|nightly|weekly|monthly|intermittent(?:ly)?|every (?:day|night|week|month|morning)|now and (?:then|again)|a (?:little|bit|lot)|mild|moderate|severe|(?:once|twice|\d times)(?: (?:a|per) (?:day|night|week|month)| daily| weekly)?|all (?:the time|day|night))\s*(?:[.,;)]|$)/iu;

/** "Fever? N Cough? Y": the next question follows at once. */
const askedInRow = /^\?\s*(?:(N|No)|Y|Yes)\s+(?=\p{Lu}[^.?;\n]{2,40}\?)/u;
/** Behind most mentions: a word that answers nothing, or a mark behind which none is an answer. What else may be is left to the patterns. */
const silent = /^(?!.*\.\.) *(?:$|[A-MO-RT-XZa-mo-rt-xz,;)/1-9]|\.(?!\.))[^?:–−-]*$/;
/** What a line must have for a box, a tick or a sign before the mention. */
const marked = /[-–−+[(☐☑☒□■✓✔✅✗✘✖❌]/;
/** "Fever: [ ] yes [x] no": the words of the boxes. */
const column = /(\[ ?[ xX✓✔_]? {0,2}\]|\([ xX✓✔]\)|[☐☑☒□■])\s*(yes|no|y|n)\b/gi;

/** "Sciatica left leg - yes": words of the question before the answer, which ends its row. */
const rowAnswered = new RegExp(
  `^ (?![^\\n]{0,40}\\b(?:plan|education|review|clinic|medications?|drugs?|treatment|history|hx|screen(?:ing)?|risk)\\b)[\\p{L}\\d][\\p{L}\\d >/+,.]{0,40}? *(?:[-–—:|]|\\.{2,}) *(?:(${denial})|(?:${assent}))${remark}\\s*[.;,]?\\s*$`,
  'iu',
);
const answeredRow = /(?:[-–—:|]|\.{2,})\s*(?:no|yes|nil|none|n|y|denied|absent|present)\s*[.;,]?\s*$/i;

/** The answer of a row that the mention opens, where a row beside it has one too. */
function answerOfLine(text: string, span: Span, after: string): Assertion['polarity'] | undefined {
  if (!/[-–—:|.]\s?\w/.test(after)) return undefined;
  const lineStart = lineStartNear(text, span.start, 8);
  if (lineStart === undefined || !/^[\s•*–-]*$/.test(text.slice(lineStart, span.start))) return undefined;
  const answer = answerOf(rowAnswered.exec(after));
  if (answer === undefined) return undefined;
  const above = lineStart === 0 ? '' : text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart - 1);
  const lineEnd = text.indexOf('\n', span.end);
  const below = lineEnd < 0 ? '' : text.slice(lineEnd + 1, lineEnd + 120).split('\n', 1)[0]!;
  return answeredRow.test(above) || answeredRow.test(below) ? answer : undefined;
}

/** "Fever, chills, sweats: none": the rest of the list and its answer. */
const listAnswer =
  /^([\p{L}' ,/&-]{3,70}?)\s?[:–-]\s(?:none|nil|no|denie[sd]|absent|negative|never|not present|all (?:no|absent|denied|negative))(?: of (?:these|the above)| all)?\s*(?:[.;\n]|$)/iu;
/** "Suicidal thoughts: not at all" */
const kindAnswered =
  /^\s(?:thoughts|symptoms|attacks|episodes|ideation|plans|history|score|test|screen|(?:in|on|at|with|after) [a-z]+(?: [a-z]+)?)\s*[:–-]\s*(?:not at all|never|none|nil|no|denie[sd]|0|negative)\s*(?:[.,;\n]|$)/i;

function deniesList(before: string, after: string): boolean {
  if (kindAnswered.test(after)) return true;
  if (!(after.includes(':') || after.includes('-') || after.includes('–'))) return false;
  if (!/[:–-]\s[nda]/i.test(after)) return false;
  const rest = listAnswer.exec(after)?.[1];
  if (rest === undefined || /[:.;]/.test(before)) return false;
  const [own, ...others] = rest.split(/,|\/|&|\band\b|\bor\b/);
  const words = (item: string): number => item.split(' ').filter((word) => word !== '').length;
  return others.length > 0 && words(own!) < 3 && others.every((item) => words(item) < 5);
}

const ticks = /[✓✔✅✗✘✖❌]/g;

/** "Cough ✓ Sputum ✗" and "✓ cough ✗ sputum": the tick leads its item if one leads the line. */
function tickOf(line: string, after: string): string | undefined {
  if (/^[\s•*-]*[✓✔✅✗✘✖❌]/.test(line)) return line.match(ticks)?.at(-1);
  return /^\s*[:(|–-]?\s*([✓✔✅✗✘✖❌])/.exec(after)?.[1];
}

function answerOf(match: RegExpExecArray | null): Assertion['polarity'] | undefined {
  return match === null ? undefined : match[1] === undefined ? 'affirmed' : 'negated';
}

/** Of two boxes behind the mention the ticked one. */
function tickedColumn(after: string): Assertion['polarity'] | undefined {
  if (!/^\s*[:?|–-]?\s*(?:\[|\([ xX✓✔]\)|[☐☑☒□■])/.test(after)) return undefined;
  for (const [, box, word] of after.matchAll(column)) {
    if (yes.test(box!)) return /^y/i.test(word!) ? 'affirmed' : 'negated';
  }
  return undefined;
}

const denied = /^\s*(?:(?:pt|patient|he|she)\s+)?(?:no|denies|without|negative for|absence of)\s/i;
const ledBy =
  /(?:^|[;|])\s*(?:[•*-]\s*)?(?:yes|y)\s*(\[ ?[ xX✓✔_]? {0,2}\]|[☐☑☒□■])\s*(?:no|n)\s*(\[ ?[ xX✓✔_]? {0,2}\]|[☐☑☒□■])\s*[:–-]?\s*(?:(?:any\s|personal\s)*(?:history|hx)\sof\s)?$/i;

const ledByBoxes =
  /(?:^|[;|])\s*(?:[•*-]\s*)?(\[ ?[ xX✓✔_]? {0,2}\]|[☐☑☒□■])\s*(?:yes|y)\s*(\[ ?[ xX✓✔_]? {0,2}\]|[☐☑☒□■])\s*(?:no|n)\s*[:–-]?\s*(?:(?:any\s|personal\s)*(?:history|hx)\sof\s)?$/i;

const isDash = (code: number): boolean => code === 58 || code === 45 || code === 0x2013;
const columnEnds = new Set(Array.from(']☐☑☒□■nNoOfF', (sign) => sign.charCodeAt(0)));

/** Whether a line ends with a box, a "no" or "history of", a colon or dash left out: few do, and both patterns are long. */
function endsColumn(line: string): boolean {
  let at = line.length - 1;
  while (at >= 0 && isBlank(line.charCodeAt(at))) at -= 1;
  if (at >= 0 && isDash(line.charCodeAt(at))) at -= 1;
  while (at >= 0 && isBlank(line.charCodeAt(at))) at -= 1;
  return at >= 0 && columnEnds.has(line.charCodeAt(at));
}

/** "Yes [ ] No [x] | seizures", "[ ] yes [x] no | seizures": the ticked one of two boxes before the mention. */
function leadingColumn(line: string): Assertion['polarity'] | undefined {
  if (!endsColumn(line)) return undefined;
  const boxes = ledBy.exec(line) ?? ledByBoxes.exec(line);
  if (boxes === null) return undefined;
  return yes.test(boxes[1]!) ? 'affirmed' : yes.test(boxes[2]!) ? 'negated' : undefined;
}

/** Marks of forms: "[ ] fever [x] cough", "(-) rash", "HTN: none", "Asthma? No". Undefined if there are none. */
export function answerOfForm(text: string, sentence: Span, span: Span): FormAnswer | undefined {
  const wide = text.slice(span.end, span.end + 80);
  const lineEnd = wide.indexOf('\n');
  const after = lineEnd < 0 ? wide : wide.slice(0, lineEnd);
  if (mayDenyItself(text, span) && deniesItself.test(text.slice(span.start, span.end)))
    return { polarity: 'negated', settled: false };
  const letter = letterBefore(text, span);
  if (letter !== undefined) return { polarity: letter, settled: false };
  // "[ ] fever [✓] cough": the tick is of the next item
  const isSilent =
    silent.test(after) ||
    (/^\s\[\s?[✓✔]/.test(after) && /\]\s?$/.test(text.slice(Math.max(0, span.start - 3), span.start)));
  const answer =
    answerOfRow(text, span) ??
    (isSilent
      ? undefined
      : (answerOf(answered.exec(after)) ??
        answerOf(bareAnswer.exec(after)) ??
        answerOf(answersInRow.exec(after)) ??
        answerOf(answersInLowerRow.exec(after)) ??
        (after.includes('?')
          ? (answerOf(asked.exec(wide) ?? askedInRow.exec(after)) ??
            (askedHow.test(after) ? 'affirmed' : undefined))
          : undefined) ??
        tickedColumn(after) ??
        answerOfLine(text, span, after) ??
        (deniesList(text.slice(Math.max(sentence.start, span.start - 200), span.start), after)
          ? 'negated'
          : undefined)));
  if (answer !== undefined) return { polarity: answer, settled: true };
  // Boxes further to the left do not matter; the bound keeps a giant line cheap.
  const near = Math.max(0, span.start - 400);
  const lineStart = near + text.slice(near, span.start).lastIndexOf('\n') + 1;
  const before = text.slice(
    Math.max(lineStart, span.start - 12, Math.min(sentence.start, span.start)),
    span.start,
  );
  const line = text.slice(lineStart, span.start);
  if (isSilent && !marked.test(line)) return undefined;
  const part = line.slice(behindStop(line));
  const led = leadingColumn(part);
  if (led !== undefined) return { polarity: led, settled: true };
  const tick = tickOf(line, after);
  if (tick !== undefined) return { polarity: /[✓✔✅]/.test(tick) ? 'affirmed' : 'negated', settled: false };
  const sign = signOf(before === '' ? line.slice(-12) : before, line, after);
  if (sign !== undefined) return { polarity: sign === '+' ? 'affirmed' : 'negated', settled: false };
  const box = line.match(checkbox)?.at(-1) ?? /^\s*(?:\[ ?[ xX✓✔_]? {0,2}\]|[☐☑☒□■])/.exec(after)?.[0];
  if (box !== undefined) {
    // Boxes lead their items unless an item stands before the first box.
    const leads =
      /^[\s•*-]*(?:(?:[^:\n[(☐☑☒]|\([^()\n]{2,30}\)){0,40}:\s*){0,3}(?:(?:PMHx?|PSH|ROS|ENT|CVS?|RESP|GI|GU|MSK|NEURO|CNS|SKIN|PSYCH|HEME|ENDO|SYMPTOMS|HISTORY|(?:(?:pt|patient|he|she)\s+)?(?:has|reports|endorses|admits to|complains of|denies|positive for|significant for))\s+)?(?:\[|\([ xX✓✔]\)|[☐☑☒□■])/i.test(
        part,
      );
    const own = leads ? box : /^\s*(\[ ?[ xX✓✔_]? {0,2}\]|\([ xX✓✔]\)|[☐☑☒□■])/.exec(after)?.[1];
    // "[x] No | fever": the denial is what is ticked
    if (leads && denied.test(line.slice(line.lastIndexOf(box) + box.length)))
      return yes.test(box) ? { polarity: 'negated', settled: false } : undefined;
    if (own !== undefined && leads && deniesTicked.test(part))
      return { polarity: yes.test(own) ? 'negated' : 'affirmed', settled: false };
    if (own !== undefined) return { polarity: yes.test(own) ? 'affirmed' : 'negated', settled: false };
  }
  return undefined;
}

/** "Denies [x] fever [ ] chills": what is ticked is denied. */
const deniesTicked = /^[^[(☐☑☒□■.;]{0,40}\b(?:denies|denied)\s*:?\s*(?:\[|\([ xX✓✔]\)|[☐☑☒□■])/i;

const stopBeforeBox = /[.;!?]\s+(?=[^.;!?[(☐☑☒□■]{0,40}(?:\[|\([ xX✓✔]\)|[☐☑☒□■]))/g;

/** "Ankle swelling. [x] fatigue [ ] sweats": where the sentence of boxes begins. */
function behindStop(line: string): number {
  let at = 0;
  // not `matchAll`, which makes a pattern anew each time
  stopBeforeBox.lastIndex = 0;
  for (let found = stopBeforeBox.exec(line); found !== null; found = stopBeforeBox.exec(line))
    at = found.index + found[0].length;
  return at;
}

/** "Lung ca under Ix": of a cancer that is not yet found; an anaemia that is investigated is there. */
const underWay =
  /^\s*[-–(,]?\s*(?:(?:is |still )?under (?:ix|investigation|evaluation|assessment|2ww)|(?:is |still )?being (?:investigated|evaluated|assessed|worked[ -]up|explored)|pending (?:assessment|evaluation|diagnosis|work-?up)|2ww|two week wait|suspected)(?! for\b)/i;
const tumour = /\b(?:hcc|ca|cancer|malignancy|tumou?r|carcinoma|lymphoma|myeloma|sarcoma)$/i;
/** What is a question as long as it is looked into, as a tumour is. */
const lookedInto =
  /^(?:autis(?:m|tic)(?: spectrum disorder)?|as[dc]|adhd|add|odd|dyslexia|dyspraxia|dcd|coeliac(?: disease)?|celiac(?: disease)?|narcolepsy|dementia|alzheimer(?:'?s)?(?: disease)?|bipolar(?: disorder)?|bpad|ehlers[- ]danlos(?: syndrome)?|h?eds|pots|mcas|lupus|sle|sarcoid(?:osis)?|vasculitis|endometriosis|pcos|multiple sclerosis|ms|myasthenia(?: gravis)?|cushing'?s?(?: syndrome)?|ph(?:a)?eo(?:chromocytoma)?|acromegaly|epilepsy|marfan'?s?(?: syndrome)?)$/i;

/** "HCC surveillance": of a cancer that one looks for; an aneurysm that is watched is there. */
export function isWatchedFor(text: string, span: Span): boolean {
  const first = text.charCodeAt(span.end + 1) | 32;
  if (text.charCodeAt(span.end) !== 32 || (first !== 115 && first !== 97)) return false;
  const behind = text.slice(span.end, span.end + 14);
  const own = text.slice(span.start, span.end);
  if (/^ surveillance\b/i.test(behind)) return tumour.test(own);
  // "VTE score 2": how likely one is
  return /^ (?:score|assessment)\b/i.test(behind) && /^(?:VTE|DVT|thrombo\w+)$/i.test(own);
}

/** "Diagnosis (suspected): lymphoma". */
const labelled = /\((?:suspected|possible|probable|provisional|presumed|working|unconfirmed|\?)\)\s*:\s*$/i;

/** First letters of what is set behind a name in doubt: "most, very, quite, possible, likely, suspected, under, is being, two, 2ww, rule out". */
const doubting = new Set(Array.from('mvqplsubitrMVQPLSUBITR2?', (letter) => letter.charCodeAt(0)));
const isBeside = (code: number): boolean => code === 44 || code === 40 || code === 45 || code === 0x2013;

/** Whether a doubt may stand behind a name, by the first letter there. */
function mayDoubt(text: string, end: number): boolean {
  let at = end;
  while (at < text.length && (isBlank(text.charCodeAt(at)) || isBeside(text.charCodeAt(at)))) at += 1;
  const code = text.charCodeAt(at);
  // "r/o" stands behind a mark
  return doubting.has(code) && ((code | 32) !== 114 || at > end + 1);
}

/** An s, of the two that Unicode has, small or not. */
const mayBeS = (code: number): boolean => (code | 32) === 115 || code === 0x17f;

const slashAnother = /^\/(?:[\p{L}\d'-]+\s){0,3}[\p{L}\d'-]+\s?\?/iu;
/** "Gout or cellulitis?" at the head of a statement. */
const orAnother = /^\sor\s(?:[\p{L}\d'-]+\s){0,3}[\p{L}\d'-]+\s?\?/iu;
const atHead = /(?:^|[\n:.?;]|\b(?:this|it|be))\s*$/i;

/** "Pneumonia, possible." and "PE (suspected)": a doubt set behind the name. */
export function doubtBehind(text: string, span: Span): boolean {
  if (/^ or $/i.test(text.slice(span.end, span.end + 4)))
    return (
      orAnother.test(text.slice(span.end, span.end + 60)) &&
      atHead.test(text.slice(Math.max(0, span.start - 8), span.start))
    );
  // "glaucoma suspect", of an optician
  if (
    text.charCodeAt(span.end) === 32 &&
    mayBeS(text.charCodeAt(span.end + 1)) &&
    /^ suspects?(?![\p{L}-])/iu.test(text.slice(span.end, span.end + 10)) &&
    /(?:glaucoma|P?OAG|NTG|PACG?)$/i.test(text.slice(span.start, span.end))
  )
    return true;
  if (text.charCodeAt(span.end) === 47)
    return (
      slashAnother.test(text.slice(span.end, span.end + 50)) &&
      atHead.test(text.slice(Math.max(0, span.start - 8), span.start))
    );
  if (!mayDoubt(text, span.end) && text.charCodeAt(span.start - 2) !== 58) return false;
  return (
    (text.charCodeAt(span.start - 2) === 58 &&
      labelled.test(text.slice(Math.max(0, span.start - 24), span.start))) ||
    (underWay.test(text.slice(span.end, span.end + 36)) &&
      (tumour.test(text.slice(span.start, span.end)) || lookedInto.test(text.slice(span.start, span.end)))) ||
    /^\s*[,(–-]?\s*(?:(?:most|very|quite) )?(?:possible|probable|likely|suspected|presumed|questionable|possibly|probably|presumably|perhaps|provisional(?:ly)?|tentative|unconfirmed|unproven)\s*(?:[.;)\n]|$)|^\s*\(\s*\?+\s*\)|^\s*[,–-]\s*(?:to\s)?(?:rule[- ]out|r\/o)\s*(?:[.;)\n]|$)/i.test(
      text.slice(span.end, span.end + 30),
    )
  );
}
