import { type BannedLinks, bannedLinks } from './banned-links.ts';

/**
 * What a wording of notes does not mean, one a line: the wording, the concept, by its code and name. Most are synonyms that Mondo has by
 * mistake, or words that meant a disorder in one note by what stood around them; what else may be meant is asked as for any other name.
 */
const mistakes = `
atypical nevus | MONDO:0009755 | neutrophil actin dysfunction
dysplastic nevus | MONDO:0009755 | neutrophil actin dysfunction
dysplastic nevi | MONDO:0009755 | neutrophil actin dysfunction
atypical mole | MONDO:0009755 | neutrophil actin dysfunction
dysplastic mole | MONDO:0009755 | neutrophil actin dysfunction
Clark's nevi | MONDO:0009755 | neutrophil actin dysfunction
chronic allograft nephropathy | MONDO:0012833 | Crouzon syndrome-acanthosis nigricans syndrome
chronic kidney allograft nephropathy | MONDO:0012833 | Crouzon syndrome-acanthosis nigricans syndrome
prurigo nodularis | MONDO:0011405 | poikiloderma with neutropenia
acute fatty liver of pregnancy | MONDO:0012173 | long chain 3-hydroxyacyl-CoA dehydrogenase deficiency
short Achilles tendon | MONDO:0016675 | distal arthrogryposis type 10
tight Achilles tendon | MONDO:0016675 | distal arthrogryposis type 10
fungal nail infection | MONDO:0005898 | paronychia
pigmentary retinal dystrophy | MONDO:0007639 | fundus albipunctatus
osteolysis | MONDO:0043731 | lytic metastatic bone lesion
iron overload | MONDO:0800385 | iron poisoning
transfusional iron overload | MONDO:0800385 | iron poisoning
RTA type 1 | MONDO:0011268 | renal tubular acidosis, distal, 3, with or without sensorineural hearing loss
atrial myxoma | MONDO:0009719 | familial atrial myxoma
microabscesses | MONDO:0002333 | splenic abscess
microabscess | MONDO:0002333 | splenic abscess
alcohol-related | MONDO:0006645 | alcoholic polyneuropathy
submucosal | MONDO:0001664 | submucous uterine fibroid
hyper | MONDO:0002909 | hyperglycemia
thrombotic occlusion | MONDO:0006716 | coronary thrombosis
mixed germ cell tumour | MONDO:0003710 | ovarian mixed germ cell neoplasm
mixed germ cell tumor | MONDO:0003710 | ovarian mixed germ cell neoplasm
carcinoma in situ | MONDO:0004703 | bladder carcinoma in situ
stress ulcer | MONDO:0005412 | duodenal ulcer
stress ulcer | MONDO:0004646 | decubitus ulcer
dysphasia | MONDO:0016226 | specific language disorder
granulomatous disease | MONDO:0018305 | chronic granulomatous disease
granulomatous disease | MONDO:0010600 | granulomatous disease, chronic, X-linked
old granulomatous disease | MONDO:0018305 | chronic granulomatous disease
old granulomatous disease | MONDO:0010600 | granulomatous disease, chronic, X-linked
prior granulomatous disease | MONDO:0018305 | chronic granulomatous disease
prior granulomatous disease | MONDO:0010600 | granulomatous disease, chronic, X-linked
remote granulomatous disease | MONDO:0018305 | chronic granulomatous disease
remote granulomatous disease | MONDO:0010600 | granulomatous disease, chronic, X-linked
calcified granulomatous disease | MONDO:0018305 | chronic granulomatous disease
calcified granulomatous disease | MONDO:0010600 | granulomatous disease, chronic, X-linked
healed granulomatous disease | MONDO:0018305 | chronic granulomatous disease
healed granulomatous disease | MONDO:0010600 | granulomatous disease, chronic, X-linked
diaphragmatic hernia | MONDO:0005711 | congenital diaphragmatic hernia
painful neuropathy | MONDO:0009752 | neuropathy, painful
insulin resistance | MONDO:0005148 | type 2 diabetes mellitus
facial palsy | MONDO:0005665 | Bell's palsy
facial paralysis | MONDO:0005665 | Bell's palsy
stress ulcer | 399912005 | Pressure ulcer
cellulitis and abscess | MONDO:0001628 | tinea unguium
cellulitis and abscess of face | MONDO:0001628 | tinea unguium
cellulitis and abscess of trunk | MONDO:0001628 | tinea unguium
cellulitis and abscess of buttock | MONDO:0001628 | tinea unguium
cellulitis and abscess of finger | MONDO:0001628 | tinea unguium
cellulitis and abscess of finger and toe | MONDO:0001628 | tinea unguium
cellulitis and abscess of gluteal region | MONDO:0001628 | tinea unguium
cellulitis and abscess of upper arm and forearm | MONDO:0001628 | tinea unguium
anxiety depression | MONDO:0041086 | mixed anxiety and depressive disorder
cataract glaucoma | MONDO:0015567 | cataract-glaucoma syndrome
`;

const rows = mistakes
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));
const codes: ReadonlySet<string> = new Set(rows.map(([, code = '']) => code));

/** What a wording does not mean, whatever the terminology says. */
export const wrongSynonyms: BannedLinks = bannedLinks(rows.map(([text = '', code = '']) => ({ text, code })));

/** Whether a terminology has a term by mistake. */
export function isWrongSynonym(text: string, code: string): boolean {
  return codes.has(code) && wrongSynonyms.codesOf(text)?.has(code) === true;
}
