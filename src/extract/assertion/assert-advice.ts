import type { Span } from '../../note/span.ts';
import { isLastingName } from './assert-past.ts';
import { markOf } from './cue-marks.ts';
import type { Scene } from './scene.ts';
import { setOf } from './word-set.ts';

const concedes =
  /\b(?:despite|in spite of|because of|owing to|given|on account of|due to|as well as) (?:his|her|their|your|the|this|these)\s+$/i;

/** "If the potassium is low this may explain his cramps": they are there. */
const explains =
  /\b(?:(?:this|that|it|which|may|might|could|would|will|likely|probably)\s(?:explains?|accounts? for)\s(?:(?:his|her|their|your|the|this|these|all|some of)\s)*|(?:explains?|accounts? for|contribut(?:es?|ing) to|(?:cause|reason|explanation) (?:of|for))\s(?:his|her|their|your|my|these)\s)$/i;
/** "If the scan is clear, her headaches are probably migraine": the main clause speaks of what she has. */
const ofOwner = /\b(?:if|unless|should)\s[^.;:]{3,70},\s(?:then\s)?(?:his|her|their|your|my)\s$/i;
const holds = /^\s+(?:is|are|was|were|has|have|had|needs?)\b/i;

/** "If vomiting does not settle": it is there. */
const bare = /\b(?:if|should|unless)\s$/i;
const lingers =
  /^\s(?:(?:do|does|did|has|have) not|(?:does|has|do|have)n['’]t|fails? to)\s(?:settled?|improved?|resolved?|cleared?|go|gone|get better|got better|respond(?:ed)?|subsided?)\b|^\s(?:is|are) (?:no better|not better|not improving|not settling|still there)\b/i;

/** "If rest does not relieve his pain", "if he has not passed the stone": the same. */
const unrelieved =
  /\b(?:if|unless|should)\s[^.;,]{3,50}\snot\s(?:\w+ly\s)?(?:reduced?|relieved?|helped|help|controll?e?d?|improved?|eased?|settled?|resolved?|treat|treated|passed?|cleared?|alleviated?|healed?)\s(?:his|her|their|your|the)\s(?:\w+\s)?$/i;

/** "If there is no improvement in your sinusitis": the same. */
const unchanged =
  /\b(?:if|unless)\s(?:there\s(?:is|are|has been)\s)?no\s(?:improvement|change|relief|response|resolution|better)\s(?:in|of|from|to|with)\s(?:his|her|their|your|the)\s(?:\w+\s)?$/i;

const passes =
  /^\s(?:(?:is|are|has|have)\s(?:been\s)?(?:gone|better|healed|settled|resolved|cleared|passed|controlled|treated|over)|passes|pass|heals?|settles?|stops?|ceases?|improves?|resolves?|clears?|goes|subsides?|eases?|gets? better)\b/i;

/** "Unless the pain settles": the same. */
const unlessIts = /\bunless (?:his|her|their|your|the|this|these)\s$/i;
const settles =
  /^\s(?:settles?|stops?|ceases?|improves?|resolves?|clears?|goes|subsides?|eases?|gets? better)\b/i;

/** "Strain the urine until the stone passes": it is there. */
const untilIts = /\b(?:until|till) (?:his|her|their|your|my|the|this|these)\s(?:\w+\s)?$/i;

/** "If his pain does not improve" speaks of a pain that is there. */
export function persists(text: string, sentence: Span, span: Span): boolean {
  const before = text.slice(Math.max(0, sentence.start, span.start - 80), span.start).toLowerCase();
  const after = text.slice(span.end, span.end + 24);
  // "if she can walk in spite of her arthritis"
  if (concedes.test(before) || explains.test(before)) return true;
  if (ofOwner.test(before) && holds.test(after)) return true;
  if (bare.test(before) && lingers.test(after)) return true;
  if (before.includes(' not ') && unrelieved.test(before)) return true;
  if (before.includes(' no ') && unchanged.test(before)) return true;
  if (
    bare.test(before) &&
    /^\s(?:persists?|remains|continues|is still)\b/i.test(after) &&
    isLastingName(text.slice(span.start, span.end))
  )
    return true;
  if (unlessIts.test(before) && settles.test(after)) return true;
  if (untilIts.test(before) && passes.test(after)) return true;
  return (
    /\b(?:(?:if|should)|(?:if|should)\s[^.;]{1,60}\s(?:or|and)) (?:his|her|their|your|the|this|these)\s+$/i.test(
      before,
    ) &&
    /^\s+(?:(?:do|does|is|are|has|have)\s+)?(?:not\b|\w+n't|fails?\b|persists?\b|continues?\b|worsens?\b|remains?\b|spreads?\b|gets?\b|increases?\b|lasts?\b|progress(?:es)?\b|becomes?\b|turns?\b|(?:starts?|begins?) to\b|opens?\b|changes?\b|still\b)/i.test(
      after,
    )
  );
}

/** Screening: what is looked for so that it is met early. */
const toCatch =
  /(?<!\b(?:able|managed|helped|allowed us) )\bto (?:catch|detect|pick up|find|spot|identify|diagnose|discover)\s(?:(?:an?|any|the|new|early)\s)*$/i;
const inTime =
  /^\s(?:[\w-]+\s)?(?:early|earlier|sooner|before|in (?:good )?time|at an? (?:early|earlier|curable|treatable) stage)\b/i;
const opening =
  /\b(?:when|whenever|if|should|once|as soon as)\s+(?:(?:an?|the|any|new|further|more|your)\s+)*$/i;
const begins =
  /^\s+(?:starts?(?! to\b)|occurs?|begins?(?! to\b)|develops?|appears?|strikes?|comes? on|returns?|recurs?|arises?|sets? in|happens?|flares?)\b/i;
/** "Any rash, swelling or heat": what is listed so that one looks for it. */
const anySuch =
  /(?:^|[.:;,–-]\s*|\b(?:if|for|with|and)\s+)(?:any|further|another|a (?:second|third))\s[^.;:]*$/i;
/** "Risks were discussed, which include but are not limited to bleeding". */
const notLimited =
  /\b(?:risks?|complications?|hazards?|side[ -]effects)\b[^.;]*\binclud\w+,? but (?:(?:are|is|were) )?not limited to\b/i;
const forSuch = /^\W*(?:for|in)\s(?:any\s)?$/i;
const newSuch = /(?:^|[.:;–-]\s*)(?:an?\s)?(?:new|worsening|increasing|persistent)\s[^.;:]*$/i;
const contact =
  /^[^.;]{0,120}?(?:\b(?:ring|call|phone|dial|contact|return|attend|seek|come|see)\s(?:\S+\s){0,3}?(?:triage|ward|gp|us|111|999|911|ed|er|a&e|hospital|clinic|nurse|help|back|doctor|team|unit|emergency|midwife|ambulance|immediately|urgently|straight)\b|\b(?:should|would|will|must)\s(?:prompt|trigger|be reported)|=\s*(?:a&e|ed|er|999|111)\b)/i;
const wouldMean =
  /^[^.;]{0,80}?\b(?:warrants|(?:would|will) (?:mean|need|require|necessitate|warrant|change))\b/i;
/** "Spreading redness should prompt a call to the ward". */
const prompts =
  /^\s(?:should|would|must|will)\s(?:prompt|trigger|mean|lead to|need|require|warrant)\s(?:(?:an?|your|urgent|immediate|prompt|early|same[- ]day|emergency)\s)*(?:call|phone call|review|visit|return|attendance|attention|contact|ambulance|999|reassessment)\b/i;
/** In instructions: "Calf pain needs same-day review". */
const needsHelp =
  /^\s(?:needs?|requires?|means?|warrants?|deserves?|is a reason (?:to|for)|=)\s(?:(?:an?|your)\s)?(?:urgent|immediate|prompt|same[- ]day|emergency|medical|call(?:ing)?|999|911)\b/i;
const knowsThat =
  /\b(?:knows?|aware|understands?|told|advised|explained|warned) that\s(?:(?:an?|any|new)\s)*$/i;
const meansHelp =
  /^\s(?:(?:would|will|should)\s)?(?:means?|needs?|requires?|prompts?)\s(?:(?:an?|the)\s)?(?:(?:urgent|immediate|prompt|same[- ]day)\s)*(?:trip|visit|call|ambulance|999|911|review|return|going|coming|a&e|ed\b)/i;
/** "Aware that lithium toxicity may present with tremor". */
const mayShow =
  /^\s(?:may|can|could|might)\s(?:\w+\s)?(?:present|occur|cause|happen|follow|develop|lead|manifest)\b/i;
const opens = /^[\s•*–-]*(?:(?:an?|any|new)\s)*$/i;

/** "Omit it when unwell with diarrhoea": an order at the head of the sentence. */
const pauses =
  /^\W*(?:omit|hold|stop|pause|withhold|skip|suspend|double|increase)\b[^.;]*\b(?:unwell|ill|sick|poorly|episodes?|bouts?|days?|illness)\s+(?:with|of)\s+(?:\w+\s+)?$/i;
const asksOfEffect =
  /\b(?:if|whether)\s[^.;,]{1,40}\b(?:causes?|gives?|leads? to|brings? on)\s(?:\w+\s){0,2}$/i;
const rate = /^\s*(?:rate|risk|chance|quoted)\b/i;
const consent = /^\W*(?:[\w-]+\s){0,2}consent/i;
const dangers =
  /\b(?:infection|bleeding|ha?emorrhage|scar(?:ring)?|pain|damage|injury|recurrence|perforation|leak|clots?|dvt|stiffness|numbness|death|need for|failure|revision|conversion|ana?esthetic)\b/gi;
const operation =
  /(?:repair|surgery|operation|excision|removal|treatment|drainage|fixation|replacement|\w+(?:ectomy|plasty|tomy|scopy|graphy))\s+(?:of|for)\s[^,:;]*$|\bfor\s+(?:an?\s+|the\s+|his\s+|her\s+)?(?:left|right)\s+$/i;
const operated = /^\s*(?:repair|surgery|excision|removal|drainage|fixation|\w+(?:ectomy|plasty|tomy))\b/i;

/** "Consent: bleeding, infection, need for revision": a list of dangers, not of what was operated on. */
function isConsent(whole: string, before: string, after: string): boolean {
  return (
    consent.test(whole) &&
    (whole.match(dangers)?.length ?? 0) >= 2 &&
    !operation.test(before) &&
    !operated.test(after)
  );
}

/** Without one of these words nothing below matches; most sentences have none. */
const ADVICE = markOf(
  setOf(
    'any limited further another second third new worsening increasing persistent if whether when whenever should once soon % consent consents consented contact ring call phone dial omit hold stop pause withhold skip suspend double increase early earlier sooner before time stage would must will needs need requires require means mean warrants warrant deserves reason = knows know aware understands told',
  ),
);

export const mayAdvise = ({ marks }: Pick<Scene, 'marks'>): boolean => (marks & ADVICE) !== 0;

/** What may come, by the words right at the mention or by what is to be done then. */
export function mayCome(text: string, sentence: Span, span: Span, isInstruction: boolean): boolean {
  const before = text.slice(Math.max(0, sentence.start, span.start - 120), span.start);
  const after = text.slice(span.end, Math.max(span.end, Math.min(sentence.end, span.end + 140)));
  if (opening.test(before.slice(-30)) && begins.test(text.slice(span.end, span.end + 14))) return true;
  if (notLimited.test(text.slice(Math.max(sentence.start, span.start - 400), span.start))) return true;
  if (anySuch.test(before) && (contact.test(after) || wouldMean.test(after))) return true;
  if ((newSuch.test(before) || forSuch.test(before)) && contact.test(after)) return true;
  if (knowsThat.test(before) && (meansHelp.test(after) || mayShow.test(after))) return true;
  if (newSuch.test(before) && wouldMean.test(after)) return true;
  if (opens.test(before) && (prompts.test(after) || (isInstruction && needsHelp.test(after)))) return true;
  if (rate.test(after) && /\d\s?%\s*(?:risk of\s*)?$/.test(before)) return true;
  if (asksOfEffect.test(before) || (toCatch.test(before) && inTime.test(after))) return true;
  if (span.start - sentence.start > 120) return false;
  return (
    pauses.test(before) ||
    isConsent(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 300)), before, after)
  );
}
