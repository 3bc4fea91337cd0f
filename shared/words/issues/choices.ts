/** What may be said of cells that choose from a list: options, units, yes and no. */
import { issueCatalogue } from '../issue-catalogue.ts';

export const choiceIssueTexts = issueCatalogue({
  'choice-unknown': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”不在选项中。', en: '“{value}” is not one of the options.' },
    fix: { zh: '{how}：{options}。', en: '{how}: {options}.' },
  },
  'choice-close': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”不在选项中，与“{suggestion}”相近。',
      en: '“{value}” is not one of the options; it is close to “{suggestion}”.',
    },
    fix: { zh: '{how}。', en: '{how}.' },
  },
  'choice-ambiguous': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”可对应多个选项：{options}。',
      en: '“{value}” may be any of several options: {options}.',
    },
    fix: { zh: '请填写其中一项的全称。', en: 'Enter the full name of one of them.' },
  },
  'unit-unknown': {
    stage: 'value',
    severity: 'error',
    message: { zh: '未找到单位“{value}”。', en: 'The unit “{value}” was not found.' },
    fix: { zh: '请从下拉列表选择，或填写单位全称。', en: 'Choose it from the list, or enter its full name.' },
  },
  'unit-ambiguous': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”可对应多个单位：{units}。',
      en: '“{value}” may refer to several units: {units}.',
    },
    fix: { zh: '请填写其中一个单位的全称。', en: 'Enter the full name of one of them.' },
  },
  'yes-no-unclear': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”无法识别为“是”或“否”。', en: '“{value}” is not recognised as yes or no.' },
    fix: { zh: '请选择“是”或“否”。', en: 'Choose 是 (yes) or 否 (no).' },
  },
});
