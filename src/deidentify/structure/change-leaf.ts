import type { PhiSpan } from '../deidentified-note.ts';
import type { PhiCategory } from '../phi-category.ts';
import type { HashKey } from '../styles/keyed-hash.ts';
import type { ReplacementStyle } from '../styles/replacement-style.ts';
import { firstInstantOf, readDate, tellsGreatAge } from './dates.ts';
import { isPlaceholder, type Leaf } from './plan.ts';
import { zip3Of } from './postal-code.ts';
import {
  addressPseudonymOf,
  numberPseudonymOf,
  oidPseudonymOf,
  pseudonymOf,
  referencePseudonymOf,
} from './pseudonym.ts';
import { deidentifyXhtml } from './xhtml.ts';

/** What a value becomes, as it is written in JSON. */
export interface Change {
  readonly value: string | number;
  /** Nothing that may be told is left of it. */
  readonly isWithheld?: true;
  readonly found: readonly PhiCategory[];
}

export interface LeafTools {
  readonly key: HashKey;
  readonly style: ReplacementStyle;
  readonly now: Date;
  /** What replaces a value that the structure knows. */
  replace(value: string, category: PhiCategory): string;
  spansOf(text: string): Promise<readonly PhiSpan[]>;
}

/** Undefined: it stays. */
export async function changeLeaf(leaf: Leaf, tools: LeafTools): Promise<Change | undefined> {
  const { value } = leaf.node;
  if (typeof value === 'number') return changeNumber(value, leaf, tools);
  if (value.trim() === '' || isPlaceholder(value)) return undefined;
  const change = await changeString(value, leaf, tools);
  return change === undefined || change.value === value ? undefined : change;
}

async function changeString(value: string, leaf: Leaf, tools: LeafTools): Promise<Change | undefined> {
  const { key } = tools;
  switch (leaf.treatment) {
    case 'text':
      return changeText(value, tools);
    case 'narrative':
      return changeNarrative(value, tools);
    case 'attachment':
      return changeAttachment(value, leaf.contentType, tools);
    case 'date':
    case 'instant':
    case 'birth-date':
      return changeDate(value, leaf, tools);
    case 'id':
      return { value: pseudonymOf(key, value), found: ['OTHER_ID'] };
    case 'reference':
      return { value: referencePseudonymOf(key, value), found: ['OTHER_ID'] };
    case 'oid':
      return { value: oidPseudonymOf(key, value), found: ['OTHER_ID'] };
    case 'address':
      return { value: addressPseudonymOf(key, value), found: ['URL'] };
    case 'zip':
      return { value: zip3Of(value) ?? tools.replace(value, 'GEO'), found: ['GEO'] };
    case 'age':
      return Number(value) > leaf.age!.most
        ? { value: String(leaf.age!.above), found: ['AGE_OVER_89'] }
        : undefined;
    default:
      return { value: tools.replace(value, leaf.treatment), found: [leaf.treatment] };
  }
}

function changeNumber(value: number, { treatment, age }: Leaf, tools: LeafTools): Change | undefined {
  switch (treatment) {
    case 'age':
      return value > age!.most && value !== age!.above
        ? { value: age!.above, found: ['AGE_OVER_89'] }
        : undefined;
    case 'id': {
      if (!Number.isSafeInteger(value) || value < 0)
        return { value: pseudonymOf(tools.key, String(value)), found: ['OTHER_ID'] };
      const made = numberPseudonymOf(tools.key, value);
      return made === value ? undefined : { value: made, found: ['OTHER_ID'] };
    }
    case 'zip': {
      // a number has lost its leading zeros
      const digits = String(value);
      const zip = zip3Of(digits.length === 3 ? digits : digits.padStart(5, '0'));
      return Number(zip) === value
        ? undefined
        : { value: zip ?? tools.replace(digits, 'GEO'), found: ['GEO'] };
    }
    case 'birth-date': {
      const isYear = value > 999 && value < 10_000;
      if (isYear && !tellsGreatAge(String(value), tools.now)) return undefined;
      return { value: tools.replace(String(value), 'DATE'), found: [isYear ? 'AGE_OVER_89' : 'DATE'] };
    }
    default: {
      const category = treatment as PhiCategory;
      const made = tools.replace(String(value), category);
      return { value: /^[1-9]\d{0,14}$/.test(made) ? Number(made) : made, found: [category] };
    }
  }
}

