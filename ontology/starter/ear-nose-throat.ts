/** Ear, nose and throat disorders. Columns: see parse-starter.ts. */
export const earNoseThroat = `
25906001 | Disorder of ear | Disorder of ear (disorder) | H93.90 | | ear disorder; ear disease; disease of ear; ear problem |
65363002 | Otitis media | Otitis media (disorder) | H66.90 | 25906001 | middle ear infection; ear infection; middle ear inflammation; inflammation of middle ear; infection of middle ear | OM
3110003 | Acute otitis media | Acute otitis media (disorder) | H66.90 | 65363002 | acute middle ear infection; acute infection of middle ear; acute OM | AOM
194281003 | Acute suppurative otitis media | Acute suppurative otitis media (disorder) | H66.009 | 65363002 | purulent acute otitis media; acute purulent otitis media; acute bacterial otitis media | ASOM
78868004 | Otitis media with effusion | Otitis media with effusion (disorder) | H65.90 | 65363002 | secretory otitis media; middle ear effusion; fluid in middle ear; non-suppurative otitis media; OM with effusion | OME
11957006 | Acute serous otitis media | Acute serous otitis media (disorder) | H65.00 | 78868004 | acute non-suppurative otitis media; acute serous OM |
81564005 | Chronic serous otitis media | Chronic serous otitis media (disorder) | H65.20 | 78868004 | glue ear; serous glue ear; chronic otitis media with effusion; chronic secretory otitis media | COME
21186006 | Chronic otitis media | Chronic otitis media (disorder) | H66.90 | 65363002 | chronic middle ear infection; otitis media chronic; chronic ear infection |
38394007 | Chronic purulent otitis media | Chronic purulent otitis media (disorder) | H66.3X9 | 21186006 | chronic suppurative otitis media; chronically discharging ear | CSOM
87665008 | Chronic tubotympanic suppurative otitis media | Chronic tubotympanic suppurative otitis media (disorder) | H66.10 | 38394007 | chronic tubotympanic disease; safe chronic suppurative otitis media |
41954005 | Chronic atticoantral suppurative otitis media | Chronic atticoantral suppurative otitis media (disorder) | H66.20 | 38394007 | chronic atticoantral disease |
7699004 | Adhesive middle ear disease | Adhesive middle ear disease (disorder) | H74.19 | 25906001 | adhesive otitis media |
3135009 | Otitis externa | Otitis externa (disorder) | H60.90 | 25906001 | external ear infection; outer ear infection; swimmer's ear; swimmers ear; ear canal infection; infection of external ear; external otitis; infective otitis externa | AOE
53316003 | Otomycosis | Otomycosis (disorder) | B36.9;H62.40 | 3135009 | fungal otitis externa; fungal ear infection; mycotic otitis externa |
94146005 | Malignant otitis externa | Malignant otitis externa (disorder) | H60.20 | 3135009 | necrotising otitis externa; necrotizing otitis externa; necrotizing external otitis | NOE; MOE
52404001 | Mastoiditis | Mastoiditis (disorder) | H70.90 | 25906001 | inflammation of mastoid; mastoid infection; acute mastoiditis |
363668000 | Cholesteatoma | Cholesteatoma (disorder) | H71.90 | 25906001 | keratoma of ear |
39911004 | Cholesteatoma of middle ear | Cholesteatoma of middle ear (disorder) | H71.20 | 363668000 | cholesteatoma of middle ear and mastoid; middle ear cholesteatoma; acquired cholesteatoma |
35247001 | Cholesteatoma of external ear | Cholesteatoma of external ear (disorder) | H60.40 | 363668000 | external ear canal cholesteatoma |
15188001 | Hearing loss | Hearing loss (disorder) | H91.90 | 25906001 | loss of hearing; hearing impairment; deafness; impaired hearing; hard of hearing; hearing loss disorder; reduced hearing; decreased hearing; hypoacusis; difficulty hearing; hearing difficulty |
44057004 | Conductive hearing loss | Conductive hearing loss (disorder) | H90.2 | 15188001 | conductive deafness; conductive hearing loss disorder; conductive hearing impairment | CHL
60700002 | Sensorineural hearing loss | Sensorineural hearing loss (disorder) | H90.5 | 15188001 | sensorineural deafness; nerve deafness; perceptive hearing loss; perceptive deafness; neural hearing loss; sensory hearing loss; sensorineural hearing loss disorder | SNHL
77507001 | Mixed conductive AND sensorineural hearing loss | Mixed conductive AND sensorineural hearing loss (disorder) | H90.8 | 15188001 | mixed hearing loss; mixed deafness |
73415002 | Noise-induced hearing loss | Noise-induced hearing loss (disorder) | H83.3X9 | 60700002 | noise induced deafness; noise-induced deafness; industrial deafness; occupational hearing loss; ~acoustic trauma | NIHL
49526009 | Presbycusis | Presbycusis (disorder) | H91.10 | 60700002 | age-related hearing loss; age related hearing impairment; presbyacusis; senile deafness | ARHL
79471008 | Sudden hearing loss | Sudden hearing loss (disorder) | H91.20 | 15188001 | sudden hearing loss disorder; sudden deafness; acute hearing loss |
715239002 | Sudden sensorineural hearing loss | Sudden sensorineural hearing loss (disorder) | H91.20 | 60700002; 79471008 | sudden idiopathic hearing loss; sudden SNHL; idiopathic sudden sensorineural hearing loss | SSNHL; ISSNHL
25289003 | Hyperacusis | Hyperacusis (disorder) | H93.239 | 25906001 | sensitivity to sound; sound sensitivity; phonophobia; hypersensitivity to noise |
300132001 | Discharge from ear | Discharge from ear (finding) | H92.10 | | otorrhea; otorrhoea; ear discharge; discharging ear; aural discharge; runny ear; ~otorrhagia |
13445001 | Ménière's disease | Ménière's disease (disorder) | H81.09 | 232297009 | Meniere's disease; Meniere disease; Menieres; Ménière disease; Meniere's syndrome; Menieres disease |
232297009 | Disorder of inner ear | Disorder of inner ear (disorder) | H83.90 | 25906001 | inner ear disorder; inner ear disease; disease of internal ear |
194346003 | Endolymphatic hydrops | Endolymphatic hydrops (disorder) | H81.09 | 232297009 | labyrinthine hydrops |
186738001 | Vestibular neuronitis | Vestibular neuronitis (disorder) | H81.20 | 232297009 | vestibular neuritis; acute vestibular neuritis; epidemic vertigo |
23919004 | Labyrinthitis | Labyrinthitis (disorder) | H83.09 | 232297009 | viral labyrinthitis; inner ear infection; inflammation of internal ear; otitis interna; inflammation of inner ear |
111541001 | Benign paroxysmal positional vertigo | Benign paroxysmal positional vertigo (disorder) | H81.10 | 232297009 | benign positional vertigo; positional vertigo; benign positional paroxysmal vertigo; cupulolithiasis | BPPV; BPV
399153001 | Vertigo | Vertigo (finding) | R42 | | vertiginous; spinning sensation; room spinning; vertiginous symptoms; rotational vertigo |
11543004 | Otosclerosis | Otosclerosis (disorder) | H80.90 | 25906001 | otospongiosis |
69494008 | Disorder of Eustachian tube | Disorder of pharyngotympanic tube (disorder) | H69.90 | 25906001 | Eustachian tube dysfunction; Eustachian tube disorder; Eustachian tube blockage; disease of pharyngotympanic tube; blocked Eustachian tube | ETD
30280005 | Patulous Eustachian tube | Patulous pharyngotympanic tube (disorder) | H69.00 | 69494008 | patulous tube |
126949007 | Acoustic neuroma | Acoustic neuroma (disorder) | D33.3 | | vestibular schwannoma; acoustic schwannoma; acoustic neurinoma; acoustic neurilemmoma |
14852000 | Myringitis | Inflammation of tympanic membrane (disorder) | H73.20 | 25906001 | tympanitis; inflamed eardrum; inflammation of tympanic membrane |
33528003 | Bullous myringitis | Myringitis bullosa hemorrhagica (disorder) | H73.019 | 14852000 | myringitis bullosa; myringitis bullosa hemorrhagica; myringitis bullosa haemorrhagica |
23606001 | Tympanosclerosis | Tympanosclerosis (disorder) | H74.09 | 25906001 | myringosclerosis; scarred eardrum |
37031009 | Motion sickness | Motion sickness (disorder) | T75.3XXA | | travel sickness; car sickness; sea sickness; seasickness; carsick; kinetosis |
36971009 | Sinusitis | Sinusitis (disorder) | J32.9 | | sinus infection; rhinosinusitis; inflammation of sinus; paranasal sinusitis; infected sinuses |
75498004 | Acute bacterial sinusitis | Acute bacterial sinusitis (disorder) | J01.90 | 36971009 | bacterial sinusitis; acute bacterial rhinosinusitis | ABRS; ABS
444814009 | Viral sinusitis | Viral sinusitis (disorder) | J01.90 | 36971009 | viral rhinosinusitis; acute viral sinusitis |
40055000 | Chronic sinusitis | Chronic sinusitis (disorder) | J32.9 | 36971009 | chronic rhinosinusitis; chronic sinus infection; recurrent sinusitis; chronic sinus disease | CRS
88348008 | Maxillary sinusitis | Maxillary sinusitis (disorder) | J32.0 | 36971009 | antritis |
68272006 | Acute maxillary sinusitis | Acute maxillary sinusitis (disorder) | J01.00 | 88348008 | acute antritis |
35923002 | Chronic maxillary sinusitis | Chronic maxillary sinusitis (disorder) | J32.0 | 40055000; 88348008 | chronic antritis |
91038008 | Acute frontal sinusitis | Acute frontal sinusitis (disorder) | J01.10 | 36971009 | frontal sinusitis acute |
60130002 | Chronic frontal sinusitis | Chronic frontal sinusitis (disorder) | J32.1 | 40055000 | frontal sinusitis chronic |
67832005 | Acute ethmoidal sinusitis | Acute ethmoidal sinusitis (disorder) | J01.20 | 36971009 | acute ethmoiditis; acute ethmoid sinusitis |
73237007 | Chronic ethmoidal sinusitis | Chronic ethmoidal sinusitis (disorder) | J32.2 | 40055000 | chronic ethmoid sinusitis; chronic ethmoiditis |
77919000 | Acute sphenoidal sinusitis | Acute sphenoidal sinusitis (disorder) | J01.30 | 36971009 | acute sphenoid sinusitis |
38961000 | Chronic sphenoidal sinusitis | Chronic sphenoidal sinusitis (disorder) | J32.3 | 40055000 | chronic sphenoid sinusitis |
89488007 | Disorder of nose | Disorder of nose (disorder) | J34.9 | | nasal disorder; nose disorder; disease of nose |
70076002 | Rhinitis | Rhinitis (disorder) | J31.0 | 89488007 | nasal inflammation; inflammation of nasal mucosa; inflammation of nasal cavity mucosa |
61582004 | Allergic rhinitis | Allergic rhinitis (disorder) | J30.9 | 70076002 | nasal allergy; nasal allergies; allergic coryza; allergic form of rhinitis; ~allergic rhinoconjunctivitis; atopic rhinitis | AR
367498001 | Seasonal allergic rhinitis | Seasonal allergic rhinitis (disorder) | J30.2 | 61582004 | hay fever; hayfever; seasonal allergies; seasonal rhinitis; pollinosis; seasonal allergy; ~pollen allergy | SAR
446096008 | Perennial allergic rhinitis | Perennial allergic rhinitis (disorder) | J30.89 | 61582004 | non-seasonal allergic rhinitis; perennial rhinitis; year-round allergic rhinitis |
232353008 | Perennial allergic rhinitis with seasonal variation | Perennial allergic rhinitis with seasonal variation (disorder) | J30.89 | 446096008 | perennial rhinitis with seasonal exacerbation |
8229003 | Vasomotor rhinitis | Vasomotor rhinitis (disorder) | J30.0 | 70076002 | non-allergic rhinitis; nonallergic rhinitis; idiopathic rhinitis; ~gustatory rhinitis | VMR
86094006 | Chronic rhinitis | Chronic rhinitis (disorder) | J31.0 | 70076002 | rhinitis - chronic; persistent rhinitis; chronic nasal catarrh |
69646003 | Atrophic rhinitis | Atrophic rhinitis (disorder) | J31.0 | 86094006 | ozena; ozaena; dry rhinitis; ~empty nose syndrome |
52756005 | Polyp of nasal cavity | Polyp of nasal cavity (disorder) | J33.0 | 89488007 | nasal polyp; nasal polyps; nasal polyposis; nasal cavity polyp; ~chronic rhinosinusitis with nasal polyps |
44169009 | Loss of sense of smell | Loss of sense of smell (finding) | R43.0 | | anosmia; loss of smell; cannot smell; inability to smell; unable to smell; lost sense of smell; ~hyposmia; ~reduced sense of smell |
36955009 | Loss of taste | Loss of taste (finding) | R43.2 | | ageusia; loss of sense of taste; lost sense of taste; cannot taste; ~dysgeusia; ~altered taste |
68235000 | Nasal congestion | Nasal congestion (finding) | R09.81 | | stuffy nose; blocked nose; congested nose; nasal stuffiness; stuffed up nose; bunged up nose; nasal blockage; ~sinus congestion |
267102003 | Sore throat symptom | Sore throat (finding) | J02.9;R07.0 | | sore throat; throat pain; pain in throat; throat soreness; painful throat; scratchy throat; throat hurts |
405737000 | Pharyngitis | Pharyngitis (disorder) | J02.9 | | throat infection; inflamed throat; inflammation of throat; inflammation of pharynx; throat inflammation |
363746003 | Acute pharyngitis | Acute pharyngitis (disorder) | J02.9 | 405737000 | acute throat infection; acute sore throat |
195662009 | Acute viral pharyngitis | Acute viral pharyngitis (disorder) | J02.8;B97.89 | 363746003 | viral pharyngitis; viral sore throat; viral throat infection |
43878008 | Streptococcal sore throat | Streptococcal sore throat (disorder) | J02.0 | 405737000 | strep throat; streptococcal pharyngitis; strep pharyngitis; group A streptococcal pharyngitis; GAS pharyngitis; Strep A throat; streptococcal throat infection |
17741008 | Acute tonsillitis | Acute tonsillitis (disorder) | J03.90 | 90176007 | infected tonsils; bacterial tonsillitis; follicular tonsillitis; exudative tonsillitis |
90979004 | Chronic tonsillitis | Chronic tonsillitis (disorder) | J35.01 | 90176007 | recurrent tonsillitis; tonsillitis - chronic |
15033003 | Peritonsillar abscess | Peritonsillar abscess (disorder) | J36 | | quinsy; quinsey; abscess of tonsil; peritonsillar cellulitis |
111591002 | Adenoidal hypertrophy | Hypertrophy of adenoids (disorder) | J35.2 | | adenoid hypertrophy; enlarged adenoids; hypertrophy of adenoids; adenoid enlargement |
70020005 | Adenoiditis | Adenoiditis (disorder) | J35.02 | | inflamed adenoids; inflammation of adenoids; inflammation of pharyngeal tonsil |
80384002 | Epiglottitis | Epiglottitis (disorder) | J05.10 | | supraglottitis; inflammation of epiglottis; acute epiglottitis and supraglottitis |
29608009 | Acute epiglottitis | Acute epiglottitis (disorder) | J05.10 | 80384002 | acute supraglottitis; epiglottitis acute |
60600009 | Disorder of larynx | Disorder of larynx (disorder) | J38.7 | | laryngeal disorder; laryngeal disease; disease of larynx |
45913009 | Laryngitis | Laryngitis (disorder) | J04.0 | 60600009 | inflammation of larynx; laryngeal inflammation; inflamed larynx; lost voice due to laryngitis |
6655004 | Acute laryngitis | Acute laryngitis (disorder) | J04.0 | 45913009 | laryngitis acute |
29951006 | Chronic laryngitis | Chronic laryngitis (disorder) | J37.0 | 45913009 | laryngitis chronic |
55130001 | Laryngotracheitis | Laryngotracheitis (disorder) | J04.2 | 45913009 | inflammation of larynx and trachea |
9078005 | Polyp of vocal cord | Polyp of vocal cord (disorder) | J38.1 | 60600009 | vocal cord polyp; vocal fold polyp; laryngeal polyp; ~Reinke's edema; ~Reinke's oedema; ~vocal cord nodule; ~vocal cord nodules |
71941009 | Voice disorder | Voice disorder (disorder) | R49.9 | | voice disorders; voice problem; ~dysphonia |
232457008 | Laryngeal papillomatosis | Laryngeal papillomatosis (disorder) | D14.1 | 60600009 | recurrent laryngeal papillomatosis; juvenile laryngeal papillomatosis; ~laryngeal papilloma |
39462005 | Thyroglossal duct cyst | Thyroglossal duct cyst (disorder) | Q89.2 | | thyroglossal cyst; thyroglossal tract cyst | TGDC
42982001 | Sialoadenitis | Sialoadenitis (disorder) | K11.20 | | sialadenitis; salivary gland inflammation; salivary gland infection; infected salivary gland; ~submandibular sialadenitis |
14756005 | Parotitis | Parotitis (disorder) | K11.20 | 42982001 | inflammation of parotid gland; parotid gland inflammation; acute parotitis; parotid infection |
28826002 | Sialolithiasis | Sialolithiasis (disorder) | K11.5 | | salivary gland stone; salivary stone; salivary calculus; salivary duct stone; stone of salivary gland or duct; sialolith |
69825009 | Mucocele of salivary gland | Mucocele of salivary gland (disorder) | K11.6 | | ranula; mucous retention cyst of salivary gland; salivary mucocele; mucous cyst of salivary gland |
80967001 | Dental caries | Dental caries (disorder) | K02.9 | | tooth decay; carious tooth; carious teeth; tooth cavity; dental decay; dental cavity; dental cavities; decayed teeth; rotten tooth |
66383009 | Gingivitis | Gingivitis (disorder) | K05.10 | | gum inflammation; inflamed gums; inflammation of gingiva; gingival inflammation; ~gum disease; ~bleeding gums |
41565005 | Periodontitis | Periodontitis (disorder) | K05.30 | | pyorrhea; pyorrhoea; inflammation of periodontium; chronic pericementitis; periodontal infection |
299709002 | Dental abscess | Dental abscess (disorder) | K04.7 | | tooth abscess; abscessed tooth; ~periapical abscess; abscess of tooth; ~gum abscess |
398870000 | Aphthous ulceration of mouth | Aphthous ulceration of mouth (disorder) | K12.0 | | aphthous stomatitis; aphthous ulceration; canker sore; recurrent aphthous stomatitis; mouth ulcers; mouth ulcer; aphthous ulcers; aphthous ulcer; ~oral ulcers; ~oral ulceration | RAS
196416002 | Impacted molars | Impacted molars (disorder) | K01.1 | | impacted wisdom tooth; impacted molar; impacted wisdom teeth; impacted third molar |
61804006 | Alveolitis of jaw | Alveolitis of jaw (disorder) | M27.3 | | dry socket; alveolar osteitis; alveolar periostitis |
15805002 | Acute sinusitis | Acute sinusitis (disorder) | J01.90 | | acute rhinosinusitis |
126660000 | Deviated nasal septum | Deviated nasal septum (disorder) | J34.2 | 89488007 | deviated septum; nasal septal deviation; septal deviation; deviation of nasal septum | DNS
60442001 | Perforation of tympanic membrane | Perforation of tympanic membrane (disorder) | H72.90 | 25906001 | perforated tympanic membrane; perforated eardrum; perforated ear drum; tympanic membrane perforation; ruptured eardrum |
18070006 | Impacted cerumen | Impacted cerumen (disorder) | H61.20 | 25906001 | cerumen impaction; impacted ear wax; impacted earwax |
302912005 | Vocal cord palsy | Vocal cord palsy (disorder) | J38.00 | 60600009 | vocal cord paralysis; vocal fold paralysis; vocal fold palsy | VCP
90176007 | Tonsillitis | Tonsillitis (disorder) | J03.90 | | inflamed tonsils; tonsil infection; inflammation of tonsils |
46689006 | Hypertrophy of tonsils | Hypertrophy of tonsils (disorder) | J35.1 | | tonsillar hypertrophy; enlarged tonsils; tonsil hypertrophy; large tonsils |
17467004 | Hypertrophy of nasal turbinates | Hypertrophy of nasal turbinates (disorder) | J34.3 | 89488007 | turbinate hypertrophy; inferior turbinate hypertrophy; nasal turbinate hypertrophy; hypertrophied turbinates |
80142000 | Perforation of nasal septum | Perforation of nasal septum (disorder) | J34.89 | 89488007 | nasal septal perforation; septal perforation; perforated nasal septum |
95239003 | Rhinitis medicamentosa | Rhinitis medicamentosa (disorder) | J31.0 | 70076002 | |
134290008 | Vocal cord dysfunction | Vocal cord dysfunction (finding) | J38.3 | 60600009 | paradoxical vocal cord motion; paradoxical vocal fold motion; paradoxical vocal fold movement; vocal fold dysfunction; ~inducible laryngeal obstruction |
414581006 | Laryngopharyngeal reflux | Laryngopharyngeal reflux (disorder) | K21.9 | | silent reflux; laryngopharyngeal reflux disease | LPR
22668006 | Subglottic stenosis | Subglottic stenosis (disorder) | J38.6 | 60600009 | |
22240003 | Pericoronitis | Pericoronitis (disorder) | K05.30 | | |
87715008 | Xerostomia | Xerostomia (disorder) | R68.2 | | dry mouth; mouth dryness; dryness of mouth |
399165002 | Burning mouth syndrome | Burning mouth syndrome (disorder) | K14.6 | | |
95361005 | Mucositis | Inflammatory disease of mucous membrane (disorder) | K12.30 | | inflammatory disease of mucous membrane |
88050005 | Hematoma of pinna | Hematoma of pinna (disorder) | H61.129 | | auricular hematoma; auricular haematoma; haematoma of pinna; ear hematoma |
232326009 | High frequency deafness | High frequency deafness (disorder) | H91.90 | 15188001 | high frequency hearing loss; high-frequency hearing loss |
194424005 | Sensorineural hearing loss, bilateral | Sensorineural hearing loss, bilateral (disorder) | H90.3 | 60700002 | bilateral sensorineural hearing loss |
54711002 | Gingival overgrowth | Gingival enlargement (disorder) | K06.1 | | gingival hyperplasia; gingival hypertrophy; gum hypertrophy; gum overgrowth; gingival enlargement; gum hyperplasia |
75803007 | Posterior rhinorrhea | Posterior rhinorrhea (disorder) | R09.82 | | post nasal drip; postnasal drip; post-nasal drip |
232209000 | Nasal obstruction | Nasal obstruction (finding) | J34.89 | | obstructed nose; nasal airway obstruction |
267103008 | Feeling of lump in throat | Feeling of lump in throat (finding) | R09.89 | | globus; globus sensation; lump in throat; globus pharyngeus |
27355003 | Toothache | Toothache (finding) | K08.89 | | tooth pain; dental pain; tooth ache |
59032001 | Geographic tongue | Geographic tongue (disorder) | K14.1 | | benign migratory glossitis |
717799003 | Semicircular canal dehiscence syndrome | Semicircular canal dehiscence syndrome (disorder) | H83.8X9 | | superior semicircular canal dehiscence; superior canal dehiscence; superior canal dehiscence syndrome | SSCD
`;
