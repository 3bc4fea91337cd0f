/** Progress against the targets. */

export const targetTexts = {
  '≈': { zh: '{value}{basis}左右', en: 'about {value} {basis}' },
  '≥': { zh: '不少于{value}{basis}', en: 'at least {value} {basis}' },
  '=': { zh: '{value}{basis}', en: '{value} {basis}' },
  persons: { zh: '人', en: 'people' },
  enrolments: { zh: '人次', en: 'enrolments' },
  none: { zh: '尚未下达', en: 'not issued yet' },
} as const;

export const progressTexts = {
  title: { zh: '目标任务完成情况', en: 'Progress against the targets' },
  yearTable: { zh: '年度任务', en: 'Annual targets' },
  programmeTable: { zh: '工程总任务（{from}—{to}年）', en: 'Programme targets ({from}–{to})' },
  monthTable: { zh: '分月培训人数', en: 'People trained by month' },
  target: { zh: '任务', en: 'Target' },
  targetValue: { zh: '任务数', en: 'Target value' },
  monthPersons: { zh: '本月人数（人）', en: 'People, this month' },
  monthEnrolments: { zh: '本月人次', en: 'Enrolments, this month' },
  yearPersons: { zh: '{span}人数（人）', en: 'People, {span}' },
  yearEnrolments: { zh: '{span}人次', en: 'Enrolments, {span}' },
  everPersons: { zh: '累计人数（人）', en: 'People to date' },
  everEnrolments: { zh: '累计人次', en: 'Enrolments to date' },
  counted: { zh: '计入任务', en: 'Counted' },
  rate: { zh: '完成率（%）', en: 'Attainment (%)' },
  monthName: { zh: '月份', en: 'Month' },
  newEnrolments: { zh: '当月人次', en: 'Enrolments' },
  newPersons: { zh: '当月新增人数（人）', en: 'New people' },
  newCounted: { zh: '当月新增合格（人）', en: 'Newly passed' },
  cumulative: { zh: '累计合格（人）', en: 'Passed to date' },
  pace: { zh: '序时任务（人）', en: 'Schedule (people)' },
  floorNote: {
    zh: '{title}：合格培训班的学时当年累计不少于{floor}学时的才计入；跟踪培养的，历年学时累计，达到规定学时的当年计一次。',
    en: '{title}: counted with at least {floor} hours in classes passed this year; hours of a tracking cohort add up over the years and count once, in the year they suffice.',
  },
  countingNote: {
    zh: '“计入任务”只计考核合格的培训班，不合格、在学的列入“{span}人数”而不计入；不分类别的年度任务计合格人数，不另要求学时。',
    en: '“Counted” covers classes passed only; people who failed or are still in class are under “People, {span}” alone. A yearly target over all categories counts people who passed, whatever their hours.',
  },
  basisNote: {
    zh: '人数按人去重，同一人参加多期培训班的只计一人；人次按人和培训班计。全市合计不等于各项之和。',
    en: 'People are counted once, enrolments once for each class. The city total is not the sum of the lines.',
  },
  paceNote: {
    zh: '序时任务为年度任务数按月均分。',
    en: 'The schedule is the annual target spread evenly over the months.',
  },
} as const;
