import { describe, expect, test } from 'vitest';
import type { Cell, CheckContext, Column, Value } from '../../../shared/form/define-form.ts';
import { Finding } from '../../../shared/form/kinds/kind.ts';
import { kindOf } from '../../../shared/form/kinds/kinds.ts';
import { givenContext } from '../../support/given.ts';

const header = { zh: '栏', en: 'column' };
const options = [
  { code: 'a', zh: '海洋科技开发', en: 'Marine technology' },
  { code: 'b', zh: '装备制造', en: 'Equipment', also: ['装备'] },
];

/** Certain: value. Understood: value and a note. Otherwise the code of the question or the refusal. */
type Case = readonly [cell: Cell, expected: Value | undefined | { note: Value } | { code: string }];

const given: readonly { readonly column: Column; readonly cases: readonly Case[] }[] = [
  {
    column: { kind: 'text', header, maxLength: 10 },
    cases: [
      ['海洋牧场', '海洋牧场'],
      ['  海洋牧场 ', '海洋牧场'],
      [2015, '2015'],
      ['', undefined],
      [null, undefined],
      ['\u200b\u200b', undefined],
      ['海洋\n牧场', '海洋 牧场'],
      ['海\u202e洋牧场', { note: '海洋牧场' }],
      ['一二三四五六七八九十一', { code: 'text-too-long' }],
      ['=HYPERLINK("http://x")', { code: 'formula-text' }],
      ['＝1+1', { code: 'formula-text' }],
      ['#REF!', { code: 'cell-error' }],
      ['#N/A', { code: 'cell-error' }],
      ['<script>alert(1)</script>', { code: 'markup' }],
      ['PM<10', 'PM<10'],
    ],
  },
  {
    column: { kind: 'integer', header, max: 100_000 },
    cases: [
      [60, 60],
      ['60', 60],
      ['60人', { note: 60 }],
      ['46 人', { note: 46 }],
      ['６０', { note: 60 }],
      ['六十', { note: 60 }],
      ['一百二十名', { note: 120 }],
      ['132位', { note: 132 }],
      ['60名学员', { note: 60 }],
      ['60名學員', { note: 60 }],
      ['60+', { code: 'number-vague' }],
      ['50人以内', { code: 'number-vague' }],
      ['60人×2期', { code: 'number-unclear' }],
      ['共计55人', { note: 55 }],
      ['全体学员30人', { note: 30 }],
      ['10万人', { note: 100_000 }],
      ['1,200', { note: 1200 }],
      ['70多名', { code: 'number-vague' }],
      ['近180名研究人员', { code: 'number-vague' }],
      ['约60余人', { code: 'number-vague' }],
      ['近百名', { code: 'number-vague' }],
      ['40-50人', { code: 'number-vague' }],
      ['216名學員(另釘釘群線上60多位)', { code: 'number-vague' }],
      ['一期', { code: 'number-unclear' }],
      ['不详', { code: 'number-unclear' }],
      [2.5, { code: 'number-not-whole' }],
      [-1, { code: 'below-min' }],
      [100_001, { code: 'above-max' }],
      [true, { code: 'number-unclear' }],
    ],
  },
  {
    column: { kind: 'quantity', measure: 'days', header },
    cases: [
      [5, 5],
      [2.5, 2.5],
      ['5天', { note: 5 }],
      ['为期5天', { note: 5 }],
      ['為期8天', { note: 8 }],
      ['两天', { note: 2 }],
      ['为期两天', { note: 2 }],
      ['历时14天', { note: 14 }],
      ['2天半', { note: 2.5 }],
      ['半天', { note: 0.5 }],
      ['一周', { code: 'number-unclear' }],
      ['40学时', { code: 'number-unclear' }],
      ['14日至16日', { code: 'number-vague' }],
      [2.3, { code: 'number-step' }],
      ['3天左右', { code: 'number-vague' }],
    ],
  },
  {
    column: { kind: 'quantity', measure: 'hours', header },
    cases: [
      [40, 40],
      ['40学时', { note: 40 }],
      ['5天', { note: 40 }],
      ['72課時', { note: 72 }],
      ['不少于56学时', { code: 'number-vague' }],
    ],
  },
  {
    column: { kind: 'money', header },
    cases: [
      [35000, 3_500_000],
      [0.1, 10],
      ['35,000.00', 3_500_000],
      ['35,000.00元', { note: 3_500_000 }],
      ['3.5万', { note: 3_500_000 }],
      ['3.5 万元', { note: 3_500_000 }],
      ['￥１２００', { note: 120_000 }],
      ['三万五千元', { note: 3_500_000 }],
      ['3.5w', { note: 3_500_000 }],
      ['3万5千元', { note: 3_500_000 }],
      ['3万5', { code: 'number-unclear' }],
      ['3 5000', { code: 'number-unclear' }],
      ['10万-12万', { code: 'number-vague' }],
      ['免费', { code: 'number-unclear' }],
      ['约3万', { code: 'number-vague' }],
      ['待定', { code: 'number-unclear' }],
      [-5, { code: 'below-min' }],
      [1.005, { code: 'number-step' }],
    ],
  },
  {
    column: { kind: 'date', header },
    cases: [
      ['2015-09-13', '2015-09-13'],
      ['2015年9月13日', { note: '2015-09-13' }],
      ['2015 年 9 月 3 日', { note: '2015-09-03' }],
      ['2015/9/3', { note: '2015-09-03' }],
      ['2015.9.3', { note: '2015-09-03' }],
      ['20150903', { note: '2015-09-03' }],
      ['２０１５年９月３日', { note: '2015-09-03' }],
      ['2015年9月13日上午', { note: '2015-09-13' }],
      [42260, { note: '2015-09-13' }],
      ['2015-02-30', { code: 'date-impossible' }],
      ['2015年13月1日', { code: 'date-impossible' }],
      ['6月15日', { code: 'date-year-missing' }],
      ['近日', { code: 'date-unclear' }],
      [2015, { code: 'date-unclear' }],
    ],
  },
  {
    column: { kind: 'dates', header },
    cases: [
      ['2015-09-13/2015-09-19', '2015-09-13/2015-09-19'],
      ['2015-09', '2015-09'],
      ['2015年9月', { note: '2015-09' }],
      ['2015年9月—10月', { note: '2015-09/2015-10' }],
      ['2012年9月13~19日', { note: '2012-09-13/2012-09-19' }],
      ['2016年6月12-17日', { note: '2016-06-12/2016-06-17' }],
      ['2014年11月19—21日', { note: '2014-11-19/2014-11-21' }],
      ['2018年7月25-26日', { note: '2018-07-25/2018-07-26' }],
      ['2019年10月22日至28日', { note: '2019-10-22/2019-10-28' }],
      ['2017年6月29至7月4日', { note: '2017-06-29/2017-07-04' }],
      ['2022年1月13~1月14日', { note: '2022-01-13/2022-01-14' }],
      ['2015年12月29日—2016年1月2日', { note: '2015-12-29/2016-01-02' }],
      ['2015 年 9 月 15-18 日', { note: '2015-09-15/2015-09-18' }],
      ['2020年7月28日', { note: '2020-07-28' }],
      ['2017-11-12', '2017-11-12'],
      ['1月13日—16日', { code: 'date-year-missing' }],
      ['3月10日--3月13日', { code: 'date-year-missing' }],
      ['14日至16日', { code: 'date-year-missing' }],
      ['2010年9月11日开班', { code: 'dates-start-only' }],
      ['8月19日(2019) – 22日', { code: 'dates-unclear' }],
      ['2015年三季度', { code: 'dates-unclear' }],
      ['2017年', { code: 'dates-unclear' }],
      ['近日', { code: 'dates-unclear' }],
      ['2015年9月31日', { code: 'date-impossible' }],
      ['2015年9月19—13日', { code: 'dates-backwards' }],
      ['2015-9-13-19', { code: 'dates-unclear' }],
      ['2015年9月份', { note: '2015-09' }],
      ['二〇一五年九月', { note: '2015-09' }],
      ['2015年9月13日（星期日）', { note: '2015-09-13' }],
      ['201509', { note: '2015-09' }],
      ['2015.9.13-9.19', { note: '2015-09-13/2015-09-19' }],
      ['2015年9月13号到19号', { note: '2015-09-13/2015-09-19' }],
      ['2015年9月中旬', { code: 'dates-unclear' }],
      ['2015年12月28日-1月3日', { code: 'dates-backwards' }],
    ],
  },
  {
    column: { kind: 'month', header },
    cases: [
      ['2015-09', '2015-09'],
      ['2015年9月', { note: '2015-09' }],
      ['2015-09-01', { note: '2015-09' }],
      ['201509', { note: '2015-09' }],
      ['9月', { code: 'month-unclear' }],
      ['2015-13', { code: 'month-unclear' }],
    ],
  },
  {
    column: { kind: 'choice', header, options },
    cases: [
      ['海洋科技开发', 'a'],
      ['a', { note: 'a' }],
      ['Marine technology', { note: 'a' }],
      ['装备', { note: 'b' }],
      ['海洋科技', { code: 'choice-close' }],
      ['农业', { code: 'choice-unknown' }],
    ],
  },
  {
    column: { kind: 'choices', header, options },
    cases: [
      ['海洋科技开发、装备制造', ['a', 'b']],
      ['装备,海洋科技开发', { note: ['a', 'b'] }],
      ['海洋科技开发、农业', { code: 'choice-unknown' }],
    ],
  },
  {
    column: { kind: 'yes-no', header },
    cases: [
      ['是', true],
      [false, false],
      ['√', { note: true }],
      ['无', { note: false }],
      ['也许', { code: 'yes-no-unclear' }],
    ],
  },
  {
    column: { kind: 'citizen-number', header },
    cases: [
      // the standard's own example
      ['11010519491231002X', '11010519491231002X'],
      ['11010519491231002x', '11010519491231002X'],
      [' 110105 19491231 002X', '11010519491231002X'],
      ['１１０１０５１９４９１２３１００２Ｘ', '11010519491231002X'],
      ['110105491231002', { note: '11010519491231002X' }],
      ['110105194912310021', { code: 'citizen-number-check-digit' }],
      ['11010519491331002X', { code: 'citizen-number-check-digit' }],
      ['1101051949123100', { code: 'citizen-number-length' }],
      ['010105194912310028', { code: 'citizen-number-check-digit' }],
      [110105194912310020, { code: 'citizen-number-rounded' }],
    ],
  },
  {
    column: { kind: 'credit-code', header },
    cases: [
      ['11320000MB151840XJ', '11320000MB151840XJ'],
      ['11320000mb151840xj', '11320000MB151840XJ'],
      // the standard's example of a wrong check character
      ['91350100M000100Y4Z', { code: 'credit-code-invalid' }],
      ['123', { code: 'credit-code-invalid' }],
    ],
  },
  {
    column: { kind: 'phone', header },
    cases: [
      ['0532-12345678', '0532-12345678'],
      ['053212345678', '0532-12345678'],
      ['138 0000 0000', '13800000000'],
      [13800000000, '13800000000'],
      ['12345', { code: 'phone-invalid' }],
    ],
  },
];

const context: CheckContext = givenContext();

describe.each(given)('a $column.kind column', ({ column, cases }) => {
  const read = kindOf(column).reader(column, context);
  test.each(cases)('reads %j', (cell, expected) => {
    const reading = read(cell);
    if (expected !== undefined && typeof expected === 'object' && !Array.isArray(expected)) {
      expect(reading).toBeInstanceOf(Finding);
      const finding = reading as Finding;
      if ('note' in expected) expect(finding.value).toEqual(expected.note);
      else expect([finding.code, finding.value]).toEqual([(expected as { code: string }).code, undefined]);
    } else expect(reading).toEqual(expected);
  });

  test('its printed values read back as themselves', () => {
    for (let seed = 0; seed < 30; seed++) {
      const value = kindOf(column).example(column, context, seed);
      const reread = read(kindOf(column).print(value, column, context));
      expect(reread).toEqual(column.kind === 'text' ? expect.anything() : value);
    }
  });
});
