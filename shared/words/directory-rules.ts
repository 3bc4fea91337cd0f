/** What the rules of the two lists of the directory say, and what to do. */
import type { Bilingual } from '../ground/bilingual.ts';
import type { Severity } from '../ground/stages.ts';

type Rule = { readonly severity: Severity; readonly message: Bilingual; readonly fix: Bilingual };
const rules = <const T extends Record<string, Rule>>(all: T): { readonly [name in keyof T]: Rule } => all;

/** Rules of both lists. */
export const listRules = rules({
  'days-backwards': {
    severity: 'error',
    message: {
      zh: '最后一天 {to} 早于第一天 {from}。',
      en: 'The last day {to} is before the first day {from}.',
    },
    fix: { zh: '核对这两个日期；没有期限的留空。', en: 'Check both days; leave an open end blank.' },
  },
  'unit-not-listed': {
    severity: 'error',
    message: { zh: '名录里没有“{value}”这个单位。', en: 'No unit of the list is called “{value}”.' },
    fix: {
      zh: '从下拉列表选择，或填写单位代码；新单位先在单位名录里加一行。',
      en: 'Choose from the list or write the code of the unit; a new unit needs a row in the list of units first.',
    },
  },
  'unit-not-only': {
    severity: 'error',
    message: {
      zh: '“{value}”可能是这些单位：{units}。',
      en: '“{value}” could be any of these units: {units}.',
    },
    fix: { zh: '请填写全称或单位代码。', en: 'Write the full name or the code of the unit.' },
  },
});

export const unitRules = rules({
  'unit-code-malformed': {
    severity: 'error',
    message: { zh: '“{value}”不能作单位代码。', en: '“{value}” cannot be the code of a unit.' },
    fix: {
      zh: '代码用 2 至 12 个小写字母或数字，以字母开头，例如 nyw。',
      en: 'Use 2 to 12 lower-case letters or digits, a letter first, such as nyw.',
    },
  },
  'unit-name-doubled': {
    severity: 'error',
    message: {
      zh: '“{value}”在第 {row} 行数据里已经用过。',
      en: '“{value}” stands in data row {row} too.',
    },
    fix: {
      zh: '两个单位的名称不能相同：改成能区分的全称，或删掉多余的一行。',
      en: 'Two units cannot share a name: write full names that differ, or remove the extra row.',
    },
  },
  'unit-unconfirmed': {
    severity: 'warning',
    message: {
      zh: '这个单位的名称、起止日期或接续关系还没有核实。',
      en: 'Name, days or successor of this unit are not confirmed yet.',
    },
    fix: {
      zh: '请向编制部门核实，改正后清空“待核实”；暂不核实的可以保存。',
      en: 'Confirm them, correct the row and clear “To be confirmed”; it may be saved as it is.',
    },
  },
  'successor-without-end': {
    severity: 'error',
    message: {
      zh: '填了接续单位，但没有填最后一天。',
      en: 'There is a unit that takes over, but no last day.',
    },
    fix: {
      zh: '填写本单位存在的最后一天；不撤并的单位请清空接续单位。',
      en: 'Write the last day of this unit, or clear the unit that takes over.',
    },
  },
  'successor-absent': {
    severity: 'error',
    message: {
      zh: '接续单位“{unit}”在次日（{day}）不存在，期间的报表会无人负责。',
      en: 'The unit that takes over, “{unit}”, does not exist on the next day ({day}); nobody would answer for what is filed.',
    },
    fix: {
      zh: '把接续单位的第一天改为不晚于 {day}，或改填次日存在的单位。',
      en: 'Let that unit begin on {day} or before, or name one that exists on that day.',
    },
  },
  'superior-circle': {
    severity: 'error',
    message: {
      zh: '“{unit}”与它的上级单位互为上下级。',
      en: '“{unit}” is above the unit that is above it.',
    },
    fix: {
      zh: '沿上级单位逐级核对，改掉绕回来的一级；没有上级的留空。',
      en: 'Follow the units upwards and mend the one that leads back; leave it blank where there is none above.',
    },
  },
  'bureau-stays': {
    severity: 'error',
    message: {
      zh: '主管单位“{unit}”（代码 {code}）必须留在名录里，不能改类别，也不能有起止日期。',
      en: 'The bureau “{unit}” (code {code}) has to stay in the list, of its kind and without a first or last day.',
    },
    fix: {
      zh: '请恢复这一行；机构更名时只改名称。',
      en: 'Put the row back; when the bureau is renamed, change its name only.',
    },
  },
  'unit-kind-fixed': {
    severity: 'error',
    message: {
      zh: '“{unit}”原来是“{kind}”，类别不能改：应报的表会随之改变。',
      en: 'The kind of “{unit}” is “{kind}” and cannot change: what it owes would change with it.',
    },
    fix: {
      zh: '改回原类别；确实转制的，给它填最后一天，另加一行新单位接续。',
      en: 'Put the kind back; where the unit really became another one, give it a last day and add a unit that takes over.',
    },
  },
  'unit-in-use': {
    severity: 'error',
    message: {
      zh: '“{unit}”（代码 {code}）已经有{what}，不能从名录里去掉。',
      en: '“{unit}” (code {code}) has {what} already and cannot be taken from the list.',
    },
    fix: {
      zh: '请恢复这一行；单位撤销的，填写最后一天和接续单位。',
      en: 'Put the row back; when a unit ends, write its last day and the unit that takes over.',
    },
  },
  'unit-filed-outside': {
    severity: 'error',
    message: {
      zh: '“{unit}”已报过 {period} 的报表，而按这里的日期它当时不存在。',
      en: '“{unit}” has filed for {period}, when by these days it did not exist.',
    },
    fix: {
      zh: '放宽日期，使已报的期间都在其内。',
      en: 'Widen the days so that they cover what has been filed.',
    },
  },
});

