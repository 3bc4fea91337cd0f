/** Events of certificates, of their series and of looking people up, as the record of acts asks for them. */
import { certificateNumber, printNumber } from '../../shared/certificates/number.ts';
import { type Bilingual, fill, same } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import {
  certificateRecordTitles,
  certificateEventTexts as texts,
} from '../../shared/words/certificate-record.ts';
import type { Services } from '../common/services.ts';
import type { AnyChained, ChainEvents, ChainId } from '../services/certificate-chains.ts';
import type { Span } from '../services/recorded-events.ts';

export type CertificateAct = {
  readonly id: DocumentId;
  readonly event: AnyChained;
  readonly chain: Bilingual;
};
type Reading = Pick<Services['certificates'], 'events' | 'inYear'>;

/** What the record calls such a document; undefined where the form has no chain in table Certificates. */
export const chainOf = (form: string): Bilingual | undefined =>
  form in certificateRecordTitles
    ? certificateRecordTitles[form as keyof typeof certificateRecordTitles]
    : undefined;

const actOf = ({ id, event }: { id: DocumentId; event: AnyChained }): CertificateAct => ({
  id,
  event,
  chain: chainOf(id.form) ?? same(id.form),
});

export const actsOfChain = async (
  id: DocumentId,
  certificates: Reading,
): Promise<readonly CertificateAct[]> =>
  (await certificates.events(id as ChainId<keyof ChainEvents>)).map((event) => actOf({ id, event }));

/** Of everybody, in the order of the span. @param until the present instant */
export async function* certificateActs(
  span: Span,
  until: string,
  certificates: Reading,
): AsyncGenerator<readonly CertificateAct[]> {
  const [first, last] = [span.from, span.to < until ? span.to : until].map((at) => Number(at.slice(0, 4)));
  const years: string[] = [];
  for (let year = first as number; year <= (last as number); year++) years.push(String(year));
  for (const year of span.newestFirst ? years.reverse() : years)
    for await (const page of certificates.inYear(year, span)) yield page.map(actOf);
}

const listed = (all: readonly string[]): Bilingual =>
  all.length > 3 ? fill(texts.more, { first: all[0] as string, count: all.length }) : same(all.join('、'));

/** What it was done to. */
export const tellCertificateEvent = (event: AnyChained, programme: Programme): Bilingual => {
  switch (event.type) {
    case 'issued': {
      const at = (serial: number) => printNumber(certificateNumber({ ...event, serial }));
      const { first, count } = event;
      return fill(count === 1 ? texts.issuedOne : texts.issued, {
        first: at(first),
        last: at(first + count - 1),
        count,
      });
    }
    case 'replaced':
      return fill(texts.replaced, {
        number: printNumber(event.number),
        successor: printNumber(certificateNumber({ ...event, serial: event.first })),
        reason: event.reason,
      });
    case 'voided':
      return fill(texts.voided, { number: printNumber(event.number), reason: event.reason });
    case 'registered':
      return fill(texts.registered, {
        list: listed(event.numbers.map(printNumber)),
        platform: event.platform,
      });
    case 'blanked':
      return fill(texts.blanked, { list: listed(event.blanks.map(({ blank }) => blank)) });
    case 'spoiled':
      return fill(texts.spoiled, { list: listed(event.blanks), reason: event.reason });
    case 'looked-up':
      return fill(texts[event.kind], {
        asked: event.asked,
        found: event.found,
        purpose: event.purpose,
      });
    case 'looked-at-case':
      return fill(texts.lookedAtCase, { document: event.document });
    default:
      return fill(texts.series, {
        series: event.series,
        unit: nameOfUnit(programme, event.unit),
        reason: event.reason,
      });
  }
};
