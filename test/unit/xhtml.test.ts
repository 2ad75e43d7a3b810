import sax from 'sax';
import { expect, test } from 'vitest';
import type { PhiSpan } from '../../src/deidentify/deidentified-note.ts';
import { deidentifyXhtml } from '../../src/deidentify/structure/xhtml.ts';

/** Every "Doe", and "Jane Doe". */
const spansOf = async (text: string): Promise<PhiSpan[]> =>
  [...text.matchAll(/(?:Jane )?Doe/g)].map(({ index, 0: value }) => ({
    start: index,
    end: index + value.length,
    category: 'NAME',
    replacement: '<N&>',
  }));
const run = (div: string) =>
  deidentifyXhtml(div, { spansOf, reference: () => 'REF', id: (name) => `id-${name.length}` });

test.each<[string, string, string]>([
  ['text', '<div>Jane Doe.</div>', '<div>&lt;N&amp;&gt;.</div>'],
  ['a name over two elements', '<div><b>Jane D</b>oe!</div>', '<div><b>&lt;N&amp;&gt;</b>!</div>'],
  ['entities stay what they are', '<div>a &lt; b &amp; c</div>', '<div>a &lt; b &amp; c</div>'],
  ['entities of HTML become their character', '<div>a&nbsp;b</div>', '<div>a\u00a0b</div>'],
  ['empty elements', '<div>a<br/>b<hr/></div>', '<div>a<br/>b<hr/></div>'],
  ['attributes of style stay', '<div class="x" xmlns="u">a</div>', '<div class="x" xmlns="u">a</div>'],
  [
    'alternative texts are read',
    '<div><img alt="Doe" src="p.png"/></div>',
    '<div><img alt="&lt;N&amp;&gt;" src="REF"/></div>',
  ],
  ['anchors', '<div><a id="doe" href="#doe">x</a></div>', '<div><a id="id-3" href="REF">x</a></div>'],
  ['comments go', '<div>a<!-- Doe -->b</div>', '<div>ab</div>'],
  ['CDATA is text', '<div><![CDATA[Doe <]]></div>', '<div>&lt;N&amp;&gt; &lt;</div>'],
  [
    'cells stand apart',
    '<div><table><tr><td>Jane</td><td>Doe</td></tr></table></div>',
    '<div><table><tr><td>Jane</td><td>&lt;N&amp;&gt;</td></tr></table></div>',
  ],
])('%s', async (_, div, written) => {
  expect(await run(div)).toBe(written);
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(written).close();
});

test.each([
  '',
  'Jane Doe',
  '<div>Jane Doe',
  '<div><p>Jane Doe</div>',
  '<div>Jane & Doe</div>',
  '<div a=b>Doe</div>',
  '<div/>Doe',
])('what is not well formed is withheld: %s', async (div) => {
  expect(await run(div)).toBe('<div xmlns="http://www.w3.org/1999/xhtml">[withheld]</div>');
});
