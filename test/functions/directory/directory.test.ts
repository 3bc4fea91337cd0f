import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sha256 } from '../../../functions/common/hashes.ts';
import type { SheetCells } from '../../../shared/form/check-sheet.ts';
import { findUnit } from '../../../shared/ground/define-city.ts';
import { qingdao20132020 } from '../../../shared/programme/qingdao.ts';
import { firstBrokenLink } from '../../../shared/submission/chain.ts';
import type { Person } from '../../../shared/tables/directory.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type PersonRow, peopleRows, reform, sampleBase, unitList } from '../../support/lists.ts';
import { type Office, openOffice, staff, type Who } from '../../support/office.ts';
import { plan, planRow } from '../../support/sheets.ts';

let office: Office;
const second: Person = { ...staff.administrator, email: 'admin2@qingdao.example', name: '管二例' };
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice(inMemoryServices([...Object.values(staff), second]));
});
afterEach(() => vi.useRealTimers());

type Body = { version?: number; reason?: string; check?: boolean };
const keep = (
  route: 'keepUnits' | 'keepPeople',
  sheet: SheetCells,
  body: Body = {},
  who: Who = 'administrator',
) => office.ask(who, route, { body: { version: 0, reason: '机构改革', check: false, ...sheet, ...body } });
const clerk: PersonRow = { email: 'c@qingdao.example', name: '示例丙', unit: '市林业局', role: '经办人' };
const admin: PersonRow = { email: staff.administrator.email, name: '管示例', unit: 'rsj', role: '管理员' };
const admin2: PersonRow = { ...admin, email: second.email, name: second.name };

describe('reading', () => {
  test('units come as a list and as a sheet', async () => {
    const { good } = await office.ask('administrator', 'readUnits', {});
    expect(good).toMatchObject({
      version: 0,
      changedBy: '',
      units: { length: qingdao20132020.units.length },
    });
    expect(good.rows.length).toBe(good.units.length);
    const column = (name: string) => good.columns.find((each) => each.name === name);
    expect(column('kind')?.dropdown).toContain('继续教育基地');
    expect(column('successor')?.dropdown).toContain('市农业委员会');
  });

  test('people come by unit, a row for each role', async () => {
    const { good } = await office.ask('reviewer', 'readPeople', {});
    const listed = Object.values(staff).filter(({ unit }) => findUnit(qingdao20132020, unit));
    expect(good.people.length).toBe(listed.length + 1);
    expect(good.rows.length).toBe(good.people.reduce((sum, { roles }) => sum + roles.length, 0));
    expect(good.people[0]?.unit).toBe('rsj');
    const own = await office.ask('reviewer', 'readPeople', { query: { unit: 'hyj' } });
    expect(own.good.people.map(({ name }) => name)).toEqual(['海示例']);
  });

  test('a head sees the people of the own unit, a clerk none, and neither keeps any', async () => {
    office.services.people.push({ email: staff.clerk.email, name: '样负责', unit: 'nyw', roles: ['head'] });
    office.services.people.splice(0, 1);
    const own = await office.ask('clerk', 'readPeople', {});
    expect(new Set(own.good.people.map(({ unit }) => unit))).toEqual(new Set(['nyw']));
    const other = await office.ask('clerk', 'readPeople', { query: { unit: 'hyj' } });
    expect(other.problem.code).toBe('not-yours');
    expect((await office.ask('colleague', 'readPeople', {})).problem.code).toBe('role-missing');
    expect((await keep('keepPeople', peopleRows(clerk), {}, 'clerk')).problem.code).toBe('role-missing');
    expect((await keep('keepUnits', unitList(), {}, 'reviewer')).problem.code).toBe('role-missing');
  });
});

