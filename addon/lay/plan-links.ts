import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { escapeHtml } from '../../shared/ground/escape-html.ts';
import { planFiles } from '../../shared/plan/plan-files.ts';
import { planSheet } from '../../shared/words/plan-sheet.ts';
import type { Desk } from '../google/desk.ts';

type Links = { readonly [file: string]: string };

const textOf = ({ say }: Desk, file: string): string => {
  const [language, kind = ''] = file.split('.');
  const type = kind === 'html' ? say(planSheet.page) : kind === 'pdf' ? 'PDF' : 'Excel';
  return `${say(language === 'zh' ? planSheet.chinese : planSheet.english)} ${type}`;
};

/** A dialog with the documents of one or several issues as links. */
export const showPlanLinks = (
  desk: Desk,
  title: Bilingual,
  issues: readonly { readonly text: string; readonly links: Links }[],
): void => {
  const link = (links: Links, file: string) =>
    `<a href="${escapeHtml(links[file] ?? '')}" target="_blank" rel="noopener">${escapeHtml(textOf(desk, file))}</a>`;
  const parts = issues.map(
    ({ text, links }) =>
      `<p>${escapeHtml(text)}</p><p>${planFiles.map((file) => link(links, file)).join('　')}</p>`,
  );
  desk.google.showHtml(
    desk.say(title),
    `<body style="font-family:Arial,sans-serif;font-size:14px;line-height:1.6">${parts.join('')}</body>`,
    // A dialog takes its size before its content is there: two paragraphs of two lines each.
    Math.min(460, 40 + 130 * issues.length),
  );
};
