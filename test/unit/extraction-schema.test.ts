import { describe, expect, it } from 'vitest';
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
  it('have a new version when their wording changes', async () => {
    const { instructions, repair } = prompts[promptVersion];
    expect({ [promptVersion]: await sha256Hex(`${instructions}\n${repair}`) }).toMatchInlineSnapshot(`
      {
        "mentions-1": "25910882232fe2540c37f22f211dc413b1a4b8989defe3b4b6c179abc26cffaa",
      }
    `);
  });
});
