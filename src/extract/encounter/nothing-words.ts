/** "None performed", "No new medications.", "nil", "n/a": a label that says there is nothing. */
const nothing =
  /^[\s"'(*_-]*(?:none|nil|no|not|nothing|nkda|n\/?a|nad|unknown|unspecified|unremarkable|denie[sd]|declined|refused|without|never|unchanged|as above|see (?:above|below)|[-–—.]+\s*$|0\s*$|\[\s*\]|null|nul|$)(?![\p{L}])/iu;

/** Words of a visit that nobody had a complaint for: "routine care", "a scheduled visit", "annual physical examination". */
const routine: ReadonlySet<string> = new Set(
  `a an the his her their this for of and to routine scheduled regular general annual yearly monthly planned usual periodic preventive preventative
  health wellness well care visit visits check checks checkup check-up up appointment review follow-up followup follow evaluation assessment
  encounter physical examination exam consultation maintenance child baby newborn infant woman man adult today here complaint complaints specific
  medical patient labs lab bloods bloodwork ob obstetric antenatal prenatal postnatal`.split(/\s+/),
);

export function saysNothing(text: string): boolean {
  return nothing.test(text);
}

/** @example isRoutine('a scheduled visit') === true; isRoutine('asthma follow-up') === false */
export function isRoutine(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.length > 0 && words.every((word) => routine.has(word));
}