async function changeText(value: string, { spansOf }: LeafTools): Promise<Change | undefined> {
  const spans = await spansOf(value);
  if (spans.length === 0) return undefined;
  return { value: replaceSpans(value, spans), found: spans.map(({ category }) => category) };
}

function replaceSpans(text: string, spans: readonly PhiSpan[]): string {
  let written = '';
  let read = 0;
  for (const { start, end, replacement } of spans) {
    written += text.slice(read, start) + replacement;
    read = end;
  }
  return written + text.slice(read);
}

async function changeNarrative(value: string, { key, spansOf }: LeafTools): Promise<Change> {
  const found: PhiCategory[] = [];
  const written = await deidentifyXhtml(value, {
    spansOf: async (text) => {
      const spans = await spansOf(text);
      for (const { category } of spans) found.push(category);
      return spans;
    },
    reference: (target) => referencePseudonymOf(key, target),
    id: (name) => pseudonymOf(key, name),
  });
  return { value: written, found };
}

/** Plain text is read; what else is attached is not, so it does not stay. */
async function changeAttachment(
  data: string,
  contentType: string | undefined,
  tools: LeafTools,
): Promise<Change | undefined> {
  const text = /^text\/plain(?:;|$)/i.test(contentType ?? '') ? decode(data) : undefined;
  if (text === undefined)
    return {
      value: '[withheld]',
      isWithheld: true,
      found: [/^image\/|^data:image/i.test(contentType ?? data.slice(0, 20)) ? 'PHOTO' : 'OTHER_ID'],
    };
  const change = await changeText(text, tools);
  return change && { value: encode(String(change.value)), found: change.found };
}

/** Undefined for what is not UTF-8 in base64. */
function decode(data: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(data.replace(/\s/g, '')), (char) => char.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encode(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

const withheld: Change = { value: '[DATE]', isWithheld: true, found: ['AGE_OVER_89'] };

/** Safe Harbor keeps the year, and FHIR lets a date be one: a placeholder would be no date. */
function changeDate(value: string, leaf: Leaf, { style, now, replace }: LeafTools): Change | undefined {
  const date = readDate(value.trim());
  if (date === undefined) {
    // a date of birth in another form: not even the year stays where it tells of an age
    const year =
      leaf.treatment === 'birth-date' ? /(?<!\d)(?:18|19|20)\d\d(?!\d)/.exec(value)?.[0] : undefined;
    if (year !== undefined && style === 'placeholder' && !tellsGreatAge(year, now))
      return { value: year, found: ['DATE'] };
    return { value: replace(value, 'DATE'), found: ['DATE'] };
  }
  if (tellsGreatAge(date.year, now)) return withheld;
  if (date.precision === 'year') return undefined;
  const moved = style === 'placeholder' ? undefined : moveDate(value, date.precision, replace);
  if (moved !== undefined) return { value: moved, found: ['DATE'] };
  return { value: leaf.treatment === 'instant' ? firstInstantOf(date.year) : date.year, found: ['DATE'] };
}

/** A month is moved as its middle. */
function moveDate(
  value: string,
  precision: 'month' | 'day',
  replace: LeafTools['replace'],
): string | undefined {
  const moved = replace(precision === 'month' ? `${value}-15` : value, 'DATE');
  if (readDate(moved) === undefined) return undefined;
  return precision === 'month' ? moved.slice(0, 7) : moved;
}
