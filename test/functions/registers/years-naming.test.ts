/** In which years rows of a register of 2015 are looked for where one of them would go. */
import { expect, test } from 'vitest';
import { yearsNaming } from '../../../functions/registers/refer-to-rows.ts';
import { baseApplication } from '../../../shared/forms/base-application.ts';
import { baseResult } from '../../../shared/forms/base-result.ts';
import { expertRegister } from '../../../shared/forms/expert-register.ts';

test.each([
  ['the years that may still name it', baseApplication, '2015', ['2015']],
  ['the years that may still name it', baseApplication, '2020', ['2015', '2016', '2017']],
  ['its first and last years, where it goes on', expertRegister, '2016', ['2015', '2016']],
  ['its first and last years, where it goes on', expertRegister, '2020', ['2015', '2016', '2019', '2020']],
  ['its first and last years, where it goes on', baseResult, '2018', ['2015', '2016', '2017', '2018']],
])('%s (%#)', (_, form, now, years) => {
  expect(yearsNaming(form, '2015', `${now}-06-20`)).toEqual(years);
});
