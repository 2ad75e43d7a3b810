import { type AskedPattern, late, searched } from '../patterns/search-pattern.ts';
import { remembered } from './remembered.ts';

/** Before the verb: "then", "reportedly". */
const adverbs = 'also|then|still|now|currently|initially|previously|recently|subsequently|reportedly';
/** What a person does; the names of drugs and tests have other verbs. */
const verbs = String.raw`states?|weigh(?:ed|s) \d|identifie[sd] as|shrugged|shrugs|nodded|nods|smiled|smiles|laughed|yelled|wept|and I (?:reviewed|discussed|met|talked|spoke|agreed|went|reached|explored)|graduated|turned \d|stated|denie[sd]|reports?|reported|says|said|complain(?:s|ed)|endorse[sd]|admits|admitted to|presents|comes|came|returns|lives|lived|works|worked|asks|asked|told|called|wants|feels|felt|understands|understood|agrees|agreed|verbali[sz]e[sd]|mentioned|mentions|explained|describe[sd]|visited|sleeps|slept|eats|ate|drinks|drank|walks|walked|ambulate[sd]|smokes|smoked|takes|took|prefers|thinks|knows|went|rang|opened|tolerated|underwent|gained|lost|weighs|bled|died|passed away|fell|slipped|noticed|demonstrate[sd]|refuse[sd]|decline[sd]|attend(?:s|ed)|missed|lay|sat|stood|cried|cries|had (?:a|an|his|her|been|prior|surgery|no|some|two|three)|has (?:a|an|no|been|had|his|her|not|gained|lost|some|two|three)|is (?:\d{1,3} (?:days?|weeks?|wks?|hours?|hrs?|months?) (?:post|s\/p|out|after|into|clear|dry)|s\/p|post|npo|afebrile|comfortable|drowsy|sleepy|confused|agitated|anxious|tearful|cheerful|settled|unsettled|mobili[sz]ing|tolerating|recovering|waiting|worried|keen|happy|upset|hungry|up (?:in|to)|an?|walking|talking|sitting|standing|lying|crying|playing|working|living|awake|not|doing|feeling|here|able|currently|still|on|in|alert|awake|oriented|gaining|eating|sleeping|improving|well|aware|asking|taking|employed|known|married|driving|due|otherwise|scheduled|having|using)|was (?:happy|unhappy|upset|tearful|cooperative|polite|late|early|hungry|adamant|reluctant|able|unable|eager|offered|asked|sitting|up|resting|asleep|awake|alert|oriented|reassured|instructed|educated|encouraged|fitted|weaned|listed|enrolled|assaulted|hit|bitten|stung|struck|thrown|pulled|driving|riding|hiking|camping|fishing|hunting|lifting|helping|cooking|walking|talking|sitting|standing|lying|crying|playing|eating|sleeping|working|living|taking|using|driving|seen|taken|brought|evaluated|admitted|discharged|referred|born|counsell?ed|accompanied|placed in|draped|sent|told|asked|found|given|transferred|prepped|intubated|extubated|able|advised|consented|diagnosed|last|not|in|on|started on|here)|will (?:call|return|follow|need|be|see|have|cover|review|sign|perform|try|bring|stay|drive|come|go|take over|round|do|think|ask|let|send|keep|wait|benefit|also|likely|probably|not)|(?:may|might|would|should|could|must) (?:need|want|go|shower|drive|eat|return|leave|try|stay|choose|prefer|benefit|like|rather|come|call|see|follow|bring|have had|not|still|also|rest|ice|elevate|wear|keep|avoid|resume)|follows|followed (?:him|her|up)|rounds|rounded|recommend(?:s|ed)|suggest(?:s|ed)|advise[sd]|concurs|concurred|counsell?ed|saw|sees|examined|scrubbed|staffed|precepted|cosigned|dictated|reviewed (?:the|his|her|films|labs|it)|paged|to (?:see|follow|cosign|call|review|round|cover|bring|return|sign)|tries|tried|hopes|hoped|gets|got|seems|seemed|looks|looked|doesn['’]t (?:want|know|like|have|feel|recall|remember|smoke|drink|think)|didn['’]t (?:want|know|like|feel|recall|remember|think|come|show|answer)|couldn['’]t|stays|stayed|kept|brought (?:in|his|her|the)|drove|drives|spoke|hurt|broke|injured|twisted|burned|hit (?:his|her)|wears|wore|tells|thought|learned|shares|loves|hates|c\/o|who|and (?:his|her|their)|remain(?:s|ed)|continue[sd] to|appear(?:s|ed)|develop(?:s|ed)|require[sd]|receive[sd]|presented|responded|improved on|lives|needs|goes|plays|likes|enjoys|speaks|uses|used to|moved|arrived|became|cannot|can|keeps|wishes|requests|requested|completed|started|stopped|met|improved|deteriorated|spiked|vomited|voided|slept|rates|rated|scored|replaced|has|had`;
/** What only a person does: enough where capitals say nothing. */
const sureVerbs = String.raw`states?|weigh(?:ed|s) \d|identifie[sd] as|shrugged|shrugs|nodded|nods|smiled|smiles|laughed|yelled|wept|and I (?:reviewed|discussed|met|talked|spoke|agreed|went|reached|explored)|graduated|turned \d|denies|denied|reports|says|said|complains|complained|endorses|lives|works|asked|told|called|wants|feels|felt|understands|agrees|verbali[sz]ed|is an? (?:\w+ ){0,2}\d|was (?:evaluated|admitted|discharged|seen|transferred|brought|referred|born)|has an? (?:long |past |known |prior |medical )?history|remained in|presents|presented|returns|ambulated|takes|smokes|would like|may need|needs|hopes|thinks|hates|loves|enjoys|prefers|wears|drove|drives|fell(?! off)|cried|vomited|tolerated|walked|slept|ate|follows the|recommends|advises|agreed`;
const owned =
  'husband|wife|mother|father|son|daughter|sister|brother|family|appetite|condition|pain|symptoms|parents|partner';

