/** What the figures of a flag come from, in words. */
import { expect, test } from 'vitest';
import { nameOfSource } from '../../../shared/flags/source-name.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';

test.each([
  [
    'nyw/funding-return/2015-09',
    '市农业委员会　经费执行情况表　2015年9月',
    'Agriculture Commission, Funding return, 2015-09',
  ],
  ['PT2015-NYW-001', '配套经费承诺登记表　PT2015-NYW-001', 'PT2015-NYW-001'],
  ['2015B-NYW-001-2', '2015B-NYW-001-2', '2015B-NYW-001-2'],
])('%s', (source, zh, en) => {
  const name = nameOfSource(programme, source);
  expect(name.zh).toBe(zh);
  expect(name.en).toContain(en);
});
