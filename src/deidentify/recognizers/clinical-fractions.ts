import { type AskedPattern, late } from '../patterns/search-pattern.ts';
import { cueBefore } from './cue-before.ts';

/**
 * Number pairs that are no days: strengths, murmurs, scores, counts, durations, vision. Judged by the words beside
 * the pair and, where those say nothing, by the numbers: "5/5" and "4/10" are mostly measures, "28/10" is a day.
 */

/** Words before a pair that measure something with it; the pair may be the second or third of a list. */
const measured = cueBefore(
  String.raw`iddsi|ishihara|gleason|bi-?rads|vanderbilt|conners|strength|power|motor|mrc|murmur|pain|nrs|titre|titer|wards?|beds?|rooms?|rm|lot|no\.|units?|ps|pupils?|session|fraction|#|ph|v\/a|v\.a\.|snellen\)?|beighton|gds|ham-?[da]|madrs|epds|mfi|bdi|ymrs|panss|oswestry|odi|ndi|womac|promis|asa|isi|ess|stop-?bang|frail|cfs|rockwood|mna|must|waterlow|hasbled|has-bled|cha2ds2-?vasc|child-?pugh|nihss|mrs|fim|barthel|tug|sppb|berg|tinetti|lace|pews|flacc|rass|cam|aldrete|silverman|downes|ballard|centor|alvarado|ranson|blatchford|rockall|perc|heart|timi|grace|mayo|harvey|pasi|dlqi|easi|scorad|acr|haq|basdai|updrs|edss|fast|cdr|sage|slums|clock|fluency|serial 7s?|orient|attention|language|naming|registr|delayed|vas|severity|scores?|scored|rated?|grade|graded|gr|stage|apgars?|gcs|glasgow|mmse|moca|mini-?mental|amts?|amt|vision|va|visual acuity|acuity|snellen|o\.?d\.?|o\.?s\.?|o\.?u\.?|re|le|jaeger|bp|blood pressure|pressure|sbp|levine|reflex(?:es)?|dtrs?|patellar|pulses?|centor|curb-?65|wells|qsofa|sofa|sirs|bishop|bvas|das28|phq-?\d|gad-?\d|cage|audit|ciwa|cows|nyha|ecog|bpp|mews|news2?|braden|morse|norton|katz|adls?|iadls?|recall|registration|orientation|oriented|ao|criteria|ratio|fraction|odds|dilution|dil|bottles?|sets?|cores?|nodes?|lns?|positive|negative|recovered|retrieved|passed|correct|remember(?:ed|s)?|items?|words?|objects?|completed|cycles?|dose|visit|page|pages|pg|part|slide|image|img|series|step|phase|level|week|weeks|day|days|times|ext|flex(?:ion|ors?)?|extension|extensors?|abd(?:uction)?|add(?:uction)?|rotation|quads?|hams(?:trings?)?|tib ?ant|ehl|fhl|ta|gs|ip|deltoids?|biceps?|triceps|brachio\w*|grip|wrist|hip|knee|ankle|shoulder|elbow|dorsiflexion|plantarflexion|df|pf|iliopsoas|gastroc\w*|interossei|finger|intrinsics|fev1?|fvc|insp|exp|effort|lvh|edema|pitting|tonsils?|mallampati|vigou?r|likert|scale|out of|anxiety|depression|mood|energy|sleep|stress|fatigue|nausea|dyspnea|itch|worst|best|now|intensity|about|approx|nearly|almost|roughly|hep(?:arin)?|insulin|mix|premix|novolog|humalog|humulin|novolin|ryzodeg|bipap|ipap|cpap|peep|settings?|vent|lidocaine|norco|vicodin|percocet|lortab|hydrocodone|oxycodone|augmentin|bactrim|septra|needle|suture|ethilon|prolene|vicryl|nylon|silk|monocryl|size|gauge|bag|tablet|tab|tabs|take|takes|taking|cup|inch|thickness|vertebra|disc|segment|rib|cn|cranial nerves?|station|dilated|effaced|vertex|cms?|rr|hr|pr|para|gravida|g|p|ob|gestation|tanner|sem|hsm|esm|psm|edm|mr|tr|as|ai`,
  String.raw`(?: (?:of|is|was|at|to|score|grade|level|right|left|bilaterally|throughout|r|l|b|today|currently|now|x|intact|down|up|from|about|both|all|in|on))?[:=~ \t(]*(?:\r?\n[ \t]{0,4})?(?:\d{1,2}(?:\.\d)?[-+]?\/\d{1,2}[-+]?[,; to>-]{1,6}(?:[RLB] |\p{L}{2,9} ){0,2}){0,3}`,
);

