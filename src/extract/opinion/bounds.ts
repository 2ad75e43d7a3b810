import type { Span } from '../../note/span.ts';
import type { Scene } from '../assertion/scene.ts';

/** What the opinion never adds, by what stands right before the mention or right behind it: plain statements of what is there. */
interface Bound {
  readonly axis: string;
  readonly before?: RegExp;
  readonly behind?: RegExp;
}

const owner = '(?:(?:his|her|their|your|my|the|this|these|an?|known|chronic|severe|mild) )*$';

const bounds: readonly Bound[] = [
  // "apixaban in the setting of AF", "avoid NSAIDs given CKD": the reason is there
  {
    axis: 'hypothetical',
    before: new RegExp(
      `(?:^| )(?:in the (?:setting|context) of|because of|given|in view of|in light of|on account of|owing to|on (?:a|the) background of|despite) ${owner}`,
    ),
  },
  // "being treated for pneumonia", "while on naproxen for arthritis": what is treated now is there
  {
    axis: 'hypothetical',
    before: new RegExp(
      `(?:^| )(?:(?:is|are|am|being|currently|now) treated for|(?:under|on|receiving|receives) treatment for|(?:while|whilst|when) (?:on|taking|using) [^ ]+ for|control of) ${owner}`,
    ),
  },
  {
    axis: 'historical',
    before: new RegExp(
      `(?:^| )(?:being treated for|(?:is|are|currently|now) (?:also )?treated for|(?:under|on|receiving|receives) treatment for|day \\d+ of [^ ]+ for) ${owner}`,
    ),
  },
  // "this may explain his cramps": they are what is to be explained
  {
    axis: 'hypothetical',
    before: /(?:^| )(?:explains?|accounts? for) (?:(?:his|her|their|your|the|this|these) )$/,
  },
  // "the risks of surgery for gallstones", "back in two weeks to review pancreatitis": what is treated or seen again
  {
    axis: 'hypothetical',
    before: new RegExp(
      `(?:^| )(?:(?:surgery|operation|theatre|referral|referred|clinic|follow - up|seen|physiotherapy) for|to (?:review|recheck|reassess|follow up)) ${owner}`,
    ),
  },
  // "carers report dizziness": who tells of it
  {
    axis: 'hypothetical',
    before:
      /(?:^| )(?:carers?|parents?|staff|nurses?|family|relatives|wife|husband|mother|father|mum|dad|son|daughter|he|she|they|patient|pt) (?:also |does |now |still )?reports? (?:(?:some|mild|severe|ongoing|new|increasing) )*$/,
  },
  { axis: 'hypothetical', behind: /^(?:may|might|can|will) take (?:[^ ]+ )?(?:days|weeks|months|time|a) / },
  { axis: 'hypothetical', behind: /^, (?:safety net|safetynet\w*|leaflet|reassured) / },
  {
    axis: 'historical',
    before: new RegExp(
      `(?:^| )(?:presents|presenting|attends|comes in|is here) (?:[^ ,]+ ){0,5}with ${owner}`,
    ),
  },
  {
    axis: 'hypothetical',
    before: new RegExp(`(?:^| )(?:progression|worsening|flares?|exacerbations?) of ${owner}`),
  },
  // "; recheck anemia": what is followed is there
  {
    axis: 'hypothetical',
    before: new RegExp(
      `(?:^|[;,.:–-] )(?:recheck|reassess|continue to (?:monitor|treat|follow)|continue treating|follow) ${owner}`,
    ),
  },
  { axis: 'hypothetical', before: /(?:^| )with (?:his|her|their) $/ },
  // "developed signs and symptoms of sepsis"
  {
    axis: 'hypothetical',
    before:
      /(?:^| )(?:with|has|had|have|shows?|showed|develop(?:s|ed)|presented) (?:[^ ]+ )?(?:signs (?:and|or) symptoms|symptoms (?:and|or) signs) of $/,
  },
  // "gout, on allopurinol": has its treatment behind it
  {
    axis: 'historical',
    behind:
      /^(?:, |\( )?(?:still|now (?=[.;,)])|currently|remains|stable|ongoing|persists|persistent|worse|worsening|flaring|uncontrolled|poorly controlled|well controlled) /,
  },
  // "history of recurrent cystitis": it comes back
  {
    axis: 'historical',
    before: /(?:^| )(?:recurrent|recurring|relapsing|frequent|chronic|ongoing|persistent) $/,
  },
  // "CABG for coronary disease": what stays when it was operated on
  {
    axis: 'historical',
    before: new RegExp(`(?:^| )(?:cabg|pci|bypass|dialysis) for ${owner}`),
  },
  // "lupus, for which she takes …": has its treatment behind it
  {
    axis: 'historical',
    behind: /^, for which (?:he|she|they|pt|patient|i) /,
  },
  // "a rash, possibly drug related": its cause is in doubt
  {
    axis: 'uncertain',
    behind:
      /^, (?:possibly|probably|likely|presumably|perhaps) [^ .]+ (?:- )?(?:related|induced|associated) /,
  },
  { axis: 'hypothetical', behind: /^(?:, |\( )?(?:persists|persisting|unchanged|stable on|controlled on) / },
];

/** Words on either side that are looked at. */
const BEFORE = 8;
const BEHIND = 6;

/** Whether a plain statement of what is there bars the opinion from saying `axis` of the mention. */
export function isBarred(axis: string, { words, mentionFrom, mentionTo }: Scene): boolean {
  const before = words
    .slice(Math.max(0, mentionFrom - BEFORE), mentionFrom)
    .map((word) => `${word} `)
    .join('');
  const behind = words
    .slice(mentionTo, mentionTo + BEHIND)
    .map((word) => `${word} `)
    .join('');
  return bounds.some(
    (bound) =>
      bound.axis === axis && (bound.before?.test(before) === true || bound.behind?.test(behind) === true),
  );
}

/** Around what is said of what may come; a bare list of complaints has none of these. */
const coming =
  /return|come back|come in|call|ring\b|seek|risk|watch|warn|\bif\b|precaution|safety|advi[sc]|discuss|explain|effect|avert|avoid|prevent|prophyla|ppx|vaccin|jab|booster|screen|leaflet|educat|counsel|spoke|immediat|urgent|promptly|apprised|inform|told|asked|\bRTC\b|option|\bwhen\b|should|complic|consent|monitor|flag|\bsigns?\b|expect|\bmay\b|might|could|would|will\b|999|911|\bED\b|\bER\b|A&E|until|before|unless|worsen|s\/e|\bSE\b|s\/n|\bSN\b|hold|stop|look|for\b|%/i;

/** In a longer text something always does. */
const SHORT = 600;

/** Whether something around a mention tells of what may come. */
export function tellsOfComing(text: string, { start, end }: Span): boolean {
  return text.length > SHORT || coming.test(text.slice(Math.max(0, start - 250), end + 120));
}
