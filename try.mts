import { defaultRecognizers } from './src/deidentify/recognizers/index.ts';
import { deidentify } from './src/deidentify/deidentify.ts';
import { readFileSync } from 'node:fs';
for (const line of readFileSync('/tmp/w/deid4/try.txt','utf8').split('\n')) { if(!line.trim()) continue;
 const text=line.replace(/\\n/g,'\n').replace(/[«»]/g,''); const r=await deidentify({id:'x',text}, defaultRecognizers());
 let at=0,out=''; for(const s of r.spans){out+=text.slice(at,s.start)+'«'+text.slice(s.start,s.end)+'»'+(s.category==='GEO'?'':s.category[0].toLowerCase());at=s.end} out+=text.slice(at);
 console.log((out.replace(/\n/g,'⏎').replace(/»[a-z]/g,'»')===line.replace(/\\n/g,'⏎')?'ok   ':'DIFF ')+out.replace(/\n/g,'⏎')); }
