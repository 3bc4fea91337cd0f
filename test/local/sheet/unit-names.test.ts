/** The sign-in page shows names of units, those of other days too. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createUnitNames } from '../../../local/sheet/unit-names.ts';

const administrator = { email: 'admin@hr.example', name: '管示例', unit: 'hr', roles: ['administrator'] };
const clerk = { email: 'clerk@port.example', name: '王示例', unit: 'port', roles: ['clerk'] };
const later = { email: 'clerk@later.example', name: '新示例', unit: 'later', roles: ['clerk'] };

const units = [
  { code: 'hr', name: { zh: '人社局', en: 'HR Bureau' }, kind: 'bureau' },
  { code: 'port', name: { zh: '港航学会', en: 'Port Society' }, kind: 'association' },
  { code: 'later', name: { zh: '新设局', en: 'Later Bureau' }, kind: 'city-department', from: '2019-10-31' },
];
const asked: string[] = [];
/** As the API answers: the list to administrators, their own unit to people of today. */
const answers: Record<string, object> = {
  '/directory/units admin@hr.example': { units },
  '/me clerk@port.example': { person: { unitName: { zh: '港航学会', en: 'Port Society' } } },
};
const server = createServer((request, response) => {
  const key = `${request.url} ${request.headers.authorization?.replace('Bearer ', '')}`;
  asked.push(key);
  response.writeHead(answers[key] ? 200 : 403).end(JSON.stringify(answers[key] ?? { error: 'not-allowed' }));
});
let apiUrl: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

const namesOf = (everybody: readonly (typeof clerk)[]) =>
  createUnitNames({ apiUrl, signToken: async (email) => email }, async () => everybody);

test('a unit that begins later has its name, from the list of an administrator, asked for once', async () => {
  asked.length = 0;
  const names = namesOf([clerk, administrator, later]);
  expect((await names([later])).get('later')).toEqual({ zh: '新设局', en: 'Later Bureau' });
  expect((await names([clerk])).get('port')?.zh).toBe('港航学会');
  expect(asked).toEqual(['/directory/units admin@hr.example']);
});

test('without an administrator people are asked for their own unit', async () => {
  const names = await namesOf([clerk, later])([clerk, later]);
  expect([...names.keys()]).toEqual(['port']);
});
