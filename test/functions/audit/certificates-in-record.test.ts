/** What happens to certificates stands in the record of acts beside documents: for who may see it, once, in order of time. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { printNumber } from '../../../shared/certificates/number.ts';
import {
  at,
  attended,
  classOf,
  fileClasses,
  head,
  issue,
  officeWithHeads,
  otherHead,
} from '../../support/certified-class.ts';
import { type Office, staff } from '../../support/office.ts';

let office: Office;
let numbers: readonly string[];
let successor: string;
const code = classOf(1);
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  office = officeWithHeads();
  await fileClasses(office, [attended(1, 1), attended(2, 1), attended(3, 1)]);
  at('2015-04-03');
  numbers = (await issue(office, code)).good.numbers.map(({ number }) => number);
  const [one = '', two = '', three = ''] = numbers;
  at('2015-04-04');
  await office.ask('reviewer', 'voidCertificate', { params: { number: one }, body: { reason: '误发' } });
  at('2015-04-05');
  const asked = { params: { number: two }, body: { kind: 'lost', reason: '遗失' } };
  successor = (await office.ask('reviewer', 'replaceCertificate', asked)).good.successor;
  await office.ask('reviewer', 'allowSeries', {
    body: { series: '07', unit: 'hyj', isOpen: true, reason: '承办量大' },
  });
  at('2015-04-06');
  await office.ask('clerk', 'registerCertificates', { body: { numbers: [three], platform: '省平台' } });
  await office.ask('clerk', 'noteBlanks', {
    body: {
      class: code,
      used: [{ number: three, blank: 'A000101' }],
      spoiled: { blanks: 'A000102', reason: '错位' },
    },
  });
  await office.ask('stranger', 'checkCertificates', {
    body: { pairs: [{ number: three, name: '样丁' }], purpose: '职称评审' },
  });
});
afterEach(() => vi.useRealTimers());

const told = async (email: string, query: object) => {
  const { good, problem } = await office.askAs(email, 'queryAudit', { query: { order: 'oldest', ...query } });
  return problem ? problem.code : good.events.map(({ form, type, about }) => `${form} ${type} ${about?.zh}`);
};
const own = { unit: 'nyw', form: 'certificates', period: code };
const printed = () => numbers.map(printNumber) as [string, string, string];
const chain = () => {
  const [one, two, three] = printed();
  return [
    `certificates issued ${one} 至 ${three}，3 本`,
    `certificates voided ${one}：误发`,
    `certificates replaced ${two} 换为 ${printNumber(successor)}：遗失`,
    `certificates registered ${three}：省平台`,
    'certificates spoiled A000102：错位',
    'certificates blanked A000101',
  ];
};

test('of a class, in the order of its chain, for the unit and whoever sees everybody’s', async () => {
  for (const email of [head.email, staff.clerk.email, staff.reviewer.email, staff.inspector.email])
    expect(await told(email, own)).toEqual(chain());
  expect(await told(otherHead.email, own)).toBe('not-yours');
});

test('of days they lie between the documents, with series and look-ups; of a day only its own', async () => {
  const days = { from: '2015-04-03', to: '2015-04-06' };
  const all = await told(staff.reviewer.email, days);
  const [first, second, third, ...rest] = chain();
  expect(all).toEqual([
    first,
    second,
    third,
    'certificate-series allowed 07 市海洋与渔业局：承办量大',
    // Of the same moment by the path of their document.
    'look-ups looked-up 核验证书 1 本，相符 1 本：职称评审',
    ...rest,
  ]);
  expect(await told(staff.reviewer.email, { ...days, order: 'newest' })).toEqual([...all].reverse());
  expect(await told(staff.reviewer.email, { from: '2015-04-04', to: '2015-04-04' })).toEqual([second]);
  expect(await told(staff.stranger.email, days)).toEqual([
    'look-ups looked-up 核验证书 1 本，相符 1 本：职称评审',
  ]);
});

test('by whom, of which unit, of which kind, and what', async () => {
  const ask = (query: object) => told(staff.reviewer.email, query);
  expect(await ask({ person: head.email })).toEqual(chain().slice(0, 1));
  expect(await ask({ unit: 'nyw', form: 'certificates' })).toEqual(chain());
  expect(await ask({ period: code })).toEqual(chain());
  expect(await ask({ from: '2015-04-01', type: 'voided' })).toEqual(chain().slice(1, 2));
  expect(await ask({ form: 'class-return', from: '2015-04-03' })).toEqual([]);
  expect(await ask({ form: 'certificates' })).toBe('audit-too-wide');
});

test('page by page each once, whichever way', async () => {
  for (const order of ['oldest', 'newest']) {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { good } = await office.askAs(staff.reviewer.email, 'queryAudit', {
        query: { from: '2015-04-01', order, limit: '2', ...(after && { after }) },
      });
      seen.push(...good.events.map(({ form, period, n }) => `${form} ${period} ${n}`));
      after = good.next;
    } while (after !== undefined);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((each) => each.startsWith('certificates '))).toHaveLength(6);
  }
});

test('over the turn of a year in one order, whichever way', async () => {
  at('2016-01-05');
  const [, , three = ''] = numbers;
  await office.ask('reviewer', 'voidCertificate', { params: { number: three }, body: { reason: '误发' } });
  const days = { from: '2015-04-03', to: '2016-01-31', type: 'voided' };
  const oldest = await told(staff.reviewer.email, days);
  expect(oldest).toEqual([printed()[0], printed()[2]].map((number) => `certificates voided ${number}：误发`));
  expect(await told(staff.reviewer.email, { ...days, order: 'newest' })).toEqual([...oldest].reverse());
});
