import { boutKinds, boutOf, boutWords } from './bout-words.ts';
import { sideWords } from './side-words.ts';

const any = (...sources: readonly string[]): string => `(?:${sources.join('|')})`;

/** "2", "IIIB", "3a"; stage 0 is another disorder, in situ. */
const numeral = '(?:[1-5]|i{1,3}|iv|v)(?:[- ]?[a-d]\\d?)?';
const numerals = `${numeral}(?:\\s*(?:/|-|–|,|and|or|to)\\s*(?:stage\\s+)?${numeral})*`;
const systems =
  '(?:figo|ajcc|uicc|nyha|ccs|gold|kdigo|kdoqi|dukes\\W?s?|ann[- ]arbor|rai|binet|who|isup|fuhrman|tnm|clinical|patholog(?:ic|ical)|iss)';
const staged = any(
  `(?:${systems}\\s+)?(?:stage|stg\\.?|grade|gr|category)[- ]${numerals}`,
  // "class III obesity" is the morbid one
  `(?:${systems}\\s+)?(?:functional )?class[- ]${numerals}(?!\\s+obes)`,
  `(?:figo|ajcc|nyha|ccs|gold|kdigo|dukes\\W?s?|rai|binet)\\s+(?:${numerals}|[a-d]\\d?)`,
);
const growth = '(?:cancer|carcinoma|adeno|tumou?r|neoplas|melanoma|sarcoma|malignan|\\bca\\b)';
/** "pT2N0M0", "T3 N1", "cT1c"; "T2 diabetes" and "T12 fracture" are none. */
const tnm = `[cpry]{0,2}T[1-4x](?:[a-d]|mi)?(?:[ ,]?[cp]?N[0-3x][a-c]?(?:[ ,]?[cp]?M[01x][a-c]?)?|(?=.*${growth}))`;
const scores = any(
  '(?:(?=.*prostat)|(?<=prostat.*))gleason(?: score| grade)? \\d{1,2}(?: ?\\+ ?\\d(?: ?= ?\\d{1,2})?)?',
  'grade group [1-5]',
  'child(?:s|[- ]pugh)?(?: class| score)? [abc]\\d{0,2}',
  'nottingham grade [1-3]',
);
const course = any(
  '(?:newly|recently|previously)[- ]diagnosed',
  '(?:early|late|advanced|limited|extensive)[- ]stage',
  'locally[- ]advanced',
  'stable(?! angina)',
  'worsening',
  'known',
  'established',
  'ongoing',
  'frequent',
  'repeated',
  'sero-?positive',
  '(?:well|poorly|better|sub-?optimally|adequately|un|diet|not well)[- ]?controlled',
  'long-?\\s?standing',
  'symptomatic(?! epilep)',
  'asymptomatic',
  'uncomplicated',
  'new(?:[- ]onset)?(?! daily)',
  'recurrent(?! laryng)',
  'relapsed',
  'refractory(?! (?:an(?:a)?emia|cytop|c(?:o)?eliac|sprue|hypertens))',
  'persistent(?! (?:veget|f(?:o)?etal|pulm|duct|depress|left|trunc|m[uü]ll))',
  'active(?! (?:labou?r|phase))',
  '(?:acutely )?(?:de)?compensated',
  'end[- ]stage(?! (?:chronic )?(?:renal|kidney|liver|hepat|ckd))',
  'non-?obstruct(?:ing|ive)(?! (?:CAD|coronary))',
  '(?:un)?resect(?:able|ed)|inoperable|(?:un)?treated|residual|multifocal',
  `(?:metastatic|metastasi[sz]ed)(?!\\s+(?:adeno)?(?:tumou?r|cancer|carcinoma|sarcoma|neoplasm|malignancy|malignancie)s?$)(?=.*(?:${growth}|nsclc|sclc|\\bcrc|\\bhcc|\\brcc))`,
);
/** Behind these the words are part of the name: severe combined immunodeficiency, minimal change disease, small cell cancer. */
const severity = any(
  '(?:(?:very |quite |moderately |mild(?:ly)?[- ](?:to[- ])?|mod(?:erate)?[- ](?:to[- ])?)?(?:mild|moderate|mod|severe|significant|extensive|marked))(?! (?:combined|congenital|cognitive|acute resp|neurocog|early|traumatic|persistent|intermittent))',
  '(?:mild|moderate|severe)(?:[- ]to[- ](?:moderate|severe))?[- ](?:persistent|intermittent)(?=[- ]asthma)',
  '(?:hypo|hyper)active(?= (?:\\w+ )?delirium)',
  'trace',
  'tiny',
  'minimal(?![- ](?:change|residual))',
  'moderate-sized',
  '(?:small|large)(?![- ](?:\\w[- ])?(?:cell|bowel|intestin|vessel|airway|fib|for|duct|granul|plaque|joint|arter|colon))',
);
const place = any(
  '(?:upper|lower|middle)[- ]lobe',
  '[lr][ulm]l',
  '(?:bi)?basilar|basal(?= (?:pneum|atel|effus|consol))',
  '(?:one|two|three|single|multi|[123])[- ]?(?:vessel|v)',
);
const side = `${sideWords}(?![- ](?:ventric|heart|atri|bundle|main|to[- ]|axis|aort|isomer|coronary|cardi|circumflex|anterior|posterior|domin|hemi|sided (?:heart|cardi)))`;
const receptors =
  '(?:(?:er|pr|her2(?:[-/ ]?neu)?|hr)[-/ ]?(?:positive|negative|pos|neg|[+-](?!\\w))(?:\\s*[,/]\\s*|\\s+(?:and\\s+)?)?)+';
