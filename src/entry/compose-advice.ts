import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { readRows } from '../cli/read-rows.ts';
import type { AdviceRequest } from '../cli/tools.ts';
import type { Config } from '../config.ts';
import { ClincodeError } from '../errors.ts';
import { parseRiskModel, type RiskModel } from '../map/risk-adjustment.ts';
import { type Tabular, type TabularConcept, tabularOf, tabularOfIndex } from '../map/tabular/tabular.ts';
import { type AdviseNote, withAdvice } from '../result/advised-note.ts';
import { codeSystems } from '../terminology/code-system.ts';
import { openIndex } from './compose-index.ts';

/**
 * What adds advice and risk categories to coded notes; undefined where neither is asked for.
 * @throws ClincodeError as `CliTools.openAdvice`
 */
export async function openAdvice(
  { icd10cm, hcc }: AdviceRequest,
  config: Config,
  onNotice: (notice: string) => void,
): Promise<AdviseNote | undefined> {
  if (icd10cm === undefined && hcc === undefined) return undefined;
  const sources = {
    ...(icd10cm !== undefined && { tabular: await openTabular(icd10cm, config, onNotice) }),
    ...(hcc !== undefined && { riskModel: await readRiskModel(hcc) }),
  };
  return (coded, note) => withAdvice(coded, sources, note);
}

async function openTabular(
  path: string,
  config: Config,
  onNotice: (notice: string) => void,
): Promise<Tabular> {
  if ((await stat(path).catch(() => undefined))?.isDirectory()) {
    const { manifest, concepts } = await openIndex(path, config, onNotice);
    if (manifest.codeSystem.uri !== codeSystems.icd10cm)
      throw new ClincodeError('ontology_invalid', `the index ${path} is not one of ICD-10-CM`);
    return tabularOfIndex(concepts);
  }
  const concepts = await readRows(path, parseTabularConcept);
  if (!concepts.some(({ tabular }) => tabular !== undefined)) {
    throw new ClincodeError(
      'ontology_invalid',
      `${path} has no notes of a tabular list: make it with ontology import --from icd10cm`,
    );
  }
  return tabularOf(concepts);
}

/** Only what advice is made of: the whole concept takes five times as long, and there are a hundred thousand. */
const tabularConcept = z.object({
  code: z.string().min(1),
  name: z.string(),
  parents: z.array(z.string()).default([]),
  tabular: z
    .object({
      billable: z.boolean(),
      notes: z.record(z.string(), z.array(z.string())).default({}),
      seventhCharacters: z.record(z.string(), z.string()).optional(),
    })
    .optional(),
});

function parseTabularConcept(json: unknown): TabularConcept {
  const parsed = tabularConcept.safeParse(json);
  // a field that the line has not is absent, not undefined
  if (parsed.success) return parsed.data as TabularConcept;
  throw new ClincodeError(
    'ontology_invalid',
    `not a concept: "${parsed.error.issues[0]!.path.join('.') || 'line'}"`,
  );
}

/** The tables by the ends of their names: `…-2026.tsv` with the codes of a year, `…-labels.tsv`, `…-hierarchy.tsv`. */
async function readRiskModel(folder: string): Promise<RiskModel> {
  const names = await readdir(folder).catch(() => {
    throw new ClincodeError('file_unreadable', `cannot read the folder ${folder}`);
  });
  const tableOf = async (what: string, end: RegExp): Promise<{ name: string; text: string }> => {
    const found = names.filter((name) => /hcc/i.test(name) && end.test(name));
    if (found.length !== 1)
      throw new ClincodeError('file_unreadable', `${folder}: ${found.length} tables of ${what}, not one`);
    const name = found[0]!;
    return { name, text: await readFile(join(folder, name), 'utf8') };
  };
  const codes = await tableOf('codes (…-YEAR.tsv)', /-\d{4}\.tsv$/);
  return parseRiskModel(`CMS-HCC V28 ${/-(\d{4})\.tsv$/.exec(codes.name)![1]}`, {
    codes: codes.text,
    labels: (await tableOf('labels (…-labels.tsv)', /-labels\.tsv$/)).text,
    hierarchy: (await tableOf('the hierarchy (…-hierarchy.tsv)', /-hierarchy\.tsv$/)).text,
  });
}
