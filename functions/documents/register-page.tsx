/** The page of one register: a list that can be read without a script, searched with one, and printed. */
import { fill, type Language } from '../../shared/ground/bilingual.ts';
import { bureauName, type Programme } from '../../shared/ground/define-programme.ts';
import type { PublicPage } from '../../shared/registers/public-page.ts';
import { publicPageTexts as words } from '../../shared/words/public-pages.ts';
import { registerCss } from './register-css.ts';
import { Head, indexPage, main, titleOf } from './register-head.tsx';
import { List, Overdue } from './register-list.tsx';
import { registerSearch } from './register-search.ts';
import { reportCss } from './report-css.ts';
import { pageInStyle } from './self-contained-page.tsx';

const writeList = pageInStyle(reportCss + registerCss, registerSearch);

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
