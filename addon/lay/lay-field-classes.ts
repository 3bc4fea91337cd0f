/** 本领域培训班: one row a class, by field and first day. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { fieldWords as words } from '../../shared/words/field-classes.ts';
import { titleOfFields } from '../../shared/words/title-of-fields.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { writeList } from './list-tab.ts';

export const layFieldClasses = ({ google, say }: Desk, told: BodyOf<'readFieldClasses'>): Tab => {
  const { year, fields, classes } = told;
  const nameOf = (code: string): string => {
    const found = fields.find(({ field }) => field === code);
    return found ? say(found.title) : code;
  };
  return writeList(google, {
    id: `field-classes/${year}`,
    name: say(words.tab, { year }),
    title: say(titleOfFields(told)),
    headers: [
      words.field,
      words.class,
      words.name,
      words.category,
      words.unit,
      words.host,
      words.start,
      words.end,
      words.hours,
      words.persons,
      words.passed,
      words.outside,
    ].map((each) => say(each)),
    widths: [130, 150, 260, 140, 180, 180, 90, 90, 60, 100, 80, 80],
    formats: ['@', '@', '@', '@', '@', '@', '@', '@', 'General', '#,##0', '#,##0', '@'],
    rows: classes.map(
      ({
        code,
        title,
        field,
        category,
        unitName,
        host = '',
        start,
        end,
        hours,
        persons,
        passed,
        outside,
      }) => [
        nameOf(field),
        code,
        title,
        say(category),
        say(unitName),
        host,
        start,
        end,
        hours,
        persons,
        passed ?? '',
        outside ? say(words.outside) : '',
      ],
    ),
  });
};
