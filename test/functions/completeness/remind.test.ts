/** Reminders: who is told what on which morning, once each. The returns of March 2015 are due on 8 April. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sha256 } from '../../../functions/common/hashes.ts';
import { refuseUnsent } from '../../../functions/jobs/remind.ts';
import type { Letter } from '../../../functions/storage/mail.ts';
import { claimLife } from '../../../functions/storage/mail-claims.ts';
import { addDays } from '../../../shared/programme/days.ts';
import { findForm } from '../../../shared/programme/programmes.ts';
import { recordSubmission } from '../../../shared/submission/record.ts';
import type { Person } from '../../../shared/tables/directory.ts';
import { holesIn } from '../../support/holes.ts';
import { openRemindDesk, type RemindDesk } from '../../support/reminding.ts';
import { plan, planRow } from '../../support/sheets.ts';

/** Half past eight in Qingdao. */
const morning = (day: string): string => `${day}T00:30:00Z`;
const clerks = ['clerk.nyw@qingdao.example', 'clerk2.nyw@qingdao.example', 'insider.nyw@qingdao.example'];
const nobody = { headers: [], rows: [], ids: [] };

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-03-20T02:00:00Z'), toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

const at = (instant: string) => vi.setSystemTime(new Date(instant));

/** All that nyw and hyj owed before March 2015 has been filed. */
const givenDesk = async (): Promise<RemindDesk> => {
  const desk = openRemindDesk();
  const plans = ['advanced-plan', 'urgent-plan', 'post-plan'];
  const returns = ['class-return', 'trainee-roster', 'funding-return'];
  const ids = ['nyw', 'hyj'].flatMap((unit) => [
    ...['2014', '2015', '2016'].flatMap((period) => plans.map((form) => ({ unit, form, period }))),
    ...['2014-12', '2015-01', '2015-02'].flatMap((period) => returns.map((form) => ({ unit, form, period }))),
  ]);
  for (const id of ids) await fileNil(desk, id);
  return desk;
};

const fileNil = async (
  desk: RemindDesk,
  id: { unit: string; form: string; period: string },
): Promise<void> => {
  const { submissions } = desk.services;
  const before = await submissions.load(id);
  const version = before.version + 1;
  const { after, events } = recordSubmission(
    { ...findForm(desk.services.programme, id.form), review: 'automatic' },
    before,
    {
      type: 'submit',
      at: '2015-01-05T02:00:00Z',
      by: 'x@qingdao.example',
      byName: '样',
      version,
      baseVersion: before.version,
      content: 'c',
      rows: 0,
      ledgerRows: 0,
      nil: true,
      certifier: '样负责',
      warnings: 0,
      receipt: 'r',
    },
    sha256,
  );
  await submissions.append(id, before, after, events);
};

const to = (letters: readonly Letter[]): string[] => letters.map((letter) => letter.to).sort();
const ofUnit = (letters: readonly Letter[], unit: string) =>
  letters.filter((letter) => letter.to.includes(`.${unit}@`));

test('five days before, the clerks get one mail that lists every document, and the head none', async () => {
  const desk = await givenDesk();
  await desk.run(morning('2015-04-02'));
  expect(desk.mail.outbox).toEqual([]);
  await desk.run(morning('2015-04-03'));
  expect(to(ofUnit(desk.mail.outbox, 'nyw'))).toEqual(clerks);
  const letter = desk.mail.outbox.find((each) => each.to === clerks[0]) as Letter;
  expect(letter.subject).toBe('【报送提醒】市农业委员会有3份报表待报送');
  for (const title of ['培训班执行情况表', '学员登记表', '经费执行情况表'])
    expect(letter.text).toContain(`- ${title}（2015年3月）：截止日期2015年4月8日，剩余5天`);
  expect(letter.text).toContain('请选择“零报告”');
  expect(letter.text).toMatch(
    /https:\/\/zhixin\.example\/completeness\/2015-03\/zh\?of=nyw&key=[0-9a-f]{32}/,
  );
  expect(letter.text.indexOf('市农业委员会：')).toBeLessThan(
    letter.text.indexOf('To Agriculture Commission:'),
  );
  expect(holesIn(letter.html + letter.text)).toEqual([]);
});

