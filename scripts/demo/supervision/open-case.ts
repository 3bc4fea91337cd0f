/** More than was accepted opens again; what was spent after a settlement becomes a case, which its unit never sees. */
import { sitDown } from '../at-the-sheet.ts';
import { clerkOf, reviewer } from '../bureau-desk.ts';
import { equal, must } from '../steps.ts';
import { type FlagDesk, idle, late, type Steps, treasurer } from './flag-desk.ts';

export const largerAndCase = (
  { system, send, night, flagsOf, stateOf, begun, form, decide, explain }: FlagDesk,
  { step }: Steps,
) =>
  step('数额变大重新列出；结算后支出转办立案 · open again; a case', async () => {
    await night();
    equal(await stateOf(clerkOf('nyw'), idle), [32_199.5, 'open'], 'larger than what was accepted');
    await explain('jd1', '2016', late, '票据迟到');
    await decide(treasurer, '2016', late, '转办', '需核实票据');
    equal(await stateOf(clerkOf('jd1'), late), [3600, 'turned-over'], 'to the unit it is turned over');
    const before = JSON.stringify(await flagsOf(clerkOf('jd1')));
    const seat = sitDown(system, reviewer);
    await seat.run('viewFlags');
    const at = Array.from({ length: 30 }, (_, i) => i + 3).find(
      (row) => seat.read('比对情况', row, 1) === late,
    );
    must(at !== undefined, 'the reviewer finds the flag in the list');
    await seat.run('openCase', [], at);
    must(
      seat.tabs().some((name) => name.startsWith(form('violation-case').title.zh)),
      'a case is opened about the selected flag',
    );
    const rows = await begun(reviewer, form('violation-case'), '2016', '培训班', { kind: '挪用' });
    await send(reviewer, 'rsj', '2016', form('violation-case'), rows);
    equal(JSON.stringify(await flagsOf(clerkOf('jd1'))), before, 'nothing that the unit sees has changed');
    return '3,600.00 元';
  });
