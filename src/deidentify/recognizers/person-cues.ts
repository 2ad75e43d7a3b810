import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { hasClinicalContext, isProductContext } from '../words/clinical-context.ts';
import { isClinicalName, isYardstick } from '../words/clinical-names.ts';
import { isEponymPhrase } from '../words/eponym-phrases.ts';
import { stops } from '../words/hand-written-words.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { wordsOf, wordsThat } from '../words/note-words.ts';
import { bareWord, isClinicalProperNoun, isDictionaryWord, isFunctionWord } from '../words/ordinary-word.ts';
import { neverNames, relations, roles, titles } from '../words/person-roles.ts';
import { doesAt, surelySpeaks } from '../words/person-verbs.ts';
import { largePlaces } from '../words/places.ts';
import { remembered } from '../words/remembered.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import { isGeneric } from './first-heads.ts';

const id = 'person-cues';
const done =
  'seen|kept|held|driven|staffed|scribed|transcribed|dictated|read|read back|collected|witnessed|obtained|intubated|extubated|placed|inserted|performed|supervised|edited|refilled|rx|dx|prescribed|diagnosed|followed|evaluated|examined|assessed|cleared|covered|accepted|precepted|attended|verified|entered|reviewed|signed|approved|ordered|requested|referred|treated|tx|delivered|excised|called|drawn|discharged|admitted|consented|interpreted|reported|countersigned|cosigned|typed|written|updated|confirmed|completed|recommended|consulted|operated|assisted|accompanied|brought in|anesthesia|anaesthesia|sedation|care|coverage|consult|surgery';
const withWhom =
  'discussed|co-?managed|in tandem|in conjunction|jointly|reviewed|reviewed this|reviewed it|reviewed case|case|plan|seen|staffed|rounded|spoke|spoken|talked|met|conferred|consulted|appt|appointment|follow[- ]?up|f\\/u|fu|established|visit|session|time out|scheduled|scrubbed|precepted|shift|on call|rotating|counselled|call';
const toWhom =
  'signed out|handed off|handoff|handover|report|report given|referred|consult placed|results? (?:called|phoned)|results?|called|phoned|rung|message|known|copies|copy|cc|faxed|spoke|endorsed|paged|escalated|relayed|reported|deferred|page';
const fromWhom =
  'text|message|handoff|handover|report|taken over|call|email|letter|note|fax|heard|word|update|recs?|recommendations|page|referral|collateral';
const specialty =
  'cards|cardiology|renal|nephro|nephrology|ID|GI|ortho|orthopedics|neuro|neurology|neurosurgery|nsgy|NSG|pulm|pulmonology|heme|onc|oncology|heme\\/onc|endo|rheum|derm|psych|psychiatry|urology|uro|ENT|IR|rads|radiology|surgery|gen surg|vascular|plastics|anesthesia|anaesthesia|OB|gyn|ob\\/gyn|palliative|ICU|CCM|MICU|SICU|ED|EM|hospitalist|medicine|peds|trauma|ophtho|podiatry|PM&R|rad onc|med onc|CT surgery|transplant|hepatology|wound care|pharmacy|nutrition|outreach|CCOT|micro|microbiology|vasc|dietetics|pain team|liaison|stoma|TVN|IV team|crit care|acute med|gastro|haem|haematology|max ?fax|obs|gynae|physio|dietitian|phlebotomy|PT|OT|SLP|SW|CM|RT';
const helpers =
  'PCP|GP|OB|HCP|NOK|POA|MPOA|emergency contact|accepting MD|attending|resident|fellow|intern|consultant|registrar|surgeon|anesthesiologist|anaesthetist|hospitalist|preceptor|supervisor|covering|on-?call|oncologist|cardiologist|nephrologist|neurologist|urologist|therapist|nurse|RN|aide|sitter|scribe|tech';

