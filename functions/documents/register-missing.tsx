/** Pages for whoever finds no register: a wrong address, or before the first night. */
import type { Bilingual, Language } from '../../shared/ground/bilingual.ts';
import { publicPageTexts as words } from '../../shared/words/public-pages.ts';
import { Head, indexPage, main, writePlain } from './register-head.tsx';

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