/** As ICD-10-CM words what is not said: "insomnia, unspecified", "migraine, not intractable". */
const unsaid =
  '(?:un-?specified(?: (?:organism|site|type|cause))?|unsp(?: (?:organism|site|type|cause))?|nos|not otherwise specified|not intractable|single episode|combined type|in (?:full |partial |early |sustained )?remission)';
/** Of atrial fibrillation. */
const fast = '(?:with |w/? ?)?(?:rvr|rapid ventricular (?:response|rate))';
const qualifier = any(staged, tnm, scores, course, severity, place, side, receptors);

const before = new RegExp(
  `^(?:${boutKinds}${boutWords} ${boutOf}|${qualifier})[\\s,]+(?!(?:and|or|to)\\b)(?=\\S)`,
  'i',
);
const behind = new RegExp(
  `(?:[\\s,]+(?:[(]?${qualifier}[)]?|${unsaid}|${boutKinds}${boutWords}|(?:with |w/ ?)(?:an? )?${boutKinds}${boutWords}|${fast})|(?<=\\bCKD)[ -]?(?:G?[1-4][ab]?(?:A[1-3])?))$`,
  'i',
);

/** These are often part of a name, so only what is a term without them is asked for: "acute urticaria", "lower UTI", "unspecified dementia". */
const kindBefore =
  /^(?:acute(?:[- ]on[- ]chronic)?|sub-?acute|chronic(?: (?:in)?active(?! hepat))?|intermittent|permanent|generali[sz]ed|locali[sz]ed|diffuse|lower|upper|(?:ir)?reversible|simple|complicated|(?:ano-?)?rectal|pharyngeal|urethral|(?:uro-?)?genital|sigmoid|un-?specified|unsp|other|non-?rheumatic|age[- ]related),? (?!(?:and|or|to)\b)(?=\S)/i;
const kindBehind = /,? (?:acute|chronic)$/i;

/** Words that are no name of a disorder without those before them. */
const general =
  /^(?:disease|disorder|syndrome|condition|illness|episode|lesion|type|event|change|acute|chronic|infective|bilateral|symptom)s?$/i;

/**
 * The name without how far, how bad and on which side a disorder is: "stage IIIB NSCLC" is NSCLC, "left lower lobe pneumonia"
 * pneumonia. Few terminologies tell kinds of most disorders by these, and where one does its own term is asked for too.
 * @param isTerm whether a terminology has the words as a term: then all of them are its name
 * @param isNote in notes a kind is told by its name without the words that articles tell kinds apart by
 * @returns undefined if there is none of it in the name, or nothing else
 */
export function withoutQualifiers(
  name: string,
  isTerm: (wording: string) => boolean,
  isNote = false,
): string | undefined {
  let rest = name;
  for (const pattern of [before, behind]) {
    while (!isTerm(rest) && pattern.test(rest)) rest = rest.replace(pattern, '');
  }
  for (const pattern of isNote ? [kindBehind, kindBefore] : []) {
    if (isTerm(rest)) break;
    let plain = rest.replace(pattern, '');
    if (plain === rest) continue;
    // "acute severe ulcerative colitis"
    while (!isTerm(plain) && before.test(plain)) plain = plain.replace(before, '');
    if (isTerm(plain)) rest = plain;
  }
  return rest === name || !/\p{L}{2}/u.test(rest) || general.test(rest) ? undefined : rest;
}
