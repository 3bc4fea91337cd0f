/**
 * Types of a programme: what the years of one notice ask for. The facts of the city it runs in are read together
 * with it, so whatever gets a programme gets both; which programme a period belongs to, its year says
 * (shared/programme/cities.ts).
 */
import { type Bilingual, same } from './bilingual.ts';
import { type CityFacts, findUnit, type Option, type UnitKind } from './define-city.ts';
import type { Obligation } from './obligation.ts';

/** A target of the notice: number, operator and basis; targets are never derived from each other (notice 15). */
export type Target = {
  readonly id: string;
  readonly title: Bilingual;
  readonly operator: '≈' | '≥' | '=';
  /** Undefined while it is not issued: nothing is compared with it. */
  readonly value?: number;
  /** Share by which ≈ and = may miss the value and still count as met, e.g. 0.1. */
  readonly tolerance: number;
  /** 人 distinct persons, 人次 enrolments. */
  readonly basis: 'persons' | 'enrolments';
  readonly span: 'year' | 'programme';
  /** Category code, when the target belongs to one of the training projects. */
  readonly category?: string;
  readonly clause: string;
};

/** One of the training projects, e.g. 高级研修项目. */
export type Category = Option & {
  readonly letter: string;
  /** The form by which units plan it; each plan form is of one category. */
  readonly planForm: string;
  /** Hours a person a year that count as reached (notice 29, 35); 0 when there is no floor. */
  readonly hoursFloor: number;
  /** Whom it counts: those who passed a class (notice 67), or all who took part; see programme/counting.ts. */
  readonly counts: 'passed' | 'taken-part';
  /** People sent to classes of higher levels count here, beside those of its own classes (notice 20). */
  readonly countsSent?: true;
  readonly operators: Bilingual;
  /** Meant for staff from the middle title level on (notice 19, 32). */
  readonly fromMiddleLevel?: true;
  /** Sizes and lengths outside are warned about, never refused (DOMAIN C3). */
  readonly usualSize?: readonly [number, number];
  readonly usualDays?: readonly [number, number];
};

/** 阶段: years of the programme, and what is to be reached in them (notice 44–48). */
export type Phase = Option & {
  readonly from: number;
  readonly to: number;
  readonly milestones?: readonly (Bilingual & {
    /** Last year for it; left out where it is the last of the phase. */
    readonly by?: number;
  })[];
};

/** 政策依据: a paper that the programme rests on (notice 4). */
export type LegalBasis = {
  readonly title: Bilingual;
  readonly number?: string;
  readonly issuer: Bilingual;
};

/** 重要事项: what the joint conference decides on; the notice does not define them, these are ours (notice 52). */
export type Matter = 'plan' | 'targets' | 'base' | 'money' | 'case' | 'members';

/** What the years of a programme ask for; together with the facts of its city it is the programme that runs. */
export type ProgrammeTerms = {
  readonly id: string;
  readonly name: Bilingual;
  readonly basis: {
    readonly title: Bilingual;
    readonly number: string;
    readonly issued: string;
    /** `unit`: its code, where it is a unit of the city: it may sign papers with the bureau (notice 2). */
    readonly issuers: readonly (Bilingual & { readonly unit?: string })[];
    /** What the notice itself rests on. */
    readonly restsOn?: readonly LegalBasis[];
  };
  /** What its forms say at the top right; see form/statistical-head.ts. */
  readonly statisticalForm: {
    readonly authority: Bilingual;
    /** Number of the approval or record by the statistics bureau, once there is one. */
    readonly approval?: string;
    /** Last day, ISO date. */
    readonly validUntil?: string;
  };
  /** The joint conference that decides (notice 49), as papers name it. */
  readonly conference: Bilingual;
  readonly years: readonly [number, number];
  readonly targetYears: readonly number[];
  readonly phases: readonly Phase[];
  /** What its fields are called together, as a heading. */
  readonly fieldsName: Bilingual;
  /** Groups that a report sums up; none where the fields stand in one list. */
  readonly fieldGroups: readonly Option[];
  readonly fields: readonly (Option & { readonly group?: string })[];
  readonly categories: readonly Category[];
  /** Guides the city issues, one for each category that has one; the code is the category's (notice 72). */
  readonly guides: readonly Option[];
  readonly targets: readonly Target[];
  /** Printed with the definitions of the report: how targets are counted (notice 15). */
  readonly targetNote: Bilingual;
  /** New rules that are errors only warn up to and including this day: by form and code of the rule. */
  readonly trials?: { readonly [form: string]: { readonly [rule: string]: string } };
  /** Rules that are errors elsewhere and only ask here: by form, their codes. What was let through stays a flag. */
  readonly onlyAsks?: { readonly [form: string]: readonly string[] };
  /** Bases of a level that the city wants to have in the programme (notice 38). */
  readonly baseTargets?: readonly { readonly level: string; readonly bases: number }[];
  /** Persons a year that a base of the level has to train. */
  readonly baseDuties: readonly { readonly level: string; readonly persons: number }[];
  readonly fundingSources: readonly Option[];
  readonly obligations: readonly Obligation[];
  /** Kinds of units that share what is for members (notice 49, 74); others that sign in see what is public. */
  readonly members: readonly UnitKind[];
  /** Matters in which nothing is done without a decision of the joint conference to point to (notice 52). */
  readonly decisionNeeded: readonly Matter[];
  /** Issue 1 of the monthly report: the first month counted in 总第N期. */
  readonly firstReportMonth: string;
};

/** A programme as it runs: its terms, the facts of its city, and which city that is. */
export type Programme = CityFacts &
  ProgrammeTerms & {
    readonly city: {
      readonly id: string;
      /** First and last year of all the programmes of the city. */
      readonly years: readonly [number, number];
    };
  };

/** What units must submit; the rest is optional. */
export const owedBy = ({ obligations }: Programme): readonly Obligation[] =>
  obligations.filter(({ optional }) => !optional);

export const findCategory = (
  { categories }: Pick<Programme, 'categories'>,
  code: unknown,
): Category | undefined => categories.find((category) => category.code === code);

/** Its name alone, as sentences take it. */
export const nameOfCategory = (category: Category | undefined): Bilingual =>
  category ? { zh: category.zh, en: category.en } : same('');

/** The category that a form plans; undefined for every other form. */
export const categoryOfForm = (
  { categories }: Pick<Programme, 'categories'>,
  form: string,
): Category | undefined => categories.find(({ planForm }) => planForm === form);

/** Its name without the years in brackets: 青岛市专业技术人才知识更新工程. */
export const shortName = ({ name }: Pick<Programme, 'name'>): Bilingual => ({
  zh: name.zh.replace(/（[^（）]*）$/, ''),
  en: name.en.replace(/\s*\([^()]*\)$/, ''),
});

/** The name of the office that runs it. */
export const bureauName = (programme: Programme): Bilingual =>
  findUnit(programme, programme.bureau)?.name ?? programme.name;
