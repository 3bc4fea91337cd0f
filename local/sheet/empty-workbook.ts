import type { Snapshot } from './operations.ts';

/** The workbook a person begins with: one sheet that says where the menu is. */
export function emptyWorkbook(id: string, name: string, text: string, tab = '工作表1'): Snapshot {
  return {
    id,
    name,
    appVersion: '0.25.1',
    locale: 'zhCN',
    styles: {},
    sheetOrder: ['first'],
    sheets: {
      first: {
        id: 'first',
        name: tab,
        cellData: text ? { 0: { 0: { v: text, t: 1 } } } : {},
        rowCount: 1000,
        columnCount: 26,
      },
    },
    resources: [],
  };
}
