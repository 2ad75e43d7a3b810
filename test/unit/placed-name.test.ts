import { expect, test } from 'vitest';
import { placedName } from '../../src/extract/placed-name.ts';

const terms: ReadonlySet<string> = new Set([
  'lung adenocarcinoma',
  'cancer of breast',
  'cancer of lung',
  'carcinoma of pancreas',
  'malignant neoplasm of breast',
  'malignant neoplasm of lung',
  'malignant neoplasm of sigmoid colon',
  'malignant neoplasm of colon',
  'skin squamous cell carcinoma',
  'tonsil squamous cell carcinoma',
  'renal artery stenosis',
  'stenosis of renal artery',
  'lung abscess',
  'hip avascular necrosis',
  'osteoarthritis of knee',
  'cancer of a',
]);
const isTerm = (wording: string): boolean => terms.has(wording.toLowerCase());

test.each<[marked: string, name: string | undefined, remark: string]>([
  ['«adenocarcinoma» of the right upper lobe, EGFR', 'lung adenocarcinoma', 'a lobe is of the lung'],
  ['«Adenocarcinoma» of the RUL', 'lung adenocarcinoma', 'in short'],
  ['RUL «adenocarcinoma» resected', 'lung adenocarcinoma', 'before it'],
  ['«cancer» of the left breast', 'cancer of breast', 'a side'],
  ['«Cancer» of the right breast s/p lumpectomy', 'cancer of breast', 'other words behind'],
  [
    '«malignant neoplasm» of upper-outer quadrant of left female breast',
    'malignant neoplasm of breast',
    'as problem lists have it',
  ],
  [
    '«malignant neoplasm» of upper lobe, right bronchus or lung',
    'malignant neoplasm of lung',
    'a heading of ICD-10-CM',
  ],
  ['«malignant neoplasm» of sigmoid colon', 'malignant neoplasm of colon', 'a part of the colon'],
  ['«carcinoma» of the head of the pancreas', 'carcinoma of pancreas', 'a part of the pancreas'],
  ['«SCC» of the left ear', undefined, 'near-miss: no term has the short form'],
  ['«squamous cell carcinoma» of the left ear', 'skin squamous cell carcinoma', 'skin'],
  ['«squamous cell carcinoma» of the left tonsil', 'tonsil squamous cell carcinoma', 'near-miss: not skin'],
  ['«stenosis» of the left renal artery', 'stenosis of renal artery', 'two words of a place'],
  ['«abscess» of the left lower lobe', 'lung abscess', 'no tumour'],
  ['«osteoarthritis» of both knees', undefined, 'near-miss: the plural is no term here'],
  ['«avascular necrosis» of the left hip', undefined, 'near-miss: inherited kinds are named so'],
  ['A. Prostate, needle biopsy: «Adenocarcinoma», Gleason 3+4', undefined, 'near-miss: no term here'],
  [
    'Lung, right upper lobe, wedge resection: «Adenocarcinoma».',
    'lung adenocarcinoma',
    'the label of a specimen',
  ],
  [
    'Skin, left cheek, shave biopsy: «Squamous cell carcinoma»',
    'skin squamous cell carcinoma',
    'of the skin',
  ],
  ['Lung, left: «Adenocarcinoma»', undefined, 'near-miss: no specimen'],
  ['«cancer» of a kind', undefined, 'near-miss: no place'],
  ['«cancer», left breast biopsied', undefined, 'near-miss: not "of"'],
  ['«cancer» of the year', undefined, 'near-miss: no term'],
])('%s', (marked, name, remark) => {
  const start = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  const end = marked.indexOf('»') - 1;
  expect(placedName(text, { start, end }, [text.slice(start, end)], isTerm)?.toLowerCase(), remark).toBe(
    name,
  );
});