describe('keeping', () => {
  test('a check says what would change and keeps nothing', async () => {
    const { good } = await keep('keepPeople', peopleRows(clerk), { check: true, reason: '' });
    expect(good).toMatchObject({ version: 0, kept: false, issues: [] });
    expect(good.changes).toEqual([
      {
        key: 'c@qingdao.example',
        text: { zh: '新增 c@qingdao.example：示例丙，市林业局，经办人', en: expect.any(String) },
      },
    ]);
    expect(await office.services.directory.events()).toEqual([]);
  });

  test('whoever has no row stays as they are, and the new person signs in at once', async () => {
    const before = office.services.people.length;
    expect((await keep('keepPeople', peopleRows(clerk))).good).toMatchObject({ version: 1, kept: true });
    expect(office.services.people.length).toBe(before + 1);
    expect(await office.services.directory.person('C@qingdao.example')).toMatchObject({ unit: 'lyj' });
  });

  test('the record says who, when, why, and what before and after', async () => {
    await keep('keepPeople', peopleRows(clerk), { reason: '新来的同事' });
    await keep('keepPeople', peopleRows({ ...clerk, to: '2015-06-30' }), { version: 1, reason: '调离' });
    await keep('keepUnits', unitList({}, [sampleBase]), { reason: '认定基地' });
    const events = await office.services.directory.events();
    expect(events).toMatchObject([
      {
        n: 1,
        type: 'people',
        at: '2015-01-20T02:00:00.000Z',
        by: staff.administrator.email,
        byName: '管示例',
        reason: '新来的同事',
      },
      {
        n: 2,
        changes: [{ key: 'c@qingdao.example', before: { roles: ['clerk'] }, after: { to: '2015-06-30' } }],
      },
      { n: 3, type: 'units', changes: [{ key: 'jidi1', after: { superior: 'shinan' } }] },
    ]);
    expect(firstBrokenLink(events, sha256)).toBeUndefined();
    const forged = events.map((event) => (event.n === 2 ? { ...event, reason: '无' } : event));
    expect(firstBrokenLink(forged, sha256)?.n).toBe(2);
  });

  test('the same again keeps nothing anew, whatever version it says', async () => {
    await keep('keepPeople', peopleRows(clerk));
    expect((await keep('keepPeople', peopleRows(clerk))).good).toMatchObject({ version: 1, kept: false });
    expect(await office.services.directory.events()).toHaveLength(1);
  });

  test('a list based on an older version is refused with who was faster; the other list does not matter', async () => {
    await keep('keepUnits', unitList({}, [sampleBase]));
    expect((await keep('keepPeople', peopleRows(clerk))).good.version).toBe(2);
    const { status, problem } = await keep('keepPeople', peopleRows({ ...clerk, name: '示例丁' }));
    expect([status, problem.code]).toEqual([409, 'directory-moved']);
    expect(problem.title.zh).toContain('名录已由管示例于 2015-01-20 10:00 修改');
  });

  test('what is wrong is refused cell by cell, and a change needs a reason', async () => {
    const wrong = await keep('keepPeople', peopleRows({ ...clerk, unit: '无此局', role: '处长' }));
    expect([wrong.status, wrong.problem.code]).toEqual([422, 'directory-has-issues']);
    expect(wrong.problem.issues?.map(({ code, row, column }) => `${code} ${row} ${column}`)).toEqual([
      'unit-not-listed 0 unit',
      'choice-unknown 0 role',
    ]);
    expect((await keep('keepPeople', peopleRows(clerk), { reason: ' ' })).problem.code).toBe(
      'reason-missing',
    );
  });

  test('a citizen number typed into a name or a reason is not kept', async () => {
    const number = '11010519491231002X';
    await keep('keepPeople', peopleRows({ ...clerk, name: `丙${number}` }), { reason: `见 ${number}` });
    expect(JSON.stringify([office.services.people, await office.services.directory.events()])).not.toContain(
      number,
    );
  });

  test('more people than one transaction holds are refused with the number that fits', async () => {
    const rows = Array.from({ length: 91 }, (_, i) => ({
      ...clerk,
      email: `p${i}@qingdao.example`,
      role: '督查人员',
    }));
    const { status, problem } = await keep('keepPeople', peopleRows(...rows));
    expect([status, problem.code]).toEqual([413, 'too-many-changes']);
    expect((await keep('keepPeople', peopleRows(...rows.slice(1)))).good.changes).toHaveLength(90);
  });
});

