import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../desk.ts';
import { writeList } from '../list-tab.ts';
import { timeText } from '../status-line.ts';

type Waiting = BodyOf<'listSubmissions'>['documents'][number];

export const queueId = 'queue';
const dayLength = 86_400_000;

/** Column A, hidden, names the document; the order of the columns is stable. */
const lineOf = (desk: Desk, document: Waiting): Cell[] => [
  documentPath(document),
  desk.say(document.unitName),
  desk.say(document.title),
  document.period,
  document.version,
  document.rows,
  document.warnings,
  timeText(desk, document.submittedAt),
  document.submittedBy,
  document.certifier,
  Math.max(0, Math.floor((desk.google.now().getTime() - Date.parse(document.submittedAt)) / dayLength)),
  document.receipt,
];

/** 待审队列: what waits for the bureau, oldest first. */
export const openQueue = (desk: Desk): void => {
  const { say, google } = desk;
  const { documents } = desk.api('listSubmissions', { query: { state: 'submitted' } });
  const headers = [
    sheetWords.idHeader,
    sheetWords.queueUnit,
    sheetWords.queueForm,
    sheetWords.queuePeriod,
    sheetWords.queueVersion,
    sheetWords.queueRows,
    sheetWords.queueWarnings,
    sheetWords.queueAt,
    sheetWords.queueBy,
    sheetWords.queueCertifier,
    sheetWords.queueDays,
    sheetWords.queueReceipt,
  ];
  const at = google.formatDate(google.now(), 'yyyy-MM-dd HH:mm');
  const title = documents.length
    ? say(sheetWords.queueTitle, { count: documents.length, at })
    : say(sheetWords.queueEmpty);
  const tab = writeList(google, {
    id: queueId,
    name: say(sheetWords.queueTab),
    title,
    headers: headers.map((text) => say(text)),
    widths: [40, 200, 200, 90, 60, 60, 70, 140, 180, 100, 80, 180],
    formats: ['@', '@', '@', '@', '0', '0', '0', '@', '@', '@', '0', '@'],
    rows: documents.map((document) => lineOf(desk, document)),
    hiddenKeys: true,
  });
  tab.activate();
  google.toast(say(sheetWords.queueTab), title);
};
