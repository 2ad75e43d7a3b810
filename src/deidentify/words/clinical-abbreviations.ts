/** Abbreviations of two to four letters that end lines and entries of notes as initials do, so that initials can be told from them. */
const abbreviations: ReadonlySet<string> = new Set(
  `aa ab abd abg abi abx ac acl acs ad adl adls af afb afib aka ako al ali alk alp als alt am ama ams an ana ap ar aras arf as asa asap asd ast at atn au av avm avn
  aprv hfnc prvc simv hfov nimv nippv bipap aware ba bal bb bbb bc bd be bg bid bk bka bls bm bmi bmp bmt bn bnp bp bpd bph bpm br brca brbpr bs bsa bso bt bts bun bw bx ca cabg cad cap cbc cbd cbg cbt cc ccu cd cea
  cf chf chr ci cka ckd ck cll cm cmp cml cmv cn cna cnm cns co cons cont copd cp cpap cpk cpr cr crf crp csf ct cta cts cv cva cvp cvs cxr cy da dat db dc dd ddx dexa dl
  dhx di dic dip dka dlb dm dmd dnar dni dnr do dob doa doe dp dpm dr ds dt dts dtr dts du dvt dw dx dy dz ea ebl ebv ecg echo ecmo ect ed edd edg eeg ef egd egfr eh ekg emg ems ent eo eoms eom
  ep er ercp esr esrd et etoh etc ett ex ext fb fbs fe feno fev ffp fh fhx fhr fl fm fna fob fp fr ft fu fx ga gb gbs gcs gd ge gerd gfr gi gib gm gn gp gr gt gtt gu gyn ha
  hb hba hbv hcg hcp hct hcv hd hdl he hep hf hgb hh hib hiv hl ho hob hpc hpi hpv hr hrt hs hsv ht htn hu hx hz ia ibd ibs ic icd icp icu id iddm ie ig iga ige igg igm ii iii il im imp in inc inh inj inr
  int io iop ip iq ir irr is it itp iu iud iv ivc ivf ivig ivp iu jvd jvp ka kcl kg ki kp kub kvo la lab lad lae lah lb lbbb lbp lbs lcx ld ldh ldl le les lft lfts lih liq ll lle llq lmp lms ln lo
  loc los lp lpm lr ls lt lul luq lv lvef lvh ma mag maoi map mc mca mch mcl mcv md mdi mdr me meds mets mg mgt mgus mh mi mic mid min ml mm mmr mmse mo mom mr mra mrcp mri mrn mrsa ms msk msm msu mtp
  mva mvc mvp mvr na nad nadh nb nbm nc ncat ncs nd ne neb ng ngt nh nhl nica nicu nk nka nkda nl nm no noc nok np npo nr ns nsaid nsr nst nt ntd nv nvd ny nyha oa ob obs oc ocd ocp od oe of og ok om on
  oob op opd or orif os osa ot otc ou oz pa pac pacu pad pcp pcr pcv pda pe peep peg perla perrl pet pf pft pfts ph phn pi picc picu pid pip pkd pl plt pm pmb pmh pmhx pmr pms pn pnd po pod pos pp ppd ppe ppi ppm
  pr prbc prn pro prom ps psa psh pt pta ptca pth ptsd ptt pud pv pvc pvd px qd qds qhs qid ql qod qt qtc ra rad rai rbc rbbb rca rcc rd rdw re ref rf rfa rhd rle rll rlq rml rn ro rom ros rp rpr
  rr rrr rs rsi rsv rt rta rul ruq rv rvh rx sa sah sats sb sbo sbp sc scc scd sda sdh se sem sf sg sh shx si siadh sids sit sl slb sle slp slr sm sma sn snf so sob sobar soboe soc sol sop sos sp spo sq sr ss ssi ssri st stat std sti
  stemi sub subq sv svt sw sx sz ta tab tah tatt tb tbi tbsa tca td tdap tds te tee tem temp ten tf tfs tft th tha thr ti tia tid tibc tka tkr tko tl tlc tls tlso tm tmj tms tn to tp tpa tpn tpr tr trx ts tsh tt tte tue tur turp tv tx ua
  uc ud ue ugi uk ul un uo up ur uri us usa usg ut uti uv va vac vas vb vbg vc vd vf vit vl vm vo vp vq vre vs vsd vss vt vte vw vzv wb wbat wbc wc wd wf wk wks wm wnl wo wpw wt wwp xr xrt yo yr yrs
  fri mon tue wed thu sat sun thur tues weds jan feb mar apr may jun jul aug sep oct nov dec est cst pst edt cdt pdt gmt utc bst gmc nmc hcpc imc nmbi mcr sanc npi dea gdc mci rcn fup aki hfref hfpef hfmref nstemi avnrt avrt ards aecopd hcc nash nafld masld ild ipf mds aml dlbcl nsclc sclc evar tavr aosd ttp hus dress sjs pna hap vap cauti clabsi osteo dfu ich ivh wa tx ny nj ct ga fl mn`.split(
    /\s+/,
  ),
);

export function isAbbreviation(value: string): boolean {
  return abbreviations.has(value.toLowerCase());
}
