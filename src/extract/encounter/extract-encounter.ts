import type { DeidentifiedNote } from '../../deidentify/deidentified-note.ts';
import { deidentify } from '../../deidentify/deidentify.ts';
import type { PhiRecognizer } from '../../deidentify/phi-recognizer.ts';
import type { ClinicalNote } from '../../note/clinical-note.ts';
import { createAsker } from '../ask-model.ts';
import { disclosureOf } from '../disclosure-of.ts';
import { groundQuotes } from '../ground-quotes.ts';
import type { LanguageModel } from '../language-model.ts';
import { assertNoPhiIn } from '../leak-gate.ts';
import type { Disclosure } from '../mention-extractor.ts';
import type { PriceTable } from '../token-price.ts';
import type { Encounter, Stated } from './encounter.ts';
import { encounterPrompts, encounterPromptVersion } from './encounter-prompt.ts';
import { parseEncounterAnswer, type StatedEncounter } from './encounter-schema.ts';
import { encounterRulesVersion, readEncounter } from './read-encounter.ts';

export interface EncounterPorts {
  readonly recognizers: readonly PhiRecognizer[];
  /** Absent: everything is found by rules, and nothing leaves the machine. */
  readonly languageModel?: LanguageModel;
}

export interface ExtractedEncounter {
  readonly id: string;
  readonly encounter: Encounter;
  readonly extractor: { readonly id: string; readonly version: string };
  readonly disclosure?: Disclosure;
  readonly warnings: readonly string[];
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  readonly prices?: PriceTable;
  /** Told what left the machine, also when the call failed afterwards and no result carries it. */
  readonly onDisclosure?: (noteId: string, disclosure: Disclosure) => void;
}

/**
 * The encounter of a note. Who the patient is (name, age, gender, race) is always read by rules from the caller's text and
 * never sent; a model, where there is one, quotes the rest from de-identified text, and a quote that is not there is refused.
 * @throws ClincodeError `phi_in_prompt` before anything is sent, and those of the model
 */
export async function extractEncounter(
  note: ClinicalNote,
  { recognizers, languageModel }: EncounterPorts,
  options: AskOptions = {},
): Promise<ExtractedEncounter> {
  const byRules = readEncounter(note.text);
  if (languageModel === undefined) {
    const extractor = { id: 'rules', version: encounterRulesVersion };
    return { id: note.id, encounter: byRules, extractor, warnings: [] };
  }
  const deidentified = await deidentify(withKnownName(note, byRules), recognizers);
  const { answer, disclosure } = await ask(languageModel, deidentified, options);
  const { facts, rejected } = ground(note.text, deidentified, answer);
  const { name, age, race, gender } = byRules;
  return {
    id: note.id,
    encounter: {
      ...(name && { name }),
      ...(age && { age }),
      ...(race && { race }),
      ...(gender && { gender }),
      ...facts,
    },
    extractor: {
      id: languageModel.id,
      version: `${encounterPromptVersion}/${disclosure.model}+rules-${encounterRulesVersion}`,
    },
    disclosure,
    warnings: rejected > 0 ? [`${rejected} quote(s) of the model are not in the note and were rejected`] : [],
  };
}

async function ask(
  languageModel: LanguageModel,
  note: DeidentifiedNote,
  { signal, prices, onDisclosure }: AskOptions,
): Promise<{ readonly answer: StatedEncounter; readonly disclosure: Disclosure }> {
  assertNoPhiIn(note);
  const asker = createAsker(languageModel, encounterPrompts[encounterPromptVersion], parseEncounterAnswer);
  const disclosure = () =>
    disclosureOf(note.text, encounterPromptVersion, asker.soFar(), languageModel, prices);
  try {
    return { answer: await asker.ask(note.text, signal), disclosure: await disclosure() };
  } finally {
    onDisclosure?.(note.id, await disclosure());
  }
}

/** The name that the rules read is a known value for de-identification, as a caller's probes are. */
function withKnownName(note: ClinicalNote, { name }: Encounter): ClinicalNote {
  if (name === undefined) return note;
  const written = note.text.slice(name.span.start, name.span.end);
  const names = new Set([...(note.patient?.names ?? []), name.value, written]);
  return { ...note, patient: { ...note.patient, names: [...names] } };
}

function ground(text: string, note: DeidentifiedNote, stated: StatedEncounter) {
  let rejected = 0;
  // field by field, since the same words may be the reason and a procedure
  const place = (quotes: readonly string[]): readonly Stated<string>[] => {
    const seen = new Set<string>();
    const grounding = groundQuotes(
      note.text,
      [...new Set(quotes)].map((quote) => ({ quote })),
      // A quote of a placeholder is our own invention, and its place in the caller's text is an identifier.
      (span) => note.offsets.touchesReplacement(span),
    );
    rejected += grounding.rejected;
    return grounding.grounded.flatMap(({ span }) => {
      const source = note.offsets.toSource(span);
      const value = text.slice(source.start, source.end);
      const isNew = !seen.has(value.toLowerCase());
      seen.add(value.toLowerCase());
      return isNew ? [{ value, span: source }] : [];
    });
  };
  const single = (quote: string | undefined) => (quote?.trim() ? place([quote])[0] : undefined);
  const reason = single(stated.reason);
  const encounterType = single(stated.encounterType);
  const facts = {
    ...(reason && { reason }),
    ...(encounterType && { encounterType }),
    procedures: place(stated.procedures),
    medications: place(stated.medications),
  };
  return { facts, rejected };
}
