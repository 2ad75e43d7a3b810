import type { Span } from '../../note/span.ts';
import type { PhiFinding } from '../phi-recognizer.ts';

/**
 * Letters of charts that are no initials, no surname and no house: tests, vessels, wards, drugs and what is asked. Two letters are left out,
 * and so is what a hospital or a service is called by (LGI, LAS).
 */
const chartLetters: ReadonlySet<string> = new Set(
  `NPDR NVE NVD RCA LAD LCX LMS SVG ICM DCM HCM HOCM RFS CRFS FOOSH RTC MVC RTA HDU ITU ICU NICU PICU CCU HFNO HFNC NIV CPAP BIPAP QTC FHX
  PMHX PSHX SHX DHX HPC SBAR TCI OGD EGD ERCP MRCP DNACPR DNAR DNR POLST EHCP SLT USO BSO TAH TLH LLETZ LEEP TSS UDCA ADPKD ARPKD IPF ILD UIP NSIP NSAID NSAIDS
  LUSE RUSE LLSE LUSB RUSB RRMS SPMS PPMS COPD ACOS OHS OSA HTN HLD CKD ESRF ESRD CHF HFREF HFPEF CAD PVD PAD AAA DVT VTE NSTEMI STEMI TIA CVA SDH ICH
  GCS NIHSS MRS PHQ GAD MMSE MOCA BMI EGFR HBA INR APTT FBC UES LFT LFTS TFT TFTS CRP ESR TSH PSA ALP ALT AST GGT LDH CK BNP HCV HBV HIV HSIL LSIL CIN DCIS
  BKA AKA TKR THR TKA THA ORIF MUA ACL PCL MCL DRUJ CTS PLIF ACDF PPI SSRI SNRI ACEI ARB DOAC LMWH MTX HCQ SSZ AZA MMF DMARD DMARDS IVIG ASA GTN ISMN
  AOAS FRDA ALS MND RBBB LBBB LVH LVEF RVSP MRSA ESBL CPE VRE CDI SBP HRS HE NAFLD MASLD PBC PSC AIH IBD IBS GORD GERD PUD`.split(
    /\s+/,
  ),
);

const capitals = /^(?:[A-Z]{3,7}|[A-Z]{2,6}[sxc]|[A-Z]{2,4}\d)$/;

const isOfChart = (word: string): boolean => capitals.test(word) && chartLetters.has(word.toUpperCase());

/** "14 FT4 7.\nCT: partial": the end of a line of results and the next title. */
const nextTitle = /\n[A-Z]{2}$/;

/**
 * What is left of a name or a place of which letters of charts are a part, undefined for all of it: "NPDR, IRMA" is none, "Mr A. COPD" is
 * A., and "HCV cured w/ DAA 2019" no address though its year could be a postcode.
 */
export function besideChartLetters(
  text: string,
  { start, end, category }: PhiFinding,
): readonly Span[] | undefined {
  const value = text.slice(start, end);
  if (category === 'NAME') {
    // "O/E": on examination
    if (value === 'O' && text.startsWith('/E', end)) return [];
    // "4000 unt/ml"
    if (value === 'unt' && /\d\s?$/.test(text.slice(Math.max(0, start - 2), start))) return [];
  }
  if (category === 'GEO' && nextTitle.test(value) && text[end] === ':') return [];
  const words = value.split(/[^A-Za-z\d]+/).filter((word) => word !== '');
  if (!words.some(isOfChart)) return undefined;
  if (category === 'GEO' && /\b(?:19|20)\d\d$/.test(value)) return [];
  if (words.every((word) => isOfChart(word) || /^[A-Z]{2}$/.test(word))) return [];
  // "A. COPD", behind an initial with its full stop
  const first = /^(\p{Lu}\.) (?=[A-Z]{2,7}s?$)/u.exec(value)?.[1];
  if (category === 'NAME' && first !== undefined && words.length === 2)
    return [{ start, end: start + first.length }];
  return undefined;
}

/** Values of charts that look like numbers of somebody: "HCQ 400" behind "Plan:", "x1", "10+3" of a pregnancy, "10-14d", "55M", alleles, sequences. */
export function isValueOfChart(text: string, { start, end, category }: PhiFinding): boolean {
  const value = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 12), start);
  if (category === 'AGE_OVER_89')
    return /\b(?:ALT|AST|ALP|GGT|LDH|CK|LDL|HDL|TSH|HR|BP|sats?) (?:was|is|of|at) $|\d ?[ap]m $/i.test(
      before,
    );
  const [letters, number, more] = value.split(' ');
  const isResult =
    letters !== undefined && more === undefined && isOfChart(letters) && /^\d{1,4}$/.test(number ?? '');
  if (category === 'HEALTH_PLAN') return isResult || /^\d{1,3}$/.test(value);
  if (category === 'MRN') return /^\d{1,3}[MF]$/.test(value);
  if (category !== 'OTHER_ID') return false;
  if (/^(?:(?:[1-3]\d|4[0-2]|[4-9])\+[0-6]|\d{1,2}-\d{1,2} ?[dwmy])$/i.test(value)) return true;
  if (/^N[MPCGRT]_\d{5,}/.test(value)) return true;
  return isResult || (/^\d{4,8}$/.test(value) && text[start - 1] === '*');
}
