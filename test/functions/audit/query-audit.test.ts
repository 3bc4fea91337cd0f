/** The record of events: who may see what of it, how it is asked for, and that no page loses or doubles an event. */
import '../../support/quiet.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { endpoint } from '../../../functions/http/endpoint.ts';
import { queryAudit } from '../../../functions/routes/query-audit.ts';
import type { Journal } from '../../../functions/services/journal.ts';
import type { BodyOf } from '../../../shared/contract/routes.ts';
import { findProgramme } from '../../../shared/programme/programmes.ts';
import { decideAt, submitAt } from '../../support/given-record.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { eventOf, staff } from '../../support/office.ts';

/** The Ocean bureau is put below the Agriculture Commission here, whose endorser looks after it. */
const programme = {
  ...findProgramme('qingdao-2013-2020'),
  units: findProgramme('qingdao-2013-2020').units.map((unit) =>
    unit.code === 'hyj' ? { ...unit, superior: 'nyw' } : unit,
  ),
};
const people = {
  ...staff,
  head: { email: 'head.nyw@qingdao.example', name: '长示例', unit: 'nyw', roles: ['head' as const] },
  endorser: {
    email: 'endorser.nyw@qingdao.example',
    name: '初示例',
    unit: 'nyw',
    roles: ['endorser' as const],
  },
};
type Who = keyof typeof people;

const plans = 'nyw/advanced-plan/2015';
const theirs = 'hyj/advanced-plan/2015';
const returns = 'nyw/class-return/2015-01';
const cases = 'nyw/violation-case/2015';
const foreign = 'kjj/post-plan/2015';

let services: ReturnType<typeof inMemoryServices>;
let journals: Journal[];
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-04-20T02:00:00Z'), toFake: ['Date'] });
  services = inMemoryServices(Object.values(people), programme);
  journals = [];
  // The 19th in Greenwich is the 20th in Qingdao.
  await submitAt(services, plans, '2015-01-19T16:00:00.000Z');
  await submitAt(services, theirs, '2015-01-20T15:59:59.999Z', 'clerk.hyj@qingdao.example');
  await decideAt(services, plans, '2015-01-20T16:00:00.000Z', 'return', {
    reason: '请核实',
    comments: [{ rowId: 'r1', column: 'persons', text: '过多' }],
  });
  await submitAt(services, returns, '2015-02-03T01:00:00.000Z');
  await submitAt(services, cases, '2015-03-01T01:00:00.000Z', 'inspector.czj@qingdao.example');
  await submitAt(services, foreign, '2015-03-02T01:00:00.000Z', 'clerk.nyw@qingdao.example');
});
afterEach(() => vi.useRealTimers());

type Body = BodyOf<'queryAudit'>;
const ask = async (who: Who, query: Record<string, string>) => {
  const handler = endpoint('queryAudit', () => ({ ...services, journals }), queryAudit);
  const answer = await handler(eventOf(people[who].email, { query }), {
    getRemainingTimeInMillis: () => 29_000,
  } as never);
  const body = JSON.parse(answer.body) as Body & { code?: string };
  return { status: answer.statusCode, body };
};
const told = async (who: Who, query: Record<string, string>): Promise<string[] | string> => {
  const { status, body } = await ask(who, { order: 'oldest', ...query });
  if (status !== 200) return body.code as string;
  return body.events.map(({ unit, form, period, n, type }) => `${unit}/${form}/${period} ${n} ${type}`);
};
const idOf = (path: string) => {
  const [unit, form, period] = path.split('/') as [string, string, string];
  return { unit, form, period };
};

const [own, below, automatic, restricted, far] = [
  [`${plans} 1 submit`, `${plans} 2 return`],
  [`${theirs} 1 submit`],
  [`${returns} 1 submit`, `${returns} 2 approve`],
  [`${cases} 1 submit`, `${cases} 2 approve`],
  [`${foreign} 1 submit`],
];
const everything = [own[0] as string, ...below, own[1] as string, ...automatic, ...restricted, ...far];

describe('a person is asked for by name', () => {
  const problemOf = async (who: Who, person: string) => (await ask(who, { person })).body as never as Refused;
  type Refused = { readonly code: string; readonly title: { readonly zh: string } };

  test('as the directory knows it, whole or in part, of whoever is or was there', async () => {
    for (const person of ['审示例', ' 审 示例', '审示'])
      expect(await told('reviewer', { person })).toEqual([own[1]]);
    expect(await told('reviewer', { person: '督示例' })).toEqual(restricted.slice(0, 1));
    expect(await told('reviewer', { person: '离任例' })).toEqual([]);
  });

  test('one that may be several people is refused with each, their unit and address', async () => {
    const { code, title } = await problemOf('reviewer', '示例');
    expect(code).toBe('several-people');
    expect(title.zh).toMatch(/可指 \d+ 人：.*（市农业委员会，clerk2.nyw@qingdao.example）/);
  });

  test('a whole name goes before one that holds it', async () => {
    services.people.push({
      email: 'other@qingdao.example',
      name: '审示例二',
      unit: 'kjj',
      roles: ['clerk'],
    });
    expect(await told('reviewer', { person: '审示例' })).toEqual([own[1]]);
  });

  test('a clerk finds colleagues, and of the bureau whose whole name they know; nobody else', async () => {
    expect(await told('clerk', { person: '示例乙' })).toEqual([]);
    expect(await told('clerk', { person: '审示例' })).toEqual([own[1]]);
    for (const person of ['审示', '海示例', '督示例', '无此人'])
      expect((await problemOf('clerk', person)).code).toBe('unknown-name');
  });
});

