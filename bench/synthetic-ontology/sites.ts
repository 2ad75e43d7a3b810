/**
 * A body site of the synthetic ontology. `root` is the combining form ("hepat"), empty where medicine has
 * none; `whole` is what the site is part of.
 */
export interface Site {
  readonly noun: string;
  readonly adjective: string;
  readonly root: string;
  readonly whole: Site | undefined;
  /** Has a left and a right one. */
  readonly paired: boolean;
  readonly bone: boolean;
}

/**
 * system/adjective/root: site/adjective/root > part, part; "*" says that there are two of it. Common words of
 * anatomy, put together by us.
 */
const TABLE = `
digestive system/digestive/: stomach/gastric/gastr > antrum, fundus, cardia, greater curvature; liver/hepatic/hepat > left lobe, right lobe, caudate lobe, capsule; esophagus/esophageal/esophag > upper third, middle third, lower third; gallbladder/cholecystic/cholecyst > neck, fundus; bile duct/biliary/cholangi > distal segment, proximal segment; pancreas/pancreatic/pancreat > head, body, tail; duodenum/duodenal/duoden > first part, second part; jejunum/jejunal/jejun; ileum/ileal/ile > terminal segment; colon/colonic/col > ascending part, transverse part, descending part, sigmoid part; cecum/cecal/typhl; appendix/appendiceal/appendic; rectum/rectal/proct > upper third, lower third; anus/anal/; peritoneum/peritoneal/periton; mesentery/mesenteric/mesenter
oral cavity/oral/stomat: tongue/lingual/gloss > base, tip, lateral border; lip/labial/cheil; gum/gingival/gingiv; palate/palatal/palat; cheek/buccal/; tooth/dental/odont > root, crown; salivary gland*/salivary/sialaden; parotid gland*/parotid/parot; tonsil*/tonsillar/tonsill
respiratory system/respiratory/: lung*/pulmonary/pneumon > upper lobe, middle lobe, lower lobe, apex; bronchus*/bronchial/bronch; bronchiole/bronchiolar/bronchiol; trachea/tracheal/trache; larynx/laryngeal/laryng; pharynx/pharyngeal/pharyng; nose/nasal/rhin; nasal septum/septal/; pleura*/pleural/pleur; maxillary sinus*/maxillary/; frontal sinus*/frontal/; epiglottis/epiglottic/epiglott; vocal cord*/cordal/chord; mediastinum/mediastinal/mediastin; diaphragm/diaphragmatic/
heart/cardiac/cardi: aortic valve/aortic valvular/; mitral valve/mitral/; tricuspid valve/tricuspid/; pulmonary valve/pulmonary valvular/; left ventricle/left ventricular/; right ventricle/right ventricular/; left atrium/left atrial/; right atrium/right atrial/; pericardium/pericardial/pericard; myocardium/myocardial/myocard; endocardium/endocardial/endocard
blood vessel/vascular/angi: aorta/aortic/aort > arch, abdominal part, thoracic part; carotid artery*/carotid/; coronary artery/coronary/; femoral artery*/femoral arterial/; renal artery*/renal arterial/; pulmonary artery*/pulmonary arterial/; vein/venous/phleb; portal vein/portal/pylephleb; vena cava/caval/; artery/arterial/arter; capillary/capillary/; lymphatic vessel/lymphatic/lymphang
urinary system/urinary/: kidney*/renal/nephr > upper pole, lower pole, cortex, medulla; renal pelvis*/pelvicalyceal/pyel; ureter*/ureteral/ureter > distal segment; urinary bladder/vesical/cyst > trigone, dome, neck; urethra/urethral/urethr; glomerulus/glomerular/glomerul; renal tubule/tubular/
male genital system/male genital/: prostate/prostatic/prostat; testis*/testicular/orch; epididymis*/epididymal/epididym; penis/penile/; scrotum/scrotal/; seminal vesicle*/vesicular/; foreskin/preputial/posth
female genital system/female genital/: uterus/uterine/metr > fundus, body; cervix/cervical uterine/cervic; endometrium/endometrial/endometr; ovary*/ovarian/oophor; fallopian tube*/tubal/salping; vagina/vaginal/vagin; vulva/vulvar/vulv; placenta/placental/placent
breast*/mammary/mast: nipple*/nipple/thel; upper outer quadrant of breast*/upper outer mammary/; lower inner quadrant of breast*/lower inner mammary/; axillary tail of breast*/axillary mammary/
nervous system/neural/: brain/cerebral/encephal > frontal lobe, temporal lobe, parietal lobe, occipital lobe; cerebellum/cerebellar/cerebell; brainstem/brainstem/; spinal cord/spinal/myel > cervical segment, thoracic segment, lumbar segment; meninges/meningeal/mening; peripheral nerve/peripheral neural/neur; optic nerve*/optic/; facial nerve*/facial neural/; sciatic nerve*/sciatic/; median nerve*/median neural/; ulnar nerve*/ulnar neural/; nerve root/radicular/radicul; hypothalamus/hypothalamic/; thalamus/thalamic/; hippocampus/hippocampal/; basal ganglia/ganglionic/; ganglion/ganglial/
eye*/ocular/ophthalm: retina*/retinal/retin > macula, periphery; cornea*/corneal/kerat; conjunctiva*/conjunctival/conjunctiv; iris/iridal/irid; lens of eye*/lenticular/phac; uvea/uveal/uve; sclera*/scleral/scler; choroid*/choroidal/choroid; eyelid*/palpebral/blephar > margin; lacrimal gland*/lacrimal/dacryoaden; orbit*/orbital/; vitreous body*/vitreous/
ear*/aural/ot: external ear canal*/external aural/; middle ear*/tympanic/tympan; inner ear*/labyrinthine/labyrinth; tympanic membrane*/myringal/myring; mastoid*/mastoid/mastoid; cochlea*/cochlear/; auricle*/auricular/
endocrine system/endocrine/: thyroid gland/thyroid/thyroid > left lobe, right lobe, isthmus; parathyroid gland/parathyroid/parathyroid; adrenal gland*/adrenal/adren > cortex, medulla; pituitary gland/pituitary/hypophys; pineal gland/pineal/; thymus/thymic/thym; pancreatic islet/islet/insul
hematopoietic system/hematopoietic/: bone marrow/medullary/myel; spleen/splenic/splen; lymph node/nodal/lymphaden > cervical group, axillary group, inguinal group, mediastinal group; blood/hemic/hemat; platelet/platelet/thrombocyt
skin/cutaneous/dermat: skin of face/facial cutaneous/; skin of scalp/scalp/; skin of trunk/truncal cutaneous/; skin of hand*/palmar cutaneous/; skin of foot*/plantar cutaneous/; skin of leg*/crural cutaneous/; nail/ungual/onych; hair follicle/follicular/follicul; sweat gland/eccrine/hidraden; subcutaneous fat/subcutaneous/pannicul
musculoskeletal system/musculoskeletal/: muscle/muscular/myos; tendon/tendinous/tendin; fascia/fascial/fasci; bursa/bursal/burs; joint/articular/arthr; intervertebral disc/discal/disc; shoulder joint*/shoulder/omarthr; knee joint*/knee/gonarthr; hip joint*/hip/coxarthr; elbow joint*/elbow/; ankle joint*/ankle/; wrist joint*/wrist/; temporomandibular joint*/temporomandibular/; cartilage/cartilaginous/chondr; rotator cuff*/rotator cuff/; achilles tendon*/achilles/
bone/osseous/oste: femur*/femoral/ > head, neck, shaft, distal end; tibia*/tibial/ > shaft, proximal end, distal end; fibula*/fibular/ > shaft, distal end; humerus*/humeral/ > head, shaft, distal end; radius*/radial/ > shaft, distal end; ulna*/ulnar/ > shaft, proximal end; clavicle*/clavicular/; scapula*/scapular/; rib*/costal/; sternum/sternal/; pelvis/pelvic/; sacrum/sacral/; vertebra/vertebral/spondyl > cervical level, thoracic level, lumbar level; skull/cranial/ > base, vault; mandible/mandibular/; maxilla/maxillary osseous/; patella*/patellar/; calcaneus*/calcaneal/; metatarsal bone*/metatarsal/; metacarpal bone*/metacarpal/; scaphoid bone*/scaphoid/; phalanx of finger*/digital/; phalanx of toe*/pedal digital/
body region/regional/: head/cephalic/cephal; neck/nuchal/; chest wall/thoracic/; abdominal wall/abdominal/; groin*/inguinal/; back/dorsal/; upper arm*/brachial/; forearm*/antebrachial/; hand*/manual/; thigh*/crural femoral/; lower leg*/crural/; foot*/pedal/; perineum/perineal/; axilla*/axillary/`;

function parseSites(table: string): readonly Site[] {
  const sites: Site[] = [];
  const add = (text: string, whole: Site | undefined, bone: boolean): Site => {
    const [noun = '', adjective = '', root = ''] = text.split('/');
    const paired = noun.endsWith('*');
    const site = { noun: noun.replace('*', ''), adjective, root, whole, paired, bone };
    sites.push(site);
    return site;
  };
  for (const line of table.trim().split('\n')) {
    const colon = line.indexOf(': ');
    const system = add(line.slice(0, colon), undefined, line.startsWith('bone/'));
    for (const entry of line.slice(colon + 2).split('; ')) {
      const [organ = '', parts] = entry.split(' > ');
      const site = add(organ, system, system.bone);
      for (const part of parts?.split(', ') ?? []) {
        const noun = `${part} of ${site.noun}${site.paired ? '*' : ''}`;
        add(`${noun}/${site.adjective} ${part}/`, site, system.bone);
      }
    }
  }
  return sites;
}

/** Every site, wholes before their parts. */
export const sites: readonly Site[] = parseSites(TABLE);
