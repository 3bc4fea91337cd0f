import { certificatesOf } from '../../shared/certificates/content.ts';
import type { BodyOf, RequestTo } from '../../shared/contract/routes.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { periodName, yearOf } from '../../shared/ground/period.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { certificateVerbs } from '../../shared/words/certificate-record.ts';
import { verbTexts } from '../../shared/words/life-cycle.ts';
import { personsWords } from '../../shared/words/persons.ts';
import { recordWords } from '../../shared/words/record.ts';
import { nameOfActor } from '../../shared/words/reviewer-name.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { classOfTab } from '../lay/lay-certificates.ts';
import { periodOfTab } from '../lay/lay-completeness.ts';
import { isList, writeList } from '../lay/list-tab.ts';
import { changeLines } from '../marks/changes-text.ts';
import { readQuestion } from '../tab/read-question.ts';
import { overviewId, queueId, recordId } from '../tab/read-queue.ts';
import { sealOf } from '../tab/seal.ts';
import { selectedDocument } from './open-document.ts';

type RecordLine = BodyOf<'queryAudit'>['events'][number];

const { units, people, registrations } = recordWords;
const { told, corrected, asked, erased } = personsWords;
const actTexts = {
  ...certificateVerbs,
  ...verbTexts,
  units,
  people,
  registrations,
  told,
  corrected,
  asked,
  erased,
};

const verbText = (desk: Desk, type: string): string =>
  type in actTexts ? desk.say(actTexts[type as keyof typeof actTexts]) : type;

const reasonText = (desk: Desk, { reason, about, comments, until, changes }: RecordLine): string => {
  const { say } = desk;
  if (about) return say(about);
  if (changes) return changeLines(desk, changes).join(say(recordWords.changesJoin));
  if (until !== undefined) return say(recordWords.moreTime, { until, reason });
  return comments ? say(recordWords.withComments, { reason, count: comments }) : reason;
};

/** The directory's own events are about no document. */
const keyOf = (told: RecordLine): string => (told.type in verbTexts ? documentPath(told) : '');

const lineOf = (desk: Desk, told: RecordLine): Cell[] => [
  keyOf(told),
  // Not formatted here: a call of the spreadsheet for each of two hundred times takes seconds.
  told.time,
  desk.say(nameOfActor(told)),
  desk.say(told.unitName),
  desk.say(told.title),
  told.period && (told.about ? told.period : desk.say(periodName(told.period))),
  verbText(desk, told.type),
  told.about ? '' : told.version,
  reasonText(desk, told),
  told.receipt,
];

/** One page is asked for, newest first: a narrower search shows what is older. */
const listRecord = (
  desk: Desk,
  query: RequestTo<'queryAudit'>['query'],
  nameOf: (first: RecordLine | undefined) => string,
): void => {
  const { google, say } = desk;
  const { events, next } = desk.api('queryAudit', { query: { ...query, order: 'newest' } });
  const what = nameOf(events[0]);
  const words = next ? recordWords.titleMore : events.length ? recordWords.title : recordWords.titleNone;
  const at = google.formatDate(google.now(), 'yyyy-MM-dd HH:mm');
  const { at: time, who, unit, form, period, what: act, version, reason, receipt } = recordWords;
  const tab = writeList(google, {
    id: recordId,
    name: say(recordWords.tab),
    title: say(words, { what, count: events.length, at }),
    headers: [sheetWords.idHeader, time, who, unit, form, period, act, version, reason, receipt].map((text) =>
      say(text),
    ),
    widths: [40, 140, 110, 180, 200, 90, 90, 70, 320, 205],
    formats: ['@', '@', '@', '@', '@', '@', '@', '0', '@', '@'],
    rows: events.map((told) => lineOf(desk, told)),
    hiddenKeys: true,
  });
  tab.activate();
  google.toast(say(recordWords.tab), what);
};

const documentHere = (desk: Desk): DocumentId | undefined => {
  const tab = desk.google.activeTab();
  const code = classOfTab(tab);
  if (code !== undefined) return certificatesOf(code);
  const seal = sealOf(tab);
  if (seal) return seal;
  if (periodOfTab(tab) !== undefined || [queueId, overviewId, recordId].some((id) => isList(tab, id)))
    return selectedDocument(desk);
  throw new Refusal('no-document', recordWords.whichDocument);
};

/** 办理记录: what happened to the document of the active tab, or to the selected one of a list. */
export const viewRecord = (desk: Desk): void => {
  const document = documentHere(desk);
  if (!document) return;
  const { unit, form, period } = document;
  const here = desk.google.activeTab().name();
  // A form that was never filed has no event to take its names from.
  listRecord(desk, { unit, form, period }, (first) =>
    first ? `${desk.say(first.unitName)} ${desk.say(first.title)} ${period}` : here,
  );
};

/** 查询办理记录…: by person, days, period, receipt, unit or form. */
export const queryRecord = (desk: Desk): void => {
  const { google, say } = desk;
  const day = google.formatDate(google.now(), 'yyyy-MM-dd');
  const samples = { day, month: day.slice(0, 7), year: yearOf(day) };
  const typed = google.askText(say(recordWords.queryMenu), say(recordWords.question, samples));
  if (typed !== undefined) listRecord(desk, readQuestion(typed, day), () => typed);
};
