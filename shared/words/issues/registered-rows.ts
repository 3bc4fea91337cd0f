/** What may be said of rows that others name, which have to stay what they are. */
import { issueCatalogue } from '../issue-catalogue.ts';

export const registeredRowIssueTexts = issueCatalogue({
  'registered-row-removed': {
    stage: 'references',
    severity: 'error',
    message: {
      zh: '序号 {number}（{name}）已被引用：{by}。本表缺少该序号。',
      en: 'No. {number} ({name}) is referred to by {by}. It is missing from this sheet.',
    },
    fix: {
      zh: '请保留该行及其序号；不再使用的，请在备注中说明。',
      en: 'Restore the row with its number; if it is no longer in use, say so under “Remarks”.',
    },
  },
  'registered-row-renamed': {
    stage: 'references',
    severity: 'warning',
    message: {
      zh: '{code} 已被引用：{by}。“{column}”由“{was}”改为“{title}”。',
      en: '{code} is referred to by {by}. “{column}” changes from “{was}” to “{title}”.',
    },
    fix: {
      zh: '更正的可以报送；另一事项请新增一行，另行编号，并恢复原内容。',
      en: 'You may submit a correction; for another entry add a row with a number of its own and restore this one.',
    },
  },
});
