import { readFileSync } from 'node:fs';
import { rules, defaultRecognizers } from './src/deidentify/recognizers/index.ts';
import { propagateNames } from './src/deidentify/propagate-names.ts';
import { deidentify } from './src/deidentify/deidentify.ts';
const [file, ...asks] = process.argv.slice(2);
const notes = new Map(readFileSync(file,'utf8').trim().split('\n').map(l=>{const n=JSON.parse(l);return [n.id,n]}));
for (const ask of asks) {
  const [id, sub] = [ask.slice(0,ask.indexOf(':')), ask.slice(ask.indexOf(':')+1)];
  const n: any = notes.get(id); const at = n.text.indexOf(sub); const end = at+sub.length;
  const fs:any[] = rules.flatMap(r=>r.recognize({id,text:n.text}) as any);
  const all=[...fs,...propagateNames(n.text,fs)];
  console.log('##',ask);
  for (const f of all) if (f.start<end&&f.end>at) console.log('  ',f.recognizer,f.category,f.strength,JSON.stringify(n.text.slice(f.start,f.end)));
  const d = await deidentify({id,text:n.text}, defaultRecognizers());
  for (const f of d.spans) if (f.start<end&&f.end>at) console.log('   =>',f.category,JSON.stringify(n.text.slice(f.start,f.end)));
}
