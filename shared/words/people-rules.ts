/** Messages of the rules of the list of people. */
import { rules } from './directory-rule.ts';

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