/** Durations of British notes: "for 3/7", "in 2/52", "x 5/7", "6/12 ago". */
const durationBefore = late.iu`(?:^|[^\p{L}])(?:for|x|×|in|q|every|over|within|past|last|next|about|approx|after|another|further|further|the|of|hx|history|h\/o|course|took|lasting|~|about|1st|first|minimum|ago|c\/o|review|r\/v|rv|f\/u|fu|follow ?up|back|abx|antibiotics|od|bd|tds|qds|nocte|mane|prn|po|iv)[\s:~]*$`;
const durationAfter = late.iu`^\s?(?:ago|hx|history|of |duration|course|later|post|old|review|time|supply|then|prior|cough|fever|pain|d&v)`;

/** What follows a measure or a count. */
const measureAfter = late.iu`^[-+]{0,2}['"]?[\s)]*(?:\p{L}+ )?(?:strength|power|motor|murmurs?|systolic|diastolic|holosystolic|pansystolic|sem|hsm|esm|ejection|crescendo|decrescendo|early|late|pain|intensity|scale|severity|out of|in severity|criteria|sets?|bottles?|cultures?|nodes?|lns?|lymph|cores?|biops\w+|samples?|specimens?|points?|items?|words?|objects?|recall|patients?|pts|cases?|women|men|mice|children|subjects|hpfs?|lpf|nights|mornings|evenings|eyes?|limbs?|extremit\w+|throughout|bilat\w*|b\/l|bilaterally|symmetric\w*|in all|in (?:the )?(?:left|right|both|bilateral|upper|lower|ue|le|rue|lue|rle|lle)|ue|le|rue|lue|rle|lle|right|left|r|l|pulses?|reflex\w*|dtrs?|correct|tabs?|tablets?|pill|pills|caps?|cups?|teaspoons?|tsp|tbsp|inch\w*|in\b|cm|mm|mg|mcg|ml|l\b|lb|ppd|pack\w*|packs?|glass\w*|bottle|pint|strength|normal|ns|saline|dextrose|d5|nasal|solution|mile|miles|block|hour|hours|hrs?|days?|weeks?|months?|years?|doses?|times|sessions?|meals?|bid|tid|qd|qid|daily|nightly|po|at (?:the )?(?:apex|lusb|rusb|llsb|base|lsb|rest|best|worst|l|r)|grade|in intensity|dose|of|thickness|split|female|male|siblings?|sisters?|brothers?|fingers?|toes|digits|ribs|tender|quadrants|domains|components|segments|branches|leaflets|cusps|lobes|vessels|stools?|episodes|attempts|trials|views|sleep|depress\w+|sad|mood|anxiety|energy|vision|corrected|uncorrected|sc|cc|ph|od|os|ou|apgars?|and (?:9|10|8)\b)(?![\p{L}])`;

/** Measures that may be named some words before the pair, with their denominators. */
const farMeasures: readonly { below: readonly number[]; above: number; said: AskedPattern }[] = [
  {
    below: [4, 5, 6, 7, 9, 12, 15, 18, 24, 30, 36, 60],
    above: 6,
    said: late.iu`\b(?:acuit|vision|visual|snellen|v\/?a\b|o[ds]\b|bcva|ucva)[^.\n]{0,70}$`,
  },
  {
    below: [10],
    above: 10,
    said: late.iu`\b(?:pain|discomfort|severity|scale|rated?|aching|nrs|score)\b[^.\n]{0,70}$`,
  },
  {
    below: [9],
    above: 9,
    said: late.iu`\b(?:nottingham|elston|bloom|tubules?|nuclear|mitos[ei]s|grade|sbr|mbr)\b[^.\n]{0,70}$`,
  },
  {
    below: [5],
    above: 5,
    said: late.iu`\b(?:strength|power|motor|flex|ext|grip|weakness|mrc)[^.\n]{0,70}$`,
  },
];
/** "9/26 patients," a count of what follows; "3/4 labs" and "3/4 sees" are days. */
const counted = late.u`^ (?!labs|visits|notes|appts|results|meds|vitals|was|has|is|sees|says|calls|does|needs|feels|shows|plans|this|as|appears|reports|states|gets|takes|lives|his|hers|bloods|films|xrays|cultures|hrs)(?:\p{Ll}{3,12} )?(?:\p{Ll}{3,}s|mice|women|men|children|people)(?= ?[,.;:)(]| (?:were|had|with|who|showed|in|of|the)\b|$)`;
const letterLines: ReadonlySet<number> = new Set([4, 5, 6, 7, 9, 12, 18, 24, 36, 60]);
const noDay = /(?<![\d/])[36]\/(?:36|60|120)(?![\d/])/u;
const dayWord = late.iu`(?:^|[^\p{L}])(?:on|since|until|by|recheck|appt|due|dated|seen)[ :]{1,2}$`;

