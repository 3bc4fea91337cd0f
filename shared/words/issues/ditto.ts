/** What may be said of cells that say “the same as above”. */
import { issueCatalogue } from '../issue-catalogue.ts';

export const dittoIssueTexts = issueCatalogue({
  ditto: {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '“{value}”已按上一行识别为“{above}”。',
      en: '“{value}” was interpreted as “{above}”, from the row above.',
    },
    fix: {
      zh: '识别有误的，请改写；无误的，可用“采用识别结果”填入，此后排序不受影响。',
      en: 'If this is wrong, correct the cell; “Apply suggested values” fills it in, so that sorting is safe.',
    },
  },
  'ditto-figure': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '“{value}”不能代替“{column}”。',
      en: '“{value}” cannot stand for “{column}”.',
    },
    fix: { zh: '请逐行填写。', en: 'Fill in each row.' },
  },
  'ditto-nothing': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '“{value}”以上没有可沿用的内容。',
      en: 'There is nothing above that “{value}” could stand for.',
    },
    fix: { zh: '请直接填写。', en: 'Fill in the cell.' },
  },
});
