/** What may be said of a table around its cells: headers, units, merged cells, rows that are no data. */
import { issueCatalogue } from '../issue-catalogue.ts';
import { dittoIssueTexts } from './ditto.ts';
import { headerUnitIssueTexts } from './header-units.ts';
import { leftAsideIssueTexts } from './left-aside.ts';
import { mergedIssueTexts } from './merged-cells.ts';

export const tableIssueTexts = issueCatalogue({
  ...headerUnitIssueTexts,
  ...mergedIssueTexts,
  ...dittoIssueTexts,
  'formula-unvalued': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '本格的公式没有存储计算结果，无法读取。',
      en: 'The formula in this cell has no stored result and cannot be read.',
    },
    fix: {
      zh: '请用 WPS 或 Excel 打开并保存文件后重新上传，或直接填写结果。',
      en: 'Open and save the file in WPS or Excel and upload it again, or enter the result itself.',
    },
  },
  ...leftAsideIssueTexts,
});
