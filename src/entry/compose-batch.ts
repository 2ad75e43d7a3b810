import { runBatch } from '../cli/run-batch.ts';
import type { BatchOptions } from '../cli/tools.ts';
import { createCollector, withBatchAnswers } from '../extract/batch.ts';
import { systemClock } from '../extract/language-models/call-clock.ts';
import type { MentionExtractor } from '../extract/mention-extractor.ts';
import { silentLogger } from '../observe/logger.ts';
import { extractorOf, type ModelParts } from './compose-extractors.ts';
import { createBatchProvider, createLanguageModel } from './compose-models.ts';

/**
 * An extractor whose answers come from a batch of its provider. `withNotes` gives every note to the extractor that
 * it is handed: what that one would ask is what is submitted.
 * @throws ClincodeError `invalid_config` for a model without a Batch API, `missing_credentials`
 */
export async function createBatchedExtractor(
  id: string,
  parts: ModelParts,
  batch: BatchOptions,
): Promise<MentionExtractor> {
  const provider = createBatchProvider(id, parts.config);
  const live = createLanguageModel('gemini', parts.config);
  const answers = await runBatch({
    provider,
    file: batch.file,
    async collect() {
      const collector = createCollector(live);
      // nothing leaves while collecting, so nobody is told of a disclosure
      const { config } = parts;
      await batch.withNotes(extractorOf(collector.model, { config, logger: silentLogger }));
      return collector.requests();
    },
    sleep: (ms) => systemClock.sleep(ms),
    pollEveryMs: parts.config.CLINCODE_BATCH_POLL_MS,
    onNotice: batch.onNotice,
  });
  return extractorOf(withBatchAnswers(live, answers), parts);
}
