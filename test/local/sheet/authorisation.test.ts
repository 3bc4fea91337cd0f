import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localAddress } from '../../../local/sheet/url-gate.ts';
import { manifest, runFixture, runScript } from './given.ts';

const server = createServer((request, response) => {
  if (request.url === '/away') response.writeHead(302, { location: 'https://elsewhere.example/' }).end();
  else
    response.end(
      JSON.stringify({ url: request.url, method: request.method, token: request.headers.authorization }),
    );
});
let apiUrl = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
});

const without = (scope: string) => ({
  ...manifest,
  oauthScopes: manifest.oauthScopes.filter((one) => !one.endsWith(scope)),
});

test('before the add-on is authorised it may build its menu and nothing else', async () => {
  const given = { authMode: 'NONE', trigger: { kind: 'open' } } as const;
  const { value, effects } = await runFixture('onOpen', given);
  expect(value).toBe('NONE');
  expect(effects[0]).toMatchObject({ effect: 'menu', addon: true, caption: '知识更新工程' });
  for (const forbidden of [
    `SpreadsheetApp.getActiveSpreadsheet()`,
    `PropertiesService.getUserProperties()`,
    `UrlFetchApp.fetch('https://api.zhixin.example/')`,
    `CacheService.getUserCache()`,
  ])
    await expect(runScript(forbidden, given)).rejects.toThrow('not sufficient to call');
});

test('a simple trigger reads the document but calls nobody and shows nothing', async () => {
  const given = { trigger: { kind: 'open' } } as const;
  expect((await runScript(`return SpreadsheetApp.getActiveSheet().getName()`, given)).value).toBe('工作表1');
  expect((await runScript(`return Session.getActiveUser().getEmail()`, given)).value).toBe('');
  await expect(runScript(`SpreadsheetApp.getUi().alert('x')`, given)).rejects.toThrow('Ui.alert');
  await expect(runScript(`UrlFetchApp.fetch('https://api.zhixin.example/')`, given)).rejects.toThrow(
    'UrlFetchApp',
  );
});

test('an edit tells the script which cell', async () => {
  const trigger = { kind: 'edit', row: 2, column: 1, rows: 1, columns: 1, value: '9' } as const;
  const { value } = await runScript(
    `return [event.range.getA1Notation(), event.value, String(event.authMode)]`,
    {
      trigger,
    },
  );
  expect(value).toEqual(['B3', '9', 'LIMITED']);
});

test('a scope that the manifest lacks is missed here already', async () => {
  const fetching = `return UrlFetchApp.fetch('https://api.zhixin.example/x').getResponseCode()`;
  await expect(runScript(fetching, { apiUrl, manifest: without('script.external_request') })).rejects.toThrow(
    'script.external_request',
  );
  await expect(
    runScript(`SpreadsheetApp.getActiveSheet()`, { manifest: without('spreadsheets.currentonly') }),
  ).rejects.toThrow('spreadsheets.currentonly');
  const token = `return ScriptApp.getIdentityToken()`;
  expect((await runScript(token, { manifest: without('openid') })).value).toBe(null);
  await expect(runScript(token, { manifest: without('userinfo.email') })).rejects.toThrow('no e-mail');
});

test('for an account that was not signed in first frames are refused and nobody says who it is', async () => {
  const refused = 'is not emulated';
  await expect(runScript(`HtmlService.createHtmlOutput('')`)).rejects.toThrow(refused);
  await expect(runScript(`SpreadsheetApp.getUi().showModalDialog({}, '')`)).rejects.toThrow(refused);
  await expect(runScript(`SpreadsheetApp.getUi().showSidebar({})`)).rejects.toThrow(refused);
  const token = `return ScriptApp.getIdentityToken()`;
  expect((await runScript(token)).value).toBe('unsigned');
  expect((await runScript(token, { secondAccount: true })).value).toBe(null);
});

test('the deployed address is answered by the API of this machine, path and query unchanged', async () => {
  const { value } = await runScript(
    `return JSON.parse(UrlFetchApp.fetch('https://api.zhixin.example/submissions?period=2015-03', { method: 'post',
       payload: 'x', headers: { authorization: 'Bearer ' + ScriptApp.getIdentityToken() } }).getContentText())`,
    { apiUrl, signToken: async (email) => `signed-for-${email}` },
  );
  expect(value).toEqual({
    url: '/submissions?period=2015-03',
    method: 'POST',
    token: 'Bearer signed-for-wang.fang@port.example',
  });
});

test('an address outside the whitelist is refused, also as a redirect', async () => {
  const refused = 'not whitelisted';
  await expect(runScript(`UrlFetchApp.fetch('https://elsewhere.example/')`, { apiUrl })).rejects.toThrow(
    refused,
  );
  await expect(runScript(`UrlFetchApp.fetch('https://api.zhixin.example/away')`, { apiUrl })).rejects.toThrow(
    refused,
  );
  await expect(runScript(`UrlFetchApp.fetch('${apiUrl}')`, { apiUrl })).rejects.toThrow(refused);
  expect(() => localAddress('http://api.zhixin.example/', ['http://api.zhixin.example/'], apiUrl)).toThrow(
    refused,
  );
});
