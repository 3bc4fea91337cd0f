/**
 * A section of the report: what it counts and how it prints. The next one is a file in sections/ and a
 * line in sections.ts; the laws of figures (monoid.ts) are tested over the list, so it is covered at once.
 */
import type { Bilingual } from '../ground/bilingual.ts';
import type { CertificateFact } from './certificate-facts.ts';
import type { ClassFact, EnrolmentFact, PersonFact, ProjectFact, RegisterFact, TargetFact } from './facts.ts';
import type { Filing } from './filing.ts';
import type { Frame } from './frame.ts';
import type { CarriedFact, FundingFact } from './money-facts.ts';
import type { Tally } from './monoid.ts';
import type { Table } from './table.ts';

export type Section<T extends Tally = Tally> = {
  readonly id: string;
  /** A name of the programme's, where it has one for what the section is about. */
  readonly title: Bilingual | ((frame: Frame) => Bilingual);
  readonly empty: (frame: Frame) => T;
  readonly target?: (tally: T, fact: TargetFact, frame: Frame) => void;
  readonly project?: (tally: T, fact: ProjectFact, frame: Frame) => void;
  readonly held?: (tally: T, fact: ClassFact, frame: Frame) => void;
  readonly enrolment?: (tally: T, fact: EnrolmentFact, frame: Frame) => void;
  readonly person?: (tally: T, fact: PersonFact, frame: Frame) => void;
  readonly money?: (tally: T, fact: FundingFact, frame: Frame) => void;
  readonly carried?: (tally: T, fact: CarriedFact, frame: Frame) => void;
  readonly filing?: (tally: T, filing: Filing, frame: Frame) => void;
  readonly register?: (tally: T, fact: RegisterFact, frame: Frame) => void;
  readonly certificate?: (tally: T, fact: CertificateFact, frame: Frame) => void;
  /** No tables: there is nothing to tell, and the section is left out. */
  readonly print: (tally: T, frame: Frame) => readonly Table[];
};

export const titleOf = ({ title }: Pick<Section, 'title'>, frame: Frame): Bilingual =>
  typeof title === 'function' ? title(frame) : title;

/** Keeps the tally's own type inside the definition; the list of sections does not need to know it. */
export const defineSection = <T extends Tally>(section: Section<T>): Section => section as unknown as Section;
