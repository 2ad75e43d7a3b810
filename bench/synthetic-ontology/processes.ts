/** What a disorder of the synthetic ontology may be caused by. */
export type CauseKind = 'organism' | 'substance' | 'gene' | 'eponym' | 'enzyme' | 'segment';

/** What goes wrong: "infection", "carcinoma". */
export interface Process {
  readonly word: string;
  /** Older, lay or other words for the same: "catarrh". The first is as good as `word`, the others are not. */
  readonly others: readonly string[];
  /** Behind the combining form of a site: "itis". */
  readonly suffix: string;
  readonly kind: Process | undefined;
  readonly causes: readonly CauseKind[];
  /** "Vance syndrome": the cause stands before the word, and there is none of these without a cause. */
  readonly named: boolean;
  readonly where: 'anywhere' | 'bone' | 'nowhere';
  /** What variants are called; empty where there are none. */
  readonly variants: readonly string[];
}

export interface ProcessGroup {
  /** Share of the concepts that are drawn from this group, of the sum of all shares. */
  readonly share: number;
  /** How often one of these is said to have a cause. */
  readonly caused: number;
  readonly processes: readonly Process[];
}

/**
 * "= kind | share | how often with a cause | causes | where | variants", then the kind's processes, each
 * "word/other words/suffix". A "!" before the causes: the cause is part of the name.
 */
const TABLE = `
= infectious disorder/infection,infective process,contagion/ | 18 | 0.8 | organism | anywhere | type,stage
abscess/purulent collection,gathering/; cellulitis/phlegmon/; granulomatous infection/infectious granuloma/; suppurative infection/pyogenic infection,festering/; ulcerating infection/infected ulcer/; latent infection/carrier state/; invasive infection/deep infection/; abscess with fistula/fistulating abscess/; empyema/pus in cavity/; gangrenous infection/infectious gangrene,mortification/; opportunistic infection//; postprocedural infection/infection after procedure/
= inflammatory disorder/inflammation,catarrh/itis | 7 | 0.3 | substance,gene | anywhere | type,grade
granulomatous inflammation/granuloma/; eosinophilic inflammation/eosinophilic infiltration/; lymphocytic inflammation/lymphocytic infiltration/; autoimmune inflammation/immune-mediated inflammation/; erosive inflammation/erosion/; fibrosing inflammation/fibrosis,scarring/; allergic inflammation/hypersensitivity reaction/; necrotizing inflammation/necrotizing lesion/
= neoplasm/tumor,growth/oma | 21 | 0.12 | gene,substance | anywhere | stage,grade,type
carcinoma/malignant epithelial neoplasm,cancer/; adenocarcinoma/glandular carcinoma/; squamous cell carcinoma/epidermoid carcinoma/; small cell carcinoma/oat cell carcinoma/; sarcoma/malignant mesenchymal neoplasm/; lymphoma/malignant lymphoid neoplasm/; melanoma/malignant melanocytic neoplasm/; adenoma/benign glandular neoplasm/; papilloma/benign papillary neoplasm/; lipoma/benign fatty tumor/; hemangioma/benign vascular tumor,strawberry mark/; fibroma/benign fibrous tumor/; neuroendocrine tumor/carcinoid tumor/; germ cell tumor/germinal neoplasm/; metastatic malignant neoplasm/secondary malignant neoplasm,spread of cancer/; carcinoma in situ/noninvasive carcinoma/; teratoma/dermoid tumor/; spindle cell neoplasm/fusiform cell tumor/; clear cell carcinoma/hypernephroid carcinoma/; mucinous carcinoma/colloid carcinoma/; leiomyoma/benign smooth muscle tumor,fibroid/; myxoid tumor/myxoma/
= degenerative disorder/degeneration,wear and tear/osis | 6 | 0.2 | gene,substance | anywhere | type,grade
atrophy/wasting,shrinking/; sclerosis/hardening/sclerosis; softening/malacia/malacia; calcification/calcareous deposit/; necrosis/tissue death/necrosis; dystrophy/degenerative dystrophy/dystrophy; amyloid deposition/amyloidosis/; fatty change/steatosis/; cystic degeneration/cystic change/
= vascular disorder/circulatory disorder/ | 6 | 0.15 | substance,gene | anywhere | type,grade
hemorrhage/bleeding,issue of blood/rrhagia; ischemia/inadequate blood supply/; infarction/ischemic necrosis/; thrombosis/blood clot/; embolism/embolic obstruction/; edema/fluid swelling,dropsy/; congestion/hyperemia/; aneurysm/aneurysmal dilatation/; varices/varicose dilatation/; vasospasm/vascular spasm/; hematoma/collection of blood/
= traumatic injury/trauma,hurt/ | 7 | 0 |  | anywhere | grade,type
contusion/bruise/; laceration/cut,tear/; crush injury/crushing/; burn/thermal injury,scald/; puncture wound/stab wound/; abrasion/graze,scrape/; foreign body/retained object/; blast injury/explosion injury/; frostbite/cold injury/; avulsion/tearing away/
= fracture/break,broken bone/ | 6 | 0 |  | bone | type,grade
closed fracture/simple fracture/; open fracture/compound fracture/; comminuted fracture/splintered fracture/; stress fracture/fatigue fracture,march fracture/; pathological fracture/fracture through abnormal bone/; greenstick fracture/incomplete fracture/; nonunion of fracture/pseudarthrosis/; spiral fracture/torsion fracture/; displaced fracture/dislocated fracture/
= functional disorder/dysfunction,weakness/opathy | 6 | 0.15 | substance,gene | anywhere | type
pain/ache,soreness/algia; paralysis/palsy/plegia; spasm/cramp,involuntary contraction/spasm; insufficiency/failure/; hyperactivity/overactivity/; obstruction/blockage,stoppage/; perforation/rupture/; enlargement/swelling/megaly; prolapse/falling,ptosis/ptosis; stenosis/narrowing,stricture/stenosis; dilatation/widening/ectasia; fistula/abnormal passage/; calculus/stone,lithiasis/lithiasis; herniation/hernia/cele; cyst/cystic lesion/; polyp/polypoid lesion/; ulcer/ulceration,open sore/; adhesion/adhesive band/; hypersecretion/excess secretion/
= congenital anomaly/malformation,birth defect/ | 6 | 0.25 | gene,substance | anywhere | type
agenesis/congenital absence/; atresia/imperforation/; hypoplasia/underdevelopment/; duplication/supernumerary formation/; ectopia/misplacement/; cleft/fissure/; congenital fistula/congenital sinus/; hamartoma/hamartomatous malformation/; dysplasia/developmental abnormality/dysplasia; fusion anomaly/congenital fusion/
= hereditary syndrome/genetic syndrome/ | 12 | 1 | !eponym | anywhere | type
syndrome/symptom complex/; disease/disorder,morbus/; dysplasia syndrome/dysplasia complex/; dystrophy syndrome/dystrophic disease/; sequence/malformation sequence/; ataxia/incoordination/; neuropathy/neural disease/; anemia/blood deficiency/; epilepsy/seizure disorder,falling sickness/; myopathy/muscle disease/; nephropathy/kidney disease/; retinopathy/retinal disease/
= gene-related disorder/gene-associated disorder/ | 8 | 1 | !gene | nowhere | type
-related intellectual disability/-associated intellectual disability/; -related cardiomyopathy/-associated cardiomyopathy/; -related neurodevelopmental disorder/-associated developmental delay/; -related hearing loss/-associated deafness/; -related ciliopathy/-associated ciliopathy/; -related immunodeficiency/-associated immunodeficiency/; -related spastic paraplegia/-associated spastic paraplegia/; -related leukodystrophy/-associated leukodystrophy/; -related overgrowth/-associated overgrowth/
= metabolic disorder/metabolic disease/ | 6 | 1 | !enzyme | nowhere | type
deficiency/lack,insufficiency/; excess/overactivity/; transport defect/carrier defect/; storage disease/thesaurismosis/; resistance/insensitivity/
= chromosomal disorder/chromosome abnormality/ | 3 | 1 | !segment | nowhere | type
deletion syndrome/monosomy/; duplication syndrome/trisomy/; inversion/paracentric inversion/; microdeletion syndrome/submicroscopic deletion/; triplication/tetrasomy/
= toxic disorder/toxicity,bane/ | 8 | 1 | !substance | nowhere | grade,type
poisoning/intoxication/; overdose/excessive dose/; allergy/hypersensitivity/; dependence/addiction,habit/; withdrawal/abstinence syndrome/; abuse/harmful use/; intolerance/sensitivity/; exposure/contact/
= toxic organ damage/toxic injury/ | 6 | 1 | substance | anywhere | grade
toxic inflammation/toxic irritation/; toxic necrosis/poisonous necrosis/; toxic neuropathy/toxic nerve damage/; chemical burn/caustic injury/; drug eruption/drug rash/; irritant reaction/irritation/; photosensitivity reaction/light-induced reaction/`;

