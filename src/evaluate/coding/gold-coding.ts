import * as z from 'zod';
import { ClincodeError } from '../../errors.ts';
import { parseInput } from '../../note/invalid-input.ts';
import { idSchema } from '../../note/note-input.ts';
import type { Span } from '../../note/span.ts';

/** The axes of an assertion, in the order in which figures name them. */
export const axes = ['polarity', 'certainty', 'temporality', 'experiencer'] as const;
export type Axis = (typeof axes)[number];

const axisValues = {
  polarity: z.enum(['affirmed', 'negated'], 'expected affirmed or negated'),
  certainty: z.enum(['certain', 'uncertain'], 'expected certain or uncertain'),
  temporality: z.enum(
    ['current', 'historical', 'hypothetical'],
    'expected current, historical or hypothetical',
  ),
  experiencer: z.enum(['patient', 'family', 'other'], 'expected patient, family or other'),
} as const;

/** Every axis may be missing. */
export const assertionShape = {
  polarity: axisValues.polarity.nullish(),
  certainty: axisValues.certainty.nullish(),
  temporality: axisValues.temporality.nullish(),
  experiencer: axisValues.experiencer.nullish(),
};

export type GoldAssertion = Readonly<Record<Axis, string>>;

/** A disorder or a finding that people marked. */
export interface GoldMention extends Span {
  readonly type: 'disorder' | 'finding';
  readonly standardName?: string;
  /** Any of these is right; of a list of disorders those of its parts. Empty: none means the same, or nobody looked. */
  readonly codes: readonly string[];
  /** Absent where nobody looked. */
  readonly assertion?: GoldAssertion;
}

/** A note whose disorders and findings are all marked. Offsets are UTF-16, end-exclusive. */
export interface GoldCodedNote {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

export const place = z.int('expected a whole number').min(0, 'expected an offset');
const codes = z.array(z.string('expected text'), 'expected a list of codes').nullish();

const goldSchema = z.looseObject(
  {
    id: idSchema,
    text: z.string('expected text'),
    mentions: z.array(
      z.looseObject(
        {
          start: place,
          end: place,
          text: z.string('expected text').nullish(),
          type: z.enum(['disorder', 'finding'], 'expected disorder or finding'),
          standardName: z.string('expected text').nullish(),
          mondo: codes,
          sct: codes,
          composite: codes,
          ...assertionShape,
        },
        'expected an object',
      ),
      'expected a list',
    ),
  },
  'expected a JSON object',
);

/**
 * Reads a gold row: `{"id", "text", "mentions": [{"start", "end", "type", "standardName"?, "mondo"?, "sct"?, "composite"?, …}]}`
 * with the four axes in each mention.
 * @throws ClincodeError `invalid_input` with the field
 */
export function parseGoldCodedNote(json: unknown): GoldCodedNote {
  const { id, text, mentions } = parseInput(goldSchema, json);
  if (id === undefined) throw new ClincodeError('invalid_input', '"id": is missing');
  checkPlaces(mentions, text);
  return {
    id,
    text,
    mentions: mentions.map(({ start, end, type, standardName, mondo, sct, composite, ...said }) => {
      const assertion = wholeAssertion(said);
      return {
        start,
        end,
        type,
        ...(standardName !== null && standardName !== undefined && { standardName }),
        codes: [...new Set([...(mondo ?? []), ...(sct ?? []), ...(composite ?? [])])],
        ...(assertion && { assertion }),
      };
    }),
  };
}

function wholeAssertion(
  said: Readonly<Partial<Record<Axis, string | null | undefined>>>,
): GoldAssertion | undefined {
  const { polarity, certainty, temporality, experiencer } = said;
  return polarity && certainty && temporality && experiencer
    ? { polarity, certainty, temporality, experiencer }
    : undefined;
}

/**
 * Offsets of another text, or in bytes, would give figures that look like figures.
 * @throws ClincodeError `invalid_input`, which counts mentions from 0 as the fields of a row are counted
 */
export function checkPlaces(
  mentions: readonly (Span & { readonly text?: string | null | undefined })[],
  text: string,
): void {
  for (const [i, mention] of mentions.entries()) {
    const { start, end } = mention;
    if (end <= start || end > text.length)
      throw new ClincodeError('invalid_input', `"mentions.${i}": the span is empty or outside the text`);
    if (typeof mention.text === 'string' && mention.text !== text.slice(start, end))
      throw new ClincodeError(
        'invalid_input',
        `"mentions.${i}": its text is not at its place: another note, or offsets that are not UTF-16 units`,
      );
  }
}
