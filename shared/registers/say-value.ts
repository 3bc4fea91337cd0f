/** What a value of a registered row means, as a list in either language says it. */
import type { CheckContext, Column, Value } from '../form/define-form.ts';
import { optionsOf } from '../form/kinds/kind.ts';
import { type Bilingual, listNames } from '../ground/bilingual.ts';
import { nameOfOption, nameOfUnit } from '../ground/define-city.ts';
import { publicPageTexts as words } from '../words/public-pages.ts';

/**
 * Names of options and units, yes and no.
 * @returns undefined for what was typed or counted, which is the same in every language
 */
export const sayValue = (
  value: Value,
  column: Column,
  { programme }: Pick<CheckContext, 'programme'>,
): Bilingual | undefined => {
  switch (column.kind) {
    case 'choice':
    case 'choices': {
      const options = optionsOf(column, { programme });
      return listNames([value].flat().map((code) => nameOfOption(options, String(code))));
    }
    case 'yes-no':
      return value ? words.yes : words.no;
    case 'unit':
      return nameOfUnit(programme, String(value));
    default:
      return undefined;
  }
};
