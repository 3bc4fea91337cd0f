/** Certificates in the sheet: menus, questions, the lists that are laid, and what was done. */
import { texts } from './texts.ts';

export const certificateSheet = texts({
  menu: { zh: '证书与学时', en: 'Certificates and hours' },
  issue: { zh: '发证…', en: 'Issue certificates…' },
  check: { zh: '证书核验', en: 'Check certificates' },
  end: { zh: '作废…', en: 'Void a certificate…' },
  replace: { zh: '换发…', en: 'Replace a certificate…' },
  series: { zh: '号段（市局）…', en: 'Number series (bureau)…' },
  lookUp: { zh: '学时查询', en: 'Look up hours' },
  export: { zh: '继续教育登记导出', en: 'Export for registration' },
  register: { zh: '标记已登记…', en: 'Note as registered…' },

  noteBlanks: { zh: '登记空白证', en: 'Note blanks used' },
  spoilBlanks: { zh: '作废空白证…', en: 'Note spoiled blanks…' },
  viewBlanks: { zh: '空白证情况', en: 'Blanks' },
  blank: { zh: '空白证流水号', en: 'Serial of the blank' },
  blankHelp: {
    zh: '空白证上印的流水号，如 A000123。发证前填写的随发证登记，发证后填写的再选“登记空白证”。',
    en: 'The serial printed on the blank, such as A000123. Those entered before issuing are noted with it; later ones by “Note blanks used”.',
  },
  openForBlanks: {
    zh: '请先打开该班的发证单（“发证…”），再选本菜单。',
    en: 'Open the class by “Issue certificates…” first, then choose this menu again.',
  },
  noBlanks: {
    zh: '没有填写空白证流水号的证书。请在最右一栏填写，再选“登记空白证”。',
    en: 'No certificate has the serial of a blank. Enter them in the last column, then choose “Note blanks used”.',
  },
  blanksNoted: { zh: '已登记 {all} 份，其中新登记 {count} 份', en: '{all} noted, {count} of them new' },
  askSpoiled: {
    zh: '请输入作废的流水号和原因，如“A000101、A000105~A000106 打印错位”：',
    en: 'Enter the spoiled serials and the reason, such as “A000101, A000105~A000106 printed askew”:',
  },
  spoiledUnread: {
    zh: '没有读懂。请先写流水号，空一格再写原因，如“A000101 打印错位”。未登记。',
    en: 'That was not understood, and nothing was noted. Write the serials, a space, and the reason, such as “A000101 printed askew”.',
  },
  blanksSpoiled: { zh: '已登记作废 {count} 份', en: '{count} noted as spoiled' },
  blanksTab: { zh: '空白证情况', en: 'Blanks' },
  blanksTitle: {
    zh: '空白证：已用 {used} 份，作废 {spoiled} 份，首末号之间未登记 {missing} 份',
    en: 'Blanks: {used} used, {spoiled} spoiled, {missing} between the first and the last not accounted for',
  },
  blanks: { zh: '流水号', en: 'Serials' },
  copies: { zh: '份数', en: 'Count' },
  blankMissing: { zh: '未登记', en: 'not noted' },
  blankMissingHelp: {
    zh: '用了的请登记，坏了的请作废，没用的请清点',
    en: 'note them as used or spoiled, or see that they lie there',
  },
  blankSpoiled: { zh: '已作废', en: 'spoiled' },
  blankUsed: { zh: '已用', en: 'used' },

  question: {
    zh: '请输入年份，不填为 {year} 年。查看其他单位的，在年份后写单位名称，如“{year} {unit}”：',
    en: 'Enter a year; leave empty for {year}. For another unit add its name, such as “{year} {unit}”:',
  },
  questionOfOthers: {
    zh: '请输入单位名称，查看往年的在前面写年份，如“{year} {unit}”：',
    en: 'Enter the name of a unit, after the year if it is not {year}, such as “{year} {unit}”:',
  },
  unitMissing: {
    zh: '未输入单位名称。请重新选择“发证…”，输入如“{year} {unit}”。',
    en: 'No unit was named. Choose “Issue certificates…” again and enter a year and a unit, such as “{year} {unit}”.',
  },
  unknownUnit: {
    zh: '没有与“{text}”唯一对应的单位。请重新选择“发证…”，在年份后写单位的全称。',
    en: '“{text}” does not stand for exactly one unit. Choose “Issue certificates…” again and write its full name after the year.',
  },
  classesTab: { zh: '发证 {year}', en: 'Certificates {year}' },
  classesTabOf: { zh: '发证 {year} {unit}', en: 'Certificates {year} {unit}' },
  classesTitle: {
    zh: '{unit}　{year}年培训班发证情况（号段 {series}）。选中一行，再选“发证…”打开该班的发证单',
    en: '{unit}, certificates of {year} (series {series}). Select a line and choose “Issue certificates…” to open the class',
  },
  noClasses: {
    zh: '{unit}在{year}年没有生效的培训班。请先报送培训班执行情况表。',
    en: '{unit} has no class in force in {year}. Submit a class return first.',
  },
  chooseClass: {
    zh: '请选中一个培训班所在的行，再选“发证…”。',
    en: 'Select the line of a class, then choose “Issue certificates…”.',
  },
  classCode: { zh: '培训班编号', en: 'Class code' },
  classTitle: { zh: '培训班', en: 'Title' },
  ends: { zh: '结束日期', en: 'Ends on' },
  passed: { zh: '合格', en: 'Passed' },
  eligible: { zh: '待发证', en: 'To be issued' },
  valid: { zh: '已发有效', en: 'Issued, valid' },

  sheetTab: { zh: '发证单 {code}', en: 'Issue {code}' },
  sheetTitle: {
    zh: '{title}（{code}）　学时须满 {required}，可发证 {eligible} 人，已发 {valid} 人{waits}',
    en: '{title} ({code}): {required} hours required, {eligible} to be issued, {valid} issued{waits}',
  },
  sheetWaits: { zh: '；暂不能发证：{why}', en: '; none can be issued yet: {why}' },
  now: { zh: '本次发证', en: 'Issue now' },
  nowHelp: {
    zh: '写“发”的本次发证；清空的本次不发，以后仍可发。',
    en: 'Lines that say “yes” are issued now; empty ones later.',
  },
  yes: { zh: '发', en: 'yes' },
  name: { zh: '姓名', en: 'Name' },
  mask: { zh: '证件', en: 'Document' },
  hours: { zh: '学时', en: 'Hours' },
  result: { zh: '考核结果', en: 'Result' },
  number: { zh: '证书编号', en: 'Certificate no.' },
  issuedOn: { zh: '发证日期', en: 'Issued on' },
  state: { zh: '状态', en: 'State' },
  remark: { zh: '说明', en: 'Remarks' },
  eligibleState: { zh: '可发证', en: 'eligible' },
  notYet: { zh: '不发证', en: 'none' },
  registeredOn: { zh: '已登记（{platform}，{on}）', en: 'registered ({platform}, {on})' },
  endedRemark: { zh: '{reason}（{by}，{on}）', en: '{reason} ({by}, {on})' },
  replacedBy: { zh: '换发为 {number}；', en: 'replaced by {number}; ' },
  toUnregister: { zh: '待在{platform}撤销登记；', en: 'to be taken back from {platform}; ' },
  nobodyChosen: {
    zh: '没有写“发”的可发证人员，未发证。',
    en: 'No eligible line says “yes”; nothing was issued.',
  },
  confirmIssue: {
    zh: '给“{title}”的 {count} 人发证？编号由系统在号段内连续编发，发出后由市局作废、换发；姓名有误且尚未发给本人的，本单位负责人可换发。',
    en: 'Issue certificates to {count} {count|person|people} of “{title}”? Numbers follow each other; once issued, the bureau voids and replaces them; a wrong name the head of the unit can have replaced before it is handed out.',
  },
  issuedToast: { zh: '已发证 {count} 份：{first} 至 {last}', en: '{count} issued: {first} to {last}' },
  working: { zh: '正在办理…', en: 'Working…' },

  checkTitle: {
    zh: '在“证书编号”“姓名”两栏粘贴（每次最多 {limit} 行），再选“证书核验”，结果写在右侧',
    en: 'Paste numbers and names (at most {limit} lines), then choose “Check certificates”; answers are written beside',
  },
  outcome: { zh: '结果', en: 'Outcome' },
  noMatch: { zh: '编号与姓名不符，或无此证书', en: 'number and name do not match, or no such certificate' },
  purpose: {
    zh: '请说明查询用途（如“2015年职称评审”），将与查询人、人数一并记录：',
    en: 'What is it for, such as “title review 2015”? It is recorded with your name and how many are asked:',
  },
  purposeMissing: { zh: '未写明用途，未查询。', en: 'Nothing was looked up: say what it is for.' },
  nothingPasted: {
    zh: '表中没有可查询的行。请先粘贴，再选一次本菜单。',
    en: 'There is nothing to look up. Paste lines first, then choose the menu again.',
  },
  tooMany: {
    zh: '一次最多查询 {limit} 行，现有 {count} 行，未查询。请分次查询。',
    en: 'At most {limit} lines at a time; there are {count} and nothing was looked up. Split them.',
  },
  checked: {
    zh: '已核验 {count} 行，其中有效 {valid} 行；本单位今天还可核验 {left} 行',
    en: '{count} checked, {valid} valid; {left} left for your unit today',
  },

  place: { zh: '序号', en: 'No.' },
  recordsFile: {
    zh: '{day} 查询 {count} 人；本单位当天还可查询 {left} 人。“序号”是查询名单中的次序；“原编号”是名册原先填写的，本系统未签发。',
    en: '{count} {count|person|people} looked up on {day}; {left} left for your unit that day. “No.” is the place in the list that was asked; earlier numbers were not issued here.',
  },
  rowOfFile: { zh: '行', en: 'Row' },
  checkedFile: {
    zh: '{day} 核验 {count} 行，其中有效 {valid} 行；本单位当天还可核验 {left} 行。编号、姓名须同时相符。“行”是原文件中的行号。',
    en: 'Checked on {day}: {count} {count|row|rows}, {valid} valid; {left} left for your unit that day. Number and full name have to be right both. “Row” is that of your file.',
  },
  checkedEnded: { zh: '{on}　{reason}', en: '{on}: {reason}' },
  checkedReplaced: { zh: '{on} 换发为 {successor}：{reason}', en: '{on}: replaced by {successor}, {reason}' },

  lookUpTitle: {
    zh: '在“姓名”“身份证号”两栏粘贴（每次最多 {limit} 人），再选“学时查询”；身份证号查完即从表中清除，系统不保存',
    en: 'Paste names and citizen numbers (at most {limit}), then choose “Look up hours”; numbers are cleared from the sheet and kept nowhere',
  },
  citizenNumber: { zh: '身份证号', en: 'Citizen number' },
  found: { zh: '查到 {classes} 个班，{hours} 学时', en: '{classes} {classes|class|classes}, {hours} hours' },
  notFound: { zh: '姓名与证件不符，或无记录', en: 'name and number do not match, or no record' },
  recordsTab: { zh: '学时查询结果', en: 'Hours found' },
  recordsTitle: {
    zh: '{count} 人的学习情况（{at} 查询）。“原编号”是名册原先填写的证书编号，本系统未签发',
    en: 'Classes of {count} {count|person|people} (looked up {at}). “Earlier number” is what a roster stated, not issued here',
  },
  year: { zh: '年度', en: 'Year' },
  subject: { zh: '科目类别', en: 'Subject' },
  professional: { zh: '专业科目', en: 'professional' },
  public: { zh: '公需科目', en: 'public' },
  programme: { zh: '工程', en: 'Programme' },
  category: { zh: '项目类别', en: 'Category' },
  host: { zh: '施教机构', en: 'Host' },
  starts: { zh: '开始日期', en: 'Begins on' },
  onlineHours: { zh: '在线学时', en: 'Online hours' },
  oldNumber: { zh: '原编号', en: 'Earlier number' },
  passedResult: { zh: '合格', en: 'passed' },
  failedResult: { zh: '不合格', en: 'failed' },
  studyingResult: { zh: '学习中', en: 'studying' },
  lookedUp: {
    zh: '已查询 {count} 人，查到 {found} 人；身份证号已清除。本单位今天还可查询 {left} 人',
    en: '{count} looked up, {found} found; the numbers were cleared. {left} left for your unit today',
  },

  askNumber: { zh: '请输入证书编号：', en: 'Enter the certificate number:' },
  askVoidReason: { zh: '作废 {number} 的原因：', en: 'Why is {number} declared void?' },
  askKind: {
    zh: '换发 {number}：1 姓名有误　2 学时等内容有误　3 证书遗失、损毁。请输入序号：',
    en: 'Replace {number}: 1 wrong name, 2 wrong hours or other facts, 3 lost or damaged. Enter a number:',
  },
  wrongKind: { zh: '请输入 1、2 或 3，未换发。', en: 'Enter 1, 2 or 3; nothing was replaced.' },
  askName: {
    zh: '新证书上的姓名（名册已更正的，不填）：',
    en: 'The name on the new certificate (empty if the roster is correct):',
  },
  askReplaceReason: { zh: '换发 {number} 的原因：', en: 'Why is {number} replaced?' },
  reasonMissing: { zh: '未写原因，未办理。', en: 'Nothing was done: give a reason.' },
  voided: {
    zh: '{number} 已作废，公开核验即时显示。名册需更正的，现在可以更正。',
    en: '{number} is void, and shows as void at once. The roster can be corrected now.',
  },
  replaced: {
    zh: '{number} 已换发为 {successor}。名册与新证书不一致的，请承办单位更正名册。',
    en: '{number} was replaced by {successor}. If the roster differs, the host corrects it.',
  },

  seriesTab: { zh: '号段 {year}', en: 'Series {year}' },
  seriesTitle: {
    zh: '{mark} {year}年各号段编号情况。核定或停用：选“号段（市局）…”，输入“07 单位全称 理由”，停用的在前面写“停用”',
    en: 'Series {mark} in {year}. To give a unit one choose “Number series (bureau)…” and enter “07 unit reason”; begin with “close” to close it',
  },
  askSeries: {
    zh: '查看的直接确定；核定的输入“07 单位全称 理由”；停用的输入“停用 07 单位全称 理由”：',
    en: 'Leave empty to view; “07 unit reason” gives a unit a series; “close 07 unit reason” closes it:',
  },
  wrongSeries: {
    zh: '没有读懂“{text}”。格式为“07 单位全称 理由”，号段为 01 至 99。',
    en: '“{text}” was not understood. Write “07 unit reason”; a series is 01 to 99.',
  },
  seriesHeader: { zh: '号段', en: 'Series' },
  unit: { zh: '单位', en: 'Unit' },
  lastNumber: { zh: '已编到', en: 'Last number' },
  since: { zh: '核定日期', en: 'Since' },
  open: { zh: '启用', en: 'open' },
  closed: { zh: '停用', en: 'closed' },

  exportTab: { zh: '继续教育登记导出', en: 'Registration export' },
  exportTitle: {
    zh: '{title}（{code}）　{count} 人，身份证号取自本表格的学员登记表，未离开本表格；登记后选“标记已登记…”',
    en: '{title} ({code}), {count} {count|person|people}; citizen numbers come from the roster in this spreadsheet and never leave it. Once entered choose “Note as registered…”',
  },
  openSheetFirst: {
    zh: '请先打开该班的发证单（“发证…”），再选“继续教育登记导出”。',
    en: 'Open the class by “Issue certificates…” first, then choose “Export for registration”.',
  },
  openRosterFirst: {
    zh: '本表格中没有打开该班的学员登记表（{period}），无法填入身份证号。请在存有身份证号的表格中操作。',
    en: 'The roster of the class ({period}) is not open in this spreadsheet, so the citizen numbers are missing. Use the spreadsheet that has them.',
  },
  nothingToExport: {
    zh: '该班没有尚未登记的有效证书。',
    en: 'The class has no valid certificate that is not registered yet.',
  },
  documentKind: { zh: '证件类型', en: 'Kind of document' },
  documentNumber: { zh: '证件号码', en: 'Document number' },
  idCard: { zh: '居民身份证', en: 'citizen identity card' },
  employer: { zh: '工作单位', en: 'Employer' },
  creditCode: { zh: '统一社会信用代码', en: 'Credit code' },
  project: { zh: '项目名称', en: 'Project' },
  onSite: { zh: '集中学时', en: 'Hours on site' },
  total: { zh: '合计学时', en: 'All hours' },
  openExportFirst: {
    zh: '请先打开“继续教育登记导出”，核对后再选“标记已登记…”。',
    en: 'Open “Export for registration” first, then choose “Note as registered…”.',
  },
  askPlatform: {
    zh: '已录入哪个平台（如“山东省专业技术人员继续教育公共服务平台”）？',
    en: 'Which platform were they entered on?',
  },
  noted: { zh: '已标记 {count} 份', en: '{count} noted' },
  notedBefore: { zh: '，{before} 份此前已标记', en: ', {before} before' },
});
