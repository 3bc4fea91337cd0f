/** What may be said of a table around its cells: headers, units, merged cells, rows that are no data. */
import { issueCatalogue } from '../issue-catalogue.ts';

export const tableIssueTexts = issueCatalogue({
  'header-scaled': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '“{column}”按“{word}”读取，已折算为{unit}。',
      en: '“{column}” was read in “{word}” and converted to {unit}.',
    },
    fix: {
      zh: '无须处理；计量单位有误的，请改正表头。',
      en: 'No action needed; if the unit is wrong, correct the header.',
    },
  },
  'header-quantity': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '表头注明“{word}”，与“{column}”（{unit}）不是同一口径，本栏未读取。',
      en: 'The header says “{word}”, which is not what “{column}” ({unit}) asks for, so the column was not read.',
    },
    fix: {
      zh: '请改填“{column}”的数值，并改正表头。',
      en: 'Enter the figures for “{column}” and correct the header.',
    },
  },
  'header-qualifier': {
    stage: 'format',
    severity: 'warning',
    message: {
      zh: '“{column}”的表头另注“{word}”，现按{unit}读取。',
      en: 'The header of “{column}” also says “{word}”; its figures were read as {unit}.',
    },
    fix: { zh: '请核实口径是否一致。', en: 'Check that this is what the column asks for.' },
  },
  'unit-conflict': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '表外文字注明“{word}”，“{column}”的表头注明另一单位，本栏未读取。',
      en: 'A line outside the table says “{word}”, but the header of “{column}” names another unit, so it was not read.',
    },
    fix: {
      zh: '请删去不正确的一处；数值须以{unit}为单位，或在表头注明单位。',
      en: 'Delete the wrong one; enter {unit}, or name the unit in the header.',
    },
  },
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
  ditto: {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '“{value}”已按上一行识别为“{above}”。',
      en: '“{value}” was interpreted as “{above}”, from the row above.',
    },
    fix: {
      zh: '识别有误的，请改写；无误的，可用“采用识别结果”填入，此后排序不受影响。',
      en: 'If this is wrong, correct the cell; “Apply suggested values” fills it in, so that sorting is safe.',
    },
  },
  'ditto-figure': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '“{value}”不能代替“{column}”。',
      en: '“{value}” cannot stand for “{column}”.',
    },
    fix: { zh: '请逐行填写。', en: 'Fill in each row.' },
  },
  'ditto-nothing': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '“{value}”以上没有可沿用的内容。',
      en: 'There is nothing above that “{value}” could stand for.',
    },
    fix: { zh: '请直接填写。', en: 'Fill in the cell.' },
  },
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
