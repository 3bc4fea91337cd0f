/** The tab of the documents of the plan and its notices: one line an issue, a link for each document. */
import { type PlanFile, planFiles } from '../../shared/plan/plan-files.ts';
import { planSheet } from '../../shared/words/plan-sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { linkToPage } from './link-cell.ts';
import { firstListRow, writeList } from './list-tab.ts';

type Issue = { readonly text: string; readonly links: { readonly [file: string]: string } };

const nameOf = ({ say }: Desk, file: PlanFile): string => {
  const [language, kind] = file.split('.');
  const type = kind === 'html' ? say(planSheet.page) : kind === 'pdf' ? 'PDF' : 'Excel';
  return `${say(language === 'zh' ? planSheet.chinese : planSheet.english)} ${type}`;
};

export const layPlanLinks = (desk: Desk, title: string, issues: readonly Issue[]): Tab => {
  const names = planFiles.map((file) => nameOf(desk, file));
  const tab = writeList(desk.google, {
    id: 'plan-papers',
    name: desk.say(planSheet.papersTab),
    title,
    headers: [desk.say(planSheet.papersIssue), ...names],
    widths: [420, ...names.map(() => 90)],
    formats: ['@', ...names.map(() => 'General')],
    rows: issues.map(({ text }) => [text, ...names.map(() => '')]),
  });
  tab.writeBack(
    firstListRow,
    2,
    issues.map(({ links }) =>
      planFiles.map((file, i) => (links[file] ? linkToPage(links[file], names[i] as string) : '')),
    ),
  );
  return tab;
};
