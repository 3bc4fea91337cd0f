/**
 * Pages of registers that anybody may open: each a list that can be read without a script, searched with one, and
 * printed; the index names them all; who has a wrong address, or comes before the first night, is told so. They link to each other by relative
 * addresses, /public/registers/{form}/{language}.
 */
import { type Bilingual, fill, type Language } from '../../shared/ground/bilingual.ts';
import { bureauName, type Programme } from '../../shared/ground/define-programme.ts';
import type { PublicPage } from '../../shared/registers/public-page.ts';
import { publicPageTexts as words } from '../../shared/words/public-pages.ts';
import { registerCss } from './register-css.ts';
import { registerSearch } from './register-search.ts';
import { reportCss } from './report-css.ts';
import { pageInStyle } from './self-contained-page.tsx';

const writeList = pageInStyle(reportCss + registerCss, registerSearch);
const writePlain = pageInStyle(reportCss + registerCss);
const main = 'registers';
/** What the index is called where pages have the name of their form. */
export const indexPage = 'index';

const otherThan = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');

const Head = ({
  over,
  title,
  issuer,
  language,
}: {
  readonly over: string;
  readonly title: string;
  readonly issuer?: string;
  readonly language: Language;
}) => (
  <>
    <p class="other">
      <a href={otherThan(language)} lang={language === 'zh' ? 'en' : 'zh-CN'} hreflang={otherThan(language)}>
        {words.other[language]}
      </a>
    </p>
    <header class="head">
      <p class="over">{over}</p>
      <h1>{title}</h1>
    </header>
    {issuer ? (
      <div class="meta">
        <p>{issuer}</p>
      </div>
    ) : null}
  </>
);

/** An address that a browser may go to; anything else stays text. */
const isAddress = (text: string): boolean => /^https?:\/\/[^\s"<>]+$/i.test(text);

const Cell = ({ head, text }: { readonly head: string; readonly text: string }) => (
  <td data-head={head} class={isAddress(text) ? 'address' : /^[\d.:-]+$/.test(text) ? 'short' : undefined}>
    {isAddress(text) ? (
      <a href={text} rel="nofollow noopener noreferrer">
        {text}
      </a>
    ) : (
      text
    )}
  </td>
);

const List = ({ page, language }: { readonly page: PublicPage; readonly language: Language }) => (
  <>
    <p class="find" id="search" hidden>
      <label for="words">{words.search[language]}</label>
      <input id="words" type="search" autocomplete="off" />
      <output id="found" for="words" data-text={words.found[language]} />
    </p>
    <table class="register">
      <thead>
        <tr>
          <th scope="col">{page.name[language]}</th>
          {page.columns.map((column) => (
            <th key={column.zh} scope="col">
              {column[language]}
            </th>
          ))}
          <th scope="col">{words.unit[language]}</th>
          <th scope="col">{words.code[language]}</th>
        </tr>
      </thead>
      <tbody id="rows">
        {page.rows.map(({ code, unit, title, cells }) => (
          <tr key={code}>
            <th scope="row">{title}</th>
            {cells.map((cell, i) => {
              const head = page.columns[i] as Bilingual;
              return <Cell key={head.zh} head={head[language]} text={cell[language]} />;
            })}
            <Cell head={words.unit[language]} text={unit[language]} />
            <td class="code" data-head={words.code[language]}>
              {code}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);

const Overdue = ({ page, language }: { readonly page: PublicPage; readonly language: Language }) =>
  page.overdue ? (
    <section class="chapter" id="overdue">
      <h2>{words.overdue[language]}</h2>
      <p>{page.overdue.length ? words.overdueNote[language] : words.noneOverdue[language]}</p>
      {page.overdue.length ? (
        <table class="register">
          <thead>
            <tr>
              <th scope="col">{page.name[language]}</th>
              <th scope="col">{words.unit[language]}</th>
              <th scope="col" class="n">
                {words.days[language]}
              </th>
            </tr>
          </thead>
          <tbody>
            {page.overdue.map(({ title, unit, days }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two items of a unit may have one title
              <tr key={i}>
                <th scope="row">{title}</th>
                <Cell head={words.unit[language]} text={unit[language]} />
                <td class="n" data-head={words.days[language]}>
                  {days}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  ) : null;

const titleOf = ({ title, year }: PublicPage): Bilingual =>
  year === undefined ? title : fill(words.ofYear, { title, year });

export const renderRegister = (page: PublicPage, programme: Programme, language: Language): string =>
  writeList({
    language,
    title: titleOf(page)[language],
    main,
    skip: words.skip[language],
    children: (
      <main id={main}>
        <Head
          over={programme.name[language]}
          title={titleOf(page)[language]}
          issuer={bureauName(programme)[language]}
          language={language}
        />
        <div class="lead">
          <p>
            {(page.whole ? words.whole : words.lead)[language]}
            {language === 'zh' ? '' : ' '}
            {fill(words.count, { count: page.rows.length })[language]}
          </p>
        </div>
        <section class="chapter">
          {page.rows.length ? <List page={page} language={language} /> : <p>{words.none[language]}</p>}
        </section>
        <Overdue page={page} language={language} />
        <footer>
          <p>
            <a href={`../${indexPage}/${language}`}>{words.all[language]}</a>
          </p>
        </footer>
      </main>
    ),
  });

export const renderIndex = (pages: readonly PublicPage[], programme: Programme, language: Language): string =>
  writePlain({
    language,
    title: words.index[language],
    main,
    skip: words.skip[language],
    children: (
      <main id={main}>
        <Head
          over={programme.name[language]}
          title={words.index[language]}
          issuer={bureauName(programme)[language]}
          language={language}
        />
        <div class="lead">
          <p>{words.lead[language]}</p>
        </div>
        <section class="chapter">
          <table class="register">
            <thead>
              <tr>
                <th scope="col">{words.register[language]}</th>
                <th scope="col" class="n">
                  {words.entries[language]}
                </th>
              </tr>
            </thead>
            <tbody>
              {pages.map((page) => (
                <tr key={page.form}>
                  <th scope="row">
                    <a href={`../${page.form}/${language}`}>{titleOf(page)[language]}</a>
                  </th>
                  <td class="n" data-head={words.entries[language]}>
                    {page.rows.length}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </main>
    ),
  });

const plainPage = (
  language: Language,
  { title, lead }: Readonly<Record<'title' | 'lead', Bilingual>>,
  goes: 'to-index' | 'nowhere',
): string =>
  writePlain({
    language,
    title: title[language],
    main,
    skip: words.skip[language],
    children: (
      <main id={main}>
        <Head over={words.index[language]} title={title[language]} language={language} />
        <div class="lead">
          <p>{lead[language]}</p>
        </div>
        {goes === 'nowhere' ? null : (
          <footer>
            <p>
              <a href={`../${indexPage}/${language}`}>{words.all[language]}</a>
            </p>
          </footer>
        )}
      </main>
    ),
  });

export const renderMissing = (language: Language): string =>
  plainPage(language, { title: words.missing, lead: words.missingLead }, 'to-index');

/** Before the first night there is no page at all, whatever the address. */
export const renderNotYet = (language: Language): string =>
  plainPage(language, { title: words.notYet, lead: words.notYetLead }, 'nowhere');
