/** What stands behind the name of whoever described or made it, and seldom behind a person who is meant: "Henry retractor", "Milan criteria". */
const heads =
  'sign|signs|syndrome|syndromes|disease|criteria|criterion|classification|retractors?|clamps?|forceps|scissors|elevators?|speculum|osteotomes?|rongeurs?|curettes?|dilators?|trocars?|catheters?|cannulas?|cannulae|needles?|holder|drains?|tubes?|stents?|shunts?|prosthes[ie]s|brace|splints?|orthosis|orthoses|collar|frame|traction|stirrups|headrest|procedure|operation|man(?:o?eu|eu)vers?|manoeuvres?|anastomosis|resections?|cris[ei]s|fundoplication|osteotomy|osteotomies|arthroplasty|tenodesis|capsulorrhaphy|hernioplasty|herniorrhaphy|pyeloplasty|colposuspension|cerclage|incision|flaps?|stitch|sutures?|knots?|fracture|fracture-dislocation|lesions?|hernia|cysts?|nodules?|nodes?|bodies|cells|rods?|pins?|screws?|nails?|plates?|wires?|guidewire|fixator|bandage|dressing|boot|stockings?|reflex|phenomenon|palsy|paralysis|paresis|contracture|deformity|lymphoma|sarcoma|tumou?r|carcinoma|n(?:a)?evus|murmur|triad|tetralogy|tetrad|pentad|aphasia|dementia|encephalitis|virus|fever|bacillus|antibod(?:y|ies)|antigens?|phenotype|haplotype|stain|agar|score|scores|scale|index|questionnaire|inventory|formula|equation|nomogram|osteodystrophy|dystrophy|neuropathy|nephropathy|arthropathy|an(?:a)?emia|thyroiditis|granuloma|esophagus|oesophagus|gangrene|goitre|goiter|paradox|rings?|web|pouch|diverticulum|fossa|foramen|ligament|fascia|triangle|duct|ducts|ampulla|canal|plexus|ganglion|tubercle|respirations?|breathing|gait|nystagmus|pupils?|seizures?|epilepsy|chorea|ataxia|spots?|striae|papules|purpura|rash|facies|exercises|circuit|laryngoscope|airway|blade|mask|bag-valve|pump|valve|bed|cushion|walker|crutch(?:es)?|wheelchair|lift|hose|hook|saw|drill|table|position|approach|technique|method|staging|grading|stage|grade|type|class|level|zone|variant|mutation|allele|serovar|serotype|strain|lineage|procedure|scars?';

const between =
  'incontinence|syncope|coma|sleep|pain|disability|functional|ankylosing|hip|knee|shoulder|ankle|wrist|elbow|spotted|tick|head|risk|neuropathy|cognitive|alcohol|fall|depression|anxiety|mood|bowel|bladder|burst|wound|ulcer|reflux|impairment|outcome|activity|fatigue|stroke|hand|self-retaining|bone|vein|artery|nerve|valvular|vein|skin|burn|trauma|bleeding|classic|modified|style|type';

const headAfter = new RegExp(
  `^(?:['’]s?)?(?:[ -](?:and|or|&) \\p{Lu}[\\p{L}'’-]{2,14})?[ -](?:(?:${between})[ -]){0,2}(?:${heads})(?![\\p{L}])`,
  'u',
);
/** Grades need their letter or number: "Barton type" may be anyone's, "Barton type 2" is none. */
const graded = /[ -](?:stage|grade|type|class|level|zone|bed|table|lift|position|mask|pump|level|scars?)$/u;
const degree = /^ ?(?:\d|[IVX]{1,4}\b|[A-D]\b)/u;
const instrument = /(?:retractor|clamp|forceps|scissors|clamps|frame|catheter|tube|drain|brace|splint)s?$/u;

/** Something that is named for a person or a town stands behind `end`. */
export function hasHeadAfter(text: string, end: number): boolean {
  const found = headAfter.exec(text.slice(end, end + 72))?.[0];
  if (found === undefined) return false;
  return (
    !graded.test(found) ||
    instrument.test(found) ||
    degree.test(text.slice(end + found.length, end + found.length + 8))
  );
}

/** Molecules and microbes whose variants have the names of towns and families: "Hb Barts", "factor V Leiden", "Salmonella Dublin". */
export const variants =
  /(?<![\p{L}\p{N}])(?:H(?:b|gb)|[Hh]a?emoglobin|G6PD|[Ff]actor (?:V|I{1,3}|IX|VI{1,3}|XI{0,3})|[Pp]rothrombin|[Ff]ibrinogen|[Aa]ntithrombin|[Pp]rotein [CS]|[Aa]po(?:lipoprotein)? ?[AE]-?[I1]?|Salmonella (?:enterica )?|S\.|[Ss]erovar|[Ss]train|B|A)[ \u00a0/](?!(?:Dr|Mr|Mrs|Ms|RN)\b)(?:(?<=(?:A|B)\/)(?:Victoria|Yamagata|Hong Kong|California|Brisbane|Phuket|Darwin|Washington|Singapore|Switzerland|Texas|Perth|Sydney|Wisconsin|Michigan|Colorado|Croatia|Austria|Tasmania)|(?<=S\. )(?:Dublin|Heidelberg|Newport|Saintpaul|Montevideo|Javiana|Infantis|Typhimurium|Enteritidis|Virchow|Hadar|Agona|Kentucky|Derby|Panama|Stanley|Thompson|Anatum|Choleraesuis)|(?<!(?:A|B)\/|S\. |[AB] )\p{Lu}[\p{L}]{0,15}(?:-\p{Lu}\p{L}{0,14})?(?: (?:Spring|Arab|Punjab|Los Angeles|New York|San Diego|Saskatoon|Harlem|Baltimore|Worth|Island|Milwaukee|Oman))?)(?!\p{L})/gu;

/** Titles and kin: whoever stands behind them is a person. */
export const personBefore =
  /(?:(?:^|[^\p{L}])(?:dr|drs|mr|mrs|ms|miss|mx|prof|professor|doctor|sr|sra|nurse|rn|md|do|np|pa|attn|cc|wife|husband|son|daughter|mother|father|mom|dad|sister|brother|uncle|aunt|cousin|friend|partner|name|named|pt|patient|signed|surgeon|dtr|called|told|asked)\.?[:,]?|@)[ \u00a0]{1,3}(?:\p{Lu}\.?[ \u00a0]{1,2}|\p{Lu}\p{Ll}+[ \u00a0]){0,2}$/iu;
