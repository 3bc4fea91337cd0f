/** Messages of the rules of the list of units. */
import { rules } from './directory-rule.ts';

export const unitRules = rules({
  'unit-code-malformed': {
    severity: 'error',
    message: { zh: '单位代码“{value}”格式有误。', en: '“{value}” is not a valid unit code.' },
    fix: {
      zh: '代码须为 2 至 12 位小写字母或数字，以字母开头，如 nyw。',
      en: 'Use 2 to 12 lower-case letters or digits, starting with a letter, such as nyw.',
    },
  },
  'unit-name-doubled': {
    severity: 'error',
    message: { zh: '“{value}”与第 {row} 行重复。', en: '“{value}” is already used in row {row}.' },
    fix: {
      zh: '单位名称不得重复：请改为可区分的全称，或删除多余的行。',
      en: 'Unit names must be unique: enter full names that differ, or remove the extra row.',
    },
  },
  'unit-unconfirmed': {
    severity: 'warning',
    message: {
      zh: '该单位的名称、启用停用日期或承接单位尚未核实。',
      en: 'The name, dates or successor of this unit have not been confirmed.',
    },
    fix: {
      zh: '请向机构编制部门核实，改正后清空“待核实”；尚未核实的也可保存。',
      en: 'Confirm and correct the row, then clear “To be confirmed”; it may be saved in the meantime.',
    },
  },
  'successor-without-end': {
    severity: 'error',
    message: { zh: '已填承接单位，但未填停用日期。', en: 'A successor unit is given, but no end date.' },
    fix: {
      zh: '请填写本单位停用日期；未撤并的单位，请清空承接单位。',
      en: 'Enter the end date of this unit, or clear the successor unit.',
    },
  },
  'successor-absent': {
    severity: 'error',
    message: {
      zh: '承接单位“{unit}”在停用次日（{day}）不存在，此后报表无单位负责。',
      en: 'Successor “{unit}” does not exist on {day}; no unit would be responsible from then on.',
    },
    fix: {
      zh: '请将承接单位的启用日期改为不晚于 {day}，或改填次日存在的单位。',
      en: 'Set the start date of the successor to {day} or earlier, or enter a unit that exists on that date.',
    },
  },
  'superior-circle': {
    severity: 'error',
    message: {
      zh: '“{unit}”的上级单位逐级循环到本单位。',
      en: 'The chain of parent units of “{unit}” loops back to itself.',
    },
    fix: {
      zh: '请逐级核对上级单位，改正造成循环的一级；无上级的留空。',
      en: 'Check each parent unit and correct the one that causes the loop; leave it empty if there is none.',
    },
  },
  'bureau-stays': {
    severity: 'error',
    message: {
      zh: '主管单位“{unit}”（代码 {code}）须保留在名录中，不得更改类别，不得填写启用、停用日期。',
      en: 'The bureau “{unit}” (code {code}) must remain in the list, with its type unchanged and no start or end date.',
    },
    fix: {
      zh: '请恢复该行；机构更名的，只改名称。',
      en: 'Restore the row; if the bureau is renamed, change its name only.',
    },
  },
  'unit-kind-fixed': {
    severity: 'error',
    message: {
      zh: '“{unit}”的类别为“{kind}”，不得更改，否则应报报表随之改变。',
      en: 'The type of “{unit}” is “{kind}” and cannot change, because the forms due depend on it.',
    },
    fix: {
      zh: '请改回原类别；确已转制的，填写停用日期，另增一行承接单位。',
      en: 'Restore the type; if the unit was reorganised, enter an end date and add a successor unit.',
    },
  },
  'unit-in-use': {
    severity: 'error',
    message: {
      zh: '“{unit}”（代码 {code}）已有{what}，不得从名录中删除。',
      en: '“{unit}” (code {code}) already has {what} and cannot be removed from the list.',
    },
    fix: {
      zh: '请恢复该行；单位撤销的，填写停用日期和承接单位。',
      en: 'Restore the row; if the unit has ended, enter its end date and successor unit.',
    },
  },
  'unit-filed-outside': {
    severity: 'error',
    message: {
      zh: '“{unit}”已报送 {period} 的报表，该报告期不在所填日期内。',
      en: '“{unit}” has submitted documents for {period}, which is outside these dates.',
    },
    fix: {
      zh: '请调整日期，使已报送的报告期均在其内。',
      en: 'Change the dates so that they cover every period submitted.',
    },
  },
});
