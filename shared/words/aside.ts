/** What the ledgers could not take in (暂不入账), in words: on screens, in the mail and in the report. */
export const asideTexts = {
  /** In a cell of submission status. */
  detail: { zh: '暂不入账', en: 'set aside' },
  /** Head of a list of such documents. */
  title: { zh: '暂不入账', en: 'Set aside' },
  cause: { zh: '原因', en: 'Reason' },
  waited: { zh: '月报等待至', en: 'Reports wait until' },
  /** At the end of a status line. */
  status: {
    zh: '　第 {version} 版暂不入账，不计入统计：{reason}请更正报送；{until} 起月报不再等待',
    en: '   Version {version} is set aside and counts in no figure: {reason} Submit a correction; reports wait until {until}',
  },
  /** Behind the title of the review queue. */
  queue: {
    zh: '　暂不入账 {count} 份：{list}。请督促更正报送。',
    en: '   Set aside: {count} ({list}). Ask the units to submit corrections.',
  },
  queueItem: {
    zh: '{unit}《{title}》{period}（等待至 {until}）',
    en: '{unit}, {title}, {period} (until {until})',
  },
  reasons: {
    refused: {
      zh: '表中有台账不能保存的内容（如残缺字符）。',
      en: 'It holds something the ledgers cannot store, such as a damaged character.',
    },
    unplaceable: {
      zh: '表中有台账不能归类的内容。',
      en: 'It holds something the ledgers have no place for.',
    },
    unreadable: {
      zh: '归档内容无法读取。',
      en: 'Its archived content cannot be read.',
    },
    unavailable: {
      zh: '系统故障，多次重试未成功；恢复后自动入账。',
      en: 'The system failed repeatedly; the document is taken in automatically once it recovers.',
    },
    unfinished: {
      zh: '入账多次中途中断（如内容过多、处理超时）。',
      en: 'Taking it in was cut off every time, for example because it holds too much.',
    },
  },
} as const;

export const asideMail = {
  subject: { zh: '【暂不入账】{unit}《{title}》需更正', en: '[Set aside] {unit}: {title} needs correcting' },
  lead: {
    zh: '{unit}报送的《{title}》（{period}，第{version}版，回执编号{receipt}）已通过并生效，但多次入账均未成功，现暂不入账，不计入统计。原报送内容完好，报送情况不受影响。',
    en: '{title} of {unit} ({period}, version {version}, receipt number {receipt}) was approved and is in force, but could not be taken into the ledgers. It is set aside and counts in no figure for now. What was submitted is intact and still counts as submitted.',
  },
  why: { zh: '原因：{reason}', en: 'Reason: {reason}' },
  what: {
    zh: '办理方法：请报送单位打开该表，选择“检查本表”并改正所列各处，重新填写含特殊符号或生僻字的内容，再作更正报送；通过后即自动入账。仍未成功的，请联系市局。',
    en: 'What to do: the unit opens the form, chooses Check this sheet, corrects the cells listed, retypes text with special symbols or rare characters, and submits a correction; once approved it is taken in automatically. If that fails, contact the bureau.',
  },
  whatUnavailable: {
    zh: '无须更正报送；系统恢复后自动入账。',
    en: 'No correction is needed; it is taken in automatically once the system recovers.',
  },
  until: {
    zh: '月报和年度计划等待至{until}；届时仍未更正的，编制时不含该表，并在其中列明，更正后另行编发更正版。',
    en: 'The monthly report and the annual plan wait until {until}. After that they are made without this document and say so; a corrected edition follows once it is corrected.',
  },
} as const;
