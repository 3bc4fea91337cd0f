import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootFixture, type Fixture } from './fixture/boot-fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await bootFixture({ start: new Date('2015-03-02T01:00:00Z') });
});
afterAll(() => fixture.close());

const subject = '2015年3月培训统计月报已经发布，请各报送单位查阅并核对本单位的人数与人次';

test('a mail is in the outbox, as a list, as its page and as it would travel', async () => {
  const mail = { to: 'clerk@unit.example', subject, text: '正文', html: '<p>正文</p>' };
  expect(await fixture.probe('mail', mail)).toMatchObject({ status: 200 });
  const [kept] = (await fixture.control('GET', 'outbox')).body as { id: string }[];
  expect(kept).toMatchObject({
    to: ['clerk@unit.example'],
    subject,
    text: '正文',
    at: expect.stringMatching(/^2015-03-02/),
  });
  expect((await fixture.control('GET', `outbox/${kept?.id}`)).body).toBe('<p>正文</p>');
  const message = fs.readFileSync(path.join(fixture.data, 'outbox', `${kept?.id}.eml`), 'utf8');
  const header = /^Subject: (.+(?:\r\n .+)*)/m.exec(message)?.[1] ?? '';
  const words = [...header.matchAll(/=\?UTF-8\?B\?(.+?)\?=/g)].map(([, word]) =>
    Buffer.from(word ?? '', 'base64'),
  );
  expect(Buffer.concat(words).toString()).toBe(subject);
  for (const line of message.split('\r\n')) expect(line.length).toBeLessThan(100);
});

test.each(['to', 'subject'])('a line break in %s cannot add a header', async (name) => {
  const mail = { to: 'a@b.example', subject: 's', text: 't', [name]: 'x@y.example\r\nBcc: z@w.example' };
  expect(await fixture.probe('mail', mail)).toMatchObject({ body: { error: 'BadRequestException' } });
  expect((await fixture.control('GET', 'outbox')).body).toHaveLength(1);
});

test('a mail that is not there is not found, whatever path it names', async () => {
  for (const id of ['nothing', '..%2Fidentity', '%2e%2e']) {
    expect((await fixture.control('GET', `outbox/${id}`)).status).toBe(404);
  }
});
