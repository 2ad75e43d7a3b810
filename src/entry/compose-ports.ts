import type { Config } from '../config.ts';
import { defaultRecognizers } from '../deidentify/recognizers/index.ts';
import { ClincodeError } from '../errors.ts';
import { extractEncounter } from '../extract/encounter/extract-encounter.ts';
import type { MentionExtractor } from '../extract/mention-extractor.ts';
import type { HttpPorts } from '../http/options.ts';
import type { LinkIndex } from '../link/link-index.ts';
import type { Logger } from '../observe/logger.ts';
import { encounterRow } from '../result/encounter-row.ts';
import { inProcessExtractors } from './adapter-ids.ts';
import { accountingOf, createEncounterModel, createExtractor } from './compose-extractors.ts';
import { warmUp } from './warm-up.ts';

export interface PortsOptions {
  /** Of requests that name none. */
  readonly extractor: string;
  readonly config: Config;
  readonly logger: Logger;
  readonly nextTurn: () => Promise<void>;
}

/**
 * Everything that stands and falls with an index, ready to answer. Made in turns of the event loop, so that
 * a server answers from another index meanwhile.
 * @throws ClincodeError if the server's own extractor cannot be made
 */
export async function createPorts(
  index: LinkIndex,
  { extractor: own, config, logger, nextTurn }: PortsOptions,
): Promise<HttpPorts> {
  const recognizers = defaultRecognizers();
  // a key in the environment must not let every caller send notes to a model
  const allowed = new Set([own, ...inProcessExtractors, ...config.CLINCODE_EXTRACTORS]);
  const made = new Map<string, MentionExtractor>();
  const extractorOf = async (id = own): Promise<MentionExtractor> => {
    if (!allowed.has(id)) throw new ClincodeError('unknown_extractor', `choose ${[...allowed].join(', ')}`);
    const extractor = made.get(id) ?? (await createExtractor(id, { index, config, logger, nextTurn }));
    made.set(id, extractor);
    return extractor;
  };
  const readEncounter: HttpPorts['readEncounter'] = async (note, id = 'local', signal) => {
    if (!allowed.has(id)) throw new ClincodeError('unknown_extractor', `choose ${[...allowed].join(', ')}`);
    const languageModel = await createEncounterModel(id, () => config);
    const encounter = await extractEncounter(
      note,
      { recognizers, ...(languageModel && { languageModel }) },
      { signal, ...accountingOf({ config, logger }) },
    );
    return encounterRow(encounter);
  };
  await extractorOf();
  await warmUp({ recognizers, index, extractor: await extractorOf('local') }, nextTurn);
  return { recognizers, index, extractorOf, readEncounter, since: new Date() };
}
