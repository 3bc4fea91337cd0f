/**
 * One report, one workbook, one annual plan and the morning mail as people get them, from the fixtures the other tests use. What
 * changes here changes for everybody: read the difference, and if it is meant, `npx vitest run test/golden -u`.
 */
import '../support/quiet.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { layPaper } from '../../functions/documents/plan-pdf.ts';
import { writeReminder } from '../../functions/documents/reminder-mail.tsx';
import { renderReport } from '../../functions/documents/report-page.tsx';
import { qingdao20132020 as programme } from '../../shared/programme/qingdao.ts';
import { march } from '../support/given-march.ts';
import { givenLines, givenPlan } from '../support/given-plan.ts';
import { reminders } from '../support/given-reminder.ts';
import { openOffice } from '../support/office.ts';
import { plan, planRow } from '../support/sheets.ts';
import { pageLines } from './page-lines.ts';
import { paperLines } from './paper-lines.ts';
import { workbookLines } from './workbook-lines.ts';

afterEach(() => vi.useRealTimers());

test('the report of a March worked out by hand, as its Chinese page says it', async () => {
  const edition = { ...march(), revision: 1, sourcesHash: 'ab'.repeat(32) };
  const page = renderReport(edition, programme, 'zh');
  await expect(pageLines(page)).toMatchFileSnapshot('report-2015-03.zh.txt');
});

test('the workbook of a plan that was filed, as it is downloaded again', async () => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  const office = openOffice();
  await office.submit('clerk', plan(planRow(1), planRow(2, { when: '2015-05', remark: '待定' })));
  const { good } = await office.ask('clerk', 'downloadWorkbook', {
    params: { form: 'advanced-plan' },
    query: { period: '2015' },
  });
  const file = Buffer.from(good, 'base64');
  await expect(workbookLines(file)).toMatchFileSnapshot('advanced-plan-2015.xlsx.txt');
});

test.each(['zh', 'en'] as const)(
  'the annual plan of two units, as its paper says it (%s)',
  async (language) => {
    const paper = givenPlan(givenLines().slice(0, 8));
    const lines = paperLines(layPaper(paper, programme, language));
    await expect(lines).toMatchFileSnapshot(`annual-plan-2015.${language}.txt`);
  },
);

test.each(['zh', 'en'] as const)(
  'the morning mail of documents, of rows, and of what the bureau looks after (%s)',
  async (first) => {
    const mails = Object.values(reminders).map((reminder) => {
      const { subject, text } = writeReminder('reader@qingdao.example', reminder, first);
      return `${subject}\n\n${text.split('————')[0]?.trim()}\n`;
    });
    await expect(mails.join('\n\n')).toMatchFileSnapshot(`reminders.${first}.txt`);
  },
);
