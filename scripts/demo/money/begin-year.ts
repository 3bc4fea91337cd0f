/** A base and its clerk are registered, three plans are issued. */
import type { BodyOf } from '../../../shared/contract/routes.ts';
import { noReferences } from '../../../shared/form/references.ts';
import { exampleRow, printRow } from '../../../shared/form/sheet-layout.ts';
import { conferenceDecision } from '../../../shared/forms/conference-decision.ts';
import { findForm } from '../../../shared/programme/programmes.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { bureau, clerkOf, sheetOf } from '../bureau-desk.ts';
import { baseName } from '../money-months.ts';
import { J, moneyProjects } from '../money-year.ts';
import { equal, must } from '../steps.ts';

import type { Cells, MoneyDesk, Steps } from './money-desk.ts';

const administrator = 'administrator@qingdao.example';

/** Plan form by the letter of the project's code. */
const planForms: Readonly<Record<string, string>> = {
  A: 'advanced-plan',
  B: 'urgent-plan',
  C: 'post-plan',
};

export const beginYear = async (
  { system, submit, approveAll, issue, file }: MoneyDesk,
  { step }: Steps,
): Promise<void> => {
  await step('管理员登记基地及其经办人 · a base and its clerk', async () => {
    const list = await system.api<BodyOf<'readUnits'>>(administrator, '/directory/units');
    const unit: Cells = { code: 'jd1', name: baseName, english: 'Example Base', kind: '继续教育基地' };
    const headers = list.columns.map(({ header }) => header);
    await system.api<BodyOf<'keepUnits'>>(administrator, '/directory/units', {
      version: list.version,
      reason: '新认定的基地',
      check: false,
      headers,
      rows: [...list.rows, list.columns.map(({ name }) => unit[name] ?? '')],
      ids: [...list.ids, 'new-base'],
    });
    const people = await system.api<BodyOf<'readPeople'>>(administrator, '/directory/people');
    const rows = [{ email: clerkOf('jd1'), name: '基示例', unit: baseName, role: '经办人' }].map(
      (values: Cells) => people.columns.map(({ name }) => values[name] ?? ''),
    );
    const { kept } = await system.api<BodyOf<'keepPeople'>>(administrator, '/directory/people', {
      version: people.version,
      reason: '经费管理',
      check: false,
      headers: people.columns.map(({ header }) => header),
      rows,
      ids: ['p1'],
    });
    must(kept, 'the new people are kept');
    return baseName;
  });

  await step('三个单位报计划，市局下达 · three plans, issued', async () => {
    for (const { code, unit, title, when, budget } of moneyProjects) {
      const form = findForm(programme, planForms[code.charAt(4)] as string);
      const context = { programme, unit, period: '2015', today: '2015-01-28', references: noReferences };
      const row = {
        ...exampleRow(form, context, 0),
        ...('level' in form.columns && { level: 'city' }),
        number: 1,
        title,
        when,
        ...(code.startsWith('2015B') ? { host: baseName, hostKind: 'base' } : {}),
        budget: budget * 100,
        // notice 64: the base’s own is followed up.
        key: code === J,
      };
      await submit(clerkOf(unit), unit, '2015', 0, sheetOf(form, [printRow(form, row, context)]));
    }
    equal(await approveAll(), ['approved', 'approved', 'approved'], 'plans approved');
    await file(bureau, 'rsj', '2015', conferenceDecision, [
      {
        number: 1,
        meeting: '2015年第一次联席会议',
        heldOn: '2015-01-27',
        matter: '下达年度计划',
        topic: '2015年度培训计划',
        decision: '同意下达',
        document: '青联席〔2015〕1号',
        status: '已落实',
      },
    ]);
    await issue('青人社字〔2015〕9号', '2015-01-28', '');
    return '下达';
  });
};