describe('who may see what', () => {
  const rows: [Who, { own: unknown; below: unknown; restricted: unknown; far: unknown; all: unknown }][] = [
    [
      'clerk',
      { own, below: 'not-yours', restricted: 'role-missing', far: 'not-yours', all: [...own, ...automatic] },
    ],
    [
      'head',
      { own, below: 'not-yours', restricted: 'role-missing', far: 'not-yours', all: [...own, ...automatic] },
    ],
    ['stranger', { own: 'not-yours', below, restricted: 'role-missing', far: 'not-yours', all: below }],
    ['endorser', { own: 'not-yours', below, restricted: 'role-missing', far: 'not-yours', all: below }],
    ['judge', { own, below, restricted, far, all: everything }],
    ['insider', { own, below, restricted, far, all: everything }],
    ['reviewer', { own, below, restricted, far, all: everything }],
    ['administrator', { own, below, restricted, far, all: everything }],
    ['inspector', { own, below, restricted, far, all: everything }],
    ...(['accountant', 'baseClerk', 'deputy', 'neighbour'] as const).map(
      (who): [Who, { own: unknown; below: unknown; restricted: unknown; far: unknown; all: unknown }] => [
        who,
        { own: 'not-yours', below: 'not-yours', restricted: 'role-missing', far: 'not-yours', all: [] },
      ],
    ),
    [
      'retired',
      {
        own: 'unknown-person',
        below: 'unknown-person',
        restricted: 'unknown-person',
        far: 'unknown-person',
        all: 'unknown-person',
      },
    ],
  ];
  test.each(rows)('a %s', async (who, expected) => {
    expect({
      own: await told(who, idOf(plans)),
      below: await told(who, idOf(theirs)),
      restricted: await told(who, idOf(cases)),
      far: await told(who, idOf(foreign)),
      all: await told(who, { from: '2015-01-01' }),
    }).toEqual(expected);
  });

  test('nobody is missing from the table', () => {
    expect(rows.map(([who]) => who).sort()).toEqual(
      Object.keys(people)
        .filter((who) => who !== 'colleague')
        .sort(),
    );
  });

  test('a person’s acts are shown to a clerk only where they concern the clerk’s unit', async () => {
    const person = 'Clerk.NYW@qingdao.example';
    expect(await told('clerk', { person })).toEqual([own[0], automatic[0]]);
    expect(await told('reviewer', { person })).toEqual([own[0], automatic[0], far[0]]);
    expect(await told('clerk', { person: 'inspector.czj@qingdao.example' })).toEqual([]);
    expect(await told('clerk', { person: 'clerk.hyj@qingdao.example' })).toEqual([]);
  });

  test('what may not be seen is not counted, and no page ends at it', async () => {
    const { body } = await ask('clerk', { from: '2015-02-01', order: 'oldest', limit: '2' });
    expect(body.events).toHaveLength(2);
    expect(body.next).toBeUndefined();
    expect(JSON.stringify(body)).not.toContain('violation');
  });
});

