/**
 * Where the events an audit asks for are found, as one stream sorted by time: those of a document in its
 * chain, a person's, a unit's and those of days in their indexes, those of a period by its documents. The stream may
 * hold more than was asked for; query-audit.ts keeps what fits and may be seen.
 */
import { Problem } from '../../shared/ground/problem.ts';
import { addDays } from '../../shared/programme/days.ts';
import type { City } from '../../shared/programme/define-city.ts';
import { nextMonth } from '../../shared/programme/months.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { mergePages } from '../../shared/statistics/merge-pages.ts';
import { actSk } from '../../shared/submission/keys.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import type { Journal, JournalEvent } from '../services/journal.ts';
import type { RecordedEvent, Span } from '../services/recorded-events.ts';
import { actsOfChain, type CertificateAct, certificateActs, chainOf } from './certificate-acts.ts';

export type Asked = {
  readonly unit?: string | undefined;
  readonly form?: string | undefined;
  readonly period?: string | undefined;
  readonly person?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly order?: 'newest' | 'oldest' | undefined;
  readonly after?: string | undefined;
};
type FindServices = Pick<Services, 'city' | 'submissions' | 'acts' | 'journals' | 'certificates'>;

/** An event of a document, of certificates, or of a journal under its name in place of a form. */
export type AnyEvent =
  | RecordedEvent
  | CertificateAct
  | { readonly id: DocumentId; readonly event: JournalEvent; readonly journal: Journal };

export const keyOf = ({ id, event }: AnyEvent): string => actSk(event.at, id, event.n);

/** The document that is asked for outright. */
export const documentOf = ({ unit, form, period }: Asked): DocumentId | undefined =>
  unit && form && period ? { unit, form, period } : undefined;

/** @throws Problem audit-too-wide when neither document, person, days, unit nor period are named */
export const findEvents = (asked: Asked, services: FindServices, now: Date): Pages => {
  const { city, journals = [] } = services;
  const span = spanOf(asked, city);
  const document = documentOf(asked);
  if (document) return ofDocument(document, span, services);
  const narrow = asked.unit || asked.form || asked.period;
  return mergePages<AnyEvent>(
    [
      ofDocuments(asked, span, services, now),
      ...(asked.form && !chainOf(asked.form)
        ? []
        : [certificateActs(span, now.toISOString(), services.certificates)]),
      ...(narrow ? [] : journals.map((journal) => ofJournal(journal, span))),
    ],
    (a, b) => keyOf(a) < keyOf(b) !== span.newestFirst,
  );
};

const ofDocuments = (asked: Asked, span: Span, services: FindServices, now: Date): Pages => {
  const { acts, city } = services;
  if (asked.person) return acts.ofPerson(asked.person, span);
  if (asked.from || asked.to) return monthByMonth(span, services, now);
  if (asked.unit) return acts.ofUnit(asked.unit, span);
  if (asked.period) return ofPeriod(asked.period, span, services);
  const today = todayOf(city, now);
  throw new Problem('audit-too-wide', { from: `${today.slice(0, 7)}-01`, to: today });
};
type Pages = AsyncIterable<readonly AnyEvent[]>;

/** First instant of a day of the city. */
const midnight = ({ utcOffsetMinutes }: City, day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - utcOffsetMinutes * 60_000).toISOString();

/** From the asked days and the place where the page before ended; plans are filed from the year before on. */
const spanOf = ({ from, to, order, after }: Asked, city: City): Span => {
  const newestFirst = order !== 'oldest';
  const first = midnight(city, from ?? `${(city.programmes[0]?.years[0] ?? 1) - 1}-01-01`);
  const last = to ? midnight(city, addDays(to, 1)) : endOfTime;
  if (after === undefined) return { from: first, to: last, newestFirst };
  return newestFirst
    ? { from: first, to: after < last ? after : last, newestFirst }
    : { from: after > first ? after : first, to: last, newestFirst };
};
const endOfTime = '9999';

async function* monthByMonth(
  span: Span,
  { acts }: FindServices,
  now: Date,
): AsyncGenerator<readonly RecordedEvent[]> {
  const nothingAfter = nextMonth(now.toISOString().slice(0, 7));
  const months: string[] = [];
  for (let month = span.from.slice(0, 7); month <= nothingAfter && month <= span.to; month = nextMonth(month))
    months.push(month);
  for (const month of span.newestFirst ? months.reverse() : months) yield* acts.inMonth(month, span);
}

async function* ofPeriod(
  period: string,
  span: Span,
  services: FindServices,
): AsyncGenerator<readonly RecordedEvent[]> {
  yield* sorted(await services.submissions.inPeriod(period), span, services);
}

/** Of one document, in its chain. */
async function* ofDocument(
  document: DocumentId,
  span: Span,
  services: FindServices,
): AsyncGenerator<readonly AnyEvent[]> {
  if (chainOf(document.form)) yield within(await actsOfChain(document, services.certificates), span);
  else yield* sorted([document], span, services);
}

async function* sorted(
  documents: readonly DocumentId[],
  span: Span,
  { submissions }: FindServices,
): AsyncGenerator<readonly RecordedEvent[]> {
  const found = await inLanes(
    documents,
    async ({ unit, form, period }): Promise<readonly RecordedEvent[]> => {
      const id = { unit, form, period };
      return (await submissions.events(id)).map((event) => ({ id, event }));
    },
  );
  yield within(found.flat(), span);
}

async function* ofJournal(journal: Journal, span: Span): AsyncGenerator<readonly AnyEvent[]> {
  const id = { unit: '', form: journal.name, period: '' };
  yield within(
    (await journal.events()).map((event) => ({ id, event, journal })),
    span,
  );
}

const within = <A extends AnyEvent>(acts: readonly A[], { from, to, newestFirst }: Span): A[] =>
  acts
    .map((act) => ({ act, key: keyOf(act) }))
    .filter(({ key }) => key >= from && key <= to)
    .sort((a, b) => (a.key < b.key === newestFirst ? 1 : -1))
    .map(({ act }) => act);