/** What a dated entry of a log goes on with. */
const entryAfter = late.iu`^(?::|[ \t]{2,}\S|[ \t]?[|\t]| -|-? (?:pt|patient|he|she|seen|lm|spoke|called|call|pc|tc|vm|left|rec|dr|message|phone|rang|home|visit|nurse|fax|labs?|here|f\/u|saw|wound|d\/w|addend\p{L}*|clinic|ed|er|note|reviewed|see|sent|mom|mother|dad|wife|husband|started|stopped|refill|email|portal|telephone|tele|no|not|came|admitted|discharged|d\/c|s\/p)\b)`;

const small = new Set([2, 3, 4, 5, 6, 8, 10]);

/** `value` is "a/b" that could be a day; `cued`: a word of dates or a time stands beside it. */
export function isClinicalFraction(
  value: string,
  before: string,
  after: string,
  { cued, british }: { readonly cued: boolean; readonly british: boolean },
): boolean {
  const [a = 0, b = 0] = value.split('/').map(Number);
  if (
    !cued &&
    (counted.test(after) || /^ (?:positive|negative|pos|neg)\b|^ at (?:night|bedtime)/iu.test(after))
  )
    return true;
  if (/%\s*[,;(]\s*$/u.test(before) || /^\)?[,;]?\s*\(?\d{1,3}(?:\.\d{1,2})?\s?%/u.test(after)) return true;
  if (
    farMeasures.some(({ below, above, said }) => below.includes(b) && a <= above && said.test(before)) &&
    !dayWord.test(before)
  )
    return true;
  if (/^0\d\/|\/0\d$/.test(value)) return false;
  // "6/60   6/18": a line of a chart of letters beside one that no calendar has
  if (
    (a === 3 || a === 6) &&
    letterLines.has(b) &&
    (noDay.test(before) || noDay.test(after)) &&
    !dayWord.test(before)
  )
    return true;
  if (value === '24/7' || value === '9/11' || value === '7/24')
    return !/\bon $/.test(before) || value !== '9/11';
  if (measureAfter.test(after))
    return !(
      cued &&
      !/^[-+]?\s(?:\p{L}+ )?(?:strength|murmur|pain|motor|power|systolic|criteria|sets?|bottles?)/iu.test(
        after,
      ) &&
      (a > b || b > 12)
    );
  if (/^[-+](?!\d)/.test(after)) return true;
  if (/\d $/.test(before) && a < b && [2, 3, 4, 8].includes(b)) return true;
  // A row of a table begins below the heads of its columns
  const isRow = /\n[ \t]*$/.test(before) && /^(?:[ \t]{2,}\S|[ \t]?[|\t])/u.test(after);
  if (!isRow && measured(before))
    return !(
      cued &&
      (a > b || b > 12) &&
      !/(?:vision|va|acuity|o[dsu]|bp|gcs|mmse|moca|scores?)[:\s]+$/iu.test(before)
    );
  if (cued)
    return (
      isDuration(b) &&
      !/\b(?:on|since|seen|from|until|by|before|due|dated?)[:\s]*$/iu.test(before) &&
      (durationBefore.test(before) || durationAfter.test(after))
    );
  if (isDuration(b) && (british || durationBefore.test(before) || durationAfter.test(after))) return true;
  if (a > b) return /(?:^|[^\p{L}])(?:ratio|per|of|v|vs|odds)\s$/iu.test(before) && a <= 12 && b <= 5;
  // The smaller above the larger: halves, thirds and scores out of five, six and ten, unless the line begins so
  if (small.has(b)) return a === b || !/(?:^|\n)[ \t>*•-]*$/u.test(before) || !entryAfter.test(after);
  return b === 15 || b === 20 || b === 21 || b === 27 || b === 30 ? a === b || /=\s*$/.test(before) : false;
}

/** Whether the note counts days, weeks and months as sevenths, 52nds and twelfths, as British and Irish notes do. */
export const isBritish = (text: string): boolean =>
  /(?<![\d/])\d{1,2}\/52(?![\d/])|(?<![\d/])[1-9]\/7(?![\d/])[\s\S]{1,400}?(?<![\d/])[1-9]\/7(?![\d/])|(?<![\d/.])(?:1[3-9]|2\d|3[01])[/.](?:0?[1-9]|1[0-2])[/.](?:19|20)?\d\d(?!\d)|\b(?:oedema|haem\w+|anaem\w+|diarrhoea|paracetamol|salbutamol|NHS|registrar|SHO|NKDA\.? GP)\b/u.test(
    text,
  );

const isDuration = (below: number): boolean => below === 7 || below === 12 || below === 52 || below === 24;
