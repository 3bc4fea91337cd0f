/** The note on a column's header, in the sheet and in the file. */
export const columnNoteTexts = {
  required: { zh: '必填。', en: 'Required. ' },
  optional: { zh: '选填。', en: 'Optional. ' },
  example: { zh: '示例：{example}。', en: ' Example: {example}.' },
  basis: { zh: '依据：《{title}》（{number}）。', en: 'Legal basis: {title} ({number}).' },
} as const;
