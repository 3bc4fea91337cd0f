/** A body registers itself (notice 70): who asks, what is refused, what its district decides, and what is told and kept. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sha256 } from '../../../functions/common/hashes.ts';
import { mailRegistrations } from '../../../functions/directory/mail-registrations.ts';
import { catchUp } from '../../../functions/jobs/catch-up.ts';
import { remind } from '../../../functions/reminding/remind.ts';
import { waitingLimit } from '../../../shared/directory/refuse-registered.ts';
import {
  type RegistrationField,
  registrationColumns,
} from '../../../shared/directory/registration-columns.ts';
import { existsIn } from '../../../shared/ground/define-city.ts';
import { firstBrokenLink } from '../../../shared/submission/chain.ts';
import { rolesOn } from '../../../shared/tables/terms.ts';
import { chainedProgramme } from '../../support/chained-programme.ts';
import { applicant, askToRegister, bodySaid, creditCodeOf } from '../../support/given-registration.ts';
import { inMemoryMail } from '../../support/in-memory-reports.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { unitList } from '../../support/lists.ts';
import { type Office, openOffice, staff } from '../../support/office.ts';

let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-03-10T02:00:00Z'), toFake: ['Date'] });
  office = openOffice(inMemoryServices(Object.values(staff), chainedProgramme));
});
afterEach(() => vi.useRealTimers());

const ask = (said = bodySaid(), email = applicant) => office.askAs(email, 'registerUnit', { body: said });
const decide = (
  who: Parameters<Office['ask']>[0],
  id: string,
  body: { decision: 'approve' | 'refuse'; reason?: string },
) => office.ask(who, 'decideRegistration', { params: { id }, body: { reason: '', ...body } });
const record = async () =>
  (await office.services.directory.events()).map(({ n, type, by }) => `${n} ${type} ${by}`);
const letters = () => office.mail.outbox;

describe('a person whom the directory does not know', () => {
  test('is told of the way, asks, and reads how it stands', async () => {
    const refused = await office.askAs(applicant, 'readHome', {});
    expect([refused.status, refused.problem.code]).toEqual([403, 'unknown-person']);
    expect(refused.problem.title.zh).toContain('登记本单位');

    const before = await office.askAs(applicant, 'readRegistration', {});
    expect(before.good.registration).toBeUndefined();
    const optionsOf = (field: string) =>
      before.good.fields.find(({ name }) => name === field)?.options?.map(({ zh }) => zh);
    const districts = chainedProgramme.units.filter(
      (unit) => unit.kind === 'district' && existsIn(unit, '2015-03-10'),
    );
    expect(optionsOf('district')).toEqual(districts.map(({ name }) => name.zh));
    expect(optionsOf('ownership')).toEqual(['民营企业', '外资企业', '社会组织']);
    expect(optionsOf('name')).toBeUndefined();

    const { status, good } = await ask(bodySaid({ creditCode: ` ${creditCodeOf(1).toLowerCase()} ` }));
    expect([status, good.creditCode, good.district.code]).toEqual([200, creditCodeOf(1), 'huangdao']);
    const after = await office.askAs(applicant, 'readRegistration', {});
    expect(after.good.registration).toEqual(good);
    expect(await record()).toEqual([`1 registrations ${applicant}`]);
    // They are nobody yet.
    expect((await office.askAs(applicant, 'whoAmI', {})).problem.code).toBe('unknown-person');
  });

  test('asks twice in the same words and has asked once; in other words they wait', async () => {
    const first = await ask();
    expect((await ask()).good).toEqual(first.good);
    expect((await ask(bodySaid({}, 1), 'Applicant@Firm.example')).good).toEqual(first.good);
    expect((await ask(bodySaid({ telephone: '' }))).problem.code).toBe('registration-waits');
    expect((await ask(bodySaid({ name: '青岛另一示例有限公司' }, 2))).problem.code).toBe(
      'registration-waits',
    );
    expect(await record()).toHaveLength(1);
  });

  test('cannot ask for a code that waits, whoever asked, and is not told who', async () => {
    await ask();
    const { problem } = await ask(
      bodySaid({ name: '青岛示例智造公司', person: '另示例' }),
      'second@firm.example',
    );
    expect(problem.code).toBe('registration-waits');
    expect(JSON.stringify(problem)).not.toContain('企示例');
    expect(JSON.stringify(problem)).not.toContain(applicant);
  });

  test.each([
    ['a code with another check character', { creditCode: `${creditCodeOf(1).slice(0, 17)}0` }, 'creditCode'],
    ['public ownership', { ownership: '国有企业' }, 'ownership'],
    ['a unit that is no district', { district: '市农业委员会' }, 'district'],
    ['no name', { name: '' }, 'name'],
    ['nobody who will file', { person: ' ' }, 'person'],
    ['an association that is private', { kind: '行业协会' }, 'ownership'],
    ['a telephone that is none', { telephone: '12' }, 'telephone'],
  ])('is refused with %s, in words', async (_, changes, column) => {
    const { status, problem } = await ask(bodySaid(changes));
    expect([status, problem.code]).toEqual([422, 'registration-has-issues']);
    expect(problem.issues?.map((issue) => issue.column)).toContain(column);
    expect(problem.title.zh).toContain(problem.issues?.[0]?.message.zh);
    expect(await record()).toEqual([]);
  });

  test('is told every mistake at once, each with its field and what to do', async () => {
    const { problem } = await ask(bodySaid({ name: '', telephone: '12' }));
    expect(problem.issues).toHaveLength(2);
    for (const language of ['zh', 'en'] as const)
      for (const { column, message, fix } of problem.issues ?? []) {
        const field = registrationColumns[column as RegistrationField].header[language];
        const between = language === 'zh' ? ['：', ''] : [': ', ' '];
        expect(problem.title[language]).toContain(
          field + between[0] + message[language] + between[1] + fix[language],
        );
      }
  });

  test('is told whom to ask when the organisation is registered, by code or by name', async () => {
    const id = await askToRegister(office);
    await decide('endorser', id, { decision: 'approve' });
    for (const said of [bodySaid({ name: '青岛某某示例有限公司' }), bodySaid({}, 2)]) {
      const { problem } = await ask(said, 'second@firm.example');
      expect(problem.code).toBe('unit-registered');
      expect(problem.title.zh).toContain('青岛示例智造有限公司');
      expect(problem.title.zh).toContain(chainedProgramme.office.telephone);
    }
  });

  test('finds a district full after so many, and another one open', async () => {
    for (let n = 1; n <= waitingLimit; n++)
      await askToRegister(office, bodySaid({ name: `示例企业${n}号` }, n), `a${n}@firm.example`);
    const { status, problem } = await ask(bodySaid({ name: '示例企业末号' }, 900));
    expect([status, problem.code]).toEqual([429, 'registrations-full']);
    const elsewhere = bodySaid({ name: '示例企业末号', district: '崂山区人力资源和社会保障局' }, 900);
    expect((await ask(elsewhere)).status).toBe(200);
  });

  test('two that ask at the same moment for the same code are one', async () => {
    const outcomes = await Promise.all(
      ['a', 'b', 'c'].map((name) => ask(bodySaid({ person: `${name}示例` }), `${name}@firm.example`)),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await office.services.directory.registrations()).toHaveLength(1);
  });

  test('is one: whoever is or was in the directory has nothing to register', async () => {
    for (const who of [staff.clerk, staff.administrator, staff.retired]) {
      const { status, problem } = await ask(bodySaid(), who.email);
      expect([status, problem.code]).toEqual([409, 'known-already']);
    }
    expect(await record()).toEqual([]);
  });

  test('is whom Google vouches for', async () => {
    for (const claims of [
      { email: applicant, email_verified: 'false' },
      { email_verified: 'true' },
      { email: `${'a'.repeat(250)}@firm.example`, email_verified: 'true' },
    ] as Record<string, string>[]) {
      const { status, problem } = await office.askAs('', 'registerUnit', { body: bodySaid(), claims });
      expect([status, problem.code]).toEqual([403, 'unknown-person']);
    }
    expect(await record()).toEqual([]);
  });

  test('says nothing that looks like a citizen number', async () => {
    const id = await askToRegister(office, bodySaid({ name: '示例 110101199003074477 有限公司' }));
    expect(JSON.stringify([await office.services.directory.events(), id])).not.toContain('19900307');
  });
});

describe('the district decides', () => {
  test('who sees what: its first reviewers theirs, administrators all, nobody else any', async () => {
    await askToRegister(office);
    await askToRegister(
      office,
      bodySaid(
        { name: '崂山示例协会', kind: '行业协会', ownership: '社会组织', district: '崂山区人社局' },
        2,
      ),
      'second@firm.example',
    );
    const seen = async (who: Parameters<Office['ask']>[0]) =>
      (await office.ask(who, 'listRegistrations', {})).good.registrations.map(({ name }) => name);
    expect(await seen('endorser')).toEqual(['青岛示例智造有限公司']);
    expect(await seen('neighbour')).toEqual(['崂山示例协会']);
    expect(await seen('administrator')).toEqual(['青岛示例智造有限公司', '崂山示例协会']);
    for (const who of ['reviewer', 'clerk', 'inspector', 'baseClerk'] as const)
      expect(await seen(who)).toEqual([]);
    const { good } = await office.ask('endorser', 'readHome', {});
    expect(good.registering).toMatchObject({
      count: 1,
      registrations: [{ person: '企示例', email: applicant }],
    });
    expect((await office.ask('clerk', 'readHome', {})).good.registering).toBeUndefined();
  });

  test('approved, it is a unit and its applicant the clerk, in one stroke, and both are told', async () => {
    const id = await askToRegister(office);
    const { good } = await decide('endorser', id, { decision: 'approve' });
    expect(good.decided?.outcome).toBe('approved');
    const units = (await office.services.directory.units())?.units ?? [];
    const code = `q${creditCodeOf(1).slice(8, 17).toLowerCase()}`;
    expect(units.find((unit) => unit.code === code)).toEqual({
      code,
      name: { zh: '青岛示例智造有限公司', en: '青岛示例智造有限公司' },
      kind: 'enterprise',
      superior: 'huangdao',
      from: '2015-03-10',
      creditCode: creditCodeOf(1),
    });
    // Nobody else has moved.
    expect(units.slice(0, -1)).toEqual(chainedProgramme.units);
    const person = await office.services.directory.person(applicant);
    expect(person).toMatchObject({ unit: code, name: '企示例', from: '2015-03-10' });
    expect(person && rolesOn(person, '2015-03-10')).toEqual(['clerk']);
    const by = staff.endorser.email;
    expect(await record()).toEqual([
      `1 registrations ${applicant}`,
      `2 registrations ${by}`,
      `3 units ${by}`,
      `4 people ${by}`,
    ]);
    const events = await office.services.directory.events();
    expect(firstBrokenLink(events, sha256)).toBeUndefined();
    expect(await office.services.directory.head()).toMatchObject({
      events: 4,
      units: { version: 3 },
      people: { version: 4 },
    });
    expect((await office.services.directory.units())?.version).toBe(3);
    expect(letters().map(({ to }) => to)).toEqual([applicant]);
    expect(letters()[0]?.subject).toBe('准予登记：青岛示例智造有限公司');
    expect(letters()[0]?.text).toContain(code);
    expect(await office.services.directory.registrations()).toEqual([]);
    const me = await office.askAs(applicant, 'whoAmI', {});
    expect(me.good.person.unit).toBe(code);
    expect(me.good.obligations.every(({ optional }) => optional)).toBe(true);
    expect(me.good.obligations.map(({ form, period }) => `${form} ${period}`)).toEqual(
      expect.arrayContaining(['post-plan 2015', 'class-return 2015-03', 'funding-return 2015-03']),
    );
  });

  test('refused with a reason, which is mailed, and it may be asked again', async () => {
    const id = await askToRegister(office);
    expect((await decide('endorser', id, { decision: 'refuse' })).problem.code).toBe('reason-missing');
    await decide('endorser', id, { decision: 'refuse', reason: '信用代码与名称不符' });
    expect(letters().map(({ subject }) => subject)).toEqual(['未予登记：青岛示例智造有限公司']);
    expect(letters()[0]?.text).toContain('信用代码与名称不符');
    expect(await office.services.directory.units()).toBeUndefined();
    expect(await office.services.directory.person(applicant)).toBeUndefined();
    expect((await office.askAs(applicant, 'readRegistration', {})).good.registration).toBeUndefined();
    expect(await askToRegister(office)).not.toBe(id);
  });

  test('once: a second decision, or one on another district’s, is refused', async () => {
    const id = await askToRegister(office);
    expect((await decide('neighbour', id, { decision: 'approve' })).problem.code).toBe('not-yours');
    for (const who of ['reviewer', 'clerk', 'inspector'] as const)
      expect((await decide(who, id, { decision: 'approve' })).problem.code).toBe('role-missing');
    const both = await Promise.all([
      decide('endorser', id, { decision: 'approve' }),
      decide('administrator', id, { decision: 'refuse', reason: '重复' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect((await decide('endorser', id, { decision: 'approve' })).problem.code).toBe('unknown-registration');
    expect(letters()).toHaveLength(1);
  });

  test('a body or a person entered in the meantime is not registered twice', async () => {
    const id = await askToRegister(office);
    const { services } = office;
    services.people.push({ email: applicant, name: '企示例', unit: 'nyw', roles: ['clerk'] });
    expect((await decide('endorser', id, { decision: 'approve' })).problem.code).toBe('known-already');
    services.people.pop();
    const added = { code: 'slqy', name: '示例企业', kind: '企业', creditCode: creditCodeOf(1) };
    const kept = await office.ask('administrator', 'keepUnits', {
      body: { ...unitList({}, [added], chainedProgramme.units), version: 0, reason: '补登', check: false },
    });
    expect(kept.good?.kept).toBe(true);
    const { problem } = await decide('endorser', id, { decision: 'approve' });
    expect([problem.code, problem.title.zh]).toEqual([
      'unit-registered',
      expect.stringContaining('示例企业') as string,
    ]);
    expect((await decide('endorser', id, { decision: 'refuse', reason: '已登记' })).status).toBe(200);
  });

  test('a list of units saved afterwards keeps the credit code', async () => {
    await decide('endorser', await askToRegister(office), { decision: 'approve' });
    const units = (await office.services.directory.units())?.units ?? [];
    const { good } = await office.ask('administrator', 'keepUnits', {
      body: {
        ...unitList({ nyw: { english: 'Changed' } }, [], units),
        version: 3,
        reason: '更名',
        check: false,
      },
    });
    expect(good.changes.map(({ key }) => key)).toEqual(['nyw']);
    expect((await office.services.directory.units())?.units.at(-1)?.creditCode).toBe(creditCodeOf(1));
  });
});

test('a container that has read the units a moment ago knows the new one when its people come', async () => {
  const { services } = office;
  // Another container: it has its own memory, and the first has just read the list.
  const elsewhere = openOffice({ ...services, directory: { ...services.directory } });
  await elsewhere.ask('clerk', 'whoAmI', {});
  await decide('endorser', await askToRegister(office), { decision: 'approve' });
  const me = await elsewhere.askAs(applicant, 'whoAmI', {});
  expect(me.good.person.unitName.zh).toBe('青岛示例智造有限公司');
  expect(me.good.obligations.length).toBeGreaterThan(0);
});

test('its first reviewers hear of it each morning until it is decided on, and nobody else', async () => {
  const { services } = office;
  const id = await askToRegister(office);
  const morning = async (day: string) => {
    vi.setSystemTime(new Date(`${day}T00:30:00Z`));
    const mail = inMemoryMail();
    await remind({ ...services, ...mail, publicUrl: 'https://zhixin.example/' }, new Date(), day);
    return mail.outbox.filter(({ text }) => text.includes('示例智造'));
  };
  const first = await morning('2015-03-12');
  expect(first.map(({ to }) => to).sort()).toEqual([staff.deputy.email, staff.endorser.email].sort());
  const mine = first.find(({ to }) => to === staff.endorser.email);
  expect(mine?.subject).toBe('【待审核】黄岛区人力资源和社会保障局有1个单位申请登记');
  expect(mine?.text).toContain(`- 青岛示例智造有限公司 ${creditCodeOf(1)}：报送日期2015年3月10日，已等待1天`);
  expect(mine?.text).toContain('请在首页办理');
  await office.ask('endorser', 'keepSettings', { body: { mail: 'none' } });
  expect((await morning('2015-03-13')).map(({ to }) => to)).toEqual([staff.deputy.email]);
  await decide('endorser', id, { decision: 'refuse', reason: '材料不全' });
  expect(await morning('2015-03-14')).toEqual([]);
});

test('a run that sent the mail and died leaves nothing to be sent again', async () => {
  const { services, mail } = office;
  const id = await askToRegister(office);
  const kept = { ...services, directory: { ...services.directory, forgetRegistration: async () => {} } };
  const dying = openOffice(kept);
  const staying = { params: { id }, body: { decision: 'approve', reason: '' } };
  await dying.ask('endorser', 'decideRegistration', staying);
  expect(dying.mail.outbox).toHaveLength(1);
  expect(await services.directory.registrations()).toHaveLength(1);
  const { claims, send } = dying.mail;
  const run = { now: new Date('2015-03-10T02:20:00Z'), run: 'later' };
  expect(await mailRegistrations({ ...services, claims, send }, run)).toBe(0);
  expect([dying.mail.outbox.length, mail.outbox.length]).toEqual([1, 0]);
  expect(await services.directory.registrations()).toEqual([]);
});

test('a mail that does not leave is sent by the hourly run, once', async () => {
  const { services, mail } = office;
  const { claims, send } = mail;
  const id = await askToRegister(office);
  mail.failing.add(applicant);
  await decide('endorser', id, { decision: 'approve' });
  expect(mail.outbox).toEqual([]);
  const run = async (now: string) =>
    (await catchUp({ ...services, claims, send }, new Date(now), `run ${now}`)).registrationsFailed;
  expect(await run('2015-03-10T02:20:00Z')).toBe(1);
  mail.failing.clear();
  expect(await run('2015-03-10T03:20:00Z')).toBe(0);
  expect(mail.outbox.map(({ to }) => to)).toEqual([applicant]);
  expect(await run('2015-03-10T04:20:00Z')).toBe(0);
  expect(mail.outbox).toHaveLength(1);
  expect(await services.directory.registrations()).toEqual([]);
});
