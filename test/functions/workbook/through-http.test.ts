/** A form fetched, filled, checked and submitted as files over HTTP, as curl would, with the grants of the template. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { workbookType } from '../../../shared/contract/workbook-shapes.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { inGb18030 } from '../../support/gb18030.ts';
import { bootSystem, type LocalSystem } from '../../support/local-system.ts';
import { plan, planRow } from '../../support/sheets.ts';
import { readBack, sealIn, sealOf, workbookOf } from '../../support/workbooks.ts';

let system: LocalSystem;
beforeAll(async () => {
  system = await bootSystem('2015-01-20T09:00:00+08:00');
});
afterAll(() => system?.close());

const clerk = 'clerk.nyw@qingdao.example';
const call = async (method: string, path: string, file?: Buffer, type: string = workbookType) => {
  const given = await fetch(`${system.url}_local/token`, {
    method: 'POST',
    body: JSON.stringify({ email: clerk }),
  });
  const { token } = (await given.json()) as { token: string };
  return fetch(system.url + path, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(file && { 'content-type': type }) },
    ...(file && { body: new Uint8Array(file) }),
  });
};
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

test('a form goes out as a file, comes back filled, and is filed', async () => {
  const empty = await call('GET', 'forms/advanced-plan/workbook?unit=nyw&period=2015');
  expect([empty.status, empty.headers.get('content-type')]).toEqual([200, workbookType]);
  expect(await sealIn(await bytesOf(empty))).toEqual(sealOf(advancedPlan));

  const filled = await workbookOf(advancedPlan, plan(planRow(1), planRow(2)));
  const checked = await call('POST', 'workbooks/check', filled);
  expect(await checked.json()).toMatchObject({ rows: 2, counts: { errors: 0 } });
  const marked = await call('POST', 'workbooks/marked', filled);
  expect((await readBack(advancedPlan, await bytesOf(marked))).rows).toHaveLength(2);

  const certifier = encodeURIComponent('样负责');
  const filed = await call('POST', `workbooks?certifier=${certifier}`, filled);
  expect([filed.status, await filed.json()]).toMatchObject([201, { number: 'ZX2015-NYW-GY-1', rows: 2 }]);
  const again = await call('POST', `workbooks?certifier=${certifier}`, filled);
  expect([again.status, await again.json()]).toMatchObject([200, { repeated: true }]);
  const known = await call('GET', 'forms/advanced-plan/workbook?unit=nyw&period=2015');
  expect((await readBack(advancedPlan, await bytesOf(known))).ids).toEqual(['r1', 'r2']);

  const refused = await call('POST', `workbooks?certifier=${certifier}`, Buffer.from('不是表格'));
  expect([refused.status, await refused.json()]).toMatchObject([
    400,
    { code: 'bad-workbook', detail: 'not-a-workbook' },
  ]);
  expect(await system.denials()).toEqual([]);
});

test('errors in a file are counted, which wants a grant of its own', async () => {
  const faulty = await workbookOf(advancedPlan, plan(planRow(1, { persons: '很多' })));
  expect((await call('POST', 'workbooks/check', faulty)).status).toBe(200);
  const certifier = encodeURIComponent('样负责');
  expect((await call('POST', `workbooks?certifier=${certifier}`, faulty)).status).toBe(422);
  expect(await system.denials()).toEqual([]);
});

test('a csv goes in as text in UTF-8, and as bytes in any encoding', async () => {
  const headers = Object.values(advancedPlan.columns).map(({ header }) => header.zh);
  const { rows } = plan(planRow(1), planRow(2));
  const text = [headers, ...rows].map((row) => row.join(';')).join('\r\n');
  const check = (file: Buffer, type: string) =>
    call('POST', 'workbooks/check?form=advanced-plan&unit=nyw&period=2015', file, type);
  for (const [file, type] of [
    [Buffer.from(text), 'text/csv'],
    [Buffer.from(`\ufeff${text}`), 'text/csv; charset=utf-8'],
    [inGb18030(text), 'application/octet-stream'],
    [Buffer.from(`\ufeff${text}`, 'utf16le'), 'application/octet-stream'],
  ] as const)
    expect(await (await check(file, type)).json()).toMatchObject({ rows: 2, counts: { errors: 0 } });
  const mangled = await check(inGb18030(text), 'text/csv');
  expect([mangled.status, await mangled.json()]).toMatchObject([400, { detail: 'csv-encoding' }]);
  const named = encodeURIComponent(JSON.stringify({ columns: {}, constants: { place: '青岛' } }));
  const path = `workbooks/marked?form=advanced-plan&unit=nyw&period=2015&mapping=${named}`;
  const marked = await call('POST', path, Buffer.from(text), 'text/csv');
  expect(marked.headers.get('content-type')).toBe(workbookType);
});
