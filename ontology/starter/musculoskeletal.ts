/** Musculoskeletal disorders. Columns: see parse-starter.ts. */
export const musculoskeletal = `
928000 | Disorder of musculoskeletal system | Disorder of musculoskeletal system (disorder) | M79.9 | | musculoskeletal disorder; musculoskeletal disease; disease of musculoskeletal system; musculoskeletal system disorder | MSK disorder
105969002 | Disorder of connective tissue | Disorder of connective tissue (disorder) | M35.9 | | connective tissue disease; connective tissue disorder; ~autoimmune connective tissue disease; ~collagen vascular disease | CTD
396332003 | Rheumatism | Rheumatism (disorder) | M79.0 | 928000 | rheumatic disorder; rheumatic disease; rheumatological disease; rheumatologic disorder |
399269003 | Disorder of joint | Arthropathy (disorder) | M12.9 | 928000 | arthropathy; joint disorder; joint disease; arthropathies |
3723001 | Arthritis | Arthritis (disorder) | M19.90 | 399269003 | joint inflammation; inflammation of joint; arthritic joint; arthritic joint disease; arthritic joints; ~arthritic changes |
416956002 | Polyarthritis | Polyarthritis (disorder) | M13.0 | 3723001 | polyarticular arthritis; ~inflammatory polyarthritis |
57676002 | Joint pain | Joint pain (finding) | M25.50 | | arthralgia; pain in joint; painful joint; painful joints; joint pains; arthralgias; aching joints; joint ache; ~polyarthralgia |
68962001 | Muscle pain | Muscle pain (finding) | M79.10 | | myalgia; myalgias; muscle ache; muscle aches; aching muscles; muscular pain; muscle soreness; sore muscles |
396275006 | Osteoarthritis | Osteoarthritis (disorder) | M19.90 | 3723001 | degenerative joint disease; osteoarthrosis; degenerative arthritis; osteo-arthritis; degenerative arthropathy; wear and tear arthritis; arthrosis | OA; DJD
239872002 | Osteoarthritis of hip | Osteoarthritis of hip (disorder) | M16.9 | 396275006 | hip osteoarthritis; hip OA; OA of hip; OA hip; coxarthrosis; degenerative joint disease of hip; hip arthritis; arthritis of hip; arthritic hip |
239873007 | Osteoarthritis of knee | Osteoarthritis of knee (disorder) | M17.9 | 396275006 | knee osteoarthritis; knee OA; OA of knee; OA knee; gonarthrosis; degenerative joint disease of knee; knee arthritis; arthritis of knee; arthritic knee |
201834006 | Localized, primary osteoarthritis of the hand | Localized, primary osteoarthritis of the hand (disorder) | M19.049 | 396275006 | osteoarthritis of hand; hand osteoarthritis; primary osteoarthritis of hand; hand OA; OA of hand; OA hands; nodal osteoarthritis of hand; localised primary osteoarthritis of the hand |
8847002 | Spondylosis | Spondylosis (disorder) | M47.9 | 699699005 | osteoarthritis of spine; degenerative spondylosis; spinal osteoarthritis; spinal spondylosis; spondylotic changes |
69896004 | Rheumatoid arthritis | Rheumatoid arthritis (disorder) | M06.9 | 3723001 | rheumatoid disease; rheumatoid; seropositive rheumatoid arthritis; ~seronegative rheumatoid arthritis; RhA | RA
57160007 | Felty's syndrome | Felty's syndrome (disorder) | M05.00 | 69896004 | Felty syndrome; rheumatoid arthritis with splenomegaly and neutropenia |
410502007 | Juvenile idiopathic arthritis | Juvenile idiopathic arthritis (disorder) | M08.90 | 3723001 | juvenile chronic arthritis; juvenile rheumatoid arthritis; juvenile arthritis | JIA; JRA; JCA
201796004 | Systemic onset juvenile chronic arthritis | Systemic onset juvenile chronic arthritis (disorder) | M08.20 | 410502007 | systemic onset juvenile idiopathic arthritis; systemic juvenile idiopathic arthritis; Still's disease; Still disease | SoJIA; sJIA
239920006 | Adult onset Still's disease | Adult onset Still's disease (disorder) | M06.1 | 3723001 | adult-onset Still disease; adult Still's disease | AOSD
90560007 | Gout | Gout (disorder) | M10.9 | 18834007 | gouty arthritis; gouty arthropathy; articular gout; podagra; acute gout; gout flare; gout attack; ~gouty tophi |
18834007 | Crystal arthropathy | Crystal arthropathy (disorder) | M11.9 | 399269003 | crystal arthritis; crystal-induced arthritis; crystal induced arthropathy |
239832006 | Chondrocalcinosis | Chondrocalcinosis (disorder) | M11.20 | 18834007 | pseudogout; calcium pyrophosphate deposition disease; calcium pyrophosphate arthropathy; pyrophosphate arthropathy; pseudo-gout; calcium pyrophosphate crystal deposition disease | CPPD; CPDD
50442003 | Palindromic rheumatism | Palindromic rheumatism (disorder) | M12.30 | 396332003 | Hench's syndrome; palindromic arthritis |
48245008 | Bacterial arthritis | Bacterial arthritis (disorder) | M00.9 | 3723001 | septic arthritis; pyogenic arthritis; septic joint; infected joint; joint sepsis; suppurative arthritis |
129133005 | Reactive arthritis | Reactive arthritis (disorder) | M02.9 | 3723001 | Reiter's syndrome; Reiter's disease; Reiter syndrome; post-infectious arthritis; post-dysenteric arthritis | ReA
33339001 | Psoriatic arthritis | Psoriasis with arthropathy (disorder) | L40.50 | 3723001 | psoriatic arthropathy; arthropathic psoriasis; psoriatic joint disease; psoriasis with arthropathy; arthritis psoriatica | PsA
9631008 | Ankylosing spondylitis | Ankylosing spondylitis (disorder) | M45.9 | 84172003 | Bechterew's disease; Bekhterev's disease; Marie-Strumpell disease; ~axial spondyloarthritis; ~axial spondyloarthropathy | AS; AxSpA
81808003 | Hemarthrosis | Hemarthrosis (disorder) | M25.00 | 399269003 | haemarthrosis; bleeding into joint; blood in joint; bloody joint effusion |
36504009 | Ankylosis of joint | Ankylosis of joint (disorder) | M24.60 | 399269003 | ankylosis; fused joint; joint fusion |
359554008 | Neuropathic arthropathy | Neuropathic arthropathy (disorder) | M14.60 | 399269003 | neurogenic arthropathy; Charcot's arthropathy; Charcot joint; Charcot arthropathy; Charcot foot; neuropathic joint; Charcot's joint |
85551004 | Hypermobility syndrome | Hypermobility syndrome (disorder) | M35.7 | 105969002 | joint hypermobility syndrome; benign joint hypermobility; hypermobile joints; joint hypermobility; benign joint hypermobility syndrome | BJHS
55464009 | Systemic lupus erythematosus | Systemic lupus erythematosus (disorder) | M32.9 | 105969002 | lupus; disseminated lupus erythematosus; systemic lupus | SLE
80258006 | Drug-induced lupus erythematosus | Drug-induced lupus erythematosus (disorder) | M32.0 | 105969002 | drug induced lupus; drug-induced lupus; drug-induced SLE; hydralazine lupus | DILE
31384009 | Polymyositis | Polymyositis (disorder) | M33.20 | 26889001 | idiopathic polymyositis; ~inflammatory myopathy |
396230008 | Dermatomyositis | Dermatomyositis (disorder) | M33.90 | 26889001 | dermato-myositis; polymyositis with skin involvement; dermatopolymyositis |
1212005 | Juvenile dermatomyositis | Juvenile dermatomyositis (disorder) | M33.00 | 396230008 | childhood dermatomyositis | JDM
72315009 | Inclusion body myositis | Inclusion body myositis (disorder) | G72.41 | 26889001 | sporadic inclusion body myositis | IBM
26889001 | Myositis | Myositis (disorder) | M60.9 | 928000 | muscle inflammation; inflammatory disorder of muscle; inflammation of muscle |
89155008 | Systemic sclerosis | Systemic sclerosis (disorder) | M34.9 | 105969002 | scleroderma; progressive systemic sclerosis; systemic scleroderma; ~diffuse cutaneous systemic sclerosis | SSc; PSS
31848007 | CREST syndrome | CREST syndrome (disorder) | M34.1 | 89155008 | calcinosis, Raynaud's phenomenon, esophageal dysmotility, sclerodactyly, telangiectasia; limited cutaneous systemic sclerosis; limited scleroderma; calcinosis-Raynaud phenomenon-esophageal involvement-sclerodactyly-telangiectasia syndrome | CREST
83901003 | Sjögren's syndrome | Sjögren's syndrome (disorder) | M35.00 | 105969002 | Sjogren syndrome; Sjogren's; Sjogrens; sicca syndrome; Sjogren's disease; Sjögren's disease; primary Sjogren's syndrome | SjS
398049005 | Mixed connective tissue disease | Mixed collagen vascular disease (disorder) | M35.1 | 105969002 | Sharp syndrome; Sharp's syndrome; connective tissue overlap syndrome; mixed collagen vascular disease | MCTD
239918008 | Undifferentiated connective tissue disease | Undifferentiated connective tissue disease (disorder) | M35.9 | 105969002 | undifferentiated connective tissue syndrome; ~lupus-like syndrome | UCTD
310701003 | Behçet's syndrome | Behçet's syndrome (disorder) | M35.2 | 31996006 | Behcet's disease; Behcet disease; Behcet's syndrome; Behçet's disease; Behcets |
65323003 | Polymyalgia rheumatica | Polymyalgia rheumatica (disorder) | M35.3 | 396332003 | polymyalgia | PMR
400130008 | Temporal arteritis | Temporal arteritis (disorder) | M31.6 | 31996006 | giant cell arteritis; giant-cell arteritis; cranial arteritis; Horton's disease; Horton disease | GCA
31996006 | Vasculitis | Vasculitis (disorder) | I77.6 | | angiitis; blood vessel inflammation; systemic vasculitis |
155441006 | Polyarteritis nodosa | Polyarteritis nodosa (disorder) | M30.0 | 31996006 | periarteritis nodosa; classic polyarteritis nodosa; polyarteritis | PAN
195353004 | Granulomatosis with polyangiitis | Granulomatosis with polyangiitis (disorder) | M31.30 | 31996006 | Wegener's granulomatosis; Wegener granulomatosis; Wegener's; Wegeners | GPA
239928004 | Microscopic polyangiitis | Microscopic polyangiitis (disorder) | M31.7 | 31996006 | microscopic polyarteritis; micropolyangiitis | MPA
82275008 | Eosinophilic granulomatosis with polyangiitis | Eosinophilic granulomatosis with polyangiitis (disorder) | M30.1 | 31996006 | Churg-Strauss syndrome; Churg Strauss syndrome; allergic granulomatosis angiitis | EGPA
359789008 | Takayasu's disease | Takayasu's disease (disorder) | M31.4 | 31996006 | Takayasu arteritis; Takayasu's arteritis; pulseless disease; aortic arch arteritis |
72275000 | Relapsing polychondritis | Relapsing polychondritis (disorder) | M94.1 | 105969002 | chronic atrophic polychondritis; polychondritis |
203082005 | Fibromyalgia | Fibromyalgia (disorder) | M79.7 | 928000 | fibromyalgia syndrome; fibrositis; fibromyositis; ~chronic widespread pain | FMS
726531007 | Myofascial pain syndrome | Myofascial pain syndrome (disorder) | M79.18 | 928000 | myofascial pain; trigger point pain; myofascial trigger points |
128200000 | Complex regional pain syndrome | Complex regional pain syndrome (disorder) | G90.50 | | complex regional pain syndromes; chronic regional pain syndrome; reflex sympathetic dystrophy; RSD syndrome; algodystrophy; Sudeck's atrophy; Sudeck atrophy; ~causalgia | CRPS; RSD
64859006 | Osteoporosis | Osteoporosis (disorder) | M81.0 | 76069003 | osteoporotic bones; brittle bones; thinning of bones; age-related osteoporosis; ~low bone density; senile osteoporosis |
312894000 | Osteopenia | Osteopenia (disorder) | M85.80 | 76069003 | low bone mass |
102447009 | Postmenopausal osteoporosis | Postmenopausal osteoporosis (disorder) | M81.0 | 64859006 | post-menopausal osteoporosis; post menopausal osteoporosis | PMO
443165006 | Osteoporotic fracture | Pathological fracture due to osteoporosis (disorder) | M80.00XA | 64859006; 125605004 | osteoporotic fracture of bone; fragility fracture; osteoporosis with fracture; insufficiency fracture due to osteoporosis; osteoporotic fragility fracture; ~low trauma fracture |
4598005 | Osteomalacia | Osteomalacia (disorder) | M83.9 | 76069003 | softening of bone; softening of bones; adult rickets |
2089002 | Paget's disease of bone | Osteitis deformans (disorder) | M88.9 | 76069003 | Paget disease of bone; Pagets disease of bone; osteitis deformans; bone Paget disease |
240196003 | Avascular necrosis of bone | Avascular necrosis of bone (disorder) | M87.9 | 76069003 | osteonecrosis; aseptic necrosis; aseptic necrosis of bone; bone necrosis; ischaemic bone necrosis; ischemic bone necrosis; avascular necrosis; ~avascular necrosis of femoral head; ~avascular necrosis of hip | AVN
76069003 | Disorder of bone | Disorder of bone (disorder) | M89.9 | 928000 | bone disease; bone disorder |
416189003 | Exostosis | Exostosis (disorder) | M25.70 | 76069003 | bone spur; bony spur; osteophyte; osteophytes; bony outgrowth; bone osteophyte; osteophytosis |
31487001 | Diffuse idiopathic skeletal hyperostosis | Diffuse idiopathic skeletal hyperostosis (disorder) | M48.10 | 699699005 | Forestier's disease; Forestier disease; ankylosing hyperostosis | DISH
699699005 | Disorder of vertebral column | Disorder of vertebral column (disorder) | M53.9 | 928000 | spinal disease; spinal disorder; disease of spine; spine disorder; vertebral column disorder |
298382003 | Scoliosis deformity of spine | Scoliosis deformity of spine (disorder) | M41.9 | 699699005 | scoliosis; curvature of spine; lateral curvature of spine; scoliotic spine; curved spine |
203646004 | Adolescent idiopathic scoliosis | Adolescent idiopathic scoliosis (disorder) | M41.129 | 298382003 | adolescent scoliosis | AIS
414564002 | Kyphosis deformity of spine | Kyphosis deformity of spine (disorder) | M40.209 | 699699005 | kyphosis; hunchback; dowager's hump; hyperkyphosis; kyphotic deformity; thoracic kyphosis |
53406005 | Scheuermann's disease | Scheuermann's disease (disorder) | M42.00 | 699699005 | Scheuermann disease; juvenile kyphosis; Scheuermann's kyphosis |
240221008 | Spondylolysis | Spondylolysis (disorder) | M43.00 | 699699005 | pars defect; pars interarticularis defect |
274152003 | Spondylolisthesis | Spondylolisthesis (disorder) | M43.10 | 699699005 | anterolisthesis; slipped vertebra; vertebral slippage; ~retrolisthesis; lumbar spondylolisthesis |
84172003 | Spondylitis | Spondylitis (disorder) | M46.90 | 699699005 | inflammation of vertebra; vertebral inflammation |
2304001 | Discitis | Discitis (disorder) | M46.40 | 699699005 | diskitis; disc space infection; infective discitis; ~spondylodiscitis |
76107001 | Spinal stenosis | Spinal stenosis (disorder) | M48.00 | 699699005 | spinal canal stenosis; stenosis of spinal canal; narrowing of spinal canal; vertebral canal stenosis |
18347007 | Spinal stenosis of lumbar region | Spinal stenosis of lumbar region (disorder) | M48.061 | 76107001 | lumbar spinal stenosis; lumbar stenosis; lumbar canal stenosis | LSS
77547008 | Degeneration of intervertebral disc | Degeneration of intervertebral disc (disorder) | M51.9 | 699699005 | degenerative disc disease; degenerative disk disease; intervertebral disk degenerative disorder; disc degeneration; disk degeneration; intervertebral disc disease; disc disease | DDD; IDD
26538006 | Degeneration of lumbar intervertebral disc | Degeneration of lumbar intervertebral disc (disorder) | M51.369 | 77547008 | lumbar degenerative disc disease; lumbar disk degenerative disorder; lumbar disc disease; lumbar disc degeneration; lumbar DDD |
69195002 | Degeneration of cervical intervertebral disc | Degeneration of cervical intervertebral disc (disorder) | M50.30 | 77547008 | cervical degenerative disc disease; cervical disk degenerative disorder; cervical disc degeneration; cervical disc disease |
68675004 | Degeneration of thoracic intervertebral disc | Degeneration of thoracic intervertebral disc (disorder) | M51.34 | 77547008 | thoracic degenerative disc disease; thoracic disk degenerative disorder; thoracic disc degeneration |
23056005 | Sciatica | Sciatica (disorder) | M54.30 | 72274001 | sciatic pain; sciatic neuralgia; sciatic nerve pain; ~radicular leg pain |
72274001 | Nerve root disorder | Nerve root disorder (disorder) | M54.10 | | radiculopathy; radicular pain; nerve root compression; nerve root irritation; radiculitis; ~pinched nerve; ~trapped nerve |
278860009 | Chronic low back pain | Chronic low back pain (finding) | M54.50;G89.29 | | chronic lower back pain; chronic LBP; persistent low back pain; chronic lumbar pain; longstanding low back pain; ~chronic back pain; ~mechanical low back pain | CLBP
1121000119107 | Chronic neck pain | Chronic neck pain (finding) | M54.2 | | persistent neck pain; chronic cervicalgia; longstanding neck pain; ~cervicalgia |
84017003 | Bursitis | Bursitis (disorder) | M71.9 | 928000 | inflammation of bursa; inflamed bursa; bursa inflammation |
425940002 | Olecranon bursitis | Olecranon bursitis (disorder) | M70.20 | 84017003 | student's elbow; elbow bursitis; bursitis of elbow; miner's elbow |
34840004 | Tendinitis | Tendinitis (disorder) | M77.9 | 928000 | tendonitis; inflammation of tendon; tendon inflammation; inflamed tendon; ~tendinopathy; ~tendinosis |
67801009 | Tenosynovitis | Tenosynovitis (disorder) | M65.90 | 928000 | tendon sheath inflammation; inflammation of tendon sheath; ~stenosing tenosynovitis |
416209007 | Synovitis | Synovitis (disorder) | M65.90 | 928000 | inflammation of synovial membrane; inflamed synovium |
21794005 | Radial styloid tenosynovitis | Radial styloid tenosynovitis (disorder) | M65.4 | 67801009 | de Quervain's tenosynovitis; de Quervain disease; de Quervain's disease; de Quervain's; De Quervains tenosynovitis; gamer's thumb |
41137001 | Bicipital tenosynovitis | Bicipital tenosynovitis (disorder) | M75.20 | 67801009 | biceps tendinitis; bicipital tendinitis; biceps tendonitis; biceps tendinopathy |
42786005 | Trigger thumb | Trigger thumb (disorder) | M65.319 | 67801009 | stenosing tenosynovitis of thumb |
4106009 | Rotator cuff syndrome | Rotator cuff syndrome (disorder) | M75.100 | 928000 | rotator cuff disease; rotator cuff disorder; rotator cuff tendinopathy; rotator cuff tendinitis; rotator cuff tendonitis; ~rotator cuff arthropathy; ~supraspinatus tendinopathy |
399114005 | Adhesive capsulitis of shoulder | Adhesive capsulitis of shoulder (disorder) | M75.00 | 928000 | frozen shoulder; adhesive capsulitis; capsulitis of shoulder; shoulder capsulitis |
128498000 | Shoulder impingement syndrome | Shoulder impingement syndrome (disorder) | M75.40 | 928000 | subacromial impingement; impingement syndrome of shoulder; impingement syndrome of shoulder region; rotator cuff impingement; shoulder impingement; subacromial impingement syndrome | SAIS
202855006 | Lateral epicondylitis | Lateral epicondylitis (disorder) | M77.10 | 928000 | tennis elbow; lateral epicondylalgia; archer's elbow; ~epicondylitis |
37785001 | Patellar tendinitis | Patellar tendonitis (disorder) | M76.50 | 34840004 | patellar tendonitis; jumper's knee; patellar tendinopathy; patella tendinitis |
202882003 | Plantar fasciitis | Plantar fasciitis (disorder) | M72.2 | 928000 | plantar heel pain; plantar fasciopathy; policeman's heel |
55260003 | Calcaneal spur | Calcaneal spur (disorder) | M77.30 | 928000 | heel spur; calcaneus exostosis; plantar spur |
203045001 | Contracture of palmar fascia | Contracture of palmar fascia (disorder) | M72.0 | 928000 | Dupuytren's contracture; Dupuytren contracture; Dupuytren's disease; Dupuytren disease; palmar fibromatosis; Dupuytrens |
240032001 | Plantar fascial fibromatosis | Plantar fascial fibromatosis (disorder) | M72.2 | 928000 | Ledderhose disease; plantar fibromatosis; Dupuytren's contracture of foot; plantar fibroma |
36071006 | Chondromalacia of patella | Chondromalacia of patella (disorder) | M22.40 | 928000 | chondromalacia patellae; runner's knee; patellar chondromalacia; softening of patellar cartilage |
430725003 | Patellofemoral pain syndrome | Patellofemoral stress syndrome (disorder) | M22.2X9 | 928000 | patellofemoral syndrome; anterior knee pain syndrome; patellofemoral stress syndrome; ~anterior knee pain; patellofemoral pain | PFPS
72047008 | Osgood-Schlatter disease | Juvenile osteochondrosis of tibial tubercle (disorder) | M92.529 | 928000 | Osgood-Schlatter's disease; Osgood Schlatter; tibial tubercle apophysitis; juvenile osteochondrosis of tibial tubercle | OSD
82562007 | Osteochondritis dissecans | Osteochondritis dissecans (disorder) | M93.20 | 928000 | osteochondrosis dissecans; König disease; Konig's disease |
53226007 | Flat foot | Talipes planus (disorder) | M21.40 | 928000 | flatfoot; flat feet; fallen arches; pes planus; talipes planus; fallen arch; pes planovalgus |
28466007 | Freiberg's disease | Freiberg's disease (disorder) | M92.70 | 928000 | Freiberg disease; Freiberg's infarction; osteochondrosis of metatarsal head |
30085007 | Morton's metatarsalgia | Morton's metatarsalgia (disorder) | G57.60 | 928000 | Morton's neuroma; Morton neuroma; interdigital neuroma; plantar digital neuroma; Mortons neuroma; intermetatarsal neuroma |
82675004 | Popliteal cyst | Popliteal cyst (disorder) | M71.20 | 928000 | Baker's cyst; Baker cyst; Bakers cyst; synovial cyst of popliteal space |
30128009 | Costal chondritis | Costal chondritis (disorder) | M94.0 | 928000 | costochondritis; Tietze's syndrome; Tietze syndrome; Tietze's disease; costal cartilage inflammation; costochondral pain |
63198006 | Chondromalacia | Chondromalacia (disorder) | M94.20 | 928000 | softening of cartilage |
41888000 | Temporomandibular joint disorder | Temporomandibular joint disorder (disorder) | M26.609 | 928000 | temporomandibular disorder; temporomandibular joint dysfunction; TMJ disorder; TMJ dysfunction; TMJ syndrome; temporomandibular joint syndrome; jaw joint dysfunction; ~TMJ pain | TMD; TMJD
88092000 | Muscle atrophy | Muscle atrophy (disorder) | M62.50 | 928000 | muscular atrophy; muscle wasting; wasting of muscle; amyotrophia; wasted muscles; ~sarcopenia |
240151005 | Chronic recurrent multifocal osteomyelitis | Chronic recurrent multifocal osteomyelitis (disorder) | M86.30 | 60168000 | chronic multifocal osteomyelitis; ~chronic nonbacterial osteomyelitis | CRMO
10623005 | Fibrous dysplasia of bone | Fibrous dysplasia of bone (disorder) | | 76069003 | fibrous dysplasia |
47374004 | Tarsal tunnel syndrome | Tarsal tunnel syndrome (disorder) | G57.50 | 928000 | posterior tibial nerve entrapment; tibial nerve entrapment |
128210009 | Thoracic outlet syndrome | Thoracic outlet syndrome (disorder) | G54.0 | 928000 | cervical rib syndrome; scalenus anticus syndrome | TOS
240131006 | Rhabdomyolysis | Rhabdomyolysis (disorder) | M62.82 | 928000 | rhabdo |
122480009 | Hallux valgus | Hallux valgus (disorder) | M20.10 | 928000 | ~bunion |
122481008 | Hammer toe | Hammer toe (disorder) | M20.40 | 928000 | hammertoe |
55146009 | Sacroiliitis | Sacroiliitis (disorder) | M46.1 | 399269003 | |
248279007 | Frailty | Frailty (finding) | R54 | | frail elderly |
441809006 | Osteonecrosis of jaw | Osteonecrosis of jaw (disorder) | | 76069003 | osteonecrosis of the jaw | ONJ
387800004 | Cervical spondylosis | Cervical spondylosis (disorder) | M47.812 | 699699005 | |
240197007 | Stress fracture | Stress fracture (disorder) | M84.30XA | 125605004 | stress fractures; fatigue fracture; march fracture; ~metatarsal stress fracture |
442205007 | Stress fracture of tibia | Stress fracture of tibia (disorder) | M84.369A | 240197007 | tibial stress fracture |
302941001 | Nonunion of fracture | Nonunion of fracture (disorder) | | 125605004 | nonunion; non-union; fracture nonunion; fracture non-union; non-union of fracture; ununited fracture |
425852005 | Fracture malunion | Fracture malunion (disorder) | | 125605004 | malunion; malunion of fracture; malunited fracture |
134194006 | Delayed union of fracture | Delayed union of fracture (disorder) | | 125605004 | delayed union; delayed fracture union; delayed fracture healing |
73589001 | Intervertebral disc prolapse | Intervertebral disc prolapse (disorder) | M51.9 | 699699005 | herniated disc; disc herniation; herniated disk; disk herniation; slipped disc; slipped disk; prolapsed disc; disc prolapse; herniated discs; intervertebral disc herniation; herniated intervertebral disc; prolapsed intervertebral disc; ruptured disc; disc protrusion; disc extrusion; herniated nucleus pulposus; ~disc bulge; ~bulging disc; ~disc bulges | HNP
202708005 | Prolapsed lumbar intervertebral disc | Prolapsed lumbar intervertebral disc (disorder) | M51.26 | 73589001 | lumbar disc herniation; lumbar disc prolapse; herniated lumbar disc; lumbar disc protrusion; lumbar disc extrusion; lumbar intervertebral disc herniation; prolapsed lumbar disc; lumbar disk herniation; lumbar herniated disc |
240215009 | Prolapsed cervical intervertebral disc | Prolapsed cervical intervertebral disc (disorder) | M50.20 | 73589001 | cervical disc herniation; herniated cervical disc; cervical disc prolapse; cervical disc protrusion; cervical disk herniation |
429350001 | Arthropathy of spinal facet joint | Arthropathy of spinal facet joint (disorder) | M47.819 | 8847002 | facet arthropathy; facet joint arthropathy; facet arthrosis; facet joint osteoarthritis; facet joint arthritis; facet arthritis; facet joint syndrome; facet syndrome |
428671008 | Arthropathy of lumbar facet joint | Arthropathy of lumbar facet joint (disorder) | M47.816 | 429350001 | lumbar facet arthropathy; lumbar facet joint arthropathy; lumbar facet syndrome |
27151001 | Post-laminectomy syndrome | Post-laminectomy syndrome (disorder) | M96.1 | 699699005 | postlaminectomy syndrome; failed back surgery syndrome; failed back syndrome | FBSS
83561009 | Spinal stenosis in cervical region | Spinal stenosis in cervical region (disorder) | M48.02 | 76107001 | cervical spinal stenosis; cervical stenosis; cervical canal stenosis; cervical spine stenosis |
239880009 | Lumbar spondylosis | Lumbar spondylosis (disorder) | M47.816 | 8847002 | |
54404000 | Cervical radiculopathy | Cervical radiculopathy (disorder) | M54.12 | 72274001 | cervical radiculopathies |
128196005 | Lumbar radiculopathy | Lumbar radiculopathy (disorder) | M54.16 | 72274001 | lumbar radiculopathies |
2415007 | Lumbosacral radiculopathy | Lumbosacral radiculopathy (disorder) | M54.17 | 72274001 | |
65260001 | Cervical spondylosis with myelopathy | Cervical spondylosis with myelopathy (disorder) | M47.12 | 387800004 | cervical spondylotic myelopathy; degenerative cervical myelopathy |
129179000 | Piriformis syndrome | Piriformis syndrome (disorder) | G57.00 | | |
445008009 | Ganglion cyst | Ganglion cyst (disorder) | M67.40 | | ganglion cysts |
202942009 | Ganglion of wrist | Ganglion of wrist (disorder) | M67.439 | 445008009 | wrist ganglion; ganglion cyst of wrist; dorsal wrist ganglion; volar wrist ganglion |
240205003 | Synovial cyst | Synovial cyst (disorder) | M71.30 | | synovial cysts |
1539003 | Trigger finger | Acquired trigger finger (disorder) | M65.30 | 67801009 | acquired trigger finger; trigger fingers; trigger digit; stenosing tenosynovitis of finger |
53286005 | Medial epicondylitis | Medial epicondylitis of elbow joint (disorder) | M77.00 | | golfer's elbow; golfers elbow; medial epicondylitis of elbow |
11654001 | Achilles tendinitis | Achilles tendinitis (disorder) | M76.60 | 34840004 | Achilles tendonitis; Achilles tendinopathy; Achilles tendinosis |
53208009 | Peroneal tendinitis | Peroneal tendinitis (disorder) | M76.70 | 34840004 | peroneal tendonitis; peroneal tendinopathy |
202881005 | Tibialis posterior tendinitis | Tibialis posterior tendinitis (disorder) | M76.829 | 34840004 | posterior tibial tendinitis; posterior tibial tendonitis; tibialis posterior tendinopathy |
27741009 | Calcific tendinitis of shoulder | Calcific tendinitis of shoulder (disorder) | M75.30 | 34840004 | calcific tendonitis of shoulder; calcifying tendinitis of shoulder; ~calcific tendinitis; ~calcific tendonitis |
73105000 | Pes anserinus bursitis | Pes anserinus bursitis (disorder) | M70.50 | 84017003 | pes anserine bursitis; anserine bursitis |
7674000 | Trochanteric bursitis | Trochanteric bursitis (disorder) | M70.60 | 84017003 | greater trochanteric bursitis; trochanteric bursitis of hip; ~greater trochanteric pain syndrome |
17059001 | Prepatellar bursitis | Prepatellar bursitis (disorder) | M70.40 | 84017003 | housemaid's knee |
239961006 | Bursitis of shoulder | Bursitis of shoulder (disorder) | M75.50 | 84017003 | shoulder bursitis |
40799003 | Subacromial bursitis | Subacromial bursitis (disorder) | M75.50 | 239961006 | |
423849004 | Iliotibial band friction syndrome | Iliotibial band friction syndrome (disorder) | M76.30 | | iliotibial band syndrome; IT band syndrome; ITB syndrome; iliotibial band tendinitis | ITBS
202888004 | Anterior shin splints | Anterior shin splints (disorder) | S86.899A | | shin splints; shin splint; medial tibial stress syndrome |
7951001 | Tailor's bunion | Tailor's bunion (disorder) | M21.629 | | bunionette; tailors bunion |
6654000 | Acquired hallux rigidus | Acquired hallux rigidus (disorder) | M20.20 | | hallux rigidus; ~hallux limitus |
10085004 | Metatarsalgia | Metatarsalgia (finding) | M77.40 | | |
37895003 | Osteoarthrosis of the carpometacarpal joint of the thumb | Osteoarthrosis of the carpometacarpal joint of the thumb (disorder) | M18.9 | 396275006 | osteoarthritis of first carpometacarpal joint; first carpometacarpal joint osteoarthritis; thumb CMC arthritis; thumb CMC osteoarthritis; first CMC arthritis; first CMC joint arthritis; 1st CMC OA; 1st CMC arthritis; basal thumb arthritis; thumb base osteoarthritis; base of thumb osteoarthritis; thumb basal joint arthritis; basal joint arthritis |
373623009 | Osteoarthritis of glenohumeral joint | Osteoarthritis of glenohumeral joint (disorder) | M19.019 | 396275006 | glenohumeral osteoarthritis; glenohumeral arthritis; shoulder osteoarthritis; osteoarthritis of shoulder |
239865003 | Osteoarthritis of acromioclavicular joint | Osteoarthritis of acromioclavicular joint (disorder) | M19.019 | 396275006 | acromioclavicular osteoarthritis; acromioclavicular joint osteoarthritis; AC joint osteoarthritis; AC joint arthritis; acromioclavicular arthritis |
239874001 | Osteoarthritis of ankle | Osteoarthritis of ankle (disorder) | M19.079 | 396275006 | ankle osteoarthritis; ankle arthritis |
203241002 | Osteomyelitis of vertebra | Osteomyelitis of vertebra (disorder) | M46.20 | 60168000 | vertebral osteomyelitis; spinal osteomyelitis |
40970001 | Chronic osteomyelitis | Chronic osteomyelitis (disorder) | M86.60 | 60168000 | |
409780002 | Acute osteomyelitis | Acute osteomyelitis (disorder) | M86.10 | 60168000 | |
73877009 | Chronic tophaceous gout | Chronic tophaceous gout (disorder) | M1A.9XX1 | 90560007 | tophaceous gout |
301864002 | Transient synovitis of hip | Transient synovitis of hip (disorder) | M67.359 | | transient synovitis; irritable hip; toxic synovitis of hip; hip transient synovitis |
387637008 | Effusion of joint | Effusion of joint (disorder) | M25.40 | 399269003 | joint effusion; joint effusions |
202381003 | Knee joint effusion | Knee joint effusion (disorder) | M25.469 | 387637008 | knee effusion; effusion of knee; knee effusions |
7890003 | Contracture of joint | Contracture of joint (disorder) | M24.50 | 399269003 | joint contracture; joint contractures; contractures; flexion contracture; ~contracture |
813001 | Ankle instability | Ankle instability (finding) | M25.373 | | chronic ankle instability; unstable ankle |
213121005 | Prosthetic joint infection | Prosthetic joint infection (disorder) | T84.50XA | | periprosthetic joint infection; infected prosthetic joint; infection of prosthetic joint | PJI
70070008 | Torticollis | Torticollis (disorder) | M43.6 | | wry neck |
45939007 | Leg length inequality | Leg length inequality (finding) | M21.70 | | leg length discrepancy; limb length discrepancy |
80813006 | Hemophilic arthropathy | Hemophilic arthropathy (disorder) | M36.2 | 399269003 | haemophilic arthropathy |
445187004 | Antisynthetase syndrome | Antisynthetase syndrome (disorder) | M33.90 | | anti-synthetase syndrome; anti-Jo-1 syndrome |
`;
