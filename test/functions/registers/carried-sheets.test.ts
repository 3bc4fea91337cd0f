/** Sheets of registers that come from before: rows carried into a file of the next year, and a column that left the form. */
import '../../support/quiet.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { expertRegister } from '../../../shared/forms/expert-register.ts';
import { findForm } from '../../../shared/programme/programmes.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { givenExperts } from '../../support/given-experts.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { readBack, workbookOf } from '../../support/workbooks.ts';

let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => void vi.useRealTimers());

const upload = (name: 'checkWorkbook' | 'submitWorkbook', bytes: Buffer) =>
  office.ask('clerk', name, {
    bytes,
    query: name === 'submitWorkbook' ? { certifier: '样负责' } : {},
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
const codes = async () =>
  (
    await office.ask('clerk', 'readRegister', { params: { form: expertRegister.id }, query: {} })
  ).good.entries.map(({ code }) => code);

test('a file of the next year begins with the rows that hold, which stay the same rows when it is sent', async () => {
  await office.submit('clerk', givenExperts);
  await office.decide('reviewer', givenExperts, {});
  vi.setSystemTime(new Date('2016-02-20T02:00:00Z'));
  const download = async (query: Record<string, string>) => {
    const asked = { params: { form: expertRegister.id }, query: { period: '2016', ...query } };
    return Buffer.from((await office.ask('clerk', 'downloadWorkbook', asked)).good, 'base64');
  };
  expect((await readBack(expertRegister, await download({}))).rows).toEqual([]);
  const begun = await download({ carry: 'yes' });
  const { rows, ids } = await readBack(expertRegister, begun);
  expect([rows.length, ids]).toEqual([3, givenExperts.ids]);
  expect(await upload('submitWorkbook', begun)).toMatchObject({ status: 201, good: { rows: 3 } });
  await office.decide('reviewer', { ...givenExperts, period: '2016' }, {});
  expect(await codes()).toEqual(['ZK-NYW-001', 'ZK-NYW-002', 'ZK-NYW-003']);
});

/** Registers whose rows once told how often others used them. */
test.each([
  'expert-register',
  'course-register',
  'textbook-register',
  'outline-register',
  'material-register',
])(
  'a sheet of %s with the uses that its unit counted is read without them, and says so in a note',
  async (id) => {
    const form = findForm(programme, id);
    const headers = Object.values(form.columns).map(({ header }) => header.zh);
    const cells = Object.keys(form.columns).map((name) => (name === 'number' ? 1 : ''));
    const old = {
      headers: [...headers, '本年被外单位使用次数\nUses by others this year'],
      rows: [[...cells, 7]],
      ids: ['r1'],
    };
    const { good } = await upload('checkWorkbook', await workbookOf(form, old));
    const about = good.issues.filter(({ message }) => message.zh.includes('被外单位使用次数'));
    expect(about.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['note header-unknown']);
  },
);

test('a sheet opened under the version before is filed without them', async () => {
  const { headers, rows, ...rest } = givenExperts;
  const answered = await office.submit('clerk', {
    ...rest,
    formVersion: expertRegister.version - 1,
    headers: [...headers, '本年被外单位使用次数'],
    rows: rows.map((cells) => [...cells, 3]),
  });
  expect(answered.status).toBe(201);
  await office.decide('reviewer', givenExperts, {});
  expect(await codes()).toHaveLength(3);
  expect([...office.services.stored.archived.values()].join('')).not.toContain('reused');
});
