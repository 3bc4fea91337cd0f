/** What may be said of codes, telephones and proofs. */
import { issueCatalogue } from '../issue-catalogue.ts';

export const codeIssueTexts = issueCatalogue({
  'credit-code-invalid': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '统一社会信用代码“{value}”的位数、字符或校验码有误。',
      en: 'The length, characters or check digit of the social credit code “{value}” are wrong.',
    },
    fix: { zh: '请对照登记证书核对 18 位代码。', en: 'Check all 18 characters against the certificate.' },
  },
  'phone-invalid': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”不是有效的电话号码。', en: '“{value}” is not a valid telephone number.' },
    fix: {
      zh: '请填写手机号或带区号的座机号，如 {example}。',
      en: 'Enter a mobile number or a landline with area code, such as {example}.',
    },
  },
  'proof-invalid': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”不是文号或网址，他人无法据此查证。',
      en: '“{value}” is neither a document number nor a web address, so it cannot be looked up.',
    },
    fix: {
      zh: '请填写一个完整文号（机关代字、年份、序号），或以 https:// 开头的网址；其他说明请填入备注。',
      en: 'Enter one complete document number (office, year, number) or an address beginning with https://; put other details under “Remarks”.',
    },
  },
  'proof-link-invalid': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”不是可用的网址。', en: '“{value}” is not a valid web address.' },
    fix: {
      zh: '请粘贴以 https:// 开头的完整网址，不含空格、账号和个人证件号码。',
      en: 'Paste the whole address beginning with https://, without spaces, accounts or personal ID numbers.',
    },
  },
});
