/**
 * Who submits which form by when. What the notice requires of every unit is due; what it requires only when there
 * is something to report is optional; so is everything to enterprises and associations, which carry out projects but
 * owe the city no figures (notice 55, 69, 70). The notice says "on time" without a date (notice 58, 62): the dates are
 * ours. A new form is one line here, and both programmes have it.
 */
import type { Form } from '../form/define-form.ts';
import { abilityPlan } from '../forms/ability-plan.ts';
import { advancedPlan } from '../forms/advanced-plan.ts';
import { appropriation } from '../forms/appropriation.ts';
import { baseApplication } from '../forms/base-application.ts';
import { basePlan } from '../forms/base-plan.ts';
import { baseReport } from '../forms/base-report.ts';
import { baseResult } from '../forms/base-result.ts';
import { certificateStyle } from '../forms/certificate-style.ts';
import { cityTargets } from '../forms/city-targets.ts';
import { classReturn } from '../forms/class-return.ts';
import { cohortRegister } from '../forms/cohort-register.ts';
import { conferenceDecision } from '../forms/conference-decision.ts';
import { conferenceMeetings } from '../forms/conference-meetings.ts';
import { conferenceMembers } from '../forms/conference-members.ts';
import { courseRegister } from '../forms/course-register.ts';
import { digitalPlan } from '../forms/digital-plan.ts';
import { educationFund } from '../forms/education-fund.ts';
import { expertRegister } from '../forms/expert-register.ts';
import { findingOpinion } from '../forms/finding-opinion.ts';
import { fiscalApplication } from '../forms/fiscal-application.ts';
import { fiscalResult } from '../forms/fiscal-result.ts';
import { flagDecision } from '../forms/flag-decision.ts';
import { flagReply } from '../forms/flag-reply.ts';
import { fundingReturn } from '../forms/funding-return.ts';
import { goodPractice } from '../forms/good-practice.ts';
import { guidanceNote } from '../forms/guidance-note.ts';
import { higherClassApplication } from '../forms/higher-class-application.ts';
import { higherClassResult } from '../forms/higher-class-result.ts';
import { inspection } from '../forms/inspection.ts';
import { inspectionFinding } from '../forms/inspection-finding.ts';
import { inspectionPlan } from '../forms/inspection-plan.ts';
import { institutionRegister } from '../forms/institution-register.ts';
import { legalBasis } from '../forms/legal-basis.ts';
import { majorProject } from '../forms/major-project.ts';
import { matching } from '../forms/matching.ts';
import { materialRegister } from '../forms/material-register.ts';
import { milestone } from '../forms/milestone.ts';
import { needsSurvey } from '../forms/needs-survey.ts';
import { outlineRegister } from '../forms/outline-register.ts';
import { performance } from '../forms/performance.ts';
import { phoneCheck } from '../forms/phone-check.ts';
import { planMerge } from '../forms/plan-merge.ts';
import { postPlan } from '../forms/post-plan.ts';
import { practiceAdoption } from '../forms/practice-adoption.ts';
import { projectFollowUp } from '../forms/project-follow-up.ts';
import { projectGuide } from '../forms/project-guide.ts';
import { projectRegister } from '../forms/project-register.ts';
import { publicCourseware } from '../forms/public-courseware.ts';
import { qualityAward } from '../forms/quality-award.ts';
import { rectification } from '../forms/rectification.ts';
import { responsibility } from '../forms/responsibility.ts';
import { resultPurchase } from '../forms/result-purchase.ts';
import { satisfaction } from '../forms/satisfaction.ts';
import { sentParticipants } from '../forms/sent-participants.ts';
import { settlement } from '../forms/settlement.ts';
import { staffList } from '../forms/staff-list.ts';
import { targets } from '../forms/targets.ts';
import { textbookRegister } from '../forms/textbook-register.ts';
import { topicRegister } from '../forms/topic-register.ts';
import { traineeRoster } from '../forms/trainee-roster.ts';
import { urgentPlan } from '../forms/urgent-plan.ts';
import { violationCase } from '../forms/violation-case.ts';
import { yearEndBalance } from '../forms/year-end-balance.ts';
import type { UnitKind } from '../ground/define-city.ts';
import type { Deadline } from '../ground/obligation.ts';
import { type Filing, offered, owed } from './define-city.ts';

const reporting = ['city-department', 'district', 'base'] as const;
/** Their district's HR bureau answers for them: other bureaus of districts take part and owe nothing of their own (notice 3, 53). */
const below = 'district-department' as const;
const bodies = ['association', 'enterprise', below] as const;
const bureau = ['bureau'] as const;
/** 市财政局 */
const financeBureau = 'czj';

/** Plans are made before the year begins and may be amended until it ends. */
const plan: Deadline = { every: 'year', opens: '12-01', due: '01-31', closes: '12-31' };
const monthly: Deadline = { every: 'month', dueWorkingDay: 5, graceDays: 60 };
/** Updated all year. */
const allYear: Deadline = { every: 'year', opens: '01-01', due: '12-31', closes: '12-31' };
/** As long as a decision is told when it is due, its carrying out can be noted where the decision is. */
const decided: Deadline = { ...allYear, openYears: 2 };
/** Classes that end in December are settled in January. */
const settled: Deadline = { ...allYear, closes: '03-31' };
/** Written at the end of a year, accepted until March after it. */
const yearEnd: Deadline = { every: 'year', opens: '11-01', due: '12-20', closes: '03-31' };

const alsoOffered = (filing: Filing, offeredTo: readonly UnitKind[]): Filing => ({ ...filing, offeredTo });

/**
 * @param plans of the programme, one for each training project (notice 58)
 * @param staff the one on which an employer plans for its own staff: enterprises are offered no other (notice 32, 69);
 *   associations carry out projects of every kind (notice 55)
 */
