import type { Form } from '../form/define-form.ts';
import { advancedPlan } from '../forms/advanced-plan.ts';
import { annualPlan } from '../forms/annual-plan.ts';
import { baseApplication } from '../forms/base-application.ts';
import { baseReport } from '../forms/base-report.ts';
import { classReturn } from '../forms/class-return.ts';
import { conferenceDecision } from '../forms/conference-decision.ts';
import { courseRegister } from '../forms/course-register.ts';
import { expertRegister } from '../forms/expert-register.ts';
import { fundingReturn } from '../forms/funding-return.ts';
import { goodPractice } from '../forms/good-practice.ts';
import { higherClassApplication } from '../forms/higher-class-application.ts';
import { inspection } from '../forms/inspection.ts';
import { institutionRegister } from '../forms/institution-register.ts';
import { materialRegister } from '../forms/material-register.ts';
import { needsSurvey } from '../forms/needs-survey.ts';
import { outlineRegister } from '../forms/outline-register.ts';
import { postPlan } from '../forms/post-plan.ts';
import { projectFollowUp } from '../forms/project-follow-up.ts';
import { projectGuide } from '../forms/project-guide.ts';
import { projectRegister } from '../forms/project-register.ts';
import { publicCourseware } from '../forms/public-courseware.ts';
import { rectification } from '../forms/rectification.ts';
import { resultPurchase } from '../forms/result-purchase.ts';
import { satisfaction } from '../forms/satisfaction.ts';
import { sentParticipants } from '../forms/sent-participants.ts';
import { targets } from '../forms/targets.ts';
import { textbookRegister } from '../forms/textbook-register.ts';
import { topicRegister } from '../forms/topic-register.ts';
import { traineeRoster } from '../forms/trainee-roster.ts';
import { urgentPlan } from '../forms/urgent-plan.ts';
import { violationCase } from '../forms/violation-case.ts';
import type { Programme } from '../ground/define-programme.ts';
import { Problem } from '../ground/problem.ts';
import { qingdao20132020 } from './qingdao-2013-2020.ts';

/** Every form there is; a programme uses those its obligations name. A new form is one line here. */
export const forms: readonly Form[] = [
  advancedPlan,
  urgentPlan,
  postPlan,
  classReturn,
  traineeRoster,
  fundingReturn,
  targets,
  sentParticipants,
  higherClassApplication,
  baseApplication,
  baseReport,
  projectRegister,
  expertRegister,
  materialRegister,
  institutionRegister,
  topicRegister,
  outlineRegister,
  courseRegister,
  textbookRegister,
  projectGuide,
  needsSurvey,
  publicCourseware,
  resultPurchase,
  satisfaction,
  projectFollowUp,
  inspection,
  rectification,
  violationCase,
  conferenceDecision,
  goodPractice,
];

/** What the bureau compiles; no obligation names it, so whatever walks through what is owed or offered passes it by. */
export const compiledForms: readonly Form[] = [annualPlan];

/** Every programme there is. Another city or other years is one data file and one line here. */
export const programmes: readonly Programme[] = [qingdao20132020];

export const findProgramme = (id: string): Programme => {
  const programme = programmes.find((each) => each.id === id);
  if (!programme)
    throw new Error(`no programme ${id}; known: ${programmes.map((each) => each.id).join(', ')}`);
  return programme;
};

/** A form the programme uses or the bureau compiles, or the refusal that there is none. */
export const findForm = (programme: Programme, id: string): Form => {
  const used = programme.obligations.some(({ form }) => form === id);
  const form = (used ? forms : compiledForms).find((each) => each.id === id);
  if (!form) throw new Problem('unknown-form', { form: id.slice(0, 40) });
  return form;
};
