/**
 * Pages of registers that anybody may open: each register has one, the index names them all; who has a wrong address, or
 * comes before the first night, is told so. They link to each other by relative addresses,
 * /public/registers/{form}/{language}. Here is what all of them begin with.
 */
import { type Bilingual, fill, type Language } from '../../shared/ground/bilingual.ts';
import type { PublicPage } from '../../shared/registers/public-page.ts';
import { publicPageTexts as words } from '../../shared/words/public-pages.ts';
import { registerCss } from './register-css.ts';
import { reportCss } from './report-css.ts';
import { pageInStyle } from './self-contained-page.tsx';

export const writePlain = pageInStyle(reportCss + registerCss);
export const main = 'registers';
/** What the index is called where pages have the name of their form. */
export const indexPage = 'index';

const otherThan = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');

export const Head = ({
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

export const titleOf = ({ title, year }: PublicPage): Bilingual =>
  year === undefined ? title : fill(words.ofYear, { title, year });
