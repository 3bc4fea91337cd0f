/** What a check found, cell by cell. */
import { texts } from '../texts.ts';

export const checkingSheetWords = texts({
  checkTitle: { zh: '检查结果', en: 'Check results' },
  checkGood: {
    zh: '共 {rows} 行，未发现问题。',
    en: '{rows} {rows|row|rows}, no problems found.',
  },
  checkCounts: {
    zh: '共 {rows} 行：须改正 {errors} 处，请核实 {warnings} 处，已自动识别 {notes} 处。',
    en: '{rows} {rows|row|rows}: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {notes} interpreted automatically.',
  },
  checkLine: { zh: '· {place}：{message}', en: '· {place}: {message}' },
  checkSame: { zh: '{place}等 {count} 处', en: '{place} and others, {count} in all' },
  checkAsOf: {
    zh: '按 {time} 读取的资料检查，报送时以市局最新资料为准。',
    en: ' Checked against data as of {time}; submitting uses the bureau’s latest.',
  },
  checkAllMarked: {
    zh: '已在表中逐处标出，并列入“{tab}”。',
    en: 'All are marked in the sheet and listed in “{tab}”.',
  },
  checkSomeMarked: {
    zh: '已先标出 {painted} 处，全部列入“{tab}”。',
    en: 'The first {painted} {painted|cell is|cells are} marked; all are listed in “{tab}”.',
  },
  placeCell: { zh: '{cell}“{column}”', en: '{cell} “{column}”' },
  placeMany: { zh: '{place}（{count} 处：第 {rows} 行）', en: '{place} ({count} cells, rows {rows})' },
  placeRow: { zh: '第 {row} 行', en: 'row {row}' },
  placeHeader: { zh: '表头“{column}”', en: 'the header “{column}”' },
  placeSheet: { zh: '全表', en: 'the sheet' },
  listSeverity: { zh: '类别', en: 'Type' },
  listCell: { zh: '单元格', en: 'Cell' },
  listCount: { zh: '处数', en: 'Count' },
  listRow: { zh: '行', en: 'Row' },
  listColumn: { zh: '栏', en: 'Column' },
  listMessage: { zh: '问题', en: 'Problem' },
  listFix: { zh: '处理办法', en: 'Action' },
  listMore: {
    zh: '另有 {count} 处未列出，请先改正以上各处。',
    en: '{count} more not shown; correct these first.',
  },
  severityError: { zh: '须改正', en: 'error' },
  severityWarning: { zh: '请核实', en: 'warning' },
  severityNote: { zh: '已自动识别', en: 'interpreted automatically' },
  /** Of what stands beside an amount, such as a norm, where nothing is wrong. */
  besideAmount: { zh: '供参考', en: 'for reference' },
});
