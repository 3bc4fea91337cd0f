/** What may be said of the number and the document of a person. */
import { issueCatalogue } from '../issue-catalogue.ts';

export const citizenNumberIssueTexts = issueCatalogue({
  'citizen-number-length': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '身份证号应为 18 位，所填为 {length} 位。',
      en: 'A citizen number has 18 characters; this one has {length}.',
    },
    fix: {
      zh: '请对照证件重新填写；没有身份证的，填证件种类和号码，如“护照 E12345678”。',
      en: 'Enter it again from the card; without a citizen number, enter another document and its number, such as “passport E12345678”.',
    },
  },
  'document-name-missing': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '号码前缺少证件种类。',
      en: 'The kind of document is missing before the number.',
    },
    fix: {
      zh: '请写明证件种类，如“护照 E12345678”；可填护照、港澳通行证、台胞证、永久居留证。',
      en: 'Enter it before the number: “passport E12345678”, “Hong Kong permit”, “Macao permit”, “Taiwan permit” or “permanent residence card”.',
    },
  },
  'document-number-invalid': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '所填不是{document}的号码。',
      en: 'This cannot be the number of the document named ({document}).',
    },
    fix: {
      zh: '请对照证件，填写证件种类和完整号码，如“护照 E12345678”。',
      en: 'Enter the kind of document and its whole number, such as “passport E12345678”.',
    },
  },
  'citizen-number-masked': {
    stage: 'value',
    severity: 'error',
    message: { zh: '证件号码有一部分已被遮盖。', en: 'Part of the number is masked.' },
    fix: { zh: '请对照证件填写完整号码。', en: 'Enter the whole number from the document.' },
  },
  'citizen-number-tidied': {
    stage: 'value',
    severity: 'note',
    message: {
      zh: '已去除号码前后的文字，或将形似 X 的字符读作 X。',
      en: 'Words around the number were left out, or a sign that looks like X was read as X.',
    },
    fix: { zh: '无须处理。', en: 'No action needed.' },
  },
  'citizen-number-rounded': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '号码已按数值存储，末几位丢失。',
      en: 'The number was stored as a figure and its last digits are lost.',
    },
    fix: {
      zh: '请将本栏设为“纯文本”，对照证件重新填写。',
      en: 'Format the column as plain text and enter the number again from the identity card.',
    },
  },
  'citizen-number-birth': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '身份证号中的出生日期或地区代码不存在。',
      en: 'The birth date or area code in the citizen number does not exist.',
    },
    fix: { zh: '请对照证件核对第 1 至 14 位。', en: 'Check digits 1 to 14 against the identity card.' },
  },
  'citizen-number-check-digit': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '身份证号校验码有误，至少有一位填写错误。',
      en: 'The check digit of the citizen number is wrong; at least one digit is incorrect.',
    },
    fix: { zh: '请对照证件逐位核对。', en: 'Compare it with the identity card digit by digit.' },
  },
  'citizen-number-legacy': {
    stage: 'value',
    severity: 'warning',
    message: {
      zh: '15 位旧身份证号已换算为 18 位用于识别。',
      en: 'This old 15-digit number was converted to 18 digits to identify the person.',
    },
    fix: { zh: '请尽量填写 18 位号码。', en: 'Enter the 18-digit number if you can.' },
  },
});
