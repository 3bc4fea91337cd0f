/** What an amendment changes. */

export const planChangeWords = {
  changesTitle: {
    zh: '与 {document} 相比：新增 {added} 项，调整 {changed} 项，取消 {removed} 项',
    en: 'Since {document}: {added} added, {changed} changed, {removed} cancelled',
  },
  changeKind: { zh: '变动', en: 'Change' },
  changeColumn: { zh: '栏', en: 'Column' },
  before: { zh: '调整前', en: 'Before' },
  after: { zh: '调整后', en: 'After' },
  added: { zh: '新增', en: 'Added' },
  changed: { zh: '调整', en: 'Changed' },
  removed: { zh: '取消', en: 'Cancelled' },
} as const;
