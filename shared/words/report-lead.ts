/** What a reader of the monthly report sees first: the lead paragraph and the key figures. */

/** Sentences of the lead: what there is none of is not said. */
export const leadTexts = {
  month: {
    zh: '{monthName}，全市举办培训班{classes}期，培训专业技术人才{persons}人（{enrolments}人次）。',
    en: 'In {monthName}, {classes} {classes|class was|classes were} held and {persons} {persons|person|people} trained ({enrolments} {enrolments|enrolment|enrolments}).',
  },
  monthWithoutClass: {
    zh: '{monthName}，全市培训专业技术人才{persons}人（{enrolments}人次）。',
    en: 'In {monthName}, {persons} {persons|person was|people were} trained ({enrolments} {enrolments|enrolment|enrolments}).',
  },
  monthWithoutPeople: {
    zh: '{monthName}，全市举办培训班{classes}期。',
    en: 'In {monthName}, {classes} {classes|class was|classes were} held.',
  },
  noClass: { zh: '{monthName}，全市未举办培训班。', en: 'No class was held in {monthName}.' },
  year: {
    zh: '{span}，累计培训{persons}人（{enrolments}人次）{before}，其中合格{passed}人，完成年度任务（{target}）的{rate}%，{pace}。',
    en: 'To date ({span}), {persons} {persons|person has|people have} been trained ({enrolments} {enrolments|enrolment|enrolments}){before}, of whom {passed} passed: {rate}% of the annual target ({target}), {pace}.',
  },
  yearAlone: {
    zh: '{span}，累计培训{persons}人（{enrolments}人次）{before}，其中合格{passed}人；全市年度任务尚未下达。',
    en: 'To date ({span}), {persons} {persons|person has|people have} been trained ({enrolments} {enrolments|enrolment|enrolments}){before}, of whom {passed} passed; the city’s annual target has not been issued yet.',
  },
  nobodyYet: {
    zh: '{span}，全市尚无学员登记，年度任务为{target}。',
    en: 'No trainee has been registered to date ({span}); the annual target is {target}.',
  },
  nobodyYetAlone: {
    zh: '{span}，全市尚无学员登记。',
    en: 'No trainee has been registered to date ({span}).',
  },
  more: { zh: '，同比增长{percent}%', en: ', {percent}% more than a year before' },
  fewer: { zh: '，同比下降{percent}%', en: ', {percent}% fewer than a year before' },
  asMany: { zh: '，与上年同期持平', en: ', as many as a year before' },
  ahead: { zh: '高于序时进度{points}个百分点', en: '{points} percentage points ahead of schedule' },
  behind: { zh: '低于序时进度{points}个百分点', en: '{points} percentage points behind schedule' },
  even: { zh: '与序时进度持平', en: 'on schedule' },
  reached: {
    zh: '合格且累计学时达到规定要求的：{list}。',
    en: 'The required annual hours were completed by {list}.',
  },
  reachedOne: {
    zh: '{title}{persons}人',
    en: '{persons} {persons|person|people} in {title}',
  },
  money: {
    zh: '经费累计到位{received}元、支出{spent}元。',
    en: 'CNY {received} has been received and CNY {spent} spent.',
  },
  moneyReceived: { zh: '经费累计到位{received}元。', en: 'CNY {received} has been received.' },
  moneySpent: { zh: '经费累计支出{spent}元。', en: 'CNY {spent} has been spent.' },
  reporting: {
    zh: '本月应报送报表{due}份，{list}，按时报送率{rate}%。',
    en: 'Of {due} {due|document|documents} due for the month: {list}; {rate}% on time.',
  },
  onTime: { zh: '按时报送{count}份', en: '{count} on time' },
  late: { zh: '迟报{count}份', en: '{count} late' },
  missing: { zh: '未报{count}份', en: '{count} not submitted' },
  programme: {
    zh: '{from}年以来，累计培训{persons}人（{enrolments}人次），其中合格{passed}人次，完成总任务（{target}）的{rate}%。',
    en: 'Since {from}, {persons} {persons|person has|people have} been trained ({enrolments} {enrolments|enrolment|enrolments}, {passed} passed): {rate}% of the programme target ({target}).',
  },
  programmeAlone: {
    zh: '{from}年以来，累计培训{persons}人（{enrolments}人次）。',
    en: 'Since {from}, {persons} {persons|person has|people have} been trained ({enrolments} {enrolments|enrolment|enrolments}).',
  },
} as const;

export const headlineTexts = {
  toDate: { zh: '{span}培训人数', en: 'People trained, {span}' },
  ofTarget: {
    zh: '其中合格{counted}{basis}，完成年度任务（{target}）的{rate}%',
    en: '{counted} {basis} passed: {rate}% of the annual target ({target})',
  },
  month: { zh: '本月培训人数', en: 'People trained this month' },
  inEnrolments: { zh: '{enrolments}人次', en: '{enrolments} {enrolments|enrolment|enrolments}' },
  ever: { zh: '{from}年以来培训人数', en: 'People trained since {from}' },
  reached: { zh: '学时达标率', en: 'Required hours completed' },
  reachedOf: {
    zh: '达标{reached}人，应达标{persons}人',
    en: '{reached} of {persons} {persons|person|people}',
  },
  nobodyToReach: { zh: '暂无应达标人员', en: 'no one with required hours yet' },
  spent: { zh: '经费累计支出（元）', en: 'Spent to date (CNY)' },
  noneReceived: { zh: '尚无到位经费', en: 'no funds received yet' },
  spentOf: { zh: '占可用资金的{rate}%', en: '{rate}% of funds available' },
  onTime: { zh: '本月按时报送率', en: 'Documents on time' },
  onTimeOf: { zh: '应报送{due}份，按时{onTime}份', en: '{onTime} of {due}' },
  noneDue: { zh: '本月无应报报表', en: 'none due this month' },
} as const;
