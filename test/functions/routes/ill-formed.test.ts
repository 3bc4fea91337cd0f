/**
 * Half a surrogate pair or a noncharacter in any text of any request: named and refused, never
 * kept, never a failure. Walks the table of attempts, so a route that is added is looked at by itself.
 */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ClosedRoute } from '../../../functions/http/endpoint.ts';
import { verifiedEmail } from '../../../functions/http/identify.ts';
import { parseRequest } from '../../../functions/http/parse-request.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { roles } from '../../../shared/ground/roles.ts';
import { isWellFormed } from '../../../shared/ground/well-formed.ts';
import { type Attempt, attempts, programmeOfAttempts, walk } from '../../support/attempts.ts';
import { freeTexts } from '../../support/free-texts.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Asked, type Office, openOffice, staff } from '../../support/office.ts';
import { emailOf, peopleOfEveryRole, seatNames } from '../../support/people-of-every-role.ts';
import { never, seatsWithin } from '../../support/rights.ts';
import { plan, planRow } from '../../support/sheets.ts';
import { workbookParts, zipOf } from '../../support/zip.ts';

/** Control characters are refused as well, but taken out of cells, as whatever cannot be seen. */
const brokenCharacters = ['\ud842', '\udfb7', '\ufffe', '\ufdd0', '\u{1ffff}'];
const mostTried = 24;
const anyBroken = fc
  .tuple(fc.string({ maxLength: 4 }), fc.constantFrom(...brokenCharacters), fc.string({ maxLength: 4 }))
  .map((parts) => parts.join(''));

beforeEach(() => void vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

/** The request once for each text in it, of a long list for some of them, with that text made ill-formed. */
const spoilt = (asked: Asked, broken: string): Asked[] => {
  const at = (value: unknown, spoil: (text: string) => string): unknown => {
    if (typeof value === 'string') return spoil(value);
    if (Array.isArray(value)) return value.map((item) => at(item, spoil));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, at(item, spoil)]));
  };
  const nth = (n: number) => {
    let seen = 0;
    const { bytes, ...parts } = asked;
    const request = at(parts, (text) => (seen++ === n ? `${text}${broken}` : text)) as Asked;
    return { request: bytes ? { ...request, bytes } : request, texts: seen };
  };
  const { texts } = nth(-1);
  const tried = Math.min(texts, mostTried);
  return Array.from({ length: tried }, (_, n) => nth(Math.floor((n * texts) / tried)).request);
};

/** Of everything kept whatever is no well-formed text; JSON shows it as an escape. */
const brokenInStore = ({ services, papers }: Office): readonly string[] => {
  const { documents, archived, ledger, directory } = services.stored;
  const rows = Object.values(ledger).flatMap((table) => [...table].map(([, shelf]) => [...shelf.rows]));
  const files = [...papers.objects].map(([key, bytes]) => [key, Buffer.from(bytes).toString('latin1')]);
  const kept = JSON.stringify([[...documents], [...archived], rows, directory, services.people]);
  expect(isWellFormed(kept)).toBe(true);
  return (
    `${kept}${JSON.stringify(files.filter(([key]) => !/\.(pdf|xlsx)$/.test(key as string)))}`.match(
      /\\u(?:d[89a-f]|00[01])../gi,
    ) ?? []
  );
};

describe.each(Object.keys(attempts) as Attempt[])('%s', (name) => {
  const { who, tries } = attempts[name];
  const asker = roles
    .flatMap((role) =>
      who[role] === never ? [] : seatNames.map((seat) => ({ role, seat, reach: seatsWithin[who[role]] })),
    )
    .find(({ seat, reach }) => reach.includes(seat));
  const email = asker ? emailOf(asker.role, asker.seat) : '';

  test('refuses any text in the request that is ill-formed, and keeps none', async () => {
    const people = [...Object.values(staff), ...peopleOfEveryRole];
    const office = openOffice(inMemoryServices(people, programmeOfAttempts));
    await walk(office, [['baseClerk', 'submit']]);
    const asked: Asked[] = [];
    const listening: Office = {
      ...office,
      askAs: (as, route: ClosedRoute, given) => {
        asked.push(given);
        return office.askAs(as, route, given) as never;
      },
    };
    const route = (
      ['approve', 'return', 'withdraw', 'reopen'].includes(name) ? 'reviewSubmission' : name
    ) as ClosedRoute;
    await tries(listening, email, 1);
    const [given] = asked;
    for (const broken of ['\ud842', '\ufffe'])
      for (const request of spoilt(given as Asked, broken)) {
        const { status, problem } = await office.askAs(email, route, request);
        expect([status, status < 500 && problem?.code]).toEqual([
          expect.toSatisfy((s) => s >= 400 && s < 500),
          expect.any(String),
        ]);
        expect(isWellFormed(JSON.stringify(problem))).toBe(true);
        expect(JSON.stringify(problem)).not.toMatch(/\\ud[89a-f]/i);
      }
    expect(brokenInStore(office)).toEqual([]);
  });
});

