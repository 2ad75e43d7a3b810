/** Disorders of blood, coagulation, spleen and lymph nodes (not cancers). Columns: see parse-starter.ts. */
export const haematology = `
271737000 | Anemia | Anemia (disorder) | D64.9 | | anaemia; low haemoglobin; low hemoglobin; low Hb; low red blood cells; ~anaemic; ~anemic |
80141007 | Hemoglobinopathy | Hemoglobinopathy (disorder) | D58.2 | 271737000 | haemoglobinopathy; hemoglobin disease; ~abnormal hemoglobin |
87522002 | Iron deficiency anemia | Iron deficiency anemia (disorder) | D50.9 | 271737000 | iron deficiency anaemia; iron-deficiency anaemia; iron deficient anaemia; iron deficient anemia; ~low iron; ~sideropenic anaemia | IDA
84027009 | Pernicious anemia | Pernicious anemia (disorder) | D51.0 | 53165003 | pernicious anaemia; Addison's anaemia; Addison's anemia; Addisonian anaemia; Biermer's anaemia; Biermer's anemia |
53165003 | Megaloblastic anemia | Megaloblastic anemia (disorder) | D53.1; D51.9 | 83414005 | megaloblastic anaemia; ~B12 deficiency anaemia; ~vitamin B12 deficiency anemia |
85649008 | Folate deficiency anemia | Folate deficiency anemia (disorder) | D52.9 | 53165003 | folate deficiency anaemia; folic acid deficiency anaemia; folic acid deficiency anemia; ~folate deficiency |
83414005 | Macrocytic anemia | Macrocytic anemia (disorder) | D53.9 | 271737000 | macrocytic anaemia; ~macrocytosis |
234349007 | Microcytic anemia | Microcytic anemia (disorder) | D50.9 | 271737000 | microcytic anaemia |
44666001 | Microcytic hypochromic anemia | Microcytic hypochromic anemia (disorder) | D50.9 | 234349007 | hypochromic microcytic anaemia; microcytic hypochromic anaemia |
300980002 | Normocytic anemia | Normocytic anemia (disorder) | D64.9 | 271737000 | normocytic anaemia; normochromic normocytic anemia; normochromic normocytic anaemia |
234347009 | Anemia of chronic disease | Anemia of chronic disorder (disorder) | D63.8 | 271737000 | anaemia of chronic disease; anaemia of chronic disorder; anemia of chronic disorder; anaemia of chronic inflammation; anemia of chronic inflammation | ACD; AOCD
306058006 | Aplastic anemia | Aplastic anemia (disorder) | D61.9 | 271737000 | aplastic anaemia |
55907008 | Acquired aplastic anemia | Acquired aplastic anemia (disorder) | D61.9 | 306058006 | acquired aplastic anaemia |
41841004 | Sideroblastic anemia | Sideroblastic anemia (disorder) | D64.3 | 271737000 | sideroblastic anaemia |
61261009 | Hemolytic anemia | Hemolytic anemia (disorder) | D58.9; D59.9 | 271737000 | haemolytic anaemia; ~haemolysis; ~hemolysis |
413603009 | Autoimmune hemolytic anemia | Autoimmune hemolytic anemia (disorder) | D59.10 | 61261009 | autoimmune haemolytic anaemia; acquired autoimmune hemolytic anemia; immune haemolytic anaemia; immune hemolytic anemia | AIHA
75331009 | Evans syndrome | Evans syndrome (disorder) | D69.41 | 413603009; 302215000 | Evans' syndrome; Evan's syndrome |
55995005 | Hereditary spherocytosis | Hereditary spherocytosis (disorder) | D58.0 | 61261009 | congenital spherocytosis; spherocytic anaemia; spherocytic anemia; ~spherocytosis |
62403005 | Glucose-6-phosphate dehydrogenase deficiency anemia | Glucose-6-phosphate dehydrogenase deficiency anemia (disorder) | D55.0 | 61261009 | glucose-6-phosphate dehydrogenase deficiency; G6PD deficiency; G-6-PD deficiency; glucose-6-phosphate dehydrogenase deficiency anaemia; ~favism | G6PD; G6PDD
40108008 | Thalassemia | Thalassemia (disorder) | D56.9 | 61261009 | thalassaemia; ~thalassaemic; ~thalassemic |
68913001 | Alpha thalassemia | Alpha thalassemia (disorder) | D56.0 | 40108008 | alpha thalassaemia; alpha-thalassaemia |
65959000 | Beta thalassemia | Beta thalassemia (disorder) | D56.1 | 40108008 | beta thalassaemia; beta-thalassaemia |
26682008 | Homozygous beta thalassemia | Homozygous beta thalassemia (disorder) | D56.1 | 65959000 | beta thalassaemia major; beta thalassemia major; Cooley's anaemia; Cooley's anemia; thalassaemia major; thalassemia major |
19442009 | Beta thalassemia minor | Heterozygous thalassemia (disorder) | D56.3 | 40108008 | beta thalassemia trait; beta thalassaemia trait; thalassaemia minor; thalassemia minor; thalassaemia trait; thalassemia trait; heterozygous thalassemia |
417357006 | Sickle cell disease | Sickling disorder due to hemoglobin S (disorder) | D57.1 | 61261009 | sickling disorder due to haemoglobin S; haemoglobin S disease; hemoglobin S disease; sickle-cell disease; ~sickle cell disorder | SCD
16402000 | Sickle cell trait | Sickle cell trait (disorder) | D57.3 | | sickle-cell trait; haemoglobin AS; hemoglobin AS; HbAS |
127040003 | Sickle cell anemia | Sickle cell-hemoglobin SS disease (disorder) | D57.1 | 417357006 | sickle cell anaemia; sickle-cell anemia; sickle-cell anaemia; hemoglobin SS disease; haemoglobin SS disease; homozygous sickle cell disease; Hb SS disease; HbSS disease | HbSS
35434009 | Sickle cell-hemoglobin C disease | Sickle cell-hemoglobin C disease (disorder) | D57.20 | 417357006 | Hb SC disease; HbSC disease; sickle-haemoglobin C disease; haemoglobin SC disease; hemoglobin SC disease | HbSC
127041004 | Sickle cell-beta-thalassemia | Sickle cell-beta-thalassemia (disorder) | D57.40 | 417357006; 40108008 | sickle beta thalassaemia; sickle beta thalassemia; Hb S beta-thalassemia; sickle thalassaemia; sickle thalassemia |
372146004 | Acute chest syndrome | Acute chest syndrome (disorder) | D57.01 | | sickle cell acute chest syndrome; acute chest syndrome in sickle cell disease | ACS
67406007 | Disseminated intravascular coagulation | Disseminated intravascular coagulation (disorder) | D65 | 64779008 | defibrination syndrome; consumption coagulopathy | DIC
64779008 | Blood coagulation disorder | Blood coagulation disorder (disorder) | D68.9 | | coagulation disorder; clotting disorder; coagulopathy; coagulation defect; blood clotting disorder; ~deranged clotting; bleeding disorder; bleeding tendency; bleeding diathesis |
234466008 | Acquired coagulation disorder | Acquired coagulation disorder (disorder) | D68.4 | 64779008 | acquired coagulopathy; acquired clotting disorder |
278365007 | Anticoagulant-induced bleeding | Anticoagulant-induced bleeding (disorder) | D68.32 | 64779008 | bleeding due to anticoagulant; bleeding on anticoagulants; ~warfarin-related bleeding; ~bleeding on warfarin |
90935002 | Hemophilia | Hemophilia (disorder) | D66 | 64779008 | haemophilia; ~haemophiliac; ~hemophiliac |
28293008 | Hereditary factor VIII deficiency disease | Hereditary factor VIII deficiency disease (disorder) | D66 | 90935002 | haemophilia A; hemophilia A; classic haemophilia; classic hemophilia; factor VIII deficiency; factor 8 deficiency |
41788008 | Hereditary factor IX deficiency disease | Hereditary factor IX deficiency disease (disorder) | D67 | 90935002 | haemophilia B; hemophilia B; Christmas disease; factor IX deficiency; factor 9 deficiency |
128105004 | von Willebrand disorder | von Willebrand disorder (disorder) | D68.00 | 64779008 | von Willebrand disease; von Willebrand's disease; von Willebrand syndrome | vWD; VWD
234467004 | Thrombophilia | Thrombophilia (disorder) | D68.59; D68.69 | 64779008 | hypercoagulable state; hypercoagulability; prothrombotic state; thrombophilic disorder; ~clotting tendency |
421527008 | Activated protein C resistance | Activated protein C resistance (disorder) | D68.51 | 234467004 | resistance to activated protein C; APC resistance; ~factor V Leiden; ~factor V Leiden mutation | FVL; APCR
76407009 | Protein C deficiency disease | Protein C deficiency disease (disorder) | D68.59 | 234467004 | protein C deficiency |
1563006 | Protein S deficiency disease | Protein S deficiency disease (disorder) | D68.59 | 234467004 | protein S deficiency |
36351005 | Antithrombin III deficiency | Antithrombin III deficiency (disorder) | D68.59 | 234467004 | antithrombin deficiency; AT III deficiency; antithrombin 3 deficiency |
26843008 | Antiphospholipid syndrome | Antiphospholipid syndrome (disorder) | D68.61 | 234467004 | antiphospholipid antibody syndrome; Hughes syndrome; Hughes' syndrome; ~lupus anticoagulant syndrome | APS; APLS; APLA
302215000 | Thrombocytopenic disorder | Thrombocytopenic disorder (disorder) | D69.6 | 22716005 | thrombocytopenia; thrombocytopaenia; low platelets; low platelet count; reduced platelets; ~thrombocytopenic |
22716005 | Blood platelet disorder | Blood platelet disorder (disorder) | D69.1; D69.6 | | platelet disorder; blood platelet disease; platelet disease |
74576004 | Acquired thrombocytopenia | Acquired thrombocytopenia (disorder) | D69.59 | 302215000 | secondary thrombocytopenia |
73397007 | Heparin-induced thrombocytopenia | Heparin induced thrombocytopenia (disorder) | D75.829 | 74576004 | heparin induced thrombocytopenia; heparin-associated thrombocytopenia | HIT; HITT
128091003 | Autoimmune thrombocytopenia | Autoimmune thrombocytopenia (disorder) | D69.3 | 302215000 | immune thrombocytopenia; ~immune thrombocytopenic purpura; ~idiopathic thrombocytopenic purpura | ITP
78129009 | Thrombotic thrombocytopenic purpura | Thrombotic thrombocytopenic purpura (disorder) | M31.19 | 302873008 | Moschcowitz syndrome; Moschcowitz disease | TTP
302873008 | Thrombocytopenic purpura | Thrombocytopenic purpura (disorder) | D69.49 | 302215000; 387778001 | |
191306005 | Henoch-Schonlein purpura | Henoch-Schönlein purpura (disorder) | D69.0 | 387778001 | Henoch Schoenlein purpura; Henoch-Schönlein purpura; IgA vasculitis; anaphylactoid purpura; allergic purpura | HSP; IgAV
6631009 | Thrombocytosis | Thrombocytosis (disorder) | D75.839 | 22716005 | thrombocythaemia; thrombocythemia; raised platelets; high platelets; high platelet count; elevated platelets; raised platelet count |
54097007 | Disorder of leukocytes | White blood cell disorder (disorder) | D72.9 | | white blood cell disorder; leukocyte disorder; leucocyte disorder; white cell disorder |
84828003 | Leukopenia | Leukopenia (disorder) | D72.819 | 54097007 | leucopenia; low white cell count; low white blood cell count; low WCC; low WBC; leukocytopenia |
303011007 | Neutropenic disorder | Neutropenic disorder (disorder) | D70.9 | 84828003 | neutropenia; low neutrophils; low neutrophil count; neutropaenia; ~neutropenic |
409089005 | Febrile neutropenia | Febrile neutropenia (disorder) | D70.9 | 303011007 | neutropenic fever; ~neutropenic sepsis |
47318007 | Drug-induced neutropenia | Drug-induced neutropenia (disorder) | D70.2; D70.1 | 303011007 | drug induced neutropenia |
72050006 | Acquired agranulocytosis | Acquired agranulocytosis (disorder) | D70.9 | 303011007 | agranulocytosis |
48813009 | Lymphocytopenia | Lymphocytopenia (disorder) | D72.810 | 84828003 | lymphopenia; low lymphocytes; low lymphocyte count |
418928000 | Eosinophilic leukocytosis | Eosinophilic leukocytosis (disorder) | D72.10 | 54097007 | eosinophilia; raised eosinophils; high eosinophil count |
127034005 | Pancytopenia | Pancytopenia (disorder) | D61.818 | | low blood counts in all cell lines; ~pancytopenic |
127062003 | Polycythemia | Erythrocytosis (disorder) | D75.1 | | polycythaemia; erythrocytosis; erythrocythemia; erythrocythaemia; high red cell count |
44865000 | Secondary polycythemia | Secondary polycythemia (disorder) | D75.1 | 127062003 | secondary polycythaemia; acquired polycythemia; acquired polycythaemia; secondary erythrocytosis |
51244008 | Disorder of spleen | Disorder of spleen (disorder) | D73.9 | | spleen disease; splenic disorder; spleen disorder |
58381000 | Hypersplenism | Hypersplenism (disorder) | D73.1 | 51244008 | overactive spleen |
22996003 | Splenic infarction | Splenic infarction (disorder) | D73.5 | 51244008 | splenic infarct; infarction of spleen; infarct of spleen |
38959009 | Methemoglobinemia | Methemoglobinemia (disorder) | D74.9 | | methaemoglobinaemia |
41174002 | Lymphadenitis | Lymphadenitis (disorder) | I88.9 | | inflammation of lymph node; ~infected lymph node |
44897000 | Mesenteric lymphadenitis | Mesenteric lymphadenitis (disorder) | I88.0 | 41174002 | mesenteric adenitis |
126729006 | Thrombotic microangiopathy | Thrombotic microangiopathy (disorder) | M31.19 | | thrombotic micro-angiopathy; thrombotic microangiopathies | TMA
707147002 | Asplenia | Asplenia (disorder) | | 51244008 | absent spleen; ~asplenic |
307116001 | Heterozygous factor V Leiden mutation | Heterozygous Factor V Leiden mutation (disorder) | D68.51 | 421527008 | heterozygous factor V Leiden; factor V Leiden heterozygous |
767657005 | Anemia due to and following chemotherapy | Anemia due to and following chemotherapy (disorder) | D64.81 | 271737000 | chemotherapy-induced anemia; chemotherapy-induced anaemia; chemotherapy induced anemia |
767658000 | Neutropenia due to and following chemotherapy | Neutropenia due to and following chemotherapy (disorder) | D70.1 | 303011007 | chemotherapy-induced neutropenia; chemotherapy induced neutropenia |
413532003 | Anemia due to blood loss | Anemia due to blood loss (disorder) | D50.0 | 271737000 | blood loss anemia; blood loss anaemia; anaemia due to blood loss; ~acute blood loss anemia |
413533008 | Anemia due to chronic blood loss | Anemia due to chronic blood loss (disorder) | D50.0 | 413532003 | chronic blood loss anemia; chronic blood loss anaemia |
49708008 | Anemia of chronic renal failure | Anemia of chronic renal failure (disorder) | D63.1 | 271737000 | anemia of chronic kidney disease; anaemia of chronic kidney disease; anemia in chronic kidney disease; anaemia in chronic kidney disease; anemia of CKD; anaemia of CKD; renal anemia; renal anaemia; anemia of chronic renal disease |
191265009 | Anemia in neoplastic disease | Anemia in neoplastic disease (disorder) | D63.0 | 271737000 | anemia of malignancy; anemia of cancer; cancer-related anemia |
111583006 | Leukocytosis | Leukocytosis (disorder) | D72.829 | 54097007 | leucocytosis; raised white cell count; elevated white blood cell count |
67023009 | Lymphocytosis | Lymphocytosis (disorder) | D72.820 | 54097007 | |
19636003 | Monocytosis | Monocytosis (disorder) | D72.821 | 54097007 | |
417425009 | Hemoglobin SS disease with crisis | Hemoglobin SS disease with crisis (disorder) | D57.00 | 417357006 | sickle cell crisis; sickle cell pain crisis; vaso-occlusive crisis; vasoocclusive crisis; sickle crisis; sickle cell vaso-occlusive crisis; sickle cell painful crisis |
424131007 | Easy bruising | Easy bruising (finding) | R23.3 | | bruises easily; easy bruisability |
50715003 | Pure red cell aplasia | Pure red cell aplasia (disorder) | D60.9 | 306058006 | pure red-cell aplasia; acquired pure red cell aplasia | PRCA
1963002 | Paroxysmal nocturnal hemoglobinuria | Paroxysmal nocturnal hemoglobinuria (disorder) | D59.5 | 61261009 | paroxysmal nocturnal haemoglobinuria; Marchiafava-Micheli disease | PNH
127055007 | Cold agglutinin disease | Cold agglutinin disease (disorder) | D59.12 | 413603009 | cold agglutinin syndrome; cold haemagglutinin disease; cold hemagglutinin disease |
191347008 | Cyclic neutropenia | Cyclical neutropenia (disorder) | D70.4 | | cyclical neutropenia; cyclic agranulocytosis |
`;
