import type { Span } from '../note/span.ts';

/** Parts of organs, by which notes and problem lists say where a tumour is, and the organ that terminologies name. */
const parts: readonly (readonly [part: RegExp, organ: string])[] = [
  [
    /^(?:[RL][UML]L|lingula|(?:(?:right|left|R|L) )?(?:upper|middle|lower) lobe,?(?: of)?(?: the)?(?: (?:right|left))?(?: bronchus or)?(?: lung)?)$/i,
    'lung',
  ],
  [
    /^(?:sigmoid|(?:sigmoid|ascending|transverse|descending|right|left) colon|ca?ecum|(?:hepatic|splenic) flexure)$/i,
    'colon',
  ],
  [
    /^(?:(?:upper|lower)[- ]?(?:inner|outer) quadrant|central portion|axillary tail) of (?:the )?(?:(?:right|left) )?(?:(?:fe)?male )?breast$/i,
    'breast',
  ],
  [/^(?:head|neck|body|tail|uncinate process) of (?:the )?pancreas$/i, 'pancreas'],
  [/^(?:(?:upper|middle|lower|proximal|mid|distal) (?:third of (?:the )?)?)o?esophagus$/i, 'esophagus'],
  [/^(?:antrum|fundus|cardia|body|pylorus)(?: of (?:the )?stomach)$/i, 'stomach'],
  [/^(?:(?:right|left|lateral|posterior|anterior) )*wall of (?:the )?bladder$/i, 'bladder'],
  [/^(?:(?:upper|lower) pole of (?:the )?)?(?:(?:right|left) )?kidney$/i, 'kidney'],
];
/** Where a carcinoma or melanoma is one of the skin. */
const skin =
  /^(?:(?:right|left|upper|lower|mid|R|L) )*(?:ear|helix|nose|scalp|cheek|forehead|temple|eyelid|back|arm|forearm|hand|leg|calf|shin|thigh|foot|shoulder|trunk|face)$/i;
const ofSkin =
  /^(?:.*\b)?(?:squamous cell ca(?:rcinoma)?(?: in situ)?|SCC|basal cell ca(?:rcinoma)?|BCC|melanoma)$/i;
/** Sides and directions, which no terminology of disorders names. */
const directions =
  /^(?:(?:right|left|bilateral|both|upper|lower|middle|mid|inner|outer|proximal|distal|medial|lateral|anterior|posterior|female|male|unspecified|R|L) )+/i;
/** Disorders that terminologies have by organ. Of others a place leads to inherited kinds ("avascular necrosis of the hip") or to symptoms. */
const byOrgan =
  /\b(?:cancers?|ca|carcinomas?|adenocarcinomas?|neoplasms?|tumou?rs?|malignanc(?:y|ies)|(?:\p{L}+)?sarcomas?|lymphomas?|melanomas?|SCC|BCC|LCNEC|metastas[ei]s|mets|polyps?|abscess(?:es)?|cysts?|infection|stenosis|aneurysms?|calcul(?:us|i)|stones?|osteoarthritis|degenerative arthritis|OA|chondromalacia|fractures?|fx)$/iu;
/** Words that are no place. */
const noPlace =
  /^(?:a|an|one|two|any|each|every|no|this|that|these|those|which|whom|it|all|some|unknown|uncertain|unclear|primary|secondary|known|young|fall|spring|summer|winter|past|setting|context)\b/i;
/** "… of the right upper lobe", as far as words go. */
const behind = /^ (?:of|in) (?:the |his |her )?((?:\p{L}[\p{L}-]*,?)(?: \p{L}[\p{L}-]*){0,7})/u;
const lobeBefore = /\b((?:[RL][UML]L)|(?:right|left) (?:upper|middle|lower) lobe) $/i;
/** The label of a specimen, as reports of pathology have it: "A. Colon, sigmoid, biopsy: ". */
const specimen =
  /(?:^|\n)[ \t]*(?:[A-Z0-9][.)][ \t]*)?([A-Za-z]+(?: (?:gland|node|duct|colon|tract))?)(?:,[^:\n]{2,60})?,[^:\n,]*\b(?:biops\w+|bx|resection|excision|\w+ectomy|shave|punch|aspirat\w+|curett\w+|brushings?|washings?|FNA|core)\b[^:\n]{0,40}:[^\n]{0,60}$/i;
const MOST_WORDS = 8;

/**
 * The name that a disorder has by where it is: "adenocarcinoma" of "adenocarcinoma of the right upper lobe" is "lung adenocarcinoma". The
 * place is no part of the mention, but a coder reads it. Undefined if no term names it so.
 * @param names what the mention is called
 */
export function placedName(
  text: string,
  { start, end }: Span,
  names: readonly string[],
  isTerm: (wording: string) => boolean,
): string | undefined {
  const nameAt: NameAt = (organ) => {
    for (const name of names)
      for (const wording of [`${name} of ${organ}`, `${organ} ${name}`]) if (isTerm(wording)) return wording;
    return undefined;
  };
  if (!names.some((name) => byOrgan.test(name))) return undefined;
  if (lobeBefore.test(text.slice(Math.max(0, start - 20), start))) return nameAt('lung');
  return nameBehind(text, end, names, nameAt) ?? nameOfSpecimen(text, start, names, nameAt);
}

type NameAt = (organ: string) => string | undefined;

function nameOfSpecimen(
  text: string,
  start: number,
  names: readonly string[],
  nameAt: NameAt,
): string | undefined {
  const organ = specimen.exec(text.slice(Math.max(0, start - LABEL), start))?.[1]?.toLowerCase();
  if (organ === undefined || (organ === 'skin' && !names.some((name) => ofSkin.test(name)))) return undefined;
  return nameAt(organ);
}

function nameBehind(text: string, end: number, names: readonly string[], nameAt: NameAt): string | undefined {
  if (text.charCodeAt(end) !== SPACE) return undefined;
  const words = behind.exec(text.slice(end, end + 120))?.[1]?.split(' ');
  if (words === undefined || noPlace.test(words[0]!)) return undefined;
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count--) {
    const place = words.slice(0, count).join(' ').replace(/,$/, '');
    const part = parts.find(([pattern]) => pattern.test(place))?.[1];
    const organ = part ?? (skin.test(place) && names.some((name) => ofSkin.test(name)) ? 'skin' : undefined);
    const bare = place.replace(directions, '');
    const found = nameAt(organ ?? bare);
    if (found !== undefined && (organ !== undefined || count <= MOST_PLAIN)) return found;
  }
  return undefined;
}

/** Words of a place that is named as terms name it, its side not counted. */
const MOST_PLAIN = 4;
const SPACE = 32;
const LABEL = 200;
