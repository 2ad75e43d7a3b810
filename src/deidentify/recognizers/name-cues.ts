/** A row: words that announce a name right behind them. `sure`: any word there is a name. `field`: the value ends with its line. */
export interface NameCue {
  readonly pattern: RegExp;
  readonly sure: boolean;
  readonly field?: boolean;
  /** Only where the text uses capitals, since in other text the cue says too little. */
  readonly mixedOnly?: boolean;
  /** Only for a word that is known as a name, since products follow such cues as well ("prepped with DuraPrep"). */
  readonly weak?: boolean;
}

const label =
  "id|patient(?:['’]?s)?(?: full)?(?: name)?|pt(?: name)?|(?:full |first |last |middle |given |family |legal |preferred |maiden |sur)?name|client(?: name)?|resident(?: name)?|(?:mother|father|parent|spouse|guardian|wife|husband|partner)(?:['’]?s name)?|guarantor(?: name)?|subscriber(?: name)?|insured(?: name)?|next of kin|nok|emergency contact|health ?care proxy|(?:health ?care )?proxy|(?:medical )?(?:poa|power of attorney)|contact(?: person| name)?|provider(?: name)?|(?:primary care |attending |referring |ordering |consulting |admitting |treating |family |supervising |requesting )?(?:physician|provider|doctor|surgeon|practitioner|clinician)(?: name)?|attending|pcp|gp|consultant|surgeons?|co-?surgeon|first assistant|assistants?|anesthesiologist|anaesthetist|radiologist|pathologist|cardiologist|oncologist|neurologist|psychiatrist|therapist|resident|fellow|intern|scribe|author|interpreter|technician|technologist|nurse|rn|case manager|social worker|caregiver|care ?giver|informant|historian|witness|cc|re|regarding|from|to|attn|attention|copy to|copies to|signature|signed|(?:electronically |digitally )?signed by|dictated by|transcribed by|dictator|transcriptionist|reported by|reviewed by|verified by|ordered by|performed by|interpreted by|requested by|referred by|collected by|approved by|authenticated by|co-?signed by|prepared by|entered by|written by|seen by|examined by";

export const nameCues: readonly NameCue[] = [
  { pattern: /\b(?:mr|mrs|mx|dr|drs|prof)\.[ \u00a0]?(?:\r?\n)?(?=[a-z\u00c0-\uffff])/gi, sure: true },
  { pattern: /\b(?:Mr|Mrs|Mx|Dr|Drs|Prof)[ \u00a0\n](?=\p{Lu})/gu, sure: true },
  // Without its full stop "MR" is magnetic resonance as well
  { pattern: /\b(?:mr|mrs|dr|drs|prof)\s(?=[a-z\u00c0-\uffff])/gi, sure: false },
  { pattern: /\bms\.[ \u00a0]?(?:\r?\n)?(?=[a-z\u00c0-\uffff])/gi, sure: true },
  // "MS changes", "Miss a dose", "doctor said", "nurse called": the next word has to be a name
  {
    pattern:
      /\b(?:Ms|Miss|Professor|Doctor|Nurse|Sister|Officer|Detective|Deputy|Sergeant|Sgt\.?|Captain|Capt\.?|Lieutenant|Lt\.|Chaplain|Pastor|Rev(?:erend|\.)?|Rabbi|Imam|Judge|Attorney|Agent|Senator|Coach|Aunt|Auntie|Uncle|Grandma|Grandpa)[ \u00a0\n](?=\p{Lu})/gu,
    sure: true,
    mixedOnly: true,
  },
  {
    pattern:
      /\b(?:ms|miss|professor|doctor|nurse|officer|detective|chaplain|pastor|reverend|rev\.?|rabbi|sgt\.?)\s(?=[a-z\u00c0-\uffff])/gi,
    sure: false,
  },
  // "Patient: John Smith", `"patient": "John Smith"`, "| PCP | Jane Doe"
  {
    pattern: new RegExp(
      `(?<![\\w-])(?:${label.replaceAll(/ (?!\?)/gu, '[ \\u00a0\\n]')})["'’]?(?:\\s?\\([^)\\n]{1,20}\\))?(?:[ \\u00a0]{0,30}[:|=][ \\u00a0]{0,20}|\\t{1,3})["'’]?(?:(?:dr|mr|mrs|ms|miss)\\.? )?(?=[a-z\\u00c0-\\uffff])`,
      'gi',
    ),
    sure: false,
    field: true,
  },
  {
    pattern:
      /\b(?:dictated|transcribed|(?:electronically |digitally )?signed|authenticated|co-?signed|approved|dictating)(?: and (?:signed|authenticated))? by\s(?=[a-z\u00c0-\uffff])/gi,
    sure: false,
  },
  {
    pattern:
      /\b(?:[Pp]roxy|[Ss]ubscriber|[Gg]uarantor|[Gg]uardian|[Ss]igned out to|[Hh]anded off to|[Hh]andoff to|[Rr]eport given to|[Dd]ear|[Aa]ttn|[Dd]iscussed with|[Rr]eviewed with|[Ss]een by|[Rr]eferred by|[Rr]eferred to|[Ff]ollowed by|[Ff]ollow(?:s| up|-up)? with|[Ee]valuated by|[Ee]xamined by|[Aa]ssisted by|[Pp]erformed by|[Oo]rdered by|[Rr]ead by|[Cc]overed by|[Cc]are of|[Pp]atient of|[Aa]ccompanied by|[Ss]poke(?:n)? (?:with|to)|[Nn]otified|[Nn]amed|[Gg]oes by|[Kk]nown as|[Aa]lias|AKA|aka|a\.k\.a\.|[Ii]ncluding)[ \u00a0\n](?=\p{Lu}\p{Ll})/gu,
    sure: false,
    mixedOnly: true,
  },
  {
    pattern: /\b(?:[Pp]er|[Bb]y|[Ww]ith|[Cc]alled|[Ii]nterpreter|[Tt]o|[Ff]rom)[ \u00a0\n](?=\p{Lu}\p{Ll})/gu,
    sure: false,
    mixedOnly: true,
    weak: true,
  },
  {
    pattern:
      /\b(?:proxy|subscriber|guarantor|family including|accompanied by|signed out to)\s(?=[a-z\u00c0-\uffff])/gi,
    sure: false,
  },
  // "his wife Mary", "her daughter, Sarah", "son named Peter"
  {
    pattern:
      /\b(?:wife|husband|spouse|partner|girlfriend|boyfriend|fianc[eé]e?|mother|father|mom|dad|mum|sister|brother|son|daughter|aunt|uncle|cousin|niece|nephew|grand(?:mother|father|son|daughter|ma|pa)|granddaughter|friend|neighbou?r|roommate|caregiver|caretaker|baby|twin)(?:,? (?:named|called)|['’]s name is)?,?[ \u00a0\n](?=\p{Lu}\p{Ll})/gu,
    sure: false,
    mixedOnly: true,
  },
];
