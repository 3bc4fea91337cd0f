/** The page that names all registers there are. */
import type { Language } from '../../shared/ground/bilingual.ts';
import { bureauName, type Programme } from '../../shared/ground/define-programme.ts';
import type { PublicPage } from '../../shared/registers/public-page.ts';
import { publicPageTexts as words } from '../../shared/words/public-pages.ts';
import { Head, main, titleOf, writePlain } from './register-head.tsx';

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
