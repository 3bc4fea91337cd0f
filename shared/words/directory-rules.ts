/** Messages of the rules of the two directory lists, each with what to do. */
import type { Bilingual } from '../ground/bilingual.ts';
import type { Severity } from '../ground/stages.ts';

type Rule = { readonly severity: Severity; readonly message: Bilingual; readonly fix: Bilingual };
const rules = <const T extends Record<string, Rule>>(all: T): { readonly [name in keyof T]: Rule } => all;

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

export const peopleRules = rules({
  'email-number': {
    severity: 'error',
    message: {
      zh: '电子邮箱中含有证件号码。',
      en: 'The email address contains the number of an identity document.',
    },
    fix: {
      zh: '邮箱地址会出现在办理记录中，请换用不含证件号码的地址。',
      en: 'The address appears in the history; use one without such a number.',
    },
  },
  'email-malformed': {
    severity: 'error',
    message: { zh: '电子邮箱“{value}”不完整。', en: '“{value}” is not a complete email address.' },
    fix: {
      zh: '请填写用于登录的邮箱，如 name@example.com。',
      en: 'Enter the address used to sign in, such as name@example.com.',
    },
  },
  'person-differs': {
    severity: 'error',
    message: {
      zh: '{email} 的{column}与第 {row} 行不一致。',
      en: '{email} has a different {column} in row {row}.',
    },
    fix: {
      zh: '同一邮箱为同一人，各行的姓名、单位和邮件语言须一致。',
      en: 'One address is one person: name, unit and email language must agree in every row.',
    },
  },
  'terms-overlap': {
    severity: 'error',
    message: {
      zh: '{name} 担任“{role}”的日期与第 {row} 行重叠。',
      en: 'The dates of {name} as {role} overlap with row {row}.',
    },
    fix: {
      zh: '请合并为一行，或调整日期使其不重叠。',
      en: 'Merge the two rows, or change the dates so they do not overlap.',
    },
  },
  'unit-absent': {
    severity: 'error',
    message: { zh: '“{unit}”在 {day} 不存在。{instead}', en: '“{unit}” does not exist on {day}. {instead}' },
    fix: {
      zh: '请改填当时存在的单位，或填写任职截止日期。',
      en: 'Enter a unit that exists on that date, or an end date for the role.',
    },
  },
  'seats-taken': {
    severity: 'error',
    message: {
      zh: '“{unit}”在 {day} 将有 {count} 名“{role}”，最多 {seats} 名：{names}。',
      en: '“{unit}” would have {count} people as {role} on {day}; the limit is {seats}: {names}.',
    },
    fix: {
      zh: '请先为不再任职的人员填写任职截止日期，保存后再增加新任人员。',
      en: 'Enter an end date for the person leaving the role, save, then add the new one.',
    },
  },
  'bureau-role': {
    severity: 'warning',
    message: {
      zh: '{name} 属于“{unit}”，不属于市局；“{role}”可查看全部单位的报表。',
      en: '{name} belongs to “{unit}”, not the bureau; as {role} they would see every unit’s documents.',
    },
    fix: {
      zh: '确系借调到市局工作的可以保留；否则请改为本单位的角色，或改正单位。',
      en: 'If seconded to the bureau, leave it; otherwise assign a role in their own unit or correct the unit.',
    },
  },
  'last-administrator': {
    severity: 'error',
    message: {
      zh: '保存后，至 {day} 将无有效的管理员。',
      en: 'This would leave no administrator active until {day}.',
    },
    fix: {
      zh: '请先登记另一名管理员（任职截止日期留空，或晚于 {day}），再撤换。',
      en: 'Register another administrator first (with no end date, or one after {day}), then replace this one.',
    },
  },
});

export const registrationRules = rules({
  'association-private': {
    severity: 'error',
    message: {
      zh: '行业协会的经济类型应为“社会组织”。',
      en: 'An industry association is a social organisation.',
    },
    fix: { zh: '请更正单位类别或经济类型。', en: 'Correct the type or the ownership.' },
  },
});
