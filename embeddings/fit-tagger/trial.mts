/** One fold, for trials. */
import { writeFileSync } from 'node:fs';
import { rules } from '../../src/deidentify/recognizers/index.ts';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';
import { subwordVectors } from '../../src/embed/embedders/subword-words.ts';
import { Chain, LABELS } from '../../src/extract/tagger/chain.ts';
import { readText } from '../../src/extract/tagger/read-text.ts';
import { styles } from '../../src/extract/tagger/styles.ts';
import { termTable } from '../../src/extract/tagger/term-table.ts';
import { wordClusters } from '../../src/extract/tagger/word-clusters.ts';
import { readWord, type WordFacts } from '../../src/extract/tagger/word-facts.ts';
import { readStructure } from '../../src/note/note-structure.ts';
import { pretrainedModel } from '../pretrained-model.ts';
import { fitChain, scoreSentence, type ChainText } from './fit-chain.ts';
import { goldTexts } from './gold-texts.ts';
import { makeClusters } from './make-clusters.ts';
import { makeTerms } from './make-terms.ts';
import { labelsOf, rowsOf } from './training-rows.ts';
void rules;
const env = (n: string, d: number) => Number(process.env[n] ?? d);
const t0 = performance.now();
const say = (s: string) => console.log(((performance.now() - t0) / 1000).toFixed(1), s);
const gold = await goldTexts('/work/shared/data', defaultRecognizers());
say(`${gold.length} texts`);
const { keys, kinds, words } = makeTerms('/work/shared/data');
const terms = termTable(keys, kinds);
say(`${keys.length} keys, ${words.length} words`);
const model = await pretrainedModel();
const vectorOf = subwordVectors(model);
const centres = makeClusters(words.filter((w) => /^[a-z]{3,}$/.test(w)), vectorOf, model.dimensions, { groups: 32, each: 32 });
say('clusters');
const sources = { terms, clusters: wordClusters(centres, vectorOf) };
const book = new Map<string, WordFacts>();
const factsOf = (w: string) => { let f = book.get(w); if (!f) { f = readWord(w, sources); book.set(w, f); } return f; };
const cw = env('CW', 3);
const only = process.env.ONLY?.split(',');
const texts = gold.filter((g) => !only || only.includes(g.style)).map((g) => {
  const text = readText(g.note.text, readStructure(g.note.text), sources, factsOf);
  return { g, text, rows: rowsOf(text), labels: labelsOf(text, g.mentions), style: styles.indexOf(g.style), weight: g.style === 'clinical' || g.style === 'findings' ? cw : 1 };
});
say(`${texts.reduce((n, t) => n + t.text.tokens.count, 0)} tokens, ${texts.reduce((n, t) => n + t.rows.features.length, 0)} features, ${book.size} words`);
const fold = env('FOLD', 0);
const options = { bits: env('BITS', 20), styles: styles.length, epochs: env('EPOCHS', 6), rate: env('RATE', 0.03), decay: env('DECAY', 1e-3) };
const weights = fitChain(texts.filter((t) => t.g.fold !== fold) as ChainText[], options);
say(`fitted ${JSON.stringify(options)}`);
const chain = new Chain();
const held = texts.filter((t) => t.g.fold === fold);
for (const auto of [false, true]) for (const style of styles) {
  let tp = 0, fp = 0, fn = 0, ho = 0, hp = 0, np = 0, ng = 0;
  for (const t of held.filter((t) => t.g.style === style)) {
    const spans: [number, number][] = [];
    for (let s = 0; s < t.text.from.length; s += 1) {
      const from = t.text.from[s]!; const length = t.text.to[s]! - from; if (!length) continue;
      const scores = new Float64Array(length * LABELS); const best = new Uint8Array(length);
      const k = auto ? -1 : t.style;
      scoreSentence(weights, t, s, k, scores); chain.resize(length); chain.best(scores, weights.transitions[t.style]!, best);
      for (let i = 0, b = 0; i < length; i += 1) { if (best[i] === 1 || best[i] === 4) b = i; if (best[i] === 3 || best[i] === 4) spans.push([t.text.tokens.start[from + b]!, t.text.tokens.end[from + i]!]); }
    }
    const G = t.g.mentions; const lost = t.g.given.length - G.length;
    const O = t.g.others;
    const set = new Set(G.map((m) => `${m.start}-${m.end}`));
    for (const [s, e] of spans) {
      const on = G.some((m) => m.start < e && s < m.end);
      if (set.has(`${s}-${e}`)) tp += 1; else if (on || !O.some((m) => m.start < e && s < m.end)) fp += 1;
      if (on) hp += 1; if (on || !O.some((m) => m.start < e && s < m.end)) np += 1;
    }
    ng += G.length + lost; ho += G.filter((m) => spans.some(([s, e]) => m.start < e && s < m.end)).length;
    fn += G.length + lost;
  }
  fn -= tp; const po = hp / np, ro = ho / ng;
  say(`${auto ? 'general' : 'styled '} ${style} P ${(tp / (tp + fp)).toFixed(3)} R ${(tp / (tp + fn)).toFixed(3)} F ${(2 * tp / (2 * tp + fp + fn)).toFixed(4)} overlap P ${po.toFixed(3)} R ${ro.toFixed(3)} F ${(2 * po * ro / (po + ro)).toFixed(4)}`);
}
