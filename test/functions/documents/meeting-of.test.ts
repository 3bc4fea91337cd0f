import { expect, test } from 'vitest';
import { meetingOf } from '../../../functions/documents/plan/meeting-of.ts';

test.each([
  ['2015年第一次联席会议第1项', '2015年第一次联席会议', 'joint conference (meeting 1 of 2015)'],
  ['2016年度第十二次联席会议第3项', '2016年第十二次联席会议', 'joint conference (meeting 12 of 2016)'],
  ['2015年第2次联席会议', '2015年第2次联席会议', 'joint conference (meeting 2 of 2015)'],
  ['青联席〔2015〕1号', '联席会议（青联席〔2015〕1号）', 'joint conference (青联席〔2015〕1号)'],
  ['2015年春季联席会议第2项', '2015年春季联席会议', 'joint conference'],
  ['2015年第百百次联席会议第1项', '2015年第百百次联席会议', 'joint conference'],
  ['纪要一', '联席会议（纪要一）', 'joint conference'],
])('%s is cited without the item of its agenda', (decision, zh, en) => {
  expect(meetingOf(decision)).toEqual({ zh, en });
});
