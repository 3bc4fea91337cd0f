/** A morning mail with something of everything, and mails of rows alone; invented. */
import type { Reminder } from '../../functions/documents/reminder.ts';
import { qingdao20132020 as programme } from '../../shared/programme/qingdao.ts';
import type { DueRow } from '../../shared/registers/due.ts';
import { bureauOccasions, rowOccasions } from '../../shared/registers/due-moments.ts';
import { noDocument } from '../../shared/submission/life-cycle.ts';
import { occasionOf } from '../../shared/submission/reminders.ts';

const today = '2015-04-09';
const due = (changes: Partial<DueRow>): DueRow => ({
  code: 'DC2015-RSJ-001',
  nth: 0,
  form: 'inspection',
  period: '2015',
  unit: 'rsj',
  title: '学员签到和学时台账不全，部分班次无考核记录',
  what: { zh: '检查问题整改', en: 'Rectification of findings' },
  on: '2015-04-04',
  standing: 'waiting',
  tells: ['nyw'],
  answerWith: 'rectification',
  ...changes,
});
const decision = due({
  code: 'LH2015-RSJ-004',
  form: 'conference-decision',
  title: '统筹海洋领域培训资源',
  what: { zh: '联席会议决定落实', en: 'Implementation of a joint conference decision' },
  on: '2015-04-14',
  answerWith: undefined,
});
const old = due({
  code: 'DC2015-HUANGDAO-002',
  unit: 'huangdao',
  tells: ['hyj'],
  title: '经费支出凭证缺项',
  on: '2015-03-05',
});
const rows = rowOccasions(
  [due({}), due({ code: 'DC2015-RSJ-002', title: '师资资料未归档' }), decision],
  programme.reminders,
  today,
);
const overdue = bureauOccasions([old], today);
const occasions = ['class-return', 'funding-return'].flatMap(
  (form) => occasionOf(programme, { unit: 'nyw', form, period: '2015-03' }, noDocument, today) ?? [],
);
const links = { zh: 'https://zhixin.example/zh', en: 'https://zhixin.example/en' };
const plain: Reminder = {
  unit: 'nyw',
  toHead: false,
  today,
  occasions: [],
  rows: [],
  overdue: [],
  waiting: [],
  registering: [],
  flags: [],
  news: [],
  pages: [],
  programme,
};

export const reminders = {
  both: { ...plain, occasions, rows, pages: [{ period: '2015-03', links }] },
  rows: { ...plain, rows, toHead: true },
  bureau: { ...plain, unit: 'rsj', overdue },
} as const satisfies Record<string, Reminder>;
