import { asQuestions, type DeidentifiedNote, partOf } from '../deidentify/deidentified-note.ts';
import { ClincodeError } from '../errors.ts';
import type { Candidate, LinkedName } from '../link/candidate.ts';
import { type Asker, createAsker } from './ask-model.ts';
import { choicePrompts, choicePromptVersion, parseChoices, type StatedChoice } from './choice-prompt.ts';
import { disclosureOf } from './disclosure-of.ts';
import type { LanguageModel } from './language-model.ts';
import { assertNoPhiIn } from './leak-gate.ts';
import type { Mention } from './mention.ts';
import type { Disclosure } from './mention-extractor.ts';
import type { PriceTable } from './token-price.ts';

/** The second look: a model chooses among the candidates of a mention, by number, or none. */
export interface MentionVerifier {
  readonly id: string;
  /** Candidates that it looks at: links should have so many. */
  readonly terms: number;
  /**
   * @param linked the links of the mentions, in their order
   * @throws ClincodeError phi_in_prompt before anything is sent, and those of the model
   */
  verify(
    note: DeidentifiedNote,
    mentions: readonly Mention[],
    linked: readonly LinkedName[],
    signal?: AbortSignal,
  ): Promise<Verification>;
}

export interface Verification {
  /** One for each mention. Undefined: not asked, or answered with a number that is none. */
  readonly choices: readonly (VerifiedChoice | undefined)[];
  readonly record: VerificationRecord;
}

/** What the model chose: one of the mention's candidates, or none of them. */
export type VerifiedChoice = Candidate | 'none';

export interface VerificationRecord {
  readonly asked: number;
  readonly chosen: number;
  readonly none: number;
  /** Numbers that no question or none of its terms has, and answers beyond the first to a question. */
  readonly rejectedChoices: number;
  /** Absent where nothing had to be asked. */
  readonly disclosure?: Disclosure;
}

/** Surer links are not asked: a model would be paid to agree. */
const SURE = 0.9;
/** Terms of one question. */
const SHOWN_TERMS = 8;
/** Questions of one call. */
const AT_ONCE = 20;

interface Question {
  readonly mention: Mention;
  readonly candidates: readonly Candidate[];
}

export function createMentionVerifier(parts: {
  readonly languageModel: LanguageModel;
  readonly prices?: PriceTable;
  readonly onDisclosure?: (noteId: string, disclosure: Disclosure) => void;
}): MentionVerifier {
  const { languageModel, prices, onDisclosure } = parts;
  return {
    id: languageModel.id,
    terms: SHOWN_TERMS,
    async verify(note, mentions, linked, signal) {
      const open = mentions.flatMap((mention, at) => {
        const { status, candidates } = linked[at]!;
        const isSure = status === 'linked' && candidates[0]!.confidence >= SURE;
        return candidates.length === 0 || isSure
          ? []
          : [{ at, mention, candidates: candidates.slice(0, SHOWN_TERMS) }];
      });
      const choices: (VerifiedChoice | undefined)[] = mentions.map(() => undefined);
      const counts = { asked: open.length, chosen: 0, none: 0, rejectedChoices: 0 };
      if (open.length === 0) return { choices, record: counts };
      assertNoPhiIn(note);
      const asker = createAsker(languageModel, choicePrompts[choicePromptVersion], parseChoices);
      const sent: string[] = [];
      const disclosure = () =>
        disclosureOf(sent.join('\n'), choicePromptVersion, asker.soFar(), languageModel, prices);
      try {
        for (let start = 0; start < open.length; start += AT_ONCE) {
          const some = open.slice(start, start + AT_ONCE);
          const { picked, rejected } = await askAll(note, some, asker, sent, signal);
          counts.rejectedChoices += rejected;
          for (const [i, choice] of picked.entries()) {
            if (choice === undefined) continue;
            choices[some[i]!.at] = choice;
            if (choice === 'none') counts.none += 1;
            else counts.chosen += 1;
          }
        }
        return { choices, record: { ...counts, disclosure: await disclosure() } };
      } finally {
        onDisclosure?.(note.id, await disclosure());
      }
    },
  };
}

interface Picked {
  readonly picked: readonly (VerifiedChoice | undefined)[];
  readonly rejected: number;
}

/** Asks, in halves where the answer was cut. */
async function askAll(
  note: DeidentifiedNote,
  questions: readonly Question[],
  asker: Asker<readonly StatedChoice[]>,
  sent: string[],
  signal: AbortSignal | undefined,
): Promise<Picked> {
  const text = asQuestions(
    questions.map(({ mention, candidates }, i) => ({
      question: i + 1,
      sentence: partOf(note.text, mention.evidence),
      mention: partOf(note.text, mention.span),
      terms: candidates.map(({ display }, k) => `${k + 1}. ${display}`),
    })),
  );
  sent.push(text);
  try {
    return pick(questions, await asker.ask(text, signal));
  } catch (error) {
    const isTooLong =
      error instanceof ClincodeError && (error.code === 'model_truncated' || error.code === 'text_too_large');
    if (!isTooLong || questions.length === 1) throw error;
    const middle = questions.length >> 1;
    const first = await askAll(note, questions.slice(0, middle), asker, sent, signal);
    const second = await askAll(note, questions.slice(middle), asker, sent, signal);
    return { picked: [...first.picked, ...second.picked], rejected: first.rejected + second.rejected };
  }
}

/** Only numbers that we gave count, and the first answer to a question. */
function pick(questions: readonly Question[], stated: readonly StatedChoice[]): Picked {
  const picked: (VerifiedChoice | undefined)[] = questions.map(() => undefined);
  let rejected = 0;
  for (const { question, term } of stated) {
    const candidates = questions[question - 1]?.candidates;
    const choice = term === 0 ? 'none' : candidates?.[term - 1];
    if (candidates === undefined || choice === undefined || picked[question - 1] !== undefined) rejected += 1;
    else picked[question - 1] = choice;
  }
  return { picked, rejected };
}
