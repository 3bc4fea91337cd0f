/** Ledger tables as they are read, page by page: plans, money, trainees. */
import type {
  CityTargetRow,
  ClassRow,
  FundingRow,
  LedgerRow,
  ProjectRow,
  TargetRow,
  TraineeRow,
} from '../../shared/tables/rows.ts';

/** A ledger row together with the document it came from, `unit/form/period`. */
export type KeptRow<R extends LedgerRow = LedgerRow> = { readonly document: string; readonly row: R };

export type Plans = {
  /** Pages of every issue of the city's targets in a programme, oldest day first. */
  readonly cityTargets: (programme: string) => AsyncIterable<readonly KeptRow<CityTargetRow>[]>;
  /** Pages of what the units were asked for in a year; of one unit when given. */
  readonly targets: (year: string, unit?: string) => AsyncIterable<readonly KeptRow<TargetRow>[]>;
  /** Pages of a year's projects; of one unit when given. */
  readonly projects: (year: string, unit?: string) => AsyncIterable<readonly KeptRow<ProjectRow>[]>;
  /** Of one unit when given. */
  readonly classes: (year: string, unit?: string) => AsyncIterable<readonly KeptRow<ClassRow>[]>;
};

export type Funding = {
  /** Pages of a year's money, month by month up to and including `lastMonth`. */
  readonly untilMonth: (lastMonth: string) => AsyncIterable<readonly KeptRow<FundingRow>[]>;
};

export type Trainees = {
  /** Pages of a year's enrolments sorted by person, then class, then month. */
  readonly byPerson: (year: string) => AsyncIterable<readonly KeptRow<TraineeRow>[]>;
  /** Of one person alone: lines of staff lists, then enrolments by class and month. */
  readonly ofPerson: (year: string, person: string) => Promise<readonly KeptRow<TraineeRow>[]>;
};