const list = (text: string | undefined): readonly string[] => (text ?? '').split(',').filter(Boolean);

function parseProcesses(table: string): { root: Process; groups: readonly ProcessGroup[] } {
  const everything = { causes: [], named: false, where: 'anywhere', variants: [] } as const;
  const others = ['disease', 'complaint', 'trouble'];
  const root: Process = { word: 'disorder', others, suffix: 'pathy', kind: undefined, ...everything };
  const groups: { -readonly [K in keyof ProcessGroup]: ProcessGroup[K] }[] = [];
  let common: Omit<Process, 'word' | 'others' | 'suffix'>;
  const row = (text: string, kind: Process): Process => {
    const [word = '', otherWords, suffix = ''] = text.split('/');
    return { ...common, word, others: list(otherWords), suffix, kind };
  };
  for (const line of table.trim().split('\n')) {
    if (!line.startsWith('= ')) {
      const group = groups.at(-1)!;
      const kind = group.processes[0]!;
      group.processes = [...group.processes, ...line.split('; ').map((text) => row(text, kind))];
      continue;
    }
    const [head = '', share, caused, causes = '', where, variants] = line
      .slice(2)
      .split('|')
      .map((cell) => cell.trim());
    common = {
      kind: undefined,
      causes: list(causes.replace('!', '')) as readonly CauseKind[],
      named: causes.startsWith('!'),
      where: where as Process['where'],
      variants: list(variants),
    };
    // the kind itself is a heading: nothing stands before it, and a site may
    groups.push({
      share: Number(share),
      caused: Number(caused),
      processes: [{ ...row(head, root), named: false }],
    });
  }
  return { root, groups };
}

/** "disorder", the top of the hierarchy, and the groups below it; the first process of a group is its kind. */
export const { root: disorder, groups: processGroups } = parseProcesses(TABLE);
