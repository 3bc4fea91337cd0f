/** The head of the list of classes of fields, in the sheet and in the file. */
import { type Bilingual, fill, listNames } from '../ground/bilingual.ts';
import { fieldWords as words } from './field-classes.ts';

type Told = {
  readonly year: string;
  readonly today: string;
  readonly fields: readonly { readonly title: Bilingual; readonly role?: 'lead' | 'support' | undefined }[];
  readonly classes: readonly unknown[];
};

export const titleOfFields = ({ year, today, fields, classes }: Told): Bilingual => {
  const own = fields.filter(({ role }) => role);
  const named = own.map(({ title, role }) =>
    fill(role === 'lead' ? words.fieldLed : words.fieldSupported, { field: title }),
  );
  return fill(words.title, {
    year,
    at: today,
    count: classes.length,
    fields: own.length === fields.length ? listNames(named) : words.allFields,
  });
};
