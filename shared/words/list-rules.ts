/** Messages of the rules that both lists of the directory have, each with what to do. */
import { rules } from './directory-rule.ts';

/** Rules of both lists. */
export const listRules = rules({
  'days-backwards': {
    severity: 'error',
    message: { zh: '结束日期 {to} 早于起始日期 {from}。', en: 'End date {to} is before start date {from}.' },
    fix: { zh: '请核对两个日期；无期限的留空。', en: 'Check both dates; leave an open end empty.' },
  },
  'unit-not-listed': {
    severity: 'error',
    message: { zh: '单位名录中无“{value}”。', en: 'There is no unit “{value}” in the list.' },
    fix: {
      zh: '请从下拉列表选择，或填写单位代码；新单位须先在单位名录中增加一行。',
      en: 'Choose from the list or enter the unit code; a new unit must first be added to the list of units.',
    },
  },
  'unit-not-only': {
    severity: 'error',
    message: { zh: '“{value}”对应多个单位：{units}。', en: '“{value}” matches more than one unit: {units}.' },
    fix: { zh: '请填写全称或单位代码。', en: 'Enter the full name or the unit code.' },
  },
});
