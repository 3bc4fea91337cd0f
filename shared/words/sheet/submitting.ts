/** Submitting, a colleague's newer version, and what comes back. */
import { texts } from '../texts.ts';

export const submittingWords = texts({
  submitTitle: { zh: '报送市局', en: 'Submit to the bureau' },
  submitBlocked: {
    zh: '须改正 {errors} 处，未报送。',
    en: '{errors} {errors|error|errors} must be corrected first; nothing was submitted.',
  },
  submitEmpty: {
    zh: '表中无数据，未报送。本期确无数据的，请选“零报告”。',
    en: 'The sheet has no rows; nothing was submitted. If there is nothing to report, choose Nil return.',
  },
  submitEmptyNoNil: {
    zh: '表中无数据，未报送。',
    en: 'The sheet has no rows; nothing was submitted.',
  },
  certifierQuestion: {
    zh: '请填写单位负责人姓名（对报表真实性负责）：',
    en: 'Name of the head of unit responsible for this document:',
  },
  certifierAgain: {
    zh: '请填写单位负责人姓名（对报表真实性负责）。\n上次填写：{name}。不填则沿用。',
    en: 'Name of the head of unit responsible for this document.\nLast time: {name}. Leave empty to use it again.',
  },
  certifierKnown: {
    zh: '请填写单位负责人姓名（对报表真实性负责）。\n名录登记：{name}。不填则用此姓名。',
    en: 'Name of the head of unit responsible for this document.\nIn the directory: {name}. Leave empty to use it.',
  },
  certifierChoice: {
    zh: '请填写单位负责人的序号或姓名（对报表真实性负责）。不填则为第 1 位。\n{list}',
    en: 'Number or name of the head of unit responsible for this document. Leave empty for the first.\n{list}',
  },
  textTooLong: {
    zh: '最多 {limit} 字，现为 {length} 字，未办理。请缩短后重试。',
    en: 'At most {limit} characters; this has {length}, so nothing was done. Shorten it and try again.',
  },
  cellTooLong: {
    zh: '第 {row} 行的意见或说明有 {length} 字，最多 {limit} 字；超长的共 {count} 处。未办理，所写内容仍在表中。请缩短后重试。',
    en: 'Row {row}: the comment or reply has {length} characters, at most {limit} are allowed ({count} too long in all). Nothing was done, and what you wrote is still in the sheet. Shorten it and try again.',
  },
  certifierMissing: {
    zh: '未填写单位负责人姓名，未报送。“负责人”“局长”等称谓不是姓名。',
    en: 'No name of a head of unit was entered; nothing was submitted. A title such as “负责人” (head) is no name.',
  },
  submitQuestion: {
    zh: '{unit}　{title}　{period}\n{totals}\n请核实 {warnings} 处，单位负责人：{certifier}。\n\n确认报送市局？',
    en: '{unit}, {title}, {period}\n{totals}\n{warnings} {warnings|warning|warnings}, head of unit: {certifier}.\n\nSubmit to the bureau?',
  },
  totalRows: { zh: '{rows} 行', en: '{rows} {rows|row|rows}' },
  totalPersons: { zh: '{persons} 人', en: '{persons} {persons|person|people}' },
  totalMoney: { zh: '{column} {sum}', en: '{column} {sum}' },
  totalsJoin: { zh: '，', en: ', ' },
  totalsFirst: { zh: '本次：{now}\n现行版：无', en: 'Now: {now}\nIn force: nothing' },
  totalsInForce: {
    zh: '本次：{now}\n现行版（第 {version} 版）：{before}\n与第 {latest} 版有 {cells} 格不同',
    en: 'Now: {now}\nIn force (version {version}): {before}\n{cells} {cells|cell differs|cells differ} from version {latest}',
  },
  totalsSubmitted: {
    zh: '本次：{now}\n第 {version} 版（未生效）：{before}\n与第 {latest} 版有 {cells} 格不同',
    en: 'Now: {now}\nVersion {version} (not in force): {before}\n{cells} {cells|cell differs|cells differ} from version {latest}',
  },
  dropQuestion: {
    zh: '{drops}\n\n确属减少，仍要报送？',
    en: '{drops}\n\nIs this correct, and submit all the same?',
  },
  submitDone: {
    zh: '已收到，回执编号 {receipt}，第 {version} 版，{rows} 行。\n{next}',
    en: 'Received: receipt number {receipt}, version {version}, {rows} {rows|row|rows}.\n{next}',
  },
  submitRepeated: {
    zh: '内容与此前报送的相同，沿用原回执编号 {receipt}（第 {version} 版）。\n{next}',
    en: 'The content has not changed; the receipt number is still {receipt} (version {version}).\n{next}',
  },
  submitRefused: {
    zh: '市局系统校验发现 {errors} 处问题，未接收，已在表中标出。',
    en: 'The bureau’s check found {errors} {errors|error|errors}, marked in the sheet; the document was not accepted.',
  },
});
