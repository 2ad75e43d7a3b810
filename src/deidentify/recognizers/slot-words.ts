import { postNominal } from '../words/person-name.ts';

/**
 * Labels that a person fills, single words in small letters; of a label of several words the last is enough ("ACCEPTING MD"). Notes shorten
 * them at will, so that each stands with its short forms.
 */
const wordsIn = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Labels of a part of a name: any word that can be one fills them. */
export const partLabels: ReadonlySet<string> = wordsIn(
  `surname surnm sname surn lastname last lname lastnm ln given givens gvn firstname first fname firstnm fn forename forenames forenm fore middle mid mname
  mi maiden née nee nickname nick moniker preferred pref alias aka`,
);

/** Those who are treated, paid for or spoken for. */
export const patientLabels: ReadonlySet<string> = wordsIn(
  `name names nm pt pat patient px res resid resident resp respondent recip recipient rcpt donor clt client cl inmate inm detainee prisoner decedent deceased proband index
  enrollee enrolee member mbr bene beneficiary insured guarantor guar subscriber subs sub policyholder defendant claimant petitioner subject subj pupil student evacuee occupant applicant
  holder bearer infant baby newborn neonate caller visitor guest host record mother mom mum father dad nok kin poa hcpoa surrogate spouse guardian contact son daughter sister brother
  emp employee worker evaluee examinee trainee camper athlete player passenger pax casualty victim custodian`,
);

/** Those who do, sign or carry something. */
export const staffLabels: ReadonlySet<string> = wordsIn(
  `surgeon surgeons surg asst assist assistant assistants circ circulator scrub anes anesth anaes anaesth anesthetist anaesthetist crna attending attg attd att
  fellow intern author prov provider prescriber prescr ordering ordered referring refd referrer accepting acc accept accepted transferring receiving admitting consulting consultant cons sec secy secretary typist transcriber
  transcriptionist trans trnscr clk clerk tech technician technologist op opr oper operator grader reader rater scorer abstractor witness wit wtn wtnss collector coll phleb phlebotomist rt rrt rn
  nurse cna ma lvn lpn escort sitter driver drvr vso cm sw msw chaplain chap interp interpreter terp notary coroner deputy dep officer ofc ofcr guard pcp gp md np pa rph pharm pharmacist
  cashier coord coordinator rep adjuster supv supervisor supt mgr manager lead leader recorder runner preceptor proctor optom optometrist dentist hygienist monitor verifier checker inspector
  observer assessor examiner evaluator coder biller requestor requester req sender signer signatory cosigner cosig sonographer courier dispatcher perfusionist perf physicist dosimetrist therapist counselor
  counsellor mentor sho reg registrar spr smo rmo hmo jho jmo smr fy fy1 fy2 ct1 ct2 st3 st4 st5 st6 pgy1 pgy2 pgy3 midwife mw slp aide hha investigator pi custodian foreman instructor teacher coach medic emt paramedic pilot by crew auth authorized authorised
  signed sig sign sgd approver approved reviewer pathologist radiologist cytotech embalmer mortician director dir proofed rx'er dictator dict attn relief orienter orientee charge`,
);

/** Of these a login or initials stand behind a blank as well: "op 4411-lm", "init KB". */
export const userLabels: ReadonlySet<string> = wordsIn(
  'op opr oper operator init inits initial initials grader reader rater tech clk clerk user usr uid login verify verifier override ovr ovrd keyed coder indexer scanner registrar',
);

const credentials: ReadonlySet<string> = wordsIn(
  `md do rn np pa pa-c pac phd dpm pharmd rph arnp aprn fnp fnp-c fnp-bc dnp crna cnm lpn lvn msn bsn dds dmd lcsw msw otr slp rd rt rrt mbbs facs facp frcs frcp cst cna ccrn cnor rnfa
  cma rma ma emt od dc dpt ot pt lac lmt phn psyd rdms rdcs rvt cpht jd esq frca mrcp mrcs mrcgp fracp fracgp dch facog crnp cnp pmhnp anp agnp lmft lpc lmhc bcba cho chw`,
);

/** Letters of an office or degree behind a name. */
export function isCredential(word: string): boolean {
  return credentials.has(word.toLowerCase().replaceAll('.', '')) || postNominal.test(word);
}

/** What fills such labels and is no person: states, orders, days. */
export const notFilled: ReadonlySet<string> = wordsIn(
  `self same none nil unknown unk other see home work cell yes no not n na nka nkda tbd pending declined refused various above below left right new routine normal good fair poor male female single
  married primary secondary private present absent active date list status education instructions information info type number service services goals safety satisfaction portal identity position history
  response response's teaching monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec
  today tonight yesterday tomorrow am pm noon midnight stable critical guarded alert awake oriented intact clear positive negative neg pos admit discharge discharged transfer transferred npo dnr full code ok okay
  fall risk isolation contact precautions note notes report reports room bed unit floor ward clinic hospital med meds dose rate time team staff service on off call eval exam visit consult order orders lab labs
  left-sided right-sided bilateral upper lower both each all any per via for with without and or of the to at in is was has had will may be been lic cert exp ext num ocn`,
);
