import { buildIndex } from '../../embeddings/build-index.ts';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';
import { ClincodeError } from '../../src/errors.ts';
import { createLexiconExtractor } from '../../src/extract/extractors/lexicon.ts';
import type { MentionExtractor } from '../../src/extract/mention-extractor.ts';
import { createApp } from '../../src/http/app.ts';
import type { HttpApp } from '../../src/http/environment.ts';
import type { HttpLimits, HttpOptions, HttpPorts } from '../../src/http/options.ts';
import type { Route } from '../../src/http/route.ts';
import { terminologyRanker } from '../../src/link/default-rankers/terminology.ts';
import type { LogFields, Logger } from '../../src/observe/logger.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { shippedEmbedder } from './shipped-embedder.ts';

const rows = [
  { code: '64572001', name: 'Disease', semanticTag: 'disorder' },
  {
    code: '73211009',
    name: 'Diabetes mellitus',
    synonyms: ['sugar diabetes'],
    abbreviations: ['DM'],
    parents: ['64572001'],
    maps: ['E11.9'],
  },
  {
    code: '44054006',
    name: 'Diabetes mellitus type 2',
    fsn: 'Diabetes mellitus type 2 (disorder)',
    semanticTag: 'disorder',
    synonyms: ['type 2 diabetes', 'type 2 diabetes mellitus'],
    abbreviations: ['T2DM'],
    parents: ['73211009', '999999999'],
    maps: [{ code: 'E11.9', display: 'Type 2 diabetes mellitus without complications' }],
  },
  {
    code: '38341003',
    name: 'Hypertensive disorder',
    synonyms: ['high blood pressure', 'hypertension'],
    abbreviations: ['HTN'],
    parents: ['64572001'],
    maps: ['I10'],
  },
];

/** Ports on four concepts: quick to build, and what is in them is known. `more` are rows of further ones. */
export async function testPorts(
  extractors: readonly MentionExtractor[] = [],
  more: readonly object[] = [],
): Promise<HttpPorts> {
  const index = await buildIndex(
    [...rows, ...more].map((row, i) => parseConcept(row, i + 1)),
    {
      codeSystem: { uri: 'http://snomed.info/sct', release: 'test' },
      ranker: terminologyRanker(),
      ...(await shippedEmbedder()),
    },
  );
  const known = new Map([createLexiconExtractor(index), ...extractors].map((it) => [it.id, it]));
  return {
    recognizers: defaultRecognizers(),
    index,
    async extractorOf(id = 'lexicon') {
      const extractor = known.get(id);
      if (extractor === undefined) throw new ClincodeError('unknown_extractor', 'no such extractor');
      return extractor;
    },
  };
}

export const testLimits: HttpLimits = {
  maxBodyBytes: 10_000,
  maxNoteChars: 2000,
  maxConcurrent: 4,
  maxQueued: 100,
  // none of the tests waits for it, and a busy machine takes seconds
  timeoutMs: 25_000,
};

export interface LogLine extends LogFields {
  readonly level: string;
  readonly event: string;
}

/** A logger whose lines can be looked at. */
export function memoryLogger(): Logger & { readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  const at =
    (level: string) =>
    (event: string, fields: LogFields = {}): void => {
      lines.push({ ...fields, level, event });
    };
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}

export function testApp(
  ports: HttpPorts,
  more: Partial<HttpOptions> = {},
  routes: readonly Route[] = [],
): HttpApp {
  return createApp(
    { getPorts: async () => ports, limits: testLimits, logger: memoryLogger(), ...more },
    routes,
  );
}

export function postJson(
  app: { request: HttpApp['request'] },
  path: string,
  body: unknown,
  init: { headers?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<Response> {
  return Promise.resolve(
    app.request(path, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...init,
      headers: { 'content-type': 'application/json', ...init.headers },
    }),
  );
}

export async function errorOf(
  response: Response,
): Promise<{ code: string; message: string; retryable: boolean }> {
  return ((await response.json()) as { error: { code: string; message: string; retryable: boolean } }).error;
}

/** Finds nothing until it is let go, or until its signal aborts. */
export function slowExtractor(): MentionExtractor & { started: number; aborted: number; letGo(): void } {
  const waiting: (() => void)[] = [];
  const extractor = {
    id: 'slow',
    version: '1',
    started: 0,
    aborted: 0,
    letGo: () => {
      for (const go of waiting.splice(0)) go();
    },
    extract: (_: unknown, options?: { signal?: AbortSignal }) => {
      extractor.started++;
      return new Promise<{ mentions: []; rejectedQuotes: number; warnings: [] }>((resolve, reject) => {
        waiting.push(() => resolve({ mentions: [], rejectedQuotes: 0, warnings: [] }));
        options?.signal?.addEventListener('abort', () => {
          extractor.aborted++;
          reject(new Error('aborted'));
        });
      });
    },
  };
  return extractor;
}
