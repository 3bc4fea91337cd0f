/** What units need, and what classes are taught by. */

export const needsTexts = {
  title: { zh: '需求、指南、大纲、计划与办班', en: 'Needs, guide, outlines, plan and training' },
  table: { zh: '各领域、各级别的需求与安排', en: 'Needs and provision by field and level' },
  fieldAndLevel: { zh: '领域、职称级别', en: 'Field, title level' },
  noLevel: { zh: '未注明级别', en: 'No level named' },
  needed: { zh: '需培训（人）', en: 'Needed' },
  guidedItems: { zh: '指南（条）', en: 'Guide items' },
  guided: { zh: '指南需求（人）', en: 'In the guide' },
  outlined: { zh: '大纲（个）', en: 'Outlines' },
  plannedProjects: { zh: '计划项目（个）', en: 'Projects planned' },
  planned: { zh: '计划（人）', en: 'Planned' },
  persons: { zh: '{span}参训（人，按学员登记表）', en: 'People on rosters, {span}' },
  passed: { zh: '{span}合格（人，按学员登记表）', en: 'Of whom passed, {span}' },
  missing: { zh: '尚无', en: 'Still missing' },
  steps: {
    needed: { zh: '需求', en: 'needs' },
    guided: { zh: '指南', en: 'guide' },
    outlined: { zh: '大纲', en: 'outline' },
    planned: { zh: '计划', en: 'plan' },
    classes: { zh: '办班', en: 'classes' },
    passed: { zh: '合格', en: 'passes' },
  },
  note: {
    zh: '需求取自培训需求调查表，指南和大纲取自相应登记表，均以月末已生效的为准。参训、合格取自学员登记表，按人计，以便与按人提出的需求比较并分出职称级别；其他节的“参训（人次）”取自培训班执行情况表，二者口径不同。同一人在各领域分别计入，不作合计。',
    en: 'Needs are those of the training needs surveys, items and outlines those of their registers, in force at the end of the month. People taking part and passing are counted from rosters, person by person, as needs are stated for people and only rosters give their title levels; “Enrolments” of other sections are those of class returns, which is another basis. People count once in each of their fields; there is no sum of them.',
  },
  levelsNote: {
    zh: '适用多个级别的在各级别分别计数，在领域内只计一次；未注明级别的视为各级别均可。“尚无”指有需求、指南或者计划而该环节为空；没有指南的项目类别不看指南。',
    en: 'What is for several levels counts at each of them and once in its field; what names no level is for all. “Still missing” names the steps that are empty where there are needs, guide items or projects; categories without a guide are not held to one.',
  },
} as const;

export const outlineTexts = {
  table: {
    zh: '大纲、课程、教材及其使用，{span}',
    en: 'Outlines, courses and textbooks, and their use, {span}',
  },
  outlines: { zh: '大纲（个）', en: 'Outlines' },
  courses: { zh: '课程（门）', en: 'Courses' },
  tied: { zh: '其中：有对应大纲', en: 'Of which following an outline' },
  modelCourses: { zh: '精品课程（门）', en: 'Model courses' },
  textbooks: { zh: '教材（种）', en: 'Textbooks' },
  modelTextbooks: { zh: '精品教材（种）', en: 'Model textbooks' },
  classes: { zh: '培训班（期）', en: 'Classes' },
  following: { zh: '其中：执行大纲', en: 'Of which following an outline' },
  withCourses: { zh: '填写课程', en: 'Naming courses' },
  withTextbooks: { zh: '填写教材', en: 'Naming textbooks' },
  note: {
    zh: '精品以“精品课程、教材认定表”中有效的认定为准。',
    en: 'Model ones are those whose award in “Model courses and textbooks” is in force.',
  },
} as const;

export const usesTexts = {
  title: { zh: '共享资源使用', en: 'Use of shared resources' },
  table: { zh: '共享资源使用次数', en: 'Uses of shared resources' },
  resource: { zh: '资源', en: 'Resource' },
  plural: { expert: 'Experts', material: 'Teaching materials' },
  toDate: { zh: '{span}使用（次）', en: 'Uses, {span}' },
  others: { zh: '其中：{span}使用外单位资源（次）', en: 'Of which shared by other units, {span}' },
  note: {
    zh: '按培训班执行情况表所填编号统计，同一培训班使用同一资源计一次。',
    en: 'Counted from the codes in class returns; a class that uses a resource counts once.',
  },
} as const;