const filingsWith = (plans: readonly Form[], staff: Form): readonly Filing[] => [
  ...plans.map((form) =>
    alsoOffered(owed(form, reporting, plan), form === staff ? bodies : ['association', below]),
  ),
  // notice 62
  alsoOffered(owed(classReturn, reporting, monthly), bodies),
  alsoOffered(owed(traineeRoster, reporting, monthly), bodies),
  alsoOffered(owed(fundingReturn, reporting, monthly), bodies),
  // notice 37, 42: the city's bases are supervised year by year
  owed(baseReport, ['base'], yearEnd),
  // notice 29, 30, 35: people trained over the years, and those whose hours a unit looks after
  offered(cohortRegister, reporting, allYear),
  offered(staffList, reporting, allYear),
  // notice 20, 61, 75
  offered(sentParticipants, reporting, monthly),
  offered(satisfaction, reporting, monthly),
  // notice 19, 38–41: enterprises and associations may apply to become a base too
  offered(higherClassApplication, reporting, allYear),
  offered(baseApplication, [...reporting, ...bodies], allYear),
  // notice 46, 63, 64, 71, 82, 83
  offered(needsSurvey, [...reporting, ...bodies], allYear),
  offered(projectFollowUp, reporting, allYear),
  // Whoever is inspected answers, bodies too (notice 90, 91).
  offered(rectification, [...reporting, ...bodies], allYear),
  offered(publicCourseware, [...reporting, ...bureau], allYear),
  offered(resultPurchase, [...reporting, ...bureau], allYear),
  offered(goodPractice, [...reporting, below], allYear),
  offered(practiceAdoption, [...reporting, ...bureau, below], allYear),
  // notice 73, 74
  offered(projectRegister, reporting, allYear),
  offered(expertRegister, reporting, allYear),
  offered(materialRegister, reporting, allYear),
  offered(institutionRegister, reporting, allYear),
  offered(topicRegister, reporting, allYear),
  offered(outlineRegister, reporting, allYear),
  offered(courseRegister, reporting, allYear),
  offered(textbookRegister, reporting, allYear),
  offered(qualityAward, bureau, allYear),
  // notice 49–52, 57, 72: submitted by the conference office itself, before the plans
  offered(conferenceMembers, bureau, allYear),
  offered(conferenceMeetings, bureau, decided),
  offered(conferenceDecision, bureau, decided),
  offered(responsibility, bureau, allYear),
  offered(basePlan, bureau, allYear),
  // notice 4, 9, 44–48, 68
  offered(milestone, bureau, allYear),
  offered(majorProject, bureau, allYear),
  offered(legalBasis, bureau, allYear),
  // notice 53, 54, 61: the bureau guides everybody, departments and districts their field and area
  offered(guidanceNote, ['bureau', 'city-department', 'district'], allYear),
  offered(baseResult, bureau, allYear),
  offered(higherClassResult, bureau, allYear),
  offered(cityTargets, bureau, allYear),
  offered(targets, bureau, plan),
  offered(projectGuide, bureau, plan),
  // notice 86: decided on before the plan is issued, and whenever units plan anew
  offered(planMerge, bureau, plan),
  // notice 77, 87, 88, 93: what is promised, set aside and left; settlements of classes
  offered(matching, [...reporting, ...bodies], allYear),
  offered(settlement, [...reporting, ...bodies], settled),
  offered(yearEndBalance, [...reporting, ...bodies], yearEnd),
  offered(educationFund, [...reporting, ...bodies], yearEnd),
  // notice 80: departments apply, the finance bureau decides; districts enter what their own treasury appropriates (92)
  offered(fiscalApplication, reporting, allYear),
  // notice 81
  offered(performance, reporting, yearEnd),
  { ...offered(fiscalResult, [], allYear), units: [financeBureau] },
  { ...offered(appropriation, ['district'], allYear), units: [financeBureau] },
  // notice 63, 67
  offered(certificateStyle, bureau, allYear),
  // notice 62, 90: what ledgers tell differently is explained by its unit, and decided on by both bureaus
  offered(flagReply, [...reporting, ...bureau, ...bodies], allYear),
  { ...offered(flagDecision, bureau, allYear), units: [financeBureau] },
  // notice 90, 92: HR and finance bureau inspect everybody, districts supervise the funds of their own level
  { ...offered(inspectionPlan, ['bureau', 'district'], allYear), units: [financeBureau] },
  { ...offered(inspectionFinding, ['bureau', 'district'], decided), units: [financeBureau] },
  // notice 61, 89
  offered(phoneCheck, ['bureau', 'district'], allYear),
  offered(findingOpinion, [...reporting, ...bureau, ...bodies], allYear),
  { ...offered(inspection, ['bureau', 'district'], allYear), units: [financeBureau] },
  // notice 94: only for the few who may see it, in the bureau and in inspectors' units
  offered(violationCase, ['bureau', 'city-department', 'district'], allYear),
];

/** What the research year asks for (notice 44): training needs, existing resources, and how the phase proceeds. */
const surveys: readonly Form[] = [
  needsSurvey,
  projectRegister,
  expertRegister,
  materialRegister,
  institutionRegister,
  milestone,
];

/** Training began in 2014 (notice 5). */
export const filings20132020: readonly Filing[] = filingsWith(
  [advancedPlan, urgentPlan, postPlan],
  postPlan,
).map((filing) => (surveys.includes(filing.form) ? filing : { ...filing, years: [2014, 2020] }));

/** The city's documents for these years are not known; the forms continue, the plans are its own. */
export const filings20212030: readonly Filing[] = filingsWith(
  [advancedPlan, abilityPlan, digitalPlan],
  abilityPlan,
);
