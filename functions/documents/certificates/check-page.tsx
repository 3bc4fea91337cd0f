/**
 * The page behind the code of a certificate: the whole content, since a page that says no more than “valid” lets an
 * edited paper pass. Without the key it asks for number and full name, and looks the same whatever the number is.
 */
import type { Certificate } from '../../../shared/certificates/content.ts';
import { printNumber } from '../../../shared/certificates/number.ts';
import { type Bilingual, fill, same } from '../../../shared/ground/bilingual.ts';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import { certificatePageTexts as words } from '../../../shared/words/certificate-page.ts';
import { printDay } from '../plan/print-days.ts';
import { pageInStyle } from '../self-contained-page.tsx';
import { checkCss } from './check-css.ts';
import { Banner, Both, CheckHead, Note } from './check-parts.tsx';

const writePage = pageInStyle(checkCss, undefined, 'self');
const main = 'certificate';

export type Shown = {
  readonly certificate: Certificate;
  readonly programme: Programme;
  /** Of the city, with seconds. */
  readonly at: string;
  /** Checksums of the files that were made of it. */
  readonly files: readonly string[];
  readonly links: {
    /** Of who has the key alone, and of a valid one. */
    readonly file?: string;
    readonly offline: string;
  };
};

const signs = { valid: '✓', replaced: '→', void: '×', erased: '○' } as const;

const factsOf = ({
  class: held,
  person,
  number,
  issuedOn,
}: Certificate): [Bilingual, Bilingual, string?][] => [
  [words.number, same(printNumber(number))],
  ...(person ? ([[words.name, same(person.name), 'name']] as [Bilingual, Bilingual, string][]) : []),
  [words.class, same(held.title)],
  [words.code, same(held.code)],
  [words.when, fill(words.from, { first: held.start, last: held.end })],
  ...(person
    ? ([
        [
          words.hours,
          person.onlineHours
            ? fill(words.withOnline, { hours: person.hours, online: person.onlineHours })
            : same(String(person.hours)),
        ],
        [words.result, words.passed],
      ] as [Bilingual, Bilingual][])
    : []),
  [words.host, held.host],
  [words.issuedOn, printDay(issuedOn)],
];

const Ended = ({ certificate: { ended, state, issuedOn } }: Pick<Shown, 'certificate'>) => (
  <>
    {ended ? <Note text={fill(words.since, { day: ended.on })} /> : null}
    {ended?.successor ? (
      <Note text={fill(words.successor, { number: printNumber(ended.successor) })} />
    ) : null}
    {state === 'erased' ? <Note text={fill(words.erasedNote, { day: printDay(issuedOn) })} /> : null}
  </>
);

export const renderCertificate = ({ certificate, programme, at, files, links }: Shown): string => {
  const { state } = certificate;
  return writePage({
    language: 'zh',
    title: words.title.zh,
    main,
    skip: words.skip.zh,
    children: (
      <main id={main}>
        <CheckHead programme={programme} title={words.title} />
        <Banner kind={state} sign={signs[state]} text={words.states[state]} />
        <Ended certificate={certificate} />
        <div class="card">
          <dl>
            {factsOf(certificate).map(([term, fact, kind]) => (
              <div key={term.zh}>
                <dt>
                  <Both text={term} />
                </dt>
                <dd class={kind}>
                  <Both text={fact} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
        <Note text={words.compare} />
        {files.length ? (
          <>
            <Note text={words.files} />
            {files.map((sum) => (
              <p key={sum} class="sum">
                {sum}
              </p>
            ))}
          </>
        ) : null}
        <footer>
          {links.file === undefined ? null : (
            <p>
              <a href={links.file}>
                <Both text={words.openFile} />
              </a>
            </p>
          )}
          <p>
            <a href={links.offline}>
              <Both text={words.offline} />
            </a>
          </p>
          <p>
            <Both text={fill(words.checkedAt, { at })} />
          </p>
        </footer>
      </main>
    ),
  });
};

/** Why number and name are asked for again. */
export type Why = 'badKey' | 'badNumber' | 'notFound' | 'locked';

export type Asked = {
  readonly programme: Programme;
  /** As typed or scanned; empty at first. */
  readonly number: string;
  readonly why?: Why;
  readonly links: { readonly send: string; readonly offline: string };
};

export const renderAsking = ({ programme, number, why, links }: Asked): string =>
  writePage({
    language: 'zh',
    title: words.title.zh,
    main,
    skip: words.skip.zh,
    children: (
      <main id={main}>
        <CheckHead programme={programme} title={words.title} />
        {why === undefined ? (
          <Banner kind="ask" sign="?" text={words.ask} />
        ) : (
          <Banner kind="wrong" sign="!" text={words[why]} />
        )}
        <Note text={words.askNote} />
        <form class="card" method="post" action={links.send} autocomplete="off">
          <label for="number">
            <Both text={words.number} />
          </label>
          <input id="number" name="number" required maxLength={60} value={number} spellcheck={false} />
          <label for="name">
            <Both text={words.name} />
          </label>
          <input id="name" name="name" required maxLength={60} />
          <button type="submit">
            <Both text={words.submit} />
          </button>
        </form>
        <footer>
          <p>
            <a href={links.offline}>
              <Both text={words.offline} />
            </a>
          </p>
        </footer>
      </main>
    ),
  });
