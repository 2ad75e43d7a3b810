const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*[\n|]\s*/u));

/**
 * Houses, laboratories, suppliers and employers that notes call by one word or by their letters, as everybody in their country does:
 * university and city hospitals, chains of pharmacies, makers of cars. None of them is a word of medicine.
 */
export const institutionLetters: ReadonlySet<string> = set(`
OHSU | UCSF | UCLA | UCSD | UCDMC | UAB | UAMS | UTMB | UTSW | UTHSC | UTHealth | UVM | UVMMC | UIHC | UPMC | UMMC | UMMS | MUSC | KUMC | VCU | VUMC | WVU | BIDMC | BWH | DFCI | MSKCC
NYU | NYP | CUIMC | CHLA | CHOC | CPMC | ZSFG | SFGH | LLUMC | BUMC | UNMH | UWMC | UWHC |  DHMC | UMass | USC | UNR | UNC | UVA | UKMC | UCMC | LSU | LSUHSC | TJUH | UMC | UCH | VAMC | WRAMC | WRNMMC | NNMC | BAMC | LRMC
CCHMC | UHCMC | MetroHealth | OSU | OSUWMC | IUH | UMHS | HFH | MCW | SLUH | BJC | BJH | UNMC | UMKC | OUHSC | ECMC | SUNY | URMC | AMCH | RIH | WIH | YNHH | CMMC | EMMC | NMMC | UMCSN
UCLH | GOSH | GSTT | QEHB | UHB | RVI | GRI | RIE | QEUH | UHW | UHNS | LGI | RLUH | NNUH | RD&E | SUHT
RPAH | RNSH | RCH | RBWH | QEII | FMC | SCGH | JHH | POWH | RHH | KEMH | SJOG | Peter Mac | RFDS
SickKids | CHEO | CAMH | LHSC | UHN | TWH | VGH | BCCH | MUHC | CHUM | CHUL | HSC Winnipeg | UAH | Ornge
CUH | MMUH | OLCHC | CHI Crumlin | KNH | LUTH | LASUTH | UCTH | UNTH | UBTH | OAUTHC | AKTH | ABUTH | CHBAH | CMJAH | IALCH | AIIMS | PGIMER | JIPMER | NIMHANS | TTSH | NUH | SGH | KKH
VNSNY | VNA | REMSA | EMSA | FDNY | LAFD | HEB | H-E-B | CVS | ARUP | USPS | UPS | DHL | FedEx | BNSF | CSX | IBM | NASA | BART | SEPTA | TSA | KFC | IHOP | UAW | UFCW | AFSCME | SEIU | IBEW | IBT | PG&E | ComEd | DTE | TECO | NYPD | LAPD
`);

/** Names of one word. In small letters they count too, where the note is written so. */
export const institutionWords: ReadonlySet<string> = set(`
Ochsner | Geisinger | Intermountain | Scripps | Lahey | Montefiore | Northwell | Maimonides | Froedtert | Essentia | Avera | Allina | Marshfield | MultiCare | PeaceHealth | HonorHealth | Novant | Atrium | Sentara | Carilion | Inova | MedStar | Bayhealth | ChristianaCare | WellSpan | Hackensack | Baystate | Lifespan | MaineHealth | MaineGeneral | Kaiser | Cleveland Clinic | Cedars-Sinai | Cedars | Sutter | Dignity | Bellin | ThedaCare | Gundersen | Spectrum Health | Corewell | Beaumont | Henry Ford | ProMedica | OhioHealth | TriHealth | Kettering | Parkview | Ascension | CommonSpirit | Providence | Trinity Health | Sanford | HealthPartners | Hennepin | Emory | Wellstar | Piedmont | Grady | Prisma | Roper | Erlanger | Ballad | Vidant | WakeMed | Moffitt | Sarasota Memorial | BayCare | AdventHealth | Shands | Tufts | Brigham | Lurie | Loyola | Stroger | Barnes-Jewish | Mercy | Baptist | Methodist | Presbyterian | Swedish | Harborview | Virginia Mason | Kadlec | Asante | Mayo
Labcorp | LabCorp | Quest | BioReference | Natera | Invitae | GeneDx | Myriad | Ambry | Exact Sciences | Dynacare | LifeLabs | Medlab | Labtests | Pathlab | Pathwest | Lancet | Ampath | Metropolis | Thyrocare | Lal PathLabs
Lincare | Apria | AdaptHealth | Rotech | Byram | Coram | Amedisys | Gentiva | VITAS | Bayada | Encompass | Kindred | LifePoint | DaVita | Numotion | Hanger | Aerocare | Norco Medical | BrightSpring | Brookdale | HCR ManorCare | Altercare | Visiting Angels | TridentCare | SafeRide | ModivCare | LogistiCare
Walgreens | Walmart | Costco | Safeway | Kroger | Publix | Wegmans | Meijer | Albertsons | Osco | Bartell | Bartells | Longs | Shopko | Duane Reade | Rite Aid | Sam's Club | Fred Meyer | Hy-Vee | Winn-Dixie | Piggly Wiggly | Food Lion | Giant Eagle | Stop & Shop | ShopRite | Harris Teeter | Ralphs | Vons | King Soopers | Raley's | Superdrug | Tesco | Asda | Sainsbury's | Morrisons | Aldi | Lidl | Waitrose | Dunnes | SuperValu | Woolworths | Coles | Bunnings | Kmart | Priceline | Chemist Warehouse | Shoppers Drug Mart | Loblaws | Sobeys | Jean Coutu | Pharmaprix | Dis-Chem | Apollo
Boeing | Lockheed | Raytheon | Honeywell | Caterpillar | Deere | Tyson | Cargill | Smithfield | Perdue | Hormel | Halliburton | Schlumberger | Chevron | Exxon | ConocoPhillips | Navistar | Whirlpool | Maersk | Amtrak | Greyhound | Verizon | Comcast | Amazon | Starbucks | McDonald's | Wendy's | Popeyes | Chick-fil-A | Applebee's | Denny's | Waffle House | Dollar General | Lowe's | Menards | Home Depot | IKEA | Toyota | Nissan | Chrysler | Intel | Teamsters | Goodwill | YMCA | YWCA | Qantas | Stelco | Dofasco | Bombardier | Vodafone | Safaricom | Meralco | Jollibee | Dangote | Infosys | Tata
`);
