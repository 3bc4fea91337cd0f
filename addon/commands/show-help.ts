import { helpSections } from '../../shared/words/help.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { writeList } from '../lay/list-tab.ts';

/** 帮助: static, so it opens without a sign-in. */
export const showHelp = ({ google, say }: Desk): void => {
  const rows = helpSections.flatMap(({ title, lines }) =>
    lines.map((line, i) => [i === 0 ? say(title) : '', say(line)]),
  );
  writeList(google, {
    id: 'help',
    name: say(sheetWords.helpTitle),
    title: say(sheetWords.helpTitle),
    headers: [say(sheetWords.helpAbout), say(sheetWords.helpWhat)],
    widths: [160, 860],
    rows,
  }).activate();
};
