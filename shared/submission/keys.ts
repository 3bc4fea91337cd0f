/**
 * Every storage key of documents, from their identity. Table Submissions answers:
 * - what happened to a document, in order: pk, sk begins with EVENT#
 * - what state is it in: pk, sk = HEAD (a fold of the events, written in the same transaction)
 * - how often a unit's documents have moved what they refer to each other by: pk REFERENCES#unit, sk REFERENCES
 * - what waits for review, oldest first: index byState
 * - what has been filed for a period, of all forms or of one: index byPeriod
 * - what the ledgers have set aside, oldest first: index byAside (heads of such documents only)
 * - what a unit has an extension for, by its last day: index byExtension (heads of such documents only)
 * - what a person did, in order of time: index byActor (events only)
 * - what happened in a month (UTC), in order of time: index byMonth (events only). A month, not a day: both
 *   cost one write an event, and a year is then read with 12 queries instead of 365
 * - what happened to a unit's documents, in order of time: index byUnit (events only)
 */
import { foldEmail } from '../ground/fold-email.ts';
import { type DocumentId, documentPath } from './submission.ts';

export const documentPrefix = 'DOC#';
export const documentPk = (id: DocumentId): string => documentPrefix + documentPath(id);
export const headSk = 'HEAD';
export const eventPrefix = 'EVENT#';
export const eventSk = (n: number): string => `${eventPrefix}${String(n).padStart(6, '0')}`;
export const movesPk = (unit: string): string => `REFERENCES#${unit}`;
export const movesSk = 'REFERENCES';
export const statePk = (state: string): string => `STATE#${state}`;
export const stateSk = (at: string, id: DocumentId): string => `${at}#${documentPath(id)}`;
/** All of them lie together: there are few. */
export const asidePk = 'ASIDE';
export const extendedPk = (unit: string): string => `EXTENDED#${unit}`;
export const extendedSk = (until: string, id: DocumentId): string => `${until}#${documentPath(id)}`;
export const periodPk = (period: string): string => `PERIOD#${period}`;
export const periodPrefix = (form: string): string => `${form}#`;
export const periodSk = (id: DocumentId): string => periodPrefix(id.form) + id.unit;

export const actorPk = (email: string): string => `BY#${foldEmail(email)}`;
export const monthPk = (month: string): string => `MONTH#${month}`;
/** Instant first, so that events sort by time; the same instant of the same document by number. */
export const actSk = (at: string, id: DocumentId, n: number): string =>
  `${at}#${documentPath(id)}#${String(n).padStart(6, '0')}`;

/** Where a content lies in the archive; the name is its hash, so the same content is the same object. */
export const archiveKey = (id: DocumentId, contentHash: string): string =>
  `documents/${documentPath(id)}/${contentHash}.json`;

/** Where a content with persons lies, sealed; @param keyId names the key it was sealed with */
export const sealedKey = (id: DocumentId, contentHash: string, keyId: string): string =>
  `documents/${documentPath(id)}/${contentHash}.${keyId}.sealed`;

/** Table Persons: keys of contents, and the record of what was told, corrected and erased. */
export const contentKeyPrefix = 'CONTENT#';
export const contentKeyPk = (id: DocumentId): string => contentKeyPrefix + documentPath(id);
export const personsPk = 'PERSONS';
/** Erasures that were asked for and are not done. */
export const erasingPk = 'ERASING';

/** Where the root of a day lies in the archive; a further one of the same day has a number behind it. */
export const rootPrefix = 'roots/';
export const rootKey = (day: string, run: number): string =>
  `${rootPrefix}${day}${run > 1 ? `.${run}` : ''}.json`;
/** Taken by the run that writes a root before it does, so that no two roots have the same number on different days. */
export const rootNumberKey = (n: number): string => `root-numbers/${n}.json`;
export const parseRootKey = (key: string): { day: string; run: number } | undefined => {
  const found = /^roots\/(\d{4}-\d\d-\d\d)(?:\.(\d+))?\.json$/.exec(key);
  return found ? { day: found[1] as string, run: Number(found[2] ?? 1) } : undefined;
};

/** Number of a receipt, e.g. ZX2015-NYW-GY-1: period, unit, mark of the form, version. */
export const receiptNumber = (id: DocumentId, letters: string, version: number): string =>
  `ZX${id.period.replace('-', '')}-${id.unit.toUpperCase()}-${letters}-${version}`;

/** Persons in Directory. */
export const personPk = (email: string): string => `PERSON#${foldEmail(email)}`;
export const personSk = 'PERSON';
/** The imported list of units, and the record of changes to units and people. */
export const unitsKey = { pk: 'UNITS', sk: 'UNITS' };
export const directoryPk = 'DIRECTORY';
/** Bodies that have asked to be registered, by the number of the event that asked. */
export const registeringPk = 'REGISTERING';
export const registeringSk = (id: string): string => id.padStart(6, '0');
export const unitPk = (unit: string): string => `UNIT#${unit}`;
