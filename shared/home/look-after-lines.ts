/** What a reviewer, a chief, an inspector or an administrator finds: what waits, who is late, what stands still. */
import { reportLines, statusLines } from './city-lines.ts';
import { decidedLines, setAsideLines } from './decided-lines.ts';
import { keepingLines } from './keeping-lines.ts';
import type { Home, HomeLine, Telling } from './line.ts';
import { mergingLines } from './merging-lines.ts';
import { registeringLines } from './registering-lines.ts';
import { waitingLines } from './waiting-lines.ts';

/** Nothing for whoever looks after their own unit alone. */
export const lookAfterLines = (home: Home, telling: Telling): readonly HomeLine[] => [
  ...waitingLines(home, telling),
  ...mergingLines(home, telling),
  ...registeringLines(home, telling),
  ...statusLines(home, telling),
  ...setAsideLines(home, telling),
  ...keepingLines(home, telling),
  ...reportLines(home, telling),
  ...decidedLines(home, telling),
];
