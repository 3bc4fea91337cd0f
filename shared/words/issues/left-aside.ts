/** What may be said of tabs and rows that are no data, or were not read. */
import { issueCatalogue } from '../issue-catalogue.ts';

export const leftAsideIssueTexts = issueCatalogue({
  'rows-hidden': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '隐藏或筛选掉的 {count} 行也已读取。',
      en: '{count} {count|hidden or filtered row was|hidden or filtered rows were} read too.',
    },
    fix: { zh: '不应报送的，请删除。', en: 'Delete any that should not be submitted.' },
  },
  'tab-unread': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '工作表“{tab}”不是本表，未读取。',
      en: 'The sheet “{tab}” is not this form and was not read.',
    },
    fix: { zh: '可以保留，也可以删除。', en: 'You can leave or delete it.' },
  },
  'tab-table': {
    stage: 'format',
    severity: 'warning',
    message: {
      zh: '工作表“{tab}”也有本表的数据，未读取。',
      en: 'The sheet “{tab}” also holds rows of this form; they were not read.',
    },
    fix: {
      zh: '须一并报送的，请移至同一工作表。',
      en: 'If they are to be submitted too, move them into one sheet.',
    },
  },
  'tab-hidden': {
    stage: 'format',
    severity: 'warning',
    message: {
      zh: '数据取自隐藏的工作表“{tab}”。',
      en: 'The rows were read from the hidden sheet “{tab}”.',
    },
    fix: {
      zh: '请核实；须报送其他数据的，请填入可见的工作表。',
      en: 'Check them; other data belong into a visible sheet.',
    },
  },
  'nothing-read': {
    stage: 'format',
    severity: 'error',
    message: { zh: '表中有内容，但没有读到数据行。', en: 'There is content, but no row of data was read.' },
    fix: {
      zh: '请将数据填在表头以下的各栏内。',
      en: 'Put the data under the columns of the header.',
    },
  },
  'footer-ignored': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '本行为落款或说明，报送时不读取。',
      en: 'This row is a signature or a remark and is ignored.',
    },
    fix: { zh: '无须处理。', en: 'No action needed.' },
  },
  'section-ignored': {
    stage: 'format',
    severity: 'note',
    message: { zh: '本行为小标题，报送时不读取。', en: 'This row is a section title and is ignored.' },
    fix: { zh: '无须处理。', en: 'No action needed.' },
  },
  'numbering-ignored': {
    stage: 'format',
    severity: 'note',
    message: { zh: '本行为栏次编号，报送时不读取。', en: 'This row numbers the columns and is ignored.' },
    fix: { zh: '无须处理。', en: 'No action needed.' },
  },
  'header-repeated': {
    stage: 'format',
    severity: 'note',
    message: { zh: '本行为重复的表头，报送时不读取。', en: 'This row repeats the header and is ignored.' },
    fix: { zh: '无须处理。', en: 'No action needed.' },
  },
  'header-moved': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '本行是另一表头，栏目次序与上方表头不同，以下各行会读错。',
      en: 'This row is another header whose columns are in a different order; the rows below would be misread.',
    },
    fix: {
      zh: '请按上方表头的次序粘贴以下各行，或改用本行作表头，并删去另一表头。',
      en: 'Paste the rows below in the order of the header above, or keep this row as the only header.',
    },
  },
  'example-ignored': {
    stage: 'format',
    severity: 'note',
    message: { zh: '本行为填写示例，报送时不读取。', en: 'This row is an example and is ignored.' },
    fix: {
      zh: '如属数据，请删去“示例”字样。',
      en: 'If it is data, remove the word “example”.',
    },
  },
});
