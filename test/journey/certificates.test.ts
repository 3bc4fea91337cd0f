/**
 * A certificate in other people's hands: the head issues, the paper is printed, its code is scanned with a telephone,
 * the file is checked without a network, and what is void is void while the stream still stands.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../../cli/scan/read-pdf.ts';
import { renderCertificates } from '../../functions/documents/certificates/certificate-pdf.ts';
import { faultsIn } from '../../scripts/browser/axe.ts';
import { openContext } from '../../scripts/browser/browser.ts';
import { type JourneySystem, startJourneySystem } from '../../scripts/browser/journey-system.ts';
import { styleOn } from '../../shared/certificates/style.ts';
import { qingdao20132020 as programme } from '../../shared/programme/qingdao.ts';
import { givenClass, givenPerson } from '../support/given-certificates.ts';
import { readCodes } from '../support/read-qr.ts';
import { urgent, urgentClasses, urgentRoster } from '../support/staff-sheets.ts';
import { versionOf } from '../support/version-of.ts';

const clerk = 'clerk.nyw@qingdao.example';
const head = 'head.nyw@qingdao.example';
const reviewer = 'reviewer@qingdao.example';
const classCode = '2015B-NYW-001-1';

let system: JourneySystem;
let place: string;
/** Numbers of the class, and the address on each paper. */
let addresses: readonly string[];

const file = async (sheet: { readonly form: string }) => {
  await system.api(clerk, 'submissions', {
    unit: 'nyw',
    baseVersion: 0,
    nil: false,
    formVersion: versionOf(sheet.form),
    certifier: '示例负责人',
    ...sheet,
  });
  await system.settle();
};
const streams = (paused: boolean) =>
  fetch(`${system.url}_local/streams`, { method: 'POST', body: JSON.stringify({ paused }) });
