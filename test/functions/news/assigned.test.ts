/** Mails to units about what others found or decided: the same day, each row once, to those alone whose turn it is. */
import '../../support/quiet.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mailNews, recentNews, toldOf } from '../../../functions/news/mail-news.ts';
import type { Row } from '../../../shared/form/define-form.ts';
import { chainedProgramme as programme } from '../../support/chained-programme.ts';
import { deliverNews, mailing, personOf, runNow } from '../../support/deliver-news.ts';
import { holesIn } from '../../support/holes.ts';
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts';
import { openOffice } from '../../support/office.ts';

let room: Newsroom;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-09-01T02:00:00Z'), toFake: ['Date'] });
  room = openNewsroom(
    [
      personOf('nyw', 'clerk'),
      personOf('nyw', 'head'),
      personOf('hyj', 'clerk'),
      personOf('kjj', 'head'),
      personOf('rsj', 'clerk'),
      personOf('rsj', 'reviewer'),
    ],
    programme,
  );
});
afterEach(() => void vi.useRealTimers());

const deliver = () => deliverNews(room);
/** Mails about what is to be acted on, as to whom. */
const taken = () =>
  room.mail.outbox.splice(0).flatMap((letter) => (letter.subject.includes('待办理') ? [letter] : []));

const finding = (changes: Row = {}): Row => ({
  number: 102,
  unit: 'nyw',
  object: 'funds',
  kind: 'idle',
  problems: '市级经费到位后滞留',
  stage: 'opinion',
  askedOn: '2015-09-01',
  opinionBy: '2015-09-16',
  ...changes,
});
const file = async (...rows: Row[]) => {
  await room.file('rsj/inspection-finding/2015', rows, new Date().toISOString());
  await deliver();
};

test('a unit is told of its finding the same day, with its code, what to do, by when and in which form', async () => {
  await file(finding({ stage: 'site', opinionBy: undefined, askedOn: undefined }));
  expect(taken()).toEqual([]);
  await file(finding(), finding({ number: 103, unit: 'kjj', problems: '签到不全' }));
  const letters = taken();
  // Of a unit without a clerk its head; nobody else, and each unit its own.
  expect(letters.map(({ to }) => to).sort()).toEqual([
    'clerk.nyw@qingdao.example',
    'head.kjj@qingdao.example',
  ]);
  const [letter] = letters.filter(({ to }) => to.includes('nyw'));
  expect(letter?.subject).toContain('《检查问题清单》（2015年）');
  expect(letter?.text).toContain('中有1项须由你单位办理');
  expect(letter?.text).toContain(
    'DC2015-RSJ-001-2 市级经费到位后滞留：对检查问题的意见，2015-09-16前，请在“检查问题意见反馈表”中填写',
  );
  expect(letter?.text).toContain('by 2015-09-16; answer in “Opinions on findings”');
  expect(letter?.text).not.toContain('签到不全');
  expect(letter?.text).toContain('可打开要填写的表');
  expect(holesIn((letter?.html ?? '') + letter?.text)).toEqual([]);
});

test('of each row once: not again by the hour, by a second delivery or with a later version that changes others', async () => {
  await file(finding());
  expect(taken()).toHaveLength(1);
  await deliver();
  const recent = await recentNews(room.services, new Date());
  await mailNews(recent, mailing(room), runNow(), await toldOf(recent, mailing(room)));
  expect(taken()).toEqual([]);
  await file(finding({ remark: '略' }), finding({ number: 103, unit: 'hyj' }));
  expect(taken().map(({ to }) => to)).toEqual(['clerk.hyj@qingdao.example']);
  // Once it is final, another thing is asked of the unit.
  await file(finding({ stage: 'final', rectifyBy: '2015-10-20' }), finding({ number: 103, unit: 'hyj' }));
  const [letter, ...others] = taken();
  expect([letter?.to, others]).toEqual(['clerk.nyw@qingdao.example', []]);
  expect(letter?.text).toContain('检查问题整改，2015-10-20前，请在“检查问题整改情况表”中填写');
});

test('a row that was left out and comes back asks for nothing new; one that is another unit’s now is told to that', async () => {
  const other = finding({ number: 103, unit: 'hyj' });
  await file(finding(), other);
  expect(taken()).toHaveLength(2);
  await file(other);
  await file(finding(), other);
  expect(taken()).toEqual([]);
  await file(finding({ unit: 'kjj' }), other);
  expect(taken().map(({ to }) => to)).toEqual(['head.kjj@qingdao.example']);
});

test('what was asked, asked no longer and asked again is told again', async () => {
  await file(finding());
  await file(finding({ stage: 'site', opinionBy: undefined, askedOn: undefined }));
  expect(taken()).toHaveLength(1);
  await file(finding());
  expect(taken()).toHaveLength(1);
});

test('it is a duty: whoever wants no mails gets it too', async () => {
  const office = openOffice(room.services);
  await office.askAs('clerk.nyw@qingdao.example', 'keepSettings', { body: { mail: 'none' } });
  await file(finding());
  expect(taken().map(({ to }) => to)).toEqual(['clerk.nyw@qingdao.example']);
});

test('a decision of the joint conference goes to the unit in the lead; to whoever filed it no mail of their own', async () => {
  const own = { number: 2, lead: 'rsj' };
  const decided = [
    {
      number: 1,
      meeting: '2015年第三次联席会议',
      heldOn: '2015-08-28',
      matter: 'other',
      topic: '师资库建设',
      decision: '年内建成',
      lead: 'hyj',
      dueOn: '2015-12-20',
      status: 'open',
    },
  ];
  await room.file(
    'rsj/conference-decision/2015',
    [...decided, ...decided.map((each) => ({ ...each, ...own }))],
    new Date().toISOString(),
  );
  await deliver();
  const letters = taken();
  expect(letters.map(({ to }) => to)).toEqual(['clerk.hyj@qingdao.example']);
  expect(letters[0]?.text).toContain('2015-12-20');
  // Nobody answers it in a form: nothing speaks of one.
  expect(letters[0]?.text).toContain('详情请在台账中查看。');
  expect(letters[0]?.text).not.toContain('要填写的表');
});
