/** What may be said of numbers, money and dates. */
import { issueCatalogue } from '../issue-catalogue.ts';

export const figureIssueTexts = issueCatalogue({
  'number-unclear': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”不是单独一个数字。', en: '“{value}” is not one plain number.' },
    fix: { zh: '请只填数字，如 {example}。', en: 'Enter the number only, such as {example}.' },
  },
  'number-person-times': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”是人次，本栏填人数。',
      en: '“{value}” counts enrolments (人次); this column counts people.',
    },
    fix: {
      zh: '请填写人数；同一人多次参加的只计一次。',
      en: 'Enter the number of people, each counted once.',
    },
  },
  'days-as-hours': {
    stage: 'value',
    severity: 'note',
    message: {
      zh: '“{value}”按每天 {hoursPerDay} 学时、半天 {halfDay} 学时折算为 {hours} 学时。',
      en: '“{value}” was converted to {hours} hours, at {hoursPerDay} hours a day and {halfDay} for half a day.',
    },
    fix: {
      zh: '折算有误的，请填写学时；无误的，可用“采用识别结果”填入。',
      en: 'If this is wrong, enter the hours; if it is right, “Apply suggested values” fills them in.',
    },
  },
  'hours-in-days': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”是天数，本栏填本人学时；按每天 {hoursPerDay} 学时、半天 {halfDay} 学时折算为 {hours} 学时。',
      en: '“{value}” is in days; this column records hours. At {hoursPerDay} hours a day and {halfDay} for half a day it is {hours} hours.',
    },
    fix: { zh: '请填写本人实际学时。', en: 'Enter the person’s actual hours.' },
  },
  rounded: {
    stage: 'value',
    severity: 'note',
    message: {
      zh: '{value} 由计算得出，取 {rounded}。',
      en: '{value} is the result of a calculation and counts as {rounded}.',
    },
    fix: { zh: '取值有误的，请改写。', en: 'If this is wrong, correct the cell.' },
  },
  'money-twice': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”中的数字与大写金额不一致。',
      en: 'In “{value}” the figures and the words differ.',
    },
    fix: { zh: '请核实后只填数字，如 35000。', en: 'Check, and enter the number only, such as 35000.' },
  },
  'number-vague': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”不是确切数字。', en: '“{value}” is not an exact number.' },
    fix: { zh: '请填写确切数字。', en: 'Enter the exact number.' },
  },
  'number-not-whole': {
    stage: 'value',
    severity: 'error',
    message: { zh: '{value} 不是整数。', en: '{value} is not a whole number.' },
    fix: { zh: '请填写整数。', en: 'Enter a whole number.' },
  },
  'number-step': {
    stage: 'value',
    severity: 'error',
    message: { zh: '{value} 不是 {step} 的倍数。', en: '{value} is not a multiple of {step}.' },
    fix: { zh: '请填写 {step} 的倍数。', en: 'Enter a multiple of {step}.' },
  },
  'below-min': {
    stage: 'value',
    severity: 'error',
    message: { zh: '{value} 小于最小值 {min}。', en: '{value} is below the minimum of {min}.' },
    fix: { zh: '请核实后改正。', en: 'Check and correct it.' },
  },
  'above-max': {
    stage: 'value',
    severity: 'error',
    message: { zh: '{value} 大于最大值 {max}。', en: '{value} is above the maximum of {max}.' },
    fix: { zh: '请核实数值和计量单位后改正。', en: 'Check the figure and its unit, then correct it.' },
  },
});
