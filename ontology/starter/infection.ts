/** Infectious diseases. Columns: see parse-starter.ts. */
export const infection = `
91302008 | Sepsis | Sepsis (disorder) | A41.9 | | septicemia; septicaemia; blood poisoning; ~septic; bacterial sepsis; ~severe sepsis |
76571007 | Septic shock | Septic shock (disorder) | R65.21; A41.9 | 91302008 | sepsis with shock; shock due to sepsis |
5758002 | Bacteremia | Bacteremia (finding) | R78.81 | 87628006 | bacteraemia; ~positive blood cultures; ~bloodstream infection; ~blood stream infection | BSI
448417001 | Sepsis caused by Staphylococcus aureus | Sepsis caused by Staphylococcus aureus (disorder) | A41.01 | 91302008; 406602003 | Staphylococcus aureus sepsis; staph aureus sepsis; S. aureus sepsis; ~Staphylococcus aureus bacteremia; ~Staphylococcus aureus bacteraemia; ~staphylococcal sepsis |
448813005 | Sepsis caused by Pseudomonas | Sepsis caused by Pseudomonas (disorder) | A41.52 | 91302008 | Pseudomonas sepsis; pseudomonal sepsis; ~Pseudomonas bacteremia; ~Pseudomonas bacteraemia |
770349000 | Sepsis caused by virus | Sepsis caused by virus (disorder) | A41.89 | 91302008; 34014006 | viral sepsis; sepsis due to virus |
698819004 | Postoperative sepsis | Postoperative sepsis (disorder) | T81.44XA | 91302008 | post-operative sepsis; postprocedural sepsis; sepsis following surgery |
18504008 | Toxic shock syndrome | Toxic shock syndrome (disorder) | A48.3 | | staphylococcal toxic shock syndrome; toxic shock | TSS
240451000 | Streptococcal toxic shock syndrome | Streptococcal toxic shock syndrome (disorder) | A48.3 | 18504008 | streptococcal toxic-shock syndrome | STSS
40733004 | Infectious disease | Infectious disease (disorder) | B99.9 | | infection; infections; infective disorder; infectious disorder |
87628006 | Bacterial infection | Bacterial infectious disease (disorder) | A49.9 | 40733004 | bacterial infectious disease; bacterial infections; bacterial disease |
34014006 | Viral infection | Viral disease (disorder) | B34.9 | 40733004 | viral disease; viral illness; viral infections; virus infection; viral syndrome; viral infectious disease |
3218000 | Fungal infection | Mycosis (disorder) | B49 | 40733004 | mycosis; fungal disease; fungal infections; fungal infectious disease; ~mycoses |
17322007 | Parasitic infection | Disease caused by parasite (disorder) | B89 | 40733004 | parasitic disease; parasitic infectious disease; parasite infection; disease caused by parasite |
6142004 | Influenza | Influenza (disorder) | J11.1 | 34014006 | flu; the flu; grippe; seasonal influenza; influenza infection |
442696006 | Influenza A H1N1 | Influenza caused by Influenza A virus subtype H1N1 (disorder) | J10.1 | 6142004 | H1N1 influenza; swine flu; swine influenza | H1N1
55604004 | Avian influenza | Avian influenza (disorder) | J09.X2 | 6142004 | bird flu; avian flu |
840539006 | COVID-19 | Disease caused by severe acute respiratory syndrome coronavirus 2 (disorder) | U07.1 | 34014006 | COVID; COVID 19; COVID-19 infection; coronavirus disease 2019; SARS-CoV-2 infection; coronavirus infection; SARS-CoV-2; covid infection; ~COVID pneumonia; ~coronavirus; ~positive COVID test | COVID19
840544004 | Suspected COVID-19 | Suspected disease caused by Severe acute respiratory coronavirus 2 (situation) | | | suspected COVID; suspected disease caused by SARS-CoV-2; possible COVID-19; suspected coronavirus infection |
55735004 | Respiratory syncytial virus infection | Respiratory syncytial virus infection (disorder) | B33.8 | 34014006 | RSV infection; respiratory syncytial virus infectious disease; ~RSV bronchiolitis | RSV
25225006 | Adenovirus infection | Disease caused by Adenovirus (disorder) | B34.0 | 34014006 | adenoviral infection |
86406008 | HIV infection | Human immunodeficiency virus infection (disorder) | B20; Z21 | 34014006 | human immunodeficiency virus infection; HIV disease; HIV positive; human immunodeficiency virus disease; HIV-positive; retroviral disease | HIV
62479008 | AIDS | Acquired immune deficiency syndrome (disorder) | B20 | 86406008 | acquired immunodeficiency syndrome; acquired immune deficiency syndrome; advanced HIV disease |
3738000 | Viral hepatitis | Viral hepatitis (disorder) | B19.9 | 34014006 | infective hepatitis; hepatitis virus infection |
40468003 | Hepatitis A | Viral hepatitis, type A (disorder) | B15.9 | 3738000 | viral hepatitis A; hepatitis A virus infection; hep A; acute hepatitis A; hepatitis A infection | HAV
66071002 | Hepatitis B | Viral hepatitis type B (disorder) | B19.10 | 3738000 | viral hepatitis B; hepatitis B virus infection; hep B; hepatitis B infection; serum hepatitis; ~acute hepatitis B | HBV
61977001 | Chronic hepatitis B | Chronic type B viral hepatitis (disorder) | B18.1 | 66071002 | chronic type B viral hepatitis; chronic hep B; chronic viral hepatitis B; chronic hepatitis B infection |
50711007 | Hepatitis C | Viral hepatitis type C (disorder) | B19.20 | 3738000 | viral hepatitis C; hepatitis C infection; hepatitis C virus infection; hep C; ~acute hepatitis C | HCV
128302006 | Chronic hepatitis C | Chronic hepatitis C (disorder) | B18.2 | 50711007 | chronic hep C; chronic viral hepatitis C; chronic hepatitis C infection; chronic HCV |
7111000119109 | Hepatitis E | Viral hepatitis type E (disorder) | B17.2 | 3738000 | hepatitis E virus infection; hep E; viral hepatitis E | HEV
25374005 | Gastroenteritis | Gastroenteritis (disorder) | K52.9; A09 | | gastro-enteritis; stomach flu; stomach bug; gastric flu; acute gastroenteritis; tummy bug; ~infectious gastroenteritis; ~infectious diarrhea; ~infectious diarrhoea |
18624000 | Rotavirus infection | Disease caused by Rotavirus (disorder) | A08.0 | 34014006 | ~rotavirus gastroenteritis; rotaviral infection |
302231008 | Salmonella infection | Salmonella infection (disorder) | A02.9 | 87628006 | salmonellosis; Salmonella; non-typhoidal salmonellosis |
42338000 | Salmonella gastroenteritis | Salmonella gastroenteritis (disorder) | A02.0 | 25374005; 302231008 | Salmonella enteritis; Salmonella food poisoning |
86500004 | Campylobacteriosis | Campylobacteriosis (disorder) | A04.5 | 87628006 | Campylobacter infection; ~Campylobacter enteritis; ~Campylobacter gastroenteritis; Campylobacter |
36188001 | Shigellosis | Shigellosis (disorder) | A03.9 | 87628006 | Shigella infection; bacillary dysentery; ~Shigella dysentery |
71057007 | Escherichia coli infection | Infection caused by Escherichia coli (disorder) | A49.8 | 87628006 | E. coli infection; E coli infection; ~E. coli bacteremia |
423590009 | Clostridioides difficile colitis | Colitis caused by Clostridioides difficile (disorder) | A04.72 | 64226004 | Clostridium difficile colitis; C. difficile colitis; C diff colitis; pseudomembranous colitis; C. diff colitis; Clostridium difficile infection; Clostridioides difficile infection; C. difficile infection; C. diff; C diff; C difficile; C. diff infection; antibiotic-associated colitis; ~Clostridium difficile diarrhea | CDI; CDAD
63650001 | Cholera | Cholera (disorder) | A00.9 | 87628006 | Vibrio cholerae infection |
4834000 | Typhoid fever | Typhoid fever (disorder) | A01.00 | 87628006 | typhoid; enteric fever |
10679007 | Giardiasis | Giardiasis (disorder) | A07.1 | 17322007 | Giardia infection; giardia; lambliasis; infection by Giardia lamblia |
66160001 | Cryptosporidiosis | Cryptosporidiosis (disorder) | A07.2 | 17322007 | Cryptosporidium infection; ~cryptosporidial gastroenteritis |
56717001 | Tuberculosis | Tuberculosis (disorder) | A15.9 | 87628006 | TB infection; tuberculous disease; Mycobacterium tuberculosis infection; ~extrapulmonary tuberculosis | TB
10893003 | Tuberculosis of lymph node | Tuberculous adenitis (disorder) | A18.2 | 56717001 | tuberculous lymphadenitis; TB lymphadenitis; lymph node tuberculosis; lymph node TB; tuberculous lymphadenopathy; tuberculous adenitis |
154283005 | Pulmonary tuberculosis | Pulmonary tuberculosis (disorder) | A15.0 | 56717001 | TB of lung; tuberculosis of lung; lung tuberculosis; pulmonary TB; lung TB |
11999007 | Latent tuberculosis infection | Inactive tuberculosis (disorder) | Z22.7 | 56717001 | latent tuberculosis; latent TB; latent TB infection; inactive tuberculosis; ~positive tuberculin test | LTBI
47604008 | Miliary tuberculosis | Miliary tuberculosis (disorder) | A19.9 | 56717001 | disseminated tuberculosis; miliary TB |
373436002 | Mycobacterium avium complex infection | Infection caused by Mycobacterium avium complex (disorder) | A31.0 | 87628006 | Mycobacterium avium complex disease; Mycobacterium avium-intracellulare infection; ~nontuberculous mycobacterial infection | MAC; MAI
81004002 | Leprosy | Leprosy (disorder) | A30.9 | 87628006 | Hansen's disease; Hansen disease |
128045006 | Cellulitis | Cellulitis (disorder) | L03.90 | 19824006 | skin cellulitis; cellulitic; ~cellulitis of arm; ~cellulitis of hand; ~cellulitis of foot |
449710006 | Cellulitis of lower limb | Cellulitis of lower limb (disorder) | L03.119 | 128045006 | cellulitis of leg; leg cellulitis; lower limb cellulitis; lower extremity cellulitis; cellulitis of lower extremity; cellulitis of lower leg; cellulitis of the leg |
194005002 | Orbital cellulitis | Orbital cellulitis (disorder) | H05.019 | | cellulitis of orbit; postseptal cellulitis |
44653001 | Erysipelas | Erysipelas (disorder) | A46 | 128045006 | St Anthony's fire |
128477000 | Abscess | Abscess (disorder) | L02.91 | | abscesses; ~skin abscess; ~cutaneous abscess |
416893007 | Carbuncle | Carbuncle (disorder) | L02.93 | 128477000 | carbuncles |
48277006 | Impetigo | Impetigo (disorder) | L01.00 | 19824006 | impetigo contagiosa; school sores; nonbullous impetigo |
399183005 | Bullous impetigo | Bullous impetigo (disorder) | L01.03 | 48277006 | |
71906005 | Paronychia | Paronychia (disorder) | L03.019 | | nail fold infection; infected nail fold |
52486002 | Necrotizing fasciitis | Necrotizing fasciitis (disorder) | M72.6 | | necrotising fasciitis; flesh-eating disease; necrotizing soft tissue infection; necrotising soft tissue infection; flesh eating bacteria infection | NSTI
398318005 | Fournier's gangrene | Fournier's gangrene (disorder) | N49.3 | 52486002 | Fournier gangrene; Fourniers gangrene; ~necrotizing fasciitis of perineum |
80466000 | Gas gangrene | Gas gangrene (disorder) | A48.0 | | clostridial myonecrosis |
19824006 | Skin infection | Infection of skin (disorder) | L08.9 | | infection of skin; skin infections |
70759006 | Pyoderma | Pyoderma (disorder) | L08.0 | 19824006 | ~purulent skin infection |
1415005 | Lymphangitis | Lymphangitis (disorder) | I89.1 | | inflammation of lymphatic vessel; lymphatic vessel inflammation; ~acute lymphangitis |
56038003 | Staphylococcal infection | Staphylococcal infectious disease (disorder) | B95.8 | 87628006 | staph infection; staphylococcal infectious disease; staphylococcus infection; ~coagulase-negative staphylococcal infection |
406602003 | Staphylococcus aureus infection | Infection caused by Staphylococcus aureus (disorder) | A49.01; A49.02 | 56038003 | staph aureus infection; S. aureus infection; infection caused by Staphylococcus aureus; ~methicillin resistant Staphylococcus aureus |
85769006 | Streptococcal infection | Streptococcal infectious disease (disorder) | A49.1 | 87628006 | strep infection; streptococcus infection; streptococcal infectious disease; ~group A streptococcal infection; ~group B streptococcal infection |
63398001 | Pseudomonas infection | Pseudomonas infection (disorder) | A49.8 | 87628006 | pseudomonal infection |
11218009 | Pseudomonas aeruginosa infection | Infection caused by Pseudomonas aeruginosa (disorder) | A49.8 | 63398001 | infection caused by Pseudomonas aeruginosa |
721756002 | Klebsiella infection | Infection caused by Klebsiella (disorder) | A49.8 | 87628006 | Klebsiella infectious disease; ~Klebsiella pneumoniae infection |
30242009 | Scarlet fever | Scarlet fever (disorder) | A38.9 | 85769006 | scarlatina |
200946001 | Staphylococcal scalded skin syndrome | Staphylococcal scalded skin syndrome (disorder) | L00 | 56038003 | Ritter disease; Ritter's disease; scalded skin syndrome | SSSS
60168000 | Osteomyelitis | Osteomyelitis (disorder) | M86.9 | | bone infection; infection of bone |
61974008 | Epidural abscess | Epidural abscess (disorder) | G06.2 | 128477000 | extradural abscess; ~spinal epidural abscess; ~intracranial epidural abscess |
4740000 | Herpes zoster | Herpes zoster (disorder) | B02.9 | 34014006 | shingles; zoster; herpes zoster infection; varicella zoster reactivation; ~zoster rash | HZ
87513003 | Herpes zoster ophthalmicus | Ophthalmic herpes zoster (disorder) | B02.30 | 4740000 | ophthalmic zoster; ophthalmic shingles; ophthalmic herpes zoster; ~eye shingles | HZO
38907003 | Chickenpox | Varicella (disorder) | B01.9 | 34014006 | varicella; chicken pox; varicella infection; ~varicella zoster infection | VZV
88594005 | Herpes simplex infection | Herpes simplex (disorder) | B00.9 | 34014006 | herpes simplex; herpes simplex virus infection; HSV infection; herpes infection; herpes; herpes simplex infectious disease | HSV
1475003 | Herpes labialis | Herpes labialis (disorder) | B00.1 | 88594005 | cold sore; cold sores; fever blister; fever blisters; oral herpes; labial herpes |
33839006 | Genital herpes | Genital herpes simplex (disorder) | A60.00 | 88594005; 8098009 | genital herpes simplex; herpes genitalis; genital HSV; anogenital herpes |
43891009 | Herpetic whitlow | Herpetic whitlow (disorder) | B00.89 | 88594005 | ~herpes simplex of finger |
186668002 | Infectious mononucleosis | Infectious mononucleosis (disorder) | B27.90 | 34014006 | glandular fever; mononucleosis; mono; kissing disease; ~Epstein-Barr virus infection; ~EBV infection |
28944009 | Cytomegalovirus infection | Cytomegalovirus infection (disorder) | B25.9 | 34014006 | cytomegalovirus disease; CMV infection; ~CMV viremia; ~CMV viraemia; ~CMV colitis | CMV
14189004 | Measles | Measles (disorder) | B05.9 | 34014006 | rubeola; morbilli |
36989005 | Mumps | Mumps (disorder) | B26.9 | 34014006 | epidemic parotitis; mumps parotitis |
36653000 | Rubella | Rubella (disorder) | B06.9 | 34014006 | German measles; rubella infection; three-day measles |
54385001 | Roseola infantum | Exanthema subitum (disorder) | B08.20 | 34014006 | roseola; exanthema subitum; exanthem subitum; sixth disease |
34730008 | Erythema infectiosum | Erythema infectiosum (disorder) | B08.3 | 34014006 | fifth disease; slapped cheek syndrome; slapped cheek disease; slapped cheek; ~parvovirus B19 infection; ~parvovirus |
266108008 | Hand, foot and mouth disease | Hand, foot and mouth disease (disorder) | B08.4 | 34014006 | hand foot and mouth disease; hand foot mouth disease; hand, foot, and mouth disease; ~coxsackievirus infection | HFMD; HFM
274102007 | Herpangina | Herpangina (disorder) | B08.5 | 34014006 | vesicular pharyngitis |
40070004 | Molluscum contagiosum | Molluscum contagiosum (disorder) | B08.1 | 34014006 | molluscum; water warts; molluscum contagiosum infection |
38362002 | Dengue fever | Dengue (disorder) | A90 | 34014006 | dengue; dengue disease; breakbone fever; break-bone fever |
240523007 | Viral hemorrhagic fever | Viral hemorrhagic fever (disorder) | A99 | 34014006 | viral haemorrhagic fever; haemorrhagic viral fever | VHF
22255007 | Progressive multifocal leukoencephalopathy | Progressive multifocal leukoencephalopathy (disorder) | A81.2 | 34014006 | progressive multifocal leucoencephalopathy; JC virus encephalopathy | PML
3928002 | Zika virus disease | Zika virus disease (disorder) | A92.5 | 34014006 | Zika; Zika fever; Zika virus infection; Zika virus infectious disease | ZIKV
111864006 | Chikungunya | Chikungunya fever (disorder) | A92.0 | 34014006 | chikungunya fever; chikungunya virus infection | CHIKV
359814004 | Mpox | Monkeypox (disorder) | B04 | 34014006 | monkeypox; monkey pox; monkeypox virus infection |
27836007 | Pertussis | Pertussis (disorder) | A37.90 | 87628006 | whooping cough; Bordetella pertussis infection |
76902006 | Tetanus | Tetanus (disorder) | A35 | 87628006 | lockjaw; infection due to Clostridium tetani |
186772009 | Rocky Mountain spotted fever | Rocky Mountain spotted fever (disorder) | A77.0 | 87628006 | Rocky mountain spotted tick fever | RMSF
23502006 | Lyme disease | Lyme disease (disorder) | A69.20 | 87628006 | Lyme borreliosis; Lyme; lyme infection; borreliosis; ~erythema migrans; ~neuroborreliosis |
61462000 | Malaria | Malaria (disorder) | B54 | 17322007 | malarial infection; malaria infection |
62676009 | Falciparum malaria | Falciparum malaria (disorder) | B50.9 | 61462000 | Plasmodium falciparum malaria; malignant tertian malaria; P. falciparum malaria |
27052006 | Vivax malaria | Vivax malaria (disorder) | B51.9 | 61462000 | Plasmodium vivax malaria; benign tertian malaria; P. vivax malaria |
187192000 | Toxoplasmosis | Toxoplasmosis (disorder) | B58.9 | 17322007 | Toxoplasma infection; Toxoplasma gondii infection |
10087007 | Schistosomiasis | Schistosomiasis (disorder) | B65.9 | 17322007 | bilharzia; bilharziasis; Schistosoma infection |
187176005 | Strongyloidiasis | Strongyloidiasis (disorder) | B78.9 | 17322007 | Strongyloides infection; strongyloides; ~strongyloides hyperinfection |
2435008 | Ascariasis | Ascariasis (disorder) | B77.9 | 17322007 | roundworm infection; ascaris infection; Ascaris lumbricoides infection |
266162007 | Enterobiasis | Enterobiasis (disorder) | B80 | 17322007 | pinworm infection; threadworm infection; threadworms; pinworms; threadworm; pinworm; oxyuriasis |
77506005 | Chagas disease | Chagas disease (disorder) | B57.2 | 17322007 | Chagas' disease; American trypanosomiasis |
77377001 | Leptospirosis | Leptospirosis (disorder) | A27.9 | 87628006 | ~Weil's disease; Leptospira infection |
75702008 | Brucellosis | Brucellosis (disorder) | A23.9 | 87628006 | undulant fever; Malta fever |
186788009 | Q fever | Q fever (disorder) | A78 | 87628006 | Coxiella burnetii infection |
79974007 | Cat scratch disease | Cat scratch disease (disorder) | A28.1 | 87628006 | cat-scratch disease; cat scratch fever; Bartonella henselae infection |
26726000 | Legionella infection | Legionella infection (disorder) | A48.1; A48.2 | 87628006 | legionellosis; ~Legionnaires' disease; ~Legionnaires disease |
29227009 | Nocardiosis | Nocardiosis (disorder) | A43.9 | 87628006 | Nocardia infection |
76272004 | Syphilis | Syphilis (disorder) | A53.9 | 8098009 | Treponema pallidum infection; ~positive syphilis serology |
186846005 | Primary syphilis | Early symptomatic syphilis (disorder) | A51.0 | 76272004 | early symptomatic syphilis; ~syphilitic chancre |
240557004 | Secondary syphilis | Secondary syphilis (disorder) | A51.49 | 76272004 | |
444150000 | Latent syphilis | Latent syphilis (disorder) | A53.0 | 76272004 | ~early latent syphilis; ~late latent syphilis |
26039008 | Neurosyphilis | Neurosyphilis (disorder) | A52.3 | 76272004 | ~tabes dorsalis; syphilis of central nervous system |
15628003 | Gonorrhea | Gonorrhea (disorder) | A54.9 | 8098009 | gonorrhoea; gonococcal infection; Neisseria gonorrhoeae infection; gonococcal infectious disease; the clap | GC
105629000 | Chlamydia infection | Chlamydial infection (disorder) | A74.9 | 8098009 | chlamydial infection; chlamydia; Chlamydia trachomatis infection; ~genital chlamydia; ~chlamydial cervicitis; ~chlamydial urethritis |
56335008 | Trichomoniasis | Trichomoniasis (disorder) | A59.9 | 8098009 | Trichomonas infection; trichomonas; ~trichomonal vaginitis; Trichomonas vaginalis infection |
266113007 | Genital warts | Genital warts (disorder) | A63.0 | 240532009; 8098009 | anogenital warts; genital wart; condylomata acuminata; condyloma acuminatum; venereal warts; anal warts; anogenital human papillomavirus infection |
240532009 | Human papillomavirus infection | Human papillomavirus infection (disorder) | B97.7 | 34014006 | human papilloma virus infection; HPV infection; ~high-risk HPV | HPV
8098009 | Sexually transmitted infection | Sexually transmitted infectious disease (disorder) | A64 | 40733004 | sexually transmitted disease; sexually transmitted diseases; sexually transmitted infections; venereal disease | STI; STD; VD
186946009 | Lymphogranuloma venereum | Lymphogranuloma venereum (disorder) | A55 | 8098009 | | LGV
71011005 | Pubic lice | Infestation by Phthirus pubis (disorder) | B85.3 | 17322007 | pediculosis pubis; crab lice; pthirus pubis infestation |
78048006 | Candidiasis | Candidiasis (disorder) | B37.9 | 3218000 | candida infection; moniliasis; candidosis; candidal infection; ~thrush; ~candida; ~yeast infection |
79740000 | Oral candidiasis | Candidiasis of mouth (disorder) | B37.0 | 78048006 | oral thrush; candidiasis of mouth; oropharyngeal candidiasis; mouth thrush; oral candida; candidal stomatitis | OPC
72605008 | Vulvovaginal candidiasis | Candidal vulvovaginitis (disorder) | B37.31 | 78048006 | vaginal candidiasis; vaginal thrush; candidal vulvovaginitis; vaginal yeast infection; candida vaginitis; yeast vaginitis; vulvovaginal thrush; ~recurrent vaginal thrush | VVC
20639004 | Esophageal candidiasis | Candidiasis of the esophagus (disorder) | B37.81 | 78048006 | oesophageal candidiasis; candida esophagitis; candidal oesophagitis; candida oesophagitis; esophageal thrush |
432261003 | Candidemia | Candidemia (disorder) | B37.7 | 78048006 | candidaemia; candida bloodstream infection; ~invasive candidiasis; ~systemic candidiasis; ~fungemia; ~fungaemia |
65553006 | Aspergillosis | Aspergillosis (disorder) | B44.9 | 3218000 | Aspergillus infection; ~invasive aspergillosis; ~aspergilloma |
37981002 | Allergic bronchopulmonary aspergillosis | Allergic bronchopulmonary aspergillosis (disorder) | B44.81 | 65553006 | | ABPA
42386007 | Cryptococcosis | Cryptococcosis (disorder) | B45.9 | 3218000 | Cryptococcus infection; cryptococcal infection |
14232007 | Cryptococcal meningitis | Cryptococcal meningitis (disorder) | B45.1 | 42386007; 7180009 | cryptococcal meningoencephalitis |
12962009 | Histoplasmosis | Histoplasmosis (disorder) | B39.9 | 3218000 | Histoplasma infection |
23247008 | Coccidioidomycosis | Coccidioidomycosis (disorder) | B38.9 | 3218000 | valley fever; San Joaquin valley fever; cocci infection |
76627001 | Mucormycosis | Mucormycosis (disorder) | B46.5 | 3218000 | ~zygomycosis; ~black fungus; Mucor infection |
415125002 | Pneumocystis pneumonia | Pneumocystosis (disorder) | B59 | 3218000 | Pneumocystis jirovecii pneumonia; Pneumocystis carinii pneumonia; pneumocystosis; pneumocystis jiroveci pneumonia | PJP; PCP
7180009 | Meningitis | Meningitis (disorder) | G03.9 | | inflammation of meninges; meningeal inflammation; ~meningitic; ~meningism |
95883001 | Bacterial meningitis | Bacterial meningitis (disorder) | G00.9 | 7180009; 87628006 | purulent meningitis; pyogenic meningitis; acute bacterial meningitis |
58170007 | Viral meningitis | Viral meningitis (disorder) | A87.9 | 7180009; 34014006 | ~enteroviral meningitis |
301770000 | Aseptic meningitis | Aseptic meningitis (disorder) | G03.0 | 7180009 | nonbacterial meningitis; nonpyogenic meningitis |
192644005 | Meningococcal meningitis | Meningococcal meningitis (disorder) | A39.0 | 95883001; 23511006 | |
51169003 | Pneumococcal meningitis | Pneumococcal meningitis (disorder) | G00.1 | 95883001 | Streptococcus pneumoniae meningitis |
58437007 | Tuberculous meningitis | Tuberculosis of meninges (disorder) | A17.0 | 7180009; 56717001 | TB meningitis; tuberculosis of meninges; meningeal tuberculosis | TBM
34476008 | Viral encephalitis | Viral encephalitis (disorder) | A86 | 45170000; 34014006 | ~herpes simplex encephalitis; ~HSV encephalitis |
23511006 | Meningococcal disease | Meningococcal infectious disease (disorder) | A39.9 | 87628006 | meningococcal infection; invasive meningococcal disease; Neisseria meningitidis infection | IMD
4089001 | Meningococcemia | Meningococcemia (disorder) | A39.4 | 23511006 | meningococcaemia; meningococcal septicemia; meningococcal septicaemia; meningococcal sepsis; ~Waterhouse-Friderichsen syndrome |
128869009 | Scabies | Infestation by Sarcoptes scabiei var hominis (disorder) | B86 | 17322007 | Sarcoptes scabiei infestation; scabies infestation; sarcoptic itch; seven-year itch; ~scabies mite |
128870005 | Crusted scabies | Crusted scabies (disorder) | B86 | 128869009 | Norwegian scabies |
81000006 | Head lice | Pediculosis capitis (disorder) | B85.0 | 17322007 | pediculosis capitis; nits; head louse infestation; ~lice; pediculus humanus capitis infestation |
386661006 | Fever | Fever (finding) | R50.9 | | pyrexia; febrile; high temperature; pyrexial; fevers; raised temperature; elevated temperature; ~hyperpyrexia; ~fever of unknown origin; ~pyrexia of unknown origin; ~temperature spike; ~feverish; ~FUO; ~PUO |
43724002 | Chills | Chill (finding) | R68.83 | | chill; ~shivering; ~shivers; ~rigors; ~rigor |
417093003 | West Nile fever | West Nile fever (disorder) | A92.30 | 34014006 | West Nile virus infection; West Nile virus disease | WNV
53648006 | Enterovirus infection | Enteroviral infection (disorder) | B34.1 | 34014006 | enteroviral infection; enterovirus infectious disease |
14168008 | Rabies | Rabies (disorder) | A82.9 | 34014006 | rabies infection |
398102009 | Poliomyelitis | Acute poliomyelitis (disorder) | A80.9 | 34014006 | polio; infantile paralysis; acute poliomyelitis |
37109004 | Ebola virus disease | Ebola virus disease (disorder) | A98.4 | 34014006 | Ebola; Ebola hemorrhagic fever; Ebola haemorrhagic fever | EVD
51254007 | Paratyphoid fever | Paratyphoid fever (disorder) | A01.4 | 87628006 | paratyphoid |
398565003 | Botulism | Botulism (disorder) | A05.1 | 87628006 | botulism poisoning; ~foodborne botulism |
397428000 | Diphtheria | Diphtheria (disorder) | A36.9 | 87628006 | Corynebacterium diphtheriae infection |
21061004 | Babesiosis | Babesiosis (disorder) | B60.00 | 17322007 | Babesia infection; babesiasis |
80612004 | Leishmaniasis | Leishmaniasis (disorder) | B55.9 | 17322007 | Leishmania infection; ~kala-azar |
59051007 | Cysticercosis | Cysticercosis (disorder) | B69.9 | 17322007 | ~neurocysticercosis |
74942003 | Echinococcosis | Echinococcosis (disorder) | B67.90 | 17322007 | hydatid disease; Echinococcus infection; hydatidosis; ~hydatid cyst |
105706003 | Filariasis | Filariasis (disorder) | B74.9 | 17322007 | filarial infection; ~lymphatic filariasis |
19362000 | Cutaneous larva migrans | Cutaneous larva migrans (disorder) | B76.9 | 17322007 | creeping eruption |
35742006 | Congenital syphilis | Congenital syphilis (disorder) | A50.9 | 76272004 | |
191950004 | Blastomycosis | Blastomycosis (disorder) | B40.9 | 3218000 | North American blastomycosis; Blastomyces infection |
42094007 | Sporotrichosis | Sporotrichosis (disorder) | B42.9 | 3218000 | Sporothrix schenckii infection; rose gardener's disease |
423092005 | Multidrug resistant tuberculosis | Multidrug resistant tuberculosis (disorder) | A15.9 | 56717001 | multidrug-resistant tuberculosis; multidrug-resistant TB; drug-resistant TB; MDR-TB | MDR TB
266096002 | Methicillin resistant Staphylococcus aureus infection | Methicillin resistant Staphylococcus aureus infection (disorder) | A49.02 | 87628006 | methicillin-resistant staphylococcus aureus infection; MRSA infection | MRSA
721104000 | Sepsis due to urinary tract infection | Sepsis due to urinary tract infection (disorder) | A41.9; N39.0 | 91302008 | urosepsis; urinary sepsis; sepsis due to UTI; sepsis of urinary tract origin; sepsis secondary to UTI |
447899008 | Sepsis caused by Escherichia coli | Sepsis caused by Escherichia coli (disorder) | A41.51 | 91302008 | E. coli sepsis; sepsis due to Escherichia coli |
448418006 | Sepsis caused by Streptococcus | Sepsis caused by Streptococcus (disorder) | A40.9 | 91302008 | streptococcal sepsis; sepsis due to Streptococcus |
449082003 | Sepsis caused by Gram negative bacteria | Sepsis caused by Gram negative bacteria (disorder) | A41.50 | 91302008 | gram-negative sepsis; gram negative sepsis |
310643001 | Infection of intravenous catheter | Infection of intravenous catheter (disorder) | T80.219A | | catheter-related infection; catheter related infection; central line infection; line infection; infection of central venous catheter; central venous catheter infection; intravenous catheter infection; ~line sepsis; ~port infection; ~catheter-related bloodstream infection; ~central line-associated bloodstream infection |
442073005 | Infection caused by methicillin susceptible Staphylococcus aureus | Infection caused by methicillin susceptible Staphylococcus aureus (disorder) | A49.01 | 406602003 | methicillin-susceptible Staphylococcus aureus infection; methicillin-sensitive Staphylococcus aureus infection; MSSA infection | MSSA
432415000 | Methicillin resistant Staphylococcus aureus carrier | Methicillin resistant staphylococcus aureus carrier (finding) | Z22.322 | | MRSA colonization; MRSA colonisation; MRSA carrier; MRSA carriage; methicillin-resistant Staphylococcus aureus colonization |
95880003 | Soft tissue infection | Soft tissue infection (disorder) | L08.9 | | soft-tissue infection; soft tissue infections; skin and soft tissue infection; skin and soft tissue infections | SSTI
49883006 | Candidiasis of skin | Candidiasis of skin (disorder) | B37.2 | 78048006 | cutaneous candidiasis; skin candidiasis; candidal dermatitis; candidal skin infection |
240711004 | Diaper candidiasis | Diaper candidiasis (disorder) | B37.2 | 49883006 | candidal diaper rash; candidal nappy rash; candidal diaper dermatitis; candidal napkin dermatitis; candidal diaper candidiasis |
266158001 | Candida intertrigo | Candida intertrigo (disorder) | B37.2 | 49883006 | candidal intertrigo; candidal intertriginous infection |
442438000 | Influenza A | Influenza caused by Influenza A virus (disorder) | J10.1 | 6142004 | influenza type A; influenza caused by influenza A virus |
24662006 | Influenza B | Influenza caused by Influenza B virus (disorder) | J10.1 | 6142004 | influenza type B; influenza caused by influenza B virus |
95891005 | Influenza-like illness | Influenza-like illness (finding) | J11.1 | | flu-like illness; flulike illness; influenza like illness | ILI
53622003 | Cerebral malaria | Cerebral malaria (disorder) | B50.0 | 61462000 | |
82053000 | Splenic abscess | Splenic abscess (disorder) | D73.3 | 128477000 | abscess of spleen |
41582007 | Streptococcal tonsillitis | Streptococcal tonsillitis (disorder) | J03.00 | 90176007 | strep tonsillitis |
11840006 | Traveler's diarrhea | Traveler's diarrhea (disorder) | A09 | 267060006 | traveller's diarrhoea; travelers' diarrhea; travellers' diarrhoea; traveler diarrhea; turista |
240626005 | Ehrlichiosis | Ehrlichiosis (disorder) | A77.40 | | human ehrlichiosis |
19265001 | Tularemia | Tularemia (disorder) | A21.9 | | tularaemia; rabbit fever |
`;
