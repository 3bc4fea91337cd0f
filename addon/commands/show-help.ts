import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { escapeHtml } from '../../shared/ground/escape-html.ts';
import { helpSections } from '../../shared/words/help.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';

/** 帮助: static, so it opens without a sign-in. */
export const showHelp = (desk: Desk): void => {
  const part = (text: Bilingual, tag: string) => `<${tag}>${escapeHtml(desk.say(text))}</${tag}>`;
  const sections = helpSections.map(
    ({ title, lines }) => `${part(title, 'h3')}<ol>${lines.map((line) => part(line, 'li')).join('')}</ol>`,
  );
  desk.google.showHtml(
    desk.say(sheetWords.helpTitle),
    `<body style="font-family:Arial,sans-serif;font-size:14px;line-height:1.6">${sections.join('')}</body>`,
  );
};
