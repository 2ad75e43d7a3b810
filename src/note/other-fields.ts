/** Who is of the family, as notes call them. */
const relative =
  'mother|father|mom|mum|dad|parents?|brothers?|sisters?|siblings?|bro|sis|sibs?|aunts?|uncles?|cousins?|sons?|daughters?|child(?:ren)?|grand\\w+|nan|gran|mat|pat|[mp]?gg?[mf]|maternal|paternal|twin|relatives?|family|fam|kids?|nephew|niece';

/** "SLE: clear" below "FHx: glaucoma (mother)": a field of its own, unless it names a relative or answers what is asked of the family. */
const field = /^[ \t]*[A-Z][A-Za-z/]{1,14}(?: [A-Za-z/]+){0,2}[ \t]?:(?=[ \t]*\S)/;
const ofTheFamily = new RegExp(
  `\\b(?:${relative}|half)\\b|:[ \\t]*(?:yes|no|none|neg|negative|nil|denies|denied|unknown|[-+]|pos|positive|present|absent|[yn])[ \\t.]*$`,
  'i',
);

/** Where a sentence of another matter follows on the line of a family history: "FH: mother - gout. BMI 37, GTT at 26/40 for GDM." */
const sentenceEnd = /[.;][ \t]+(?=[A-Z\d?])/g;
const tellsOfFamily = new RegExp(
  `\\b(?:${relative}|fhx?|hereditary|inherited|degree|genetic\\w*)\\b|^(?:died|deceased|alive|both|also|one|two|three|several|has|had|aged?|onset|dx|diagnosed)\\b`,
  'i',
);
const ofTheNote =
  /\d\s?(?:\/|%|mg|kg|cm|mm|wk|\.\d)|\b(?:she|he|pt|patient|taken|given|started|on|plan|exam|seen|today|for|to|co-?morbid\w*|own|eeg|e[ck]g|mri|ct|echo|uss|cxr|xr|bloods|scan|denies|reports|c\/o|currently|smokes?|smoker|drinks|works|lives|retired|otherwise)\b|^[A-Z]\w*:/i;

/** How far a family history goes that began at `start` on a line; the line's end if no other matter follows. */
export function endOfFamily(line: string, start: number): number {
  const marks = [...line.slice(start, start + 1000).matchAll(sentenceEnd)].map(
    (mark) => start + mark.index + mark[0].length,
  );
  return (
    marks.find((from, k) => {
      const sentence = line.slice(from, marks[k + 1] ?? line.length);
      return sentence.split(' ').length > 3 && !tellsOfFamily.test(sentence) && ofTheNote.test(sentence);
    }) ?? line.length
  );
}

/** A system by which a history is told: "Cardiac: MI 2010", "Psych: depression". */
const system =
  /^[ \t]*(?:card|cv|cns|neuro|resp|pulm|lung|heart|gi\b|gastro|gu\b|renal|kidney|uro|endo|diab|hem|haem|onc|cancer|psy|mental|msk|musc|ortho|rheum|derm|skin|ent\b|eye|oph|ob|gyn|inf|id\b|vasc|liver|hepat|surg|med|birth|neonat|past|prev|chron|other|active|inactive|current|adult|child|major|hospital|illness|injur|immun|vacc|transfus|reg|prn|start|stop|continu|chang|new\b|old\b|home|otc|am\b|pm\b|bd\b|od\b|inhal|topical|oral|inj|iv\b|supp)/i;

/** A line below a header that is a field of its own. */
export function isOtherField(line: string, ofFamily: boolean): boolean {
  if (ofFamily && ofTheFamily.test(line.slice(0, 300))) return false;
  if (field.test(line)) return ofFamily || !system.test(line);
  return ofFamily && /^[ \t]*[A-Z]/.test(line) && ofTheNote.test(line.slice(0, 300));
}

/** What goes on with advice in the line above: an item, a small letter, what to do or when. */
const advises =
  /^[ \t]*(?:[-•*–+>]|\d|[a-z(]|(?:If|Any|Should|When|Also (?:if|call|return|seek)|Call|Ring|Phone|Dial|Return|Come|Seek|Attend|See|Go|Do not|Don't|Avoid|Please|Take|Drink|Keep|Use|Watch|Look|Contact|Report|Represent|Re-?attend|Reattend|Worsening|New|Fever|Severe|Increasing|To (?:call|return|ring|seek|come|attend)|Patient|Pt|Parents?|Mother|Mum|Mom|She|He|They|You|Your|Verbali[sz]ed|Understands|Aware|Happy)\b)/;

/** Whether a line goes on with advice that began on a header's line. */
export function goesOnAdvising(line: string): boolean {
  return advises.test(line);
}

const item = /^[ \t]*(?:[-•*–+>▪◦·]|\(?\d{1,2}[.)]|[A-Za-z][.)][ \t])/;
const sentence = /\p{Ll}[.;!?](?:[ \t]|$)/u;

/** A line of a list: marked, numbered, or short and no sentence. */
export function isListLine(line: string): boolean {
  return item.test(line) || (line.length <= 60 && !sentence.test(line));
}

/** How the story of the patient begins, or that of who writes. */
const story =
  /^[ \t]*(?:Thank(?:s| you)|Many thanks|I|We|He|She|They|The patient|Patient|Pt|Mr|Mrs|Ms|Miss|Master|This (?:is|\d|pleasant|delightful|patient|lady|gentleman|man|woman|boy|girl|child)|On (?:examination|review|admission|arrival|exam)|Today|In (?:clinic|summary)|Currently|Since|An? \d|\d{1,3}[- ]?(?:years?|yr|yo|y\/o|[FM]))(?![\p{L}'’])[^:]{30}/u;

/** A line that tells of the patient, in sentences; `ofFamily`: and names no relative. */
export function beginsStory(line: string, ofFamily: boolean): boolean {
  return story.test(line.slice(0, 200)) && !(ofFamily && ofTheFamily.test(line.slice(0, 300)));
}
