/** Pages of registers for anybody: compiled at night of what is in force, written where they changed, opened without a key. */
import '../../support/quiet.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openEndpoint } from '../../../functions/http/endpoint.ts';
import { publishPages } from '../../../functions/registers/publish-pages.ts';
import { openRegister } from '../../../functions/routes/open-register.ts';
import { expertRegister } from '../../../shared/forms/expert-register.ts';
import { type Language, languages } from '../../../shared/ground/bilingual.ts';
import { publicPageKey } from '../../../shared/registers/public-page-key.ts';
import { chainedProgramme } from '../../support/chained-programme.ts';
import { inMemoryPages } from '../../support/in-memory-pages.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, sheetOf, staff } from '../../support/office.ts';

const expert = (number: number, sharing: string) => ({
  number,
  name: `示例专家${number}`,
  employer: '海洋技术<示例>学院',
  title: '教授',
  titleLevel: '正高级',
  fields: '海洋科技开发',
  expertise: '海水养殖',
  consented: '是',
  sharing,
  contact: '0532-85912345',
  remark: '只供本单位',
});
const filed = (...sharing: string[]) => ({
  unit: 'nyw',
  form: 'expert-register',
  period: '2015',
  ...sheetOf(
    expertRegister,
    sharing.map((each, i) => expert(i + 1, each)),
  ),
});

let office: Office;
let pages: ReturnType<typeof inMemoryPages>;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice(inMemoryServices(Object.values(staff), chainedProgramme));
  pages = inMemoryPages();
});
afterEach(() => void vi.useRealTimers());

const publish = () => publishPages({ ...office.services, pages }, new Date());
const ask = (form: string, language: Language) => {
  // What serves pages keeps its services: each test has pages of its own.
  const open = openEndpoint('openRegister', () => ({ pages }), openRegister);
  const event = {
    headers: {},
    pathParameters: { form, language },
    requestContext: { requestId: 'r1' },
  };
  return open(event as never, {} as never);
};
const pageOf = (form: string, language: Language = 'zh') =>
  pages.kept.get(publicPageKey(form, language)) ?? '';

test('what its unit shares with the public stands on the page, and nothing else of it', async () => {
  await office.submit('clerk', filed('面向社会共享', '成员单位共享', '仅本单位使用'));
  await publish();
  expect(pageOf('expert-register')).not.toContain('示例专家');
  await office.decide('reviewer', filed('面向社会共享'), {});
  await publish();
  for (const language of ['zh', 'en'] as const) {
    const page = pageOf('expert-register', language);
    expect(page).toContain('示例专家1');
    expect(page).not.toMatch(/示例专家[23]|85912345|只供本单位/);
    expect(page).toContain('海洋技术&lt;示例>学院');
  }
  expect(pageOf('expert-register', 'en')).toContain('Marine science and technology');
  expect(pageOf('index')).toContain('href="../expert-register/zh"');
});

test('a page is written only where it changed', async () => {
  const first = await publish();
  expect(first).toMatchObject({ same: 0, removed: 0, failed: [] });
  expect(await publish()).toEqual({ written: 0, same: first.written, removed: 0, failed: [] });
  await office.submit('clerk', filed('面向社会共享'));
  await office.decide('reviewer', filed('面向社会共享'), {});
  // The register and the index, in two languages each.
  expect(await publish()).toEqual({ written: 4, same: first.written - 4, removed: 0, failed: [] });
});

test('a register that cannot be read leaves its page as it was, and the others are written', async () => {
  await office.submit('clerk', filed('面向社会共享', '面向社会共享'));
  await office.decide('reviewer', filed('面向社会共享'), {});
  const archive = { ...office.services.archive, read: () => Promise.reject(new Error('archive object')) };
  const published = await publishPages({ ...office.services, archive, pages }, new Date());
  expect(published.failed).toEqual(['expert-register']);
  expect(published.written).toBeGreaterThan(10);
  expect([...pages.kept.keys()].filter((key) => key.includes('expert-register'))).toEqual([]);
});

test('a page of what is published no more goes the same night; one that cannot be compiled stays', async () => {
  await publish();
  const compiled = pages.kept.size;
  for (const form of ['inspection', 'form-of-before'])
    for (const language of languages) await pages.keep(form, language, '<p>当时公开的</p>');
  expect((await ask('inspection', 'zh')).statusCode).toBe(200);
  const archive = { ...office.services.archive, read: () => Promise.reject(new Error('archive object')) };
  // No other test has read these rows, which a container keeps.
  await office.submit('clerk', filed('面向社会共享', '面向社会共享', '面向社会共享'));
  await office.decide('reviewer', filed(), {});
  const published = await publishPages({ ...office.services, archive, pages }, new Date());
  expect(published).toMatchObject({ removed: 4, failed: ['expert-register'] });
  expect(pages.kept.size).toBe(compiled);
  expect((await ask('inspection', 'zh')).statusCode).toBe(404);
  expect((await ask('expert-register', 'en')).statusCode).toBe(200);
});

test('anybody opens a page, which runs no script but its own; a wrong address is answered in words', async () => {
  await publish();
  const answer = await ask('course-register', 'zh');
  expect(answer).toMatchObject({
    statusCode: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=600' },
  });
  const policy = answer.headers['content-security-policy'] ?? '';
  const [, pinned = ''] = /script-src '(sha256-[^']+)'/.exec(policy) ?? [];
  expect(pinned).not.toBe('');
  const list = pageOf('public-courseware');
  expect(list).toContain(`script-src &#39;${pinned}&#39;`.replaceAll('&#39;', "'"));
  expect(policy).not.toContain("script-src 'unsafe-inline'");
  const missing = await ask('violation-case', 'zh');
  expect(missing).toMatchObject({ statusCode: 404, headers: { 'cache-control': 'no-store' } });
  expect(missing.body).toContain('没有这个页面');
  expect(missing.body).toContain('../index/zh');
  expect((await ask('../reports', 'zh')).statusCode).toBe(400);
});

test.each(languages)(
  'before the first night whoever has the address is told when to come back, in %s',
  async (language) => {
    for (const page of ['index', 'expert-register']) {
      const { statusCode, headers, body } = await ask(page, language);
      expect([statusCode, headers['cache-control']]).toEqual([404, 'no-store']);
      expect(body).toContain(language === 'zh' ? '请明日再来' : 'the first time tonight');
      expect(body).not.toMatch(/网址可能有误|address may be wrong/);
    }
  },
);

test('a list is headed as its form heads it, and number 1000 follows 999', async () => {
  const numbers = [1000, 101, 999];
  const body = { ...filed(...numbers.map(() => '面向社会共享')) };
  const rows = numbers.map((number) => expert(number, '面向社会共享'));
  await office.submit('clerk', { ...body, ...sheetOf(expertRegister, rows) });
  await office.decide('reviewer', body, {});
  await publish();
  const page = pageOf('expert-register');
  expect(page).toContain('<th scope="col">姓名</th>');
  expect(page).not.toContain('<th scope="col">名称</th>');
  expect(pageOf('expert-register', 'en')).toContain('<th scope="col">Name</th>');
  expect([...page.matchAll(/ZK-NYW-(\d+)/g)].map(([, number]) => number)).toEqual(['101', '999', '1000']);
});
