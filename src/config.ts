import * as z from 'zod';
import { ClincodeError } from './errors.ts';

const flag = z.enum(['0', '1'], 'must be 0 or 1').transform((value) => value === '1');
const positive = z
  .string()
  .regex(/^[1-9]\d{0,9}$/, 'must be a positive whole number')
  .transform(Number);

const price = z.strictObject({
  input: z.number().nonnegative(),
  output: z.number().nonnegative(),
  cachedInput: z.number().nonnegative().optional(),
});
const prices = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/),
  models: z.record(z.string(), price),
});

/** JSON in a variable. What is wrong with it is not told: a message must not repeat a value. */
const priceTable = z.string().transform((text, context) => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const parsed = prices.safeParse(value);
  if (parsed.success) return parsed.data;
  context.addIssue({
    code: 'custom',
    message: 'must be {"currency":"EUR","models":{"NAME":{"input":…,"output":…,"cachedInput"?:…}}}',
  });
  return z.NEVER;
});

/** Environment variables, all optional. Named in docs/cli.md. */
const schema = z.object({
  /** Index folder; absent: the starter ontology. */
  CLINCODE_INDEX: z.string().min(1).optional(),
  /** Folder for what is built once, such as the starter's index. */
  CLINCODE_CACHE: z.string().min(1).optional(),
  /** A model of the hub that is not in the cache may be downloaded. */
  CLINCODE_ALLOW_DOWNLOAD: flag.default(false),
  /** `flat` searches exactly even where the index has a graph. */
  CLINCODE_VECTOR_INDEX: z.enum(['hnsw', 'flat'], 'must be hnsw or flat').default('hnsw'),
  CLINCODE_MAX_NOTE_CHARS: positive.default(1_000_000),
  CLINCODE_MAX_BODY_BYTES: positive.default(8_000_000),
  CLINCODE_MAX_CONCURRENT: positive.default(64),
  CLINCODE_MAX_QUEUED: positive.default(1024),
  CLINCODE_TIMEOUT_MS: positive.default(120_000),
  /** Extractors that a caller over HTTP may ask for besides the server's own and the local ones. */
  CLINCODE_EXTRACTORS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((id) => id.trim())
        .filter((id) => id !== ''),
    ),
  /** Secret of shifts and surrogates, and of the hashes in a mention cache. */
  CLINCODE_DEIDENTIFY_KEY: z.string().min(16, 'must have at least 16 characters').optional(),
  CLINCODE_LOG: flag.default(true),
  /** The language model of the extractor `ensemble`, by its id. */
  CLINCODE_ENSEMBLE_MODEL: z.string().min(1).optional(),
  /** Calls to a language model that are under way at once, and that may begin within a minute. */
  CLINCODE_MODEL_MAX_CONCURRENT: positive.default(8),
  CLINCODE_MODEL_PER_MINUTE: positive.optional(),
  /** Longer notes are sent to a language model in pieces of so many UTF-16 units. */
  CLINCODE_MODEL_PIECE_CHARS: positive.default(12_000),
  /** Between two looks at a job of a provider's Batch API. */
  CLINCODE_BATCH_POLL_MS: positive.default(30_000),
  /** What a million tokens cost, by model. There are no prices by default. */
  CLINCODE_MODEL_PRICES: priceTable.optional(),
  GEMINI_API_KEY: z.string().min(1).optional(),
  GEMINI_MODEL: z.string().min(1).default('gemini-2.5-flash'),
  /** Another server that speaks Gemini's protocol: a proxy, a test. */
  GEMINI_BASE_URL: z.url().optional(),
  GEMINI_TIMEOUT_MS: positive.default(60_000),
  /** A model on a server of your own: http://127.0.0.1:8000/v1, or Ollama's own protocol at …/api. */
  OPENAI_COMPATIBLE_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  OPENAI_COMPATIBLE_MODEL: z.string().min(1).optional(),
  OPENAI_COMPATIBLE_API_KEY: z.string().min(1).optional(),
  /** One call: a model on a few cores is slow. */
  OPENAI_COMPATIBLE_TIMEOUT_MS: positive.default(300_000),
  /** Absent: what the server allows. */
  OPENAI_COMPATIBLE_MAX_TOKENS: positive.optional(),
  /** Of Ollama's own protocol: tokens of the context that the model is loaded with. */
  OPENAI_COMPATIBLE_CONTEXT: positive.optional(),
  /** With these Gemini is reached through Vertex AI. */
  GOOGLE_CLOUD_PROJECT: z.string().min(1).optional(),
  GOOGLE_CLOUD_LOCATION: z.string().min(1).optional(),
  GOOGLE_GENAI_USE_VERTEXAI: z.enum(['true', 'false'], 'must be true or false').optional(),
});

export type Config = z.infer<typeof schema>;

/** @throws ClincodeError `invalid_config` that names the variable, never its value */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(set);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new ClincodeError('invalid_config', `environment variable ${issue.path.join('.')}: ${issue.message}`);
}
