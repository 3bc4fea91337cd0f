/** The programme of Qingdao with an invented base below a district, whose reviewers decide first (notice 53). */
import type { Unit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { qingdao20132020 } from '../../shared/programme/qingdao.ts';

const base: Unit = {
  code: 'jd1',
  name: { zh: '黄岛示例基地', en: 'Huangdao Example Base' },
  kind: 'base',
  superior: 'huangdao',
};

export const chainedProgramme: Programme = {
  ...qingdao20132020,
  units: [...qingdao20132020.units, base],
};

/** Yuan of a row from which on a second person of the bureau has to look. */
export const secondEyesFrom = 1_000_000;
