/** 证书打印: a line for each paper, with a link in each language. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { type Bilingual, languages } from '../../shared/ground/bilingual.ts';
import { printWords as words } from '../../shared/words/certificate-print.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { linkToPage } from './link-cell.ts';
import { firstListRow, writeList } from './list-tab.ts';

export type Paper = Pick<BodyOf<'listPapers'>['papers'][number], 'links'> & { readonly title: Bilingual };

const names = { zh: words.chinese, en: words.english };

export const layPapers = ({ google, say }: Desk, papers: readonly Paper[]): Tab => {
  const tab = writeList(google, {
    id: 'certificate-papers',
    name: say(words.tab),
    title: say(words.title),
    headers: [say(words.paper), ...languages.map((language) => say(names[language]))],
    widths: [420, 120, 120],
    formats: ['@', 'General', 'General'],
    rows: papers.map(({ title }) => [say(title), '', '']),
  });
  tab.writeBack(
    firstListRow,
    2,
    papers.map(({ links }) => languages.map((language) => linkToPage(links[language], say(names[language])))),
  );
  return tab;
};