test('a unit without a clerk is reminded through its head, in the head’s language first', async () => {
  const desk = await givenDesk();
  await desk.run(morning('2015-04-03'));
  const [letter] = ofUnit(desk.mail.outbox, 'hyj');
  expect(letter?.to).toBe('head.hyj@qingdao.example');
  expect(letter?.subject).toMatch(/^\[Reminder\] Ocean and Fisheries Bureau: 3 documents due$/);
});

test('whose term as a clerk is over is not reminded as one', async () => {
  const desk = await givenDesk();
  const { directory } = desk.services;
  const over = { role: 'clerk', to: '2015-03-31' } as const;
  const peopleOf: typeof directory.peopleOf = async (unit) =>
    (await directory.peopleOf(unit)).map((person) =>
      person.email === clerks[0] ? { ...person, terms: [over, { role: 'head' as const }] } : person,
    );
  await desk.run(morning('2015-04-03'), { directory: { ...directory, peopleOf } });
  expect(to(ofUnit(desk.mail.outbox, 'nyw'))).toEqual(clerks.slice(1));
});

test('the head is asked to see to it, the clerk to do it', async () => {
  const desk = await givenDesk();
  await desk.run(morning('2015-04-11'));
  const told = ofUnit(desk.mail.outbox, 'nyw');
  const asked = told.filter(({ text }) => text.includes('请单位负责人督促办理')).map((letter) => letter.to);
  expect(asked).toEqual(['head.nyw@qingdao.example']);
  const clerk = told.find((letter) => letter.to === clerks[0]);
  expect(clerk?.text).toMatch(/逾期未报：\n- 培训班执行情况表/);
  expect(clerk?.text).not.toMatch(/head of unit’s attention/);
});

test('a plan may be nil because nothing is planned, a return because there was nothing', async () => {
  const desk = openRemindDesk();
  at('2015-01-26T00:30:00Z');
  await desk.run(morning('2015-01-26'));
  const [letter] = ofUnit(desk.mail.outbox, 'nyw');
  expect(letter?.text).toMatch(/无计划的，请选择“零报告”，视同已报送：《高级研修项目计划》[^\n]*》。/);
  expect(letter?.text).not.toMatch(/本期无数据的[^\n]*计划》/);
});

test('each stage goes out on its day, the head joins with the last', async () => {
  const desk = await givenDesk();
  const days: Record<string, string[]> = {};
  for (let day = '2015-03-30'; day <= '2015-04-20'; day = addDays(day, 1)) {
    desk.mail.outbox.length = 0;
    await desk.run(morning(day));
    const told = to(ofUnit(desk.mail.outbox, 'nyw'));
    if (told.length) days[day] = told;
  }
  expect(days).toEqual({
    '2015-04-03': clerks,
    '2015-04-07': clerks,
    '2015-04-09': clerks,
    '2015-04-11': [...clerks, 'head.nyw@qingdao.example'].sort(),
  });
});

test('running again, also at the same time, sends nothing more', async () => {
  const desk = await givenDesk();
  await Promise.all([desk.run(morning('2015-04-03')), desk.run(morning('2015-04-03'))]);
  await desk.run('2015-04-03T08:00:00Z');
  await desk.run(morning('2015-04-04'));
  expect(to(ofUnit(desk.mail.outbox, 'nyw'))).toEqual(clerks);
});

test('a day that was missed is made up for, with the latest stage only', async () => {
  const desk = await givenDesk();
  await desk.run(morning('2015-04-04'));
  expect(ofUnit(desk.mail.outbox, 'nyw')[0]?.text).toContain('剩余4天');
  desk.mail.outbox.length = 0;
  await desk.run(morning('2015-04-12'));
  const told = ofUnit(desk.mail.outbox, 'nyw');
  expect(told).toHaveLength(4);
  expect(told[0]?.text).toContain('已逾期4天，补报截止2015年6月7日');
  desk.mail.outbox.length = 0;
  await desk.run(morning('2015-04-13'));
  expect(ofUnit(desk.mail.outbox, 'nyw')).toEqual([]);
});

test('what has been filed is not reminded of, a nil return neither', async () => {
  const desk = await givenDesk();
  await desk.office.submit('clerk', { form: 'class-return', period: '2015-03', nil: true, ...nobody });
  await desk.run(morning('2015-04-03'));
  const [letter] = ofUnit(desk.mail.outbox, 'nyw');
  expect(letter?.text).not.toContain('培训班执行情况表');
  expect(letter?.subject).toContain('有2份报表待报送');
});

