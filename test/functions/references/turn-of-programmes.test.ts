/** A class counts under a category of its programme: what began under one is not reported in a period of the next. */
import '../../support/quiet.ts';
import { expect, test } from 'vitest';
import { whatRowsName } from '../../../functions/references/what-rows-name.ts';
import type { Form } from '../../../shared/form/define-form.ts';
import { classReturn } from '../../../shared/forms/class-return.ts';
import { fundingReturn } from '../../../shared/forms/funding-return.ts';
import { traineeRoster } from '../../../shared/forms/trainee-roster.ts';
import { programmeOf } from '../../../shared/programme/define-city.ts';
import { heldClass, openNewsroom, plannedProject } from '../../support/newsroom.ts';

test.each<[string, string, Form, string[]]>([
  ['a class return', '2020-12', classReturn, ['2020B-NYW-001']],
  ['a class return', '2021-01', classReturn, []],
  ['a roster', '2020-12', traineeRoster, ['2020B-NYW-001-1']],
  ['a roster', '2021-01', traineeRoster, []],
  // Money of last year's projects may be paid this year.
  ['a funding return', '2021-01', fundingReturn, ['2020B-NYW-001', '2020B-NYW-001-1']],
])('what %s of %s may name', async (_, period, form, codes) => {
  const room = openNewsroom();
  const { services } = room;
  await room.file('nyw/urgent-plan/2020', [plannedProject(1)], '2020-01-20T02:00:00Z');
  await room.file('nyw/class-return/2020-12', [heldClass('2020B-NYW-001', 1)], '2021-01-04T02:00:00Z');
  const { project, class: held } = await whatRowsName(form, { unit: 'nyw', period }, '2021-02-02', {
    ...services,
    programme: programmeOf(services.city, period),
  });
  expect([...project, ...held].map(({ code }) => code)).toEqual(codes);
});
