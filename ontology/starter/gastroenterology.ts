/** Disorders of the digestive tract, liver, biliary tract and pancreas. Columns: see parse-starter.ts. */
export const gastroenterology = `
235595009 | Gastroesophageal reflux disease | Gastroesophageal reflux disease (disorder) | K21.9 | | gastro-oesophageal reflux disease; gastro-esophageal reflux disease; gastroesophageal reflux; gastro-oesophageal reflux; oesophageal reflux; esophageal reflux; acid reflux; acid reflux disease; reflux disease; ~reflux | GERD; GORD
57643001 | Reflux esophagitis | Peptic reflux disease (disorder) | K21.00 | 16761005; 235595009 | reflux oesophagitis; peptic esophagitis; peptic oesophagitis; peptic reflux disease; GERD with esophagitis; ~erosive esophagitis; ~erosive oesophagitis |
16761005 | Esophagitis | Esophagitis (disorder) | K20.90 | | oesophagitis; inflammation of esophagus |
235599003 | Eosinophilic esophagitis | Eosinophilic esophagitis (disorder) | K20.0 | 16761005 | eosinophilic oesophagitis | EoE; EOE
302914006 | Barrett's esophagus | Barrett's esophagus (disorder) | K22.70 | | Barrett's oesophagus; Barrett esophagus; Barrett oesophagus; Barretts esophagus; Barrett's |
28670008 | Esophageal varices | Esophageal varices (disorder) | I85.00 | | oesophageal varices; esophageal varix; oesophageal varix; ~gastroesophageal varices |
17709002 | Bleeding esophageal varices | Bleeding esophageal varices (disorder) | I85.01 | 28670008 | bleeding oesophageal varices; esophageal varices with bleeding; variceal bleed; variceal hemorrhage; variceal haemorrhage; variceal bleeding; esophageal variceal hemorrhage |
235630008 | Achalasia of esophagus | Achalasia of esophagus (disorder) | K22.0 | 266434009 | achalasia; achalasia of oesophagus; cardiospasm; esophageal achalasia; oesophageal achalasia |
266434009 | Dyskinesia of esophagus | Dyskinesia of esophagus (disorder) | K22.4 | | esophageal dysmotility; oesophageal dysmotility; esophageal motility disorder; dyskinesia of oesophagus; ~esophageal spasm; ~oesophageal spasm |
35265002 | Mallory-Weiss syndrome | Gastroesophageal laceration-hemorrhage syndrome (disorder) | K22.6 | | Mallory-Weiss tear; Mallory Weiss tear; gastroesophageal laceration-hemorrhage syndrome |
19995004 | Boerhaave syndrome | Boerhaave syndrome (disorder) | K22.3 | | Boerhaave's syndrome; spontaneous rupture of esophagus; spontaneous esophageal perforation |
84089009 | Hiatal hernia | Hiatal hernia (disorder) | K44.9 | | hiatus hernia; hiatal hernias; sliding hiatus hernia; sliding hiatal hernia | HH
396232000 | Inguinal hernia | Inguinal hernia (disorder) | K40.90 | | inguinal hernias; groin hernia; inguinal herniation; ~indirect inguinal hernia; ~direct inguinal hernia |
396347007 | Umbilical hernia | Umbilical hernia (disorder) | K42.9 | | umbilical hernias; umbilical herniation |
4556007 | Gastritis | Gastritis (disorder) | K29.70 | | stomach inflammation; inflammation of stomach lining; inflamed stomach; ~erosive gastritis; ~acute gastritis; ~H. pylori gastritis; ~Helicobacter gastritis |
8493009 | Chronic gastritis | Chronic gastritis (disorder) | K29.50 | 4556007 | chronic inflammation of stomach |
84568007 | Atrophic gastritis | Atrophic gastritis (disorder) | K29.40 | 8493009 | chronic atrophic gastritis; gastric atrophy; ~autoimmune gastritis |
13200003 | Peptic ulcer | Peptic ulcer (disorder) | K27.9 | | peptic ulcer disease; peptic ulcers; peptic ulceration | PUD
397825006 | Gastric ulcer | Gastric ulcer (disorder) | K25.9 | 13200003 | stomach ulcer; gastric ulcers; gastric ulceration; ulcer of stomach |
39755000 | Duodenal ulcer | Duodenal ulcer (disorder) | K26.9 | 13200003 | duodenal ulcers; ulcer of duodenum; duodenal ulceration | DU
88169003 | Perforated peptic ulcer | Peptic ulcer with perforation (disorder) | K27.5 | 13200003 | peptic ulcer with perforation; perforated ulcer; ~perforated duodenal ulcer; ~perforated gastric ulcer; ~perforated DU |
72007001 | Duodenitis | Duodenitis (disorder) | K29.80 | | inflammation of duodenum |
235675006 | Gastroparesis | Gastroparesis syndrome (disorder) | K31.84 | | delayed gastric emptying; gastroparesis syndrome; gastric atony; ~diabetic gastroparesis |
367403001 | Pyloric stenosis | Pyloric stenosis (disorder) | K31.1 | | gastric outlet obstruction; pyloric stricture; pyloric obstruction | GOO
87252009 | Gastric polyp | Gastric polyp (disorder) | K31.7 | | stomach polyp; polyp of stomach; gastric polyps; ~fundic gland polyp |
43935004 | Gastric antral vascular ectasia | Gastric antral vascular ectasia (disorder) | K31.819 | | watermelon stomach | GAVE
53132006 | Zollinger-Ellison syndrome | Zollinger-Ellison syndrome (disorder) | E16.4 | | Zollinger Ellison syndrome; ~gastrinoma | ZES
24526004 | Inflammatory bowel disease | Inflammatory bowel disease (disorder) | K52.9 | | inflammatory bowel diseases; chronic inflammatory bowel disease | IBD
34000006 | Crohn's disease | Crohn's disease (disorder) | K50.90 | 24526004 | Crohn disease; Crohns disease; Crohns; Crohn's; regional enteritis; regional ileitis; ~Crohn's ileitis; ~terminal ileitis | CD
7620006 | Crohn's disease of large bowel | Crohn's disease of large bowel (disorder) | K50.10 | 34000006 | Crohn's colitis; Crohns colitis; Crohn's disease of colon; granulomatous colitis |
64766004 | Ulcerative colitis | Ulcerative colitis (disorder) | K51.90 | 24526004 | colitis ulcerosa; ulcerative proctocolitis; idiopathic proctocolitis; ~left-sided ulcerative colitis; ~ulcerative pancolitis; ~ulcerative proctitis | UC
235746007 | Indeterminate colitis | Indeterminate colitis (disorder) | K52.3 | 24526004 | colitis of indeterminate type; inflammatory bowel disease unclassified | IBD-U
64226004 | Colitis | Colitis (disorder) | K52.9 | | inflammation of colon; colonic inflammation |
235753003 | Microscopic colitis | Microscopic colitis (disorder) | K52.839 | 64226004 | |
19311003 | Collagenous colitis | Collagenous colitis (disorder) | K52.831 | 235753003 | |
31437008 | Lymphocytic colitis | Lymphocytic colitis (disorder) | K52.832 | 235753003 | |
30588004 | Ischemic colitis | Ischemic colitis (disorder) | K55.9 | 64226004 | ischaemic colitis; colonic ischemia; colonic ischaemia; ischemia of colon |
28536002 | Toxic megacolon | Toxic megacolon (disorder) | K59.31 | | toxic dilatation of colon |
3951002 | Proctitis | Proctitis (disorder) | K62.89 | | inflammation of rectum; rectal inflammation |
235760009 | Radiation proctitis | Radiation proctitis (disorder) | K62.7 | 3951002 | radiation proctopathy |
716685003 | Solitary rectal ulcer syndrome | Solitary rectal ulcer syndrome (disorder) | K62.6 | | solitary rectal ulcer; ~rectal ulcer | SRUS
10743008 | Irritable bowel syndrome | Irritable bowel syndrome (disorder) | K58.9 | | irritable bowel; irritable colon; spastic colon; irritable colon syndrome; mucous colitis; ~IBS with constipation; ~IBS with diarrhea; ~IBS with diarrhoea | IBS; IBS-C; IBS-D; IBS-M
396331005 | Celiac disease | Celiac disease (disorder) | K90.0 | 32230006 | coeliac disease; celiac sprue; coeliac sprue; gluten-sensitive enteropathy; gluten enteropathy; nontropical sprue; coeliac; celiac; ~gluten intolerance |
267425008 | Lactose intolerance | Lactose intolerance (disorder) | E73.9 | | lactase deficiency; lactose malabsorption; lactose intolerant |
32230006 | Malabsorption | Malabsorption syndrome (disorder) | K90.9 | | malabsorption syndrome; intestinal malabsorption; ~bile acid malabsorption |
41545003 | Whipple's disease | Whipple's disease (disorder) | K90.81 | 32230006 | Whipple disease; intestinal lipodystrophy |
26629001 | Short bowel syndrome | Short bowel syndrome (disorder) | K90.829 | | short gut syndrome; short bowel; short gut | SBS
307496006 | Diverticulitis | Diverticulitis (disorder) | K57.92 | | acute diverticulitis; ~complicated diverticulitis |
111359004 | Diverticulitis of colon | Diverticulitis of colon (disorder) | K57.32 | 307496006 | colonic diverticulitis; diverticulitis of large intestine |
37373007 | Meckel's diverticulum | Meckel's diverticulum (disorder) | Q43.0 | | Meckel diverticulum |
90858003 | Angiodysplasia | Angiodysplasia (disorder) | K55.20 | | ~angiodysplasia of colon; ~arteriovenous malformation of colon |
109558001 | Dieulafoy lesion | Dieulafoy's vascular malformation (disorder) | K31.82 | | Dieulafoy's lesion; Dieulafoy's ulcer; Dieulafoy ulcer; Dieulafoy's disease |
68496003 | Polyp of colon | Polyp of colon (disorder) | K63.5 | | colonic polyp; colon polyp; colonic polyps; colon polyps; bowel polyp; polyps of colon |
39772007 | Rectal polyp | Polyp of rectum (disorder) | K62.1 | | polyp of rectum; rectal polyps |
72900001 | Familial adenomatous polyposis | Familial multiple polyposis syndrome (disorder) | D13.91 | | familial polyposis coli; adenomatous polyposis coli; classic familial adenomatous polyposis; familial multiple polyposis syndrome | FAP
70153002 | Hemorrhoids | Hemorrhoids (disorder) | K64.9 | | haemorrhoids; hemorrhoid; haemorrhoid; piles; hemorrhoidal disease; haemorrhoidal disease; ~bleeding piles; ~bleeding hemorrhoids |
90458007 | Internal hemorrhoids | Internal hemorrhoids (disorder) | K64.8 | 70153002 | internal haemorrhoids; internal piles; internal hemorrhoid; internal haemorrhoid |
72779005 | Anal fistula | Anal fistula (disorder) | K60.30 | | fistula-in-ano; fistula in ano; perianal fistula; anorectal fistula; perianal fistulae |
6072007 | Bleeding from anus | Bleeding from anus (disorder) | K62.5 | | anal bleeding; bright red blood per rectum; ~fresh rectal bleeding | BRBPR; PRB
47639008 | Pilonidal sinus | Pilonidal sinus (disorder) | L05.92 | | pilonidal disease; pilonidal cyst; ~pilonidal abscess |
14760008 | Constipation | Constipation (finding) | K59.00 | | constipated; ~hard stools; ~infrequent bowel movements; ~difficulty passing stool |
267060006 | Diarrhea | Diarrhea symptom (finding) | R19.7 |  | diarrhoea; diarrheal symptoms; loose stools; loose stool; loose motions; watery stools; watery stool; frequent loose stools |
236071009 | Chronic diarrhea | Chronic diarrhea (disorder) | K52.9 | | chronic diarrhoea; chronic diarrheal disease |
236077008 | Protracted diarrhea | Protracted diarrhea (finding) | R19.7 | | protracted diarrhoea; persistent diarrhea; persistent diarrhoea |
47812002 | Functional diarrhea | Functional diarrhea (disorder) | K59.1 | | functional diarrhoea |
422587007 | Nausea | Nausea (finding) | R11.0 | | nauseous; nauseated; feeling sick; queasy; queasiness; feels sick |
249497008 | Vomiting | Vomiting symptom (finding) | R11.10 | | emesis; vomited; vomits; throwing up; being sick; vomiting symptom; ~non-bilious vomiting; ~bilious vomiting |
53827007 | Excessive salivation | Excessive salivation (disorder) | K11.7 | | sialorrhea; sialorrhoea; hypersalivation; ptyalism; excessive saliva; ~drooling |
74400008 | Appendicitis | Appendicitis (disorder) | K37 | | inflamed appendix |
47693006 | Rupture of appendix | Rupture of appendix (disorder) | K35.32 | 74400008 | ruptured appendix; perforated appendix; perforated appendicitis; ruptured appendicitis; burst appendix |
86422009 | Infectious peritonitis | Infectious peritonitis (disorder) | K65.9 | 48661000 | acute peritonitis; generalized peritonitis; generalised peritonitis; infective peritonitis |
81060008 | Intestinal obstruction | Intestinal obstruction (disorder) | K56.609 | | bowel obstruction; obstruction of intestine; intestinal blockage; ~large bowel obstruction; ~LBO |
55525008 | Paralytic ileus | Paralytic ileus (disorder) | K56.0 | 710572000 | adynamic ileus; paralytic ileus of intestine; postoperative ileus; post-operative ileus |
710572000 | Ileus | Ileus (disorder) | K56.7 | | ileus of intestine |
9707006 | Intestinal volvulus | Intestinal volvulus (disorder) | K56.2 | 81060008 | volvulus; twisted bowel; ~cecal volvulus; ~caecal volvulus |
49723003 | Intussusception | Intussusception of intestine (disorder) | K56.1 | 81060008 | intestinal intussusception; intussusception of intestine; intussusception of bowel |
56905009 | Intestinal perforation | Perforation of intestine (disorder) | K63.1 | | perforated bowel; bowel perforation; perforation of intestine; perforated viscus; colonic perforation |
91489000 | Acute intestinal ischemia | Acute vascular insufficiency of intestine (disorder) | K55.059 | | acute intestinal ischaemia; acute vascular insufficiency of intestine; acute mesenteric ischemia; acute mesenteric ischaemia; ischemic bowel; ischaemic bowel; dead gut; ~bowel infarction; ~mesenteric ischemia; ~mesenteric ischaemia |
235825006 | Intestinal pseudo-obstruction | Intestinal pseudo-obstruction (disorder) | K59.89 | | pseudo-obstruction of intestine; Ogilvie syndrome; colonic pseudo-obstruction; Ogilvie's syndrome |
204739008 | Hirschsprung's disease | Hirschsprung's disease (disorder) | Q43.1 | | Hirschsprung disease; congenital megacolon; aganglionic megacolon |
2707005 | Necrotizing enterocolitis | Necrotizing enterocolitis (disorder) | K55.30 | | necrotising enterocolitis | NEC
64613007 | Enteritis | Enteritis (disorder) | K52.9 | | enteritis of small intestine; small bowel inflammation; ~ileitis |
19943007 | Cirrhosis of liver | Cirrhosis of liver (disorder) | K74.60 | 235856003 | liver cirrhosis; cirrhosis; hepatic cirrhosis; cirrhotic; cirrhotic liver; ~decompensated cirrhosis; ~compensated cirrhosis; ~decompensated liver disease |
420054005 | Alcoholic cirrhosis | Alcoholic cirrhosis (disorder) | K70.30 | 19943007; 41309000 | alcoholic cirrhosis of liver; alcoholic liver cirrhosis; Laennec's cirrhosis; alcohol-related cirrhosis; alcohol related cirrhosis |
31712002 | Primary biliary cholangitis | Primary biliary cholangitis (disorder) | K74.3 | 235856003 | primary biliary cirrhosis | PBC
197441003 | Primary sclerosing cholangitis | Primary sclerosing cholangitis (disorder) | K83.01 | 82403002 | | PSC
197321007 | Fatty liver | Steatosis of liver (disorder) | K76.0 | 235856003 | hepatic steatosis; steatosis of liver; fatty liver disease; fatty infiltration of liver; steatotic liver disease; liver steatosis | SLD
197315008 | Non-alcoholic fatty liver disease | Nonalcoholic fatty liver disease (disorder) | K76.0 | 197321007 | nonalcoholic fatty liver disease; non-alcoholic fatty liver; non alcoholic fatty liver; metabolic dysfunction-associated steatotic liver disease; metabolic dysfunction associated steatotic liver disease; ~non-alcoholic steatohepatitis; ~nonalcoholic steatohepatitis | NAFLD; MASLD; MAFLD
41309000 | Alcoholic liver disease | Alcoholic liver damage (disorder) | K70.9 | 235856003 | alcohol-related liver disease; alcohol-associated liver disease; alcohol related liver disease; alcoholic liver damage | ALD; ARLD
128241005 | Hepatitis | Inflammatory disease of liver (disorder) | K75.9 | 235856003 | inflammatory disease of liver; inflammation of liver |
235875008 | Alcoholic hepatitis | Alcoholic hepatitis (disorder) | K70.10 | 41309000 | alcohol-related hepatitis; alcohol-associated hepatitis; acute alcoholic hepatitis |
50325005 | Alcoholic fatty liver | Alcoholic fatty liver (disorder) | K70.0 | 41309000; 197321007 | alcoholic fatty liver disease; alcoholic steatosis of liver | AFLD
408335007 | Autoimmune hepatitis | Autoimmune hepatitis (disorder) | K75.4 | 235856003 | autoimmune chronic active hepatitis; lupoid hepatitis | AIH
197352008 | Drug-induced liver injury | Drug-induced disorder of liver (disorder) | K71.9 | 235856003 | drug induced liver injury; drug-induced hepatotoxicity; drug-induced disorder of liver; ~hepatotoxicity; toxic liver disease | DILI
235889003 | Drug-induced hepatitis | Drug-induced hepatitis (disorder) | K71.6 | 197352008 | drug induced hepatitis; ~toxic hepatitis |
197270009 | Acute liver failure | Acute hepatic failure (disorder) | K72.00 | 235856003 | acute hepatic failure; fulminant hepatic failure; fulminant liver failure; ~liver failure; ~hepatic failure | ALF; FHF
13920009 | Hepatic encephalopathy | Hepatic encephalopathy (disorder) | K76.82 | 235856003 | portosystemic encephalopathy; portal-systemic encephalopathy; ~hepatic coma |
34742003 | Portal hypertension | Portal hypertension (disorder) | K76.6 | 235856003 | portal venous hypertension |
51292008 | Hepatorenal syndrome | Hepatorenal syndrome (disorder) | K76.7 | 235856003 | hepato-renal syndrome | HRS
371067004 | Hepatopulmonary syndrome | Hepatopulmonary syndrome (disorder) | K76.81 | 235856003 | hepato-pulmonary syndrome |
27916005 | Liver abscess | Abscess of liver (disorder) | K75.0 | 235856003 | hepatic abscess; abscess of liver; pyogenic liver abscess |
17920008 | Portal vein thrombosis | Portal vein thrombosis (disorder) | I81 | | portal venous thrombosis; thrombosis of portal vein | PVT
82385007 | Budd-Chiari syndrome | Budd-Chiari syndrome (disorder) | I82.0 | 235856003 | hepatic vein thrombosis; Budd Chiari syndrome |
27503000 | Gilbert's syndrome | Gilbert's syndrome (disorder) | E80.4 | | Gilbert syndrome; Gilbert disease; Gilberts syndrome; Gilbert's disease |
59848001 | Obstructive jaundice | Obstructive hyperbilirubinemia (disorder) | K83.1 | | cholestatic jaundice; obstructive hyperbilirubinemia |
33688009 | Cholestasis | Cholestasis (disorder) | K83.1 | | ~cholestatic; bile stasis |
30144000 | Obstruction of bile duct | Obstruction of bile duct (disorder) | K83.1 | | bile duct obstruction; biliary obstruction; obstructed bile duct; common bile duct obstruction |
235856003 | Liver disease | Disorder of liver (disorder) | K76.9 | | disorder of liver; liver disorder; hepatic disease; ~chronic liver disease | CLD
93469006 | Hemangioma of liver | Hemangioma of liver (disorder) | D18.03 | 235856003; 400210000 | hepatic hemangioma; liver hemangioma; hepatic haemangioma; liver haemangioma; haemangioma of liver |
65617004 | Hepatic veno-occlusive disease | Hepatic veno-occlusive disease (disorder) | K76.5 | 235856003 | sinusoidal obstruction syndrome; hepatic sinusoidal obstruction syndrome; venoocclusive disease of liver |
266474003 | Cholelithiasis | Calculus in biliary tract (disorder) | K80.20 | | biliary calculus; biliary stones; biliary calculi; calculus in biliary tract; gallstone disease |
235919008 | Gallstones | Gallbladder calculus (disorder) | K80.20 | 266474003 | gallstone; gall stones; gall stone; gallbladder calculus; gallbladder stones; cholecystolithiasis; gallbladder stone |
76581006 | Cholecystitis | Cholecystitis (disorder) | K81.9 | 39621005 | gallbladder inflammation; inflammation of gallbladder; gallbladder infection |
65275009 | Acute cholecystitis | Acute cholecystitis (disorder) | K81.0 | 76581006 | acute inflammation of gallbladder |
19968009 | Acalculous cholecystitis | Acalculous cholecystitis (disorder) | K81.0 | 76581006 | acute acalculous cholecystitis; cholecystitis without calculus; acute cholecystitis without calculus |
82403002 | Cholangitis | Cholangitis (disorder) | K83.09 | | bile duct inflammation; biliary tract infection; biliary sepsis |
6215006 | Acute cholangitis | Acute cholangitis (disorder) | K83.09 | 82403002 | |
26918003 | Ascending cholangitis | Ascending cholangitis (disorder) | K83.09 | 82403002 | |
197433003 | Gallbladder polyp | Polyp of gallbladder (disorder) | K82.4 | 39621005 | polyp of gallbladder; gallbladder polyps; gall bladder polyp |
197432008 | Biliary dyskinesia | Biliary dyskinesia (disorder) | K82.8 | 39621005 | gallbladder dyskinesia; sphincter of Oddi dysfunction | SOD
39621005 | Gallbladder disease | Disorder of gallbladder (disorder) | K82.9 | | gallbladder disorder; disorder of gallbladder; gall bladder disease |
90782003 | Postcholecystectomy syndrome | Postcholecystectomy syndrome (disorder) | K91.5 | | post-cholecystectomy syndrome |
75694006 | Pancreatitis | Pancreatitis (disorder) | K85.90 | | inflammation of pancreas; pancreatic inflammation; inflamed pancreas; ~necrotizing pancreatitis; ~necrotising pancreatitis |
235494005 | Chronic pancreatitis | Chronic pancreatitis (disorder) | K86.1 | 75694006 | recurrent chronic pancreatitis; chronic calcific pancreatitis |
445507008 | Alcoholic pancreatitis | Pancreatitis caused by alcohol (disorder) | K85.20; K86.0 | 75694006 | alcohol-induced pancreatitis; pancreatitis due to alcohol; alcohol related pancreatitis |
448542008 | Autoimmune pancreatitis | Autoimmune pancreatitis (disorder) | K86.1 | 75694006 | IgG4-related pancreatitis | AIP
47367009 | Exocrine pancreatic insufficiency | Exocrine pancreatic insufficiency (disorder) | K86.81 | | pancreatic exocrine insufficiency; pancreatic insufficiency | PEI
61170000 | Stomatitis | Stomatitis (disorder) | K12.1 | | mouth inflammation; inflammation of mouth; oral mucositis; ~sore mouth |
427617000 | Aphthous ulcer | Aphthous ulcer of mouth (disorder) | K12.0 | | canker sore; canker sores; mouth ulcer; aphthous ulcers; mouth ulcers; recurrent aphthous stomatitis; aphthous stomatitis |
45534005 | Glossitis | Glossitis (disorder) | K14.0 | | inflammation of tongue; inflamed tongue |
389026000 | Ascites | Ascites (disorder) | R18.8 | | |
397881000 | Diverticular disease | Diverticular disease (disorder) | K57.90 | | ~diverticula |
733657002 | Diverticulosis of colon | Diverticulosis of colon (finding) | K57.30 | 397881000 | diverticulosis; colonic diverticulosis; sigmoid diverticulosis; diverticulosis of sigmoid colon |
52515009 | Hernia of abdominal cavity | Hernia of abdominal cavity (disorder) | K46.9 | | abdominal hernia; hernia |
236037000 | Incisional hernia | Incisional hernia (disorder) | K43.2 | 52515009 | |
414396006 | Ventral hernia | Ventral hernia (disorder) | K43.9 | 52515009 | |
50063009 | Femoral hernia | Femoral hernia (disorder) | K41.90 | 52515009 | |
30037006 | Anal fissure | Anal fissure (disorder) | K60.2 | | fissure in ano |
74474003 | Gastrointestinal hemorrhage | Gastrointestinal hemorrhage (disorder) | K92.2 | | gastrointestinal haemorrhage; gastrointestinal bleed; gastrointestinal bleeding; GI bleed; GI bleeding; GI hemorrhage; GI haemorrhage | GIB
37372002 | Upper gastrointestinal hemorrhage | Upper gastrointestinal hemorrhage (disorder) | K92.2 | 74474003 | upper gastrointestinal bleed; upper gastrointestinal bleeding; upper GI bleed; upper GI bleeding; upper GI hemorrhage | UGIB
197456007 | Acute pancreatitis | Acute pancreatitis (disorder) | K85.90 | 75694006 | |
307759003 | Helicobacter pylori gastrointestinal tract infection | Helicobacter pylori gastrointestinal tract infection (disorder) | B96.81 | 87628006 | Helicobacter pylori infection; H. pylori infection; H pylori infection; ~H. pylori; ~H pylori; ~Helicobacter pylori |
24789006 | Norovirus gastroenteritis | Viral gastroenteritis caused by Norovirus (disorder) | A08.11 | | norovirus infection; norovirus enteritis; ~norovirus |
82127005 | Perianal abscess | Perianal abscess (disorder) | K61.0 | | |
16459000 | Angular cheilitis | Angular cheilitis (disorder) | K13.0 | | angular stomatitis; perleche |
32883009 | Oral submucous fibrosis | Oral submucous fibrosis (disorder) | K13.5 | | submucous fibrosis | OSMF
18165001 | Jaundice | Jaundice (finding) | R17 | | icterus |
281255004 | Small bowel obstruction | Small bowel obstruction (disorder) | K56.609 | 81060008 | small intestinal obstruction; small bowel ileus; obstruction of small intestine | SBO
37389005 | Biliary colic | Biliary colic (finding) | K80.20 | 266474003 | gallbladder colic; gallstone colic; gall bladder colic |
20824003 | Chronic cholecystitis | Chronic cholecystitis (disorder) | K81.1 | 76581006 | |
85189001 | Acute appendicitis | Acute appendicitis (disorder) | K35.80 | 74400008 | |
48661000 | Peritonitis | Peritonitis (disorder) | K65.9 | | peritoneal inflammation; inflammation of peritoneum |
11836002 | Spontaneous bacterial peritonitis | Primary bacterial peritonitis (disorder) | K65.2 | 48661000 | primary bacterial peritonitis; primary peritonitis |
276883000 | Peritoneal dialysis-associated peritonitis | Peritoneal dialysis-associated peritonitis (disorder) | T85.71XA | 48661000 | peritoneal dialysis peritonitis; PD peritonitis; peritoneal dialysis associated peritonitis |
91109007 | Gastric varices | Gastric varices (disorder) | I86.4 | | gastric varix |
31258000 | Cyst of pancreas | Cyst of pancreas (disorder) | K86.2 | | pancreatic cyst; pancreatic cysts |
111374002 | Pseudocyst of pancreas | Pseudocyst of pancreas (disorder) | K86.3 | | pancreatic pseudocyst; pancreatic pseudocysts; pseudocyst of the pancreas |
95563007 | Gallstone pancreatitis | Gallstone pancreatitis (disorder) | K85.10 | 75694006 | biliary pancreatitis; acute gallstone pancreatitis; acute biliary pancreatitis |
307132003 | Common bile duct calculus | Common bile duct calculus (disorder) | K80.50 | 266474003 | choledocholithiasis; common bile duct stone; common bile duct stones; CBD stone; CBD stones; bile duct stone; bile duct stones; stone in common bile duct; ~retained bile duct stone; ~retained common bile duct stone |
43797002 | Stricture of bile duct | Stricture of bile duct (disorder) | K83.1 | | bile duct stricture; biliary stricture; biliary strictures |
123608004 | Cholangiectasis | Cholangiectasis (disorder) | K83.8 | | biliary dilatation; bile duct dilatation; biliary ductal dilatation; biliary duct dilatation; dilated bile duct; dilated bile ducts; dilatation of bile duct; biliary dilation; dilated common bile duct |
63305008 | Stricture of esophagus | Stricture of esophagus (disorder) | K22.2 | | esophageal stricture; oesophageal stricture; stricture of oesophagus; esophageal stenosis; oesophageal stenosis; peptic stricture of esophagus; peptic stricture of oesophagus; peptic stricture |
399291005 | Pharyngoesophageal diverticulum | Pharyngoesophageal diverticulum (disorder) | K22.5 | | Zenker's diverticulum; Zenker diverticulum; pharyngeal pouch; hypopharyngeal diverticulum |
30811009 | Ulcer of esophagus | Ulcer of esophagus (disorder) | K22.10 | | esophageal ulcer; oesophageal ulcer |
56226004 | Stricture of intestine | Stricture of intestine (disorder) | K56.699 | | intestinal stricture; bowel stricture; intestinal strictures; colonic stricture; stricture of colon; small bowel stricture |
236104004 | Gastrointestinal anastomotic stricture | Gastrointestinal anastomotic stricture (disorder) | K91.89 | | anastomotic stricture; anastomotic stenosis |
236048007 | Parastomal hernia | Parastomal hernia (disorder) | K43.5 | 52515009 | parastomal hernias; peristomal hernia |
236021006 | Right inguinal hernia | Right inguinal hernia (disorder) | K40.90 | 396232000 | right-sided inguinal hernia; inguinal hernia on the right; right groin hernia |
236022004 | Left inguinal hernia | Left inguinal hernia (disorder) | K40.90 | 396232000 | left-sided inguinal hernia; inguinal hernia on the left; left groin hernia |
85502002 | Bilateral inguinal hernia | Bilateral inguinal hernia (disorder) | K40.20 | 396232000 | bilateral inguinal hernias; bilateral groin hernias |
29862005 | Paraumbilical hernia | Paraumbilical hernia (disorder) | K42.9 | | paraumbilical hernias; periumbilical hernia |
197060001 | Sigmoid volvulus | Sigmoid volvulus (disorder) | K56.2 | 9707006 | volvulus of sigmoid colon; volvulus of sigmoid |
70190001 | Peritoneal adhesion | Peritoneal adhesion (disorder) | K66.0 | | peritoneal adhesions; abdominal adhesions; intra-abdominal adhesions; intraabdominal adhesions |
67766009 | Intestinal adhesions with obstruction | Intestinal adhesions with obstruction (disorder) | K56.50 | 81060008 | adhesive small bowel obstruction; adhesional small bowel obstruction; adhesive bowel obstruction; adhesional bowel obstruction |
75100008 | Abdominal abscess | Abdominal abscess (disorder) | K65.1 | 128477000 | intra-abdominal abscess; intraabdominal abscess; intra-abdominal abscesses; abdominal abscesses |
91669008 | Perirectal abscess | Perirectal abscess (disorder) | K61.1 | 128477000 | perirectal abscesses |
36046008 | Ischiorectal abscess | Ischiorectal abscess (disorder) | K61.39 | 128477000 | ischiorectal abscesses |
23913003 | External hemorrhoids | External hemorrhoids (disorder) | K64.4 | 70153002 | external haemorrhoids; external hemorrhoid; external piles |
75955007 | Thrombosed hemorrhoids | Thrombosed hemorrhoids (disorder) | K64.5 | 70153002 | thrombosed haemorrhoids; thrombosed hemorrhoid; thrombosed pile |
26373009 | Thrombosed external hemorrhoids | Thrombosed external hemorrhoids (disorder) | K64.5 | 23913003; 75955007 | thrombosed external hemorrhoid; thrombosed external haemorrhoid; thrombosed external haemorrhoids |
57773001 | Rectal prolapse | Rectal prolapse (disorder) | K62.3 | | prolapse of rectum; prolapsed rectum |
426508001 | Ileal pouchitis | Ileal pouchitis (disorder) | K91.850 | | pouchitis |
89452002 | Hyperplastic polyp of intestine | Hyperplastic polyp of intestine (disorder) | K63.5 | | hyperplastic polyp; hyperplastic polyps; hyperplastic polyp of colon; hyperplastic colon polyp; hyperplastic colonic polyp |
73817000 | Radiation enteritis | Enteritis caused by radiation (disorder) | K52.0 | | enteritis caused by radiation |
197118003 | Functional constipation | Constipation - functional (disorder) | K59.04 | 14760008 | chronic idiopathic constipation |
236069009 | Chronic constipation | Chronic constipation (disorder) | K59.09 | 14760008 | |
35298007 | Slow transit constipation | Slow transit constipation (disorder) | K59.01 | 14760008 | |
12063002 | Rectal hemorrhage | Rectal hemorrhage (disorder) | K62.5 | | rectal bleeding; rectal bleed; rectal haemorrhage; bleeding per rectum; PR bleeding; PR bleed |
87763006 | Lower gastrointestinal hemorrhage | Lower gastrointestinal hemorrhage (disorder) | K92.2 | 74474003 | lower GI bleed; lower GI bleeding; lower gastrointestinal bleeding; lower gastrointestinal bleed; lower gastrointestinal haemorrhage; lower GI hemorrhage | LGIB
64121000 | Peptic ulcer with hemorrhage | Peptic ulcer with hemorrhage (disorder) | K27.4 | 13200003 | bleeding peptic ulcer; bleeding ulcer; peptic ulcer bleed; peptic ulcer bleeding |
197092000 | Diverticular hemorrhage | Hemorrhage of large intestine co-occurrent and due to diverticular disease of large intestine (disorder) | K57.31 | 87763006 | diverticular bleed; diverticular bleeding; diverticular haemorrhage |
427910000 | Diverticulitis of sigmoid colon | Diverticulitis of sigmoid colon (disorder) | K57.32 | 111359004 | sigmoid diverticulitis; acute sigmoid diverticulitis; acute diverticulitis of sigmoid colon |
37871000 | Acute hepatitis | Acute hepatitis (disorder) | | | acute inflammation of liver |
76783007 | Chronic hepatitis | Chronic hepatitis (disorder) | K73.9 | | |
85057007 | Cyst of liver | Cyst of liver (disorder) | K76.89 | | hepatic cyst; hepatic cysts; liver cyst; liver cysts; simple hepatic cyst |
300331000 | Lesion of liver | Lesion of liver (finding) | K76.9 | | liver lesion; liver lesions; hepatic lesion; hepatic lesions |
300332007 | Liver mass | Liver mass (finding) | R16.0 | | hepatic mass; mass of liver |
14783006 | Hyperbilirubinemia | Hyperbilirubinemia (disorder) | R17 | | hyperbilirubinaemia; elevated bilirubin; raised bilirubin |
197247001 | Enterocutaneous fistula | Enterocutaneous fistula (disorder) | K63.2 | | enterocutaneous fistulas |
4269005 | Gastrojejunal ulcer | Gastrojejunal ulcer (disorder) | K28.9 | | marginal ulcer; anastomotic ulcer; stomal ulcer; marginal ulceration |
111843007 | Viral gastroenteritis | Viral gastroenteritis (disorder) | A08.4 | 25374005 | viral stomach flu |
75258004 | Food poisoning | Food poisoning (disorder) | A05.9 | | food-borne illness |
39839004 | Diaphragmatic hernia | Diaphragmatic hernia (disorder) | K44.9 | | |
47384003 | Tropical sprue | Tropical sprue (disorder) | K90.1 | | post-infective tropical malabsorption; tropical steatorrhea; tropical steatorrhoea |
4283007 | Mirizzi syndrome | Mirizzi's syndrome (disorder) | K83.1 | | Mirizzi's syndrome |
54411001 | Peutz-Jeghers syndrome | Peutz-Jeghers syndrome (disorder) | Q85.89 | | Peutz Jeghers syndrome; Jeghers-Peutz syndrome |
`;