describe.each(Object.entries(freeTexts))('%s', (_place, write) => {
  test('is refused by name when any part of it is ill-formed, and nothing of it is kept', async () => {
    await fc.assert(
      fc.asyncProperty(anyBroken, async (text) => {
        vi.setSystemTime(new Date('2015-01-20T02:00:00Z'));
        const office = openOffice(inMemoryServices(Object.values(staff)));
        const refusal = await write(office, text).then(() => undefined, String);
        expect(refusal).toMatch(/text-broken|has-issues|bad-workbook/);
        expect(brokenInStore(office)).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });
});

test('a refusal names the field as people know it, and the character by its number', async () => {
  const office = openOffice();
  const { status, problem } = await office.submit('clerk', {
    ...plan(planRow(1)),
    certifier: '样负责\ud842',
  });
  expect([status, problem.code]).toEqual([400, 'text-broken']);
  expect(problem.title.zh).toContain('“单位负责人”含有无法保存的字符U+D842');
  expect(problem.title.en).toContain('“Head of unit” contains a character that cannot be stored: U+D842');
});

test('bytes that are no UTF-8 are refused, and not read as something else', async () => {
  const sent = Buffer.concat([Buffer.from('{"reason":"'), Buffer.from([0xd5, 0xc5]), Buffer.from('"}')]);
  const { problem } = await openOffice().ask('reviewer', 'reviewSubmission', {
    bytes: sent,
    headers: { 'content-type': 'application/json' },
    params: { unit: 'nyw', form: 'advanced-plan', period: '2015' },
  });
  expect(problem.code).toBe('bad-json');
});

test.each(['openReport', 'openCompleteness', 'openPlan'] as const)(
  '%s refuses a key that is ill-formed',
  (name) => {
    const event = {
      headers: {},
      pathParameters: {
        month: '2015-01',
        period: '2015',
        year: '2015',
        revision: '1',
        notice: '0',
        language: 'zh',
        file: 'zh.pdf',
      },
      queryStringParameters: { of: 'nyw', key: 'a\udfb7' },
    };
    expect(() => parseRequest(name, event as never)).toThrow(/text-broken|bad-request/);
  },
);

test('an account of half a character is nobody’s', () => {
  expect(verifiedEmail({ email: 'a\ud842@qingdao.example', email_verified: 'true' })).toBe('');
});

test('a cell and a header of a file are refused by name', async () => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const line = (texts: readonly string[], n: number) => `<row r="${n}">${texts.map(cell).join('')}</row>`;
  const { headers, rows } = plan(planRow(1));
  const told = async (head: readonly string[], cells: readonly string[]) => {
    const bytes = zipOf(workbookParts(line(head, 1) + line(cells, 2)));
    const query = { form: advancedPlan.id, unit: 'nyw', period: '2015' };
    const { good } = await openOffice().ask('clerk', 'checkWorkbook', { query, bytes });
    return good.issues
      .filter(({ severity }) => severity === 'error')
      .map(({ code, column, row, message }) => [code, column, row, message.zh]);
  };
  const first = (rows[0] as readonly unknown[]).map(String);
  const title = advancedPlan.columns.title.header.zh;
  const at = headers.indexOf(title);
  expect(await told(headers, first.with(at, '示例基地_xD83D_'))).toEqual([
    ['character-broken', 'title', 0, '含有无法识别的字符U+D83D。'],
  ]);
  expect(await told([...headers, '自加栏_xD83D_'], [...first, '1'])).toEqual([
    ['header-broken', undefined, undefined, '表头“自加栏\ufffd”含有无法保存的字符U+D83D。'],
  ]);
});
