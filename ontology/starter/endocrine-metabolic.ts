/** Endocrine, metabolic and nutritional disorders. Columns: see parse-starter.ts. */
export const endocrineMetabolic = `
73211009 | Diabetes mellitus | Diabetes mellitus (disorder) | E11.9; E10.9; E13.9 | 20957000 | diabetes; sugar diabetes; ~diabetic; ~sugar problems | DM
20957000 | Disorder of carbohydrate metabolism | Disorder of carbohydrate metabolism (disorder) | E74.9 | 75934005 | carbohydrate metabolism disease; carbohydrate metabolism disorder |
75934005 | Metabolic disease | Metabolic disease (disorder) | E88.9 | | disorder of metabolism; metabolic disorder; disease of metabolism |
46635009 | Diabetes mellitus type 1 | Diabetes mellitus type 1 (disorder) | E10.9 | 73211009 | type 1 diabetes mellitus; type 1 diabetes; type I diabetes; diabetes type 1; diabetes type I; type I diabetes mellitus; insulin-dependent diabetes mellitus; insulin dependent diabetes; juvenile onset diabetes; juvenile diabetes; ~type 1 diabetic; ~brittle diabetes | T1DM; T1D; DM1; IDDM
44054006 | Diabetes mellitus type 2 | Diabetes mellitus type 2 (disorder) | E11.9 | 73211009 | type 2 diabetes mellitus; type 2 diabetes; type II diabetes; diabetes type 2; diabetes type II; type II diabetes mellitus; non-insulin-dependent diabetes; non-insulin-dependent diabetes mellitus; non insulin dependent diabetes; adult onset diabetes; maturity onset diabetes; ~type 2 diabetic | T2DM; T2D; DM2; DMII; DM II; NIDDM
609561005 | Maturity-onset diabetes of the young | Maturity-onset diabetes of the young (disorder) | E13.9 | 73211009 | maturity onset diabetes of the young; Mason type diabetes; ~monogenic diabetes | MODY
427089005 | Diabetes mellitus due to cystic fibrosis | Diabetes mellitus due to cystic fibrosis (disorder) | E08.9 | 73211009 | cystic fibrosis related diabetes; cystic fibrosis-related diabetes mellitus | CFRD
714628002 | Prediabetes | Prediabetes (finding) | R73.03 | | pre-diabetes; borderline diabetes; prediabetic state; ~prediabetic; ~impaired glucose regulation; ~intermediate hyperglycaemia |
80394007 | Hyperglycemia | Hyperglycemia (disorder) | R73.9 | 20957000 | hyperglycaemia; high blood sugar; high blood glucose; raised blood glucose; elevated blood glucose; elevated blood sugar |
302866003 | Hypoglycemia | Hypoglycemia (disorder) | E16.2 | 20957000 | hypoglycaemia; low blood sugar; low blood glucose; ~hypo episode; ~hypoglycaemic episode; ~hypoglycemic episode |
420422005 | Diabetic ketoacidosis | Ketoacidosis due to diabetes mellitus (disorder) | E11.10; E10.10; E13.10 | 73211009; 59455009 | ketoacidosis due to diabetes mellitus; diabetic ketosis with acidosis; ~diabetic acidosis | DKA
127013003 | Diabetic kidney disease | Disorder of kidney due to diabetes mellitus (disorder) | E11.21; E11.22; E10.21 | 73211009 | diabetic nephropathy; diabetic renal disease; disorder of kidney due to diabetes mellitus; ~diabetic glomerulosclerosis | DKD
90781000119102 | Microalbuminuria due to type 2 diabetes mellitus | Microalbuminuria due to type 2 diabetes mellitus (disorder) | E11.29 | 127013003 | type 2 diabetes with microalbuminuria |
157141000119108 | Proteinuria due to type 2 diabetes mellitus | Proteinuria due to type 2 diabetes mellitus (disorder) | E11.29 | 127013003 | type 2 diabetes with proteinuria |
4855003 | Diabetic retinopathy | Retinopathy due to diabetes mellitus (disorder) | E11.319; E10.319 | 73211009 | retinopathy due to diabetes mellitus; diabetic retinal disease; ~diabetic eye disease |
59276001 | Proliferative diabetic retinopathy | Proliferative retinopathy due to diabetes mellitus (disorder) | E11.3599; E10.3599 | 4855003 | proliferative retinopathy due to diabetes mellitus | PDR
1501000119109 | Proliferative diabetic retinopathy due to type 2 diabetes mellitus | Proliferative retinopathy due to type 2 diabetes mellitus (disorder) | E11.3599 | 59276001 | proliferative diabetic retinopathy due to type II diabetes mellitus; type 2 diabetes with proliferative retinopathy |
1551000119108 | Nonproliferative diabetic retinopathy due to type 2 diabetes mellitus | Nonproliferative retinopathy due to type 2 diabetes mellitus (disorder) | E11.3299 | 4855003 | nonproliferative diabetic retinopathy due to type II diabetes mellitus; type 2 diabetes with nonproliferative retinopathy |
312912001 | Diabetic macular edema | Macular edema due to diabetes mellitus (disorder) | E11.311; E10.311 | 4855003 | diabetic macular oedema; macular edema due to diabetes mellitus; ~diabetic maculopathy | DME; DMO
97331000119101 | Macular edema and retinopathy due to type 2 diabetes mellitus | Macular edema and retinopathy due to type 2 diabetes mellitus (disorder) | E11.311 | 4855003 | macular oedema and retinopathy due to type 2 diabetes mellitus |
60951000119105 | Blindness due to type 2 diabetes mellitus | Blindness due to type 2 diabetes mellitus (disorder) | E11.39 | 73211009 | diabetic blindness |
127014009 | Diabetic peripheral angiopathy | Peripheral angiopathy due to diabetes mellitus (disorder) | E11.51; E10.51 | 73211009 | peripheral angiopathy due to diabetes mellitus; diabetic angiopathy; ~diabetic peripheral vascular disease |
237602007 | Metabolic syndrome X | Metabolic syndrome X (disorder) | E88.810 | 75934005 | metabolic syndrome; syndrome X; insulin resistance syndrome | MetS
83469008 | Hyperinsulinism | Hyperinsulinism (disorder) | E16.1 | | hyperinsulinemia; hyperinsulinaemia |
14304000 | Disorder of thyroid gland | Disorder of thyroid gland (disorder) | E07.9 | | thyroid disease; thyroid disorder; ~thyroid problem; ~thyroid dysfunction |
40930008 | Hypothyroidism | Hypothyroidism (disorder) | E03.9 | 14304000 | underactive thyroid; thyroid insufficiency; hypothyroid; thyroid deficiency; low thyroid; ~thyroid underactivity; ~myxoedema; ~myxedema | HypoT
83664006 | Idiopathic atrophic hypothyroidism | Idiopathic atrophic hypothyroidism (disorder) | E03.4 | 40930008 | atrophic thyroiditis; atrophic hypothyroidism |
27059002 | Postoperative hypothyroidism | Postoperative hypothyroidism (disorder) | E89.0 | 40930008 | postsurgical hypothyroidism; post-surgical hypothyroidism; post-thyroidectomy hypothyroidism; hypothyroidism after thyroidectomy |
34486009 | Hyperthyroidism | Hyperthyroidism (disorder) | E05.90 | 14304000 | overactive thyroid; hyperthyroid; ~thyroid overactivity | HyperT
353295004 | Graves' disease | Graves' disease (disorder) | E05.00 | 34486009 | Graves disease; Basedow's disease; Basedow disease; exophthalmic goitre; exophthalmic goiter; toxic diffuse goitre; toxic diffuse goiter; Graves' hyperthyroidism |
57777000 | Toxic nodular goiter | Toxic nodular goiter (disorder) | E05.20 | 34486009; 419153005 | toxic nodular goitre; Plummer's disease; Plummer disease; ~toxic multinodular goitre; ~toxic multinodular goiter | TNG
29028009 | Thyrotoxic crisis | Thyrotoxic crisis (disorder) | E05.91 | 34486009 | thyroid storm; thyroid crisis |
90739004 | Thyrotoxicosis | Thyrotoxicosis (disorder) | E05.90 | | thyrotoxic state; ~thyrotoxic |
3716002 | Goiter | Goiter (disorder) | E04.9 | 14304000 | goitre; thyromegaly; enlarged thyroid; thyroid enlargement; thyroid goitre |
419153005 | Nodular goiter | Nodular goiter (disorder) | E04.9 | 3716002 | nodular goitre |
237570007 | Multinodular goiter | Multinodular goiter (disorder) | E04.2 | 419153005 | multinodular goitre; multinodular thyroid; multi-nodular goitre; multi-nodular goiter | MNG
82119001 | Thyroiditis | Thyroiditis (disorder) | E06.9 | 14304000 | inflammation of thyroid gland; thyroid inflammation |
21983002 | Hashimoto thyroiditis | Hashimoto thyroiditis (disorder) | E06.3 | 82119001 | Hashimoto's thyroiditis; Hashimoto disease; Hashimoto's disease; Hashimoto's; Hashimotos; chronic lymphocytic thyroiditis; autoimmune thyroiditis; ~autoimmune hypothyroidism |
428041004 | Subacute thyroiditis | Subacute thyroiditis (disorder) | E06.1 | 82119001 | De Quervain's thyroiditis; de Quervain thyroiditis; subacute granulomatous thyroiditis; giant cell thyroiditis |
52772002 | Postpartum thyroiditis | Postpartum thyroiditis (disorder) | O90.5 | 82119001 | post-partum thyroiditis |
237542005 | Euthyroid sick syndrome | Euthyroid sick syndrome (disorder) | E07.81 | 14304000 | sick euthyroid syndrome; sick euthyroid; non-thyroidal illness syndrome |
73132005 | Disorder of parathyroid gland | Disorder of parathyroid gland (disorder) | E21.5 | | parathyroid disease; parathyroid disorder |
66999008 | Hyperparathyroidism | Hyperparathyroidism (disorder) | E21.3 | 73132005 | overactive parathyroid; ~raised parathyroid hormone | HPT; HPTH
36348003 | Primary hyperparathyroidism | Primary hyperparathyroidism (disorder) | E21.0 | 66999008 | | PHPT
91478007 | Secondary hyperparathyroidism | Secondary hyperparathyroidism (disorder) | E21.1 | 66999008 | | SHPT
78200003 | Tertiary hyperparathyroidism | Tertiary hyperparathyroidism (disorder) | E21.2 | 66999008 | | THPT
36976004 | Hypoparathyroidism | Hypoparathyroidism (disorder) | E20.9 | 73132005 | underactive parathyroid; parathyroid insufficiency |
66931009 | Hypercalcemia | Hypercalcemia (disorder) | E83.52 | 71638002 | hypercalcaemia; high calcium; raised calcium; elevated calcium; high serum calcium |
71638002 | Disorder of calcium metabolism | Disorder of calcium metabolism (disorder) | E83.50 | 75934005 | calcium metabolism disorder; calcium metabolic disease |
47709007 | Humoral hypercalcemia of malignancy | Humoral hypercalcemia of malignancy (disorder) | E83.52 | 66931009 | humoral hypercalcaemia of malignancy; ~hypercalcaemia of malignancy; ~hypercalcemia of malignancy | HHM
4996001 | Hypophosphatemia | Hypophosphatemia (disorder) | E83.39 | 75934005 | hypophosphataemia; low phosphate; low serum phosphate; low phosphorus |
20165001 | Hyperphosphatemia | Hyperphosphatemia (disorder) | E83.39 | 75934005 | hyperphosphataemia; high phosphate; raised phosphate; elevated phosphate |
43339004 | Hypokalemia | Hypokalemia (disorder) | E87.6 | 75934005 | hypokalaemia; low potassium; low serum potassium; potassium deficiency; hypopotassaemia; hypopotassemia |
89627008 | Hyponatremia | Hyponatremia (disorder) | E87.1 | 75934005 | hyponatraemia; low sodium; low serum sodium; sodium deficiency |
14140009 | Hyperkalemia | Hyperkalemia (disorder) | E87.5 | 75934005 | hyperkalaemia; high potassium; raised potassium; hyperpotassaemia; hyperpotassemia |
238118002 | Magnesium deficiency | Magnesium deficiency (disorder) | E61.2 | 70241007 | |
55004003 | Syndrome of inappropriate vasopressin secretion | Syndrome of inappropriate vasopressin secretion (disorder) | E22.2 | 399244003 | syndrome of inappropriate antidiuretic hormone secretion; syndrome of inappropriate ADH; inappropriate ADH secretion; inappropriate ADH syndrome; inappropriate antidiuretic hormone secretion | SIADH; SIAD
51387008 | Acidosis | Acidosis (disorder) | E87.20 | 75934005 | acidaemia; acidemia |
59455009 | Metabolic acidosis | Metabolic acidosis (disorder) | E87.20 | 51387008 | |
91273001 | Lactic acidosis | Lactic acidosis (disorder) | E87.20 | 59455009 | lactate acidosis; ~raised lactate |
30171000 | Disorder of adrenal gland | Disorder of adrenal gland (disorder) | E27.9 | | adrenal disease; adrenal gland disease; adrenal disorder |
386584007 | Adrenal cortical hypofunction | Adrenal cortical hypofunction (disorder) | E27.40 | 30171000 | adrenal insufficiency; adrenocortical insufficiency; hypoadrenalism; hypocortisolism; adrenal failure; cortisol deficiency |
363732003 | Addison's disease | Addison's disease (disorder) | E27.1 | 386584007 | Addison disease; primary adrenal insufficiency; primary adrenocortical insufficiency; primary hypoadrenalism |
24867002 | Acute adrenal insufficiency | Acute adrenal insufficiency (disorder) | E27.2 | 386584007 | adrenal crisis; Addisonian crisis; acute adrenocortical insufficiency; acute adrenal failure |
16685009 | Secondary adrenocortical insufficiency | Secondary adrenocortical insufficiency (disorder) | E27.40 | 386584007 | secondary adrenal insufficiency; central adrenal insufficiency; secondary hypoadrenalism |
88213004 | Hyperaldosteronism | Hyperaldosteronism (disorder) | E26.9 | 30171000 | aldosteronism; ~aldosterone excess |
190507007 | Primary aldosteronism | Primary hyperaldosteronism (disorder) | E26.09 | 88213004 | primary hyperaldosteronism; Conn's syndrome; Conn syndrome |
302826002 | Adrenal adenoma | Adenoma of adrenal cortex (disorder) | D35.00 | 30171000 | adrenal cortical adenoma; adrenocortical adenoma; adenoma of adrenal gland |
46724008 | Multiple endocrine neoplasia | Multiple endocrine neoplasia (disorder) | E31.20 | | multiple endocrine neoplasia syndrome; MEN syndrome |
70694009 | Wolfram syndrome | Diabetes mellitus AND insipidus with optic atrophy AND deafness (disorder) | E13.8 | | Wolfram's syndrome | DIDMOAD
47270006 | Hypercortisolism | Hypercortisolism (disorder) | E24.9 | 30171000 | Cushing's syndrome; Cushing syndrome; Cushings syndrome; cortisol excess; hyperadrenocorticism; ~cushingoid |
190502001 | Pituitary-dependent Cushing's disease | Pituitary dependent hypercortisolism (disorder) | E24.0 | 47270006; 399244003 | Cushing's disease; Cushing disease; pituitary dependent hypercortisolism; pituitary Cushing syndrome; pituitary ACTH hypersecretion |
399244003 | Disorder of pituitary gland | Disorder of pituitary gland (disorder) | E23.7 | | pituitary disease; pituitary disorder; pituitary gland disease |
74728003 | Hypopituitarism | Hypopituitarism (disorder) | E23.0 | 399244003 | pituitary insufficiency; pituitary failure; pituitary hormone deficiency; panhypopituitarism |
74107003 | Acromegaly | Acromegaly (disorder) | E22.0 | 399244003 | ~growth hormone excess |
237662005 | Hyperprolactinemia | Hyperprolactinemia (disorder) | E22.1 | 399244003 | hyperprolactinaemia; raised prolactin; elevated prolactin; high prolactin |
15771004 | Diabetes insipidus | Diabetes insipidus (disorder) | E23.2 | | | DI
45369008 | Neurohypophyseal diabetes insipidus | Neurohypophyseal diabetes insipidus (disorder) | E23.2 | 15771004 | central diabetes insipidus; cranial diabetes insipidus; pituitary diabetes insipidus; arginine vasopressin deficiency |
111395007 | Nephrogenic diabetes insipidus | Nephrogenic diabetes insipidus (disorder) | N25.1 | 15771004 | ADH resistant diabetes insipidus; vasopressin-resistant diabetes insipidus; ~arginine vasopressin resistance | NDI
48130008 | Hypogonadism | Hypogonadism (disorder) | | | gonadal insufficiency; ~low testosterone |
55822004 | Hyperlipidemia | Hyperlipidemia (disorder) | E78.5 | 75934005 | hyperlipidaemia; high blood lipids; raised lipids; elevated lipids; hyperlipaemia; hyperlipemia; ~dyslipidaemia; ~dyslipidemia | HLD; HLP
302870006 | Hypertriglyceridemia | Hypertriglyceridemia (disorder) | E78.1 | 55822004 | hypertriglyceridaemia; high triglycerides; raised triglycerides; elevated triglycerides | HTG
398036000 | Familial hypercholesterolemia | Familial hypercholesterolemia (disorder) | E78.019; E78.011; E78.010 | 55822004 | familial hypercholesterolaemia | HeFH
48190005 | Familial combined hyperlipidemia | Familial multiple lipoprotein-type hyperlipidemia (disorder) | E78.49 | 55822004 | familial combined hyperlipidaemia; familial multiple lipoprotein-type hyperlipidemia | FCHL
414916001 | Obesity | Obesity (disorder) | E66.9 | 302872003 | adiposity; ~obese |
83911000119104 | Severe obesity | Severe obesity (disorder) | E66.01 | 414916001 | morbid obesity; extreme obesity; class III obesity; class 3 obesity; ~morbidly obese; ~severely obese |
302872003 | Hyperalimentation | Hyperalimentation (disorder) | | | overnutrition; over-nutrition |
162864005 | Body mass index 30+ - obesity | Body mass index 30+ - obesity (finding) | | | BMI 30+; BMI over 30; BMI of 30 or more |
408512008 | Body mass index 40+ - severely obese | Body mass index 40+ - severely obese (finding) | | 162864005 | BMI 40+; BMI over 40; BMI of 40 or more |
70241007 | Nutritional deficiency disorder | Nutritional deficiency disorder (disorder) | E46 | | nutritional deficiency; malnutrition; malnourishment; ~malnourished; ~undernutrition; ~undernourished |
238107002 | Protein energy malnutrition | Deficiency of macronutrients (disorder) | E46 | 70241007 | protein-calorie malnutrition; protein calorie malnutrition; deficiency of macronutrients | PEM
85670002 | Vitamin deficiency | Vitamin deficiency (disorder) | E56.9 | 70241007 | avitaminosis; hypovitaminosis |
34713006 | Vitamin D deficiency | Vitamin D deficiency (disorder) | E55.9 | 85670002 | low vitamin D; deficiency of vitamin D; hypovitaminosis D; vit D deficiency; vitamin D insufficiency; ~low vit D |
190634004 | Cobalamin deficiency | Cobalamin deficiency (disorder) | E53.8 | 47903000 | vitamin B12 deficiency; B12 deficiency; vit B12 deficiency; low vitamin B12; low B12; deficiency of vitamin B12 |
47903000 | Vitamin B deficiency | Vitamin B deficiency (disorder) | E53.9 | 85670002 | B vitamin deficiency; vitamin B-complex deficiency |
36656008 | Beriberi | Beriberi (disorder) | E51.11; E51.12 | 47903000 | beri-beri |
418279001 | Pellagra | Pellagra (disorder) | E52 | 47903000 | niacin deficiency; vitamin B3 deficiency; nicotinic acid deficiency |
20307000 | Riboflavin deficiency | Riboflavin deficiency (disorder) | E53.0 | 47903000 | ariboflavinosis; vitamin B2 deficiency |
76169001 | Ascorbic acid deficiency | Ascorbic acid deficiency (disorder) | E54 | 85670002 | vitamin C deficiency; scurvy |
72000004 | Vitamin A deficiency | Vitamin A deficiency (disorder) | E50.9 | 85670002 | hypovitaminosis A; retinol deficiency |
52675005 | Vitamin K deficiency | Vitamin K deficiency (disorder) | E56.1 | 85670002 | deficiency of vitamin K |
41345002 | Rickets | Rickets (disorder) | E55.0 | 34713006 | nutritional rickets; active rickets |
27712000 | Hypervitaminosis D | Hypervitaminosis D (disorder) | E67.3 | | vitamin D toxicity; vitamin D intoxication |
30913008 | Disorder of iron metabolism | Disorder of iron metabolism (disorder) | E83.10 | 75934005 | iron metabolism disorder; iron metabolism disease |
418470004 | Porphyria | Porphyria (disorder) | E80.20 | 75934005 | ~haematoporphyria; ~hematoporphyria |
234422006 | Acute intermittent porphyria | Acute intermittent porphyria (disorder) | E80.21 | 418470004 | Swedish porphyria | AIP
35868009 | Carcinoid syndrome | Carcinoid syndrome (disorder) | E34.00 | | carcinoid tumour syndrome; carcinoid tumor syndrome |
66392007 | Substernal goiter | Substernal goiter (disorder) | E04.9 | 3716002 | retrosternal goitre; retrosternal goiter; substernal goitre; substernal thyroid goiter |
361126006 | Subacute lymphocytic thyroiditis | Subacute lymphocytic thyroiditis (disorder) | E06.5 | 82119001 | silent thyroiditis; painless thyroiditis; subacute painless thyroiditis |
230572002 | Diabetic neuropathy | Neuropathy due to diabetes mellitus (disorder) | E11.40; E10.40 | 73211009 | neuropathy due to diabetes mellitus; ~diabetic nerve damage |
368581000119106 | Neuropathy due to type 2 diabetes mellitus | Neuropathy due to type 2 diabetes mellitus (disorder) | E11.40 | 230572002 | type 2 diabetes with neuropathy; type 2 diabetic neuropathy |
49455004 | Diabetic polyneuropathy | Polyneuropathy due to diabetes mellitus (disorder) | E11.42; E10.42 | 230572002 | polyneuropathy due to diabetes mellitus; diabetic peripheral neuropathy; diabetic peripheral polyneuropathy | DPN
50620007 | Diabetic autonomic neuropathy | Autonomic neuropathy due to diabetes mellitus (disorder) | E11.43; E10.43 | 230572002; 277879009 | autonomic neuropathy due to diabetes mellitus |
17602002 | Amyloidosis | Amyloidosis (disorder) | E85.9 | 75934005 | amyloid disease; ~amyloid |
35400008 | Hereditary hemochromatosis | Hereditary hemochromatosis (disorder) | E83.110 | 30913008 | hereditary haemochromatosis; haemochromatosis; hemochromatosis; bronze diabetes; ~iron overload |
88518009 | Wilson's disease | Wilson's disease (disorder) | E83.01 | 75934005 | Wilson disease; hepatolenticular degeneration |
34095006 | Dehydration | Dehydration (disorder) | E86.0 | | ~dehydrated |
35240004 | Iron deficiency | Iron deficiency (disorder) | E61.1 | 30913008 | iron deficient; iron def |
13644009 | Hypercholesterolemia | Hypercholesterolemia (disorder) | E78.00 | | hypercholesterolaemia; high cholesterol; raised cholesterol; elevated cholesterol |
5291005 | Hypocalcemia | Hypocalcemia (disorder) | E83.51 | 71638002 | hypocalcaemia; low calcium |
190855004 | Hypomagnesemia | Hypomagnesemia (disorder) | E83.42 | | hypomagnesaemia; low magnesium |
771115008 | Hypernatremia | Hypernatremia (disorder) | E87.0 | | hypernatraemia |
237495005 | Thyroid nodule | Thyroid nodule (disorder) | E04.1 | 14304000 | nodule of thyroid; solitary thyroid nodule; thyroid nodules |
390951007 | Impaired fasting glycemia | Impaired fasting glycemia (disorder) | R73.01 | 20957000 | impaired fasting glucose; impaired fasting glycaemia | IFG
52767006 | Neonatal hypoglycemia | Neonatal hypoglycemia (disorder) | P70.4 | | neonatal hypoglycaemia |
397827003 | Growth hormone deficiency | Growth hormone deficiency (disorder) | E23.0 | 399244003 | GH deficiency | GHD
238131007 | Overweight | Overweight (finding) | E66.3 | | |
71325002 | Lipodystrophy | Lipodystrophy (disorder) | E88.1 | | |
190447002 | Steroid-induced diabetes | Steroid-induced diabetes (disorder) | E09.9 | 73211009 | steroid-induced diabetes mellitus; steroid induced diabetes; steroid diabetes; steroid DM; corticosteroid-induced diabetes; glucocorticoid-induced diabetes |
170766006 | Loss of hypoglycemic warning | Loss of hypoglycemic warning (disorder) | | | hypoglycemia unawareness; hypoglycaemia unawareness; hypoglycemic unawareness; hypoglycaemic unawareness; impaired awareness of hypoglycemia; impaired awareness of hypoglycaemia; ~hypo unawareness |
395204000 | Hyperosmolar non-ketotic state in type 2 diabetes mellitus | Hyperosmolar non-ketotic state in type 2 diabetes mellitus (disorder) | E11.00 | 44054006 | hyperosmolar hyperglycemic state; hyperosmolar hyperglycaemic state; hyperosmolar nonketotic state; hyperosmolar non-ketotic state | HHS; HONK
111566002 | Acquired hypothyroidism | Acquired hypothyroidism (disorder) | E03.9 | 40930008 | |
82598004 | Secondary hypothyroidism | Secondary hypothyroidism (disorder) | E03.8 | 40930008 | central hypothyroidism; pituitary hypothyroidism |
54823002 | Subclinical hypothyroidism | Subclinical hypothyroidism (disorder) | E03.8 | 40930008 | |
427970008 | Subclinical hyperthyroidism | Subclinical hyperthyroidism (disorder) | E05.90 | 34486009 | |
237527007 | Postablative hypothyroidism | Postablative hypothyroidism (disorder) | E89.0 | 40930008 | post-ablative hypothyroidism |
9414007 | Impaired glucose tolerance | Impaired glucose tolerance (disorder) | R73.02 | | impaired glucose tolerance test | IGT
317006 | Reactive hypoglycemia | Reactive hypoglycemia (disorder) | E16.1 | | reactive hypoglycaemia; postprandial hypoglycemia |
237640005 | Drug-induced hypoglycemia | Drug-induced hypoglycemia (disorder) | E16.0 | | drug-induced hypoglycaemia; drug induced hypoglycemia |
48723006 | Male hypogonadism | Male hypogonadism (disorder) | E29.1 | | testicular hypogonadism |
33927004 | Hypogonadotropic hypogonadism | Hypogonadotropic hypogonadism (disorder) | E23.0 | | hypogonadotrophic hypogonadism; secondary hypogonadism |
400003000 | Delayed puberty | Delayed puberty (disorder) | E30.0 | | pubertal delay |
302835009 | Pheochromocytoma | Pheochromocytoma (disorder) | D35.00 | | phaeochromocytoma; pheochromocytomas; phaeochromocytomas |
237783006 | Mass of adrenal gland | Mass of adrenal gland (finding) | E27.8 | | adrenal mass; adrenal nodule; adrenal incidentaloma; adrenal nodules |
72325004 | Cyst of thyroid | Cyst of thyroid (disorder) | E04.1 | 14304000 | thyroid cyst; thyroid cysts |
626004 | Ectopic ACTH syndrome | Hypercortisolism due to nonpituitary tumor (disorder) | E24.3 | 47270006 | ectopic ACTH secretion syndrome; ectopic ACTH secretion; ectopic ACTH; ectopic Cushing syndrome; ectopic Cushing's syndrome |
238108007 | Cachexia | Cachexia (finding) | R64 | | cancer cachexia; cachectic |
248342006 | Underweight | Underweight (finding) | R63.6 | | |
35885006 | Hyperuricemia | Hyperuricemia (disorder) | E79.0 | | hyperuricaemia; elevated uric acid |
267434003 | Mixed hyperlipidemia | Mixed hyperlipidemia (disorder) | E78.2 | 55822004 | mixed hyperlipidaemia; combined hyperlipidemia; combined hyperlipidaemia |
119247004 | Hypoalbuminemia | Hypoalbuminemia (disorder) | E88.09 | | hypoalbuminaemia; low albumin |
105593004 | Electrolyte imbalance | Electrolyte imbalance (disorder) | E87.8 | | electrolyte disturbance; electrolyte abnormality; electrolyte abnormalities; electrolyte disturbances; electrolyte imbalances; electrolyte derangement |
399357009 | Thiamine deficiency | Thiamine deficiency (disorder) | E51.9 | 85670002 | vitamin B1 deficiency; thiamin deficiency |
237701005 | Pituitary apoplexy | Pituitary apoplexy (disorder) | E23.6 | | |
93559003 | Kallmann syndrome | Kallmann syndrome (disorder) | E23.0 | | Kallmann's syndrome; Kallman syndrome |
61860000 | Porphyria cutanea tarda | Porphyria cutanea tarda (disorder) | E80.1 | | |
`;
