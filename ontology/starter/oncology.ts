/** Neoplasms. Columns: see parse-starter.ts. */
export const oncology = `
55342001 | Neoplastic disease | Neoplastic disease (disorder) | D49.9 | | neoplasm; neoplasia; neoplastic disorder; ~tumor; ~tumour; ~mass suspicious for neoplasm |
363346000 | Malignant neoplastic disease | Malignant neoplastic disease (disorder) | C80.1 | 55342001 | cancer; malignancy; malignant neoplasm; malignant tumor; malignant tumour; malignant disease; malignant growth; ~carcinoma | CA
20376005 | Benign neoplastic disease | Benign neoplastic disease (disorder) | D36.9 | 55342001 | benign neoplasm; benign tumor; benign tumour; benign growth |
128462008 | Secondary malignant neoplastic disease | Secondary malignant neoplastic disease (disorder) | C79.9 | 363346000 | secondary malignant neoplasm; metastatic cancer; metastatic disease; metastases; metastasis; secondary cancer; metastatic malignancy; secondary malignancy; metastatic carcinoma; distant metastases; metastatic malignant neoplasm; ~mets; ~secondaries |
94260004 | Metastatic malignant neoplasm to colon | Metastatic malignant neoplasm to colon (disorder) | C78.5 | 128462008 | colonic metastasis; secondary malignant neoplasm of colon; colon metastases |
94503003 | Metastatic malignant neoplasm to prostate | Metastatic malignant neoplasm to prostate (disorder) | C79.82 | 128462008 | secondary malignant neoplasm of prostate; metastasis to prostate |
203522001 | Lytic metastatic bone lesion | Lytic metastatic bone lesion (disorder) | C79.51 | 128462008 | lytic bone metastasis; lytic bone metastases; osteolytic metastasis |
254837009 | Malignant neoplasm of breast | Malignant neoplasm of breast (disorder) | C50.919 | 363346000 | breast cancer; cancer of breast; malignant tumor of breast; malignant tumour of breast; ca breast; malignant breast neoplasm; ca of breast; malignant breast tumour; female breast cancer | BrCa
254838004 | Carcinoma of breast | Carcinoma of breast (disorder) | C50.919 | 254837009 | breast carcinoma; mammary carcinoma; invasive breast carcinoma |
408643008 | Infiltrating duct carcinoma of breast | Infiltrating duct carcinoma of breast (disorder) | C50.919 | 254838004 | invasive ductal carcinoma; infiltrating ductal carcinoma; invasive ductal carcinoma of breast; infiltrating ductal carcinoma of breast; invasive ductal breast carcinoma; ductal carcinoma of breast | IDC
706970001 | Triple negative malignant neoplasm of breast | Triple negative malignant neoplasm of breast (disorder) | C50.919 | 254837009 | triple negative breast cancer; triple-negative breast cancer; triple-negative breast carcinoma | TNBC
254840009 | Inflammatory carcinoma of breast | Inflammatory carcinoma of breast (disorder) | C50.A0 | 254838004 | inflammatory breast cancer; inflammatory breast carcinoma | IBC
372095001 | Malignant neoplasm of male breast | Malignant neoplasm of male breast (disorder) | C50.929 | 254837009 | male breast cancer; male breast carcinoma; breast cancer in male |
403946000 | Paget's disease of nipple | Paget's disease of nipple (disorder) | C50.019 | 254837009 | Paget disease of the nipple; Paget's disease of breast; Paget disease of nipple; Paget's disease of the breast; mammary Paget's disease |
189336000 | Carcinoma in situ of breast | Carcinoma in situ of breast (disorder) | D05.90 | | breast carcinoma in situ; breast cancer in situ; non-invasive breast cancer |
109888004 | Lobular carcinoma in situ of breast | Lobular carcinoma in situ of breast (disorder) | D05.00 | 189336000 | lobular carcinoma in situ; lobular breast carcinoma in situ | LCIS
363358000 | Malignant tumor of lung | Malignant tumor of lung (disorder) | C34.90 | 363346000 | lung cancer; cancer of lung; malignant neoplasm of lung; malignant tumour of lung; ca lung; bronchial carcinoma; bronchogenic carcinoma; lung carcinoma; carcinoma of lung; malignant lung neoplasm; bronchial cancer; ca bronchus |
254637007 | Non-small cell lung cancer | Non-small cell lung cancer (disorder) | C34.90 | 363358000 | non-small cell lung carcinoma; non small cell lung cancer; non-small cell carcinoma of lung; nonsmall cell lung cancer | NSCLC
424132000 | Non-small cell carcinoma of lung, TNM stage 1 | Non-small cell carcinoma of lung, TNM stage 1 (disorder) | C34.90 | 254637007 | stage I non-small cell lung cancer; stage 1 non-small cell lung cancer; stage I NSCLC; stage 1 NSCLC |
425048006 | Non-small cell carcinoma of lung, TNM stage 2 | Non-small cell carcinoma of lung, TNM stage 2 (disorder) | C34.90 | 254637007 | stage II non-small cell lung cancer; stage 2 non-small cell lung cancer; stage II NSCLC; stage 2 NSCLC |
422968005 | Non-small cell carcinoma of lung, TNM stage 3 | Non-small cell carcinoma of lung, TNM stage 3 (disorder) | C34.90 | 254637007 | stage III non-small cell lung cancer; stage 3 non-small cell lung cancer; stage III NSCLC; stage 3 NSCLC |
423121009 | Non-small cell carcinoma of lung, TNM stage 4 | Non-small cell carcinoma of lung, TNM stage 4 (disorder) | C34.90 | 254637007 | stage IV non-small cell lung cancer; stage 4 non-small cell lung cancer; stage IV NSCLC; stage 4 NSCLC |
254632001 | Small cell carcinoma of lung | Small cell carcinoma of lung (disorder) | C34.90 | 363358000 | small cell lung cancer; small cell lung carcinoma; oat cell carcinoma of lung; lung oat cell carcinoma; oat cell lung cancer | SCLC
254626006 | Adenocarcinoma of lung | Adenocarcinoma of lung (disorder) | C34.90 | 254637007 | lung adenocarcinoma; pulmonary adenocarcinoma | LUAD
254634000 | Squamous cell carcinoma of lung | Squamous cell carcinoma of lung (disorder) | C34.90 | 254637007 | squamous cell lung cancer; lung squamous cell carcinoma; squamous cell lung carcinoma; epidermoid carcinoma of lung | LUSC
109378008 | Malignant mesothelioma | Malignant mesothelioma (disorder) | C45.9 | 363346000 | mesothelioma; asbestos-related mesothelioma; malignant mesothelial tumour |
254645002 | Malignant mesothelioma of pleura | Malignant mesothelioma of pleura (disorder) | C45.0 | 109378008 | pleural mesothelioma; malignant pleural mesothelioma | MPM
109853004 | Mesothelioma of peritoneum | Mesothelioma of peritoneum (disorder) | C45.1 | 109378008 | peritoneal mesothelioma |
444231005 | Thymoma | Thymoma (disorder) | D49.89 | | thymic epithelial tumor; thymic epithelial tumour; thymic tumour; primary thymic epithelial tumor |
363434003 | Malignant tumor of thymus | Malignant tumor of thymus (disorder) | C37 | 363346000 | thymus cancer; cancer of thymus; malignant tumour of thymus |
399068003 | Malignant tumor of prostate | Malignant tumor of prostate (disorder) | C61 | 363346000 | prostate cancer; cancer of prostate; malignant neoplasm of prostate; malignant tumour of prostate; ca prostate; prostatic cancer; cancer of prostate gland; prostate ca; prostate carcinoma; carcinoma of prostate; prostatic carcinoma; ~castration-resistant prostate cancer | PCa
126906006 | Neoplasm of prostate | Neoplasm of prostate (disorder) | D49.59 | | prostate neoplasm; prostate tumour; prostate tumor; prostatic neoplasm; prostatic tumor; prostatic tumour |
363449006 | Malignant tumor of testis | Malignant tumor of testis (disorder) | C62.90 | 363346000 | testicular cancer; cancer of testis; malignant neoplasm of testis; malignant tumour of testis; ca testis; testis cancer; cancer of testicle |
255107005 | Seminoma of testis | Seminoma of testis (disorder) | C62.90 | 363449006 | testicular seminoma; seminoma; seminomatous germ cell tumor of testis |
363516004 | Malignant tumor of penis | Malignant tumor of penis (disorder) | C60.9 | 363346000 | penile cancer; cancer of penis; malignant neoplasm of penis; ca penis; malignant tumour of penis; penile carcinoma |
399326009 | Malignant tumor of urinary bladder | Malignant tumor of urinary bladder (disorder) | C67.9 | 363346000 | bladder cancer; cancer of bladder; malignant neoplasm of bladder; ca bladder; cancer of urinary bladder; malignant tumour of bladder; bladder carcinoma; urinary bladder cancer | MIBC; NMIBC
92546004 | Carcinoma in situ of bladder | Carcinoma in situ of bladder (disorder) | D09.0 | | bladder carcinoma in situ; bladder CIS |
363458004 | Malignant tumor of ureter | Malignant tumor of ureter (disorder) | C66.9 | 363346000 | ureter cancer; ureteral cancer; ureteric cancer; cancer of ureter; ~upper tract urothelial carcinoma |
363518003 | Malignant tumor of kidney | Malignant tumor of kidney (disorder) | C64.9 | 363346000 | kidney cancer; cancer of kidney; malignant neoplasm of kidney; renal cancer; ca kidney; malignant kidney tumor; malignant tumour of kidney |
702391001 | Renal cell carcinoma | Renal cell carcinoma (disorder) | C64.9 | 363518003 | hypernephroma; renal adenocarcinoma; carcinoma of kidney; renal cell cancer; renal carcinoma | RCC
254915003 | Clear cell carcinoma of kidney | Clear cell carcinoma of kidney (disorder) | C64.9 | 702391001 | clear cell renal cell carcinoma; clear cell renal carcinoma; Grawitz tumour; Grawitz tumor; clear cell adenocarcinoma of kidney | ccRCC
302849000 | Nephroblastoma | Nephroblastoma (disorder) | C64.9 | 363518003 | Wilms tumor; Wilms' tumor; Wilms tumour; Wilms' tumour; Wilms tumor of the kidney |
254922006 | Oncocytoma of kidney | Renal oncocytoma (disorder) | D30.00 | | renal oncocytoma; kidney oncocytoma |
363402007 | Malignant tumor of esophagus | Malignant tumor of esophagus (disorder) | C15.9 | 363346000 | oesophageal cancer; esophageal cancer; cancer of esophagus; cancer of oesophagus; malignant neoplasm of esophagus; malignant neoplasm of oesophagus; ca oesophagus; ca esophagus; gullet cancer |
276803003 | Adenocarcinoma of esophagus | Adenocarcinoma of esophagus (disorder) | C15.9 | 363402007 | esophageal adenocarcinoma; oesophageal adenocarcinoma; adenocarcinoma of oesophagus | EAC
276804009 | Squamous cell carcinoma of esophagus | Squamous cell carcinoma of esophagus (disorder) | C15.9 | 363402007 | esophageal squamous cell carcinoma; oesophageal squamous cell carcinoma; squamous cell carcinoma of oesophagus | ESCC
187741001 | Carcinoma of stomach | Carcinoma of stomach (disorder) | C16.9 | 363346000 | gastric cancer; stomach cancer; gastric carcinoma; stomach carcinoma; cancer of stomach; malignant neoplasm of stomach; ca stomach; malignant tumour of stomach |
363509000 | Malignant tumor of small intestine | Malignant tumor of small intestine (disorder) | C17.9 | 363346000 | small bowel cancer; small intestine cancer; small intestinal cancer; malignant tumour of small intestine |
363403002 | Malignant tumor of duodenum | Malignant tumor of duodenum (disorder) | C17.0 | 363509000 | duodenal cancer; cancer of duodenum; duodenum cancer; malignant neoplasm of duodenum |
363510005 | Malignant tumor of large intestine | Malignant tumor of large intestine (disorder) | C18.9 | 363346000 | colorectal cancer; bowel cancer; large bowel cancer; cancer of large intestine; colorectal carcinoma; cancer of colorectum; cancer of large bowel; malignant tumour of large intestine | CRC
363406005 | Malignant neoplasm of colon | Malignant neoplasm of colon (disorder) | C18.9 | 363510005 | colon cancer; cancer of colon; colonic cancer; malignant tumor of colon; malignant tumour of colon; ca colon; colon carcinoma; carcinoma of colon |
93761005 | Primary malignant neoplasm of colon | Primary malignant neoplasm of colon (disorder) | C18.9 | 363406005 | primary colon cancer |
109838007 | Overlapping malignant neoplasm of colon | Overlapping malignant neoplasm of colon (disorder) | C18.8 | 363406005 | overlapping lesion of colon |
93736007 | Primary malignant neoplasm of cecum | Primary malignant neoplasm of cecum (disorder) | C18.0 | 363406005 | cecal cancer; caecal cancer; cecum cancer; cancer of cecum; cancer of caecum; malignant neoplasm of caecum; malignant neoplasm of cecum; caecal carcinoma |
363410008 | Malignant tumor of sigmoid colon | Malignant tumor of sigmoid colon (disorder) | C18.7 | 363406005 | sigmoid cancer; sigmoid colon cancer; cancer of sigmoid colon; ca sigmoid; malignant neoplasm of sigmoid colon; malignant tumour of sigmoid colon |
363412000 | Malignant tumor of ascending colon | Malignant tumor of ascending colon (disorder) | C18.2 | 363406005 | ascending colon cancer; cancer of ascending colon; malignant neoplasm of ascending colon; ~right-sided colon cancer |
363408006 | Malignant tumor of transverse colon | Malignant tumor of transverse colon (disorder) | C18.4 | 363406005 | transverse colon cancer; cancer of transverse colon; malignant neoplasm of transverse colon |
363409003 | Malignant tumor of descending colon | Malignant tumor of descending colon (disorder) | C18.6 | 363406005 | descending colon cancer; cancer of descending colon; malignant neoplasm of descending colon |
363411007 | Malignant tumor of appendix | Malignant tumor of appendix (disorder) | C18.1 | 363510005 | appendix cancer; appendiceal cancer; cancer of the appendix; malignant neoplasm of appendix |
363414004 | Malignant tumor of rectosigmoid junction | Malignant tumor of rectosigmoid junction (disorder) | C19 | 363510005 | rectosigmoid cancer; rectosigmoid junction cancer; cancer of rectosigmoid junction |
363351006 | Malignant tumor of rectum | Malignant tumor of rectum (disorder) | C20 | 363510005 | rectal cancer; cancer of rectum; malignant neoplasm of rectum; ca rectum; rectal carcinoma; carcinoma of rectum; malignant tumour of rectum; ~rectal adenocarcinoma |
363352004 | Malignant tumor of anal canal | Malignant tumor of anal canal (disorder) | C21.1 | 363346000 | anal cancer; anal canal cancer; cancer of anal canal; malignant neoplasm of anal canal; malignant tumour of anal canal; anal carcinoma |
93870000 | Malignant neoplasm of liver | Malignant neoplasm of liver (disorder) | C22.9 | 363346000 | liver cancer; cancer of liver; hepatic cancer; malignant tumor of liver; malignant tumour of liver; ca liver; primary liver cancer |
154469006 | Hepatocellular carcinoma | Liver cell carcinoma (disorder) | C22.0 | 93870000 | hepatoma; liver cell carcinoma; hepatocellular cancer; primary hepatocellular carcinoma; hepatocarcinoma | HCC
312104005 | Cholangiocarcinoma of biliary tract | Cholangiocarcinoma of biliary tract (disorder) | C24.9;C22.1 | 363346000 | cholangiocarcinoma; cholangiocellular carcinoma; bile duct cancer; biliary tract cancer | CCA
109842005 | Intrahepatic cholangiocarcinoma | Primary intrahepatic cholangiocarcinoma (disorder) | C22.1 | 312104005 | intrahepatic bile duct carcinoma; intrahepatic bile duct cancer; intrahepatic cholangiocellular carcinoma | ICC; iCCA
363353009 | Malignant tumor of gallbladder | Malignant tumor of gallbladder (disorder) | C23 | 363346000 | gallbladder cancer; cancer of gall bladder; cancer of gallbladder; malignant neoplasm of gallbladder; ca gallbladder; gall bladder cancer |
363417006 | Malignant tumor of ampulla of Vater | Malignant tumor of ampulla of Vater (disorder) | C24.1 | 363346000 | ampullary cancer; ampulla of Vater cancer; ampullary carcinoma; ampullary tumour |
372142002 | Carcinoma of pancreas | Carcinoma of pancreas (disorder) | C25.9 | 363346000 | pancreatic cancer; pancreatic carcinoma; cancer of pancreas; malignant neoplasm of pancreas; ca pancreas; carcinoma of the pancreas; exocrine pancreatic carcinoma; ~cancer of head of pancreas; ~pancreatic head cancer |
792907004 | Pancreatic ductal adenocarcinoma | Ductal adenocarcinoma of pancreas (disorder) | C25.9 | 372142002 | ductal adenocarcinoma of the pancreas; pancreatic adenocarcinoma; adenocarcinoma of pancreas | PDAC
420120006 | Gastrointestinal stromal tumor | Gastrointestinal stromal tumor (disorder) | C49.A0 | 363346000 | gastrointestinal stromal tumour; GI stromal tumor; gastrointestinal stromal neoplasm | GIST
443492008 | Carcinoid tumor | Carcinoid tumor (disorder) | D3A.00 | 255046005 | carcinoid tumour; carcinoid; ~appendiceal carcinoid |
255046005 | Neuroendocrine tumor | Neuroendocrine tumor (disorder) | D3A.8;C7A.8 | 55342001 | neuroendocrine tumour; neuroendocrine neoplasm; ~pancreatic neuroendocrine tumour; ~pancreatic neuroendocrine tumor | NET; NEN
302822000 | Insulinoma | Insulinoma (disorder) | D13.7 | | pancreatic insulinoma; insulin-secreting tumour; islet cell insulinoma |
307601000 | Pseudomyxoma peritonei | Pseudomyxoma peritonei (disorder) | C78.6 | | gelatinous ascites; myxoma peritonei | PMP
363443007 | Malignant tumor of ovary | Malignant tumor of ovary (disorder) | C56.9 | 363346000 | ovarian cancer; cancer of ovary; malignant neoplasm of ovary; malignant tumour of ovary; ca ovary; ovarian carcinoma; cancer of the ovary; ~high grade serous ovarian carcinoma | OvCa
764791008 | Borderline epithelial neoplasm of ovary | Borderline epithelial neoplasm of ovary (disorder) | D39.10 | | borderline ovarian tumor; borderline ovarian tumour; ovarian tumour of low malignant potential; borderline epithelial tumor of ovary |
363444001 | Malignant tumor of fallopian tube | Malignant tumor of fallopian tube (disorder) | C57.00 | 363346000 | fallopian tube cancer; cancer of fallopian tube; malignant neoplasm of fallopian tube |
371973000 | Malignant neoplasm of uterus | Malignant neoplasm of uterus (disorder) | C55 | 363346000 | uterine cancer; cancer of uterus; womb cancer; malignant tumor of uterus; malignant tumour of uterus; ca uterus; cancer of the uterus |
254878006 | Endometrial carcinoma | Endometrial carcinoma (disorder) | C54.1 | 371973000 | endometrial cancer; carcinoma of endometrium; cancer of endometrium; malignant neoplasm of endometrium; ca endometrium; endometrial adenocarcinoma; ~endometrioid adenocarcinoma |
363354003 | Malignant tumor of cervix | Malignant tumor of cervix (disorder) | C53.9 | 363346000 | cervical cancer; cancer of cervix; cervix cancer; malignant neoplasm of cervix; malignant neoplasm of cervix uteri; cancer of uterine cervix; ca cervix; malignant tumour of cervix; cervical carcinoma |
363367000 | Malignant tumor of vulva | Malignant tumor of vulva (disorder) | C51.9 | 363346000 | vulval cancer; vulvar cancer; vulva cancer; cancer of vulva; malignant neoplasm of vulva; ca vulva; malignant tumour of vulva |
363445000 | Malignant tumor of vagina | Malignant tumor of vagina (disorder) | C52 | 363346000 | vaginal cancer; cancer of vagina; malignant neoplasm of vagina; malignant tumour of vagina |
188188009 | Choriocarcinoma | Choriocarcinoma (disorder) | C58 | 363346000 | chorioepithelioma; gestational choriocarcinoma |
372244006 | Malignant melanoma | Malignant melanoma (disorder) | C43.9 | 363346000 | melanoma |
93655004 | Malignant melanoma of skin | Malignant melanoma of skin (disorder) | C43.9 | 372244006; 372130007 | cutaneous melanoma; melanoma of skin; skin melanoma; cutaneous malignant melanoma; malignant cutaneous melanoma |
372130007 | Malignant neoplasm of skin | Malignant neoplasm of skin (disorder) | C44.90 | 363346000 | skin cancer; cancer of skin; malignant tumor of skin; malignant tumour of skin; ~non-melanoma skin cancer | NMSC
254701007 | Basal cell carcinoma of skin | Basal cell carcinoma of skin (disorder) | C44.91 | 372130007 | basal cell carcinoma; rodent ulcer; basal cell skin carcinoma; basal cell skin cancer; basal cell epithelioma; basal cell cancer | BCC
254651007 | Squamous cell carcinoma of skin | Squamous cell carcinoma of skin (disorder) | C44.92 | 372130007 | cutaneous squamous cell carcinoma; skin squamous cell carcinoma; squamous cell skin cancer; epidermoid carcinoma of skin | cSCC
402815007 | Squamous cell carcinoma | Squamous cell carcinoma (disorder) | C80.1 | 363346000 | squamous carcinoma; epidermoid carcinoma; squamous cell cancer | SCC
253001006 | Merkel cell carcinoma | Merkel cell carcinoma (disorder) | C4A.9 | 372130007 | cutaneous neuroendocrine carcinoma; Merkel cell cancer; Merkel cell tumour | MCC
109385007 | Kaposi's sarcoma | Kaposi's sarcoma (disorder) | C46.9 | 363346000 | Kaposi sarcoma; AIDS-related Kaposi sarcoma | KS
126488004 | Neoplasm of skin | Neoplasm of skin (disorder) | D49.2 | 55342001 | skin neoplasm; skin tumor; skin tumour; tumour of skin |
363478007 | Malignant tumor of thyroid gland | Malignant tumor of thyroid gland (disorder) | C73 | 363346000 | thyroid cancer; cancer of thyroid; malignant neoplasm of thyroid; cancer of thyroid gland; thyroid carcinoma; ca thyroid; malignant tumour of thyroid |
255029007 | Papillary thyroid carcinoma | Papillary thyroid carcinoma (disorder) | C73 | 363478007 | papillary carcinoma of thyroid; thyroid papillary carcinoma; papillary thyroid cancer; thyroid gland papillary carcinoma | PTC
255028004 | Follicular thyroid carcinoma | Follicular thyroid carcinoma (disorder) | C73 | 363478007 | follicular carcinoma of thyroid; thyroid follicular carcinoma; follicular thyroid cancer; thyroid gland follicular carcinoma | FTC
255032005 | Medullary thyroid carcinoma | Medullary thyroid carcinoma (disorder) | C73 | 363478007 | medullary carcinoma of thyroid; medullary thyroid cancer; C-cell carcinoma of thyroid; medullary thyroid gland carcinoma; C cell carcinoma | MTC
255031003 | Anaplastic thyroid carcinoma | Anaplastic thyroid carcinoma (disorder) | C73 | 363478007 | anaplastic carcinoma of thyroid; anaplastic thyroid cancer; undifferentiated thyroid carcinoma; anaplastic carcinoma of the thyroid |
254956000 | Pituitary adenoma | Pituitary adenoma (disorder) | D35.2 | | adenoma of pituitary; pituitary gland adenoma; pituitary microadenoma; pituitary macroadenoma; adenoma of pituitary gland; ~non-functioning pituitary adenoma |
134209002 | Prolactinoma | Prolactinoma (disorder) | D35.2 | 254956000 | prolactin-secreting pituitary adenoma; PRL-secreting pituitary adenoma; microprolactinoma; macroprolactinoma; prolactin-producing pituitary gland adenoma |
128474007 | Parathyroid adenoma | Adenoma of parathyroid gland (disorder) | D35.1 | | adenoma of parathyroid; parathyroid gland adenoma; adenoma of parathyroid gland |
189179009 | Craniopharyngioma | Craniopharyngioma (disorder) | D44.4 | | Rathke's pouch tumour; Rathke pouch tumor; Rathke pouch tumour |
255035007 | Adrenal carcinoma | Adrenal cortical carcinoma (disorder) | C74.00 | 363346000 | adrenocortical carcinoma; adrenal cortex carcinoma; adrenal cortical carcinoma; adrenal cancer |
127027008 | Paraganglioma | Neoplasm of paraganglion (disorder) | D44.7 | | paraganglionic tumor; paraganglionic tumour; neoplasm of paraganglion; ~glomus jugulare tumour; ~carotid body tumour; ~carotid body tumor | PGL
428061005 | Malignant tumor of brain | Malignant neoplasm of brain (disorder) | C71.9 | 363346000 | brain cancer; malignant brain tumor; malignant brain tumour; malignant neoplasm of brain; cancer of brain; malignant brain neoplasm |
393564001 | Glioma | Glioma (disorder) | C71.9 | 363346000 | glial tumor; glial tumour; glial neoplasm; low grade glioma; high grade glioma; brain glioma; ~astrocytoma; ~oligodendroglioma; ~ependymoma |
393563007 | Glioblastoma multiforme | Glioblastoma multiforme (disorder) | C71.9 | 393564001 | glioblastoma; grade IV glioma; WHO grade IV glioma; grade 4 astrocytoma | GBM
443333004 | Medulloblastoma | Medulloblastoma (disorder) | C71.6 | 428061005 | cerebellar medulloblastoma; brain medulloblastoma |
302820008 | Intracranial meningioma | Intracranial meningioma (disorder) | D32.0 | | meningioma; cerebral meningioma; intracranial meningiomas |
432328008 | Neuroblastoma | Neuroblastoma (disorder) | C74.90 | 363346000 | neural crest tumor malignant; ~olfactory neuroblastoma |
370967009 | Retinoblastoma | Retinoblastoma (disorder) | C69.20 | 363346000 | retinal neuroblastoma; malignant retinoblastoma |
255021005 | Malignant melanoma of choroid | Malignant melanoma of choroid (disorder) | C69.30 | 372244006 | choroidal melanoma; choroid malignant melanoma; ~uveal melanoma; ~ocular melanoma |
255055008 | Neoplasm of head and neck | Neoplasm of head and neck (disorder) | D49.89 | 55342001 | head and neck tumor; head and neck tumour; head and neck neoplasm; ~head and neck cancer |
716659002 | Squamous cell carcinoma of head and neck | Squamous cell carcinoma of head and neck (disorder) | C76.0 | 402815007; 255055008 | head and neck squamous cell carcinoma; head and neck squamous cell cancer | HNSCC; SCCHN
363505006 | Malignant tumor of oral cavity | Malignant tumor of oral cavity (disorder) | C06.9 | 363346000 | oral cancer; mouth cancer; oral cavity cancer; cancer of mouth; cancer of oral cavity; malignant neoplasm of mouth |
363360003 | Malignant tumor of tongue | Malignant tumor of tongue (disorder) | C02.9 | 363505006 | tongue cancer; cancer of tongue; malignant neoplasm of tongue; ca tongue; malignant tumour of tongue |
363393007 | Malignant tumor of tonsil | Malignant tumor of tonsil (disorder) | C09.9 | 363346000 | tonsil cancer; tonsillar cancer; cancer of tonsil; malignant neoplasm of tonsil; tonsillar carcinoma; ca tonsil |
363398003 | Nasopharyngeal carcinoma | Malignant tumor of nasopharynx (disorder) | C11.9 | 363346000 | nasopharynx carcinoma; nasopharyngeal cancer; carcinoma of nasopharynx; cancer of nasopharynx | NPC
255072001 | Malignant tumor of salivary gland | Malignant tumor of salivary gland (disorder) | C08.9 | 363346000 | salivary gland cancer; cancer of salivary gland; malignant neoplasm of salivary gland |
363379000 | Malignant tumor of parotid gland | Malignant tumor of parotid gland (disorder) | C07 | 255072001 | parotid cancer; cancer of parotid gland; parotid gland cancer; cancer of parotid; malignant neoplasm of parotid gland |
363429002 | Malignant tumor of larynx | Malignant tumor of larynx (disorder) | C32.9 | 363346000 | laryngeal cancer; cancer of larynx; larynx cancer; malignant neoplasm of larynx; ca larynx; throat cancer; laryngeal carcinoma; malignant tumour of larynx |
187841006 | Malignant neoplasm of glottis | Malignant neoplasm of glottis (disorder) | C32.0 | 363429002 | glottic cancer; glottis cancer; vocal cord cancer; cancer of vocal cord |
422470007 | Warthin tumor | Warthin tumor (disorder) | D11.9 | | Warthin's tumour; Warthin tumour; Warthin's tumor; adenolymphoma |
428281000 | Malignant neoplasm of bone | Malignant neoplasm of bone (disorder) | C41.9 | 363346000 | bone cancer; cancer of bone; malignant tumor of bone; malignant tumour of bone; primary bone cancer |
307576001 | Osteosarcoma of bone | Osteosarcoma of bone (disorder) | C41.9 | 428281000 | osteosarcoma; osteogenic sarcoma; bone osteosarcoma; bone sarcoma |
443520009 | Chondrosarcoma | Chondrosarcoma (disorder) | C41.9 | 424413001 | cartilaginous cancer |
424413001 | Sarcoma | Sarcoma (disorder) | C49.9 | 363346000 | malignant mesenchymal tumour; sarcoma of soft tissue and bone |
424952003 | Sarcoma of soft tissue | Sarcoma of soft tissue (disorder) | C49.9 | 424413001 | soft tissue sarcoma; connective tissue sarcoma |
254829001 | Liposarcoma | Liposarcoma (disorder) | C49.9 | 424413001 | well-differentiated liposarcoma; myxoid liposarcoma |
443719001 | Leiomyosarcoma | Leiomyosarcoma (disorder) | C49.9 | 424413001 | uterine leiomyosarcoma |
302847003 | Rhabdomyosarcoma | Rhabdomyosarcoma (disorder) | C49.9 | 424413001 | embryonal sarcoma of muscle |
403977003 | Angiosarcoma | Angiosarcoma (disorder) | C49.9 | 424413001 | hemangiosarcoma; haemangiosarcoma |
697970009 | Giant cell tumor of bone | Giant cell tumor of bone (disorder) | D48.0 | | giant cell tumour of bone; bone giant cell tumor; osteoclastoma | GCTB
93143009 | Leukemia, disease | Leukemia, disease (disorder) | C95.90 | 363346000 | leukemia; leukaemia; blood cancer leukaemia; leukaemias; leukemias |
91855006 | Acute leukemia, disease | Acute leukemia, disease (disorder) | C95.00 | 93143009 | acute leukemia; acute leukaemia |
91861009 | Acute myeloid leukemia | Acute myeloid leukemia, disease (disorder) | C92.00 | 91855006 | acute myeloid leukaemia; acute myelogenous leukemia; acute myeloblastic leukemia; acute myelogenous leukaemia; acute myeloblastic leukaemia; acute nonlymphocytic leukemia; acute non-lymphocytic leukaemia | AML; ANLL
110004001 | Acute promyelocytic leukemia | Acute promyelocytic leukemia, FAB M3 (disorder) | C92.40 | 91861009 | acute promyelocytic leukaemia; AML M3 | APL; APML
91857003 | Acute lymphoid leukemia | Acute lymphoid leukemia, disease (disorder) | C91.00 | 91855006 | acute lymphoblastic leukemia; acute lymphoblastic leukaemia; acute lymphocytic leukemia; acute lymphocytic leukaemia; acute lymphoid leukaemia | ALL
51092000 | Chronic lymphocytic leukemia | B-cell chronic lymphocytic leukemia (disorder) | C91.10 | 93143009 | chronic lymphocytic leukaemia; B-cell chronic lymphocytic leukemia; B-cell chronic lymphocytic leukaemia; chronic lymphatic leukaemia; chronic lymphoid leukemia; B-CLL; ~small lymphocytic lymphoma | CLL
92818009 | Chronic myeloid leukemia | Chronic myeloid leukemia, disease (disorder) | C92.10 | 93143009 | chronic myeloid leukaemia; chronic myelogenous leukemia; chronic granulocytic leukaemia; chronic granulocytic leukemia; chronic myelogenous leukaemia; Philadelphia chromosome positive chronic myeloid leukemia | CML; CGL
413656006 | Blast phase chronic myeloid leukemia | Blastic phase chronic myeloid leukemia (disorder) | C92.10 | 92818009 | blast crisis; blast phase CML; blast crisis of chronic myeloid leukaemia; CML in blast crisis |
127225006 | Chronic myelomonocytic leukemia | Chronic myelomonocytic leukemia (disorder) | C93.10 | 93143009 | chronic myelomonocytic leukaemia | CMML
118613001 | Hairy cell leukemia | Hairy cell leukemia (disorder) | C91.40 | 93143009 | hairy cell leukaemia; leukemic reticuloendotheliosis | HCL
77430005 | Adult T-cell leukemia/lymphoma | Adult T-cell leukemia/lymphoma (disorder) | C91.50 | 93143009 | adult T-cell leukaemia/lymphoma; adult T cell leukemia | ATLL
95210003 | Plasma cell leukemia | Plasma cell leukemia (disorder) | C90.10 | 93143009 | plasma cell leukaemia; plasmacytic leukaemia |
118600007 | Malignant lymphoma | Malignant lymphoma (disorder) | C85.90 | 363346000 | lymphoma; lymphomas; lymphoid cancer; cancer of lymph nodes |
118599009 | Hodgkin's disease | Hodgkin's disease (disorder) | C81.90 | 118600007 | Hodgkin lymphoma; Hodgkin's lymphoma; Hodgkin disease; Hodgkins lymphoma; ~classical Hodgkin lymphoma | HL
118601006 | Non-Hodgkin's lymphoma | Non-Hodgkin's lymphoma (disorder) | C85.90 | 118600007 | non-Hodgkin lymphoma; non Hodgkin's lymphoma; non Hodgkin lymphoma; nonhodgkin lymphoma; ~diffuse large B-cell lymphoma; ~diffuse large B cell lymphoma | NHL
308121000 | Follicular non-Hodgkin's lymphoma | Follicular non-Hodgkin's lymphoma (disorder) | C82.90 | 118601006 | follicular lymphoma; follicle center lymphoma; follicular centre cell lymphoma; nodular lymphoma |
443487006 | Mantle cell lymphoma | Mantle cell lymphoma (disorder) | C83.10 | 118601006 | mantle zone lymphoma | MCL
118617000 | Burkitt's lymphoma | Burkitt's lymphoma (disorder) | C83.70 | 118601006 | Burkitt lymphoma; Burkitt's tumour; Burkitt's tumor |
447100004 | Marginal zone lymphoma | Marginal zone lymphoma (disorder) | C85.80 | 118601006 | marginal zone B-cell lymphoma; ~splenic marginal zone lymphoma | MZL
277622004 | Mucosa-associated lymphoma | Mucosa-associated lymphoid tissue lymphoma (disorder) | C88.40 | 447100004 | MALT lymphoma; mucosa-associated lymphoid tissue lymphoma; extranodal marginal zone B-cell lymphoma; MALToma |
109978004 | T-cell lymphoma | Malignant lymphoma, T-cell (disorder) | C84.90 | 118601006 | T cell lymphoma; T-cell non-Hodgkin lymphoma; T-cell NHL; ~peripheral T-cell lymphoma | TCL
118618005 | Mycosis fungoides | Mycosis fungoides (disorder) | C84.00 | 109978004 | ~cutaneous T-cell lymphoma; ~cutaneous T cell lymphoma | CTCL
118611004 | Sézary's disease | Sézary's disease (disorder) | C84.10 | 109978004 | Sezary syndrome; Sézary syndrome; Sezary's disease |
307649006 | Primary central nervous system lymphoma | Primary cerebral lymphoma (disorder) | C83.390 | 118601006 | CNS lymphoma; primary CNS lymphoma; cerebral lymphoma; central nervous system lymphoma | PCNSL
109989006 | Multiple myeloma | Multiple myeloma (disorder) | C90.00 | 363346000 | myeloma; plasma cell myeloma; myelomatosis; ~smouldering myeloma; ~smoldering myeloma | MM
415112005 | Plasmacytoma | Plasmacytoma (disorder) | C90.30 | 363346000 | solitary plasmacytoma; solitary myeloma |
277577000 | Monoclonal gammopathy of uncertain significance | Monoclonal gammopathy of uncertain significance (disorder) | D47.2 | | monoclonal gammopathy of undetermined significance; benign monoclonal gammopathy; paraproteinaemia; paraproteinemia; ~monoclonal gammopathy | MGUS
35562000 | Waldenström macroglobulinemia | Waldenström macroglobulinemia (disorder) | C88.00 | 118601006 | Waldenstrom macroglobulinemia; Waldenström macroglobulinaemia; Waldenstrom's macroglobulinaemia; Waldenstrom's macroglobulinemia; lymphoplasmacytic lymphoma | LPL
109995007 | Myelodysplastic syndrome | Myelodysplastic syndrome (disorder) | D46.9 | | myelodysplasia; myelodysplastic syndromes; myelodysplastic neoplasm; preleukaemia; preleukemia | MDS
425333006 | Myeloproliferative disorder | Myeloproliferative disorder (disorder) | D47.1 | | myeloproliferative neoplasm; myeloproliferative disease; chronic myeloproliferative disease | MPN; MPD
109994006 | Essential thrombocythemia | Essential thrombocythemia (disorder) | D47.3 | 425333006 | essential thrombocythaemia; essential thrombocytosis; primary thrombocythaemia; primary thrombocythemia | ET
128843003 | Myelofibrosis | Primary myelofibrosis (disorder) | D47.4 | 425333006 | primary myelofibrosis; idiopathic myelofibrosis; agnogenic myeloid metaplasia; myelosclerosis | PMF
397016004 | Systemic mastocytosis | Systemic mast cell disease (disorder) | D47.02 | | systemic mast cell disease; ~mastocytosis |
207036003 | Angiofollicular lymph node hyperplasia | Castleman's disease (disorder) | D47.Z2 | | Castleman's disease; Castleman disease; giant lymph node hyperplasia |
65399007 | Langerhans cell histiocytosis | Langerhans cell histiocytosis (disorder) | C96.6 | | histiocytosis X; Langerhans cell granulomatosis; Langerhans-cell histiocytosis; eosinophilic granuloma | LCH
254290004 | Post-transplant lymphoproliferative disorder | Post-transplant lymphoproliferative disorder (disorder) | D47.Z1 | | post-transplant lymphoproliferative disease; posttransplant lymphoproliferative disorder | PTLD
277550009 | Richter's syndrome | Richter's syndrome (disorder) | C91.10 | 51092000 | Richter transformation; Richter's transformation; Richter syndrome |
277605001 | Tumor lysis syndrome | Tumor lysis syndrome (disorder) | E88.3 | | tumour lysis syndrome; tumor lysis; tumour lysis | TLS
63363004 | Superior vena cava syndrome | Superior vena cava syndrome (disorder) | I87.1 | | superior vena cava obstruction; SVC syndrome; SVC obstruction; superior vena caval obstruction | SVCO; SVCS
716318002 | Lynch syndrome | Lynch syndrome (disorder) | Z15.09 | | hereditary nonpolyposis colorectal cancer; hereditary non-polyposis colorectal cancer; hereditary nonpolyposis colon cancer | HNPCC
718220008 | Hereditary breast and ovarian cancer syndrome | Hereditary breast and ovarian cancer syndrome (disorder) | Z15.01;Z15.02 | | hereditary breast ovarian cancer syndrome; BRCA1- and BRCA2-associated hereditary breast and ovarian cancer; ~BRCA1 mutation; ~BRCA2 mutation; ~BRCA mutation carrier | HBOC
428850001 | Li-Fraumeni syndrome | Li-Fraumeni syndrome (disorder) | Z15.01;Z15.09 | | Li Fraumeni syndrome | LFS
30664006 | Multiple endocrine neoplasia, type 1 | Multiple endocrine neoplasia, type 1 (disorder) | E31.21 | | multiple endocrine neoplasia type 1; Wermer syndrome; Wermer's syndrome | MEN1
61808009 | Multiple endocrine neoplasia, type 2 | Multiple endocrine neoplasia, type 2 (disorder) | E31.22 | | multiple endocrine neoplasia type 2; Sipple syndrome; Sipple's syndrome | MEN2
399432003 | Adenoma of large intestine | Adenoma of large intestine (disorder) | D12.6 | 20376005 | colorectal adenoma; adenoma of colon; colonic adenoma; adenomatous polyp of colon; tubular adenoma of colon; adenoma of large bowel; ~tubulovillous adenoma |
404029005 | Neurofibroma | Neurofibroma (disorder) | D36.10 | 20376005 | neurofibromas; neurofibromata |
404022001 | Schwannoma | Schwannoma (disorder) | D36.10 | 20376005 | neurilemmoma; neurinoma; nerve sheath tumour |
302858007 | Osteoma | Osteoma (disorder) | D16.9 | 20376005 | ~osteoid osteoma; ivory osteoma; benign osteoma |
447888006 | Pleomorphic adenoma | Pleomorphic adenoma (disorder) | D11.9 | 20376005 | pleomorphic salivary adenoma; benign mixed tumor of salivary gland; ~mixed parotid tumour; salivary gland pleomorphic adenoma |
94222008 | Metastatic malignant neoplasm to bone | Secondary malignant neoplasm of bone (disorder) | C79.51 | 128462008 | bone metastases; bone metastasis; bony metastases; bony metastasis; metastasis to bone; bone mets; bony mets; skeletal metastases; osseous metastases; secondary malignant neoplasm of bone |
94225005 | Metastatic malignant neoplasm to brain | Secondary malignant neoplasm of brain (disorder) | C79.31 | 128462008 | brain metastases; brain metastasis; metastasis to brain; brain mets; cerebral metastases; cerebral metastasis; intracranial metastases; secondary malignant neoplasm of brain |
94381002 | Metastatic malignant neoplasm to liver | Secondary malignant neoplasm of liver (disorder) | C78.7 | 128462008 | liver metastases; liver metastasis; hepatic metastases; hepatic metastasis; metastasis to liver; liver mets; mets to liver; secondary malignant neoplasm of liver |
94391008 | Metastatic malignant neoplasm to lung | Secondary malignant neoplasm of lung (disorder) | C78.00 | 128462008 | lung metastases; lung metastasis; pulmonary metastases; pulmonary metastasis; metastasis to lung; lung mets; secondary malignant neoplasm of lung |
94392001 | Metastatic malignant neoplasm to lymph node | Secondary malignant neoplasm of lymph node (disorder) | C77.9 | 128462008 | lymph node metastases; lymph node metastasis; nodal metastases; nodal metastasis; metastasis to lymph node; secondary malignant neoplasm of lymph node |
94493005 | Metastatic malignant neoplasm to pleura | Secondary malignant neoplasm of pleura (disorder) | C78.2 | 128462008 | pleural metastases; pleural metastasis; secondary malignant neoplasm of pleura |
94627008 | Metastatic malignant neoplasm to peritoneum | Secondary malignant neoplasm of peritoneum (disorder) | C78.6 | 128462008 | peritoneal metastases; peritoneal metastasis; peritoneal carcinomatosis; secondary malignant neoplasm of peritoneum |
94161006 | Metastatic malignant neoplasm to adrenal gland | Secondary malignant neoplasm of adrenal gland (disorder) | C79.70 | 128462008 | adrenal metastases; adrenal metastasis; secondary malignant neoplasm of adrenal gland |
94602001 | Metastatic malignant neoplasm to vertebral column | Secondary malignant neoplasm of vertebral column (disorder) | C79.51 | 94222008 | spinal metastases; spinal metastasis; vertebral metastases; vertebral metastasis; secondary malignant neoplasm of vertebral column |
307593001 | Carcinomatosis | Carcinomatosis (disorder) | C80.0 | 128462008 | |
236005001 | Malignant ascites | Malignant ascites (disorder) | R18.0 | | |
255052006 | Malignant neoplasm of unknown origin | Malignant neoplasm of unknown origin (disorder) | C80.1 | 363346000 | cancer of unknown primary; carcinoma of unknown primary; malignancy of unknown primary; unknown primary cancer |
443493003 | Metastatic malignant melanoma | Metastatic malignant melanoma (disorder) | C43.9; C79.9 | 372244006 | metastatic melanoma |
109266006 | Melanoma in situ of skin | Melanoma in situ of skin (disorder) | D03.9 | | melanoma in situ; melanomas in situ; in situ melanoma; malignant melanoma in situ |
400066006 | Intraepithelial squamous cell carcinoma | Intraepithelial squamous cell carcinoma (disorder) | D04.9 | | squamous cell carcinoma in situ; Bowen's disease; Bowen disease; SCC in situ; squamous cell carcinoma in situ of skin | SCCIS
109889007 | Ductal carcinoma in situ of breast | Intraductal carcinoma in situ of breast (disorder) | D05.10 | 189336000 | ductal carcinoma in situ; intraductal carcinoma in situ of breast; intraductal carcinoma of breast | DCIS
285836003 | Cervical intraepithelial neoplasia grade 1 | Cervical intraepithelial neoplasia grade 1 (disorder) | N87.0 | 285636001 | CIN 1; CIN1; CIN I |
285838002 | Cervical intraepithelial neoplasia grade 2 | Cervical intraepithelial neoplasia grade 2 (disorder) | N87.1 | 285636001 | CIN 2; CIN2; CIN II |
252991009 | Cervical intraepithelial neoplasia grade 3 | Cervical intraepithelial neoplasia grade III with severe dysplasia (disorder) | D06.9 | 285636001 | CIN 3; CIN3; CIN III |
73391008 | Dysplasia of cervix | Dysplasia of cervix (disorder) | N87.9 | | cervical dysplasia |
126952004 | Neoplasm of brain | Neoplasm of brain (disorder) | D49.6 | 55342001 | brain tumor; brain tumour; brain neoplasm; brain tumors; brain tumours |
126885006 | Neoplasm of bladder | Neoplasm of bladder (disorder) | D49.4 | 55342001 | bladder tumor; bladder tumour; bladder neoplasm; bladder tumors; bladder tumours |
126713003 | Neoplasm of lung | Neoplasm of lung (disorder) | D49.1 | 55342001 | lung tumor; lung tumour; lung neoplasm |
126880001 | Neoplasm of kidney | Neoplasm of kidney (disorder) | D49.519 | 55342001 | kidney tumor; renal tumor; renal tumour; kidney neoplasm; renal neoplasm; kidney tumour |
123843001 | Neoplasm of ovary | Neoplasm of ovary (disorder) | D49.59 | 55342001 | ovarian tumor; ovarian tumour; ovarian neoplasm |
127018007 | Neoplasm of thyroid gland | Neoplasm of thyroid gland (disorder) | D49.7 | 55342001 | thyroid tumor; thyroid tumour; thyroid neoplasm |
127024001 | Neoplasm of pituitary gland | Neoplasm of pituitary gland (disorder) | D49.7 | 55342001 | pituitary tumor; pituitary tumour; pituitary neoplasm |
126788000 | Neoplasm of parotid gland | Neoplasm of parotid gland (disorder) | D49.0 | 55342001 | parotid tumor; parotid tumour; parotid neoplasm |
405822008 | Squamous cell carcinoma of larynx | Squamous cell carcinoma of larynx (disorder) | C32.9 | 363429002; 402815007 | laryngeal squamous cell carcinoma; SCC of larynx; squamous cell cancer of larynx |
276952000 | Squamous cell carcinoma of tongue | Squamous cell carcinoma of tongue (disorder) | C02.9 | 402815007 | SCC of tongue; squamous cell carcinoma of the tongue; tongue squamous cell carcinoma |
307502000 | Squamous cell carcinoma of mouth | Squamous cell carcinoma of mouth (disorder) | C06.9 | 402815007 | oral squamous cell carcinoma; squamous cell carcinoma of oral cavity; oral cavity squamous cell carcinoma; SCC of oral cavity | OSCC
255071008 | Squamous cell carcinoma of lip | Squamous cell carcinoma of lip (disorder) | C00.9 | 402815007 | SCC of lip; squamous cell carcinoma of the lip |
399490008 | Adenocarcinoma of prostate | Adenocarcinoma of prostate (disorder) | C61 | 399068003 | prostatic adenocarcinoma; prostate adenocarcinoma |
408645001 | Adenocarcinoma of large intestine | Adenocarcinoma of large intestine (disorder) | C18.9 | 363510005 | colorectal adenocarcinoma; adenocarcinoma of colon; colonic adenocarcinoma; colon adenocarcinoma |
408647009 | Adenocarcinoma of stomach | Adenocarcinoma of stomach (disorder) | C16.9 | | gastric adenocarcinoma; stomach adenocarcinoma |
255109008 | Transitional cell carcinoma of bladder | Transitional cell carcinoma of bladder (disorder) | C67.9 | 399326009 | bladder TCC; transitional cell carcinoma of the bladder; urothelial carcinoma of bladder; bladder urothelial carcinoma; transitional cell bladder cancer |
255034006 | Thyroid follicular adenoma | Thyroid follicular adenoma (disorder) | D34 | 14304000 | follicular adenoma of thyroid; follicular adenoma; thyroid adenoma |
254921004 | Angiomyolipoma of kidney | Angiomyolipoma of kidney (disorder) | D17.71 | | renal angiomyolipoma; angiomyolipoma; renal AML; kidney angiomyolipoma |
254819008 | Atypical mole syndrome | Atypical mole syndrome (disorder) | D22.9 | | dysplastic nevus syndrome; dysplastic naevus syndrome |
254805008 | Compound nevus of skin | Compound nevus of skin (disorder) | D22.9 | | compound nevus; compound naevus; compound melanocytic nevus; compound melanocytic naevus |
118608000 | Nodular sclerosis Hodgkin lymphoma | Hodgkin's disease, nodular sclerosis (disorder) | C81.10 | 118600007 | nodular sclerosis classical Hodgkin lymphoma; nodular sclerosing Hodgkin lymphoma; Hodgkin's disease, nodular sclerosis; nodular sclerosing Hodgkin's lymphoma |
`;