/** What only a person stands behind. */
const before = searched(
  `(?:^|[^\\p{L}])(?:(?:${done}) by|(?:${withWhom}) (?:with|w\\/|w)|(?:${toWhom}) to|(?:${fromWhom}) from|(?:care|patient|pt|behalf|request) of|(?:message|scribed|dictating|covering|seeing|on call|asked|asking|room|filling in|interpreting) for|thank(?:s| you) for (?:seeing|referring|sending)|per|cc|d\\/w|dw|w\\/|paged|repaged|hand-?off|cosigned|countersigned|saw|prefers|baby|twin [ab]|(?:${specialty})(?: team| fellow| attending| resident)?|${helpers})(?: \\(| |: |, ?(?:\\n)?)["']?$`,
  'iu',
);
/** The last words of these cues: a cheap look before the pattern. */
const lastWords: ReadonlySet<string> = new Set(
  `by with w to from of for seeing referring sending per cc dw saw prefers baby a b paged repaged handoff off cosigned countersigned team fellow attending resident|${specialty}|${helpers}`
    .toLowerCase()
    .split(/[ |/&\\?]+/u)
    .flatMap((word) => [word, word.split('-').at(-1) ?? '']),
);
/** Labels and closings: any word is a name behind them, alone on its line or in a list. */
const label = late.iu`(?:^|[\n|;]|[ \t]{2})[ \t]*(?:surgeons?|assistants?|asst|first assist|attending|resident|fellow|intern|referring(?: md| provider| physician)?|ordering(?: md| provider| physician)?|accepting(?: md)?|author|dictated(?: by)?|e-?signed(?: by)?|signed(?: by)?|electronically signed(?: by)?|pcp|gp|team|copy|copies(?: to)?|cc|hcp|proxy|chair|minutes|in room|present|anesthesia|anaesthesia|anesthesiologist|crew|scrub|circulator|to|from|re|attn|staff(?:ed by)?|provider|physician|nurse|rn|midwife|pharmacist|interpreter|scribe|emergency contact|contact|next of kin|nok|pt|patient|client|resident|name|surname)(?:[:=] ?| (?=\p{Lu}\p{Ll}+ \d))$`;
const closing = late.iu`(?:\b(?:regards|wishes|sincerely|faithfully|truly|thanks|thank you|thx|cheers|respectfully|best|signed|yours),?[ \t]?\n?(?:[ \t]*\n)?[ \t]*|(?:^|\n)[ \t]*(?:[-~]{1,2}|--) ?|\bthanks,? |\baddend(?:um|ed)? \()$`;
const alone = late.u`^(?:[,/] ?\p{Lu}\p{Ll}|[ \t]*(?:[.!)]?[ \t]*(?:\n|$)|[ \t]{2,}\S|\d|,? (?:MD|DO|RN|NP|PA)\b))`;
/** What is said of persons only. */
const after =
  /^(?:,? (?:aware|notified|updated|informed|contacted|paged|agrees|agreed|concurs|returned (?:the )?(?:call|page)|called back|at bedside|to bedside|to (?:see|call|follow ?up|f\/u|review|assess|come|evaluate|arrange|sign|chase)|made aware|in to see|rounding|will (?:see|call|follow|come|review|assess|arrange|sign|chase|email|fax|speak|discuss)|recs|recommends|advises|advised|saw|wants|would like|is here|was here|on call|covering|scrubbed|present(?! ?[.;,]))\b)/u;
const notAfter = late.u`^(?: (?:criteria|score|scale|sign|test|classification|protocol|method|formula|rule|technique|catheter|tube|disease|dz|d\/o|syndrome|lake|street|road|avenue|(?:un)?likely|ruled out)(?!\p{L})|-\p{L}|['’]s? (?:criteria|disease|dz|sign|syndrome)|[®\d])`;

/** What is told of a patient on a ward, behind a name in capitals. */
const onWard = late.u`^ (?:ate|drank|slept|walked|mobili[sz]ed|voided|vomited|refused|declined|tolerated|settled|transferred to|washed|sat (?:up|out|in)|stood|wants|keen|awake|asleep|comfortable|had (?:a |an |his |her |breakfast|lunch|tea|dinner|bath|shower))(?!\p{L})`;

