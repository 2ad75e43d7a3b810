/**
 * What announces a name right behind it:
 * `title` any word there is a name ("Mr. Baker"); `rank` the same in mixed case only ("Nurse Foley", but "nurse called");
 * `field` a label with a colon or cell border; `person` a relative or a role ("his wife Mary"); `strong` words of a sentence
 * that a person follows ("discussed with"); `capital` the same in mixed case only; `weak` words that products follow as well ("prepped with DuraPrep"), so that the name has
 * to be a known one; `letter` a greeting or closing, whose name may stand on the next line.
 */
export type CueKind = 'title' | 'rank' | 'field' | 'person' | 'strong' | 'capital' | 'weak' | 'letter';

const rows: readonly (readonly [kind: CueKind, phrases: string])[] = [
  ['title', 'mr|mrs|mx|dr|drs|prof'],
  [
    'rank',
    'ms|miss|professor|doctor|nurse|sister|officer|detective|deputy|sergeant|sgt|captain|capt|lieutenant|lt|chaplain|pastor|rev|reverend|rabbi|imam|judge|attorney|agent|senator|coach|aunt|auntie|uncle|grandma|grandpa|matron|señor|señora|sr|sra',
  ],
  [
    'field',
    "id|patient|patient's|patients|pt|name|client|resident|mother|father|parent|parents|spouse|guardian|wife|husband|partner|guarantor|subscriber|insured|next of kin|nok|emergency contact|contact|contact person|proxy|poa|power of attorney|provider|physician|doctor|surgeon|surgeons|practitioner|clinician|prescriber|attending|pcp|gp|consultant|co-surgeon|assistant|assistants|first assistant|anesthesiologist|anaesthetist|radiologist|pathologist|cardiologist|oncologist|neurologist|psychiatrist|therapist|fellow|intern|registrar|scribe|author|interpreter|technician|technologist|sonographer|nurse|rn|midwife|case manager|care coordinator|social worker|caregiver|care giver|carer|informant|historian|witness|cc|re|regarding|from|to|attn|attention|copy to|copies to|signature|signed|by|dictator|transcriptionist|subject|son|daughter|brother|sister|caller|referring|ordering|sender|recipient|examiner|operator|surrogate|supervisor|employee|subscriber|member|insured|beneficiary|donor|pharmacist|scrub|circulator|counselor|counsellor|dietitian|manager",
  ],
  [
    'person',
    'wife|husband|spouse|partner|girlfriend|boyfriend|fiance|fiancee|fiancé|fiancée|mother|father|mom|mum|dad|sister|brother|son|daughter|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|grandson|granddaughter|grandma|grandpa|friend|neighbor|neighbour|roommate|flatmate|landlord|caregiver|caretaker|carer|baby|baby girl|baby boy|twin|infant|nanny|stepson|stepdaughter|stepfather|stepmother|ex-husband|ex-wife|widow|guardian|proxy|guarantor|subscriber|pt|patient|client|resident|md|np|physician|attending|surgeon|nephrologist|cardiologist|oncologist|neurologist|psychiatrist|therapist|psychologist|pediatrician|paediatrician|dentist|midwife|registrar|intern|fellow|scribe|interpreter|pharmacist|colleague|coworker|supervisor|teacher|lawyer|translator|social worker|case manager|care coordinator|physiotherapist|dietitian|counselor|counsellor|rep|nurse practitioner',
  ],
  [
    'strong',
    "signed out to|staffed with|staffed w|precepted with|precepted by|seen with|rounded with|conferred with|accepted by|signed out by|handoff from|handover from|report from|attended by|covering for|spoke w|d w|supervising|ask for|asks for|asking for|calls for|call to|calling for|handed off to|handoff to|handover to|report given to|discussed with|reviewed with|discussed by|seen by|referred by|referred to|follow with|follows with|follow up with|follow-up with|f/u with|fu with|appointment with|appt with|appt w|visit with|evaluated by|examined by|assessed by|assisted by|performed by|ordered by|read by|covered by|care of|patient of|accompanied by|spoke with|spoken with|spoke to|spoken to|talked to|talked with|met with|meeting with|lives with|living with|stays with|goes by|known as|aka|family including|dictated by|transcribed by|signed by|authenticated by|co-signed by|cosigned by|approved by|reviewed by|verified by|prepared by|entered by|written by|collected by|repaired by|delivered by|interpreted by|requested by|supervised by|witnessed by|brought by|brought in by|driven by|daughter of|mom of|mum of|dad of|father of|parent of|parents of|husband of|son of|wife of|mother of|texted|emailed|phoned|name is|this is|it's|its|i'm|i am|h/w|husb|dtr|connected with|thanks to|on behalf of|behalf of|request of|call from|letter from|referral from|email from|note from|history from|collateral from",
  ],
  [
    'capital',
    'met|alongside|reviewed|followed by|including|given to|placed by|removed by|drained by|done by|inserted by|call|called|see|told|asked|cc|per|w|i|ask|reported by|alias|named|notified|contacted|updated|informed|tell|remind|reminded|paged|message from|echo by|ct by',
  ],
  ['weak', 'by|with|interpreter|to|from'],
  [
    'letter',
    'dear|ta|many thanks|hi|hello|hey|thanks|thx|thank you|regards|kind regards|best wishes|wishes|sincerely|yours sincerely|yours faithfully|faithfully|yours truly|truly|cheers|best|respectfully|good morning|morning',
  ],
];

export interface CuePhrase {
  readonly kind: CueKind;
  /** Words of the phrase in reverse, without the last. */
  readonly before: readonly string[];
}

/** Phrases by their last word, longer ones first. */
const cuePhrases: ReadonlyMap<string, readonly CuePhrase[]> = index();

/** The phrases a word of a note can be the last of, in whatever case it is written. */
export function cuesEndingIn(word: string): readonly CuePhrase[] | undefined {
  return word.length > 16 ? undefined : cuePhrases.get(word.toLowerCase());
}

function index(): ReadonlyMap<string, readonly CuePhrase[]> {
  const byLast = new Map<string, CuePhrase[]>();
  for (const [kind, phrases] of rows) {
    for (const phrase of phrases.split('|')) {
      const [last = '', ...before] = phrase.split(/[ /]/).reverse();
      byLast.set(last, [...(byLast.get(last) ?? []), { kind, before }]);
    }
  }
  for (const phrases of byLast.values()) phrases.sort((a, b) => b.before.length - a.before.length);
  return byLast;
}

/** Nouns before "name" that make it the name of a thing. */
export const thingNames: ReadonlySet<string> = new Set(
  'brand drug generic trade test file procedure product medication hospital facility employer company study device plan school domain user screen common'.split(
    ' ',
  ),
);
