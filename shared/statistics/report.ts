/** The monthly report as plain JSON. */
import type { Bilingual } from '../ground/bilingual.ts';
import type { IssueNumber } from '../programme/report-days.ts';
import type { Filing } from './filing.ts';
import type { Headline } from './headlines.ts';
import type { Table } from './table.ts';

export type Report = {
  readonly programme: string;
  readonly month: string;
  readonly issue: IssueNumber;
  /** Day the month's returns are due; printed as the day of issue, so that a report does not depend on when it ran. */
  readonly issued: string;
  readonly lead: readonly Bilingual[];
  readonly headlines: readonly Headline[];
  readonly sections: readonly {
    readonly id: string;
    readonly title: Bilingual;
    readonly tables: readonly Table[];
  }[];
  readonly definitions: readonly Bilingual[];
  /** Documents the figures rest on, and those that do not count yet. */
  readonly documents: readonly Filing[];
};
