/** The page behind the code of a printed record: what was printed, and what has become of its certificates since. */
import type { ComponentChildren } from 'preact';
import type { Certificate } from '../../../shared/certificates/content.ts';
import { printNumber } from '../../../shared/certificates/number.ts';
import type { Attended } from '../../../shared/certificates/record.ts';
import {
  printRecordNumber,
  type RecordContent,
  yearsOfRecord,
} from '../../../shared/certificates/record-paper.ts';
import { results } from '../../../shared/forms/columns/trainee-choices.ts';
import { type Bilingual, fill, same } from '../../../shared/ground/bilingual.ts';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import { certificatePageTexts as words } from '../../../shared/words/certificate-page.ts';
import { certificateStateTexts as states } from '../../../shared/words/certificates.ts';
import { printDay } from '../plan/print-days.ts';
import { pageInStyle } from '../self-contained-page.tsx';
import { checkCss } from './check-css.ts';
import { Banner, Both, CheckHead, Note } from './check-parts.tsx';

const writePage = pageInStyle(checkCss);
const main = 'record';

const Fact = ({ term, children }: { readonly term: Bilingual; readonly children: ComponentChildren }) => (
  <div>
    <dt>
      <Both text={term} />
    </dt>
    <dd>{children}</dd>
  </div>
);

export type ShownRecord = {
  readonly record: RecordContent;
  readonly number: string;
  /** Those of its numbers that there are, as they stand now. */
  readonly certificates: readonly Certificate[];
  readonly programme: Programme;
  readonly at: string;
};

const hoursOf = ({
  hours,
  onlineHours,
}: {
  readonly hours: number;
  readonly onlineHours?: number;
}): Bilingual => (onlineHours ? fill(words.withOnline, { hours, online: onlineHours }) : same(String(hours)));

/** A class with its hours and result, and its certificate with what it is by now. */
const Class = ({
  of,
  certificate,
}: {
  readonly of: Attended;
  readonly certificate: Certificate | undefined;
}) => (
  <Fact term={same(of.year)}>
    {of.title}（{of.class}）
    <br />
    {of.start && of.end ? `${of.start} – ${of.end}　` : ''}
    {of.host.zh}
    <br />
    <Both text={words.hours} /> <Both text={hoursOf(of)} />　
    <Both text={results.find(({ code }) => code === of.result) ?? same(of.result)} />
    <br />
    {certificate ? (
      <>
        {printNumber(certificate.number)} <Both text={states[certificate.state]} />
      </>
    ) : of.oldNumber === undefined ? null : (
      <Both text={fill(words.old, { number: of.oldNumber })} />
    )}
  </Fact>
);

export const renderRecord = ({ record, number, certificates, programme, at }: ShownRecord): string =>
  writePage({
    language: 'zh',
    title: words.recordTitle.zh,
    main,
    skip: words.skip.zh,
    children: (
      <main id={main}>
        <CheckHead programme={programme} title={words.recordTitle} />
        <Banner kind="ask" sign="≡" text={words.recordShown} />
        <div class="card">
          <dl>
            <Fact term={words.recordNumber}>{printRecordNumber(number)}</Fact>
            <Fact term={words.name}>{record.name}</Fact>
            <Fact term={words.mask}>{record.mask}</Fact>
            <Fact term={words.printedOn}>
              <Both text={printDay(record.printedOn)} />
            </Fact>
          </dl>
        </div>
        {yearsOfRecord(record.rows).map((each) => (
          <div key={each.year} class="card">
            <dl>
              {each.classes.map((one) => (
                <Class
                  key={one.class}
                  of={one}
                  certificate={certificates.find((certificate) => certificate.number === one.number)}
                />
              ))}
              <Fact term={fill(words.ofYear, { year: each.year })}>
                <Both text={hoursOf(each)} />
              </Fact>
            </dl>
          </div>
        ))}
        <Note text={words.recordCompare} />
        <footer>
          <p>
            <Both text={fill(words.checkedAt, { at })} />
          </p>
        </footer>
      </main>
    ),
  });

export const renderNoRecord = (programme: Programme): string =>
  writePage({
    language: 'zh',
    title: words.recordTitle.zh,
    main,
    skip: words.skip.zh,
    children: (
      <main id={main}>
        <CheckHead programme={programme} title={words.recordTitle} />
        <Banner kind="wrong" sign="!" text={words.recordUnknown} />
      </main>
    ),
  });
