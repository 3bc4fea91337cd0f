/** The rows of a register on its page, and those that are overdue. */
import type { Bilingual, Language } from '../../shared/ground/bilingual.ts';
import type { PublicPage } from '../../shared/registers/public-page.ts';
import { publicPageTexts as words } from '../../shared/words/public-pages.ts';

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

export const List = ({ page, language }: { readonly page: PublicPage; readonly language: Language }) => (
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

export const Overdue = ({ page, language }: { readonly page: PublicPage; readonly language: Language }) =>
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