export const peopleRules = rules({
  'email-malformed': {
    severity: 'error',
    message: { zh: '“{value}”不是完整的电子邮箱。', en: '“{value}” is not a whole e-mail address.' },
    fix: {
      zh: '填写登录用的邮箱，例如 name@example.com。',
      en: 'Write the address the person signs in with, such as name@example.com.',
    },
  },
  'person-differs': {
    severity: 'error',
    message: {
      zh: '{email} 在第 {row} 行数据里的{column}与这里不同。',
      en: '{email} has another {column} in data row {row}.',
    },
    fix: {
      zh: '同一邮箱是同一个人：各行的姓名、单位和邮件语言要一致。',
      en: 'One address is one person: name, unit and language have to agree in all their rows.',
    },
  },
  'terms-overlap': {
    severity: 'error',
    message: {
      zh: '{name} 的“{role}”在第 {row} 行数据里已有一段，日期重叠。',
      en: '{name} is {role} in data row {row} too, on some of the same days.',
    },
    fix: { zh: '合并成一行，或把日期错开。', en: 'Make one row of the two, or part their days.' },
  },
  'unit-absent': {
    severity: 'error',
    message: {
      zh: '“{unit}”在 {day} 不存在。{instead}',
      en: '“{unit}” does not exist on {day}. {instead}',
    },
    fix: {
      zh: '改填当时存在的单位，或给这一角色填写最后一天。',
      en: 'Name a unit that exists then, or give the role a last day.',
    },
  },
  'seats-taken': {
    severity: 'error',
    message: {
      zh: '“{unit}”在 {day} 会有 {count} 名“{role}”，最多 {seats} 名：{names}。',
      en: '“{unit}” would have {count} people as {role} on {day}, at most {seats} may be: {names}.',
    },
    fix: {
      zh: '给不再担任的人填写最后一天，保存后再加新人。',
      en: 'Give a last day to whoever is no longer in the role, then add the new one.',
    },
  },
  'bureau-role': {
    severity: 'warning',
    message: {
      zh: '{name} 在“{unit}”，不在市局；“{role}”能看到全部单位的报表。',
      en: '{name} sits in “{unit}” and not in the bureau; as {role} they see the documents of every unit.',
    },
    fix: {
      zh: '确由市局借调的可以保留；否则改为本单位的角色，或改正单位。',
      en: 'Keep it for somebody lent to the bureau; else give a role of their own unit, or mend the unit.',
    },
  },
  'last-administrator': {
    severity: 'error',
    message: {
      zh: '这样改以后，没有管理员能管到 {day}：今天在任且到那天还没有到期的管理员一个也不剩。',
      en: 'After this nobody would be left who is an administrator today and still on {day}.',
    },
    fix: {
      zh: '先登记另一位管理员（不填最后一天，或填在 {day} 以后），再撤换这一位。',
      en: 'Register another administrator first (without a last day, or one after {day}), then replace this one.',
    },
  },
});