const bytesOf = async (link: string): Promise<Buffer> => {
  const answer = await fetch(link);
  if (!answer.ok) throw new Error(`${link} answered ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
};

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'zhixin-certificates-'));
  system = await startJourneySystem({ schedules: [] });
  await file(urgent(1));
  await system.api(reviewer, 'submissions/nyw/urgent-plan/2015/decisions', {
    decision: 'approve',
    version: 1,
    reason: '',
    comments: [],
  });
  await system.settle();
  await system.setClock('2015-04-02T09:00:00+08:00');
  await file(urgentClasses([1]));
  await file(
    urgentRoster(
      [1, 1, { certificate: '' }],
      [2, 1, { certificate: '' }],
      [3, 1, { certificate: '', name: '𠮷样' }],
    ),
  );
  const { numbers } = await system.api<{ numbers: { number: string }[] }>(
    head,
    `certificates/classes/${classCode}`,
    { baseVersion: 0 },
  );
  expect(numbers).toHaveLength(3);
  const { papers } = await system.api<{ papers: { kind: string; links: { zh: string } }[] }>(
    head,
    `certificates/papers?class=${classCode}`,
  );
  const pdf = await bytesOf(papers[0]?.links.zh as string);
  addresses = readCodes(pdf).map(String);
  expect(readPdf(pdf)).toHaveLength(3);
});
afterAll(async () => {
  await system?.close();
  rmSync(place, { recursive: true, force: true });
});

const onPhone = async (look: (page: Page) => Promise<void>) => {
  const context = await openContext(system.browser, 'zh', true);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await look(page);
  expect(errors).toEqual([]);
  await context.close();
};

test('the code of a printed certificate opens everything that is printed, without sideways scrolling', async () => {
  expect(addresses).toHaveLength(3);
  await onPhone(async (page) => {
    await page.goto(addresses[0] as string);
    const said = (await page.locator('main').textContent()) ?? '';
    for (const each of ['有效', '样乙', classCode, '新能源装备技术培训（1）', '2015年4月2日'])
      expect(said).toContain(each);
    const [wide, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(wide).toBe(room);
    expect(await faultsIn(page)).toEqual([]);
    // A name no font of the papers has is one the reader's fonts have, or at least its characters.
    await page.goto(addresses[2] as string);
    expect(await page.locator('main').textContent()).toContain('𠮷样');
  });
});

test('number and name are typed where there is no code', async () => {
  const number = /\/c\/(\w+)/.exec(addresses[1] as string)?.[1] as string;
  await onPhone(async (page) => {
    await page.goto(`${system.url}c`);
    await page.locator('#number').fill(number);
    await page.locator('#name').fill('样丙');
    await page.locator('button').click();
    await page.locator('.banner.valid').waitFor();
    expect(page.url()).toBe(`${system.url}c`);
    expect(await page.locator('main').textContent()).toContain('样丙');
    await page.goto(`${system.url}c/${number}`);
    expect(await page.locator('#number').inputValue()).toBe(number);
    expect(await faultsIn(page)).toEqual([]);
  });
});

test('the file is checked from a disk without a network, and forged hours are shown to differ', async () => {
  const context = await openContext(system.browser);
  const page = await context.newPage();
  await page.goto(addresses[0] as string);
  const link = (await page
    .getByText('打开电子证书')
    .locator('xpath=ancestor::a')
    .getAttribute('href')) as string;
  const genuine = await bytesOf(link);
  await page.goto(addresses[0] as string);
  const listed = (await page.locator('.sum').textContent()) ?? '';
  const saved = join(place, 'verify.html');
  writeFileSync(saved, await bytesOf(`${system.url}c/verify.html`));
  const credential = /eyJ[\w-]+\.[\w-]+\.[\w-]+/.exec(genuine.toString('latin1'))?.[0] as string;
  /** What a forger makes: the very layout, other hours, and the credential of the genuine file. */
  const person = { ...givenPerson(0, '样乙'), hours: 90 };
  const held = { ...givenClass, hours: 90 };
  const forged = renderCertificates(
    [
      {
        certificate: {
          number: 'QDZX20150000001A',
          state: 'valid',
          issuedOn: '2015-04-02',
          programme: programme.id,
          class: held,
          person,
          document: '',
          content: '',
          place: 0,
        },
        style: styleOn([], '2015-04-02', programme, held),
        address: addresses[0] as string,
        signed: credential,
      },
    ],
    'x',
  );
  const [payload = ''] = [credential.split('.')[1]];
  const said = Buffer.from(payload, 'base64url').toString().replace('"hours":40', '"hours":90');
  expect(said).toContain('"hours":90');
  const changed = genuine.toString('latin1').replaceAll(payload, Buffer.from(said).toString('base64url'));

  await context.setOffline(true);
  await page.goto(pathToFileURL(saved).href);
  const check = async (name: string, bytes: Uint8Array) => {
    await page
      .locator('#file')
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
    await page.locator('#out[data-shown="1"]').waitFor();
    return {
      verdict: (await page.locator('.banner').getAttribute('class')) ?? '',
      text: (await page.locator('#out').textContent()) ?? '',
      hours: await page.locator('dl > div', { hasText: /^学时/ }).locator('dd').allTextContents(),
      sum: ((await page.locator('.sum').textContent()) ?? '').split(' ').pop(),
    };
  };
  const right = await check('genuine.pdf', genuine);
  expect(right.verdict).toContain('ask');
  expect(right.text).toContain('样乙');
  expect(right.hours).toEqual(['40']);
  expect(right.sum).toBe(listed);

  const shown = await check('forged.pdf', forged);
  // The signature is right, because it is the genuine one: the content shown says what was issued.
  expect(readPdf(forged).join('')).toMatch(/计\s*90\s*学时/);
  expect(shown.hours).toEqual(['40']);
  expect(shown.sum).not.toBe(listed);

  const wrong = await check('changed.pdf', Buffer.from(changed, 'latin1'));
  expect(wrong.verdict).toContain('wrong');
  expect(wrong.hours).toEqual([]);
  expect((await check('scan.pdf', Buffer.from('%PDF-1.7 a scan'))).text).toContain('没有签名');
  expect(await faultsIn(page)).toEqual([]);

  await context.setOffline(false);
  await page.goto(`${system.url}c/verify.html`);
  expect((await check('genuine.pdf', genuine)).hours).toEqual(['40']);
  await context.close();
});

test('a void certificate is void on the very next request, while the stream is held, and on the list of its year', async () => {
  await streams(true);
  try {
    const number = /\/c\/(\w+)/.exec(addresses[1] as string)?.[1] as string;
    const genuine = await bytesOf(
      addresses[1]?.replace(/c\/\w+/, `papers/certificate/${number.toUpperCase()}/1-zh.pdf`) as string,
    );
    await onPhone(async (page) => {
      await page.goto(addresses[1] as string);
      await page.locator('.banner.valid').waitFor();
      await system.api(reviewer, `certificates/${number}/void`, { reason: '发放有误' });
      await page.goto(addresses[1] as string);
      await page.locator('.banner.void').waitFor();
      expect(await page.locator('main').textContent()).not.toContain('发放有误');
      await page.goto(`${system.url}c/verify.html`);
      await page.locator('#file').setInputFiles([
        { name: 'a.pdf', mimeType: 'application/pdf', buffer: genuine },
        {
          name: 'status-2015.jwt',
          mimeType: 'application/jose',
          buffer: await bytesOf(`${system.url}c/status/2015`),
        },
      ]);
      await page.locator('#out[data-shown="1"] .banner.void').waitFor();
    });
  } finally {
    await streams(false);
  }
});
