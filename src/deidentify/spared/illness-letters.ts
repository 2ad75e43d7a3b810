/** Short forms of illnesses that a surname, or what could be one, is written like in the same capitals. */
const illnesses: ReadonlySet<string> = new Set(
  `NASH NAFLD MASLD ASD ADHD OCD MGUS SLE EtOH ETOH COPD CAD CHF AAA PKD ADPKD IBD GERD HTN HLD CVA TIA ALS LBD FTD CMT DMD SMA NF1
  VHL FAP HNPCC BRCA MEN1 AML ALL CLL CML MDS NHL DLBCL HCC RCC MDD GAD PTSD AUD OUD SUD FASD HIV HCV HBV COVID DVT VTE SCD OSA PCOS
  PMR GCA AMD POAG SIBO IBS SVT WPW HOCM TB`.split(/\s+/),
);

const before =
  /(?:\b(?:mom|mum|mam|dad|mother|father|sister|brother|aunt|uncle|cousin|nan|grand(?:mother|father|ma|pa|son|daughter)|son|daughter|husband|wife|sibs?|siblings?|[MP]G[MF]|pt|patient)(?:['’]s)?(?: (?:w\/|with|has|had|dx'?d?|died of|hx|h\/o))?|\bre:?|\bh\/o|\bhx|\bs\/p|\bw\/) $/i;

/** Diseases that are called by a possessive alone. */
const eponym =
  /^(?:Parkinson|Alzheimer|Crohn|Hodgkin|Hashimoto|Huntington|Raynaud|Sj[oö]gren|Addison|Cushing|Paget|M[eé]ni[eè]re|Barrett|Tourette|Asperger|Bell|Wilson|Peyronie|Hirschsprung|Kawasaki|Beh[cç]et|Still)['’]s$|^Graves['’]?$/;
const having = /(?:\b(?:w\/|with|has|had|have|of|and|or|from|early|late|d\.)|[,;/]) $/i;
const ends = /^(?:\s*(?:[.,;)/\n]|$)| (?:and|or|but|at|in|on|dx)\b)/;

/** "Dad alive w/ Parkinson's", "arthritis, Parkinson's, TIA"; not "with Parkinson's daughter". */
function isPossessiveIllness(text: string, start: number, value: string): boolean {
  const whole =
    value + (/^['’]s?/.exec(text.slice(start + value.length, start + value.length + 2))?.[0] ?? '');
  const end = start + whole.length;
  return (
    eponym.test(whole) &&
    having.test(text.slice(Math.max(0, start - 8), start)) &&
    ends.test(text.slice(end, end + 5))
  );
}

/** "Mom w/ NASH", "Father EtOH", "re: NAFLD": what somebody has, not who it is. "Mrs NASH" and "sister Nash" are names. */
export function isIllness(text: string, start: number, value: string): boolean {
  if (illnesses.has(value)) return before.test(text.slice(Math.max(0, start - 32), start));
  return isPossessiveIllness(text, start, value);
}

const gradedMr =
  /\b(?:mild|mod|moderate|severe|trace|trivial|no|tr|significant|worsening)(?: to (?:mod|moderate|severe))? MR\. $/;
const valve = /^(?:Mitral|Aortic|Tricuspid|Pulmonic|Pulmonary|Normal|Trace|Mild|Moderate|Severe|No)$/;

/** "Severe MR. Mitral valve thick": a regurgitation that ends its sentence, no Mr Mitral. */
export function isBehindRegurgitation(text: string, start: number, value: string): boolean {
  return valve.test(value) && gradedMr.test(text.slice(Math.max(0, start - 40), start));
}
