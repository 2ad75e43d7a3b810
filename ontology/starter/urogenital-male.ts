/** Disorders of the male genital organs. Columns: see parse-starter.ts. */
export const urogenitalMale = `
397803000 | Erectile dysfunction | Impotence (disorder) | N52.9 | | impotence; male erectile dysfunction; male impotence; erection problem; erectile difficulty; erectile difficulties; unable to maintain an erection; male erectile disorder | ED
123302009 | Premature ejaculation | Premature ejaculation (disorder) | F52.4 | | rapid ejaculation; early ejaculation |
55434001 | Hydrocele | Hydrocele (disorder) | N43.3 | | hydrocele testis; hydrocoele; fluid around testicle; hydrocele of testis; scrotal hydrocele |
46871008 | Varicocele | Varicocele (disorder) | I86.1 | | scrotal varices; varicocoele; scrotal varicose veins; scrotal varicosities |
49263001 | Spermatocele | Spermatocele (disorder) | N43.40 | | spermatocoele; ~epididymal cyst; ~epididymal cysts |
31070006 | Epididymitis | Epididymitis (disorder) | N45.1 | | inflammation of epididymis; acute epididymitis; epididymal infection |
274718005 | Orchitis | Orchitis (disorder) | N45.2 | | inflammation of testis; testicular inflammation; inflamed testicle; infection of testis; ~mumps orchitis |
197983000 | Epididymo-orchitis | Epididymo-orchitis (disorder) | N45.3 | 31070006; 274718005 | epididymoorchitis; epididymorchitis; acute epididymo-orchitis; infection of testicle and epididymis |
81996005 | Torsion of testis | Torsion of testis (disorder) | N44.00 | | testicular torsion; torsion of testicle; twisted testicle; spermatic cord torsion; torted testis |
204878001 | Undescended testicle | Undescended testicle (disorder) | Q53.9 | | undescended testis; cryptorchidism; cryptorchism; undescended testes; maldescended testis; undescended testicles | UDT
449826002 | Phimosis | Phimosis (disorder) | N47.1 | | tight foreskin; nonretractile foreskin; non-retractile foreskin |
13758004 | Paraphimosis | Paraphimosis (disorder) | N47.2 | | trapped foreskin |
44882003 | Balanitis | Balanitis (disorder) | N48.1 | | inflammation of glans penis; inflamed glans; glans penis inflammation; ~candidal balanitis |
46090001 | Balanoposthitis | Balanoposthitis (disorder) | N47.6 | 44882003 | inflammation of glans and foreskin |
198033005 | Lichen sclerosus of penis | Lichen sclerosus et atrophicus of penis (disorder) | N48.0 | | balanitis xerotica obliterans; penile lichen sclerosus; male genital lichen sclerosus | BXO
6273006 | Priapism | Priapism (disorder) | N48.30 | | prolonged erection; persistent painful erection; mentulagra; erection lasting more than four hours |
155931002 | Peyronie's disease | Peyronie's disease (disorder) | N48.6 | | Peyronie disease; induratio penis plastica; Peyronies disease; ~penile curvature |
2904007 | Male infertility | Male infertility (disorder) | N46.9 | | infertility in male; male factor infertility; infertile male; ~oligospermia; ~low sperm count |
425558002 | Azoospermia | Azoospermia (disorder) | N46.01 | 2904007 | absent sperm; no sperm in semen |
17585008 | Atrophy of testis | Atrophy of testis (disorder) | N50.0 | | testicular atrophy; atrophic testis; shrunken testicle; small atrophic testis |
236811002 | Acquired testicular failure | Acquired testicular failure (disorder) | E29.1 | | testicular failure; secondary testicular failure; ~late-onset hypogonadism; ~testosterone deficiency |
66259004 | Hematocele of tunica vaginalis testis | Hematocele of tunica vaginalis testis (disorder) | N50.1 | | haematocele; hematocele; haematocoele; scrotal haematocele |
33958003 | Disorder of penis | Disorder of penis (disorder) | N48.9 | | penile disorder; penile disease; disease of penis |
49701002 | Disorder of scrotum | Disorder of scrotum (disorder) | N50.9 | | scrotal disorder; scrotal disease; disease of scrotum; ~scrotal swelling; ~scrotal lump |
707418001 | Male infertility due to cystic fibrosis | Male infertility due to cystic fibrosis (disorder) | N46.8;E84.8 | 2904007 | cystic fibrosis related male infertility |
275416002 | Congenital bilateral absence of vas deferens | Congenital bilateral absence of vas deferens (disorder) | Q55.3 | | congenital absence of vas deferens | CBAVD
92691004 | Carcinoma in situ of prostate | Carcinoma in situ of prostate (disorder) | D07.5 | | prostatic intraepithelial neoplasia grade III; high grade prostatic intraepithelial neoplasia; high-grade PIN; PIN III; grade III prostatic intraepithelial neoplasia | HGPIN
92428008 | Benign neoplasm of testis | Benign neoplasm of testis (disorder) | D29.20 | | benign testicular neoplasm; benign testicular tumor; benign testicular tumour; benign neoplasm of the testis |
`;
