/** What a city sets: hours a day and a year, sizes and costs that nobody asks about, how certificates are numbered. */
import type { DayNorm, LectureNorm } from './norms.ts';

/** Norms that a check asks about when they are exceeded; none of them refuses. */
export type Norms = {
  /** Of a person a day, by the first day of the class; where none holds nothing is asked. */
  readonly personDay: readonly DayNorm[];
  /** Of lectures. */
  readonly lecture: readonly LectureNorm[];
  /** How many times the norm of a person a day the budget of a plan, or the cost of a class, may be: it has lines too that the norm does not cover. */
  readonly timesPersonDay: number;
  /** How many times the persons planned may take part. */
  readonly timesPlanned: number;
};

/** Certificates of the programme (notice 67). */
export type CertificateNorms = {
  /** What their numbers begin with, capital letters: the city and the programme. */
  readonly mark: string;
  /** Classes that end from this day on have their certificates issued here, ISO date; earlier ones keep their old numbers. */
  readonly from: string;
  /** Share of a class's hours that somebody has to have for a certificate, e.g. 0.8. */
  readonly hoursShare: number;
  /** A class that ended so many days ago and whose people have no certificates is reminded of. */
  readonly remindAfterDays: number;
  /** Days from issue on which the host itself replaces a certificate whose name is wrong: after them it counts as handed out. */
  readonly handedOutAfterDays: number;
};

/**
 * Hours of a day of training, from a day on; regions count 6 or 8 (DOMAIN C1). Where days are written instead of hours,
 * they are converted by it; a class may state its own.
 */
export type DayHours = {
  readonly from: string;
  readonly day: number;
  readonly halfDay: number;
  /** No more than this can be learned in a day, whatever the way. */
  readonly most: number;
  /** Of these online (notice 43). */
  readonly mostOnline: number;
  /** Share of online hours above which a class is asked about, e.g. 0.5. */
  readonly onlineShare: number;
};

/** Continuing education a professional owes a year, hours, from a day on (人社部令第25号). */
export type YearlyHours = {
  readonly from: string;
  readonly hours: number;
  readonly publicHours: number;
  readonly professionalHours: number;
};
