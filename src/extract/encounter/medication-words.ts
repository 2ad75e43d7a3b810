import { drugNames, hasDrugEnding } from '../../deidentify/words/drug-names.ts';
import { foldedWord } from '../../deidentify/words/ordinary-word.ts';
import { everydayDrugs } from './everyday-drugs.ts';

/** "10 MG", "0.25 MG/ML", "100MG", "5 %", "70 UNT/ML", "24 HR": RxNorm's units and those of prescriptions. */
const strength =
  /(?<![\p{L}\d])\d[\d.,/]*\s?(?:mg|mcg|µg|ug|g|gm|kg|ml|cc|l|unt|units?|iu|meq|mmol|mol|mm|actuat|hr|puffs?|%|cells?|bau|million|amps?)(?![\p{L}])/iu;

const form =
  /\b(?:tabs?|tablets?|caps?|capsules?|caplets?|pills?|solution|suspension|syrup|elixir|injection|injectable|cream|ointment|gel|lotion|paste|foam|shampoo|drops?|spray|inhaler|inhalation|inhalant|nebuli[sz]er|nebules?|patch(?:es)?|suppositor(?:y|ies)|powder|lozenges?|implant|system|pack|pen|syringes?|auto-?injector|cartridge|vials?|ampoules?|infusion|enema|film|granules|sachets?|wafer|gum|mouthwash|vaccine|ring)\b/i;

