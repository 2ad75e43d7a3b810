/** Disorders of the eye. Columns: see parse-starter.ts. */
export const ophthalmology = `
9826008 | Conjunctivitis | Conjunctivitis (disorder) | H10.9 | | pink eye; pinkeye; inflammation of conjunctiva; conjunctival inflammation; eye infection; infective conjunctivitis; sticky eye |
243321006 | Bacterial conjunctivitis | Bacterial conjunctivitis (disorder) | H10.9 | 9826008 | purulent conjunctivitis; bacterial eye infection |
45261009 | Viral conjunctivitis | Viral conjunctivitis (disorder) | B30.9 | 9826008 | adenoviral conjunctivitis; viral pink eye |
473460002 | Allergic conjunctivitis | Allergic conjunctivitis (disorder) | H10.10 | 9826008 | atopic conjunctivitis; allergic eye disease; itchy eyes due to allergy; ~seasonal allergic conjunctivitis |
53726008 | Acute conjunctivitis | Acute conjunctivitis (disorder) | H10.30 | 9826008 | conjunctivitis acute |
73762008 | Chronic conjunctivitis | Chronic conjunctivitis (disorder) | H10.409 | 9826008 | conjunctivitis chronic |
231857004 | Giant papillary conjunctivitis | Giant papillary conjunctivitis (disorder) | H10.419 | 9826008 | contact lens papillary conjunctivitis | GPC
318316003 | Vernal conjunctivitis | Vernal conjunctivitis (disorder) | H10.44 | 473460002 | spring conjunctivitis |
317349009 | Vernal keratoconjunctivitis | Vernal keratoconjunctivitis (disorder) | H16.269 | 88151007 | spring catarrh | VKC
88151007 | Keratoconjunctivitis | Keratoconjunctivitis (disorder) | H16.209 | | inflammation of cornea and conjunctiva |
60548004 | Epidemic keratoconjunctivitis | Epidemic keratoconjunctivitis (disorder) | B30.0 | 88151007 | adenoviral keratoconjunctivitis; shipyard eye | EKC
68659002 | Blepharoconjunctivitis | Blepharoconjunctivitis (disorder) | H10.509 | 9826008 | inflammation of eyelid and conjunctiva |
41446000 | Blepharitis | Blepharitis (disorder) | H01.009 | | eyelid inflammation; inflammation of eyelid; inflamed eyelids; ~meibomian gland dysfunction; ~meibomitis |
397513003 | Hordeolum | Hordeolum (disorder) | H00.019 | | stye; boil of eyelid; eyelid stye; sty of eyelid; external hordeolum |
397514009 | Internal hordeolum | Internal hordeolum (disorder) | H00.029 | 397513003 | internal stye |
1482004 | Chalazion | Chalazion (disorder) | H00.19 | | meibomian cyst; meibomian gland lipogranuloma; eyelid cyst |
85777005 | Dacryocystitis | Dacryocystitis (disorder) | H04.309 | | lacrimal sac infection; tear sac infection; inflammation of lacrimal sac |
25470000 | Acute dacryocystitis | Acute dacryocystitis (disorder) | H04.329 | 85777005 | dacryocystitis - acute |
86927009 | Dacryoadenitis | Dacryoadenitis (disorder) | H04.009 | | inflammation of lacrimal gland; lacrimal gland inflammation |
416920000 | Lacrimal duct obstruction | Obstruction of lacrimal duct (disorder) | H04.559 | | blocked tear duct; nasolacrimal duct obstruction; tear duct obstruction; obstructed tear duct; obstruction of lacrimal duct | NLDO
49393005 | Epiphora | Epiphora (finding) | H04.209 | | watering eye; watery eye; watery eyes; watering eyes; excessive tearing; excessive tear production; excess tearing |
62909004 | Ectropion of eyelid | Ectropion of eyelid (disorder) | H02.109 | | ectropion; everted eyelid; out-turned eyelid; eyelid ectropion |
33168009 | Entropion | Entropion (disorder) | H02.009 | | eyelid entropion; in-turned eyelid; inverted eyelid; entropion of eyelid |
11934000 | Ptosis of eyelid | Ptosis of eyelid (disorder) | H02.409 | | blepharoptosis; drooping eyelid; droopy eyelid; eyelid ptosis; ptosis; droopy eyelids; upper lid ptosis |
47704002 | Blepharochalasis | Blepharochalasis (disorder) | H02.30 | | ~dermatochalasis |
60735000 | Lagophthalmos | Lagophthalmos (disorder) | H02.209 | | incomplete eyelid closure; inability to close eye |
46152009 | Tear film insufficiency | Tear film insufficiency (disorder) | H04.129 | | dry eye syndrome; dry eye; dry eyes; dry eye disease; tear deficiency | DED
78946008 | Keratoconjunctivitis sicca | Keratoconjunctivitis sicca (disorder) | H16.229 | 88151007 | kerato-conjunctivitis sicca | KCS
5888003 | Keratitis | Keratitis (disorder) | H16.9 | | corneal inflammation; inflammation of cornea; cornea inflammation; ~bacterial keratitis; ~microbial keratitis |
9389005 | Herpes simplex keratitis | Herpes simplex keratitis (disorder) | B00.52 | 5888003 | herpetic keratitis; herpes simplex virus keratitis; HSV keratitis; dendritic ulcer; dendritic keratitis; dendritic corneal ulcer |
231896005 | Acanthamoeba keratitis | Acanthamoeba keratitis (disorder) | B60.13 | 5888003 | acanthamoebal keratitis |
91514001 | Corneal ulcer | Corneal ulcer (disorder) | H16.009 | 5888003 | ulcer of cornea; ulcerative keratitis; corneal ulceration; contact lens ulcer; ~infected corneal ulcer |
1714005 | Photokeratitis | Photokeratitis (disorder) | H16.139 | 5888003 | arc eye; welder's flash; ultraviolet keratitis; snow blindness; welder's eye; flash burn of eye |
2055003 | Recurrent erosion of cornea | Recurrent erosion of cornea (disorder) | H18.839 | | recurrent corneal erosion; recurrent corneal erosion syndrome | RCES
65636009 | Keratoconus | Keratoconus (disorder) | H18.609 | | conical cornea | KC
5587004 | Corneal dystrophy | Corneal dystrophy (disorder) | H18.509 | | dystrophy of cornea; hereditary corneal dystrophy |
16949007 | Fuchs' corneal dystrophy | Fuchs' corneal dystrophy (disorder) | H18.519 | 5587004 | Fuchs endothelial dystrophy; Fuchs' endothelial dystrophy; Fuchs dystrophy; Fuchs' dystrophy; Fuchs endothelial corneal dystrophy | FECD
57207003 | Bullous keratopathy | Bullous keratopathy (disorder) | H18.10 | | pseudophakic bullous keratopathy |
35055000 | Band-shaped keratopathy | Band-shaped keratopathy (disorder) | H18.429 | | band keratopathy |
27194006 | Corneal edema | Corneal edema (disorder) | H18.20 | | corneal oedema; oedema of cornea; edema of cornea |
231924000 | Corneal arcus | Corneal arcus (disorder) | H18.419 | | arcus senilis; arcus of cornea; arcus corneae; senile arcus |
77489003 | Pterygium | Pterygium (disorder) | H11.009 | | surfer's eye; pterygium of eye; pterygium of conjunctiva and cornea |
87614000 | Pinguecula | Pinguecula (disorder) | H11.159 | | pingueculum; pingueculae |
78370002 | Scleritis | Scleritis (disorder) | H15.009 | | inflammation of sclera |
128473001 | Uveitis | Uveitis (disorder) | H20.9 | | inflammation of uvea; uveal inflammation; uvea inflammation |
410692006 | Anterior uveitis | Anterior uveitis (disorder) | H20.9 | 128473001 | acute anterior uveitis; anterior uveal inflammation | AAU
65074000 | Iritis | Iritis (disorder) | H20.9 | 410692006 | inflammation of iris; iris inflammation; acute iritis |
77971008 | Iridocyclitis | Iridocyclitis (disorder) | H20.9 | 410692006 | cyclitis; inflammation of iris and ciliary body |
43363007 | Posterior uveitis | Posterior uveitis (disorder) | H30.90 | 128473001 | posterior uveal inflammation |
46627006 | Chorioretinitis | Chorioretinitis (disorder) | H30.90 | 43363007 | retinochoroiditis; choroidoretinitis |
75614007 | Panuveitis | Panuveitis (disorder) | H44.119 | 128473001 | diffuse uveitis; total uveitis |
416481006 | Ocular toxoplasmosis | Toxoplasmosis of eye (disorder) | B58.00 | | toxoplasma retinochoroiditis; toxoplasmosis of eye; toxoplasma chorioretinitis |
22455005 | Cytomegaloviral retinitis | Cytomegaloviral retinitis (disorder) | B25.8;H32 | | CMV retinitis; cytomegalovirus retinitis |
1847009 | Endophthalmitis | Endophthalmitis (disorder) | H44.009 | | intraocular infection; infection inside eye; postoperative endophthalmitis |
193570009 | Cataract | Cataract (disorder) | H26.9 | | cataracts; opacity of lens; lens opacity; cloudy lens; clouding of lens; opacity of the lens; bilateral cataracts |
39450006 | Senile cataract | Age-related cataract (disorder) | H25.9 | 193570009 | age-related cataract; age related cataract; senile cataracts |
53889007 | Nuclear cataract | Nuclear cataract (disorder) | H25.10 | 193570009 | nuclear sclerotic cataract; nuclear sclerosis of lens; nuclear sclerosis cataract | NSC
193576003 | Cortical cataract | Cortical cataract (disorder) | H25.019 | 193570009 | cortical senile cataract |
65814009 | Subluxation of lens | Subluxation of lens (disorder) | H27.119 | | lens subluxation; subluxed lens; dislocated lens; ectopia lentis |
23986001 | Glaucoma | Glaucoma (disorder) | H40.9 | | glaucomatous optic neuropathy; glaucomatous |
84494001 | Open-angle glaucoma | Open-angle glaucoma (disorder) | H40.10X0 | 23986001 | open angle glaucoma; wide-angle glaucoma | OAG
77075001 | Primary open angle glaucoma | Primary open angle glaucoma (disorder) | H40.1190 | 84494001 | primary open-angle glaucoma; chronic simple glaucoma; chronic open angle glaucoma; glaucoma simplex | POAG; COAG
50485007 | Low tension glaucoma | Low tension glaucoma (disorder) | H40.1290 | 84494001 | normal tension glaucoma; low pressure glaucoma; normal pressure glaucoma | NTG; LTG
392291006 | Angle-closure glaucoma | Angle-closure glaucoma (disorder) | H40.20X0 | 23986001 | closed angle glaucoma; narrow angle glaucoma; angle closure glaucoma; closed-angle glaucoma | ACG
392288006 | Primary angle-closure glaucoma | Primary angle-closure glaucoma (disorder) | H40.20X0 | 392291006 | primary angle closure glaucoma | PACG
30041005 | Acute angle-closure glaucoma | Acute angle-closure glaucoma (disorder) | H40.219 | 392288006 | acute closed-angle glaucoma; acute glaucoma; acute closed angle glaucoma; acute angle closure crisis; acute angle closure attack | AACG
33647009 | Chronic angle-closure glaucoma | Chronic angle-closure glaucoma (disorder) | H40.2290 | 392288006 | chronic closed-angle glaucoma; chronic closed angle glaucoma; anatomical narrow angle glaucoma | CACG
4210003 | Ocular hypertension | Ocular hypertension (disorder) | H40.059 | | raised intraocular pressure; elevated intraocular pressure; raised IOP; increased intraocular pressure; high eye pressure | OHT
232086000 | Neovascular glaucoma | Neovascular glaucoma (disorder) | H40.849 | 23986001 | rubeotic glaucoma; secondary angle-closure glaucoma with rubeosis | NVG
204113001 | Congenital glaucoma | Congenital glaucoma (disorder) | Q15.0 | 23986001 | buphthalmos; infantile glaucoma |
29555009 | Retinal disorder | Retinal disorder (disorder) | H35.9 | | retinopathy; disorder of retina; disease of retina; retinal disease |
422338006 | Degenerative disorder of macula | Degenerative disorder of macula (disorder) | H35.30 | 29555009 | macular degeneration; degeneration of macula; macular retinal degeneration; maculopathy |
267718000 | Age-related macular degeneration | Age-related macular degeneration (disorder) | H35.30 | 422338006 | age related macular degeneration; senile macular degeneration; age-related maculopathy; ~geographic atrophy | AMD; ARMD
414173003 | Exudative age-related macular degeneration | Exudative age-related macular degeneration (disorder) | H35.3290 | 267718000 | wet macular degeneration; wet AMD; neovascular age-related macular degeneration; neovascular AMD; wet age-related macular degeneration; exudative macular degeneration | nAMD; wAMD
247153005 | Drusen of retina | Drusen of retina (disorder) | H35.369 | | retinal drusen; macular drusen |
232006002 | Macular hole | Macular hole (disorder) | H35.349 | 29555009 | macular holes; full thickness macular hole; hole in macula | FTMH
367649002 | Preretinal fibrosis | Preretinal fibrosis (disorder) | H35.379 | 29555009 | epiretinal membrane; macular pucker; cellophane maculopathy; puckering of macula; macular puckering of retina | ERM
37231002 | Macular retinal edema | Macular retinal edema (disorder) | H35.81 | 29555009 | macular edema; macular oedema; oedema of macula; edema of macula; macula edema |
193387007 | Cystoid macular edema | Cystoid macular edema (disorder) | H35.359 | 37231002 | cystoid macular oedema; Irvine-Gass syndrome | CME; CMO
312956001 | Central serous chorioretinopathy | Central serous chorioretinopathy (disorder) | H35.719 | 29555009 | central serous retinopathy | CSCR; CSR
6962006 | Hypertensive retinopathy | Hypertensive retinopathy (disorder) | H35.039 | 29555009 | retinopathy due to hypertension; hypertensive retinal changes |
42059000 | Retinal detachment | Retinal detachment (disorder) | H33.20 | 29555009 | detached retina; detachment of retina; serous retinal detachment | RD
19620000 | Rhegmatogenous retinal detachment | Rhegmatogenous retinal detachment (disorder) | H33.009 | 42059000 | retinal detachment with retinal break | RRD
40024006 | Retinal tear | Retinal tear (disorder) | H33.309 | 29555009 | retinal break; torn retina; tear of retina; retinal perforation; ~retinal hole; ~horseshoe retinal tear |
53772007 | Vitreous detachment | Vitreous detachment (disorder) | H43.819 | | posterior vitreous detachment; detachment of vitreous | PVD
46085004 | Retinal vein occlusion | Retinal vein occlusion (disorder) | H34.9 | 29555009 | occlusion of retinal vein; retinal venous occlusion; retinal vein thrombosis | RVO
68478007 | Central retinal vein occlusion | Central retinal vein occlusion (disorder) | H34.8192 | 46085004 | central retinal venous occlusion; central retinal vein thrombosis | CRVO
24596005 | Branch retinal vein occlusion | Venous retinal branch occlusion (disorder) | H34.8392 | 46085004 | venous tributary occlusion of retina; branch retinal venous occlusion; tributary retinal vein occlusion | BRVO
232035005 | Retinal artery occlusion | Retinal artery occlusion (disorder) | H34.9 | 29555009 | occlusion of retinal artery; retinal arterial occlusion | RAO
38742007 | Central retinal artery occlusion | Central retinal artery occlusion (disorder) | H34.10 | 232035005 | central retinal arterial occlusion | CRAO
50821009 | Branch retinal artery occlusion | Arterial retinal branch occlusion (disorder) | H34.239 | 232035005 | arterial retinal branch occlusion | BRAO
77628002 | Retinal vasculitis | Retinal vasculitis (disorder) | H35.069 | 29555009 | vasculitis of retina |
28835009 | Retinitis pigmentosa | Retinitis pigmentosa (disorder) | H35.52 | 29555009 | pigmentary retinal dystrophy; rod-cone dystrophy | RP
415297005 | Retinopathy of prematurity | Retinopathy of prematurity (disorder) | H35.109 | 29555009 | retrolental fibroplasia; Terry syndrome; premature retinopathy | ROP
66760008 | Optic neuritis | Optic neuritis (disorder) | H46.9 | 77157004 | inflammation of optic nerve; optic nerve inflammation; ~retrobulbar neuritis |
77157004 | Disorder of optic nerve | Disorder of optic nerve (disorder) | | | optic nerve disorder; optic neuropathy; optic nerve disease; cranial nerve II disease |
76976005 | Optic atrophy | Optic atrophy (disorder) | H47.20 | 77157004 | optic nerve atrophy; atrophy of optic disc; atrophy of optic nerve; optic disc atrophy; atrophy of optic disk |
404659001 | Anterior ischemic optic neuropathy | Anterior ischemic optic neuropathy (disorder) | H47.019 | 77157004 | anterior ischaemic optic neuropathy; ischaemic optic neuropathy; ischemic optic neuropathy; ~non-arteritic anterior ischaemic optic neuropathy | AION; NAION
58610003 | Leber's hereditary optic neuropathy | Leber's optic atrophy (disorder) | H47.22 | 77157004 | Leber hereditary optic neuropathy; Leber's optic atrophy | LHON
22066006 | Strabismus | Strabismus (disorder) | H50.9 | | squint; ocular misalignment; misaligned eyes; heterotropia |
16596007 | Esotropia | Esotropia (disorder) | H50.00 | 22066006 | convergent squint; convergent strabismus; crossed eyes; internal strabismus; inward squint | ET
399252000 | Exotropia | Exotropia (disorder) | H50.10 | 22066006 | divergent squint; divergent strabismus; divergent concomitant strabismus; outward squint | XT
387742006 | Amblyopia | Amblyopia (disorder) | H53.009 | | lazy eye; amblyopic eye |
57190000 | Myopia | Myopia (disorder) | H52.10 | 39021009 | short-sightedness; near-sightedness; nearsightedness; shortsighted; short sighted; near sighted; myopic |
38101003 | Hypermetropia | Hypermetropia (disorder) | H52.00 | 39021009 | hyperopia; far-sightedness; farsightedness; long-sightedness; long sighted; longsighted; hypermetropic |
82649003 | Astigmatism | Astigmatism (disorder) | H52.209 | 39021009 | astigmatic |
41256004 | Presbyopia | Presbyopia (disorder) | H52.4 | 39021009 | age-related long sight; needs reading glasses |
3289004 | Anisometropia | Anisometropia (disorder) | H52.31 | 39021009 | unequal refraction |
39021009 | Refractive error | Disorder of refraction (disorder) | H52.7 | | disorder of refraction; refractive disorder; refractive errors |
193683001 | Color vision deficiency | Color vision deficiency (disorder) | H53.50 | | colour blindness; color blindness; colour blind; color blind; color vision disorder; colour vision deficiency |
77479002 | Red-green color blindness | Red-green color blindness (disorder) | H53.53 | 193683001 | red-green colour blindness; deutan defect; red green colour blindness |
65194006 | Night blindness | Night blindness (disorder) | H53.60 | | nyctalopia; poor night vision |
105597003 | Blindness AND/OR vision impairment level | Blindness AND/OR vision impairment level (disorder) | H54.7 | | blindness; visual impairment; vision loss; loss of vision; vision impairment; sight impairment; partially sighted; low vision; severely sight impaired; ~loss of sight |
95677002 | Disorder of vision | Disorder of vision (disorder) | H53.9 | | vision disorder; visual disorder; visual disturbance; visual disturbances; disorder of sight |
33970004 | Scotoma | Scotoma (finding) | | | blind spot in vision; scotomata |
18265008 | Exophthalmos | Exophthalmos (disorder) | H05.20 | | proptosis; bulging eyes; protruding eye; eye protrusion; protruding eyes |
13045009 | Anisocoria | Anisocoria (finding) | H57.02 | | unequal pupils; pupil asymmetry; unequal pupil size |
24225004 | Adie's tonic pupil | Adie's syndrome (disorder) | H57.059 | | Adie syndrome; Holmes-Adie syndrome; Adie pupil; tonic pupil; Adie's pupil |
193756007 | Charles Bonnet syndrome | Charles Bonnet syndrome (disorder) | H53.16 | | ~visual release hallucinations |
75315001 | Sympathetic ophthalmia | Sympathetic uveitis (disorder) | H44.139 | 75614007 | sympathetic uveitis |
19885005 | Thyroid eye disease | Thyrotoxic exophthalmos (disorder) | E05.00;H05.20 | 18265008 | thyrotoxic exophthalmos; Graves' ophthalmopathy; Graves ophthalmopathy; Graves' orbitopathy; Graves orbitopathy; thyroid-associated orbitopathy; thyroid associated ophthalmopathy; thyroid orbitopathy; endocrine exophthalmos | TED
390834004 | Background diabetic retinopathy | Background diabetic retinopathy (disorder) | E11.329 | 4855003 | nonproliferative diabetic retinopathy; non-proliferative diabetic retinopathy; ~background retinopathy | NPDR
418801006 | Intraoperative floppy iris syndrome | Intraoperative floppy iris syndrome (disorder) | H21.81 | | floppy iris syndrome | IFIS
85848002 | Corneal abrasion | Corneal abrasion (disorder) | S05.00XA | | abrasion of cornea; scratched cornea |
31341008 | Vitreous hemorrhage | Vitreous hemorrhage (disorder) | H43.10 | | vitreous haemorrhage |
388980004 | Third cranial nerve palsy | Third cranial nerve palsy (disorder) | H49.00 | | third nerve palsy; oculomotor nerve palsy; oculomotor nerve paralysis; 3rd nerve palsy |
44219007 | Pseudoexfoliation of lens capsule | Pseudoexfoliation of lens capsule (disorder) | H26.8 | | pseudoexfoliation; pseudoexfoliation syndrome; exfoliation syndrome; pseudo-exfoliation | PXF
194131002 | Convergence insufficiency | Convergence insufficiency (disorder) | H51.11 | | |
392133001 | Pigment dispersion syndrome | Pigment dispersion syndrome (disorder) | H21.239 | | pigment dispersion |
419422001 | Narrow angle | Narrow angle (finding) | H40.039 | | narrow angles; narrow anterior chamber angle |
315353005 | Posterior subcapsular cataract | Posterior subcapsular cataract (disorder) | H26.9 | 193570009 | posterior subcapsular cataracts |
766834007 | Secondary cataract | Secondary cataract (disorder) | H26.40 | 193570009 | posterior capsular opacification; posterior capsule opacification; after-cataract; after cataract; posterior capsular opacity; posterior capsule opacity |
414875008 | Nonexudative age-related macular degeneration | Nonexudative age-related macular degeneration (disorder) | H35.3190 | 267718000 | dry age-related macular degeneration; dry macular degeneration; dry AMD; non-exudative age-related macular degeneration; nonexudative macular degeneration; dry age related macular degeneration; nonexudative AMD |
42513006 | Punctate keratitis | Punctate keratitis (disorder) | H16.149 | 5888003 | superficial punctate keratitis; punctate epithelial keratitis; punctate keratopathy | SPK
815008 | Episcleritis | Episcleritis (disorder) | H15.109 | | |
78768009 | Subconjunctival hemorrhage | Subconjunctival hemorrhage (disorder) | H11.30 | | subconjunctival haemorrhage; subconjunctival bleed; subconjunctival hemorrhages |
75229002 | Hyphema | Hyphema (disorder) | H21.00 | | hyphaema |
28998008 | Retinal hemorrhage | Retinal hemorrhage (disorder) | H35.60 | 29555009 | retinal haemorrhage; retinal hemorrhages; retinal haemorrhages |
255024002 | Nevus of choroid | Nevus of choroid (disorder) | D31.30 | | choroidal nevus; choroidal naevus; choroid nevus |
109245003 | Periorbital cellulitis | Cellulitis of periorbital region (disorder) | L03.213 | 128045006 | cellulitis of periorbital region |
314516007 | Preseptal cellulitis | Preseptal cellulitis (disorder) | L03.213 | 128045006 | pre-septal cellulitis |
75705005 | Red eye | Red eye (disorder) | H57.89 | | red eyes; eye redness; redness of eye |
41652007 | Pain in eye | Pain in eye (finding) | H57.10 | | eye pain; ocular pain; painful eye; sore eye |
111516008 | Blurring of visual image | Blurring of visual image (finding) | H53.8 | | blurred vision; blurry vision; blurring of vision; vision blurring; blurred eyesight |
15013002 | Vitreous floaters | Vitreous floaters (disorder) | H43.399 | | floaters; eye floaters; floaters in eye |
56170001 | Photopsia | Photopsia (disorder) | H53.19 | | flashes of light; flashing lights |
47673003 | Stargardt disease | Fundus flavimaculatus (disorder) | H35.53 | | fundus flavimaculatus; Stargardt's disease; Stargardt macular dystrophy |
`;
