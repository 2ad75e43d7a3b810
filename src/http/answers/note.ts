import * as z from 'zod';
import { deidentify } from '../../deidentify/deidentify.ts';
import type { PhiCategory } from '../../deidentify/phi-category.ts';
import { replacementStyles, type StyleOptions } from '../../deidentify/styles/replacement-style.ts';
import { dateOrders } from '../../deidentify/styles/shift-date.ts';
import { ClincodeError } from '../../errors.ts';
import { scopes } from '../../extract/local-options.ts';
import { styles } from '../../extract/tagger/styles.ts';
import { topSchema } from '../../link/link-input.ts';
import { assertKnownFields, parseInput } from '../../note/invalid-input.ts';
import { parseNoteInput } from '../../note/note-input.ts';
import { codeNote } from '../../pipeline.ts';
import { deidentifiedRow } from '../../result/deidentified-row.ts';
import type { HttpOptions } from '../options.ts';
import type { Answer, RouteRequest } from '../route.ts';

/** An id like "lexicon" or "gemini:flash"; anything longer or with spaces is not one. */
export const extractorSchema = z
  .string('expected text')
  .regex(/^[\w.:-]{1,64}$/, 'not an extractor id')
  .optional();

const codeOptionsSchema = z.object({
  extractor: extractorSchema,
  top: topSchema,
  scope: z.enum(scopes).optional(),
  style: z.enum(styles).optional(),
});

const styleSchema = z.object({
  style: z.enum(replacementStyles).default('placeholder'),
  keepWeekdays: z.boolean().default(false),
  keepInitials: z.boolean().default(false),
  dateOrder: z.enum(dateOrders).default('mdy'),
});

/** POST /v1/code: a note to its codes. */
export async function answerCode(request: RouteRequest, options: HttpOptions): Promise<Answer> {
  assertKnownFields(request.json, ['id', 'text', 'patient', ...Object.keys(codeOptionsSchema.shape)]);
  const asked = parseInput(codeOptionsSchema, request.json);
  const note = readNote(request, options);
  const ports = await options.getPorts();
  const { top, scope, style, extractor: id } = asked;
  const extractor = await ports.extractorOf(id);
  if ((scope ?? style) !== undefined && !extractor.hasScopes)
    throw new ClincodeError('invalid_input', 'scope and style are of the extractor local');
  const coded = await codeNote(
    note,
    {
      recognizers: ports.recognizers,
      index: ports.index,
      ...(ports.others && { others: ports.others.code }),
      extractor,
    },
    {
      signal: request.signal,
      ...(top !== undefined && { top }),
      local: { ...(scope && { scope }), ...(style && { style }) },
    },
  );
  options.metrics?.note(note.text.length, coded.mentions.length);
  countReplaced(coded.provenance.replaced, options);
  return { json: ports.advise?.(coded, note) ?? coded };
}

/** POST /v1/deidentify: a note without its identifiers, replaced as `style` says. */
export async function answerDeidentify(request: RouteRequest, options: HttpOptions): Promise<Answer> {
  assertKnownFields(request.json, ['id', 'text', 'patient', ...Object.keys(styleSchema.shape)]);
  const style = styleOf(parseInput(styleSchema, request.json), options);
  const note = readNote(request, options);
  const { recognizers } = await options.getPorts();
  const row = deidentifiedRow(await deidentify(note, recognizers, style));
  const replaced: Record<string, number> = {};
  for (const { category } of row.spans) replaced[category] = (replaced[category] ?? 0) + 1;
  countReplaced(replaced, options);
  return { json: row };
}

/**
 * The key is the server's: a caller who chose it could tell what a surrogate stands for.
 * @returns undefined for placeholders
 */
function styleOf(
  { style, ...rest }: z.output<typeof styleSchema>,
  { deidentifyKey }: HttpOptions,
): StyleOptions | undefined {
  if (style === 'placeholder') return undefined;
  if (deidentifyKey === undefined)
    throw new ClincodeError(
      'invalid_input',
      `"style": ${style} needs a key: the server was started without CLINCODE_DEIDENTIFY_KEY`,
    );
  return { style, secret: deidentifyKey, ...rest };
}

function readNote({ json, requestId }: RouteRequest, { limits }: HttpOptions) {
  return parseNoteInput(json, { maxNoteChars: limits.maxNoteChars, fallbackId: requestId });
}

function countReplaced(replaced: Readonly<Record<string, number>>, { metrics }: HttpOptions): void {
  for (const [category, count] of Object.entries(replaced)) metrics?.replaced(category as PhiCategory, count);
}
