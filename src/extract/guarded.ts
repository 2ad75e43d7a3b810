import type { Span } from '../note/span.ts';

/** What vaccines guard against. */
export const guarded =
  /^(?:hep(?:atitis)?[ .-]?[AB](?:\/B)?|hepatitis A and B|HBV|HAV|HPV|tetanus|diphtheria|pertussis|polio|measles|mumps|rubella|varicella|chicken ?pox|influenza|flu|H1N1|covid(?:-19)?|RSV|pneumo|pneumonia|pneumococcal|mening\w+|shingles|zoster|herpes zoster|VZV|rabies|typhoid|yellow fever|cholera|mpox|monkeypox|TBE|japanese encephalitis|anthrax|smallpox|malaria|dengue|tuberculosis|TB)$/i;

/** "Hep B vaccine, "shingles shot", "rubella immune", "tetanus UTD", "hep B series", "shingles declined": what guards against it. */
const guards =
  /^(?:[\s-]|\/[A-Z]\b|\s+virus\b|\s(?:[A-C]|ACWY|Y)\b)*\s(?:vacc?(?:ine|inat|s?\b)|vax|immuni[sz]|NI\b|non-?\s?immune\b|immun(?:e|ity)\b(?!\s(?:def|recon|comp|supp|thromb|h[ae]|med|check))|boosters?\b|shots?\b|jabs?\b|toxoid|IgG?\b|#\s?\d\b|(?:1st|2nd|3rd|first|second|third)\sdose|(?:\d\s)?doses?\b|(?:autumn|spring|winter|annual|bivalent)\s(?:booster|vacc|jab|shot)|series\b|(?:given|utd|up to date|done)\b(?=\s*(?:$|\n|[;,.)]))|(?:declined|refused|offered|booked|due(?!\sto\b))\b)/i;

/** "Flu + pneumo vaccs", "shingles and the pneumonia shots": a vaccine of several that are named. */
const guardedTogether =
  /^\s?(?:[/+&,]|and)\s?(?:the\s)?(?:[A-Za-z][\w-]*\s?(?:[/+&,]|and)\s?){0,3}[A-Za-z][\w-]*\s(?:vacc\w*|vax\w*|vacs?|immuni[sz]\w*|jabs?|shots?|boosters?)\b|^\/(?:pneumo|covid)\b|^\s?[&+]\s?pneumo\b/i;
/** "Imms: flu, pneumo, shingles", "Vaccs: flu given, pneumo": under such a head. */
const guardsBefore =
  /\b(?:vacc(?:ine|ination)?s?|vax|imms?|immuni[sz]ations?|jabs|shots|boosters|given)(?:\s(?:due|given|today))?\s?[:–-]\s?[^.:;\n]{0,60}$/i;
/** "Vaccinate HAV/HBV", "immunised against hepatitis B", "immune to hepatitis A". */
const guardingBefore =
  /\b(?:(?:(?:re)?vaccinat(?:ed|ions?)|immuni[sz](?:ed|ations?)|immune|immunity)\s(?:against|for|to)|(?:re)?vaccinat(?:e|ing)(?: (?:against|for))?|immuni[sz](?:e|ing)(?: (?:against|for))?)\s(?:[A-Za-z][\w-]*(?:\s[A-C]\b)?\s?(?:[/+&,]|and)\s?){0,4}$/i;

/** Names of vaccines, which name nothing else. */
const vaccine =
  /\b(?:DTaP|Tdap|TdaP|MMRV?|Hib|PCV\s?-?\d*|PPSV\s?-?\d*|Prevnar|Pneumovax|Shingrix|Zostavax|Gardasil|IPV|OPV|Hep[AB]|Men(?:B|C|ACWY)|Menveo|Bexsero|Fluzone)\b/;
/** In whose list somebody is ill. */
const ill =
  /\b(?:had|has|have|having|(?<!up to date )with|dx|diagnos\w+|hx|history|h\/o|pneumonias?|admitted|contact|exposed|exposure|positive|pos|age[ds]?|child|at \d+)\b/i;
/** "Polio x3": so often was he vaccinated, and nobody has it so often. */
const times = /^\s?x\s?\d\b/i;
const once = /^(?:polio|rabies|typhoid|yellow fever|diphtheria|tetanus|cholera|japanese encephalitis)$/i;

/** "Tetanus updated", "last tetanus 2019". */
const tetanusAfter =
  /^\s?(?:[:?]|\s(?:ok\b|okay|unknown|status|updated|due|current|not due|up[ -]to[ -]date|today|in the (?:ED|ER|emergency)|at the time|\d{4}\b|<))/i;
const tetanusBefore = /\b(?:last|update|updated|updating|received|given|gave|check)\s$/i;

/** "Pneumo-20 today", "flu/pneumo". */
const serotypes = /^-?\s?(?:7|13|15|20|21|23)\b/;
const besideFlu = /\bflu\s?[/&+,]\s?$/i;

const endsClause = /[.;:?()\n]/;

/** The words around a span as far as its clause reaches. */
function clauseAround(before: string, own: string, after: string): string {
  const from = before.split(endsClause).at(-1)!;
  return from + own + after.split(endsClause, 1)[0]!;
}

/** Whether a name stands for what guards against it: "hep B vaccine", "DTaP x3, polio x3". */
export function isGuarded(text: string, { start, end }: Span, own: string): boolean {
  if (!guarded.test(own)) return false;
  const [before, after] = [text.slice(Math.max(0, start - 80), start), text.slice(end, end + 48)];
  if (guards.test(after) || guardedTogether.test(after)) return true;
  if (guardsBefore.test(before) || guardingBefore.test(before)) return true;
  if (once.test(own) && times.test(after)) return true;
  const clause = clauseAround(before, own, after);
  if (vaccine.test(clause) && !ill.test(clause)) return true;
  if (/^pneumo$/i.test(own)) return serotypes.test(after) || besideFlu.test(before);
  return /^tetanus$/i.test(own) && (tetanusAfter.test(after) || tetanusBefore.test(before));
}
