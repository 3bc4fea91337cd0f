/** Classes of 40 hours whose people passed, filed through the office, and the head who issues their certificates. */
import { expect, vi } from 'vitest';
import type { Person } from '../../shared/tables/directory.ts';
import { type InMemory, inMemoryServices } from './in-memory-services.ts';
import { type Office, openOffice, staff } from './office.ts';
import { urgent, urgentClasses, urgentRoster } from './staff-sheets.ts';

export const head = {
  email: 'head.nyw@qingdao.example',
  name: '负示例',
  unit: 'nyw',
  roles: ['head'],
} satisfies Person;
export const otherHead = { ...head, email: 'head.hyj@qingdao.example', unit: 'hyj' } satisfies Person;

export const classOf = (number: number): string => `2015B-NYW-00${number}-1`;
export const at = (day: string) => vi.setSystemTime(new Date(`${day}T02:00:00Z`));

type Attended = Parameters<typeof urgentRoster>[number];
/** No number is typed where certificates are issued. */
export const attended = (serial: number, number: number, changes: object = {}): Attended => [
  serial,
  number,
  { certificate: '', ...changes },
];

export const fileClasses = async (
  office: Office,
  people: readonly Attended[],
  numbers: readonly number[] = [1, 2, 3],
): Promise<void> => {
  at('2015-01-20');
  const filed = async (sheet: object) => {
    const { status, problem } = await office.submit('clerk', { unit: 'nyw', baseVersion: 0, ...sheet });
    expect([status, problem?.issues?.map(({ message }) => message.zh)]).toEqual([201, undefined]);
  };
  await filed(urgent(...numbers));
  const plan = { unit: 'nyw', form: 'urgent-plan', period: '2015' };
  await office.decide('reviewer', plan, {});
  // A plan of a million and more needs a second pair of eyes.
  if (numbers.length > 3) await office.decide('judge', plan, {});
  await office.project();
  at('2015-04-02');
  await filed(urgentClasses(...numbers.map((number): [number] => [number])));
  await office.project();
  await filed(urgentRoster(...people));
  await office.project();
};

export const officeWithHeads = (
  services: InMemory = inMemoryServices([...Object.values(staff), head, otherHead]),
): Office => openOffice(services);

export const issue = (office: Office, code: string, baseVersion = 0, rows?: readonly string[]) =>
  office.askAs(head.email, 'issueCertificates', {
    params: { class: code },
    body: { baseVersion, ...(rows && { rows }) },
  });
