/** What may be said of dates, spans and months. */
import { issueCatalogue } from '../issue-catalogue.ts';

export const dateIssueTexts = issueCatalogue({
  'date-unclear': {
    stage: 'value',
    severity: 'error',
    message: { zh: '无法识别日期“{value}”。', en: '“{value}” is not a recognised date.' },
    fix: { zh: '请填写日期，如 {year}-09-13。', en: 'Enter a date, such as {year}-09-13.' },
  },
  'date-year-missing': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”未写年份。', en: '“{value}” has no year.' },
    fix: { zh: '请补充年份，如 {year}年9月13日。', en: 'Add the year, such as {year}-09-13.' },
  },
  'date-year-short': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”的年份只有两位。', en: 'The year in “{value}” has two digits only.' },
    fix: { zh: '年份请写四位，如 {year}年9月13日。', en: 'Write the year in full, such as {year}-09-13.' },
  },
  'date-impossible': {
    stage: 'value',
    severity: 'error',
    message: { zh: '日期“{value}”不存在。', en: 'The date “{value}” does not exist.' },
    fix: { zh: '请核实月、日。', en: 'Check the month and day.' },
  },
  'dates-unclear': {
    stage: 'value',
    severity: 'error',
    message: { zh: '无法识别起止日期“{value}”。', en: 'No start and end date found in “{value}”.' },
    fix: {
      zh: '请写作 {year}年9月13日—19日，或只写 {year}年9月。',
      en: 'Enter {year}-09-13 to {year}-09-19, or just {year}-09.',
    },
  },
  'dates-start-only': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”只有开始日期。', en: '“{value}” has a start date only.' },
    fix: {
      zh: '请写明年份和起止日期，如 {year}年9月13日—19日。',
      en: 'Enter the year and both dates, such as {year}-09-13 to {year}-09-19.',
    },
  },
  'dates-ambiguous': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”可以是几个月，也可以是某一天。',
      en: '“{value}” may be a span of months or a single day.',
    },
    fix: {
      zh: '请写作 {year}年9月—12月，或 {year}年9月12日。',
      en: 'Enter {year}-09/{year}-12, or {year}-09-12.',
    },
  },
  'dates-backwards': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”的结束日期早于开始日期。',
      en: 'In “{value}” the end date is before the start date.',
    },
    fix: { zh: '请核实起止日期。', en: 'Check both dates.' },
  },
  'month-unclear': {
    stage: 'value',
    severity: 'error',
    message: { zh: '无法识别月份“{value}”。', en: '“{value}” is not a recognised month.' },
    fix: { zh: '请填写月份，如 {year}-09。', en: 'Enter a month, such as {year}-09.' },
  },
});