/** First words of the rows of an alternation, that a word can be asked before the whole of it is tried. */
function firstWords(rows: string): AskedPattern {
  const firsts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at <= rows.length; at += 1) {
    const sign = rows[at];
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (at < rows.length && (sign !== '|' || depth > 0)) continue;
    firsts.push(firstWord(rows.slice(from, at)));
    from = at + 1;
  }
  return searched(`^(?:${firsts.join('|')})$`, 'iu');
}

function firstWord(row: string): string {
  let depth = 0;
  for (let at = 0; at < row.length; at += 1) {
    if (row[at] === '(') depth += 1;
    if (row[at] === ')') depth -= 1;
    if (row[at] === ' ' && depth === 0) return row.slice(0, at);
  }
  return row;
}

interface Verbs {
  readonly pattern: AskedPattern;
  readonly begins: (word: string) => boolean;
}

const verbsOf = (pattern: AskedPattern, rows: string): Verbs => {
  const first = firstWords(rows);
  return { pattern, begins: remembered((word) => first.test(word)) };
};

/** Tried at the end of a name. */
export const speaks = verbsOf(
  searched(`(?:['’]s)? (?:(?:${adverbs}) )?(?:${verbs})(?!\\p{L})`, 'iuy'),
  `${adverbs}|${verbs}`,
);
export const surelySpeaks = verbsOf(
  searched(`(?:['’]s)? (?:${sureVerbs})(?!\\p{L})|['’]s (?:${owned})(?!\\p{L})`, 'iuy'),
  `${sureVerbs}|${owned}`,
);

/** "Jade's appetite", but "Gaucher's disease". */
export const possession = late.uy`['’]s? (?!(?:disease|syndrome|sign|test|type|criteria|law|solution|method|phenomenon|palsy)\b)\p{Ll}{3}`;
export const age = late.iuy`,? (?:is an? )?(?:\d{1,3} ?(?:yo|y\/o|y\.o\.|yr|year|[MF]\b)|(?:an? )?\d{1,3}[- ]year)`;

/** Whether a person does something behind the name that ends here. */
export function doesAt({ pattern, begins }: Verbs, text: string, at: number): boolean {
  let start = at;
  if (/['’]/.test(text.charAt(at)) && text.charAt(at + 1).toLowerCase() === 's') start += 2;
  if (text.charCodeAt(start) !== 32) return false;
  start += 1;
  let end = start;
  while (end < text.length && isOfWord(text.charCodeAt(end))) end += 1;
  return begins(text.slice(start, end)) && matchesAt(pattern, text, at);
}

/** Letters, apostrophes and the stroke of "c/o". */
const isOfWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 39 || code === 0x2019 || code === 47;

/** Tries a sticky pattern at a place. */
export function matchesAt(pattern: AskedPattern, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
