/**
 * Who files which form by when. What the notice orders every unit to hand in is owed; what it only asks for
 * when there is something to tell is optional. The notice says "on time" without a day (notice 58, 62): the
 * days are ours.
 */
import type { Deadline, Obligation, UnitKind } from '../ground/define-programme.ts';

const reporting = ['city-department', 'district', 'base'] as const;
const bureau = ['bureau'] as const;

/** Plans are made before the year begins and may be amended until it ends. */
const plan: Deadline = { every: 'year', opens: '12-01', due: '01-31', closes: '12-31' };
const monthly: Deadline = { every: 'month', dueWorkingDay: 5, graceDays: 60 };
/** Kept up all year. */
const allYear: Deadline = { every: 'year', opens: '01-01', due: '12-31', closes: '12-31' };
/** Written at the end of a year, accepted until March after it. */
const yearEnd: Deadline = { every: 'year', opens: '11-01', due: '12-20', closes: '03-31' };

const owed = (form: string, unitKinds: readonly UnitKind[], deadline: Deadline): Obligation => ({
  form,
  unitKinds,
  deadline,
});
const offered = (form: string, unitKinds: readonly UnitKind[], deadline: Deadline): Obligation => ({
  ...owed(form, unitKinds, deadline),
  optional: true,
});

export const qingdaoObligations: readonly Obligation[] = [
  // notice 58
  owed('advanced-plan', reporting, plan),
  owed('urgent-plan', reporting, plan),
  owed('post-plan', reporting, plan),
  // notice 62
  owed('class-return', reporting, monthly),
  owed('trainee-roster', reporting, monthly),
  owed('funding-return', reporting, monthly),
  // notice 37, 42: the bases of the city are kept in order year by year
  owed('base-report', ['base'], yearEnd),
  // notice 20, 61, 75
  offered('sent-participants', reporting, monthly),
  offered('satisfaction', reporting, monthly),
  // notice 19, 38–41: an enterprise or an association may want to become a base too
  offered('higher-class-application', reporting, allYear),
  offered('base-application', [...reporting, 'association', 'enterprise'], allYear),
  // notice 46, 63, 64, 71, 82, 83
  offered('needs-survey', [...reporting, 'association', 'enterprise'], allYear),
  offered('project-follow-up', reporting, allYear),
  offered('rectification', reporting, allYear),
  offered('public-courseware', [...reporting, ...bureau], allYear),
  offered('result-purchase', [...reporting, ...bureau], allYear),
  offered('good-practice', reporting, allYear),
  // notice 73, 74
  offered('project-register', reporting, allYear),
  offered('expert-register', reporting, allYear),
  offered('material-register', reporting, allYear),
  offered('institution-register', reporting, allYear),
  offered('topic-register', reporting, allYear),
  offered('outline-register', reporting, allYear),
  offered('course-register', reporting, allYear),
  offered('textbook-register', reporting, allYear),
  // notice 49–52, 57, 72: what the office of the joint conference keeps itself, ready before the plans
  offered('conference-decision', bureau, allYear),
  offered('targets', bureau, plan),
  offered('project-guide', bureau, plan),
  // notice 90, 92: districts watch over the money of their own level
  offered('inspection', ['bureau', 'district'], allYear),
  // notice 94: offered to those few who may see it, in the bureau and where its inspectors work
  offered('violation-case', ['bureau', 'city-department', 'district'], allYear),
];
