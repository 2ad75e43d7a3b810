/** Mental, behavioural and substance use disorders. Columns: see parse-starter.ts. */
export const psychiatry = `
35489007 | Depressive disorder | Depressive disorder (disorder) | F32.A | 46206005 | depression; ~depressed; depressive illness; depressive disorders; depressive episode; clinical depression; mental depression; ~low mood; ~depressed mood; ~severe depression |
370143000 | Major depressive disorder | Major depressive disorder (disorder) | F32.9 | 35489007 | major depression; unipolar depression; major depressive episode; ~treatment resistant depression; ~psychotic depression | MDD
36923009 | Major depression, single episode | Major depression, single episode (disorder) | F32.9 | 370143000 | major depressive disorder, single episode; single episode of major depression |
191659001 | Atypical depression | Atypical depressive disorder (disorder) | F32.89 | 35489007 | atypical depressive disorder |
78667006 | Dysthymia | Dysthymia (disorder) | F34.1 | 35489007 | dysthymic disorder; persistent depressive disorder; chronic depression; depressive neurosis; neurotic depression | PDD
58703003 | Postpartum depression | Postpartum depression (disorder) | F53.0 | 35489007 | postnatal depression; puerperal depression; post natal depression; post partum depression; ~peripartum depression; ~perinatal depression |
247803002 | Seasonal affective disorder | Seasonal affective disorder (disorder) | F33.9 | 35489007 | seasonal depression; winter depression; winter blues | SAD
17226007 | Adjustment disorder | Adjustment disorder (disorder) | F43.20 | | adjustment reaction; adjustment disorders; ~situational depression |
46206005 | Mood disorder | Mood disorder (disorder) | F39 | | affective disorder; mood disorders |
13746004 | Bipolar disorder | Bipolar disorder (disorder) | F31.9 | 46206005 | bipolar affective disorder; manic depression; manic-depressive illness; manic depressive disorder; ~bipolar; bipolar disease; bipolar illness; ~bipolar mania | BPAD
371596008 | Bipolar I disorder | Bipolar I disorder (disorder) | F31.9 | 13746004 | bipolar 1 disorder; bipolar disorder type 1; bipolar type I; bipolar disorder, type I |
83225003 | Bipolar II disorder | Bipolar II disorder (disorder) | F31.81 | 13746004 | bipolar 2 disorder; bipolar disorder type 2; bipolar type II |
191627008 | Bipolar affective disorder, currently depressed | Bipolar affective disorder, currently depressed (disorder) | F31.30 | 13746004 | bipolar depression; bipolar disorder, current episode depressed |
76105009 | Cyclothymia | Cyclothymia (disorder) | F34.0 | 46206005 | cyclothymic disorder; cyclothymic personality |
231504006 | Mixed anxiety and depressive disorder | Mixed anxiety and depressive disorder (disorder) | F41.8 | 35489007; 197480006 | mixed anxiety and depression; anxiety and depression; mixed anxiety depressive disorder; depression with anxiety; anxiety with depression; depression and anxiety | MADD
197480006 | Anxiety disorder | Anxiety disorder (disorder) | F41.9 |  | anxiety; anxiety state; anxiety disorders; anxiety neurosis |
21897009 | Generalized anxiety disorder | Generalized anxiety disorder (disorder) | F41.1 | 197480006 | generalised anxiety disorder; generalized anxiety; generalised anxiety | GAD
371631005 | Panic disorder | Panic disorder (disorder) | F41.0 | 197480006 | panic disorder without agoraphobia; panic anxiety syndrome |
80583007 | Severe anxiety (panic) | Severe anxiety (panic) (finding) | F41.0 | | panic level anxiety; ~panic; ~severe anxiety |
70691001 | Agoraphobia | Agoraphobia (disorder) | F40.00 | 386810004 | fear of open spaces |
25501002 | Social anxiety disorder | Social phobia (disorder) | F40.10 | 386810004 | social phobia; social anxiety |
54587008 | Specific phobia | Simple phobia (disorder) | F40.298 | 386810004 | simple phobia; isolated phobia; ~needle phobia; ~claustrophobia |
386810004 | Phobia | Phobic disorder (disorder) | F40.9 | 197480006 | phobic disorder; phobic anxiety disorder |
11806006 | Separation anxiety disorder | Separation anxiety disorder of childhood (disorder) | F93.0 | 197480006 | separation anxiety |
191736004 | Obsessive-compulsive disorder | Obsessive-compulsive disorder (disorder) | F42.9 | | obsessive compulsive disorder; obsessive-compulsive neurosis; obsessional neurosis; ~obsessive thoughts | OCD
83482000 | Body dysmorphic disorder | Body dysmorphic disorder (disorder) | F45.22 | | dysmorphophobia; body dysmorphia | BDD
17155009 | Trichotillomania | Trichotillomania (disorder) | F63.3 | | hair pulling disorder; compulsive hair pulling |
47505003 | Post-traumatic stress disorder | Posttraumatic stress disorder (disorder) | F43.10 | | posttraumatic stress disorder; post traumatic stress disorder; post-traumatic stress; ~complex PTSD | PTSD
67195008 | Acute stress disorder | Acute stress disorder (disorder) | F43.0 | | acute stress reaction; acute reaction to stress |
31611000 | Dissociative identity disorder | Multiple personality disorder (disorder) | F44.81 | | multiple personality disorder; split personality |
84209002 | Dissociative amnesia | Psychogenic amnesia (disorder) | F44.0 | | psychogenic amnesia |
70764005 | Depersonalization disorder | Depersonalization disorder (disorder) | F48.1 | | depersonalisation disorder; depersonalization-derealization disorder; ~derealization; ~depersonalization |
397923000 | Somatization disorder | Somatization disorder (disorder) | F45.0 | | somatisation disorder; Briquet's syndrome; ~medically unexplained symptoms; ~somatic symptom disorder |
18193002 | Hypochondriasis | Hypochondriasis (disorder) | F45.21 | | hypochondria; hypochondriacal disorder; health anxiety; illness anxiety disorder |
50705009 | Factitious disorder | Factitious disorder (disorder) | F68.10 | | Munchausen syndrome; Munchausen's syndrome |
73595000 | Stress | Stress (finding) | Z73.3 | | ~feeling stressed; psychological stress; ~stressed out; ~work stress |
58214004 | Schizophrenia | Schizophrenia (disorder) | F20.9 | 69322001 | schizophrenic; schizophrenic disorder; schizophrenic psychosis | SCZ
31658008 | Chronic paranoid schizophrenia | Chronic paranoid schizophrenia (disorder) | F20.0 | 58214004 | ~paranoid schizophrenia |
88975006 | Schizophreniform disorder | Schizophreniform disorder (disorder) | F20.81 | 69322001 | schizophreniform psychosis |
68890003 | Schizoaffective disorder | Schizoaffective disorder (disorder) | F25.9 | 69322001 | schizo-affective disorder; schizoaffective psychosis; schizoaffective; ~schizoaffective disorder, bipolar type; ~schizoaffective disorder, depressive type |
48500005 | Delusional disorder | Delusional disorder (disorder) | F22 | 69322001 | paranoid disorder; delusional paranoid disorder; persistent delusional disorder; ~paranoid psychosis |
69322001 | Psychotic disorder | Psychotic disorder (disorder) | F29 | | psychosis; psychotic; psychotic illness; psychotic episode; first episode psychosis; acute psychosis | FEP
191483003 | Drug-induced psychosis | Drug-induced psychosis (disorder) | F19.959 | 69322001 | drug psychosis; substance-induced psychosis; substance-induced psychotic disorder; drug induced psychosis |
18260003 | Postpartum psychosis | Postpartum psychosis (disorder) | F53.1 | 69322001 | puerperal psychosis; postnatal psychosis |
31027006 | Schizotypal personality disorder | Schizotypal personality disorder (disorder) | F21 | 33449004 | schizotypal disorder |
406506008 | Attention deficit hyperactivity disorder | Attention deficit hyperactivity disorder (disorder) | F90.9 | | attention-deficit hyperactivity disorder; attention deficit/hyperactivity disorder; attention deficit disorder with hyperactivity; hyperkinetic disorder | ADHD; AD/HD
192127007 | Child attention deficit disorder | Child attention deficit disorder (disorder) | F98.8 | 406506008 | attention deficit disorder; attention deficit disorder of childhood | ADD
408856003 | Autism spectrum disorder | Autistic disorder (disorder) | F84.0 | 35919005 | autism; autistic spectrum disorder; autistic disorder; autistic; autism spectrum condition; ~childhood autism; ~Asperger's syndrome; ~Asperger syndrome | ASD
35919005 | Pervasive developmental disorder | Pervasive developmental disorder (disorder) | F84.9 | | pervasive developmental disorders; ~pervasive developmental disorder not otherwise specified | PDD-NOS
110359009 | Intellectual disability | Intellectual disability (disorder) | F79 | | intellectual disabilities; intellectual developmental disorder; mental retardation; cognitive disability |
1855002 | Learning disability | Developmental academic disorder (disorder) | F81.9 | | learning disorder; specific learning disability; academic skill disorder; ~learning difficulties; ~dyslexia |
18941000 | Oppositional defiant disorder | Oppositional defiant disorder (disorder) | F91.3 | | oppositional disorder | ODD
430909002 | Conduct disorder | Conduct disorder (disorder) | F91.9 | | conduct disorders |
231527003 | Intermittent explosive disorder | Intermittent explosive disorder (disorder) | F63.81 | | explosive personality disorder; ~anger outbursts |
56882008 | Anorexia nervosa | Anorexia nervosa (disorder) | F50.00 | 72366004 | |
78004001 | Bulimia nervosa | Bulimia nervosa (disorder) | F50.20 | 72366004 | bulimia |
439960005 | Binge eating disorder | Binge eating disorder (disorder) | F50.819 | 72366004 | binge eating; binge-eating disorder |
72366004 | Eating disorder | Eating disorder (disorder) | F50.9 | | eating disorders; disordered eating |
14077003 | Pica | Pica (disorder) | F50.89; F98.3 | 72366004 | pica disorder |
33449004 | Personality disorder | Personality disorder (disorder) | F60.9 | | character disorder; personality disorders |
20010003 | Borderline personality disorder | Borderline personality disorder (disorder) | F60.3 | 33449004 | emotionally unstable personality disorder; borderline personality; emotionally unstable personality | BPD; EUPD
26665006 | Antisocial personality disorder | Antisocial personality disorder (disorder) | F60.2 | 33449004 | dissocial personality disorder; antisocial personality; sociopathy; sociopathic personality; ~psychopathy | ASPD
80711002 | Narcissistic personality disorder | Narcissistic personality disorder (disorder) | F60.81 | 33449004 | narcissistic personality | NPD
55341008 | Histrionic personality disorder | Histrionic personality disorder (disorder) | F60.4 | 33449004 | hysterical personality disorder |
231528008 | Avoidant personality disorder | Avoidant personality disorder (disorder) | F60.6 | 33449004 | anxious personality disorder; anxious avoidant personality disorder |
84466009 | Dependent personality disorder | Dependent personality disorder (disorder) | F60.7 | 33449004 | dependent personality |
1376001 | Obsessive-compulsive personality disorder | Obsessive-compulsive personality disorder (disorder) | F60.5 | 33449004 | anankastic personality disorder; obsessive compulsive personality | OCPD
13601005 | Paranoid personality disorder | Paranoid personality disorder (disorder) | F60.0 | 33449004 | paranoid personality |
52954000 | Schizoid personality disorder | Schizoid personality disorder (disorder) | F60.1 | 33449004 | schizoid personality |
66590003 | Alcohol dependence | Alcohol dependence (disorder) | F10.20 | 191816009 | alcohol dependence syndrome; alcohol addiction; alcohol dependent; alcohol dependency; physical alcohol dependence; ~severe alcohol use disorder |
7200002 | Alcoholism | Alcoholism (disorder) | F10.20 | | ~alcoholic; chronic alcoholism; ~alcohol use disorder | AUD
15167005 | Alcohol abuse | Alcohol abuse (disorder) | F10.10 | 66214007 | alcohol misuse; ethanol abuse; abuse of alcohol; EtOH abuse; harmful use of alcohol; harmful drinking; excessive alcohol use; ~binge drinking |
10939881000119105 | Unhealthy alcohol drinking behavior | Unhealthy alcohol drinking behavior (finding) | | | unhealthy alcohol use; unhealthy drinking; hazardous drinking; at-risk drinking |
191480000 | Alcohol withdrawal | Alcohol withdrawal syndrome (disorder) | F10.939; F10.239 | 363101005 | alcohol withdrawal syndrome; EtOH withdrawal; ethanol withdrawal; alcohol withdrawals; ~alcohol withdrawal seizure; ~alcohol withdrawal seizures | AWS
8635005 | Alcohol withdrawal delirium | Alcohol withdrawal delirium (disorder) | F10.931; F10.231 | 191480000 | delirium tremens; the DTs; DTs | DT
56294008 | Nicotine dependence | Nicotine dependence (disorder) | F17.200 | 191816009 | tobacco dependence; nicotine addiction disorder; cigarette addiction; tobacco addiction; ~tobacco abuse | TUD
449868002 | Smokes tobacco daily | Smokes tobacco daily (finding) | Z72.0 | | daily smoker; current every day smoker; smokes daily; ~current smoker; ~active smoker; ~tobacco smoker |
75544000 | Opioid dependence | Opioid dependence (disorder) | F11.20 | 191816009 | opiate dependence; opioid addiction; opiate addiction; ~opioid use disorder | OUD
5602001 | Opioid abuse | Opioid abuse (disorder) | F11.10 | 66214007 | opiate abuse; opioid misuse; opiate misuse; ~heroin abuse |
231477003 | Heroin dependence | Heroin dependence (disorder) | F11.20 | 75544000 | heroin addiction; heroin addict |
31956009 | Cocaine dependence | Cocaine dependence (disorder) | F14.20 | 191816009 | cocaine addiction; crack dependence; crack cocaine dependence; ~cocaine use disorder |
78267003 | Cocaine abuse | Cocaine abuse (disorder) | F14.10 | 66214007 | cocaine misuse; crack abuse; ~cocaine use |
85005007 | Cannabis dependence | Cannabis dependence (disorder) | F12.20 | 191816009 | marijuana dependence; cannabis addiction; ~cannabis use disorder |
37344009 | Cannabis abuse | Cannabis abuse (disorder) | F12.10 | 66214007 | marijuana abuse; cannabis misuse |
84758004 | Amphetamine abuse | Amphetamine abuse (disorder) | F15.10 | 66214007 | amphetamine misuse; ~methamphetamine abuse; ~methamphetamine use |
74851005 | Hallucinogen abuse | Hallucinogen abuse (disorder) | F16.10 | 66214007 | hallucinogen misuse; ~LSD abuse |
191816009 | Drug dependence | Drug dependence (disorder) | F19.20 | | drug addiction; chemical dependence; drug dependency; substance dependence; polysubstance dependence; drug addict; ~substance use disorder | SUD
66214007 | Substance abuse | Substance abuse (disorder) | F19.10 | | drug abuse; substance misuse; drug misuse |
6525002 | Dependent drug abuse | Dependent drug abuse (disorder) | F19.20 | 66214007 | ~intravenous drug abuse; ~intravenous drug user |
363101005 | Drug withdrawal | Substance withdrawal syndrome (disorder) | F19.939 | | substance withdrawal; substance withdrawal syndrome; drug withdrawal syndrome; withdrawal syndrome; ~benzodiazepine withdrawal |
6471006 | Suicidal thoughts | Suicidal thoughts (finding) | R45.851 | | suicidal ideation; suicidal ideations; suicidal; thoughts of suicide; thoughts of self harm; thoughts of ending life; suicidality | SI
225444004 | At increased risk for suicide | At increased risk for suicide (finding) | | | suicide risk; at risk of suicide; high risk of suicide; risk of suicide |
18085000 | Pathological gambling | Compulsive gambling (disorder) | F63.0 | | compulsive gambling; gambling disorder; gambling addiction; problem gambling |
69361009 | Kleptomania | Kleptomania (disorder) | F63.2 | | pathological stealing; compulsive stealing |
600009 | Pyromania | Pyromania (disorder) | F63.1 | | pathological fire setting; firesetting behavior |
270903007 | Hypoactive sexual desire disorder | Lack or loss of sexual desire (disorder) | F52.0 | | lack or loss of sexual desire; loss of libido; low libido; decreased libido; reduced libido | HSDD
422650009 | Social isolation | Social isolation (finding) | Z60.4 | | socially isolated; ~loneliness; ~lonely |
74732009 | Mental disorder | Mental disorder (disorder) | F99 | | mental illness; psychiatric disorder; psychiatric illness; mental health disorder; psychiatric disease |
231494001 | Mania | Mania (disorder) | F30.9 | | manic episode |
25702006 | Alcohol intoxication | Alcohol intoxication (disorder) | F10.929 | | alcoholic intoxication; acute alcohol intoxication; acute alcoholic intoxication |
93461009 | Gender dysphoria | Gender dysphoria (finding) | F64.9 | | |
90207007 | Bruxism | Bruxism (teeth grinding) (disorder) | F45.8 | | teeth grinding; tooth grinding |
62305002 | Language disorder | Disorder of language (disorder) | F80.9 | | language impairment; language delay; disorder of language |
225624000 | Panic attack | Panic attack (finding) | F41.0 | | panic attacks; anxiety attack; anxiety attacks |
57194009 | Adjustment disorder with depressed mood | Adjustment disorder with depressed mood (disorder) | F43.21 | 17226007 | adjustment disorder with depression |
47372000 | Adjustment disorder with anxious mood | Adjustment disorder with anxious mood (disorder) | F43.22 | 17226007 | adjustment disorder with anxiety |
55668003 | Adjustment disorder with mixed emotional features | Adjustment disorder with mixed emotional features (disorder) | F43.23 | 17226007 | adjustment disorder with mixed anxiety and depressed mood |
310495003 | Mild depression | Mild depression (disorder) | F32.0 | 35489007 | mild depressive episode; mild depressive disorder |
310496002 | Moderate depression | Moderate depression (disorder) | F32.1 | 35489007 | moderate depressive episode; moderate depressive disorder |
66344007 | Recurrent major depression | Recurrent major depression (disorder) | F33.9 | 370143000 | recurrent major depressive disorder; major depressive disorder, recurrent; recurrent depressive disorder; recurrent depression; MDD, recurrent |
80495009 | Sleep walking disorder | Sleep walking disorder (disorder) | F51.3 | 39898005 | sleepwalking; sleep walking; somnambulism |
89675003 | Sleep terror disorder | Sleep terror disorder (disorder) | F51.4 | 39898005 | night terrors; night terror; sleep terrors |
419145002 | Nightmares | Nightmares (finding) | F51.5 | | nightmare; bad dreams |
58690002 | Parasomnia | Parasomnia (disorder) | G47.50 | 39898005 | parasomnias |
80623000 | Sleep-wake schedule disorder, delayed phase type | Sleep-wake schedule disorder, delayed phase type (disorder) | G47.21 | 39898005 | delayed sleep phase disorder; delayed sleep phase syndrome; delayed sleep-wake phase disorder | DSPD
23268009 | Malingering | Malingering (finding) | Z76.5 | | |
445273005 | Polysubstance abuse | Polysubstance abuse (disorder) | F19.10 | 66214007 | polysubstance use disorder; polydrug abuse; polysubstance misuse |
441527004 | Stimulant abuse | Stimulant abuse (disorder) | F15.10 | 66214007 | stimulant use disorder; stimulant misuse |
21647008 | Amphetamine dependence | Amphetamine dependence (disorder) | F15.20 | 191816009 | methamphetamine dependence; amphetamine addiction; methamphetamine addiction; methamphetamine use disorder; amphetamine use disorder |
64386003 | Sedative abuse | Sedative abuse (disorder) | F13.10 | 66214007 | benzodiazepine abuse; benzodiazepine misuse |
427327003 | Sedative dependence | Sedative dependence (disorder) | F13.20 | 191816009 | benzodiazepine dependence; benzodiazepine addiction; benzodiazepine use disorder; sedative use disorder |
87132004 | Opioid withdrawal | Opioid withdrawal (disorder) | F11.23 | 363101005 | opiate withdrawal; opioid withdrawal syndrome; heroin withdrawal |
302690004 | Encopresis | Encopresis (finding) | F98.1 | | fecal soiling; faecal soiling |
39423001 | Stuttering | Stuttering (finding) | F80.81 | | stammering; stutter; stammer |
74506000 | Bereavement | Bereavement due to life event (finding) | Z63.4 | | grief; grief reaction; grieving |
248062006 | Self-injurious behavior | Self-injurious behavior (finding) | R45.88 | | self-harm; self harm; deliberate self-harm; deliberate self harm; self-injury; self-injurious behaviour; non-suicidal self-injury; self-harming | DSH; NSSI
82313006 | Suicide attempt | Suicide attempt (event) | T14.91XA | | attempted suicide; suicide attempts; suicidal attempt |
24199005 | Feeling agitated | Feeling agitated (finding) | R45.1 | | agitation; agitated |
55929007 | Feeling irritable | Feeling irritable (finding) | R45.4 | | irritability; irritable |
66347000 | Impulse control disorder | Impulse control disorder (disorder) | F63.9 | | impulse-control disorder; impulse control disorders |
`;
