/** The classes of a unit in a tab, each to be opened for its certificates. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { certificateSheet as words } from '../../shared/words/certificate-sheet.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { tones } from '../marks/tones.ts';
import { classesId } from './lay-certificates.ts';
import { writeList } from './list-tab.ts';

export const layClasses = (
  { google, say }: Desk,
  { unit, unitName, year, series, classes }: BodyOf<'listCertificateClasses'>,
  isOwn: boolean,
): Tab =>
  writeList(google, {
    id: `${classesId}${unit}/${year}`,
    name: say(isOwn ? words.classesTab : words.classesTabOf, { year, unit: unitName }),
    title: say(words.classesTitle, { unit: unitName, year, series }),
    headers: [
      say(sheetWords.idHeader),
      ...[
        words.classCode,
        words.classTitle,
        words.ends,
        words.passed,
        words.eligible,
        words.valid,
        words.remark,
      ].map((each) => say(each)),
    ],
    widths: [40, 150, 280, 100, 70, 70, 80, 260],
    formats: ['@', '@', '@', '@', 'General', 'General', 'General', '@'],
    rows: classes.map(({ code, title, end, passed, eligible, valid, waits }) => [
      code,
      code,
      title,
      end,
      passed,
      eligible,
      valid,
      waits ? say(waits) : '',
    ]),
    colours: classes.map(({ eligible, waits }) => [
      null,
      null,
      null,
      null,
      null,
      eligible > 0 && !waits ? tones.warning : null,
      null,
      null,
    ]),
    hiddenKeys: true,
  });