test('with an extension the reminders move to its last day, and say why', async () => {
  const desk = await givenDesk();
  at('2015-04-01T02:00:00Z');
  const given = await desk.office.ask('reviewer', 'extendDeadlines', {
    body: {
      period: '2015-03',
      forms: ['class-return', 'trainee-roster', 'funding-return'],
      units: ['nyw'],
      until: '2015-04-20',
      reason: '台风停课',
    },
  });
  expect(given.good.documents.every(({ standing }) => standing?.extendedTo === '2015-04-20')).toBe(true);
  await desk.run(morning('2015-04-09'));
  expect(ofUnit(desk.mail.outbox, 'nyw')).toEqual([]);
  await desk.run(morning('2015-04-15'));
  expect(ofUnit(desk.mail.outbox, 'nyw')[0]?.text).toContain(
    '截止日期2015年4月20日，剩余5天；经批准延期：台风停课',
  );
});

test('a returned document has a reminder of its own three days after', async () => {
  const desk = openRemindDesk();
  const id = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
  at('2015-01-20T02:00:00Z');
  await desk.office.submit('clerk', plan(planRow(1)));
  await desk.run(morning('2015-01-26'));
  expect(ofUnit(desk.mail.outbox, 'nyw')[0]?.text).not.toContain('高级研修项目计划');
  at('2015-01-27T02:00:00Z');
  expect((await desk.office.decide('reviewer', id, { decision: 'return', reason: '请核对' })).status).toBe(
    200,
  );
  desk.mail.outbox.length = 0;
  await desk.run(morning('2015-01-29'));
  expect(JSON.stringify(ofUnit(desk.mail.outbox, 'nyw'))).not.toContain('高级研修项目计划');
  await desk.run(morning('2015-01-30'));
  const told = ofUnit(desk.mail.outbox, 'nyw').find(({ text }) => text.includes('高级研修项目计划'));
  expect(told?.text).toContain('退回后尚未重新报送');
  desk.mail.outbox.length = 0;
  await desk.run(morning('2015-01-31'));
  expect(JSON.stringify(ofUnit(desk.mail.outbox, 'nyw'))).not.toContain('高级研修项目计划');
});

test('nothing is sent on behalf of forms that are only offered, nor to the bureau, nor to who has left', async () => {
  const desk = openRemindDesk();
  const { obligations } = desk.services.programme;
  const offered = obligations
    .filter(({ optional }) => optional)
    .map(({ form }) => findForm(desk.services.programme, form).title.zh);
  for (let day = '2015-01-02'; day <= '2016-01-31'; day = addDays(day, 13)) await desk.run(morning(day));
  expect(desk.mail.outbox.length).toBeGreaterThan(20);
  for (const { to: address, text } of desk.mail.outbox) {
    expect(address).not.toMatch(/reviewer|judge|administrator|retired/);
    for (const title of offered) expect(text).not.toContain(`- ${title}（`);
  }
});

test('what no person can be told of is counted, by documents and by units', async () => {
  const desk = await givenDesk();
  const { documents, unreached } = await desk.run(morning('2015-04-03'));
  // Only two of the 33 units have people, and nothing of theirs from before is open.
  expect(unreached.units).toBe(31);
  expect(unreached.documents).toBe(documents - 2 * 3);
  const change = (changes: Partial<Person>) =>
    desk.services.people.forEach((person, i, people) => {
      if (person.unit === 'hyj') people[i] = { ...person, ...changes };
    });
  change({ to: '2015-04-02' });
  expect((await desk.run(morning('2015-04-04'))).unreached.units).toBe(32);
  change({ to: '2015-12-31', roles: ['endorser'] });
  expect((await desk.run(morning('2015-04-05'))).unreached.units).toBe(32);
});

test('of a unit that has ended its successor is told, with its own documents in one mail', async () => {
  const heir = { email: 'clerk.gxj@qingdao.example', name: '工示例', unit: 'gxj', roles: ['clerk' as const] };
  const desk = openRemindDesk([heir]);
  at('2019-11-02T00:30:00Z');
  await desk.run(morning('2019-11-02'));
  const [letter, ...more] = desk.mail.outbox.filter((each) => each.to === heir.email);
  expect(more).toEqual([]);
  expect(letter?.text).toContain('- 市经济和信息化委员会 培训班执行情况表（2019年10月）：截止日期');
  expect(letter?.text).toContain('- 培训班执行情况表（2019年10月）：截止日期');
  expect(letter?.text).toContain('- Economy and Information Commission, Class return (2019-10): ');
  const { good } = await desk.office.askAs(heir.email, 'whoAmI', {});
  const inherited = good.obligations.filter(({ unit }) => unit?.code === 'jxw');
  expect(inherited.map(({ form, period, task }) => `${form} ${period} ${task}`)).toContain(
    'class-return 2019-10 soon',
  );
});

