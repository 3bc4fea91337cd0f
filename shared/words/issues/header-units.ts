/** What may be said of units: those in headers, and those in the text around a table. */
import { issueCatalogue } from '../issue-catalogue.ts';

export const headerUnitIssueTexts = issueCatalogue({
  'header-scaled': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '“{column}”按“{word}”读取，已折算为{unit}。',
      en: '“{column}” was read in “{word}” and converted to {unit}.',
    },
    fix: {
      zh: '无须处理；计量单位有误的，请改正表头。',
      en: 'No action needed; if the unit is wrong, correct the header.',
    },
  },
  'header-quantity': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '表头注明“{word}”，与“{column}”（{unit}）不是同一口径，本栏未读取。',
      en: 'The header says “{word}”, which is not what “{column}” ({unit}) asks for, so the column was not read.',
    },
    fix: {
      zh: '请改填“{column}”的数值，并改正表头。',
      en: 'Enter the figures for “{column}” and correct the header.',
    },
  },
  'header-qualifier': {
    stage: 'format',
    severity: 'warning',
    message: {
      zh: '“{column}”的表头另注“{word}”，现按{unit}读取。',
      en: 'The header of “{column}” also says “{word}”; its figures were read as {unit}.',
    },
    fix: { zh: '请核实口径是否一致。', en: 'Check that this is what the column asks for.' },
  },
  'unit-conflict': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '表外文字注明“{word}”，“{column}”的表头注明另一单位，本栏未读取。',
      en: 'A line outside the table says “{word}”, but the header of “{column}” names another unit, so it was not read.',
    },
    fix: {
      zh: '请删去不正确的一处；数值须以{unit}为单位，或在表头注明单位。',
      en: 'Delete the wrong one; enter {unit}, or name the unit in the header.',
    },
  },
});