describe('nobody locks the last administrator out', () => {
  test('two who remove each other at the same moment: one succeeds, one stays', async () => {
    const removes = (row: PersonRow) => keep('keepPeople', peopleRows({ ...row, to: '2015-01-19' }));
    const answers = await Promise.all([removes(admin), removes(admin2)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const today = await office.ask('administrator', 'readPeople', {});
    const left = office.services.people.filter(({ roles, to }) => roles.includes('administrator') && !to);
    expect(left).toHaveLength(1);
    expect([200, 403]).toContain(today.status);
  });

  test('of two the second cannot go either', async () => {
    await keep('keepPeople', peopleRows({ ...admin2, to: '2015-01-19' }));
    const { problem } = await keep('keepPeople', peopleRows({ ...admin, to: '2015-01-25' }), { version: 1 });
    expect(problem.issues?.map(({ code }) => code)).toEqual(['last-administrator']);
  });
});

describe('units that hold', () => {
  test('a base below a district reports as soon as it is kept, and its district reads it', async () => {
    await keep('keepUnits', unitList({}, [sampleBase]));
    await keep(
      'keepPeople',
      peopleRows({ ...clerk, email: staff.clerk.email, name: '陈晓样', unit: '示例基地' }),
    );
    const me = await office.ask('clerk', 'whoAmI', {});
    expect(me.good.person.unitName.zh).toBe('示例基地');
    expect(me.good.obligations.map(({ form }) => form)).toContain('base-report');
    await keep(
      'keepPeople',
      peopleRows({ ...clerk, email: staff.stranger.email, name: '海示例', unit: 'shinan', role: '初审人' }),
      { version: 2 },
    );
    const query = { unit: 'jidi1', period: '2015' };
    const theirs = await office.ask('stranger', 'readForm', { params: { form: 'base-report' }, query });
    expect([theirs.status, theirs.good?.unitName.zh]).toEqual([200, '示例基地']);
  });

  test('a unit with documents is not dropped nor ended before them', async () => {
    await office.submit('colleague', plan(planRow(1)));
    const dropped = await keep('keepUnits', unitList({ nyw: undefined }));
    const errors = (issues: typeof dropped.problem.issues) =>
      issues?.filter(({ severity }) => severity === 'error');
    expect(errors(dropped.problem.issues)?.map(({ code, message }) => `${code} ${message.zh}`)).toEqual([
      'unit-in-use “市农业委员会”（代码 nyw）已有报表，不得从名录中删除。',
    ]);
    const ended = await keep('keepUnits', unitList({ nyw: { to: '2014-12-31', successor: '市林业局' } }));
    expect(errors(ended.problem.issues)?.map(({ code }) => code)).toEqual(['unit-filed-outside']);
    const people = await keep('keepUnits', unitList({ hyj: undefined }));
    expect(people.problem.issues?.[0]?.message.zh).toContain('已有登记人员');
    expect((await keep('keepUnits', unitList({ lyj: undefined }))).good.kept).toBe(true);
  });

  test('a container that has read the units sees a change of others within a minute', async () => {
    const elsewhere = openOffice({ ...office.services, directory: { ...office.services.directory } });
    await elsewhere.ask('clerk', 'whoAmI', {});
    await keep('keepUnits', unitList({ nyw: { name: '市农业示例局' } }));
    const name = async () => (await elsewhere.ask('clerk', 'whoAmI', {})).good.person.unitName.zh;
    expect(await name()).toBe('市农业委员会');
    vi.setSystemTime(Date.now() + 60_000);
    expect(await name()).toBe('市农业示例局');
  });

  test('a sheet that names units is told of those that hold, and only then', async () => {
    const asked = { params: { form: 'project-follow-up' }, query: { unit: 'nyw', period: '2015' } };
    const forms = ['inspection', 'project-follow-up', 'rectification'];
    expect((await office.ask('clerk', 'readForm', asked)).good.units).toBeUndefined();
    await keep('keepUnits', unitList({}, [sampleBase]));
    const told = await Promise.all(
      forms.map(
        async (form) =>
          (
            await office.ask('administrator', 'readForm', {
              ...asked,
              params: { form },
              query: { unit: 'rsj', period: '2015' },
            })
          ).good,
      ),
    );
    for (const form of told) {
      const names = form?.columns.some(({ kind }) => kind === 'unit');
      expect(form?.units?.some(({ code }) => code === 'jidi1') ?? false).toBe(names ?? false);
    }
    expect(told.some((form) => form?.units)).toBe(true);
  });
});

describe('the reform (test data)', () => {
  const heir: PersonRow = {
    email: staff.clerk.email,
    name: '陈晓样',
    unit: '市文化和旅游局',
    role: '经办人',
    from: '2019-01-01',
  };
  beforeEach(async () => {
    office.services.people.push({
      email: 'wgj@qingdao.example',
      name: '文示例',
      unit: 'wgj',
      roles: ['clerk'],
    });
    vi.setSystemTime(new Date('2018-12-03T02:00:00Z'));
    expect((await keep('keepUnits', reform())).good?.kept).toBe(true);
    expect((await keep('keepPeople', peopleRows(heir))).good?.kept).toBe(true);
  });

  test('the clerk of the new unit signs in on its first day', async () => {
    expect((await office.ask('clerk', 'whoAmI', {})).problem.code).toBe('unknown-person');
    vi.setSystemTime(new Date('2018-12-31T16:30:00Z'));
    expect((await office.ask('clerk', 'whoAmI', {})).good.person.unit).toBe('wlj');
  });

  test('who took over files the last month of both that ended, and its own first', async () => {
    vi.setSystemTime(new Date('2019-01-03T02:00:00Z'));
    const { good } = await office.ask('clerk', 'whoAmI', {});
    const owed = good.obligations
      .filter(({ form }) => form === 'class-return')
      .map(({ period, unit }) => `${unit?.code ?? 'own'} ${period}`);
    // October may be filed for sixty days after its due day.
    const ended = ['2018-10', '2018-11', '2018-12'].flatMap((month) => [`wgj ${month}`, `lvj ${month}`]);
    expect(owed).toEqual([...ended, 'own 2019-01']);
    const nil = { form: 'funding-return', period: '2018-12', nil: true };
    expect((await office.submit('clerk', { ...nil, unit: 'wgj' })).status).toBe(201);
    expect((await office.submit('clerk', { ...nil, unit: 'hbj' })).problem.code).toBe('not-yours');
    const listed = await office.ask('clerk', 'listSubmissions', { query: { period: '2018-12' } });
    expect(listed.good.documents.map(({ unit }) => unit)).toEqual(['wgj']);
    const params = { unit: 'wgj', form: 'funding-return', period: '2018-12' };
    expect((await office.ask('clerk', 'readSubmission', { params })).status).toBe(200);
  });

  test('a period is refused to the unit that was not there, with the one that was', async () => {
    vi.setSystemTime(new Date('2019-04-01T02:00:00Z'));
    const filed = await office.submit('clerk', {
      form: 'funding-return',
      period: '2019-03',
      nil: true,
      unit: 'wgj',
    });
    expect(filed.problem.title.zh).toBe(
      '“市文化广电新闻出版局”已于 2018-12-31 停用，不报送2019年3月的报表。其工作由“市文化和旅游局”承接。请从菜单重新打开表格。',
    );
    const early = await office.submit('clerk', {
      form: 'funding-return',
      period: '2018-11',
      nil: true,
      unit: 'wlj',
    });
    expect(early.problem.title.zh).toContain(
      '自 2019-01-01 起启用，不报送2018年11月的报表。其工作由“市文化广电新闻出版局、市旅游局”承接',
    );
  });
});
