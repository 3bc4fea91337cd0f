/** 立案: a case opened about the rows that are selected. */
import { texts } from './texts.ts';

export const caseWords = texts({
  menu: { zh: '对所选行立案…', en: 'Open a case…' },
  chooseRow: {
    zh: '请在“比对情况”标签页或“检查问题清单”台账中选中要立案的行，再选择“对所选行立案…”。',
    en: 'Select the rows in the tab of the flags or in the register of findings, then choose “Open a case…” again.',
  },
  sources: { zh: '等共 {count} 份', en: ' and others, {count} in all' },
  tooMany: { zh: '一次最多选 {most} 行。', en: 'At most {most} rows at a time.' },
  added: {
    zh: '已带入 {rows} 行及其依据，请填写违规类型后报送。',
    en: '{rows} {rows|row|rows} filled in with what they rest on; enter the kind and submit.',
  },
  already: {
    zh: '所选各行已在案件登记表中，或不能由本单位立案。',
    en: 'The rows are in the sheet of cases already, or are not for your unit to open.',
  },
});
