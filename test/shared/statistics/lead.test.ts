/** The paragraph that page one begins with: what there is, in the words of a bulletin; nothing about nothing. */
import { expect, test } from 'vitest';
import { givenEnrolment, sortEnrolments } from '../../support/given-ledger.ts';
import { march } from '../../support/given-march.ts';

const leadOf = (report: ReturnType<typeof march>, language: 'zh' | 'en' = 'zh'): string =>
  report.lead.map((sentence) => sentence[language]).join(language === 'zh' ? '' : ' ');

test('a month worked out by hand, sentence by sentence', () => {
  expect(march().lead.map(({ zh }) => zh)).toEqual([
    '3月，全市举办培训班2期，培训专业技术人才3人（3人次）。',
    '1—3月，累计培训3人（5人次），其中合格3人，完成年度任务（1万人左右）的0.03%，低于序时进度25个百分点。',
    '合格且累计学时达到规定要求的：急需紧缺人才培养培训项目1人、岗位培训项目1人。',
    '经费累计到位0.75万元、支出0.39万元。',
    '本月应报送报表99份，按时报送2份、迟报1份、未报96份，按时报送率2%。',
    '2014年以来，累计培训4人（6人次），其中合格5人次，完成总任务（10万人次左右）的0.005%。',
  ]);
  expect(leadOf(march(), 'en')).toContain(
    'In March, 2 classes were held and 3 people trained (3 enrolments).',
  );
});

test('a month without a class is one sentence, and sums of nothing are not mentioned', () => {
  const nothing = { classes: [], enrolments: [], funding: [] };
  const said = leadOf(march(nothing));
  expect(said).toMatch(/^1—3月，全市尚无学员登记，年度任务为1万人左右。本月应报送报表/);
  expect(said).not.toMatch(/(?<!\d)0(人|期|元|份)|0\.00|累计学时|经费|2014年以来/);
});

test('people of a roster whose class return has not come are told without a class', () => {
  expect(leadOf(march({ classes: [] }))).toContain('3月，全市培训专业技术人才3人（3人次）。');
});

test.each([
  [['a', 'b'], '，同比增长50%，'],
  [['a', 'b', 'c'], '，与上年同期持平，'],
  [['a', 'b', 'c', 'd'], '，同比下降25%，'],
] as const)(
  'from the second year on it is compared with the same months of the year before: %s',
  (before, said) => {
    const now = ['a', 'b', 'c'].map((person) => givenEnrolment(person, '2015C-HYJ-001-1', '2015-03'));
    const then = before.map((person) => givenEnrolment(person, '2014C-HYJ-009-1', '2014-02'));
    // later in the year before, so not in the same months
    const later = givenEnrolment('z', '2014C-HYJ-009-1', '2014-04');
    const report = march({ enrolments: sortEnrolments([...now, ...then, later]) });
    expect(leadOf(report)).toContain(`累计培训3人（3人次）${said}`);
  },
);