test('a mail that failed is sent by a later run, and the run that failed says so', async () => {
  const desk = await givenDesk();
  const send = async (letter: Letter): Promise<void> => {
    if (letter.to === clerks[0]) throw new Error('throttled');
    return desk.mail.send(letter);
  };
  expect(await desk.run(morning('2015-04-03'), { send })).toMatchObject({ failed: 1 });
  expect(to(ofUnit(desk.mail.outbox, 'nyw'))).toEqual(clerks.slice(1));
  const soon = new Date(Date.parse(morning('2015-04-03')) + claimLife / 2).toISOString();
  await desk.run(soon);
  expect(to(ofUnit(desk.mail.outbox, 'nyw'))).toEqual(clerks.slice(1));
  const later = new Date(Date.parse(morning('2015-04-03')) + claimLife * 2).toISOString();
  await desk.run(later);
  expect(to(ofUnit(desk.mail.outbox, 'nyw'))).toEqual(clerks);
});

test('a run that dies between mail and mark is made up for without telling the others twice', async () => {
  const desk = await givenDesk();
  const { claims } = desk.mail;
  const sent: typeof claims.sent = async (matter, whom, now) => {
    if (whom.email === clerks[1]) throw new Error('killed');
    return claims.sent(matter, whom, now);
  };
  await expect(desk.run(morning('2015-04-03'), { claims: { ...claims, sent } })).rejects.toThrow('killed');
  await desk.run(morning('2015-04-04'));
  const told = to(ofUnit(desk.mail.outbox, 'nyw'));
  for (const clerk of clerks.filter((each) => each !== clerks[1]))
    expect(told.filter((address) => address === clerk)).toHaveLength(1);
  // Whether that mail left was not known: it comes a second time rather than not at all.
  expect(told.filter((address) => address === clerks[1]).length).toBeGreaterThanOrEqual(1);
});

test('a run that finds the claims of one that died does not answer that all is well', async () => {
  const desk = await givenDesk();
  const { claims } = desk.mail;
  const dying: typeof claims.claim = async (matter, whom, now, run) => {
    const claimed = await claims.claim(matter, whom, now, run);
    if (whom.email === clerks[1]) throw new Error('killed');
    return claimed;
  };
  await expect(desk.run(morning('2015-04-03'), { claims: { ...claims, claim: dying } })).rejects.toThrow(
    'killed',
  );
  const soon = new Date(Date.parse(morning('2015-04-03')) + claimLife / 5).toISOString();
  const again = await desk.run(soon);
  expect(again).toMatchObject({ failed: 0, begun: 1 });
  expect(() => refuseUnsent(again)).toThrow('1 reminders were begun by another run');
  const later = await desk.run(new Date(Date.parse(morning('2015-04-03')) + claimLife * 2).toISOString());
  expect(later).toMatchObject({ sent: 1, begun: 0 });
  expect(() => refuseUnsent(later)).not.toThrow();
  expect(to(ofUnit(desk.mail.outbox, 'nyw'))).toEqual(clerks);
});

test('whatever the sequence of run days, a stage reaches a person at most once and nobody gets two mails a day', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      async (offsets, inOrder) => {
        const desk = await givenDesk();
        const days = (inOrder ? [...offsets].sort((a, b) => a - b) : offsets).map((n) =>
          addDays('2015-03-28', n),
        );
        const mails: string[] = [];
        for (const day of days) {
          desk.mail.outbox.length = 0;
          await desk.run(morning(day));
          for (const letter of ofUnit(desk.mail.outbox, 'nyw')) mails.push(`${letter.to} ${day}`);
        }
        expect(new Set(mails).size).toBe(mails.length);
        for (const clerk of clerks)
          expect(mails.filter((mail) => mail.startsWith(`${clerk} `)).length).toBeLessThanOrEqual(4);
        expect(mails.filter((mail) => mail.startsWith('head.nyw')).length).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 12 },
  );
});
