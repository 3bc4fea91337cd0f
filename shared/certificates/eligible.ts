/**
 * Who of a class gets a certificate (notice 67: the host assesses, those who pass get one): whose row of a roster in
 * force says passed, with the share of the class's hours that the city asks for, once the class has ended. One
 * certificate for a person and a class, however many rosters name the person.
 */
import { type Bilingual, fill } from '../ground/bilingual.ts';
import type { CertificateNorms } from '../ground/city-norms.ts';
import { classWaitsTexts, whyNotTexts } from '../words/certificates.ts';
import type { CertifiedPerson, PrintedClass } from './content.ts';
import { printNumber } from './number.ts';

/** A row of a roster in force. */
export type RosterLine = Omit<CertifiedPerson, 'result'> & {
  readonly row: string;
  readonly result: 'passed' | 'failed' | 'studying';
  /** 原编号: a number that the roster states, which was not issued here. */
  readonly oldNumber?: string;
};

/** A certificate of the class, and what it says of its person. */
export type Given = Pick<CertifiedPerson, 'person' | 'name' | 'hours' | 'onlineHours'> & {
  readonly number: string;
  readonly state: 'valid' | 'void';
};

export type Candidate = RosterLine & {
  readonly standing: 'eligible' | 'valid' | 'not';
  /** Of the valid certificate. */
  readonly number?: string;
  /** Why not now, each reason by itself. */
  readonly why: readonly Bilingual[];
};

/** Of several rows of a person the one that speaks most for a certificate, the later version of equals. */
const better = (a: RosterLine, b: RosterLine): boolean => {
  const passed = (line: RosterLine): number => (line.result === 'passed' ? 1 : 0);
  if (passed(a) !== passed(b)) return passed(a) > passed(b);
  return a.hours !== b.hours ? a.hours > b.hours : a.roster > b.roster;
};

/** Hours that have to be reached, in tenths as sheets have them. */
export const hoursRequired = ({ hoursShare }: CertificateNorms, hours: number): number =>
  Math.round(hours * hoursShare * 10) / 10;

/** Why nobody of the class gets a certificate now. @param today ISO date */
export const classWaits = (
  { end }: Pick<PrintedClass, 'end'>,
  lines: readonly RosterLine[],
  today: string,
): Bilingual | undefined => {
  if (end >= today) return fill(classWaitsTexts.running, { day: end });
  return lines.length === 0 ? classWaitsTexts['no-roster'] : undefined;
};

/** People of a class, each once, in the order of the rosters. */
export const candidatesOf = (
  lines: readonly RosterLine[],
  held: Pick<PrintedClass, 'hours'>,
  given: readonly Given[],
  norms: CertificateNorms,
): readonly Candidate[] => {
  const best = new Map<string, RosterLine>();
  for (const line of lines) {
    const known = best.get(line.person);
    if (!known || better(line, known)) best.set(line.person, line);
  }
  const required = hoursRequired(norms, held.hours);
  return [...best.values()].map((line): Candidate => {
    const own = given.filter(({ person }) => person === line.person);
    const valid = own.find(({ state }) => state === 'valid');
    if (valid) return { ...line, standing: 'valid', number: valid.number, why: [] };
    // What was declared void for the very words that the roster still has stays void.
    const void_ = own.find(
      ({ name, hours, onlineHours }) =>
        name === line.name && hours === line.hours && onlineHours === line.onlineHours,
    );
    const why = [
      ...(line.result === 'passed' ? [] : [whyNotTexts[line.result]]),
      ...(line.hours < required ? [fill(whyNotTexts.hours, { hours: line.hours, required })] : []),
      ...(line.oldNumber === undefined ? [] : [fill(whyNotTexts.old, { number: line.oldNumber })]),
      ...(void_ ? [fill(whyNotTexts.voided, { number: printNumber(void_.number) })] : []),
    ];
    return { ...line, standing: why.length ? 'not' : 'eligible', why };
  });
};
