/** Certificates that cannot be issued, replaced or printed, with their blanks and series. */
export const certificateProblems = {
  'nothing-to-print': {
    zh: '没有可以打印的内容：该班没有有效证书，或链接中的编号、册数有误。请从表格中重新打开。',
    en: 'There is nothing to print: the class has no valid certificate, or number or part in the link is wrong. Open it from the sheet again.',
  },
  'class-unknown': {
    zh: '没有培训班“{class}”。请核对编号；培训班须已在培训班执行情况表中报送并生效。',
    en: 'There is no class “{class}”. Check the code; the class must be in a class return that is in force.',
  },
  'class-waits': {
    zh: '培训班“{class}”暂不能发证：{why}。',
    en: 'No certificates can be issued for class “{class}” yet: {why}.',
  },
  'nobody-eligible': {
    zh: '没有可以发证的人员：所选人员已有证书，或尚不符合条件。原因见发证单“说明”栏。',
    en: 'No certificate was issued: everyone chosen has one already or is not eligible. The column “Remarks” says why.',
  },
  'certificates-moved': {
    zh: '{class}的证书刚由{by}办理过（{at}）。请重新打开发证单后再办理；您的操作未生效，没有占用编号。',
    en: '{by} has just changed the certificates of {class} ({at}). Open the sheet again and repeat; nothing was done and no number was used.',
  },
  'certified-changed': {
    zh: '“{form}”（{period}）未接收：下列人员或培训班已有有效证书，报表的改动与证书不符。{list}。请先联系市局作废或换发证书，再报送。',
    en: '{form} ({period}) was not accepted: it contradicts certificates that are valid. {list}. Ask the bureau to void or replace them first, then submit again.',
  },
  'certificate-unknown': {
    zh: '没有编号为“{number}”的证书。请核对编号。',
    en: 'There is no certificate “{number}”. Check the number.',
  },
  'certificate-ended': {
    zh: '证书{number}{state}，不能再次办理。',
    en: 'Certificate {number} is {state}; nothing more can be done with it.',
  },
  'bureau-replaces': {
    zh: '证书{number}请报市局换发：{why}。',
    en: 'Ask the bureau to replace certificate {number}: {why}.',
  },
  'blank-wrong': {
    zh: '“{text}”不是空白证流水号。请照空白证上印的填写，如 A000123；多个用顿号隔开，连号写作 A000123~A000130。',
    en: '“{text}” is no serial of a blank. Write it as printed, such as A000123; several with commas, a range as A000123~A000130.',
  },
  'blank-taken': {
    zh: '空白证{blank}不能登记：{where}。请核对流水号。',
    en: 'Blank {blank} cannot be noted: {where}. Check the serial.',
  },
  'series-full': {
    zh: '号段{series}在{year}年的编号已用完。请联系市局另行核定号段。',
    en: 'Series {series} has no numbers left for {year}. Ask the bureau for another series.',
  },
  'series-taken': {
    zh: '号段{series}属于“{unit}”，不能另给其他单位。',
    en: 'Series {series} belongs to “{unit}” and cannot be given to another unit.',
  },
  'series-same': {
    zh: '“{unit}”的号段{series}已是这一状态，无需再次办理。',
    en: 'Series {series} of “{unit}” is in that state already.',
  },
} as const;
