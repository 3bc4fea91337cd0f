/** Who may not do this, or not through this link, or not today any more. */
export const accessProblems = {
  'unknown-person': {
    zh: '账号 {email} 未登记。请联系市人社局专业技术人员管理处登记；非公有制企业、社会组织可在菜单中选择“登记本单位”，自行申请。',
    en: '{email} is not registered. Ask the professional staff office of the HR bureau to register this account; private enterprises and social organisations may choose “Register organisation” in the menu and apply themselves.',
  },
  'not-yours': {
    zh: '您的账号无权办理“{unit}”的此项业务。请使用该单位的账号登录，或联系市人社局。',
    en: 'Your account cannot do this for “{unit}”. Sign in with an account of that unit, or contact the HR bureau.',
  },
  'role-missing': {
    zh: '您的账号无“{action}”权限。请联系市人社局调整角色。',
    en: 'Your account is not allowed to {action}. Ask the HR bureau to change your role.',
  },
  'link-invalid': {
    zh: '链接无效。请从表格菜单“查看月报”或“报送情况”重新打开。',
    en: 'This link is not valid. Open “Monthly report” or “Submission status” again from the menu of the sheet.',
  },
  'link-expired': {
    zh: '链接已过有效期（至 {until}）。请从表格菜单“查看月报”“报送情况”或“年度计划”重新打开。',
    en: 'This link was valid up to {until}. Open “Monthly report”, “Submission status” or “Annual plan” again from the menu of the sheet.',
  },
  'too-many-lookups': {
    zh: '今日查阅个人信息已达 {limit} 次，请明日再办。',
    en: 'Personal information was looked up {limit} times today. Go on tomorrow.',
  },
  'look-ups-spent': {
    zh: '本单位今天最多可查询{limit}人，已查{spent}人，本次{asked}人未查询。请明天再试，或联系市局。',
    en: 'Your unit may look up {limit} people a day and has looked up {spent}; these {asked} were not looked up. Try again tomorrow, or ask the bureau.',
  },
} as const;
