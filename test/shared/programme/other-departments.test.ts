/** 区（市）其他部门: other departments of districts take part through their district and owe nothing of their own (notice 3, 53). */
import { expect, test } from 'vitest';
import { addressees } from '../../../functions/documents/plan/notice-titles.ts';
import { majorProject } from '../../../shared/forms/major-project.ts';
import { levelOfTask } from '../../../shared/forms/rules/level-of-task.ts';
import type { Unit } from '../../../shared/ground/define-city.ts';
import { owedBy } from '../../../shared/ground/define-programme.ts';
import { isAskedOf, isFiledBy } from '../../../shared/ground/obligation.ts';
import { programmes } from '../../../shared/programme/programmes.ts';
import { qingdao20132020 } from '../../../shared/programme/qingdao.ts';
import { isShownTo } from '../../../shared/registers/sees.ts';
import { givenPaper } from '../../support/given-project.ts';

const unit: Unit = {
  code: 'hdjyj',
  name: { zh: '黄岛区教育局', en: 'Huangdao Education Bureau' },
  kind: 'district-department',
  superior: 'huangdao',
};

test.each(programmes.map((programme) => [programme.id, programme] as const))(
  '%s offers it plans, classes, rosters and money, and asks for nothing',
  (_, programme) => {
    expect(owedBy(programme).filter((each) => isAskedOf(each, unit))).toEqual([]);
    const offered = programme.obligations.filter((each) => isFiledBy(each, unit)).map(({ form }) => form);
    for (const { planForm } of programme.categories) expect(offered).toContain(planForm);
    expect(offered).toEqual(
      expect.arrayContaining([
        'class-return',
        'trainee-roster',
        'funding-return',
        'needs-survey',
        'good-practice',
      ]),
    );
    for (const form of ['city-targets', 'guidance-note', 'inspection', 'appropriation', 'base-result'])
      expect(offered).not.toContain(form);
  },
);

test('its district pays for its tasks', () => {
  const district = qingdao20132020.units.find(({ code }) => code === 'huangdao');
  expect(levelOfTask(unit, district, undefined)).toBe('district');
});

test('it sees what is for members, and the notice of the plan is addressed to it once there is one', () => {
  const entry = { unit: 'rsj', row: { name: '海洋强市建设', kind: 'works' } };
  expect(isShownTo(majorProject, entry, unit, qingdao20132020)).toBe(true);
  const to = (units: readonly Unit[]) =>
    addressees({ paper: givenPaper, programme: { ...qingdao20132020, units } }).zh;
  expect(to([...qingdao20132020.units, unit])).toContain('各区（市）有关部门');
  expect(to(qingdao20132020.units)).not.toContain('各区（市）有关部门');
});
