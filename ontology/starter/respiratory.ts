/** Respiratory disorders. Columns: see parse-starter.ts. */
export const respiratory = `
50043002 | Disorder of respiratory system | Disorder of respiratory system (disorder) | J98.9 | | respiratory disease; respiratory disorder; respiratory tract disease; ~breathing problems |
19829001 | Disorder of lung | Disorder of lung (disorder) | J98.4 | 50043002 | lung disease; lung disorder; pulmonary disease; ~lung problem |
128272009 | Lower respiratory tract disorder | Lower respiratory tract disorder (disorder) | J98.9 | 50043002 | lower respiratory tract disease |
41427001 | Disorder of bronchus | Disorder of bronchus (disorder) | J98.09 | 128272009 | bronchial disease; bronchial disorder |
275498002 | Respiratory tract infection | Respiratory tract infection (disorder) | J98.8 | 50043002 | respiratory infection; infection of respiratory tract; ~chest cold | RTI
312133006 | Viral respiratory infection | Viral respiratory infection (disorder) | J98.8 | 275498002 | viral respiratory tract infection; viral respiratory illness | VRI
195967001 | Asthma | Asthma (disorder) | J45.909 | 41427001 | bronchial asthma; asthma bronchiale; reactive airway disease; ~reactive airways; ~asthmatic |
389145006 | Allergic asthma | Allergic asthma (disorder) | J45.909 | 195967001 | extrinsic asthma; atopic asthma; allergic bronchial asthma |
266361008 | Non-allergic asthma | Non-allergic asthma (disorder) | J45.909 | 195967001 | intrinsic asthma; nonallergic asthma; late onset asthma |
31387002 | Exercise-induced asthma | Exercise-induced asthma (disorder) | J45.990 | 195967001 | exercise induced bronchospasm; exercise-induced bronchoconstriction; exertional asthma | EIA; EIB
409663006 | Cough variant asthma | Cough variant asthma (disorder) | J45.991 | 195967001 | |
233678006 | Childhood asthma | Childhood asthma (disorder) | J45.909 | 195967001 | childhood onset asthma; paediatric asthma; pediatric asthma |
57607007 | Occupational asthma | Occupational asthma (disorder) | | 195967001 | work-related asthma; ~workplace asthma |
708090002 | Acute severe exacerbation of asthma | Acute severe exacerbation of asthma (disorder) | J45.902; J45.901 | 195967001 | status asthmaticus; acute severe asthma; severe asthma attack; severe asthma exacerbation |
13645005 | Chronic obstructive lung disease | Chronic obstructive lung disease (disorder) | J44.9 | 19829001 | chronic obstructive pulmonary disease; chronic obstructive airways disease; chronic obstructive airway disease; chronic airways obstruction; ~smoker's lung | COPD; COAD
185086009 | Chronic obstructive bronchitis | Chronic obstructive bronchitis (disorder) | J44.9 | 13645005; 63480004 | obstructive chronic bronchitis |
87433001 | Pulmonary emphysema | Pulmonary emphysema (disorder) | J43.9 | 19829001 | emphysema; emphysema of lung; emphysematous lung disease |
63480004 | Chronic bronchitis | Chronic bronchitis (disorder) | J42 | 32398004 | |
32398004 | Bronchitis | Bronchitis (disorder) | J40 | 41427001 | inflammation of bronchus |
10509002 | Acute bronchitis | Acute bronchitis (disorder) | J20.9 | 32398004 | |
13617004 | Tracheobronchitis | Tracheobronchitis (disorder) | J40 | 32398004 | |
4120002 | Bronchiolitis | Bronchiolitis (disorder) | J21.9 | 128272009 | |
5505005 | Acute bronchiolitis | Acute bronchiolitis (disorder) | J21.9 | 4120002 | |
40100001 | Obliterative bronchiolitis | Obliterative bronchiolitis (disorder) | J44.81 | 4120002 | bronchiolitis obliterans; obliterating bronchiolitis; bronchiolitis obliterans syndrome | BOS
71186008 | Croup | Croup (disorder) | J05.0 | 50043002 | croup syndrome; viral croup; acute laryngotracheobronchitis; acute obstructive laryngitis | LTB
12295008 | Bronchiectasis | Bronchiectasis (disorder) | J47.9 | 41427001 | |
190905008 | Cystic fibrosis | Cystic fibrosis (disorder) | E84.9 | | mucoviscidosis; fibrocystic disease of pancreas | CF
30188007 | Alpha-1-antitrypsin deficiency | Alpha-1-antitrypsin deficiency (disorder) | E88.01 | | alpha 1 antitrypsin deficiency; alpha-1 deficiency; antitrypsin deficiency | AATD; A1AT deficiency; A1AD
233604007 | Pneumonia | Pneumonia (disorder) | J18.9 | 19829001 | ~lung infection; ~pneumonic consolidation | PNA
385093006 | Community acquired pneumonia | Community acquired pneumonia (disorder) | J18.9 | 233604007 | community-acquired pneumonia; community acquired chest infection | CAP
425464007 | Hospital acquired pneumonia | Hospital acquired pneumonia (disorder) | J18.9 | 233604007 | hospital-acquired pneumonia; nosocomial pneumonia | HAP
53084003 | Bacterial pneumonia | Bacterial pneumonia (disorder) | J15.9 | 233604007 | |
75570004 | Viral pneumonia | Viral pneumonia (disorder) | J12.9 | 233604007 | |
396285007 | Bronchopneumonia | Bronchopneumonia (disorder) | J18.0 | 233604007 | bronchial pneumonia; lobular pneumonia |
233607000 | Pneumococcal pneumonia | Pneumococcal pneumonia (disorder) | J13 | 53084003 | Streptococcus pneumoniae pneumonia; pneumonia due to Streptococcus pneumoniae |
46970008 | Pneumonia caused by Mycoplasma pneumoniae | Pneumonia caused by Mycoplasma pneumoniae (disorder) | J15.7 | 53084003 | Mycoplasma pneumonia; mycoplasmal pneumonia; atypical pneumonia due to Mycoplasma; walking pneumonia |
441658007 | Pneumonia caused by Staphylococcus aureus | Pneumonia caused by Staphylococcus aureus (disorder) | J15.211 | 53084003 | Staphylococcus aureus pneumonia; staph aureus pneumonia; ~staph pneumonia |
64479007 | Pneumonia caused by Klebsiella pneumoniae | Pneumonia caused by Klebsiella pneumoniae (disorder) | J15.0 | 53084003 | Klebsiella pneumonia; Friedlander pneumonia |
195889001 | Legionella pneumonia | Pneumonia caused by Legionella (disorder) | A48.1 | 53084003 | pneumonia caused by Legionella; Legionnaires' pneumonia |
422588002 | Aspiration pneumonia | Aspiration pneumonia (disorder) | J69.0 | 233604007 | aspiration pneumonitis; Mendelson syndrome; Mendelson's syndrome; aspirational pneumonia |
699014000 | Recurrent pneumonia | Recurrent pneumonia (disorder) | J18.9 | 233604007 | recurrent pneumonias |
73452002 | Abscess of lung | Abscess of lung (disorder) | J85.2 | 19829001 | lung abscess; pulmonary abscess |
84004001 | Radiation pneumonitis | Radiation pneumonitis (disorder) | J70.0 | 19829001 | radiation-induced pneumonitis; radiotherapy pneumonitis; acute radiation pneumonitis |
37471005 | Extrinsic allergic alveolitis | Extrinsic allergic alveolitis (disorder) | J67.9 | 233703007 | hypersensitivity pneumonitis; allergic alveolitis; allergic pneumonitis | EAA
18690003 | Farmer's lung | Farmers' lung (disorder) | J67.0 | 37471005 | farmers' lung; farmer's lung disease |
69339004 | Bird-fancier's lung | Bird-fanciers' lung (disorder) | J67.2 | 37471005 | bird fancier's lung; pigeon fancier's lung; bird breeder's lung; budgerigar fancier's disease |
233703007 | Interstitial lung disease | Interstitial lung disease (disorder) | J84.9 | 19829001 | interstitial pulmonary disease; diffuse parenchymal lung disease | ILD; DPLD
129452008 | Nonspecific interstitial pneumonia | Nonspecific interstitial pneumonia (disorder) | J84.113 | 233703007 | non-specific interstitial pneumonia; nonspecific interstitial pneumonitis | NSIP
51615001 | Fibrosis of lung | Fibrosis of lung (disorder) | J84.10 | 233703007 | pulmonary fibrosis; lung fibrosis; fibrotic lung disease; ~scarring of the lungs |
28168000 | Idiopathic fibrosing alveolitis | Idiopathic fibrosing alveolitis (disorder) | J84.112 | 51615001 | idiopathic pulmonary fibrosis; cryptogenic fibrosing alveolitis | IPF; CFA
719218000 | Cryptogenic organizing pneumonia | Cryptogenic organizing pneumonia (disorder) | J84.116 | 233703007 | cryptogenic organising pneumonia; bronchiolitis obliterans organizing pneumonia; bronchiolitis obliterans organising pneumonia; ~organizing pneumonia; ~organising pneumonia | COP; BOOP
24369008 | Pulmonary sarcoidosis | Pulmonary sarcoidosis (disorder) | D86.0 | 31541009; 233703007 | sarcoidosis of lung; lung sarcoid; pulmonary sarcoid |
75403004 | Cardiac sarcoidosis | Cardiac sarcoidosis (disorder) | D86.85 | 31541009 | sarcoidosis of heart; cardiac sarcoid; sarcoid heart disease |
86157004 | Occupational lung disease | Occupational lung disease (disorder) | | 19829001 | work-related lung disease |
22607003 | Asbestosis | Asbestosis (disorder) | J61 | 86157004 | asbestos lung; pulmonary asbestosis; asbestos pneumoconiosis |
805002 | Pneumoconiosis caused by silica | Pneumoconiosis caused by silica (disorder) | J62.8 | 86157004 | silicosis; silica pneumoconiosis |
29422001 | Coal workers' pneumoconiosis | Coal workers' pneumoconiosis (disorder) | J60 | 86157004 | coal worker's pneumoconiosis; black lung; black lung disease; coal miner's lung; coal workers' lung | CWP
36485005 | Restrictive lung disease | Restrictive lung disease (disorder) | J98.4 | 19829001 | restrictive pulmonary disease; restrictive lung defect | RLD
88075009 | Disorder of pleura | Disorder of pleura (disorder) | J94.9 | 50043002 | pleural disease; pleural disorder |
196075003 | Pleurisy | Pleurisy (disorder) | R09.1 | 88075009 | pleuritis; inflammation of pleura |
36118008 | Pneumothorax | Pneumothorax (disorder) | J93.9 | 88075009 | collapsed lung; ~punctured lung | PTX; PNX
16632002 | Hemopneumothorax | Hemopneumothorax (disorder) | J94.2 | 88075009 | haemopneumothorax; pneumohemothorax; pneumohaemothorax |
65710008 | Acute respiratory failure | Acute respiratory failure (disorder) | J96.00 | 50043002; 409622000 | acute resp failure; ~acute respiratory insufficiency; ~acute hypoxic respiratory failure; ~acute hypoxemic respiratory failure; ~acute hypercapnic respiratory failure |
39871006 | Chronic respiratory failure | Chronic respiratory failure (disorder) | J96.10 | 50043002; 409622000 | chronic resp failure; ~chronic respiratory insufficiency |
67782005 | Acute respiratory distress syndrome | Acute respiratory distress syndrome (disorder) | J80 | 19829001 | adult respiratory distress syndrome; shock lung | ARDS
19242006 | Pulmonary edema | Pulmonary edema (disorder) | J81.1; J81.0 | 19829001 | pulmonary oedema; lung oedema; lung edema; wet lung; fluid on the lungs | APO
389087006 | Hypoxemia | Hypoxemia (disorder) | R09.02 | | hypoxaemia; low blood oxygen; low oxygen saturation; ~hypoxia; ~hypoxic |
111489007 | Breathing-related sleep disorder | Breathing-related sleep disorder (disorder) | G47.30 | | sleep disordered breathing; sleep-disordered breathing | SDB
190966007 | Obesity hypoventilation syndrome | Extreme obesity with alveolar hypoventilation (disorder) | E66.2 | | Pickwickian syndrome; extreme obesity with alveolar hypoventilation; obesity-hypoventilation syndrome | OHS
308689002 | Coin lesion of lung | Coin lesion of lung (disorder) | R91.1 | 19829001 | pulmonary coin lesion; solitary pulmonary nodule; lung nodule; pulmonary nodule; nodule of lung | SPN
233733000 | Toxic pneumonitis | Toxic pneumonitis (disorder) | J68.0 | 19829001 | chemical fume pneumonitis |
367542003 | Pulmonary eosinophilia | Eosinophilic pneumonia (disorder) | J82.81 | 19829001 | eosinophilic pneumonia; pulmonary infiltrate with eosinophilia |
11296007 | Stenosis of trachea | Stenosis of trachea (disorder) | J39.8 | 50043002 | tracheal stenosis; tracheal narrowing |
267036007 | Dyspnea | Dyspnea (finding) | R06.00 | | dyspnoea; shortness of breath; breathlessness; short of breath; difficulty breathing; breathing difficulty; ~breathless; ~labored breathing; ~laboured breathing; ~air hunger | SOB; SOA
49727002 | Cough | Cough (finding) | R05.9 | | coughing; ~dry cough |
66857006 | Hemoptysis | Hemoptysis (finding) | R04.2 | | haemoptysis; coughing up blood; blood in sputum; blood-stained sputum; bloody sputum |
56018004 | Wheezing | Wheezing (finding) | R06.2 | | wheeze; wheezes; wheezy chest; ~wheezy |
271825005 | Respiratory distress | Respiratory distress (finding) | R06.03 | | acute respiratory distress |
430395005 | Pneumonia caused by Gram negative bacteria | Pneumonia caused by Gram negative bacteria (disorder) | J15.69 | 53084003 | gram-negative pneumonia; gram negative pneumonia |
82272006 | Common cold | Common cold (disorder) | J00 | 312133006 | acute nasopharyngitis; acute coryza; coryza; head cold; infective nasopharyngitis |
31541009 | Sarcoidosis | Sarcoidosis (disorder) | D86.9 | | sarcoid; Boeck's sarcoid; Besnier-Boeck disease |
405950009 | Empyema of pleura | Empyema of pleura (disorder) | J86.9 | | pleural empyema; empyema thoracis; thoracic empyema; ~empyema; ~pyothorax |
60046008 | Pleural effusion | Pleural effusion (disorder) | J90 | 88075009 | effusion of pleura; ~pleural fluid |
50417007 | Lower respiratory tract infection | Lower respiratory tract infection (disorder) | J22 | 50043002 | lower respiratory infection; chest infection | LRTI
54150009 | Upper respiratory infection | Upper respiratory infection (disorder) | J06.9 | 50043002 | upper respiratory tract infection | URTI; URI
281794004 | Viral upper respiratory tract infection | Viral upper respiratory tract infection (disorder) | J06.9 | 54150009 | viral upper respiratory infection; viral URI; viral URTI; viral respiratory tract infection |
46621007 | Atelectasis | Atelectasis (disorder) | J98.11 | 19829001 | pulmonary atelectasis |
205237003 | Pneumonitis | Pneumonitis (disorder) | | 19829001 | inflammation of lung |
47597000 | Mediastinitis | Mediastinitis (disorder) | J98.51 | 50043002 | |
708038006 | Acute exacerbation of asthma | Acute exacerbation of asthma (disorder) | J45.901 | 195967001 | asthma exacerbation; acute asthma exacerbation; exacerbation of asthma; asthma flare; asthma flare-up; acute asthma; acute asthma attack; ~asthma attack |
195951007 | Acute exacerbation of chronic obstructive lung disease | Acute exacerbation of chronic obstructive airways disease (disorder) | J44.1 | 13645005 | acute exacerbation of chronic obstructive pulmonary disease; acute exacerbation of COPD; exacerbation of COPD; COPD exacerbation; COPD flare; acute exacerbation of chronic obstructive airways disease; infective exacerbation of COPD; ~IECOPD | AECOPD
409622000 | Respiratory failure | Respiratory failure (disorder) | J96.90 | 50043002 | ventilatory failure |
67905004 | Acute-on-chronic respiratory failure | Acute-on-chronic respiratory failure (disorder) | J96.20 | 409622000 | acute on chronic respiratory failure |
233765002 | Type 1 respiratory failure | Respiratory failure without hypercapnia (disorder) | J96.91 | 409622000 | type I respiratory failure; respiratory failure without hypercapnia; hypoxemic respiratory failure; hypoxaemic respiratory failure; hypoxic respiratory failure | T1RF
426896000 | Chronic hypercapnic respiratory failure | Chronic hypercapnic respiratory failure (disorder) | J96.12 | 39871006 | chronic hypercapnic failure |
428173007 | Chronic hypoxemic respiratory failure | Chronic hypoxemic respiratory failure (disorder) | J96.11 | 39871006 | chronic hypoxaemic respiratory failure; chronic hypoxic respiratory failure |
83270006 | Malignant pleural effusion | Neoplastic pleural effusion (disorder) | J91.0 | 60046008 | malignant effusion; malignant pleural effusions; neoplastic pleural effusion |
81075000 | Parapneumonic effusion | Pleural effusion associated with pulmonary infection (disorder) | J91.8 | 60046008 | parapneumonic pleural effusion; pleural effusion associated with pulmonary infection; parapneumonic effusions |
425802001 | Bilateral pleural effusion | Bilateral pleural effusion (disorder) | J90 | 60046008 | bilateral pleural effusions |
233659006 | Asbestos-induced pleural plaque | Asbestos-induced pleural plaque (disorder) | J92.0 | 88075009 | asbestos pleural plaques; asbestos-related pleural plaques; ~pleural plaques; ~pleural plaque |
73725006 | Thickening of pleura | Thickening of pleura (disorder) | J92.9 | 88075009 | pleural thickening |
16838000 | Pneumomediastinum | Mediastinal emphysema (disorder) | J98.2 | | mediastinal emphysema |
31892009 | Hemothorax | Hemothorax (disorder) | J94.2 | 88075009 | haemothorax |
80423007 | Spontaneous pneumothorax | Spontaneous pneumothorax (disorder) | J93.83 | 36118008 | primary spontaneous pneumothorax; ~secondary spontaneous pneumothorax |
90070003 | Traumatic pneumothorax | Pneumothorax due to trauma (disorder) | S27.0XXA | 36118008 | pneumothorax due to trauma |
441536000 | Iatrogenic pneumothorax | Iatrogenic pneumothorax (disorder) | J95.811 | 36118008 | |
4386001 | Bronchospasm | Bronchospasm (finding) | J98.01 | | bronchial spasm |
195957006 | Chronic bullous emphysema | Chronic bullous emphysema (disorder) | J43.9 | 87433001 | bullous emphysema |
445249002 | Multiple nodules of lung | Multiple nodules of lung (finding) | R91.8 | | multiple pulmonary nodules; multiple lung nodules; multiple nodules of lungs; bilateral pulmonary nodules |
309529002 | Lung mass | Lung mass (finding) | R91.8 | | pulmonary mass; mass of lung |
278516003 | Lobar pneumonia | Lobar pneumonia (disorder) | J18.1 | 233604007 | |
427679007 | Mild intermittent asthma | Mild intermittent asthma (disorder) | J45.20 | 427603009 | |
427603009 | Intermittent asthma | Intermittent asthma (disorder) | J45.20 | 195967001 | |
426979002 | Mild persistent asthma | Mild persistent asthma (disorder) | J45.30 | 195967001 | |
427295004 | Moderate persistent asthma | Moderate persistent asthma (disorder) | J45.40 | 195967001 | |
426656000 | Severe persistent asthma | Severe persistent asthma (disorder) | J45.50 | 195967001 | |
445378003 | Acute exacerbation of bronchiectasis | Acute exacerbation of bronchiectasis (disorder) | J47.1 | 12295008 | bronchiectasis exacerbation; exacerbation of bronchiectasis; infective exacerbation of bronchiectasis |
40541001 | Acute pulmonary edema | Acute pulmonary edema (disorder) | J81.0 | 19242006 | acute pulmonary oedema; flash pulmonary edema; flash pulmonary oedema |
87317003 | Respiratory arrest | Respiratory arrest (disorder) | R09.2 | | |
1023001 | Apnea | Apnea (finding) | R06.81 | | apnoea |
70407001 | Stridor | Stridor (finding) | R06.1 | | |
10501004 | Pulmonary alveolar proteinosis | Pulmonary alveolar proteinosis (disorder) | J84.01 | | alveolar proteinosis |
`;
