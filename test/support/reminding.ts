/** A desk of reminders for tests: the office's services with mail and marks in memory. */
import './quiet.ts';
import { type Reminded, remind } from '../../functions/reminding/remind.ts';
import type { RemindServices } from '../../functions/reminding/remind-services.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { type InMemoryMail, inMemoryMail } from './in-memory-reports.ts';
import { type InMemory, inMemoryServices } from './in-memory-services.ts';
import { type Office, openOffice, staff } from './office.ts';

export const reminded: Person[] = [
  ...Object.values(staff).filter(({ unit }) => unit === 'nyw' || unit === 'rsj'),
  { email: 'head.nyw@qingdao.example', name: '头示例', unit: 'nyw', roles: ['head'] },
  { email: 'head.hyj@qingdao.example', name: '海头例', unit: 'hyj', roles: ['head'], language: 'en' },
];

export type RemindDesk = {
  readonly office: Office;
  readonly services: InMemory;
  readonly mail: InMemoryMail;
  readonly run: (now: string, changes?: Partial<RemindServices>) => Promise<Reminded>;
};

export const openRemindDesk = (people: Person[] = reminded, programme?: Programme): RemindDesk => {
  const services = inMemoryServices(people, programme);
  const mail = inMemoryMail();
  let runs = 0;
  return {
    office: openOffice(services),
    services,
    mail,
    run: (now, changes = {}) =>
      remind(
        {
          ...services,
          claims: mail.claims,
          send: mail.send,
          publicUrl: 'https://zhixin.example/',
          ...changes,
        },
        new Date(now),
        `run-${++runs}`,
      ),
  };
};