/** Where the strength and form are told, the directions begin. */
const directionsBehind =
  /\s+(?:[-–—]+\s+)?(?:\d{1,2}\s+)?(?:to (?=\d)|div(?:ided)?\b|drip\b|(?:take|taken|to take|use|apply|inject|inhale|instil|sig)\b|(?:p\.?o|i\.?v(?:p|pb)?|i\.?m|s\.?c|s\.?q|s\/c|sub-?[qc]|sl|pr|pv|i\.?n|top|neb(?:s|uli[sz]ed)?)\.?(?=[\s,.;(]|$)|in (?:the |clinic|ed\b|(?:an? )?\d|ns\b|[lr]\b|(?:left|right|both)\b)|at (?=\d|start|end\b|night|noon|triage)|under\b|plain\b|with (?=(?:dc|beads|good|effect|relief|improvement|benefit|some|no)\b)|here\b|[12]:\d|via\b|infiltrated\b|o[dsu]\b|\d ?x ?\/? ?(?:day|daily|d)\b|per (?=anesth|surgeon|protocol|pharmacy)|by (?:surgeon|anesth)|pre-?(?:incision|op)|intra-?op|post-?op|dose \d|then\b|(?:by mouth|orally|intravenously|sublingually|subcutaneously|topically)\b|(?:once|twice|(?:two|three|four|\d) times)(?: an?| per)? ?(?:daily|day|weekly|week|nightly|monthly)?\b|(?:od|bd|bid|tid|tds|qid|qds|qd|qhs|qam|qpm|qod|nocte|mane|stat|prn|b\.i\.d|t\.i\.d|q\.i\.d|q\.d)\.?(?=[\s,.;]|$)|q\s?\d{1,2}\s?h(?:rs?|ours?)?\b|(?:daily|nightly|weekly|every|each|as needed|as directed|as required|when required|at bedtime|at night|in the (?:morning|evening)|with (?:food|meals))\b|x\s?\d\/(?:d|day)\b|\d{1,2}\/(?:7|52|12)\b|(?:x|for|×)\s?(?:\d+|one|two|three|four|five|six|seven|ten|fourteen)\s?(?:hours?|hrs?|h|days?|d|weeks?|wks?|months?|doses?)\b|#\s?\d+|disp\b|refills?\b|until\b|to be taken\b|for (?:the |his |her |their )?(?:pain|fever|\p{L}+ (?:pain|control|relief)|symptom\p{L}*)\b).*$/isu;

/** A piece between commas that says how to take what stands before it. */
const directions =
  /^(?:take|taken|to (?:take|be taken)|use|apply|inject|inhale|instil|sig\b|place|chew|dissolve|spray|swallow|one|two|three|half|\d+ (?:tab|cap|puff|drop|pill|tablet|capsule|spray|unit|dose|time|day|week|refill)s?\b|1-2|p\.?o\b|i\.?v\b(?! fluids?)|i\.?m\b|s\.?c\b|by mouth|oral(?:ly)?\b(?! (?:tab|cap|sol|sus))|intraven|sublingual|subcut|topical|once|twice|daily|nightly|weekly|every|each|as (?:needed|directed|required|before)|when (?:needed|required)|bd\b|bid\b|od\b|tid\b|tds\b|qid\b|qds\b|qd\b|qhs\b|q\s?\d|prn\b|stat\b|nocte|at (?:bedtime|night)|in the|with (?:food|meals|water)|before|after|for \d|for (?:a|one|two|three|five|seven|ten)|x ?\d|#|disp|refill|until|continue|starting|if )/i;

/** Salts, species and kinds that stand behind a comma inside one name: "insulin, regular, human", "NITROFURANTOIN, MACROCRYSTALS". */
const kinds =
  /^(?:human|regular|isophane|porcine|bovine|beef|pork|equine|macrocrystals?|microcrystals?|recombinant|purified|anhydrous|micronized|synthetic|conjugated|esterified|crystalline|live|attenuated|inactivated|adjuvanted|seasonal|injectable|preservative free|quadrivalent|trivalent|nph|lispro|aspart|glargine|extended[- ]release|delayed[- ]release|sustained[- ]release|immediate[- ]release|modified[- ]release|enteric[- ]coated|sugar[- ]free|chewable|sterile|sodium|potassium|hydrochloride|sulfate|acetate|topical|ophthalmic|otic|nasal|rectal|vaginal)\b/i;

/** What is prescribed and is no drug: "started on a low-salt diet". */
const noDrug =
  /\b(?:diet|dressings?|exercises?|physiotherapy|physical therapy|counsel+ing|care ?plan|program(?:me)?|regimen|education|advice|leaflet|instructions?|rest|monitor|oxygen therapy|dialysis|follow(?:ing|ed)?|immuni[sz]ations?|appointment|referral|crutches|brace|glasses)\b/i;

/** Done with a drug rather than a drug: "steroid injection". */
const injected =
  /\b(?:steroid|cortisone|joint|articular|epidural|trigger point|facet|nerve|knee|shoulder|hip|bursa)\s+injection/i;

export function isDirections(piece: string): boolean {
  return directions.test(piece);
}

export function isKindOfDrug(piece: string): boolean {
  return kinds.test(piece);
}

export function hasStrength(text: string): boolean {
  return strength.test(text);
}

/** "Tylenol prn", "naproxen 500 bid", "amoxicillin 90 mg/kg/day": a strength, or how often. */
export function tellsHowMuch(text: string): boolean {
  return strength.test(text) || directionsBehind.test(text);
}

/** Whether an item is told to its end, so that the next piece begins another. */
export function isWholeMedication(text: string): boolean {
  return form.test(text) || /\]\s*$/.test(text) || hasStrength(text);
}

/** @example looksLikeMedication('Seasonique 91 Day Pack') === true; looksLikeMedication('a low-salt diet') === false */
export function looksLikeMedication(text: string): boolean {
  if ((noDrug.test(text) || injected.test(text)) && !hasStrength(text)) return false;
  if (hasStrength(text) || form.test(text) || /\[[A-Z][\w -]*\]/.test(text)) return true;
  return text.split(/[^\p{L}\p{N}-]+/u).some(namesDrug);
}

export function namesDrug(word: string): boolean {
  const folded = foldedWord(word);
  if (drugNames.has(folded) || everydayDrugs.has(folded) || hasDrugEnding(folded)) return true;
  // "DuoNebs"
  const one = /.{5}s$/.test(folded) ? folded.slice(0, -1) : undefined;
  return one !== undefined && drugNames.has(one);
}

/** Length of a medication without the directions behind it; "80 mg IV furosemide" has none. */
export function lengthWithoutDirections(text: string): number {
  const match = directionsBehind.exec(text);
  // "Use" and "take" may begin what is no medication at all
  if (match === null || match.index < 3) return text.length;
  const drug = firstDrug(text);
  if (drug < match.index) return match.index;
  const behind = directionsBehind.exec(text.slice(drug));
  return behind === null ? text.length : drug + behind.index;
}

function firstDrug(text: string): number {
  for (const { index, 0: word } of text.matchAll(/\p{L}[\p{L}\d-]*/gu)) if (namesDrug(word)) return index;
  return 0;
}
