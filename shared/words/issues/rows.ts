/** What may be said of a row beside the others, beside what was filed before, and beside what it refers to. */
import { issueCatalogue } from '../issue-catalogue.ts';

export const rowIssueTexts = issueCatalogue({
  'reference-unknown': {
    stage: 'references',
    severity: 'error',
    message: { zh: '未找到{target}“{value}”。', en: 'The {target} “{value}” was not found.' },
    fix: {
      zh: '{how}；{target}刚通过审核的，请先刷新表格。',
      en: '{how}; if the {target} was approved just now, refresh the sheet first.',
    },
  },
});
