/** A flag is explained and accepted, opens again once it is more, and is gone once the sides agree. */
import type { BodyOf } from '../../../shared/contract/routes.ts';
import { clerkOf, reviewer } from '../bureau-desk.ts';
import { equal, must } from '../steps.ts';

import { type FlagDesk, idle, late, type Steps, treasurer, unspent } from './flag-desk.ts';

export const explained = ({ night, stateOf, decide, explain }: FlagDesk, { step }: Steps) =>
  step('比对情况：到位未支出，说明后认可 · a flag explained and accepted', async () => {
    await night();
    equal(await stateOf(clerkOf('nyw'), idle), [12_199.5, 'open'], 'nyw sees its flag');
    equal(await stateOf(clerkOf('hyj'), idle), undefined, 'hyj does not');
    await explain('nyw', '2015', idle, '留作10月第2期');
    equal(await stateOf(treasurer, idle), [12_199.5, 'explained'], 'the treasurer reads it');
    await decide(treasurer, '2015', idle, '认可', '第2期已列入计划');
    equal(await stateOf(clerkOf('nyw'), idle), [12_199.5, 'accepted'], 'accepted');
    return '12,199.50 元';
  });

export const gone = ({ system, night, flagsOf }: FlagDesk, { step }: Steps) =>
  step('收回、退回以后比对一致，自动消失 · gone once the sides agree', async () => {
    await night();
    const keys = (await flagsOf(treasurer)).map(({ key }) => key);
    for (const key of [idle, late, unspent])
      must(!keys.includes(key), `${key} is gone, found ${keys.join(' ')}`);
    const { looks } = await system.api<BodyOf<'readCaseLooks'>>(reviewer, '/supervision/case-looks/2016-04');
    must(looks.length > 0, 'looks at the case are in the record');
    return `${keys.length} 条`;
  });
