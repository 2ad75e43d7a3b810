/** Names of what is measured; only numbers and signs stand between them and a value of theirs: "Glucose 182, 144, 97". */
const measured =
  /(?:^|[^\p{L}])(?:glucoses?|sugars?|fsbs|bgs?|cbgs?|accu-?checks?|bps?|hrs?|pulses?|sats?|spo2|o2|temps?|tmax|rr|weights?|wts?|heights?|ht|bmi|inrs?|hgb|hb|hct|plts?|platelets|wbc|anc|na|k|cl|co2|bun|cr|creat(?:inine)?|egfr|gfr|ef|lvef|a1c|hba1c|lactates?|troponins?|bili(?:rubin)?|ast|alt|alk phos|cea|psa|tsh|crp|esr|ferritin|levels?|readings?|scores?|rates?|fio2|peep|map|cvp|icp|uop|outputs?|intake|svr|grades?|stages?|types?|apgars?|gcs|ecog|kps|pain|power|strength|reflexes|doses?|titers?|percentiles?|rom|flexion|extension|cn|cns|cranial nerves?)[^.;\n\p{L}]{0,40}$/iu;
const unitBehind =
  /^ ?(?:%|°|\p{Sc}|(?:mgs?|mcgs?|µg|ug|g|kg|lbs?|oz|mls?|cc|l|mm|cm|m|in|inch(?:es)?|ft|fr|french|gauge|ga|units?|u|iu|meq|mmol|mol|ng|pg|hz|bpm|mmhg|cmh2o|gy|cgy|kcal|cal|x|hrs?|hours?|mins?|minutes?|secs?|days?|wks?|weeks?|mos?|months?|yrs?|years?|y\/o|yo|tabs?|caps?|puffs?|drops|gtts?|doses?|cycles?|fractions?|fx|times|degrees)(?![\p{L}\d]))/iu;
/** Parts of a week, a year or a visual field, as they are written in Britain. */
const part = /^\d{1,2}\/(?:7|52)$/u;

/** A number that is a value, a count or a span of time by what stands beside it. */
export function isClinicalNumber(text: string, start: number, end: number): boolean {
  return (
    part.test(text.slice(start, end)) ||
    unitBehind.test(text.slice(end, end + 14)) ||
    measured.test(text.slice(Math.max(0, start - 56), start))
  );
}
