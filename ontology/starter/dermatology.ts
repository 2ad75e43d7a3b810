/** Disorders of the skin, hair and nails. Columns: see parse-starter.ts. */
export const dermatology = `
43116000 | Eczema | Eczema (disorder) | L30.9 |  | dermatitis; eczematous dermatitis; eczemas; eczematous rash; eczematous |
24079001 | Atopic dermatitis | Atopic dermatitis (disorder) | L20.9 | 43116000 | atopic eczema; infantile eczema; atopic eczema/dermatitis; Besnier's prurigo; ~flexural eczema |
40275004 | Contact dermatitis | Contact dermatitis (disorder) | L25.9 | 43116000 | contact eczema; dermatitis venenata |
238575004 | Allergic contact dermatitis | Allergic contact dermatitis (disorder) | L23.9 | 40275004 | allergic contact eczema; ~poison ivy rash; ~nickel dermatitis | ACD
110979008 | Irritant contact dermatitis | Irritant contact dermatitis (disorder) | L24.9 | 40275004 | irritant dermatitis; irritant contact eczema |
200767005 | Dandruff | Pityriasis simplex (disorder) | L21.0 | | pityriasis simplex; pityriasis capitis; seborrhea sicca; scalp dandruff |
402567004 | Dyshidrotic eczema | Vesicular eczema of hands and/or feet (disorder) | L30.1 | 43116000 | pompholyx; dyshidrosis; dyshidrotic dermatitis; cheiropompholyx; vesicular eczema of hands and feet; vesicular hand eczema; vesicular eczema of hands and/or feet |
58759008 | Intertrigo | Intertrigo (disorder) | L30.4 | | intertriginous dermatitis |
267854005 | Lichen simplex chronicus | Neurodermatitis (disorder) | L28.0 | | neurodermatitis; lichen simplex; circumscribed neurodermatitis | LSC
64144002 | Prurigo | Prurigo (disorder) | L28.2 | | pruritic rash; ~prurigo nodularis; ~nodular prurigo |
399992009 | Erythroderma | Erythroderma (disorder) | L26 | | exfoliative dermatitis; generalized exfoliative dermatitis |
9014002 | Psoriasis | Psoriasis (disorder) | L40.9 | | psoriatic; ~plaque psoriasis; ~psoriasis vulgaris; ~scalp psoriasis; ~nail psoriasis; ~psoriatic plaques; ~inverse psoriasis; ~flexural psoriasis | PsO
37042000 | Guttate psoriasis | Guttate psoriasis (disorder) | L40.4 | 9014002 | psoriasis guttata |
200973000 | Pustular psoriasis | Pustular psoriasis (disorder) | L40.1 | 9014002 | generalized pustular psoriasis; generalised pustular psoriasis; von Zumbusch psoriasis | GPP
27520001 | Palmoplantar pustulosis | Palmoplantar pustulosis (disorder) | L40.3 | | palmoplantar pustular psoriasis; pustulosis palmaris et plantaris; pustulosis of palms and soles | PPP
77252004 | Pityriasis rosea | Pityriasis rosea (disorder) | L42 | | ~herald patch |
4776004 | Lichen planus | Lichen planus (disorder) | L43.9 | | lichen ruber planus; cutaneous lichen planus |
235049008 | Oral lichen planus | Oral lichen planus (disorder) | L43.8 | 4776004 | lichen planus of mouth | OLP
41890004 | Lichen nitidus | Lichen nitidus (disorder) | L44.1 | | Pinkus' disease |
64540004 | Lichen planopilaris | Lichen planopilaris (disorder) | L66.10 | 4776004 | follicular lichen planus | LPP
11381005 | Acne | Acne (disorder) | L70.9; L70.0 | | acne vulgaris; pimples; facial acne; ~spots on face; ~zits; ~cystic acne; ~comedones; ~blackheads |
398909004 | Rosacea | Rosacea (disorder) | L71.9 | | acne rosacea; papulopustular rosacea; erythematotelangiectatic rosacea |
19877001 | Rhinophyma | Rhinophyma (disorder) | L71.1 | 398909004 | phymatous rosacea; ~bulbous nose |
59393003 | Hidradenitis suppurativa | Hidradenitis suppurativa (disorder) | L73.2 | | acne inversa; hidradenitis; suppurative hidradenitis; Verneuil's disease | HS
13600006 | Folliculitis | Folliculitis (disorder) | L73.9 | | infected hair follicle; inflammation of hair follicle; ~hot tub folliculitis |
63951004 | Miliaria | Miliaria (disorder) | L74.3 | | heat rash; prickly heat; sweat rash |
5132005 | Keratosis pilaris | Keratosis pilaris (disorder) | L85.8 | | ~chicken skin; keratosis follicularis pilaris | KP
126485001 | Urticaria | Urticaria (disorder) | L50.9 | | hives; nettle rash; wheals; nettlerash; urticarial rash; ~acute urticaria; ~chronic urticaria; ~weals |
302162004 | Chronic spontaneous urticaria | Chronic idiopathic urticaria (disorder) | L50.1 | 126485001 | chronic idiopathic urticaria | CSU; CIU
42265009 | Idiopathic urticaria | Idiopathic urticaria (disorder) | L50.1 | 126485001 | |
74774004 | Cold urticaria | Cold urticaria (disorder) | L50.2 | 126485001 | cold-induced urticaria |
73692007 | Fixed drug eruption | Fixed drug eruption (disorder) | L27.1 | | fixed pigmented erythema | FDE
73442001 | Stevens-Johnson syndrome | Stevens-Johnson syndrome (disorder) | L51.1 | | Stevens Johnson syndrome; erythema multiforme major | SJS
23067006 | Toxic epidermal necrolysis | Lyell's toxic epidermal necrolysis, subepidermal type (disorder) | L51.2 | | Lyell syndrome; Lyell's syndrome | TEN
36715001 | Erythema multiforme | Erythema multiforme (disorder) | L51.9 | | erythema multiforme minor |
32861005 | Erythema nodosum | Erythema nodosum (disorder) | L52 | | |
702617007 | Acute generalized exanthematous pustulosis | Acute generalized exanthematous pustulosis (disorder) | L27.0 | | acute generalised exanthematous pustulosis; pustular drug eruption | AGEP
60555002 | Hypersensitivity vasculitis | Hypersensitivity angiitis (disorder) | M31.0 | | leukocytoclastic vasculitis; leucocytoclastic vasculitis; hypersensitivity angiitis; small vessel cutaneous vasculitis; ~cutaneous vasculitis | LCV
387778001 | Purpura | Purpura (disorder) | D69.2 | | purpuric rash; purpuric disorder; ~non-blanching rash |
271807003 | Rash | Eruption of skin (disorder) | R21 | | skin rash; rashes; eruption of skin; skin eruption; exanthem; exanthema; cutaneous eruption; ~maculopapular rash; ~macular rash |
49882001 | Viral exanthem | Viral exanthem (disorder) | B09 | 271807003 | viral rash; viral exanthema |
65172003 | Pemphigus | Pemphigus (disorder) | L10.9 | | |
49420001 | Pemphigus vulgaris | Pemphigus vulgaris (disorder) | L10.0 | 65172003 | |
77090002 | Bullous pemphigoid | Bullous pemphigoid (disorder) | L12.0 | | pemphigoid |
111196000 | Dermatitis herpetiformis | Dermatitis herpetiformis (disorder) | L13.0 | | Duhring's disease; Duhring disease | DH
61003004 | Epidermolysis bullosa | Epidermolysis bullosa (disorder) | Q81.9 | | ~butterfly skin disease | EB
74578003 | Pyoderma gangrenosum | Pyoderma gangrenosum (disorder) | L88 | | |
84625002 | Sweet's syndrome | Acute febrile neutrophilic dermatosis (disorder) | L98.2 | | Sweet syndrome; acute febrile neutrophilic dermatosis |
65508009 | Granuloma annulare | Granuloma annulare (disorder) | L92.0 | | ~disseminated granuloma annulare |
9418005 | Necrobiosis lipoidica | Necrobiosis lipoidica (disorder) | L92.1 | | necrobiosis lipoidica diabeticorum | NLD
402599005 | Acanthosis nigricans | Acanthosis nigricans (disorder) | L83 | | ~skin darkening of neck |
201048007 | Morphea | Localized scleroderma (disorder) | L94.0 | | morphoea; localized scleroderma; localised scleroderma; circumscribed scleroderma |
200938002 | Discoid lupus erythematosus | Discoid lupus erythematosus (disorder) | L93.0 | 7119001 | discoid lupus | DLE
7119001 | Cutaneous lupus erythematosus | Cutaneous lupus erythematosus (disorder) | L93.2 | | cutaneous lupus; lupus of skin | CLE
22125009 | Panniculitis | Panniculitis (disorder) | M79.3 | | inflammation of subcutaneous fat |
410016009 | Lipodermatosclerosis | Lipodermatosclerosis (disorder) | | | hypodermitis sclerodermaformis; sclerosing panniculitis |
237900002 | Calciphylaxis | Calciphylaxis (disorder) | E83.59 | | calcific uremic arteriolopathy; calcific uraemic arteriolopathy | CUA
238772004 | Livedo reticularis | Livedo reticularis (disorder) | R23.1 | | ~livedo; ~mottled skin |
47382004 | Dermatophytosis | Dermatophytosis (disorder) | B35.9 | 3218000 | tinea; ringworm; tinea infection; dermatophyte infection; ~tinea capitis; ~scalp ringworm |
84849002 | Tinea corporis | Tinea corporis (disorder) | B35.4 | 47382004 | ringworm of body; body ringworm |
6020002 | Tinea pedis | Tinea pedis (disorder) | B35.3 | 47382004 | athlete's foot; athletes foot; ringworm of foot |
399029005 | Tinea cruris | Tinea cruris (disorder) | B35.6 | 47382004 | jock itch; dhobie itch; ringworm of groin; dermatophytosis of groin and perianal area; dermatophytosis of groin |
48971001 | Tinea manuum | Tinea manuum (disorder) | B35.2 | 47382004 | tinea manus; ringworm of hand |
399329002 | Tinea barbae | Tinea barbae (disorder) | B35.0 | 47382004 | barber's itch; ringworm of beard |
56454009 | Pityriasis versicolor | Pityriasis versicolor (disorder) | B36.0 | 3218000 | tinea versicolor; Malassezia furfur infection |
264207005 | Erythrasma | Erythrasma (disorder) | L08.1 | 19824006 | Corynebacterium minutissimum infection |
57019003 | Common wart | Verruca vulgaris (disorder) | B07.8 | | verruca vulgaris; skin wart; ~wart; ~warts; ~viral wart; ~viral warts |
63440008 | Plantar wart | Verruca plantaris (disorder) | B07.0 | | verruca plantaris; plantar warts; verruca pedis; verruca; verrucas; veruca; plantar verruca |
201101007 | Actinic keratosis | Actinic keratosis (disorder) | L57.0 | | solar keratosis; actinic keratoses; solar keratoses; senile keratosis; AKs | AK
25499005 | Seborrheic keratosis | Seborrheic keratosis (disorder) | L82.1 | | seborrhoeic keratosis; seborrheic keratoses; seborrhoeic keratoses; seborrheic wart; seborrhoeic wart; SKs |
400096001 | Melanocytic nevus | Melanocytic nevus (disorder) | D22.9 | | melanocytic naevus; skin mole; pigmented nevus; pigmented naevus; melanocytic nevi; benign nevus; benign naevus; moles; ~naevus; ~nevus; ~pigmented lesion; ~mole |
402624000 | Lentigo | Lentigo (disorder) | L81.4 | | lentigines |
201091002 | Skin tag | Skin tag (disorder) | L91.8 | | acrochordon; skin tags; fibroepithelial polyp of skin |
448015002 | Dermatofibroma | Benign fibrous histiocytoma of skin (disorder) | D23.9 | | fibrous histiocytoma of skin; cutaneous fibrous histiocytoma; benign fibrous histiocytoma of skin; histiocytoma of skin |
254662007 | Keratoacanthoma | Keratoacanthoma (disorder) | L85.8 | | kerato-acanthoma; molluscum sebaceum | KA
93163002 | Lipoma | Lipoma (disorder) | D17.9 | | lipomas; lipomata; fatty lump; benign fatty tumour; benign fatty tumor |
419893006 | Epidermoid cyst | Epidermal cyst (disorder) | L72.0 | | epidermal cyst; epidermal inclusion cyst; epidermal cysts; epidermoid cysts; ~sebaceous cyst | EIC
5050001 | Cherry angioma | Cherry hemangioma (disorder) | D18.01 | 400210000 | cherry hemangioma; cherry haemangioma; Campbell de Morgan spot; senile angioma; Campbell de Morgan spots |
400210000 | Hemangioma | Hemangioma (disorder) | D18.00 | | haemangioma; hemangiomas; haemangiomas; angioma; ~strawberry naevus; ~strawberry nevus |
416377005 | Port-wine stain | Port-wine stain of skin (disorder) | Q82.5 | | port wine stain; nevus flammeus; naevus flammeus |
200722003 | Pyogenic granuloma | Pyogenic granuloma (disorder) | L98.0 | | lobular capillary hemangioma; granuloma telangiectaticum |
33659008 | Keloid | Keloid scar (disorder) | L91.0 | | keloid scar; keloids; cheloid; keloid scarring |
399912005 | Pressure ulcer | Pressure injury (disorder) | L89.90 | | pressure sore; bed sore; bedsore; decubitus ulcer; pressure injury; pressure sores; decubitus; bedsores |
1163220007 | Pressure injury stage II | Pressure injury stage II (disorder) | L89.92 | 399912005 | stage 2 pressure ulcer; stage 2 pressure injury; pressure ulcer stage 2; grade 2 pressure ulcer; category 2 pressure ulcer; stage II pressure ulcer |
403194002 | Sunburn | Sunburn (disorder) | L55.9 | | sun burn; sunburned skin |
22649008 | Photosensitivity | Photosensitivity disorder (disorder) | L56.8 | | photosensitivity disease; photosensitivity disorder; photodermatosis; ~photosensitive rash |
238525001 | Polymorphous light eruption | Polymorphous light eruption (disorder) | L56.4 | 22649008 | polymorphic light eruption | PMLE; PLE
56317004 | Alopecia | Alopecia (disorder) | L65.9 | | hair loss; baldness; loss of hair; hair thinning; bald; thinning hair |
68225006 | Alopecia areata | Alopecia areata (disorder) | L63.9 | 56317004 | patchy alopecia; circumscribed alopecia |
19754005 | Alopecia totalis | Alopecia totalis (disorder) | L63.0 | 68225006 | ~total scalp hair loss |
87872006 | Androgenetic alopecia | Male pattern alopecia (disorder) | L64.9 | 56317004 | male pattern baldness; male pattern alopecia; pattern hair loss; androgenic alopecia; male pattern hair loss; ~female pattern hair loss | AGA
39479004 | Telogen effluvium | Telogen effluvium (disorder) | L65.0 | 56317004 | telogen hair loss |
717055000 | Frontal fibrosing alopecia | Frontal fibrosing alopecia (disorder) | L66.12 | 56317004 | | FFA
29966009 | Hypertrichosis | Hypertrichosis (disorder) | L68.9 | | excessive hair growth; ~excess hair |
402296004 | Pityriasis alba | Pityriasis alba (disorder) | L30.5 | | pityriasis streptogenes |
247479008 | Telangiectasia | Telangiectasia (disorder) | I78.1 | | ~spider veins; telangiectases; telangiectasias; telangiectasis; ~thread veins |
44279002 | Miliaria rubra | Miliaria rubra (disorder) | L74.0 | 63951004 | |
78745000 | Urticaria pigmentosa | Urticaria pigmentosa (disorder) | D47.01 | | maculopapular cutaneous mastocytosis |
48611009 | Darier disease | Keratosis follicularis (disorder) | Q82.8 | | Darier's disease; keratosis follicularis; Darier-White disease |
79468000 | Hailey-Hailey disease | Familial benign pemphigus (disorder) | Q82.8 | | familial benign pemphigus; benign familial pemphigus |
3755001 | Pityriasis rubra pilaris | Pityriasis rubra pilaris (disorder) | L44.0 | | Devergie's disease | PRP
17790008 | Nail disorder | Disorder of nail (disorder) | L60.9 | | nail disease; disorder of nail; ~nail dystrophy |
95320005 | Skin disorder | Disorder of skin (disorder) | L98.9 | | skin disease; disorder of skin; dermatosis; skin condition; dermatological disease; ~skin lesion |
56727007 | Vitiligo | Vitiligo (disorder) | L80 | 95320005 | ~leukoderma; ~leucoderma |
414941008 | Onychomycosis | Onychomycosis (disorder) | B35.1 | 3218000 | fungal nail infection; fungal nail; nail fungus; tinea unguium |
48596006 | Cradle cap | Cradle cap (disorder) | L21.0 | | infantile seborrheic dermatitis; infantile seborrhoeic dermatitis |
400097005 | Ingrowing nail | Ingrowing nail (disorder) | L60.0 | | ingrown nail; ingrown toenail; ingrowing toenail |
25674000 | Lichen sclerosus | Lichen sclerosus et atrophicus (disorder) | L90.0 | | lichen sclerosus et atrophicus |
49084001 | Radiation dermatitis | Radiation dermatitis (disorder) | L58.9 | | radiodermatitis; radiotherapy dermatitis |
95344007 | Ulcer of lower extremity | Ulcer of lower extremity (disorder) | L97.909 | | leg ulcer; lower limb ulcer; ulcer of lower limb |
95345008 | Ulcer of foot | Ulcer of foot (disorder) | L97.509 | 95344007 | foot ulcer |
254818000 | Dysplastic nevus | Dysplastic nevus of skin (disorder) | D22.9 | | dysplastic naevus; atypical nevus; atypical naevus; atypical mole |
35498005 | Stasis dermatitis | Stasis dermatitis (disorder) | I87.2 | | venous eczema; varicose eczema; venous stasis dermatitis; gravitational eczema |
410049000 | Contact dermatitis due to genus Toxicodendron | Contact dermatitis due to genus Toxicodendron (disorder) | L23.7 | | poison ivy dermatitis; contact dermatitis due to poison ivy; ~poison ivy |
19843006 | Hypertrophic scar | Hypertrophic scar (disorder) | L91.0 | | hypertrophic scars; hypertrophic scarring |
50563003 | Seborrheic dermatitis | Seborrheic dermatitis (disorder) | L21.9 | 43116000 | seborrhoeic dermatitis; seborrheic eczema; seborrhoeic eczema; ~seb derm |
238539001 | Hand eczema | Hand eczema (disorder) | L30.9 | 43116000 | hand dermatitis; eczema of hands; eczema of hand |
81418003 | Nummular eczema | Nummular eczema (disorder) | L30.0 | 43116000 | discoid eczema; nummular dermatitis |
201077008 | Asteatotic eczema | Asteatotic eczema (disorder) | L30.8 | 43116000 | eczema craquelé; eczema craquele; xerotic eczema |
89105000 | Xerosis cutis | Asteatosis cutis (disorder) | L85.3 | 95320005 | xerosis; asteatosis cutis; xeroderma |
91487003 | Diaper rash | Diaper rash (disorder) | L22 | 110979008 | nappy rash; diaper dermatitis; nappy dermatitis; napkin dermatitis |
416675009 | Furuncle | Furuncle (disorder) | L02.92 | | boil; boils; furuncles; furunculosis |
254679001 | Milia | Milia (disorder) | L72.0 | | milium |
254677004 | Trichilemmal cyst | Trichilemmal cyst (disorder) | L72.11 | | pilar cyst; pilar cysts; trichilemmal cysts |
254671003 | Infection of sebaceous cyst | Infection of sebaceous cyst (disorder) | L72.3 | | infected sebaceous cyst; infected epidermoid cyst |
36209000 | Chloasma | Chloasma (disorder) | L81.1 | | melasma |
238699007 | Post-inflammatory hyperpigmentation | Post-inflammatory hyperpigmentation (disorder) | L81.0 | | postinflammatory hyperpigmentation |
72100002 | Solar lentigo | Solar lentigo (disorder) | L81.4 | | solar lentigines; sun spots; age spots; liver spots; senile lentigo |
201040000 | Callosity | Callosity (disorder) | L84 | 95320005 | callus; calluses; skin callus; callosities |
201038005 | Corn of skin | Corn - lesion (disorder) | L84 | 95320005 | clavus; corn of toe; corn of foot; hard corn; soft corn |
75789001 | Onycholysis | Onycholysis (disorder) | L60.1 | | |
52897009 | Onychogryphosis | Onychogryposis (disorder) | L60.2 | | onychogryposis; ram's horn nail |
274203005 | Subungual hematoma of foot | Subungual hematoma of foot (disorder) | S90.229A | | subungual hematoma of toe; subungual haematoma of toe; toenail hematoma |
7847004 | Cheilitis | Cheilitis (disorder) | K13.0 | | inflammation of lip; inflammation of lips |
46795000 | Actinic cheilitis | Actinic cheilitis (disorder) | L56.8 | 7847004 | solar cheilitis |
46742003 | Skin ulcer | Skin ulcer (disorder) | L98.499 | 95320005 | ulcer of skin; skin ulcers; skin ulceration; cutaneous ulcer |
402863005 | Venous leg ulcer | Venous stasis ulcer of leg (disorder) | I87.2; L97.909 | 95344007 | venous ulcer; venous ulcers; venous stasis ulcer; venous leg ulcers; venous ulcer of leg; stasis ulcer; venous leg ulceration | VLU
13954005 | Ischemic ulcer | Ischemic ulcer (disorder) | L98.499 | 46742003 | ischaemic ulcer; arterial ulcer; arterial leg ulcer |
371087003 | Diabetic foot ulcer | Diabetic foot ulcer (disorder) | E11.621 | 95345008 | diabetic foot ulcers; diabetic ulcer of foot; diabetic foot ulceration; ~diabetic foot | DFU
301021005 | Ulcer of toe | Ulcer of toe (disorder) | L97.509 | 95345008 | toe ulcer; ulcer on toe |
301022003 | Ulcer of heel | Ulcer of heel (disorder) | L97.409 | 95345008 | heel ulcer; ulcer on heel |
225561003 | Pressure ulcer of heel | Pressure ulcer of heel (disorder) | L89.609 | 399912005 | heel pressure ulcer; heel pressure sore; pressure sore of heel; pressure injury of heel |
225562005 | Pressure ulcer of sacral region | Pressure ulcer of sacral region (disorder) | L89.159 | 399912005 | sacral pressure ulcer; sacral pressure sore; sacral decubitus ulcer; sacral sore; pressure ulcer of sacrum; sacral pressure injury |
195382003 | Spider nevus | Spider nevus (disorder) | I78.1 | | spider naevus; spider angioma; spider angiomas; spider naevi |
201281002 | Café au lait spot | Café au lait spot (disorder) | L81.3 | | cafe au lait spot; café-au-lait spot; cafe-au-lait spot; cafe-au-lait spots; café-au-lait spots; café-au-lait macule; cafe-au-lait macules |
238751002 | Perioral dermatitis | Perioral dermatitis (disorder) | L71.0 | | |
399205006 | Pseudofolliculitis barbae | Pseudofolliculitis barbae (disorder) | L73.1 | | razor bumps |
312230002 | Hyperhidrosis | Hyperhidrosis (disorder) | R61 | | excessive sweating |
28926001 | Drug eruption | Eruption caused by drug (disorder) | L27.0 | 271807003 | drug rash; eruption caused by drug; drug-induced rash; medication rash |
271813007 | Petechiae | Petechiae (finding) | R23.3 | | petechia; petechial rash |
302227002 | Ecchymosis | Ecchymosis (finding) | R58 | | ecchymoses |
247441003 | Erythema | Erythema (finding) | L53.9 | | skin redness; redness of skin |
247442005 | Broken skin | Broken skin (disorder) | T14.8XXA | | skin breakdown; breakdown of skin |
400080004 | Porokeratosis | Porokeratosis (disorder) | Q82.8 | | |
`;
