import type { RowRule } from '../../form/define-form.ts';

/** What a result asks for, whoever held the class. */
export const rosterResultRules: readonly RowRule[] = [
  {
    code: 'fail-reason-missing',
    severity: 'error',
    reads: ['result'],
    paints: 'failReason',
    message: {
      zh: '考核结果为“不合格”，未填写原因。',
      en: 'The result is “Failed”, but no reason is given.',
    },
    fix: { zh: '请填写不合格原因。', en: 'Enter the reason for failing.' },
    broken: ({ result, failReason }) => (result === 'failed' && failReason === undefined ? {} : undefined),
  },
  {
    code: 'fail-reason-unneeded',
    severity: 'warning',
    reads: ['result', 'failReason'],
    paints: 'failReason',
    message: {
      zh: '已填写不合格原因，但考核结果不是“不合格”。',
      en: 'A reason for failing is given, but the result is not “Failed”.',
    },
    fix: { zh: '请核实考核结果，或删除原因。', en: 'Please check the result, or remove the reason.' },
    broken: ({ result }) => (result === 'failed' ? undefined : {}),
  },
  {
    // notice 67: the host assesses, those who pass get a certificate
    code: 'certificate-without-pass',
    severity: 'error',
    reads: ['result', 'certificate'],
    paints: 'certificate',
    message: {
      zh: '考核未合格的学员不应有证书编号。',
      en: 'Only trainees who passed may have a certificate.',
    },
    fix: {
      zh: '请核对考核结果，或删除证书编号。',
      en: 'Check the result, or remove the certificate number.',
    },
    broken: ({ result }) => (result === 'passed' ? undefined : {}),
  },
];
