/** Errors found by checks, by form and code: for those who look after the templates. */
export const errorCountTexts = {
  title: { zh: '填报质量', en: 'Quality of entries' },
  table: {
    zh: '检查未通过的问题（仅供审核人员）',
    en: 'Errors found by checks (for reviewers only)',
  },
  form: { zh: '表', en: 'Form' },
  error: { zh: '问题', en: 'Error' },
  sheets: { zh: '未通过（次）', en: 'Failed checks' },
  cells: { zh: '须改正（处）', en: 'Cells' },
  note: {
    zh: '检查、报送未通过的各计一次，同一份表反复检查的重复计次。只计问题和处数，不含表中内容。月报表为本月数，年报表为全年数，截至查看时。',
    en: 'Every check or submission that failed counts, also of the same sheet. Only errors and cells are counted, never contents. Monthly forms: this month; annual forms: this year; up to the time of reading.',
  },
} as const;
