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
46536000 | Tubo-ovarian inflammatory disease | Tubo-ovarian inflammatory disease (disorder) | N70.93 | | salpingo-oophoritis; adnexitis; ~oophoritis |
88157006 | Salpingitis | Salpingitis (disorder) | N70.91 | | inflammation of fallopian tube; fallopian tube inflammation; ~pyosalpinx |
198130006 | Female pelvic inflammatory disease | Female pelvic inflammatory disease (disorder) | N73.9 | | pelvic inflammatory disease; pelvic infection; pelvic inflammatory disorder; pelvic sepsis in female | PID
78623009 | Endometritis | Endometritis (disorder) | N71.9 | | inflammation of endometrium; endometrial infection; endometrium inflammation; ~postpartum endometritis |
37610005 | Cervicitis | Cervicitis (disorder) | N72 | | inflammation of cervix; cervical inflammation; cervix uteri inflammation |
24565001 | Nabothian cyst | Nabothian cyst (disorder) | N88.8 | | nabothian follicle; nabothian cysts; cervical retention cyst |
285636001 | Cervical intraepithelial neoplasia | Cervical intraepithelial neoplasia (disorder) | N87.9 | | ~cervical dyskaryosis | CIN
92564006 | Carcinoma in situ of uterine cervix | Carcinoma in situ of uterine cervix (disorder) | D06.9 | 285636001 | cervical carcinoma in situ; severe cervical dysplasia; cervix uteri carcinoma in situ; carcinoma in situ of cervix |
30800001 | Vaginitis | Vaginitis (disorder) | N76.0 | | vaginal inflammation; inflammation of vagina; vaginal infection; colpitis; inflamed vagina |
419760006 | Bacterial vaginosis | Bacterial vaginosis (disorder) | N76.0;B96.89 | 30800001 | Gardnerella vaginitis; nonspecific vaginitis; bacterial vaginitis; Gardnerella vaginosis; vaginosis | BV
52441000 | Postmenopausal atrophic vaginitis | Postmenopausal atrophic vaginitis (disorder) | N95.2 | 30800001 | atrophic vaginitis; senile vaginitis; genitourinary syndrome of menopause; urogenital atrophy | GSM; VVA
63144007 | Vulvitis | Vulvitis (disorder) | N76.2 | | vulval inflammation; inflammation of vulva; vulvar inflammation |
53277000 | Vulvovaginitis | Vulvovaginitis (disorder) | N76.0 | 30800001; 63144007 | vulvo-vaginitis; inflammation of vulva and vagina |
238968009 | Vulvodynia | Vulvodynia (disorder) | N94.819 | | vulval pain; vulvar pain; burning vulva; ~vestibulodynia |
68640004 | Ulcer of vulva | Ulcer of vulva (disorder) | N76.6 | | vulval ulcer; vulvar ulcer; ulceration of vulva; vulval ulceration |
57044006 | Bartholin's duct cyst | Bartholin's duct cyst (disorder) | N75.0 | | Bartholin cyst; Bartholin's cyst; Bartholin duct cyst; cyst of Bartholin's gland; Bartholins cyst; ~Bartholin's abscess |
70856007 | Vaginal discharge | Vaginal discharge (disorder) | N89.8 | | discharge from vagina; discharge per vagina; PV discharge; ~leukorrhea; ~leucorrhoea |
237113009 | Pelvic organ prolapse | Pelvic organ prolapse (disorder) | N81.9 | | pelvic floor prolapse; ~vaginal prolapse | POP
73998008 | Prolapse of female genital organs | Female genital prolapse (disorder) | N81.9 | | female genital prolapse; genital prolapse; prolapse of female genital organ |
423633003 | Midline cystocele | Midline cystocele (disorder) | N81.11 | 73998008; 252005008 | central cystocele |
441891001 | Lateral cystocele | Lateral cystocele (disorder) | N81.12 | 73998008; 252005008 | paravaginal cystocele |
60241006 | Female stress incontinence | Female stress incontinence (disorder) | N39.3 | 22220005 | stress incontinence - female; female urinary stress incontinence |
6738008 | Female infertility | Female infertility (disorder) | N97.9 | 8619003 | infertility female; female factor infertility; infertile female; female subfertility |
8619003 | Infertile | Infertile (finding) | | | infertility; subfertility; unable to conceive; difficulty conceiving |
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
45198002 | Mastitis | Inflammatory disorder of breast (disorder) | N61.0 | 79604008 | breast infection; inflammation of breast; breast inflammation; inflammatory disorder of breast |
28432003 | Abscess of breast | Abscess of breast (disorder) | N61.1 | 79604008 | breast abscess; mammary abscess |
399294002 | Cyst of breast | Cyst of breast (disorder) | N60.09 | 79604008 | breast cyst; breast cysts; cyst of the breast |
57993004 | Benign mammary dysplasia | Benign mammary dysplasia (disorder) | N60.99 | 79604008 | benign breast dysplasia; ~fibrocystic breast disease; ~fibrocystic breast changes; ~fibroadenosis of breast; ~lumpy breasts |
254847007 | Fibroadenoma of breast | Fibroadenoma of breast (disorder) | D24.9 | 269485000 | breast fibroadenoma; fibroadenoma; breast mouse; fibro-adenoma of breast |
269485000 | Benign neoplasm of breast | Benign neoplasm of breast (disorder) | D24.9 | 79604008 | benign breast tumor; benign breast tumour; benign breast neoplasm |
254848002 | Intraductal papilloma of breast | Intraductal papilloma of breast (disorder) | D24.9 | 269485000 | breast papilloma; duct papilloma of breast; intraductal breast papilloma; intraductal papilloma |
78622004 | Galactorrhea | Galactorrhea not associated with childbirth (disorder) | N64.3 | 79604008 | galactorrhoea; milky nipple discharge |
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
34801009 | Ectopic pregnancy | Ectopic pregnancy (disorder) | O00.90 | | extrauterine pregnancy; ectopic gestation; extra-uterine pregnancy; ~ectopic |
79586000 | Tubal pregnancy | Tubal pregnancy (disorder) | O00.109 | 34801009 | fallopian tube pregnancy; tubal ectopic; tubal ectopic pregnancy; ectopic pregnancy of fallopian tube |
9899009 | Ovarian pregnancy | Ovarian pregnancy (disorder) | O00.209 | 34801009 | ovarian ectopic pregnancy; ovarian ectopic |
82661006 | Abdominal pregnancy | Abdominal pregnancy (disorder) | O00.00 | 34801009 | abdominal ectopic pregnancy |
44782008 | Hydatidiform mole | Molar pregnancy (disorder) | O01.9 | 609519004 | molar pregnancy; hydatid mole; complete mole; ~partial mole |
609519004 | Gestational trophoblastic neoplasia | Gestational trophoblastic neoplasia (disorder) | | | gestational trophoblastic neoplasm; gestational trophoblastic disease; trophoblastic disease; gestational trophoblastic tumor; gestational trophoblastic tumour | GTN; GTD
14094001 | Hyperemesis gravidarum | Excessive vomiting in pregnancy (disorder) | O21.0 | 609496007 | excessive vomiting in pregnancy; severe morning sickness; hyperemesis of pregnancy; ~morning sickness; ~vomiting in pregnancy; ~nausea and vomiting of pregnancy | NVP
11687002 | Gestational diabetes mellitus | Gestational diabetes mellitus (disorder) | O24.419 | 609496007 | gestational diabetes; pregnancy-induced diabetes; diabetes of pregnancy; diabetes mellitus arising in pregnancy | GDM
48194001 | Pregnancy-induced hypertension | Pregnancy-induced hypertension (disorder) | O13.9 | 609496007 | gestational hypertension; pregnancy induced hypertension; hypertension of pregnancy; hypertensive disorder of pregnancy; hypertension in pregnancy | PIH; GHTN
398254007 | Pre-eclampsia | Pre-eclampsia (disorder) | O14.90 | 48194001 | preeclampsia; pre eclampsia; toxemia of pregnancy; toxaemia of pregnancy; pre-eclamptic toxaemia | PreE
198992004 | Eclampsia in pregnancy | Eclampsia in pregnancy (disorder) | O15.00 | 398254007 | eclampsia; eclamptic seizure; eclamptic fit; antepartum eclampsia |
95605009 | HELLP syndrome | HELLP syndrome (disorder) | O14.20 | 398254007 | hemolysis, elevated liver enzymes, low platelets; haemolysis elevated liver enzymes low platelets syndrome | HELLP
36813001 | Placenta previa | Placenta previa (disorder) | O44.00 | 609496007 | placenta praevia |
415105001 | Placental abruption | Placental abruption (disorder) | O45.90 | 609496007 | abruptio placentae; abruption of placenta; premature separation of placenta; placental separation; ~accidental antepartum haemorrhage |
70129008 | Placenta accreta | Placenta accreta (disorder) | O43.219 | 609496007 | morbidly adherent placenta; abnormally invasive placenta; placenta accreta spectrum |
237292005 | Placental insufficiency | Placental insufficiency (disorder) | O36.5190 | 609496007 | uteroplacental insufficiency; placental dysfunction |
125586008 | Disorder of placenta | Disorder of placenta (disorder) | O43.90 | | placental disorder; placenta disorder; disease of placenta |
312974005 | Preterm premature rupture of membranes | Preterm premature rupture of membranes (disorder) | O42.919 | 609496007 | preterm prelabour rupture of membranes; preterm premature rupture of the membranes; preterm prelabor rupture of membranes | PPROM
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
252005008 | Cystocele | Female cystocele (disorder) | N81.10 | 73998008 | cystocoele; cystoceles; female cystocele; bladder prolapse; prolapsed bladder |
62730001 | Rectocele | Female proctocele without uterine prolapse (disorder) | N81.6 | 73998008 | rectocoele; rectoceles; proctocele; female proctocele without uterine prolapse |
24976005 | Uterine prolapse | Uterine prolapse (disorder) | N81.4 | 73998008 | prolapse of uterus; prolapsed uterus; womb prolapse |
42116007 | Prolapse of vaginal vault after hysterectomy | Prolapse of vaginal vault after hysterectomy (disorder) | N99.3 | 73998008 | vaginal vault prolapse; vault prolapse; prolapse of vaginal vault |
398061002 | Vaginal enterocele | Vaginal enterocele (disorder) | N81.5 | 73998008 | enterocele; enterocoele |
97171000119100 | Cyst of uterine adnexa | Cyst of uterine adnexa (disorder) | N83.8 | | adnexal cyst; adnexal cysts |
13595002 | Torsion of ovary | Torsion of ovary (disorder) | N83.519 | 5552004 | ovarian torsion; torsion of ovarian pedicle; ~adnexal torsion |
95598005 | Ruptured cyst of ovary | Ruptured cyst of ovary (disorder) | N83.209 | 79883001 | ruptured ovarian cyst; rupture of ovarian cyst |
58949002 | Tubo-ovarian abscess | Tubo-ovarian abscess (disorder) | N70.93 | 128477000 | tuboovarian abscess; tubo ovarian abscess | TOA
21711003 | Hydrosalpinx | Hydrosalpinx (disorder) | N70.11 | | |
44991000119100 | Abnormal uterine bleeding | Abnormal uterine bleeding (disorder) | N93.9 | | abnormal bleeding from uterus; ~dysfunctional uterine bleeding | AUB
301822002 | Abnormal vaginal bleeding | Abnormal vaginal bleeding (finding) | N93.9 | | irregular vaginal bleeding |
314631008 | Menometrorrhagia | Menometrorrhagia (finding) | N92.1 | | |
80182007 | Irregular periods | Irregular periods (finding) | N92.6 | | irregular menses; irregular menstruation; irregular menstrual periods; irregular cycles; menstrual irregularity |
52073004 | Oligomenorrhea | Oligomenorrhea (finding) | N91.5 | | oligomenorrhoea; infrequent periods |
48880000 | Postcoital bleeding | Postcoital bleeding (finding) | N93.0 | | post-coital bleeding; bleeding after intercourse |
198436008 | Menopausal flushing | Menopausal flushing (finding) | N95.1 | | hot flashes; hot flushes; hot flash; hot flush |
31908003 | Vaginal dryness | Vaginal dryness (disorder) | N89.8 | | dryness of vagina |
297147009 | Atrophy of vagina | Atrophy of vagina (disorder) | N95.2 | | vaginal atrophy; vulvovaginal atrophy |
81712001 | Dyspareunia | Pain in female genitalia on intercourse (finding) | N94.10 | | painful intercourse; pain with intercourse; pain on intercourse; pain during intercourse |
5084002 | Primary female infertility | Primary female infertility (disorder) | N97.9 | 6738008 | ~primary infertility |
30238006 | Secondary female infertility | Secondary female infertility (disorder) | N97.9 | 6738008 | ~secondary infertility |
398019008 | Perineal laceration during delivery | Perineal laceration during delivery (disorder) | O70.9 | | perineal laceration; perineal tear; perineal tears; perineal lacerations; obstetric perineal tear |
57759005 | First degree perineal laceration | First degree perineal laceration (disorder) | O70.0 | 398019008 | first-degree perineal laceration; first degree perineal tear; 1st degree perineal tear; first degree tear; first-degree laceration |
6234006 | Second degree perineal laceration | Second degree perineal laceration (disorder) | O70.1 | 398019008 | second-degree perineal laceration; second degree perineal tear; second-degree perineal tear; 2nd degree perineal tear; 2nd deg perineal tear; second degree tear; 2nd degree tear; second-degree laceration |
10217006 | Third degree perineal laceration | Third degree perineal laceration (disorder) | O70.20 | 398019008 | third-degree perineal laceration; third degree perineal tear; third-degree perineal tear; 3rd degree perineal tear; third degree tear; third-degree tear; 3rd degree tear; third-degree laceration |
109894007 | Retained placenta | Retained placenta (disorder) | O73.0 | | |
275425008 | Retained products after miscarriage | Retained products after miscarriage (disorder) | O03.4 | | ~retained products of conception |
156072005 | Incomplete miscarriage | Incomplete miscarriage (disorder) | O03.4 | 17369002 | incomplete abortion; incomplete spontaneous abortion |
17433009 | Ruptured ectopic pregnancy | Ruptured ectopic pregnancy (disorder) | O00.90 | 34801009 | ruptured ectopic |
27214003 | Atonic postpartum hemorrhage | Atonic postpartum hemorrhage (disorder) | O72.1 | 47821001 | atonic postpartum haemorrhage; atonic PPH; postpartum hemorrhage due to uterine atony; ~uterine atony |
44223004 | Premature rupture of membranes | Premature rupture of membranes (disorder) | O42.90 | | prelabour rupture of membranes; prelabor rupture of membranes |
199616008 | Large-for-dates fetus | Large-for-dates fetus (disorder) | O36.60X0 | | fetal macrosomia; macrosomia; macrosomic fetus; large for dates fetus; large fetus |
199397009 | Cephalopelvic disproportion | Cephalopelvic disproportion (disorder) | O33.9 | | cephalo-pelvic disproportion |
77259008 | Prolonged second stage of labor | Prolonged second stage of labor (disorder) | O63.1 | | prolonged second stage; prolonged second stage of labour |
42571002 | Failed induction of labor | Failed induction of labor (disorder) | O61.9 | | failed induction of labour; failed induction |
445122007 | Low lying placenta | Low lying placenta (finding) | O44.40 | | low-lying placenta; low placenta |
90968009 | Prolonged pregnancy | Prolonged pregnancy (disorder) | O48.1 | | post-term pregnancy; postterm pregnancy; post-dates pregnancy; postdates pregnancy |
276369006 | Reduced fetal movement | Reduced fetal movement (finding) | O36.8190 | | reduced fetal movements; decreased fetal movement; decreased fetal movements |
16356006 | Multiple pregnancy | Multiple pregnancy (disorder) | O30.90 | | multiple gestation |
65147003 | Twin pregnancy | Twin pregnancy (disorder) | O30.009 | 16356006 | twin gestation |
27342004 | Anemia of pregnancy | Anemia of pregnancy (disorder) | O99.019 | 271737000 | anaemia of pregnancy; anemia in pregnancy; anaemia in pregnancy |
41114007 | Mild pre-eclampsia | Mild pre-eclampsia (disorder) | O14.00 | 398254007 | mild preeclampsia |
46764007 | Severe pre-eclampsia | Severe pre-eclampsia (disorder) | O14.10 | 398254007 | severe preeclampsia; preeclampsia with severe features; pre-eclampsia with severe features |
34842007 | Antepartum hemorrhage | Antepartum hemorrhage (disorder) | O46.90 | | antepartum haemorrhage; antepartum bleeding | APH
307534009 | Urinary tract infection in pregnancy | Urinary tract infection in pregnancy (disorder) | O23.40 | 68566005 | UTI in pregnancy |
700038005 | Lactational mastitis | Mastitis associated with lactation (disorder) | O91.23 | | mastitis associated with lactation; breastfeeding mastitis; puerperal mastitis |
44795003 | Rh isoimmunization | Rhesus isoimmunization affecting pregnancy (disorder) | O36.0990 | | Rhesus isoimmunization; Rh alloimmunization; rhesus isoimmunisation |
89164003 | Breast lump | Breast lump (finding) | N63.0 | | lump in breast; lump of breast; breast mass; mass of breast |
54302000 | Discharge from nipple | Discharge from nipple (disorder) | N64.52 | | nipple discharge |
`;
