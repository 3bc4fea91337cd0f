/** What may be said of cells whose text is damaged, or no text at all. */
import { issueCatalogue } from '../issue-catalogue.ts';

export const unreadableIssueTexts = issueCatalogue({
  'cell-error': {
    stage: 'format',
    severity: 'error',
    message: { zh: '本单元格显示公式错误 {value}。', en: 'This cell shows the formula error {value}.' },
    fix: {
      zh: '请核对公式，或直接填写结果。',
      en: 'Check the formula, or enter the value itself.',
    },
  },
  'cell-loading': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '本单元格仍显示“{value}”，尚无结果。',
      en: 'This cell still shows “{value}” and has no result yet.',
    },
    fix: {
      zh: '请待结果显示后再复制，或直接填写结果。',
      en: 'Copy it again when the result is shown, or enter the value itself.',
    },
  },
  'character-broken': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '含有无法识别的字符{character}。',
      en: 'It contains a character that cannot be read: {character}.',
    },
    fix: {
      zh: '该字符在复制或转码时已损坏，请重新填写。',
      en: 'It was damaged when copied or converted; enter it again.',
    },
  },
  'text-garbled': {
    stage: 'format',
    severity: 'error',
    message: { zh: '“{value}”是乱码。', en: '“{value}” is garbled.' },
    fix: {
      zh: '原文件的编码有误，请用正确的编码重新打开，或重新填写。',
      en: 'The file was opened in the wrong encoding; open it again in the right one, or enter the text again.',
    },
  },
  'formula-text': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '本单元格以等号开头，疑似公式。',
      en: 'This cell begins with an equals sign, like a formula.',
    },
    fix: { zh: '请直接填写文字或数字，勿填公式。', en: 'Enter the text or number itself, not a formula.' },
  },
  markup: {
    stage: 'format',
    severity: 'error',
    message: { zh: '本单元格含有网页代码“{value}”。', en: 'This cell contains markup: “{value}”.' },
    fix: { zh: '请只保留文字。', en: 'Leave only the text.' },
  },
});