describe('what can be asked', () => {
  test('an event tells who, when, which version, why, and its place in the chain', async () => {
    const { body } = await ask('clerk', idOf(plans));
    const [returned, submitted] = body.events;
    const [first, second] = await services.submissions.events(idOf(plans));
    expect(returned).toEqual({
      at: '2015-01-20T16:00:00.000Z',
      time: '2015-01-21 00:00',
      by: 'reviewer@qingdao.example',
      byName: '审示例',
      ...idOf(plans),
      unitName: expect.objectContaining({ zh: '市农业委员会' }),
      title: expect.objectContaining({ zh: '高级研修项目计划' }),
      type: 'return',
      version: 1,
      reason: '请核实',
      comments: 1,
      receipt: '',
      content: '',
      n: 2,
      hash: second?.hash,
    });
    expect(submitted).toMatchObject({
      type: 'submit',
      receipt: 'ZX2015-NYW-GY-1',
      content: first && 'content' in first ? first.content : '',
      comments: 0,
    });
  });

  test('days are those of Qingdao, the first and the last included', async () => {
    expect(await told('reviewer', { from: '2015-01-20', to: '2015-01-20' })).toEqual([own[0], below[0]]);
    expect(await told('reviewer', { to: '2015-01-19' })).toEqual([]);
    expect(await told('reviewer', { from: '2015-01-21', to: '2015-02-28' })).toEqual([own[1], ...automatic]);
  });

  test('a period, a form, a unit and a kind of act narrow it', async () => {
    expect(await told('reviewer', { period: '2015-01' })).toEqual(automatic);
    expect(await told('clerk', { period: '2015' })).toEqual(own);
    expect(await told('reviewer', { period: '2015', type: 'return' })).toEqual([own[1]]);
    expect(await told('reviewer', { from: '2015-01-01', unit: 'nyw', type: 'approve' })).toEqual([
      automatic[1],
      restricted[1],
    ]);
    expect(await told('reviewer', { person: 'clerk.nyw@qingdao.example', form: 'post-plan' })).toEqual(far);
    expect(await told('reviewer', { person: 'clerk.nyw@qingdao.example', to: '2015-01-31' })).toEqual([
      own[0],
    ]);
    expect(await told('clerk', { ...idOf(plans), from: '2015-01-21' })).toEqual([own[1]]);
  });

  test.each<Record<string, string>>([{}, { form: 'advanced-plan' }, { type: 'return' }])(
    'too little is refused in words: %j',
    async (query) => {
      expect(await told('reviewer', query)).toBe('audit-too-wide');
    },
  );

  test('a form alone is too little; what the refusal says to add is enough', async () => {
    const { body } = await ask('reviewer', { form: 'advanced-plan' });
    const [, from, to] = /from=(\S+)、to=(\S+?)）/.exec(JSON.stringify(body)) ?? [];
    expect(from).toMatch(/^\d{4}-\d\d-01$/);
    expect(await told('reviewer', { unit: 'nyw', from: from as string, to: to as string })).toBeInstanceOf(
      Array,
    );
  });

  test.each<Record<string, string>>([
    { from: '2015-02-30' },
    { from: '1.2.2015' },
    { limit: '201', from: '2015-01-01' },
    { after: 'x', from: '2015-01-01' },
  ])('a query that does not fit is refused: %j', async (query) => {
    expect(await told('reviewer', query)).toBe('bad-request');
  });

  test('a journal beside the documents is listed for those who may see it, unless a document is asked', async () => {
    const event = {
      n: 1,
      at: '2015-02-01T01:00:00.000Z',
      by: 'administrator@qingdao.example',
      byName: '管示例',
      type: 'add-person',
      previous: '',
      hash: 'h',
    };
    journals = [
      {
        name: 'DIRECTORY',
        title: { zh: '名录', en: 'Directory' },
        seenBy: 'read-directory',
        events: async () => [event],
      },
    ];
    const listed = '/DIRECTORY/ 1 add-person';
    expect(await told('reviewer', { from: '2015-01-21', to: '2015-02-28' })).toEqual([
      own[1],
      listed,
      ...automatic,
    ]);
    expect(await told('reviewer', { person: event.by })).toEqual([listed]);
    expect(await told('inspector', { person: event.by })).toEqual([]);
    expect(await told('reviewer', { from: '2015-01-21', period: '2015-01' })).toEqual(automatic);
    const first = await ask('reviewer', { person: event.by, limit: '1', order: 'newest' });
    expect(first.body.next).toBeUndefined();
  });
});

describe('page by page', () => {
  const walk = async (query: Record<string, string>, between: (page: number) => Promise<void>) => {
    const seen: string[] = [];
    let after: string | undefined;
    for (let page = 1; ; page++) {
      const { body } = await ask('reviewer', { ...query, ...(after !== undefined && { after }) });
      seen.push(...body.events.map(({ unit, form, period, n }) => `${unit}/${form}/${period} ${n}`));
      after = body.next;
      if (after === undefined) return seen;
      await between(page);
    }
  };
  const listed = everything.map((line) => line.replace(/ \w+$/, ''));

  test.each([
    [{ from: '2015-01-01' }, listed],
    [{ person: 'clerk.nyw@qingdao.example' }, [listed[0], listed[3], listed[7]]],
    [{ period: '2015' }, listed.filter((line) => !line.includes('2015-01'))],
  ])('%j in either order, whatever the page’s size', async (query, expected) => {
    for (const limit of ['1', '2', '3', '200']) {
      const asked = { ...query, limit } as Record<string, string>;
      expect(await walk({ ...asked, order: 'oldest' }, async () => {})).toEqual(expected);
      expect(await walk({ ...asked, order: 'newest' }, async () => {})).toEqual(expected.toReversed());
    }
  });

  test.each(['oldest', 'newest'])(
    'while others write, what there was is listed once, %s first',
    async (order) => {
      const seen = await walk({ from: '2015-01-01', limit: '2', order }, async (page) => {
        // At this very moment, and with a clock that is behind.
        await submitAt(services, 'lyj/advanced-plan/2015', `2015-04-0${page}T01:00:00.000Z`);
        await submitAt(services, 'wgj/advanced-plan/2015', `2015-01-0${page}T01:00:00.000Z`);
      });
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((line) => listed.includes(line))).toEqual(
        order === 'oldest' ? listed : listed.toReversed(),
      );
    },
  );
});
