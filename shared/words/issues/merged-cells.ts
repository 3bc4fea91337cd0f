/** What may be said of merged cells, and of columns that nobody named. */
import { issueCatalogue } from '../issue-catalogue.ts';

export const mergedIssueTexts = issueCatalogue({
  'header-merged': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '表头“{header}”合并了多栏，{letter} 栏的 {count} 格内容未读取。',
      en: 'The header “{header}” spans several columns; {count} {count|cell|cells} in column {letter} were not read.',
    },
    fix: {
      zh: '请取消合并，每栏只留一个表头；同一项内容请并入一栏。',
      en: 'Unmerge the header and name each column; put what belongs together into one column.',
    },
  },
  'column-unnamed': {
    stage: 'format',
    severity: 'warning',
    message: {
      zh: '{letter} 栏没有表头，其中 {count} 格内容未读取。',
      en: 'Column {letter} has no header; {count} {count|cell|cells} in it were not read.',
    },
    fix: { zh: '请补写表头，或删去该栏。', en: 'Give it a header or delete it.' },
  },
  'figures-above': {
    stage: 'format',
    severity: 'warning',
    message: {
      zh: '表头以上的第 {rows} 行含有数字，未读取。',
      en: 'Figures above the header (row {rows}) were not read.',
    },
    fix: { zh: '如属数据，请移至表头以下。', en: 'If they are data, move them below the header.' },
  },
  'merged-filled': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '本格属合并单元格，已按“{value}”填入。',
      en: 'This cell is part of a merged cell and was read as “{value}”.',
    },
    fix: {
      zh: '识别有误的，请取消合并后填写。',
      en: 'If this is wrong, unmerge the cells and fill them in.',
    },
  },
  'merged-figure': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '本格属合并单元格，“{column}”须逐行填写。',
      en: 'This cell is part of a merged cell; “{column}” is needed in each row.',
    },
    fix: { zh: '请取消合并，逐行填写。', en: 'Unmerge the cells and fill in each row.' },
  },
  'merged-across': {
    stage: 'format',
    severity: 'warning',
    message: {
      zh: '本格与右侧 {count} 栏合并，只作“{column}”读取。',
      en: 'This cell is merged with {count} {count|column|columns} to the right and was read as “{column}” only.',
    },
    fix: { zh: '请取消合并，分栏填写。', en: 'Unmerge the cells and fill in each column.' },
  },
});
