import type { GoldPhi } from '../../src/evaluate/deidentify/gold-note.ts';
import type { Edit } from './edited-note.ts';
import type { Pick } from './value-forms.ts';

const labels: Readonly<Record<string, readonly string[]>> = {
  MRN: [
    'MRN',
    'Med Rec No',
    'Med Rec #',
    'MR#',
    'MR No.',
    'Chart #',
    'Chart No',
    'Record',
    'Hosp No',
    'Hospital #',
    'Unit No',
    'Patient ID',
    'Pt ID',
    'ID',
    'URN',
    'File No',
  ],
  ACCOUNT: [
    'Account',
    'Acct',
    'Acct #',
    'FIN',
    'CSN',
    'Visit #',
    'Visit',
    'Encounter',
    'Enc #',
    'Episode',
    'Invoice',
    'Bill No',
    'Case No',
  ],
  HEALTH_PLAN: [
    'Policy',
    'Policy no.',
    'Member ID',
    'Member #',
    'Subscriber ID',
    'Insurance ID',
    'Plan ID',
    'Beneficiary',
    'Ins. No',
  ],
  PHONE: [
    'Phone',
    'Phone (home)',
    'Tel',
    'Tel.',
    'Telephone',
    'Ph',
    'Cell',
    'Mobile',
    'Contact',
    'Home',
    'Work',
    'Call',
  ],
  FAX: ['Fax', 'Fx', 'Facsimile', 'Fax no.', 'F'],
  SSN: ['SSN', 'SS#', 'SS No', 'Social', 'Soc Sec', 'Social security'],
  DATE: ['DOB', 'D.O.B.', 'Date of birth', 'Birth date', 'Birthdate', 'Born', 'B/D'],
  STREET: ['Address', 'Addr', 'Home address', 'Street', 'Residence', 'Lives at', 'Res'],
  NAME_PATIENT: [
    'Patient',
    'Patient name',
    'Pt',
    'Pt name',
    'Name',
    'Client',
    'Resident',
    'Member',
    'Full name',
    'Subject',
  ],
  NAME_PROVIDER: [
    'PCP',
    'Attending',
    'Provider',
    'Physician',
    'Doctor',
    'Clinician',
    'Consultant',
    'Ordering',
    'Referring',
    'Family Dr',
    'GP',
  ],
};

/** A label that houses write before such a value, in place of the one that stands there; none where no known one does. */
export function otherLabel(text: string, { start, type }: GoldPhi, pick: Pick): readonly Edit[] {
  const known = labels[type];
  const before = text.slice(Math.max(0, start - 48), start);
  const found = /(?<![^\s|;,<({])([A-Za-z][\w .#/()]{0,18}?)(?:\s*[:#|=]\s*| {2,})$/u.exec(before);
  if (known === undefined || found === null) return [];
  const [whole, label = ''] = found;
  if (!known.some((one) => one.toLowerCase() === label.toLowerCase())) return [];
  const from = start - whole.length;
  const other = pick(known);
  const written =
    label === label.toUpperCase() && label.length > 4
      ? other.toUpperCase()
      : label === label.toLowerCase()
        ? other.toLowerCase()
        : other;
  return [{ start: from, end: from + label.length, text: written }];
}
