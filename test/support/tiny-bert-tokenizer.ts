const special = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'] as const;
const characters = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
const words = [
  ...['migraine', 'osteo', 'type', 'diabetes', 'mellitus', 'of', 'the', 'knee', 'asthma', 'heart'],
  ...['attack', 'hay', 'fever', 'chronic', 'kidney', 'disease', 'stage', 'acute', 'failure', 'with'],
  ...['without', 'long', 'name', 'that', 'goes', 'on', 'and', 'gastro', 'reflux', 'probe', 'cancer'],
  ...['query', 'instruct', ':', '-', '.', '##s', '##es', '##arthritis', '##itis', '##oma', '##al'],
];

/** Pieces of the tokenizer, by id: every letter and digit is one, so Latin names have no unknown token. */
export const tinyVocabulary: readonly string[] = [
  ...special,
  ...characters,
  ...characters.map((character) => `##${character}`),
  ...words,
];

const id = (token: (typeof special)[number]): number => special.indexOf(token);

/** tokenizer.json: lower case, WordPiece, [CLS] name [SEP]. */
export function tinyTokenizer(): object {
  const around = (token: '[CLS]' | '[SEP]') => ({ SpecialToken: { id: token, type_id: 0 } });
  const named = (token: '[CLS]' | '[SEP]') => ({ id: token, ids: [id(token)], tokens: [token] });
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: special.map((content) => ({
      id: id(content),
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [around('[CLS]'), { Sequence: { id: 'A', type_id: 0 } }, around('[SEP]')],
      pair: [],
      special_tokens: { '[CLS]': named('[CLS]'), '[SEP]': named('[SEP]') },
    },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(tinyVocabulary.map((token, index) => [token, index])),
    },
  };
}
