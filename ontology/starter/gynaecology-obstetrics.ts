/** Gynaecology, breast and obstetrics. Columns: see parse-starter.ts. */
export const gynaecologyObstetrics = `
129103003 | Endometriosis | Endometriosis (disorder) | N80.9 | | endometriotic deposits; endometriosis externa; pelvic endometriosis |
237115002 | Adenomyosis of uterus | Adenomyosis of uterus (disorder) | N80.03 | | adenomyosis; uterine adenomyosis; adenomyosis of the uterus |
266589005 | Endometriosis of ovary | Endometriosis of ovary (disorder) | N80.109 | 129103003 | ovarian endometriosis; endometrioma; chocolate cyst of ovary; ovarian endometrioma; chocolate cyst |
95315005 | Uterine leiomyoma | Uterine leiomyoma (disorder) | D25.9 | | fibroids; uterine fibroid; uterine fibroids; fibroid uterus; leiomyoma of uterus; uterine leiomyomata; uterine myoma; fibroid of uterus; body of uterus fibroid; fibromyoma of uterus |
95279007 | Submucous leiomyoma of uterus | Submucous leiomyoma of uterus (disorder) | D25.0 | 95315005 | submucous fibroid; submucosal fibroid; submucous uterine fibroid |
93616000 | Intramural leiomyoma of uterus | Intramural leiomyoma of uterus (disorder) | D25.1 | 95315005 | intramural fibroid; intramural uterine fibroid |
95280005 | Subserous leiomyoma of uterus | Subserous leiomyoma of uterus (disorder) | D25.2 | 95315005 | subserosal fibroid; subserous fibroid; subserous uterine fibroid |
65576009 | Polyp of cervix | Polyp of cervix (disorder) | N84.1 | | cervical polyp; polyp of cervix uteri; endocervical polyp |
11314008 | Polyp of corpus uteri | Polyp of corpus uteri (disorder) | N84.0 | | uterine polyp; endometrial polyp; polyp of uterus; polyp of endometrium |
69878008 | Polycystic ovary syndrome | Polycystic ovary syndrome (disorder) | E28.2 | 5552004 | polycystic ovarian syndrome; polycystic ovaries; polycystic ovarian disease; polycystic ovary disease; Stein-Leventhal syndrome; Stein Leventhal syndrome | PCOS; PCOD
5552004 | Disorder of ovary | Disorder of ovary (disorder) | N83.9 | | ovarian disorder; ovarian disease; disease of ovary |
79883001 | Cyst of ovary | Cyst of ovary (disorder) | N83.209 | 5552004 | ovarian cyst; ovarian cysts; cystic ovary; ~functional ovarian cyst; ~hemorrhagic ovarian cyst |
386762009 | Corpus luteum cyst | Corpus luteum cyst (disorder) | N83.10 | 79883001 | luteal cyst; corpus luteum ovarian cyst |
189116006 | Dermoid cyst of ovary | Dermoid cyst of ovary (disorder) | D27.9 | 92260003 | ovarian dermoid; ovarian dermoid cyst; dermoid of ovary; mature cystic teratoma of ovary |
92260003 | Benign neoplasm of ovary | Benign neoplasm of ovary (disorder) | D27.9 | 5552004 | benign ovarian tumor; benign ovarian tumour; benign ovarian neoplasm |
198297004 | Cystadenoma of ovary | Cystadenoma of ovary (disorder) | D27.9 | 92260003 | ovarian cystadenoma; benign cystadenoma of ovary; ~serous cystadenoma; ~mucinous cystadenoma |
237788002 | Premature menopause | Premature menopause (disorder) | E28.319 | 5552004 | premature ovarian failure; early menopause; premature ovarian insufficiency; primary ovarian insufficiency | POF; POI
46536000 | Tubo-ovarian inflammatory disease | Tubo-ovarian inflammatory disease (disorder) | N70.93 | | salpingo-oophoritis; adnexitis; ~tubo-ovarian abscess; ~oophoritis |
88157006 | Salpingitis | Salpingitis (disorder) | N70.91 | | inflammation of fallopian tube; fallopian tube inflammation; ~hydrosalpinx; ~pyosalpinx |
198130006 | Female pelvic inflammatory disease | Female pelvic inflammatory disease (disorder) | N73.9 | | pelvic inflammatory disease; pelvic infection; pelvic inflammatory disorder; pelvic sepsis in female | PID
78623009 | Endometritis | Endometritis (disorder) | N71.9 | | inflammation of endometrium; endometrial infection; endometrium inflammation; ~postpartum endometritis |
37610005 | Cervicitis | Cervicitis (disorder) | N72 | | inflammation of cervix; cervical inflammation; cervix uteri inflammation |
24565001 | Nabothian cyst | Nabothian cyst (disorder) | N88.8 | | nabothian follicle; nabothian cysts; cervical retention cyst |
285636001 | Cervical intraepithelial neoplasia | Cervical intraepithelial neoplasia (disorder) | N87.9 | | cervical dysplasia; dysplasia of cervix; ~CIN 1; ~CIN I; ~CIN 2; ~CIN II; ~cervical dyskaryosis | CIN
92564006 | Carcinoma in situ of uterine cervix | Carcinoma in situ of uterine cervix (disorder) | D06.9 | 285636001 | CIN III; CIN 3; cervical carcinoma in situ; severe cervical dysplasia; cervix uteri carcinoma in situ; carcinoma in situ of cervix | CIN3
30800001 | Vaginitis | Vaginitis (disorder) | N76.0 | | vaginal inflammation; inflammation of vagina; vaginal infection; colpitis; inflamed vagina |
419760006 | Bacterial vaginosis | Bacterial vaginosis (disorder) | N76.0;B96.89 | 30800001 | Gardnerella vaginitis; nonspecific vaginitis; bacterial vaginitis; Gardnerella vaginosis; vaginosis | BV
52441000 | Postmenopausal atrophic vaginitis | Postmenopausal atrophic vaginitis (disorder) | N95.2 | 30800001 | atrophic vaginitis; senile vaginitis; vaginal atrophy; vulvovaginal atrophy; genitourinary syndrome of menopause; urogenital atrophy | GSM; VVA
63144007 | Vulvitis | Vulvitis (disorder) | N76.2 | | vulval inflammation; inflammation of vulva; vulvar inflammation |
53277000 | Vulvovaginitis | Vulvovaginitis (disorder) | N76.0 | 30800001; 63144007 | vulvo-vaginitis; inflammation of vulva and vagina |
238968009 | Vulvodynia | Vulvodynia (disorder) | N94.819 | | vulval pain; vulvar pain; burning vulva; ~vestibulodynia |
68640004 | Ulcer of vulva | Ulcer of vulva (disorder) | N76.6 | | vulval ulcer; vulvar ulcer; ulceration of vulva; vulval ulceration |
57044006 | Bartholin's duct cyst | Bartholin's duct cyst (disorder) | N75.0 | | Bartholin cyst; Bartholin's cyst; Bartholin duct cyst; cyst of Bartholin's gland; Bartholins cyst; ~Bartholin's abscess |
70856007 | Vaginal discharge | Vaginal discharge (disorder) | N89.8 | | discharge from vagina; discharge per vagina; PV discharge; ~leukorrhea; ~leucorrhoea |
237113009 | Pelvic organ prolapse | Pelvic organ prolapse (disorder) | N81.9 | | pelvic floor prolapse; ~uterine prolapse; ~vaginal prolapse; ~vault prolapse; ~rectocele; ~rectocoele | POP
73998008 | Prolapse of female genital organs | Female genital prolapse (disorder) | N81.9 | | female genital prolapse; genital prolapse; prolapse of female genital organ; ~womb prolapse |
423633003 | Midline cystocele | Midline cystocele (disorder) | N81.11 | 73998008 | central cystocele; ~cystocele; ~cystocoele; ~bladder prolapse |
441891001 | Lateral cystocele | Lateral cystocele (disorder) | N81.12 | 73998008 | paravaginal cystocele |
60241006 | Female stress incontinence | Female stress incontinence (disorder) | N39.3 | | stress incontinence - female; female urinary stress incontinence; ~stress incontinence; ~stress urinary incontinence | SUI
6738008 | Female infertility | Female infertility (disorder) | N97.9 | 8619003 | infertility female; female factor infertility; infertile female; female subfertility |
8619003 | Infertile | Infertile (finding) | | | infertility; subfertility; unable to conceive; difficulty conceiving; ~trying to conceive |
129635004 | Ovarian hyperstimulation syndrome | Ovarian hyperstimulation syndrome (disorder) | N98.1 | | ovarian hyperstimulation | OHSS
156034000 | Amenorrhea | Amenorrhea (finding) | N91.2 | | amenorrhoea; absence of menstruation; absent periods; no periods; absent menses; missed periods; ~secondary amenorrhea; ~secondary amenorrhoea |
123076003 | Premenstrual tension | Premenstrual tension syndrome (disorder) | N94.3 | | premenstrual syndrome; pre-menstrual syndrome; pre-menstrual tension; premenstrual tension syndrome | PMS; PMT
39402007 | Pelvic congestion syndrome | Pelvic congestion syndrome (disorder) | N94.89 | | pelvic venous congestion; Taylor syndrome |
48236007 | Asherman's syndrome | Asherman's syndrome (disorder) | N85.6 | | Asherman syndrome; intrauterine adhesions; uterine synechiae; intrauterine synechiae |
38280009 | Hematometra | Hematometra (disorder) | N85.7 | | haematometra; hemometra |
12337004 | Disorder of uterus | Disorder of uterus (disorder) | N85.9 | | uterine disorder; uterine disease; disease of uterus |
5089007 | Disorder of vulva | Disorder of vulva (disorder) | N90.9 | | vulvar disease; vulval disease; disease of vulva; vulvar disorder; vulval disorder |
25658005 | Disorder of vagina | Disorder of vagina (disorder) | N89.9 | | vaginal disorder; vaginal disease; disease of vagina |
65937002 | Imperforate hymen | Imperforate hymen (disorder) | Q52.3 | | hymen imperforate |
37849005 | Congenital uterine anomaly | Congenital uterine anomaly (disorder) | Q51.9 | | uterine anomaly; congenital anomaly of uterus; Müllerian anomaly; congenital uterine malformation |
31401003 | Bicornuate uterus | Bicornuate uterus (disorder) | Q51.3 | 37849005 | uterus bicornis; bicornate uterus |
22504001 | Septate uterus | Septate uterus (disorder) | Q51.28 | 37849005 | uterine septum; complete uterine septum |
79604008 | Disorder of breast | Disorder of breast (disorder) | N64.9 | | breast disorder; breast disease; disease of breast |
45198002 | Mastitis | Inflammatory disorder of breast (disorder) | N61.0 | 79604008 | breast infection; inflammation of breast; breast inflammation; inflammatory disorder of breast; ~lactational mastitis; ~puerperal mastitis |
28432003 | Abscess of breast | Abscess of breast (disorder) | N61.1 | 79604008 | breast abscess; mammary abscess |
399294002 | Cyst of breast | Cyst of breast (disorder) | N60.09 | 79604008 | breast cyst; breast cysts; cyst of the breast |
57993004 | Benign mammary dysplasia | Benign mammary dysplasia (disorder) | N60.99 | 79604008 | benign breast dysplasia; ~fibrocystic breast disease; ~fibrocystic breast changes; ~fibroadenosis of breast; ~lumpy breasts |
254847007 | Fibroadenoma of breast | Fibroadenoma of breast (disorder) | D24.9 | 269485000 | breast fibroadenoma; fibroadenoma; breast mouse; fibro-adenoma of breast |
269485000 | Benign neoplasm of breast | Benign neoplasm of breast (disorder) | D24.9 | 79604008 | benign breast tumor; benign breast tumour; benign breast neoplasm |
254848002 | Intraductal papilloma of breast | Intraductal papilloma of breast (disorder) | D24.9 | 269485000 | breast papilloma; duct papilloma of breast; intraductal breast papilloma; intraductal papilloma |
78622004 | Galactorrhea | Galactorrhea not associated with childbirth (disorder) | N64.3 | 79604008 | galactorrhoea; milky nipple discharge; ~nipple discharge |
4754008 | Gynecomastia | Gynecomastia (disorder) | N62 | 79604008 | gynaecomastia; male breast enlargement; man boobs; enlarged male breast; hypertrophy of male breast; gynecomastia disorder |
43336006 | Hypertrophy of breast | Hypertrophy of breast (disorder) | N62 | 79604008 | breast hypertrophy; macromastia; enlarged breasts; gigantomastia; breast enlargement; breasts enlarged |
21381006 | Fat necrosis of breast | Fat necrosis of breast (disorder) | N64.1 | 79604008 | breast fat necrosis |
72892002 | Normal pregnancy | Normal pregnancy (finding) | Z34.90 | | uncomplicated pregnancy; normal intrauterine pregnancy; low risk pregnancy; ~pregnant; ~intrauterine pregnancy | IUP
47200007 | High risk pregnancy | High risk pregnancy (finding) | O09.90 | | high-risk pregnancy; pregnancy at risk |
609496007 | Complication occurring during pregnancy | Complication occurring during pregnancy (disorder) | O26.90 | | complication of pregnancy; pregnancy complication; complications of pregnancy; complicated pregnancy |
19169002 | Miscarriage in first trimester | Miscarriage in first trimester (disorder) | O03.9 | | first trimester miscarriage; first trimester spontaneous abortion; early miscarriage; early pregnancy loss | SAB
85116003 | Miscarriage in second trimester | Miscarriage in second trimester (disorder) | O03.9 | | second trimester miscarriage; late miscarriage; mid-trimester miscarriage; mid trimester loss |
156073000 | Complete miscarriage | Complete miscarriage (disorder) | O03.9 | | complete abortion; complete spontaneous abortion; complete pregnancy loss |
54048003 | Threatened miscarriage | Threatened miscarriage (disorder) | O20.0 | | threatened abortion; threatened spontaneous abortion |
35999006 | Blighted ovum | Blighted ovum (disorder) | O02.0 | | anembryonic pregnancy; anembryonic gestation; empty gestational sac |
102878001 | Recurrent miscarriage | Habitual abortion (disorder) | N96 | | recurrent pregnancy loss; habitual abortion; habitual spontaneous abortion; habitual aborter; recurrent miscarriages; recurrent spontaneous abortion | RPL
161744009 | Past pregnancy history of miscarriage | Past pregnancy history of miscarriage (situation) | Z87.59 | | history of miscarriage; previous miscarriage; past miscarriage; prior miscarriage |
34801009 | Ectopic pregnancy | Ectopic pregnancy (disorder) | O00.90 | | extrauterine pregnancy; ectopic gestation; extra-uterine pregnancy; ruptured ectopic pregnancy |
79586000 | Tubal pregnancy | Tubal pregnancy (disorder) | O00.109 | 34801009 | fallopian tube pregnancy; tubal ectopic; tubal ectopic pregnancy; ectopic pregnancy of fallopian tube |
9899009 | Ovarian pregnancy | Ovarian pregnancy (disorder) | O00.209 | 34801009 | ovarian ectopic pregnancy; ovarian ectopic |
82661006 | Abdominal pregnancy | Abdominal pregnancy (disorder) | O00.00 | 34801009 | abdominal ectopic pregnancy |
44782008 | Hydatidiform mole | Molar pregnancy (disorder) | O01.9 | 609519004 | molar pregnancy; hydatid mole; complete mole; ~partial mole |
609519004 | Gestational trophoblastic neoplasia | Gestational trophoblastic neoplasia (disorder) | | | gestational trophoblastic neoplasm; gestational trophoblastic disease; trophoblastic disease; gestational trophoblastic tumor; gestational trophoblastic tumour | GTN; GTD
14094001 | Hyperemesis gravidarum | Excessive vomiting in pregnancy (disorder) | O21.0 | 609496007 | excessive vomiting in pregnancy; severe morning sickness; hyperemesis of pregnancy; ~morning sickness; ~vomiting in pregnancy; ~nausea and vomiting of pregnancy | NVP
11687002 | Gestational diabetes mellitus | Gestational diabetes mellitus (disorder) | O24.419 | 609496007 | gestational diabetes; pregnancy-induced diabetes; diabetes of pregnancy; diabetes mellitus arising in pregnancy | GDM
48194001 | Pregnancy-induced hypertension | Pregnancy-induced hypertension (disorder) | O13.9 | 609496007 | gestational hypertension; pregnancy induced hypertension; hypertension of pregnancy; hypertensive disorder of pregnancy; hypertension in pregnancy | PIH; GHTN
398254007 | Pre-eclampsia | Pre-eclampsia (disorder) | O14.90 | 48194001 | preeclampsia; pre eclampsia; toxemia of pregnancy; toxaemia of pregnancy; pre-eclamptic toxaemia; ~severe pre-eclampsia; ~severe preeclampsia | PreE
198992004 | Eclampsia in pregnancy | Eclampsia in pregnancy (disorder) | O15.00 | 398254007 | eclampsia; eclamptic seizure; eclamptic fit; antepartum eclampsia |
95605009 | HELLP syndrome | HELLP syndrome (disorder) | O14.20 | 398254007 | hemolysis, elevated liver enzymes, low platelets; haemolysis elevated liver enzymes low platelets syndrome | HELLP
36813001 | Placenta previa | Placenta previa (disorder) | O44.00 | 609496007 | placenta praevia; low lying placenta; low-lying placenta |
415105001 | Placental abruption | Placental abruption (disorder) | O45.90 | 609496007 | abruptio placentae; abruption of placenta; premature separation of placenta; placental separation; ~accidental antepartum haemorrhage |
70129008 | Placenta accreta | Placenta accreta (disorder) | O43.219 | 609496007 | morbidly adherent placenta; abnormally invasive placenta; placenta accreta spectrum |
237292005 | Placental insufficiency | Placental insufficiency (disorder) | O36.5190 | 609496007 | uteroplacental insufficiency; placental dysfunction |
125586008 | Disorder of placenta | Disorder of placenta (disorder) | O43.90 | | placental disorder; placenta disorder; disease of placenta |
312974005 | Preterm premature rupture of membranes | Preterm premature rupture of membranes (disorder) | O42.919 | 609496007 | preterm prelabour rupture of membranes; preterm premature rupture of the membranes; preterm prelabor rupture of membranes; ~premature rupture of membranes | PPROM
59566000 | Oligohydramnios | Oligohydramnios (disorder) | O41.00X0 | 609496007 | reduced liquor; low amniotic fluid; reduced amniotic fluid; antepartum oligohydramnios |
86203003 | Polyhydramnios | Polyhydramnios (disorder) | O40.9XX0 | 609496007 | hydramnios; excess amniotic fluid; increased liquor |
11612004 | Chorioamnionitis | Chorioamnionitis (disorder) | O41.1290 | 609496007 | intraamniotic infection; fetal membrane inflammation; intra-amniotic infection; foetal membrane inflammation |
22033007 | Fetal growth restriction | Fetal growth restriction (disorder) | O36.5990;P05.9 | | intrauterine growth restriction; intrauterine growth retardation; foetal growth restriction; fetal growth retardation; intra-uterine growth restriction; fetal small for gestational age | IUGR; FGR
17382005 | Cervical incompetence | Cervical incompetence (disorder) | N88.3;O34.30 | | incompetent cervix; cervical insufficiency; cervical weakness |
716379000 | Acute fatty liver of pregnancy | Acute fatty liver of pregnancy (disorder) | O26.619 | 609496007 | | AFLP
88697005 | Polymorphic eruption of pregnancy | Polymorphic eruption of pregnancy (disorder) | O26.86 | 609496007 | pruritic urticarial papules and plaques of pregnancy | PUPPP; PEP
86081009 | Pemphigoid gestationis | Pemphigoid gestationis (disorder) | O26.40 | 609496007 | herpes gestationis; gestational pemphigoid |
62377009 | Postpartum cardiomyopathy | Postpartum cardiomyopathy (disorder) | O90.3 | | peripartum cardiomyopathy; postpartum cardiomyopathy syndrome; pregnancy-associated cardiomyopathy | PPCM
13404009 | Twin to twin transfusion syndrome | Twin to twin transfusion syndrome (disorder) | O43.029 | | twin-twin transfusion syndrome; twin-to-twin transfusion syndrome; fetofetal transfusion syndrome; feto-fetal transfusion syndrome | TTTS
707577004 | Female infertility due to cystic fibrosis | Female infertility due to cystic fibrosis (disorder) | N97.8;E84.8 | 6738008 | cystic fibrosis related female infertility |
47821001 | Postpartum hemorrhage | Postpartum hemorrhage (disorder) | O72.1 | | postpartum haemorrhage; primary postpartum hemorrhage | PPH
17369002 | Miscarriage | Miscarriage (disorder) | O03.9 | | spontaneous abortion |
16607004 | Missed miscarriage | Missed miscarriage (disorder) | O02.1 | 17369002 | missed abortion |
89700002 | Shoulder dystocia | Shoulder girdle dystocia (disorder) | O66.0 | | shoulder girdle dystocia |
6383007 | Premature labor | Premature labor (finding) | O60.00 | | preterm labor; preterm labour; premature labour; threatened preterm labor | PTL
6096002 | Breech presentation | Breech presentation (finding) | O32.1XX0 | | |
237072009 | Endometrial hyperplasia | Endometrial hyperplasia (disorder) | N85.00 | 12337004 | hyperplasia of endometrium |
237364002 | Stillbirth | Stillbirth (finding) | P95 | | fetal death; intrauterine fetal death | IUFD
596004 | Premenstrual dysphoric disorder | Premenstrual dysphoric disorder (disorder) | F32.81 | | | PMDD
386692008 | Menorrhagia | Menorrhagia (finding) | N92.0 | | heavy menstrual bleeding; heavy periods; heavy menses | HMB
`;
