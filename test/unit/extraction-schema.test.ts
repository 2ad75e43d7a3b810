import { describe, expect, it } from 'vitest';
import { choicePrompts, choicePromptVersion } from '../../src/extract/choice-prompt.ts';
import { extractionJsonSchema, parseExtraction } from '../../src/extract/extraction-schema.ts';
import { prompts, promptVersion } from '../../src/extract/prompt.ts';
import { sha256Hex } from '../../src/sha256.ts';

describe('extraction schema', () => {
  it('has only keywords that Gemini lists, evidence before what is derived from it', () => {
    const text = JSON.stringify(extractionJsonSchema);
    expect(text).not.toMatch(/"(?:pattern|minLength|maxLength|const|default|allOf)":/);
    const item = (
      extractionJsonSchema as {
        properties: { mentions: { items: { properties: object; required: string[] } } };
      }
    ).properties.mentions.items;
    expect(Object.keys(item.properties)).toEqual([
      'quote',
      'sentence',
      'standardName',
      'polarity',
      'certainty',
      'temporality',
      'experiencer',
    ]);
    expect(item.required).toEqual(['quote', 'standardName']);
  });

  it.each([
    [
      'an axis outside the list costs the axis',
      '{"mentions":[{"quote":"MI","standardName":"x","polarity":"present","certainty":null}]}',
      { quote: 'MI', standardName: 'x' },
    ],
    [
      'an axis that is stated',
      '{"mentions":[{"quote":"MI","standardName":"x","experiencer":"family"}]}',
      { quote: 'MI', standardName: 'x', experiencer: 'family' },
    ],
    [
      'a Markdown fence',
      '```json\n{"mentions":[{"quote":"MI","standardName":"x"}]}\n```',
      { quote: 'MI', standardName: 'x' },
    ],
    [
      'words and a fence around it',
      'Here it is:\n```json\n{"mentions":[{"quote":"MI","standardName":"x"}]}\n```\nHope it helps.',
      { quote: 'MI', standardName: 'x' },
    ],
    [
      'a line break and a bell within strings',
      '{"mentions":[{"quote":"old\nMI","standardName":"x\u0007y"}]}',
      { quote: 'old MI', standardName: 'x y' },
    ],
    ['no name', '{"mentions":[{"quote":"MI","standardName":null}]}', { quote: 'MI', standardName: '' }],
    ['the list alone', '[{"quote":"MI","standardName":"x"}]', { quote: 'MI', standardName: 'x' }],
    [
      'unknown fields',
      '{"mentions":[{"quote":"MI","standardName":"x","code":"22298006","start":3}]}',
      { quote: 'MI', standardName: 'x' },
    ],
    [
      'the founding form',
      '[{"raw_string":"MI","standardised_biomedical_name":"x"}]',
      { quote: 'MI', standardName: 'x' },
    ],
  ])('reads %s', (_, json, mention) => {
    const { mentions } = parseExtraction(json);
    expect(mentions.map((each) => JSON.parse(JSON.stringify(each)))).toEqual([mention]);
  });

  it.each([
    '',
    '{"mentions":[{"quote":"SECRET',
    '{"mentions":"SECRET"}',
    '[{"raw_string":"SECRET"}]',
    '{"SECRET":1}',
    'SECRET {"mentions":[]} or {"mentions":[]}',
    'I see [{"quote":"SECRET","standardName":"x"}]',
    'null',
  ])('refuses %j without quoting it', (json) => {
    expect(() => parseExtraction(json)).toThrow(
      expect.objectContaining({
        code: 'model_answer_invalid',
        message: expect.not.stringContaining('SECRET'),
      }),
    );
  });
});

describe('prompts', () => {
  it('have a new version when their wording or schema changes', async () => {
    const hashes: Record<string, string> = {};
    for (const [version, { instructions, repair, schema }] of Object.entries({
      ...prompts,
      ...choicePrompts,
    })) {
      hashes[version] = await sha256Hex(`${instructions}\n${repair}\n${JSON.stringify(schema)}`);
    }
    expect(hashes).toMatchInlineSnapshot(`
      {
        "choices-1": "f78f5cd98f023a8da54ae44c86ce76e7b1f9c2260a0f323874067fa596a93644",
        "mentions-1": "08b075195d885ce149827064b692ce06924def89365fe3aebfdf7c22116f7fa3",
        "mentions-2": "eee839a4723085f97f58045c334464c6d03a0580e87e19eca21a226fe5329c40",
      }
    `);
    expect(Object.keys(prompts).at(-1)).toBe(promptVersion);
    expect(Object.keys(choicePrompts).at(-1)).toBe(choicePromptVersion);
  });
});
