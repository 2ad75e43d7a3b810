/**
 * Disorders that notes call by the people who described them, without the noun that terminologies add. Columns as in
 * everyday-terms.ts. Of one surname only those that hardly anybody bears; the others where they end in 's.
 */
export const eponyms = `
Peutz-Jeghers syndrome | Peutz-Jeghers
Plummer-Vinson syndrome | Plummer-Vinson
Paget-Schroetter syndrome; Paget-Schroetter disease | Paget-Schroetter; Paget-von Schroetter
Brown-Sequard syndrome | Brown-Sequard
Klippel-Feil syndrome | Klippel-Feil
Klippel-Trenaunay syndrome; Klippel-Trenaunay-Weber syndrome | Klippel-Trenaunay; Klippel-Trenaunay-Weber
Landau-Kleffner syndrome | Landau-Kleffner
Smith-Magenis syndrome | Smith-Magenis
Cornelia de Lange syndrome | Cornelia de Lange
Rubinstein-Taybi syndrome | Rubinstein-Taybi
Bardet-Biedl syndrome | Bardet-Biedl
Laurence-Moon syndrome | Laurence-Moon
Pierre Robin syndrome; Pierre Robin sequence; isolated Pierre-Robin syndrome | Pierre Robin
Chediak-Higashi syndrome | Chediak-Higashi
Swyer-James syndrome; Swyer-James-MacLeod syndrome | Swyer-James
Fitz-Hugh-Curtis syndrome | Fitz-Hugh-Curtis; Fitz Hugh Curtis
Sinding-Larsen-Johansson disease; Sinding-Larsen-Johansson syndrome | Sinding-Larsen-Johansson
Romano-Ward syndrome | Romano-Ward
Jervell and Lange-Nielsen syndrome | Jervell Lange-Nielsen; Jervell and Lange-Nielsen
Holt-Oram syndrome | Holt-Oram
Kimmelstiel-Wilson disease; Diabetic glomerulosclerosis | Kimmelstiel-Wilson
Muir-Torre syndrome | Muir-Torre
Erdheim-Chester disease | Erdheim-Chester
Rosai-Dorfman disease | Rosai-Dorfman
Bernard-Soulier syndrome | Bernard-Soulier
Hamman-Rich syndrome; acute interstitial pneumonia | Hamman-Rich
Sertoli-Leydig cell tumor; Sertoli-Leydig cell tumour | Sertoli-Leydig
Mayer-Rokitansky-Kuster-Hauser syndrome | Mayer-Rokitansky; Mayer-Rokitansky-Kuster-Hauser; Rokitansky syndrome
Crigler-Najjar syndrome | Crigler-Najjar
Dubin-Johnson syndrome | Dubin-Johnson
Cronkhite-Canada syndrome | Cronkhite-Canada
Diamond-Blackfan anemia; Diamond-Blackfan anaemia | Diamond-Blackfan
Parry-Romberg syndrome | Parry-Romberg
Miller Fisher syndrome; Fisher syndrome | Miller Fisher; Miller-Fisher variant
Bickerstaff brainstem encephalitis | Bickerstaff's
Marchiafava-Bignami disease | Marchiafava-Bignami
Tolosa-Hunt syndrome | Tolosa-Hunt
Vogt-Koyanagi-Harada disease | Vogt-Koyanagi-Harada
Kearns-Sayre syndrome | Kearns-Sayre
Shy-Drager syndrome; multiple system atrophy | Shy-Drager
Creutzfeldt-Jakob disease; Creutzfeldt Jacob disease | Creutzfeldt-Jakob
Charcot-Marie-Tooth disease | Charcot-Marie-Tooth
Sturge-Weber syndrome | Sturge-Weber
Prader-Willi syndrome | Prader-Willi
Dandy-Walker syndrome; Dandy-Walker malformation | Dandy-Walker
Lennox-Gastaut syndrome | Lennox-Gastaut
Beckwith-Wiedemann syndrome | Beckwith-Wiedemann
Wiskott-Aldrich syndrome | Wiskott-Aldrich
Loeys-Dietz syndrome | Loeys-Dietz
Niemann-Pick disease | Niemann-Pick
Tay-Sachs disease | Tay-Sachs
Birt-Hogg-Dube syndrome | Birt-Hogg-Dube
Zollinger-Ellison syndrome | Zollinger-Ellison
Ramsay Hunt syndrome; geniculate herpes zoster | Ramsay Hunt
Osler-Weber-Rendu disease; hereditary hemorrhagic telangiectasia | Osler-Weber-Rendu
Gilles de la Tourette syndrome; Tourette syndrome | Gilles de la Tourette
Mirizzi syndrome | Mirizzi
Behcet disease; Behçet's syndrome | Behcet
Granulomatosis with polyangiitis; Wegener granulomatosis | Wegener's
Takayasu arteritis; Takayasu's disease | Takayasu
Kawasaki disease; Mucocutaneous lymph node syndrome | Kawasaki's
Bartter syndrome; Bartter's syndrome | Bartter
Gitelman syndrome; Gitelman's syndrome | Gitelman
Lemierre syndrome; Lemierre's syndrome | Lemierre
Sheehan syndrome; Sheehan's syndrome | Sheehan's
Reactive arthritis | Reiter's
Horner syndrome; Horner's syndrome | Horner's
Meckel diverticulum; Meckel's diverticulum | Meckel's
Sezary syndrome; Sézary syndrome; Sézary's disease | Sezary
Kikuchi disease; Kikuchi-Fujimoto disease | Kikuchi; Kikuchi-Fujimoto
Castleman disease; Angiofollicular lymph node hyperplasia | Castleman
Krukenberg tumor; Krukenberg carcinoma | Krukenberg
Menetrier disease; Menetrier's disease | Menetrier
Caroli disease | Caroli's
Pendred syndrome | Pendred
Binswanger disease; Binswanger's disease | Binswanger's
Stargardt disease | Stargardt; Stargardt's
Morquio syndrome; mucopolysaccharidosis type 4 | Morquio
Kienbock disease; Kienböck's disease | Kienbock
Gorlin syndrome; nevoid basal cell carcinoma syndrome | Gorlin
Cowden syndrome; Cowden disease | Cowden's
Glanzmann thrombasthenia | Glanzmann
Liddle syndrome | Liddle's
Gaucher disease; Gaucher's disease | Gaucher's
Darier disease; Darier's disease | Darier's
Klumpke paralysis; Klumpke's paralysis | Klumpke's
Duane syndrome; Duane retraction syndrome | Duane's
Leber hereditary optic neuropathy | Leber's optic neuropathy
Erb palsy; Erb's palsy | Erb's
Leriche syndrome | Leriche; Leriche's
Asherman syndrome | Asherman; Asherman's
Kallmann syndrome | Kallmann; Kallmann's
Kabuki syndrome | Kabuki
Susac syndrome | Susac; Susac's
Leprosy | Hansen's
Krabbe disease | Krabbe; Krabbe's
Juvenile neuronal ceroid lipofuscinosis; Batten disease | Batten's
McCune-Albright syndrome | McCune-Albright
Laron syndrome | Laron
Swyer syndrome; 46,XY complete gonadal dysgenesis | Swyer's
Maffucci syndrome | Maffucci; Maffucci's
Alagille syndrome | Alagille
Lafora disease | Lafora
Refsum disease; adult Refsum disease | Refsum; Refsum's
Zellweger syndrome; Zellweger spectrum disorders | Zellweger
Kasabach-Merritt syndrome | Kasabach-Merritt
Rotor syndrome | Rotor's
Weil's disease; Weil disease; Leptospirosis | Weil's
Löfgren syndrome; Lofgren syndrome; Sarcoidosis | Lofgren's; Löfgren's
Apert syndrome | Apert's
Mucopolysaccharidosis type 2; Hunter syndrome | Hunter's
Trisomy 13; Patau syndrome | Patau's
Pancoast syndrome; Pancoast tumor | Pancoast's
Uveoparotid fever; Heerfordt syndrome | Heerfordt's
Gorham-Stout disease | Gorham's; Gorham-Stout
Neuralgic amyotrophy; Brachial plexus neuritis | Parsonage-Turner
Vitelliform macular dystrophy 2; Best disease | Best's
Treacher-Collins syndrome; Treacher Collins syndrome 1 | Treacher Collins; Treacher-Collins
Menkes disease | Menkes
Dieulafoy lesion; Dieulafoy's lesion | Dieulafoy; Dieulafoy's
`;
