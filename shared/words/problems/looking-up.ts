/** Reports that are not there yet, and searches of the log that find too much or nobody. */
export const lookingUpProblems = {
  'report-not-found': {
    zh: '没有 {month} 的月报。月报在当月报表截止后生成；已有的月报见“查看月报”。',
    en: 'There is no report for {month}. A report is compiled after the due date of its month’s documents; “Monthly report” shows which there are.',
  },
  'edition-not-found': {
    zh: '{month} 的月报没有第 {revision} 版，最新为第 {latest} 版。请重新选择“查看月报”。',
    en: '{month} has no revision {revision}; the newest is revision {latest}. Choose “Monthly report” again.',
  },
  'unknown-name': {
    zh: '“{name}”不是单位、报表名称，名录中也没有此人。请核对，或改用邮箱查询。',
    en: '“{name}” is no unit, form or registered person. Check the spelling, or search by email.',
  },
  'several-people': {
    zh: '“{name}”可指 {count} 人：{list}。请用其中一个邮箱重新查询。',
    en: '“{name}” may be any of {count} people: {list}. Search again with one of these emails.',
  },
  'audit-too-wide': {
    zh: '查询范围过大。只指定表或办理事项的，请再加日期（如 from={from}、to={to}）、单位、报告期或人员。',
    en: 'The search is too broad. A form or type alone is not enough: add dates (such as from={from} and to={to}), a unit, a reporting period or a person.',
  },
} as const;
