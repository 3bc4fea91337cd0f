/** Documents that nobody waits for: decided lately, or set aside because they could not be taken in. */
import { homeWords as words } from '../words/home.ts';
import { verbTexts } from '../words/life-cycle.ts';
import { documentLine } from './document-line.ts';
import { type Home, type HomeLine, section, type Telling } from './line.ts';

export const decidedLines = ({ decided = [] }: Home, telling: Telling): readonly HomeLine[] => {
  const { say } = telling;
  if (decided.length === 0) return [];
  return [
    section(say(words.decided, { count: decided.length })),
    ...decided.map((each) =>
      documentLine(each, [say(verbTexts[each.verb as keyof typeof verbTexts]), each.at], telling),
    ),
  ];
};

export const setAsideLines = ({ setAside = [] }: Home, telling: Telling): readonly HomeLine[] => {
  const { say } = telling;
  if (setAside.length === 0) return [];
  return [
    section(say(words.setAside, { count: setAside.length })),
    ...setAside.map((each) => {
      const told = say(words.setAsideLine, { reason: each.reason, until: each.until.slice(0, 10) });
      return documentLine(each, ['', '', told], telling, 'error');
    }),
  ];
};
