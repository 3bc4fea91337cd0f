/** Words of what the report says of supervision: cases by year, and the quality of classes. */
import { texts } from './texts.ts';

export const caseTexts = texts({
  table: { zh: '经费违规案件（按年）', en: 'Cases of misused funds, by year' },
  year: { zh: '登记年份', en: 'Registered in' },
  cases: { zh: '案件数', en: 'Cases' },
  open: { zh: '核查中', en: 'Under investigation' },
  unfounded: { zh: '不属实', en: 'Unfounded' },
  repaid: { zh: '责令退回', en: 'Repayment ordered' },
  referred: { zh: '移送', en: 'Referred' },
  closed: { zh: '已结案', en: 'Closed' },
  amount: { zh: '涉及金额（元）', en: 'Amount (yuan)' },
  recovered: { zh: '追回金额（元）', en: 'Recovered (yuan)' },
  note: {
    zh: '只列已结束的年度，以上年末（12月为当年末）登记的情况为准，不列单位和项目。',
    en: 'Years that have ended alone, as registered at the end of the last December; units and projects are not named.',
  },
});
