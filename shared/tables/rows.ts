/**
 * Ledger rows: what approved documents put into Plans, Trainees and Funding. Money in integer fen,
 * hours per trainee, months as YYYY-MM. Optional attributes are left out when the sheet left them empty.
 */
import type { CityTargetIssue } from '../targets/city-targets.ts';
import type { UnitTarget } from '../targets/target.ts';

export type ProjectRow = {
  readonly type: 'project';
  /** e.g. 2015A-NYW-001: year and category letter, unit, number of the line in the plan. */
  readonly code: string;
  readonly unit: string;
  readonly year: string;
  readonly category: string;
  readonly number: number;
  readonly title: string;
  readonly field: string;
  readonly level?: string;
  readonly host: string;
  readonly hostKind: string;
  readonly when: string;
  readonly place?: string;
  readonly persons: number;
  readonly days?: number;
  readonly hours?: number;
  readonly budget: number;
  readonly sources?: readonly string[];
  /** By code or name, as the plan has it (notice 68, 9, 4). */
  readonly majorProject?: string;
  readonly talentProgramme?: string;
  readonly basis?: string;
  readonly demonstration?: boolean;
  /** Of urgently needed talent that is trained step by step (notice 30). */
  readonly cohort?: string;
  /** Priority groups and title levels it is for (notice 6, 8). */
  readonly groups?: readonly string[];
  readonly titleLevels?: readonly string[];
  /** Its results are followed up after 6 and 12 months (notice 64). */
  readonly key?: boolean;
  /** What makes an advanced seminar distinctive (notice 21). */
  readonly speciality?: string;
  /** In the plan of the city, where projects were merged: the other units, and their hosts as text (notice 86). */
  readonly jointUnits?: readonly string[];
  readonly jointHosts?: string;
};

/** Target of a unit; issued by the bureau, so `unit` is not the unit of the document. */
export type TargetRow = UnitTarget & { readonly type: 'target'; readonly year: string };

/** An issue of a target of the whole city; `year` is that of its document. */
export type CityTargetRow = CityTargetIssue & { readonly type: 'city-target'; readonly year: string };

export type ClassRow = {
  readonly type: 'class';
  /** e.g. 2015A-NYW-001-1: project and run; 2015X-NYW-A03-1 outside the plan (shared/forms/rules/outside-plan.ts). */
  readonly code: string;
  /** The class's own code when it is outside the plan. */
  readonly project: string;
  readonly run: number;
  readonly unit: string;
  readonly month: string;
  readonly title?: string;
  readonly start: string;
  readonly end: string;
  readonly days?: number;
  readonly hours: number;
  readonly onlineHours?: number;
  /** Number of the class, or of its record, on the learning platform. */
  readonly onlineRecord?: string;
  readonly persons: number;
  readonly passed?: number;
  readonly host?: string;
  readonly hostKind?: string;
  readonly cost?: number;
  /** Kind of subject (人社部令第25号), and the tracking cohort it belongs to, by its code (notice 30). */
  readonly subject?: Subject;
  readonly cohort?: string;
  /** Hours a day, where the class states its own. */
  readonly dayHours?: number;
  /** Codes of rows of registers that the class used. */
  readonly experts?: readonly string[];
  readonly materials?: readonly string[];
  /** Of the outline it followed, the courses and textbooks it was made of (notice 73). */
  readonly outline?: string;
  readonly courses?: readonly string[];
  readonly textbooks?: readonly string[];
  /** Outside the plan only: why, and what it counts under. */
  readonly outsideReason?: string;
  readonly category?: string;
  readonly field?: string;
  /** By code or name, of a row of the register of major projects (notice 68); planned classes have their project's. */
  readonly majorProject?: string;
};

export type EnrolmentRow = {
  readonly type: 'enrolment';
  /** Pseudonym of the person: HMAC, hex; sorts persons and picks the shard by its first digit. */
  readonly person: string;
  /** Surname and last two characters of the number; rows of before this was kept have none. */
  readonly mask?: string;
  readonly class: string;
  readonly project: string;
  readonly unit: string;
  readonly month: string;
  readonly hours: number;
  readonly onlineHours?: number;
  readonly result: 'passed' | 'failed' | 'studying';
  readonly titleLevel?: string;
  readonly group?: string;
  readonly ownership?: string;
  readonly employer?: string;
  readonly creditCode?: string;
  readonly certificate?: string;
};

/** 公需科目, 专业科目. */
export const subjects = ['public', 'professional'] as const;
export type Subject = (typeof subjects)[number];

/** A line of a unit's staff list of a year. */
export type StaffRow = {
  readonly type: 'staff';
  readonly person: string;
  readonly mask?: string;
  readonly unit: string;
  readonly year: string;
  /** Training project the person is in, whose hours are asked of him or her. */
  readonly category?: string;
  readonly titleLevel?: string;
  readonly employer?: string;
  readonly creditCode?: string;
};

/** What table Trainees holds, in the order of its index: a person's lines of staff lists first. */
export type TraineeRow = EnrolmentRow | StaffRow;

/** A row of a monthly funding return, in fen; every amount is the month's own, but for the budget, which holds. */
export type FundingRow = {
  readonly type: 'funding';
  readonly project: string;
  /** Left out for money of the whole project. */
  readonly class?: string;
  readonly unit: string;
  readonly month: string;
  readonly source: string;
  readonly line: string;
  readonly fiscalLevel?: string;
  /** The unit that money was handed by or passed to. */
  readonly peer?: string;
  /** Kind of payer of what was received, where no government pays (notice 88). */
  readonly payer?: string;
  /** Left out: as stated last. */
  readonly budgeted?: number;
  /** From outside: the treasury, an employer, persons, society. */
  readonly received?: number;
  /** From another unit that reports too, and to one. */
  readonly handed?: number;
  readonly passed?: number;
  readonly spent?: number;
  /** Spending taken back. */
  readonly recovered?: number;
  /** To whoever had paid it. */
  readonly returned?: number;
  /** Why the budget of the line was changed. */
  readonly moveReason?: string;
};

export type LedgerRow = ProjectRow | TargetRow | CityTargetRow | ClassRow | TraineeRow | FundingRow;

/** Person shards of a year in the enrolment index; read in order they give persons in order. */
export const shards = '0123456789abcdef'.split('');
