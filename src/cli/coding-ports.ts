import type { Disclosure, MentionExtractor } from '../extract/mention-extractor.ts';
import type { LinkIndex } from '../link/link-index.ts';
import type { CodingPorts } from '../pipeline.ts';
import { notice } from './shared.ts';
import type { CliTools } from './tools.ts';

export interface CodingPortsOptions {
  /** Index folders: mentions are found by the first. None: the starter. */
  readonly index?: readonly string[];
  readonly verify?: string;
}

/** What a command that codes notes passes them through. @param createExtractor for the first index */
export async function openCodingPorts(
  { index: folders = [], verify }: CodingPortsOptions,
  tools: CliTools,
  createExtractor: (index: LinkIndex) => Promise<MentionExtractor>,
  onDisclosure: (disclosure: Disclosure) => void,
  onNotice: (text: string) => void = notice(tools),
): Promise<CodingPorts> {
  const [first, ...more] = folders;
  const index = await tools.openIndex(first, onNotice);
  const others = await Promise.all(more.map((folder) => tools.openIndex(folder, onNotice)));
  return {
    index,
    ...(others.length > 0 && {
      others: (await import('../result/other-codings.ts')).otherCodings(others),
    }),
    recognizers: await tools.recognizers(),
    extractor: await createExtractor(index),
    ...(verify !== undefined && { verifier: await tools.createVerifier(verify, onDisclosure) }),
  };
}
