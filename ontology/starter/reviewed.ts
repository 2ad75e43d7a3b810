/**
 * Disagreements between the starter ontology and the data files (ontology/check-starter.ts) that a person has looked at
 * and decided in favour of the starter: SNOMED CT code -> which check, and the clinical reason.
 */
export interface Review {
  readonly check: 'name' | 'icd10cm';
  readonly reason: string;
}

export const reviewed: Record<string, readonly Review[]> = {
  '15805002': [
    {
      check: 'name',
      reason: 'SNOMED CT has it as acute sinusitis; the data gives the code to all sinusitis.',
    },
  ],
  '32798002': [
    {
      check: 'name',
      reason: 'SNOMED CT has it as parkinsonism; the data gives the code to the secondary one.',
    },
  ],
  '54150009': [
    {
      check: 'name',
      reason: 'SNOMED CT has it as upper respiratory infection; the data gives the code to the common cold.',
    },
  ],
  '52845002': [
    {
      check: 'icd10cm',
      reason:
        "ICD-10-CM index: nephritis without further detail is N05.9; the data's N08 is that in diseases classified elsewhere.",
    },
  ],
  '56819008': [
    {
      check: 'icd10cm',
      reason:
        "ICD-10-CM index: endocarditis without further detail is I38; the data's I33.9 is acute endocarditis.",
    },
  ],
  '60573004': [
    {
      check: 'icd10cm',
      reason:
        'ICD-10-CM index: aortic stenosis not said to be rheumatic is I35.0; the data maps to the rheumatic (I06.0) and congenital forms.',
    },
  ],
  '60234000': [
    {
      check: 'icd10cm',
      reason:
        'ICD-10-CM index: aortic regurgitation not said to be rheumatic is I35.1; the data maps to the rheumatic form (I06.1).',
    },
  ],
  '64156001': [
    {
      check: 'icd10cm',
      reason: "Site not stated: I80.9; the data's I80.0 is limited to superficial vessels of the legs.",
    },
  ],
  '275498002': [
    {
      check: 'name',
      reason: "Same concept; the data only has the Mondo wording 'respiratory tract infectious disorder'.",
    },
  ],
  '31387002': [
    {
      check: 'name',
      reason:
        'SNOMED 31387002 is exercise-induced asthma; DOID uses it as one of several codes of asthma in general.',
    },
  ],
  '417357006': [
    {
      check: 'name',
      reason:
        'SNOMED 417357006 is every sickling disorder due to hemoglobin S; DOID has it among the codes of sickle cell anemia.',
    },
  ],
  '421527008': [
    {
      check: 'name',
      reason:
        "Mondo prefixes the concept with 'thrombophilia due to'; activated protein C resistance is the clinical name.",
    },
  ],
  '36171008': [
    {
      check: 'icd10cm',
      reason:
        "N08 is a manifestation code ('in diseases classified elsewhere'); unspecified glomerulonephritis is N05.9.",
    },
  ],
  '45816000': [
    {
      check: 'icd10cm',
      reason:
        "N16 is a manifestation code ('in diseases classified elsewhere'); pyelonephritis not otherwise specified is N12.",
    },
  ],
  '31822004': [
    {
      check: 'icd10cm',
      reason:
        "ICD-10-CM lists nongonococcal urethritis as an inclusion term of N34.1; the data's N34.2 is other urethritis.",
    },
  ],
  '34000006': [
    {
      check: 'name',
      reason:
        "SNOMED 34000006 is Crohn's disease; Mondo gives that code to its locus-specific 'inflammatory bowel disease 1' and gives Crohn's disease the code of Crohn's disease of the large bowel (7620006).",
    },
  ],
  '86406008': [
    {
      check: 'icd10cm',
      reason:
        'HIV disease is B20 (the default, as in the data); asymptomatic HIV positivity is Z21 and must not be coded B20.',
    },
  ],
  '61462000': [
    {
      check: 'icd10cm',
      reason: "Malaria with the species not stated is B54; the data's B53 is other specified malaria.",
    },
  ],
  '52448006': [
    {
      check: 'icd10cm',
      reason:
        "Dementia with the cause not stated is F03.90; the data's F02 is dementia in diseases classified elsewhere and cannot stand alone.",
    },
  ],
  '45170000': [
    {
      check: 'icd10cm',
      reason: "Encephalitis with the cause not stated is G04.90; the data's A85 is viral encephalitis.",
    },
  ],
  '3731000119107': [
    {
      check: 'icd10cm',
      reason:
        "ICD-10-CM includes 'idiopathic hypersomnia NOS' in G47.11; the data's F51.11 is primary hypersomnia, a mental-health code.",
    },
  ],
  '78745000': [
    {
      check: 'icd10cm',
      reason:
        "Urticaria pigmentosa is cutaneous mastocytosis (D47.01); the data's D47.09 is DOID's mastocytosis in general.",
    },
  ],
  '15188001': [
    {
      check: 'icd10cm',
      reason:
        "ICD-10-CM index: hearing loss of unstated type is H91.9-; the data's H90 is conductive and sensorineural loss.",
    },
  ],
  '69494008': [
    {
      check: 'icd10cm',
      reason:
        "Eustachian tube disorder not otherwise specified is H69.9-; the data's H68 is salpingitis and obstruction of the tube.",
    },
  ],
  '70076002': [
    {
      check: 'icd10cm',
      reason:
        "ICD-10-CM index: rhinitis without further detail is J31.0; the data's J30 is vasomotor and allergic rhinitis.",
    },
  ],
  '54048003': [
    {
      check: 'name',
      reason:
        "SNOMED 54048003 is threatened miscarriage (the data's own O20.0 is threatened abortion); DOID misassigns it to placental abruption (415105001).",
    },
  ],
  '128200000': [
    {
      check: 'icd10cm',
      reason:
        "ICD-10-CM index: complex regional pain syndrome is G90.5-; the data's M89.0 is algoneurodystrophy, which excludes it.",
    },
  ],
  '126906006': [
    {
      check: 'icd10cm',
      reason:
        "SNOMED 126906006 is a neoplasm of the prostate of any behaviour, so D49.59; the data's C61 asserts cancer (399068003).",
    },
  ],
  '187741001': [
    {
      check: 'icd10cm',
      reason: "Gastric carcinoma of unstated site is C16.9; the data's C16.1 is limited to the fundus.",
    },
  ],
  '15739006': [
    {
      check: 'icd10cm',
      reason:
        "ICD-10-CM names M91.1 'juvenile osteochondrosis of head of femur [Legg-Calve-Perthes]'; the data's M91.2 is coxa plana.",
    },
  ],
  '56975005': [
    {
      check: 'icd10cm',
      reason:
        "ICD-10-CM index: capillary hemangioma of skin is D18.01; the data's Q82.5 is a non-neoplastic nevus such as a port-wine stain.",
    },
  ],
  '39871006': [
    {
      check: 'name',
      reason:
        'SNOMED 39871006 is chronic respiratory failure; Mondo has it for respiratory failure of any course, with chronic respiratory failure among its narrower terms.',
    },
  ],
  '397803000': [
    {
      check: 'icd10cm',
      reason:
        "Erectile dysfunction of unstated cause is N52.9; the data's F52.21 is the psychogenic form only.",
    },
  ],
  '126952004': [
    {
      check: 'icd10cm',
      reason: "D49.6 is a brain tumour whose nature is not said; the data's C71 is the malignant one.",
    },
  ],
  '126885006': [
    {
      check: 'icd10cm',
      reason: "D49.4 is a bladder tumour whose nature is not said; the data's C67 is the malignant one.",
    },
  ],
  '126880001': [
    {
      check: 'icd10cm',
      reason: "D49.51 is a kidney tumour whose nature is not said; the data's C64 is the malignant one.",
    },
  ],
  '123843001': [
    {
      check: 'icd10cm',
      reason: "D49.59 is an ovarian tumour whose nature is not said; the data's C56 is the malignant one.",
    },
  ],
  '127018007': [
    {
      check: 'icd10cm',
      reason: "D49.7 is a thyroid tumour whose nature is not said; the data's C73 is the malignant one.",
    },
  ],
  '127024001': [
    {
      check: 'icd10cm',
      reason: "D49.7 is a pituitary tumour whose nature is not said; the data's C75.1 is the malignant one.",
    },
  ],
  '95361005': [
    {
      check: 'icd10cm',
      reason:
        "Mucositis of the mouth is K12.3; the data's K12.1 is stomatitis, which Mondo gives the code to.",
    },
  ],
};
