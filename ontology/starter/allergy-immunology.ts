/** Allergy and immunology. Columns: see parse-starter.ts. */
export const allergyImmunology = `
414029004 | Disorder of immune function | Disorder of immune function (disorder) | D89.9 | | immune disorder; immune system disorder; disorder of immune system; disease of immune system |
473010000 | Hypersensitivity reaction | Hypersensitivity condition (disorder) | T78.40XA | 414029004 | hypersensitivity; hypersensitivity disorder; hypersensitivity reaction disease; hypersensitivity condition |
609328004 | Allergic disposition | Allergic disposition (finding) | T78.40XA | | allergy; allergies; allergic disease; allergic disorder; allergic condition; known allergies; ~atopy; ~atopic |
241929008 | Acute allergic reaction | Acute allergic reaction (disorder) | T78.40XA | 473010000 | allergic reaction; allergic reactions; acute allergic response; ~allergic response |
39579001 | Anaphylaxis | Anaphylaxis (disorder) | T78.2XXA | 473010000 | anaphylactic shock; anaphylactic reaction; systemic anaphylaxis; severe allergic reaction; anaphylactic; ~anaphylactoid reaction |
400075008 | Angioedema | Angioedema (disorder) | T78.3XXA | | angio-oedema; angiooedema; angio-edema; angioneurotic edema; angioneurotic oedema; Quincke's edema; Quincke's oedema; ~ACE inhibitor angioedema; ~tongue swelling; ~lip swelling |
82966003 | Hereditary angioedema | Hereditary angioedema (disorder) | D84.1 | 400075008 | hereditary angio-oedema; hereditary angioneurotic edema; hereditary angioneurotic oedema; C1 esterase inhibitor deficiency; C1 inhibitor deficiency; familial angioneurotic edema | HAE
414285001 | Allergy to food | Food allergy (disorder) | Z91.018 | 609328004 | food allergy; food allergies; food hypersensitivity; allergic to food; food allergic; ~oral allergy syndrome; ~allergy to fish |
91935009 | Allergy to peanut | Allergy to peanut (finding) | Z91.010 | 414285001 | peanut allergy; allergic to peanuts; allergy to peanuts; peanut allergic; peanut hypersensitivity |
395654004 | Allergy to nut | Allergy to nut (finding) | Z91.018 | 414285001 | nut allergy; allergic to nuts; allergy to nuts; ~tree nut allergy; allergic to tree nuts |
213019003 | Allergy to egg | Allergy to egg (finding) | Z91.0120 | 414285001 | egg allergy; allergic to eggs; allergy to eggs; egg allergic; egg white allergy |
420174000 | Allergy to wheat | Allergy to wheat (finding) | Z91.018 | 414285001 | wheat allergy; allergic to wheat; ~gluten allergy |
300916003 | Allergy to latex | Latex allergy (disorder) | Z91.040 | 609328004 | latex allergy; allergic to latex; natural rubber latex allergy; rubber allergy; latex allergic; latex hypersensitivity |
1003755004 | Allergy to Hevea brasiliensis latex protein | Allergy to Hevea brasiliensis latex protein (finding) | Z91.040 | 300916003 | natural latex protein allergy; Hevea latex allergy |
293586001 | Allergy to aspirin | Allergy to aspirin (finding) | Z88.6 | 609328004 | aspirin allergy; allergic to aspirin; acetylsalicylic acid allergy; aspirin hypersensitivity; ASA allergy; ~aspirin sensitivity; ~NSAID allergy |
293613006 | Allergy to diclofenac | Allergy to diclofenac (finding) | Z88.6 | 609328004 | diclofenac allergy; allergic to diclofenac |
294499007 | Allergy to benzylpenicillin | Allergy to benzylpenicillin (finding) | Z88.0 | 609328004 | benzylpenicillin allergy; penicillin G allergy; allergic to benzylpenicillin; ~penicillin allergic |
294505008 | Allergy to amoxicillin | Allergy to amoxicillin (finding) | Z88.0 | 609328004 | amoxicillin allergy; allergic to amoxicillin; amoxycillin allergy; ~Augmentin allergy |
294515002 | Allergy to piperacillin | Allergy to piperacillin (finding) | Z88.0 | 609328004 | piperacillin allergy; allergic to piperacillin; ~Tazocin allergy; ~Zosyn allergy |
294532003 | Allergy to cephalosporin | Allergy to cephalosporin (finding) | Z88.1 | 609328004 | cephalosporin allergy; allergic to cephalosporins; cephalosporin hypersensitivity; ~cephalexin allergy |
294551009 | Allergy to ceftriaxone | Allergy to ceftriaxone (finding) | Z88.1 | 294532003 | ceftriaxone allergy; allergic to ceftriaxone; Rocephin allergy |
294542001 | Allergy to cefuroxime | Allergy to cefuroxime (finding) | Z88.1 | 294532003 | cefuroxime allergy; allergic to cefuroxime |
294531005 | Allergy to carbapenem | Allergy to carbapenem (finding) | Z88.1 | 609328004 | carbapenem allergy; allergic to carbapenems; ~meropenem allergy |
91939003 | Allergy to sulfonamide | Allergy to sulfonamide (finding) | Z88.2 | 609328004 | sulfonamide allergy; sulphonamide allergy; sulfa allergy; allergic to sulfa; allergic to sulfa drugs; sulpha allergy; allergy to sulfa drugs; sulfa drug allergy |
294594004 | Allergy to co-trimoxazole | Allergy to co-trimoxazole (finding) | Z88.2 | 91939003 | co-trimoxazole allergy; Bactrim allergy; Septrin allergy; TMP-SMX allergy; allergic to Bactrim; trimethoprim-sulfamethoxazole allergy |
294477004 | Allergy to trimethoprim | Allergy to trimethoprim (finding) | Z88.1 | 609328004 | trimethoprim allergy; allergic to trimethoprim |
293867002 | Allergy to carbamazepine | Allergy to carbamazepine (finding) | Z88.8 | 609328004 | carbamazepine allergy; allergic to carbamazepine; Tegretol allergy |
293869004 | Allergy to phenytoin | Allergy to phenytoin (finding) | Z88.8 | 609328004 | phenytoin allergy; allergic to phenytoin; Dilantin allergy |
293722000 | Allergy to lidocaine | Allergy to lidocaine (finding) | Z88.4 | 609328004 | lidocaine allergy; lignocaine allergy; allergic to lidocaine |
294431008 | Allergy to chlorhexidine | Allergy to chlorhexidine (finding) | Z88.8 | 609328004 | chlorhexidine allergy; allergic to chlorhexidine |
609398007 | Pseudoallergy to drug | Non-allergic hypersensitivity to drug (disorder) | | 473010000 | drug pseudoallergy; pseudoallergic drug reaction; ~vancomycin flushing syndrome; ~drug intolerance |
702809001 | Drug reaction with eosinophilia and systemic symptoms | Drug reaction with eosinophilia and systemic symptoms (disorder) | D72.12 | 473010000 | drug rash with eosinophilia and systemic symptoms; DRESS syndrome; drug hypersensitivity syndrome; drug-induced hypersensitivity syndrome | DIHS
72284000 | Serum sickness | Serum sickness (disorder) | T80.69XA | 473010000 | serum sickness reaction; ~serum sickness-like reaction |
85828009 | Autoimmune disease | Autoimmune disease (disorder) | D89.89;M35.9 | 414029004 | autoimmune disorder; autoimmune condition; auto-immune disease; autoimmune disease or disorder |
234532001 | Immunodeficiency disorder | Immunodeficiency disorder (disorder) | D84.9 | 414029004 | immunodeficiency; immune deficiency; immunodeficiency disease; immune deficiency disorder; ~immunocompromised; ~immunosuppressed; ~immunosuppression |
58606001 | Primary immune deficiency disorder | Primary immune deficiency disorder (disorder) | D84.9 | 234532001 | primary immunodeficiency; primary immunodeficiency disease; inborn error of immunity | PIDD
23238000 | Common variable immunodeficiency | Common variable agammaglobulinemia (disorder) | D83.9 | 58606001 | common variable immune deficiency; common variable agammaglobulinemia; common variable agammaglobulinaemia; common variable hypogammaglobulinemia; common variable hypogammaglobulinaemia | CVID
29260007 | Selective immunoglobulin A deficiency | Selective immunoglobulin A deficiency (disorder) | D80.2 | 58606001 | IgA deficiency; selective IgA deficiency; immunoglobulin A deficiency; selective IgA deficiency disease | SIgAD
12631000119106 | Selective immunoglobulin G deficiency | Selective immunoglobulin G deficiency (disorder) | D80.3 | 58606001 | IgG subclass deficiency; selective IgG immunodeficiency; selective IgG deficiency; selective IgG deficiency disease |
88714009 | Transient hypogammaglobulinemia of infancy | Transient hypogammaglobulinemia of infancy (disorder) | D80.7 | 58606001 | transient hypogammaglobulinaemia of infancy | THI
65880007 | X-linked agammaglobulinemia | X-linked agammaglobulinemia (disorder) | D80.0 | 58606001 | X-linked agammaglobulinaemia; Bruton's agammaglobulinemia; Bruton's agammaglobulinaemia; Bruton-type agammaglobulinemia; Bruton disease; Bruton's disease | XLA
31323000 | Severe combined immunodeficiency disease | Severe combined immunodeficiency disease (disorder) | D81.9 | 58606001 | severe combined immunodeficiency; severe combined immune deficiency; bubble boy disease | SCID
36070007 | Wiskott-Aldrich syndrome | Wiskott-Aldrich syndrome (disorder) | D82.0 | 58606001 | Wiskott Aldrich syndrome; eczema-thrombocytopenia-immunodeficiency syndrome |
77128003 | DiGeorge sequence | DiGeorge sequence (disorder) | D82.1 | 58606001 | DiGeorge syndrome; Di George syndrome; DiGeorge's syndrome; thymic hypoplasia; 22q11.2 deletion syndrome; 22q11 deletion syndrome | DGS
387759001 | Chronic granulomatous disease | Chronic granulomatous disease (disorder) | D71.8 | 58606001 | chronic septic granulomatosis; Quie syndrome | CGD
24743004 | Complement deficiency disease | Complement deficiency disease (disorder) | D84.1 | 58606001 | complement deficiency; complement component deficiency |
419455006 | Hypereosinophilic syndrome | Hypereosinophilic syndrome (disorder) | D72.119 | | hypereosinophilia syndrome; idiopathic hypereosinophilic syndrome; ~hypereosinophilia | HES
234437005 | Hemophagocytic syndrome | Hemophagocytic syndrome (disorder) | D76.1 | | haemophagocytic syndrome; hemophagocytic lymphohistiocytosis; haemophagocytic lymphohistiocytosis | HLH
430478003 | Macrophage activation syndrome | Macrophage activation syndrome (disorder) | D89.89 | | reactive hemophagocytic lymphohistiocytosis; reactive haemophagocytic syndrome | MAS
55941000 | Sarcoidosis of skin | Cutaneous sarcoidosis (disorder) | D86.3 | 31541009 | cutaneous sarcoidosis; skin sarcoidosis; cutaneous sarcoid; ~lupus pernio |
12579009 | Familial Mediterranean fever | Familial Mediterranean fever (disorder) | M04.1 | | familial mediterranean fever syndrome; periodic peritonitis; recurrent polyserositis; familial paroxysmal polyserositis | FMF
30911005 | Cryoglobulinemia | Cryoglobulinemia (disorder) | D89.1 | | cryoglobulinaemia; cryoglobulinaemic vasculitis; mixed cryoglobulinemia; cryoglobulinemic vasculitis; mixed cryoglobulinaemia |
234646005 | Graft-versus-host disease | Graft versus host disease (disorder) | D89.813 | 414029004 | graft versus host disease; graft vs host disease; graft-versus-host reaction | GVHD; GvHD
402355000 | Acute graft-versus-host disease | Acute graft-versus-host disease (disorder) | D89.810 | 234646005 | acute graft versus host disease; acute GVHD | aGVHD
402356004 | Chronic graft-versus-host disease | Chronic graft-versus-host disease (disorder) | D89.811 | 234646005 | chronic graft versus host disease; chronic GVHD | cGVHD
416098002 | Drug allergy | Allergy to drug (finding) | Z88.9 | | allergy to drug; medication allergy |
91936005 | Allergy to penicillin | Allergy to penicillin (finding) | Z88.0 | 416098002 | penicillin allergy; allergic to penicillin; PCN allergy; pen allergy |
300913006 | Shellfish allergy | Allergy to shellfish (finding) | Z91.013 | | allergy to shellfish; allergic to shellfish |
119250001 | Hypogammaglobulinemia | Hypogammaglobulinemia (disorder) | D80.1 | 414029004 | hypogammaglobulinaemia |
232350006 | Allergy to dust mite protein | Allergy to dust mite protein (finding) | J30.89 | 609328004 | dust mite allergy; house dust mite allergy; allergy to house dust mite; allergy to dust mites; house-dust mite allergy |
782594005 | Allergy to soy protein | Allergy to soy protein (finding) | Z91.018 | 414285001 | soy allergy; soya allergy; allergy to soy |
426232007 | Environmental allergy | Environmental allergy (finding) | Z91.09 | 609328004 | environmental allergies |
`;
