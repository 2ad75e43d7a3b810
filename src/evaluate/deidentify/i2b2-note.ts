import sax from 'sax';
import { ClincodeError } from '../../errors.ts';
import type { GoldNote, GoldPhi } from './gold-note.ts';

type Kind = Pick<GoldPhi, 'category' | 'strict'>;

const strict = (category: string): Kind => ({ category, strict: true });
const beyond = (category: string): Kind => ({ category, strict: false });

/**
 * Types of the 2014 i2b2/UTHealth de-identification corpus (Stubbs and Uzuner 2015). What Safe Harbor does not list,
 * such as states and professions, is neutral.
 */
const kinds: Readonly<Record<string, Kind>> = {
  PATIENT: strict('NAME'),
  DOCTOR: beyond('NAME'),
  USERNAME: beyond('NAME'),
  HOSPITAL: beyond('GEO'),
  ORGANIZATION: beyond('GEO'),
  STREET: strict('GEO'),
  CITY: strict('GEO'),
  ZIP: strict('GEO'),
  'LOCATION-OTHER': strict('GEO'),
  DATE: strict('DATE'),
  PHONE: strict('PHONE'),
  FAX: strict('FAX'),
  EMAIL: strict('EMAIL'),
  URL: strict('URL'),
  IPADDRESS: strict('IP'),
  SSN: strict('SSN'),
  MEDICALRECORD: strict('MRN'),
  HEALTHPLAN: strict('HEALTH_PLAN'),
  ACCOUNT: strict('ACCOUNT'),
  LICENSE: strict('LICENSE'),
  VEHICLE: strict('VEHICLE'),
  DEVICE: strict('DEVICE'),
  BIOID: strict('BIOMETRIC'),
  IDNUM: strict('OTHER_ID'),
};

const FIRST_AGE_OVER = 90;

/** What a tag means; undefined for what counts neither way. */
function kindOf(type: string, value: string): Kind | undefined {
  if (type === 'AGE') return Number.parseInt(value, 10) >= FIRST_AGE_OVER ? strict('AGE_OVER_89') : undefined;
  // a year may stay
  if (type === 'DATE' && /^'?\d{4}s?$|^'\d\d$/.test(value.trim())) return undefined;
  return kinds[type];
}

/**
 * Reads a file of the 2014 i2b2 de-identification corpus: `<deIdi2b2><TEXT><![CDATA[…]]></TEXT><TAGS>…`.
 * @throws ClincodeError `invalid_input` if it is no such file or a tag does not hold the text that it says
 */
export function parseI2b2Note(xml: string, id: string): GoldNote {
  let text = '';
  let element = '';
  const spans: GoldPhi[] = [];
  const neutral: { start: number; end: number }[] = [];
  const parser = sax.parser(true, { trim: false, normalize: false });
  parser.onopentag = ({ name, attributes }) => {
    element = name;
    const { start, end, TYPE: type, text: value } = attributes as Record<string, string | undefined>;
    if (start === undefined || end === undefined || type === undefined) return;
    const span = { start: Number(start), end: Number(end) };
    if (value !== undefined && normal(text.slice(span.start, span.end)) !== normal(value))
      throw new ClincodeError(
        'invalid_input',
        `${id}: the text at ${start} to ${end} is not what the tag says`,
      );
    const kind = kindOf(type, text.slice(span.start, span.end));
    if (kind === undefined) neutral.push(span);
    else spans.push({ ...span, ...kind, type });
  };
  parser.onclosetag = () => {
    element = '';
  };
  const take = (piece: string): void => {
    if (element === 'TEXT') text += piece;
  };
  parser.oncdata = take;
  parser.ontext = take;
  parser.onerror = () => {
    throw new ClincodeError('invalid_input', `${id}: not XML (line ${parser.line + 1})`);
  };
  // as XML has it; offsets count one character for a line end
  parser.write(xml.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')).close();
  if (text === '') throw new ClincodeError('invalid_input', `${id}: no <TEXT> in it`);
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  return { id, text, spans, protected: [], neutral };
}

/** Attributes lose their line ends. */
function normal(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
