import { late } from '../patterns/search-pattern.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';

/** Names of what is measured; only numbers and signs stand between them and a value of theirs: "Glucose 182, 144, 97". */
const measured = late.iu`(?:^|[^\p{L}])(?:glucoses?|sugars?|fsbs|bgs?|cbgs?|accu-?checks?|bps?|hrs?|pulses?|sats?|spo2|o2|temps?|tmax|rr|weights?|wts?|heights?|ht|bmi|inrs?|hgb|hb|hct|plts?|platelets|wbc|rbc|mcv|rdw|anc|eos|retic|na|k|cl|co2|mg|phos|calcium|bun|cr|creat(?:inine)?|crcl|egfr|gfr|ef|lvef|a1c|hba1c|lactates?|troponins?|bnp|nt-?probnp|ck|cpk|ldh|bili(?:rubin)?|ast|alt|ggt|alk phos|albumin|protein|ammonia|lipase|amylase|d-?dimer|ferritin|iron|tibc|b12|folate|tsh|t3|t4|fsh|lh|cortisol|acth|testosterone|estradiol|b?hcg|ca|cea|psa|afp|crp|esr|ana|rf|ig[aegm]|cd4|cmv|ebv|bk|hiv|hbv|hcv|rna|dna|viral load|copies|titers?|titres?|levels?|readings?|scores?|rates?|fio2|peep|map|cvp|icp|ph|pco2|po2|hco3|fev1|fvc|dlco|uop|outputs?|intake|svr|grades?|stages?|types?|apgars?|gcs|ecog|kps|pain|power|strength|reflexes|doses?|percentiles?|rom|flexion|extension|cn|cns|cranial nerves?|pcl|phq|gad|audit(?:-c)?|epds|mdq|dast|moca|mmse|slums|nihss|mrs|cage|c-?ssrs|hads|bdi|ymrs|panss|isi|ess|odi|ndi|koos|hoos|womac|dash|vas|nrs|updrs|edss|mskcc|ipss|iief|das28|cdai|basdai|pasi|dlqi|easi)[^.;\n\p{L}]{0,40}$`;
/** Whether nothing parts a number from the word before it, as `measured` asks. */
function hasLettersBefore(left: string): boolean {
  for (let at = left.length - 1; at >= 0; at -= 1) {
    const code = left.charCodeAt(at);
    if (code === 46 || code === 59 || code === 10) return false;
    if (code > 64) return true;
  }
  return false;
}

/** What is counted: "12500 words". */
const countedBehind = late.u`^ \p{Ll}{3,14}[^s\P{Ll}]s(?!\p{L})`;
const unitBehind = late.iu`^ ?(?:%|°|\p{Sc}|(?:mgs?|mcgs?|µg|ug|g|kg|lbs?|oz|mls?|cc|l|mm|cm|m|in|inch(?:es)?|ft|fr|french|gauge|ga|units?|u|iu|meq|mmol|mol|ng|pg|hz|bpm|mmhg|cmh2o|gy|cgy|kcal|cal|x|hrs?|hours?|mins?|minutes?|secs?|days?|wks?|weeks?|mos?|months?|yrs?|years?|y\/o|yo|tabs?|caps?|puffs?|drops|gtts?|doses?|cycles?|fractions?|fx|times|degrees)(?![\p{L}\d]))`;
/** Parts of a week, a year or a visual field, as they are written in Britain. */
const part = /^\d{1,2}\/(?:7|52)$/u;

/** "136/58": no day has such numbers. */
function isPressure(value: string): boolean {
  const [systolic = 0, diastolic = 0] = /^\d{2,3}\/\d{2,3}$/u.test(value) ? value.split('/').map(Number) : [];
  return systolic > 31 && systolic < 300 && diastolic < systolic;
}

/** "g3p2012", "pgy3", "20w3d", "e4v5m6": what such letters and digits mean in any case. */
const clinicalMark = late.iu`^(?:g\d{1,2}p\d{1,4}|pgy-?\d|\d{1,2}w\dd|e[1-4]v[1-5t]m[1-6])$`;

/** "PCL-5", "CA-125": a number that belongs to a short form. */
function isOfShortForm(value: string): boolean {
  const letters = /^(\p{L}{2,6})-\d{1,3}$/u.exec(value)?.[1];
  return letters !== undefined && (isAbbreviation(letters.toLowerCase()) || measured.test(letters));
}

/** "PCL-5 41", "EPDS 12": few digits behind a short form. */
const shortFormBefore = late.u`(?:^|[^\p{L}\d])(\p{L}{2,6})(?:-\d{1,3})?[ :=]{1,2}$`;
const isOfScore = (left: string, value: string): boolean =>
  /^\d{1,3}$/u.test(value) && isAbbreviation((shortFormBefore.exec(left)?.[1] ?? '').toLowerCase());
/** "(ref 8806061, lot …": what a maker calls all of a kind. */
const lotBehind = late.iu`^,? lot\b`;
const catalogueBefore = late.iu`\b(?:ref|cat(?:alog(?:ue)?)?)\.?(?: (?:no|number))?[.:# ]{1,2}$`;

/** A number that is a value, a count or a span of time by what stands beside it. */
export function isClinicalNumber(text: string, start: number, end: number): boolean {
  const value = text.slice(start, end);
  const behind = text.slice(end, end + 20);
  const left = text.slice(Math.max(0, start - 56), start);
  return (
    part.test(value) ||
    clinicalMark.test(value) ||
    isPressure(value) ||
    isOfShortForm(value) ||
    unitBehind.test(behind) ||
    countedBehind.test(behind) ||
    (hasLettersBefore(left) && measured.test(left)) ||
    isOfScore(left, value) ||
    (lotBehind.test(behind) && catalogueBefore.test(left))
  );
}
