import { expect, test } from 'vitest';
import { isFalseFriend } from '../../src/extract/false-friends.ts';

test.each([
  // dentists
  ['«EOE»: NAD. IOE: soft tissues healthy', true],
  ['«EoE» on budesonide', false],
  ['«OH» fair, OHI given', true],
  ['«OH» on standing, midodrine started', false],
  ['«BPE» 212/322', true],
  ['«BPE» on tamsulosin', false],
  ['«PD» 4 mm at UR6', true],
  ['«PD» 5 years, on levodopa', false],
  ['«SSC» placed on LRE', true],
  ['OHI, «TBI», fluoride varnish', true],
  ['fall with «TBI»', false],
  // pain clinics, lorries, scans and urgent care
  ['oxycodone 60 mg bd, «OME» 180 mg', true],
  ['bilateral «OME», for grommets', false],
  ['unfit for «LGV» until sleep apnoea is excluded', true],
  ['«LGV» driver, renewal due', true],
  ['holds an «LGV» licence', true],
  ['proctitis, «LGV» positive', false],
  ['«BPD» 9.2 cm, HC 33', true],
  ['«BPD» on home oxygen', false],
  ['«UC» visit Tuesday for cough', true],
  ['«UC» flare, on prednisolone', false],
  // opticians
  ['«PD» 62.', true],
  ['ONH healthy, «CD» 0.3', true],
  ['«CD» on infliximab', false],
  ['Referred to the «HES» routinely', true],
  ['«HES» on mepolizumab', false],
  // schools
  ['fell in «PE» class', true],
  ['wheezing during «PE»', true],
  ['«PE» 2019, on apixaban', false],
  ['no «PE» on CTPA', false],
  ['student with «PE» on apixaban', false],
  // physiotherapy and work
  ['pain with «OH» reaching', true],
  ['«OH» physician advises amended duties', true],
  // chemists
  ['omeprazole 20 mg «OM»', true],
  ['«OM» of the left heel', false],
  ['diltiazem «MR» 60', true],
  ['gliclazide «MR» od', true],
  ['moderate «MR», mild TR', false],
  ['ischaemic «MR», mild', false],
  // the community
  ['«DN» to visit', true],
  ['bloods via «DN»', true],
  ['«PPC» home', true],
  ['«PPC» on carboplatin', false],
  ['«CTO» in place', true],
  ['«CTO» of the RCA', false],
  ['«CD» balance checked', true],
  ['ulcer redressed, back in «TCC»', true],
  ['«TCC» of the bladder', false],
  // babies, born and unborn
  ['«AF» soft and flat', true],
  ['«AF» on apixaban', false],
  ['FM+ «FHH» 140', true],
  ['«FHH» with raised calcium', false],
  ['Fundus = dates, «FMF», ceph', true],
  ['«FMF» on colchicine', false],
  // words of the line tell
  ['admit in labour, penicillin for «GBS», epidural', true],
  ['ascending weakness, «GBS», IVIG', false],
  ['fetus: «BPD», HC, AC and FL on 50th centile', true],
  ['«BPD», self-harm, DBT', false],
  ['glaucoma suspect, optometrist wrote to «HES»', true],
  ['smear «HPV» positive', false],
  ['screen «HCV», serology sent', false],
  ['teacher: student hurt knee, «PE» after lunch', true],
  // others
  ['«AS» per plan', true],
  ['«AS» and AR on echo', false],
  ['«PID»|1||99887766', true],
  ['«PID», treated with doxycycline', false],
])('%s: %s', (marked, expected) => {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  expect(isFalseFriend(marked.replace(/[«»]/g, ''), { start, end })).toBe(expected);
});
