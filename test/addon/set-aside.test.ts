/** Whoever can see to it reads in their sheet that a document counts in no figure: its clerk and the bureau. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { classTab, fileClass } from './file-class.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, typed } from './spreadsheet-user.ts';

let bureau: ServedBureau;
beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());

test('in the status line, the review queue and the submission status', async () => {
  const clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  await fileClass(bureau, clerk);
  await bureau.setAside('nyw/class-return/2015-01');
  await clerk.run('refreshStatus', [ok]);
  expect(clerk.value(classTab, 3, 2)).toContain(
    '第 1 版暂不入账，不计入统计：表中有台账不能保存的内容（如残缺字符）。请更正报送；2015-01-21 09:00 起月报不再等待',
  );

  const reviewer = createUser(bureau, 'reviewer@qingdao.example');
  await reviewer.run('openQueue');
  expect(reviewer.value('待审报表', 1, 2)).toContain(
    '暂不入账 1 份：市农业委员会《培训班执行情况表》2015-01（等待至 2015-01-21 09:00）。请督促更正报送。',
  );
  const stranger = createUser(bureau, 'clerk.hyj@qingdao.example');
  await stranger.run('openQueue');
  expect(String(stranger.value('待审报表', 1, 2))).not.toContain('暂不入账');

  bureau.setNow('2015-02-10T01:00:00Z');
  await reviewer.run('viewCompleteness', [typed('2015-01')]);
  const cells = Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 8 }, (__, column) =>
      String(reviewer.value('报送情况 2015-01', row + 1, column + 1) ?? ''),
    ),
  ).flat();
  expect(cells.filter((cell) => cell.includes('暂不入账'))).toHaveLength(1);
});
