/** Renal, urinary and male genital disorders. Columns: see parse-starter.ts. */
export const renalUrinary = `
128606002 | Disorder of urinary system | Disorder of urinary system (disorder) | N39.9 | | urinary tract disease; urinary system disorder; urological disorder; ~urinary problems |
90708001 | Kidney disease | Kidney disease (disorder) | N28.9 | 128606002 | renal disease; disorder of kidney; kidney disorder; renal disorder; nephropathy; ~kidney trouble; ~kidney problems |
42399005 | Renal failure syndrome | Renal failure syndrome (disorder) | N19 | 90708001 | renal failure; kidney failure; ~renal insufficiency; ~renal impairment |
14669001 | Acute kidney injury | Acute kidney injury (disorder) | N17.9 | 42399005 | acute renal failure; acute kidney failure; acute renal injury; acute renal failure syndrome; ~acute renal impairment; acute renal insufficiency; ~prerenal acute kidney injury | AKI; ARF
90688005 | Chronic renal failure syndrome | Chronic renal failure syndrome (disorder) | N18.9 | 42399005; 709044004 | chronic renal failure; chronic kidney failure; ~chronic renal insufficiency; ~chronic renal impairment | CRF
709044004 | Chronic kidney disease | Chronic kidney disease (disorder) | N18.9 | 90708001 | chronic renal disease; ~chronic kidney problems | CKD
431855005 | Chronic kidney disease stage 1 | Chronic kidney disease stage 1 (disorder) | N18.1 | 709044004 | CKD stage 1; stage 1 CKD; stage 1 chronic kidney disease; CKD stage I; CKD 1 | CKD1; CKD-1
431856006 | Chronic kidney disease stage 2 | Chronic kidney disease stage 2 (disorder) | N18.2 | 709044004 | CKD stage 2; stage 2 CKD; stage 2 chronic kidney disease; CKD stage II; CKD 2 | CKD2; CKD-2
433144002 | Chronic kidney disease stage 3 | Chronic kidney disease stage 3 (disorder) | N18.30 | 709044004 | CKD stage 3; stage 3 CKD; stage 3 chronic kidney disease; CKD stage III; CKD 3 | CKD3; CKD-3
700378005 | Chronic kidney disease stage 3A | Chronic kidney disease stage 3A (disorder) | N18.31 | 433144002 | CKD stage 3a; stage 3a CKD; stage 3a chronic kidney disease; CKD 3a; CKD stage IIIa; CKD IIIa; CKD G3a | CKD3a
700379002 | Chronic kidney disease stage 3B | Chronic kidney disease stage 3B (disorder) | N18.32 | 433144002 | CKD stage 3b; stage 3b CKD; stage 3b chronic kidney disease; CKD 3b; CKD stage IIIb; CKD IIIb; CKD G3b | CKD3b
431857002 | Chronic kidney disease stage 4 | Chronic kidney disease stage 4 (disorder) | N18.4 | 709044004 | CKD stage 4; stage 4 CKD; stage 4 chronic kidney disease; CKD stage IV; CKD 4 | CKD4; CKD-4
46177005 | End-stage renal disease | End-stage renal disease (disorder) | N18.6 | 709044004 | end stage renal failure; end-stage kidney disease; end-stage kidney failure; established renal failure; ~chronic kidney disease on dialysis | ESRD; ESRF; ESKD
129721000119106 | Acute renal failure on dialysis | Acute renal failure on dialysis (disorder) | N17.9 | 42399005 | acute kidney failure on dialysis; dialysis-dependent acute renal failure; ~acute kidney injury requiring dialysis |
275408006 | Postoperative renal failure | Postoperative renal failure (disorder) | N99.0 | 42399005 | postprocedural renal failure; post-operative kidney failure |
35455006 | Acute tubular necrosis | Acute tubular necrosis (disorder) | N17.0 | 90708001 | acute renal tubular necrosis | ATN
90241004 | Renal papillary necrosis | Renal papillary necrosis (disorder) | N17.2 | 90708001 | papillary necrosis; kidney papillary necrosis; necrotizing renal papillitis; necrotising renal papillitis | RPN
38481006 | Hypertensive renal disease | Hypertensive renal disease (disorder) | I12.9 | 90708001; 38341003 | hypertensive kidney disease; hypertensive nephropathy; hypertensive nephrosclerosis |
32916005 | Nephrosclerosis | Nephrosclerosis (disorder) | I12.9 | 90708001 | renal sclerosis |
16934004 | Renal vascular disorder | Renal vascular disorder (disorder) | | 90708001; 27550009 | renal vascular disease; vascular disorder of kidney; renal artery disease |
36171008 | Glomerulonephritis | Glomerulonephritis (disorder) | N05.9 | 90708001 | Bright's disease; glomerular nephritis | GN
68544003 | Acute post-streptococcal glomerulonephritis | Acute post-streptococcal glomerulonephritis (disorder) | N00.9 | 36171008 | poststreptococcal glomerulonephritis; post-streptococcal glomerulonephritis; acute poststreptococcal glomerulonephritis | PSGN; APSGN
236392004 | Rapidly progressive glomerulonephritis | Rapidly progressive glomerulonephritis (disorder) | N01.9 | 36171008 | rapidly progressive nephritis | RPGN
77182004 | Membranous glomerulonephritis | Membranous glomerulonephritis (disorder) | N05.2 | 36171008 | membranous nephropathy; membranous glomerulonephropathy; membranous GN | MGN
80321008 | Mesangiocapillary glomerulonephritis | Mesangiocapillary glomerulonephritis (disorder) | N05.5 | 36171008 | membranoproliferative glomerulonephritis; membranoproliferative GN | MPGN; MCGN
236403004 | Focal segmental glomerulosclerosis | Focal segmental glomerulosclerosis (disorder) | N05.1 | 90708001 | focal and segmental glomerulosclerosis; focal glomerular sclerosis | FSGS
44785005 | Minimal change disease | Minimal change disease (disorder) | N05.0 | 90708001 | minimal change nephropathy; minimal change nephrotic syndrome; lipoid nephrosis; minimal change glomerulonephritis | MCD; MCNS
236407003 | Immunoglobulin A nephropathy | Immunoglobulin A nephropathy (disorder) | N02.8 | 36171008 | IgA nephropathy; Berger's disease; Berger disease; IgA glomerulonephritis | IgAN; IGAN
52254009 | Nephrotic syndrome | Nephrotic syndrome (disorder) | N04.9 | 90708001 | nephrosis; ~nephrotic |
68815009 | Lupus nephritis | Systemic lupus erythematosus glomerulonephritis syndrome (disorder) | M32.14 | 36171008 | SLE nephritis; lupus glomerulonephritis; systemic lupus erythematosus glomerulonephritis syndrome |
28689008 | Interstitial nephritis | Interstitial nephritis (disorder) | N12 | 90708001 | tubulointerstitial nephritis; tubulo-interstitial nephritis | TIN
111407006 | Hemolytic uremic syndrome | Hemolytic uremic syndrome (disorder) | D59.30 | 90708001 | haemolytic uraemic syndrome; hemolytic-uremic syndrome; haemolytic-uraemic syndrome | HUS
82525005 | Polycystic kidney disease | Polycystic kidney disease (disorder) | Q61.3 | 90708001 | polycystic kidneys; polycystic renal disease | PKD; PCKD
765330003 | Autosomal dominant polycystic kidney disease | Autosomal dominant polycystic kidney disease (disorder) | Q61.2 | 82525005 | adult polycystic kidney disease; adult polycystic kidneys | ADPKD; APKD
722223000 | Cystic disease of kidney | Cystic disease of kidney (disorder) | Q61.9 | 90708001 | cystic kidney disease; cystic renal disease; renal cystic disease |
1776003 | Renal tubular acidosis | Renal tubular acidosis (disorder) | N25.89 | 90708001 | | RTA
16726004 | Renal osteodystrophy | Renal osteodystrophy (disorder) | N25.0 | 90708001 | renal rickets; renal bone disease; ~CKD mineral bone disorder | CKD-MBD
19034001 | Hyperparathyroidism due to renal insufficiency | Hyperparathyroidism due to renal insufficiency (disorder) | N25.81 | 91478007 | secondary hyperparathyroidism of renal origin; renal hyperparathyroidism |
48638002 | Nephrocalcinosis | Nephrocalcinosis (disorder) | E83.59 | 90708001 | |
161665007 | History of renal transplant | History of renal transplant (situation) | Z94.0 | | previous kidney transplant; previous renal transplant; h/o kidney transplant; s/p kidney transplant; status post renal transplant; renal transplant recipient; kidney transplant recipient |
698306007 | Awaiting transplantation of kidney | Awaiting transplantation of kidney (situation) | Z76.82 | | awaiting kidney transplant; awaiting renal transplant; on kidney transplant waiting list |
68566005 | Urinary tract infectious disease | Urinary tract infectious disease (disorder) | N39.0 | 128606002 | urinary tract infection; urine infection; urinary infection; water infection; ~infected urine | UTI
197927001 | Recurrent urinary tract infection | Recurrent urinary tract infection (disorder) | N39.0 | 68566005 | recurrent UTI; recurrent UTIs; recurrent urinary tract infections; recurrent urine infections | rUTI
45816000 | Pyelonephritis | Pyelonephritis (disorder) | N12 | 68566005; 90708001 | kidney infection; infection of kidney |
36689008 | Acute pyelonephritis | Acute pyelonephritis (disorder) | N10 | 45816000 | |
63302006 | Chronic pyelonephritis | Chronic pyelonephritis (disorder) | N11.9 | 45816000 | |
38822007 | Cystitis | Cystitis (disorder) | N30.90 | 128606002 | inflammation of bladder; inflammation of urinary bladder; ~bladder infection |
68226007 | Acute cystitis | Acute cystitis (disorder) | N30.00 | 38822007 | |
307426000 | Acute infective cystitis | Acute infective cystitis (disorder) | N30.00 | 68226007; 68566005 | acute bladder infection |
33655002 | Chronic cystitis | Chronic cystitis (disorder) | N30.20 | 38822007 | |
111409009 | Interstitial cystitis | Interstitial cystitis (disorder) | N30.10 | 38822007 | bladder pain syndrome; painful bladder syndrome |
87696004 | Hemorrhagic cystitis | Hemorrhagic cystitis (disorder) | N30.91 | 38822007 | haemorrhagic cystitis |
11251000 | Irradiation cystitis | Irradiation cystitis (disorder) | N30.40 | 38822007 | radiation cystitis; post-radiation cystitis |
95566004 | Urolithiasis | Urolithiasis (disorder) | N20.9; N20.0 | 128606002 | urinary stones; urinary calculus; urinary tract stone; urinary calculi |
31054009 | Ureteric stone | Ureteric stone (disorder) | N20.1 | 95566004 | ureteral calculus; ureteric calculus; ureterolithiasis; ureteral stone; stone in ureter; calculus of ureter |
70650003 | Urinary bladder stone | Urinary bladder stone (disorder) | N21.0 | 95566004 | bladder stone; bladder calculus; bladder stones; vesical calculus; bladder calculi |
20342001 | Urethral stone | Urethral stone (disorder) | N21.1 | 95566004 | urethral calculus; stone in urethra |
43064006 | Hydronephrosis | Hydronephrosis (disorder) | N13.30 | 90708001 | |
7163005 | Urinary tract obstruction | Urinary tract obstruction (disorder) | N13.9 | 128606002 | obstructive uropathy; urinary obstruction; obstruction of urinary tract |
86249007 | Obstructive nephropathy | Obstructive nephropathy (disorder) | N13.8 | 90708001; 7163005 | |
20018005 | Ureteral obstruction | Ureteral obstruction (disorder) | N13.5 | 7163005 | ureteric obstruction; obstruction of ureter; obstructed ureter |
399072004 | Bladder neck obstruction | Bladder neck obstruction (disorder) | N32.0 | 7163005 | |
197811007 | Vesicoureteric reflux | Vesicoureteric reflux (disorder) | N13.70 | 128606002 | vesicoureteral reflux; vesico-ureteric reflux; vesico-ureteral reflux; ureteric reflux | VUR
42643001 | Disorder of urinary bladder | Disorder of urinary bladder (disorder) | N32.9 | 128606002 | bladder disease; bladder disorder; ~bladder problem |
398064005 | Neurogenic bladder | Neurogenic bladder (disorder) | N31.9 | 42643001 | neuropathic bladder; neurogenic dysfunction of the urinary bladder; neurogenic lower urinary tract dysfunction | NGB
236633002 | Overactive bladder | Detrusor instability of bladder (disorder) | N32.81 | 42643001 | detrusor instability; detrusor overactivity; overactive bladder syndrome | OAB
267064002 | Retention of urine | Retention of urine (disorder) | R33.9 | 128606002 | urinary retention; retention of urine in bladder; ~unable to pass urine | AUR
268335001 | Diverticulum of bladder | Diverticulum of bladder (disorder) | N32.3 | 42643001 | bladder diverticulum; urinary bladder diverticulum |
84619001 | Urethritis | Urethritis (disorder) | N34.2 | 128606002 | inflammation of urethra |
31822004 | Nongonococcal urethritis | Nongonococcal urethritis (disorder) | N34.1 | 84619001 | non-gonococcal urethritis; nonspecific urethritis; non-specific urethritis | NGU; NSU
76618002 | Urethral stricture | Urethral stricture (disorder) | N35.919; N35.92 | 128606002 | stricture of urethra; ~urethral stenosis |
30281009 | Disorder of prostate | Disorder of prostate (disorder) | N42.9 | | prostate disease; prostate disorder; prostatic disorder; ~prostate problem; ~prostate trouble |
266569009 | Benign prostatic hyperplasia | Benign prostatic hyperplasia (disorder) | N40.0; N40.1 | 30281009 | benign prostatic hypertrophy; enlarged prostate; prostatic hypertrophy; benign prostatic enlargement; prostatic enlargement; prostate enlargement; benign enlargement of prostate; prostatic hyperplasia; ~prostatism | BPH; BPE
9713002 | Prostatitis | Prostatitis (disorder) | N41.9 | 30281009 | inflammation of prostate; inflammation of prostate gland |
19905009 | Chronic prostatitis | Chronic prostatitis (disorder) | N41.1 | 9713002 | |
4985009 | Disorder of urethra | Disorder of urethra (disorder) | N36.9 | 128606002 | urethral disease; urethral disorder |
52845002 | Nephritis | Nephritis (disorder) | N05.9 | | inflammation of kidney; kidney inflammation |
44730006 | Uremia | Uremia (disorder) | N19 | | uraemia; ~uremic; ~uraemic |
95570007 | Kidney stone | Kidney stone (disorder) | N20.0 | 95566004 | nephrolithiasis; renal calculus; renal stone; calculus of kidney; kidney calculus; renal calculi; ~stone former |
7093002 | Renal colic | Renal colic (finding) | N23 | 95566004 | ureteric colic |
41729002 | Horseshoe kidney | Horseshoe kidney (disorder) | Q63.1 | 90708001 | |
8009008 | Nocturnal enuresis | Nocturnal enuresis (finding) | N39.44 | | bedwetting; bed-wetting; bed wetting |
77945009 | Simple renal cyst | Simple renal cyst (disorder) | N28.1 | 90708001 | simple renal cysts; simple kidney cyst; simple cyst of kidney; simple kidney cysts; renal cyst; kidney cyst; ~cyst of kidney |
309088003 | Renal mass | Renal mass (finding) | N28.89 | | kidney mass; mass of kidney |
236443009 | Medullary sponge kidney | Medullary sponge kidney (disorder) | Q61.5 | 90708001 | |
197794008 | Staghorn calculus | Staghorn calculus (disorder) | N20.0 | 95570007 | staghorn kidney stone; staghorn stone; staghorn renal calculus |
236711008 | Calculus in pelviureteric junction | Calculus in pelviureteric junction (disorder) | N20.1 | 95566004 | ureteropelvic junction stone; UPJ stone; PUJ stone; pelviureteric junction stone; calculus of ureteropelvic junction |
40068008 | Hydroureteronephrosis | Hydroureteronephrosis (disorder) | N13.30 | | |
87557004 | Urge incontinence of urine | Urge incontinence of urine (finding) | N39.41 | 165232002 | urge incontinence; urge urinary incontinence; urgency incontinence; urgency urinary incontinence | UUI
22220005 | Genuine stress incontinence | Genuine stress incontinence (finding) | N39.3 | 165232002 | stress incontinence; stress urinary incontinence; urinary stress incontinence | SUI
413343005 | Mixed incontinence | Mixed incontinence (finding) | N39.46 | 165232002 | mixed urinary incontinence |
5972002 | Delay when starting to pass urine | Delay when starting to pass urine (finding) | R39.11 | | urinary hesitancy; hesitancy of urination; hesitancy of micturition |
84471002 | Slowing of urinary stream | Slowing of urinary stream (finding) | R39.12 | | weak urinary stream; weak stream; poor urinary stream; poor stream; slow urinary stream |
249288007 | Incomplete emptying of bladder | Incomplete emptying of bladder (finding) | R39.14 | | incomplete bladder emptying |
307541003 | Lower urinary tract symptoms | Lower urinary tract symptoms (finding) | R39.9 | | | LUTS
197941005 | Frank hematuria | Frank hematuria (disorder) | R31.0 | 34436003 | gross hematuria; gross haematuria; visible haematuria; visible hematuria; macroscopic hematuria; macroscopic haematuria; frank haematuria |
197940006 | Microscopic hematuria | Microscopic hematuria (disorder) | R31.29 | 34436003 | microscopic haematuria; microhematuria; non-visible haematuria; non-visible hematuria |
236648008 | Acute retention of urine | Acute retention of urine (disorder) | R33.8 | 267064002 | acute urinary retention; acute urine retention |
236650000 | Chronic retention of urine | Chronic retention of urine (disorder) | R33.8 | 267064002 | chronic urinary retention |
197853008 | Recurrent cystitis | Recurrent cystitis (disorder) | N30.90 | 38822007 | |
48631008 | Pyonephrosis | Pyonephrosis (disorder) | N13.6 | | infected hydronephrosis |
236645006 | Bladder outflow obstruction | Bladder outflow obstruction (disorder) | N32.0 | 7163005 | bladder outlet obstruction | BOO
249297006 | Spasm of bladder | Spasm of bladder (finding) | N32.89 | | bladder spasm; bladder spasms |
71938000 | Hypercalciuria | Hypercalciuria (disorder) | R82.994 | | |
274769005 | Albuminuria | Albuminuria (finding) | R80.9 | | |
312975006 | Microalbuminuria | Microalbuminuria (finding) | R80.9 | | |
707742001 | Bartter syndrome | Bartter syndrome (disorder) | E26.81 | | Bartter's syndrome; Bartter disease |
707756004 | Gitelman syndrome | Gitelman syndrome (disorder) | N15.8 | | Gitelman's syndrome |
`;
