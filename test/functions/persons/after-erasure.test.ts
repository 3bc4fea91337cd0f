/** The sheet of a document after somebody in it was erased. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { erasePersons } from '../../../functions/persons/erase-persons.ts';
import { openOffice } from '../../support/office.ts';
import { staffOf, staffRow } from '../../support/staff-sheets.ts';

const id = { unit: 'nyw', form: 'staff-list', period: '2015' };
const people = [1, 2, 3].map((serial) => staffRow(serial));

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2015-01-20T02:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const given = async () => {
  const office = openOffice();
  const first = await office.submit('clerk', staffOf(...people));
  expect(first.status).toBe(201);
  await office.project();
  const { services } = office;
  const { inForce } = await services.submissions.load(id);
  const [row] = (await services.archive.read(id, inForce?.content ?? '')).rows;
  const told = {
    type: 'asked',
    at: '2015-02-01T00:00:00Z',
    by: 'a',
    byName: 'a',
    reason: '申请',
    rows: 1,
    documents: [],
  } as const;
  await services.persons.append(told, [String(row?.person)]);
  await erasePersons({ ...services, reports: office.reports }, new Date('2015-02-02T02:00:00Z'));
  const read = async () =>
    (
      await office.ask('clerk', 'readForm', {
        params: { form: id.form },
        query: { unit: id.unit, period: id.period },
      })
    ).good;
  return { office, first: first.good, read };
};

test('the sheet says when, and the same sheet sent again has the receipt it had', async () => {
  const { office, first, read } = await given();
  const { columns, rows } = await read();
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  expect(rows.map((cells) => cells[at('name')])).toEqual([
    '（2015-02-02 已删除，第 1 号）',
    ...people.slice(1).map(({ name }) => name),
  ]);
  const again = await office.submit('clerk', staffOf(...people));
  expect([again.status, again.good.number, again.good.hash]).toEqual([200, first.number, first.hash]);
  expect((await read()).rows).toEqual(rows);
});

test('other rows are amended without a word about the erased one, who stays the same nobody', async () => {
  const { office, read } = await given();
  const known = await read();
  const rows = known.rows.map((cells, i) =>
    cells.map((cell, j) => (i === 2 && known.columns[j]?.name === 'employer' ? '另一示例研究所' : cell)),
  );
  const headers = known.columns.map(({ header }) => header);
  const amended = await office.submit('clerk', { ...id, headers, rows, ids: known.ids, baseVersion: 1 });
  expect([amended.status, amended.problem]).toEqual([201, undefined]);
  expect(amended.good.issues).toEqual([]);
  const { services } = office;
  const personsOf = async (version: number) => {
    const event = (await services.submissions.events(id)).find(
      (each) => each.type === 'submit' && each.version === version,
    );
    const { rows: kept } = await services.archive.read(id, event && 'content' in event ? event.content : '');
    return kept.map(({ person }) => person);
  };
  expect(await personsOf(2)).toEqual(await personsOf(1));
});
