/** The units that DynamoDB counts to tell the hours of a page of a staff list, early in a programme and at its end. */
import { hoursOfStaff } from '../../functions/staff/hours-of-staff.ts';
import { connectLedgers } from '../../functions/storage/ledgers.ts';
import { connectPlans } from '../../functions/storage/plans.ts';
import { connectSubmissions } from '../../functions/storage/submissions.ts';
import { connectTrainees } from '../../functions/storage/trainees.ts';
import { limits } from '../../shared/contract/limits.ts';
import { qingdao20132020 as programme } from '../../shared/programme/qingdao.ts';
import type { Content, DocumentId } from '../../shared/submission/submission.ts';
import { ledgerOf, projectChanges } from '../../shared/tables/project.ts';
import { bootWithClass } from './booted.ts';
import { unitsOfStaff } from './budgets.ts';
import { atMost, type Bench } from './figure.ts';
import { meteredClient } from './write-units.ts';

const years = ['2014', '2015', '2016', '2017', '2018', '2019', '2020'];
/** Classes a year of the whole city, each in a return of its month; a person passes three of them. */
const classesAYear = 1_200;
const classesOfPerson = 3;

const people = Array.from({ length: limits.staffPage }, (_, i) => ({
  row: `r${i}`,
  person: `${'0123456789abcdef'[i % 16]}${String(i).padStart(63, '0')}`,
  mask: '样*23',
  category: 'urgent',
}));

const projectOf = (year: string, i: number): string => `${year}B-NYW-${String(i + 1).padStart(3, '0')}`;
const held = (year: string, i: number) => ({
  project: projectOf(year, i),
  run: 1,
  title: '海洋牧场技术与装备',
  start: `${year}-05-09`,
  end: `${year}-05-13`,
  days: 5,
  hours: 40,
  persons: 60,
  subject: 'professional',
});
const enrolment = (year: string, { person, mask }: (typeof people)[number], i: number) => ({
  person,
  mask,
  class: `${projectOf(year, i)}-1`,
  hours: 40,
  result: 'passed',
  titleLevel: 'middle',
  group: 'backbone',
  employer: '示例海洋研究所',
});

export const staffUnits: Bench = {
  name: 'staff-units',
  counted: true,
  async run() {
    const booted = await bootWithClass();
    await booted.local.streams.pause(true);
    const { documents, meter } = meteredClient(booted);
    const named = (name: string): string => booted.local.about.tables[name] as string;
    const plans = connectPlans(documents, named('Plans'));
    const services = {
      programme,
      plans,
      trainees: connectTrainees(documents, named('Trainees')),
      submissions: connectSubmissions(documents, named('Submissions')),
      archive: { keep: async () => {}, read: () => Promise.reject(new Error('not asked')) },
    };
    const ledgers = connectLedgers(documents, {
      Plans: named('Plans'),
      Trainees: named('Trainees'),
      Funding: named('Funding'),
    });
    const write = async (id: DocumentId, rows: readonly object[]) => {
      const ledger = ledgerOf(id.form);
      if (!ledger) throw new Error(`${id.form} reaches no ledger`);
      const content = { ...id, rows } as unknown as Content;
      const mark = { events: 1, version: 1, content: 'given', rows: rows.length, writing: true };
      await ledgers.setProgress(ledger.table, id, mark);
      await ledgers.write(ledger.table, id, projectChanges(content, undefined, ledger, programme), mark);
    };
    try {
      for (const year of years) {
        const id = { unit: 'nyw', period: `${year}-05` };
        const classes = Array.from({ length: classesAYear }, (_, i) => held(year, i));
        await write({ ...id, form: 'class-return' }, classes);
        const enrolments = people.flatMap((each) =>
          Array.from({ length: classesOfPerson }, (_, i) => enrolment(year, each, i)),
        );
        await write({ ...id, form: 'trainee-roster' }, enrolments);
      }
      const units = async (month: string): Promise<number> => {
        const before = meter.units;
        const hours = await hoursOfStaff(people, month, services);
        const wrong = hours.filter(({ allHours }) => allHours.hours !== classesOfPerson * 40);
        if (hours.length !== people.length || wrong.length) throw new Error('hours were lost');
        return meter.units - before;
      };
      const title = `units to tell the hours of ${limits.staffPage} people in year`;
      return [
        atMost(`${title} 2 of the programme`, await units('2015-12'), unitsOfStaff.second, 'units'),
        atMost(`${title} 7 of the programme`, await units('2020-12'), unitsOfStaff.seventh, 'units'),
      ];
    } finally {
      documents.destroy();
      await booted.close();
    }
  },
};