const isPersonWord = remembered(
  (word) =>
    (word.length > 2 || (word.length === 2 && canBeName(word))) &&
    !stops.has(word.toLowerCase()) &&
    !neverNames.has(word.toLowerCase()) &&
    !roles.has(word.toLowerCase()) &&
    !relations.has(word.toLowerCase()) &&
    !titles.has(word.toLowerCase()) &&
    !isFunctionWord(word) &&
    !largePlaces.has(word) &&
    (canBeName(word)
      ? !(isGeneric(word) && isDictionaryWord(word))
      : !isDictionaryWord(word) &&
        !isClinicalProperNoun(word) &&
        !isClinicalName(word) &&
        !isAbbreviation(word)),
);
const titleCase = late.u`^\p{Lu}(?:\p{Ll}|['’]\p{Lu}\p{Ll}|\p{Ll}?c?\p{Lu}\p{Ll})[\p{L}'’-]*$`;
/** A surname in capitals among small letters: "d/w ODUYA". */
const shoutedName = late.u`^\p{Lu}{4,20}(?:-\p{Lu}{2,20})?$`;
const initials = /(?:[(: \n"'=])(?:\p{Lu}\.? ?){1,2}$/u;
/** An entry of a list of patients: "2. Oduya - NPO", "Bed 7: Oduya (new)", "| 4B | Oduya |". */
const entry = late.iu`(?:^|\n)[ \t|]*(?:\d{1,2}[.)]|(?:bed|room|rm|bay) ?\d{1,4}[a-d]?:?|\d{1,4}[A-D]? ?\|) $`;
const entryEnd = late.u`^(?:,? \p{Lu}\.?)?(?: [-|(;/]| {2,}|, \d)`;

/** Names by cues that nothing but a person stands beside, be the name a word of English or of no list: "staffed by Stone", "Quorbin aware". */
export const personCues: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    const words = wordsOf(text);
    let last = -1;
    for (const index of personWords(text)) {
      const word = words[index]!;
      const value = bareWord(word.text);
      const end = word.start + value.length;
      // "Bello + de Groot": the particle belongs to the name
      const before = words[index - 1];
      const isParticle =
        before !== undefined &&
        /^(?:de|van|von|der|den|du|la|le|el|al|bin|ten|ter|di|da|dos)$/u.test(before.text) &&
        word.start - before.end === 1 &&
        words[index - 2]?.start === last;
      const previous = words[index - (isParticle ? 2 : 1)];
      const start = isParticle ? before.start : word.start;
      // A further name of a list, or the surname behind a given name
      const joined =
        previous !== undefined &&
        previous.start === last &&
        /^(?: |, | and(?: |\n[ ]{0,4})| & |\/| \/ | ?\+ ?)$/u.test(text.slice(previous.end, start));
      const cue =
        previous?.text.length === 1 && previous.text !== 'w' ? (words[index - 2] ?? previous) : previous;
      const cued = [cue, previous].some((one) => one !== undefined && isLastWord(one.text));
      const sure = signOf(text, word.start, end, { joined, cued });
      if (!sure || letterCaseAt(text, word.start) !== 'mixed' || isTerm(text, word.start, end, value))
        continue;
      last = word.start;
      findings.push({ start, end, category: 'NAME', strength: 2, recognizer: id });
    }
    return findings;
  },
};

const personWords = wordsThat((word) => {
  const code = word.charCodeAt(0);
  if (code >= 97 && code <= 122) return false;
  const value = bareWord(word);
  const shouted = shoutedName.test(value);
  if (!(shouted || titleCase.test(value)) || !isPersonWord(value)) return false;
  // "Fxs", "UTIs"
  if (/^(?:\p{Lu}{2,6}|Fx|Dx|Tx|Bx)s$/u.test(value)) return false;
  // Capitals are letters of a society or a score as well: what can be spoken and is a name elsewhere, or stands behind a label
  return !shouted || isSpoken(value);
});

function isSpoken(value: string): boolean {
  if (isDictionaryWord(value)) return canBeGiven(value);
  return (
    canBeName(value) ||
    (value.length > 5 && /[AEIOUY]/u.test(value) && !/[^AEIOUYÀ-Þ-]{4}|^[^AEIOUYÀ-Þ]{3}/u.test(value))
  );
}

const isLastWord = remembered(
  (word) => lastWords.has(word.toLowerCase()) || lastWords.has(word.split('-').at(-1)?.toLowerCase() ?? ''),
);

function signOf(
  text: string,
  start: number,
  end: number,
  { joined, cued }: { readonly joined: boolean; readonly cued: boolean },
): boolean {
  const right = text.slice(end, end + 26);
  if (notAfter.test(right)) return false;
  if (joined && canBeEnd(right)) return true;
  if (
    after.test(right) &&
    /(?:^|[.!?;:,\n(>*-]|\b(?:and|with|but|by)) ?$/u.test(text.slice(Math.max(0, start - 5), start))
  )
    return true;
  // "QUORBIN denies pain", "ODUYA ate well": what only a person does
  if (shoutedName.test(text.slice(start, end)) && (doesAt(surelySpeaks, text, end) || onWard.test(right)))
    return true;
  const gap = text[start - 1] ?? '\n';
  if (!' (\n"\':='.includes(gap)) return false;
  const near = text.slice(Math.max(0, start - 46), start);
  // "d/w J Oduya": the initial belongs to the name
  const left = near.replace(initials, (found) => found.charAt(0));
  if ((cued && before.test(left)) || (entry.test(left) && entryEnd.test(right))) return true;
  return (
    alone.test(right) &&
    (label.test(left) || (closing.test(left) && !isListItem(text, start, text.slice(start, end))))
  );
}

/** "- Asthma\n- Salpingits": an entry of a list of problems, where a lone dash would be the mark of who signs. A known name may sign there too. */
function isListItem(text: string, start: number, value: string): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (!/^[ \t]*[-~] $/.test(text.slice(lineStart, start)) || canBeName(value)) return false;
  if (value.includes('-') && value.split('-').every(isDictionaryWord)) return true;
  // What no list has as a name signs at the end of a note, or stands in a list
  if (/^[^\n]*\n[ \t]*\S/.test(text.slice(start + value.length, start + value.length + 60))) return true;
  const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, Math.max(0, lineStart - 1));
  return /^[ \t]*[-~] /.test(above) || /^[^\n]{2,40}(?::|list|hx|history)\s*$/i.test(above);
}

/** Behind a name that was found, a word goes on with it only as far as the list goes. */
function canBeEnd(right: string): boolean {
  return /^(?:[,.;)/]|\n|$| (?:and|\p{Ll}|\(|&))/u.test(right);
}

function isTerm(text: string, start: number, end: number, value: string): boolean {
  const line = text.slice(end, end + 48).split('\n')[0] ?? '';
  if (isEponymPhrase(text.slice(start, end + 14)) || isYardstick(text, start, value)) return true;
  if (isClinicalName(value) && /^ [IVX]{1,4}(?!\p{L})/u.test(line)) return true;
  if (canBeGiven(value) && !isDictionaryWord(value)) return false;
  return hasClinicalContext(line, 0) || isProductContext(text, start, end);
}
