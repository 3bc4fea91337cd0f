/**
 * Keys of table Certificates, which answers:
 * - what happened to the certificates of a class, to the series, to looking people up: pk DOC#unit/form/period, sk
 *   begins with EVENT#; event n is written where there is none, so of two writers one begins again
 * - which number a series has given last: pk SERIES#mark#year#series, sk COUNTER
 * - whose a number is, before any projection: the same pk, the last FROM# up to it; the ranges tile 1…last
 * - has a number ended, and how: pk CERT#number, sk END, written in the transaction of the event; the same of REGISTERED
 * - which class has a preprinted blank: pk BLANK#serial, sk BLANK; noted once, so no two certificates lie on one blank
 * - which certificates a person has, by day of issue: index byPerson (rows CERT, projected; they name nobody)
 * - what happened in a year (UTC), in order of time: index byYear (events only)
 */
import { actSk, documentPk, eventSk } from '../submission/keys.ts';
import type { DocumentId } from '../submission/submission.ts';
import type { Series } from './number.ts';

export const certificateEventKey = (id: DocumentId, n: number) => ({ pk: documentPk(id), sk: eventSk(n) });

export const seriesPk = ({ mark, year, series }: Series): string => `SERIES#${mark}#${year}#${series}`;
export const counterSk = 'COUNTER';
export const fromPrefix = 'FROM#';
export const fromSk = (serial: number): string => fromPrefix + String(serial).padStart(6, '0');

export const certificatePk = (number: string): string => `CERT#${number}`;
export const certificateSk = 'CERT';
export const endSk = 'END';
export const registeredSk = 'REGISTERED';

export const blankPk = (blank: string): string => `BLANK#${blank}`;
export const blankSk = 'BLANK';

export const certifiedPk = (person: string): string => `PERSON#${person}`;
export const certifiedSk = (day: string, number: string): string => `${day}#${number}`;

export const certificateYearPk = (year: string): string => `YEAR#${year}`;
export const certificateYearSk = actSk;
