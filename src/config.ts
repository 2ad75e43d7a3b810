import * as z from 'zod';
import { ClincodeError } from './errors.ts';

const flag = z.enum(['0', '1'], 'must be 0 or 1').transform((value) => value === '1');
const positive = z
  .string()
  .regex(/^[1-9]\d{0,9}$/, 'must be a positive whole number')
  .transform(Number);

/** Environment variables, all optional. Named in docs/cli.md. */
const schema = z.object({
  /** Index folder; absent: the starter ontology. */
  CLINCODE_INDEX: z.string().min(1).optional(),
  /** Folder for what is built once, such as the starter's index. */
  CLINCODE_CACHE: z.string().min(1).optional(),
  /** A model of the hub that is not in the cache may be downloaded. */
  CLINCODE_ALLOW_DOWNLOAD: flag.default(false),
  /** `flat` searches exactly even where the index has a graph. */
  CLINCODE_VECTOR_INDEX: z.enum(['hnsw', 'flat']).default('hnsw'),
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
  CLINCODE_LOG: flag.default(true),
  GEMINI_API_KEY: z.string().min(1).optional(),
  GEMINI_MODEL: z.string().min(1).default('gemini-2.5-flash'),
  /** Another server that speaks Gemini's protocol: a proxy, a test. */
  GEMINI_BASE_URL: z.url().optional(),
  GEMINI_TIMEOUT_MS: positive.default(60_000),
  /** With these Gemini is reached through Vertex AI. */
  GOOGLE_CLOUD_PROJECT: z.string().min(1).optional(),
  GOOGLE_CLOUD_LOCATION: z.string().min(1).optional(),
  GOOGLE_GENAI_USE_VERTEXAI: z.enum(['true', 'false']).optional(),
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
