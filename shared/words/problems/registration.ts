/** An organisation that registers itself, and whoever reviews it. */
export const registrationProblems = {
  'known-already': {
    zh: '账号 {email} 已在“{unit}”名下登记，不能再登记其他单位。请用该单位自己的账号申请，或联系市人社局。',
    en: '{email} is registered with “{unit}” already and cannot register another organisation. Use an account of that organisation, or contact the HR bureau.',
  },
  'registration-has-issues': {
    zh: '登记表有 {errors} 处须改正，未提交。{list}',
    en: '{errors} {errors|entry needs|entries need} correcting; nothing was sent. {list}',
  },
  'unit-registered': {
    zh: '该单位已登记（“{unit}”）。需要账号的，请联系该单位负责人或“{superior}”，也可致电{office} {telephone}。',
    en: 'This organisation is registered already (“{unit}”). For an account ask its head or “{superior}”, or call {office}, {telephone}.',
  },
  'registration-waits': {
    zh: '“{name}”的登记申请正由“{district}”审核，结果将以邮件告知申请人，无需再次提交。',
    en: 'The registration of “{name}” is in review by “{district}”; the outcome is mailed to the applicant. It need not be sent again.',
  },
  'registrations-full': {
    zh: '“{district}”待审核的登记申请过多，暂不接收。请过几天再试，或致电 {telephone}。',
    en: '“{district}” has too many registrations to review and accepts none for now. Try again in a few days, or call {telephone}.',
  },
  'unknown-registration': {
    zh: '没有这项待审核的登记申请，可能已由他人办理。请刷新首页。',
    en: 'There is no such registration to review; another reviewer may have decided on it. Refresh Home.',
  },
} as const;
