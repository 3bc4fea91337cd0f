/**
 * Every storage key of documents, from their identity. Table Submissions answers:
 * - what happened to a document, in order: pk, sk begins with EVENT#
 * - what state is it in: pk, sk = HEAD (a fold of the events, written in the same transaction)
 * - what waits for review, oldest first: index byState
 * - what has been filed for a period: index byPeriod
 */
import { type DocumentId, documentPath } from './submission.ts';

export const documentPk = (id: DocumentId): string => `DOC#${documentPath(id)}`;
export const headSk = 'HEAD';
export const eventPrefix = 'EVENT#';
export const eventSk = (n: number): string => `${eventPrefix}${String(n).padStart(6, '0')}`;
export const statePk = (state: string): string => `STATE#${state}`;
export const stateSk = (at: string, id: DocumentId): string => `${at}#${documentPath(id)}`;
export const periodPk = (period: string): string => `PERIOD#${period}`;
export const periodSk = (id: DocumentId): string => `${id.form}#${id.unit}`;

/** Where a content lies in the archive; the name is its hash, so the same content is the same object. */
export const archiveKey = (id: DocumentId, contentHash: string): string =>
  `documents/${documentPath(id)}/${contentHash}.json`;

/** Number of a receipt, e.g. ZX2015-NYW-GY-1: period, unit, mark of the form, version. */
export const receiptNumber = (id: DocumentId, mark: string, version: number): string =>
  `ZX${id.period.replace('-', '')}-${id.unit.toUpperCase()}-${mark}-${version}`;

/** Persons in Directory. */
export const personPk = (email: string): string => `PERSON#${email.toLowerCase()}`;
export const personSk = 'PERSON';
/** The list of units somebody imported, and the record of changes to units and people. */
export const unitsKey = { pk: 'UNITS', sk: 'UNITS' };
export const directoryPk = 'DIRECTORY';
export const unitPk = (unit: string): string => `UNIT#${unit}`;
