import { limits } from '../../shared/contract/limits.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { writeList } from '../lay/list-tab.ts';
import type { ReadTab } from '../tab/open-tab.ts';
import { bySeverity, columnText, rowOf, severityTexts, summaryText } from './issue-text.ts';

/** Lists the issues by weight in the tab 检查结果; answers the tab's name. */
export const listIssues = (desk: Desk, open: ReadTab, issues: readonly Issue[]): string => {
  const { say, google } = desk;
  const line = (issue: Issue): Cell[] => [
    say(severityTexts[issue.severity]),
    rowOf(open, issue) ?? '',
    columnText(desk, open, issue.column),
    say(issue.message),
    say(issue.fix),
  ];
  const listed = bySeverity(issues).slice(0, limits.issues);
  const more = issues.length - listed.length;
  const [summary = ''] = summaryText(desk, open, open.grid.rows.length, issues).split('\n');
  return writeList(google, {
    id: 'issues',
    name: say(sheetWords.checkTitle),
    title: `${open.tab.name()}　${summary}`,
    headers: [
      sheetWords.listSeverity,
      sheetWords.listRow,
      sheetWords.listColumn,
      sheetWords.listMessage,
      sheetWords.listFix,
    ].map((text) => say(text)),
    widths: [110, 60, 140, 380, 380],
    formats: ['@', '0', '@', '@', '@'],
    rows: [
      ...listed.map(line),
      ...(more > 0 ? [['', '', '', say(sheetWords.listMore, { count: more }), '']] : []),
    ],
  }).name();
};
