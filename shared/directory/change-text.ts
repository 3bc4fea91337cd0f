/** A change of the directory in a sentence, for the question before it is saved and for the history after. */
import { type Bilingual, fill, type Language, languages } from '../ground/bilingual.ts';
import type { Unit } from '../ground/define-city.ts';
import type { Person } from '../tables/directory.ts';
import { termsOf } from '../tables/terms.ts';
import { changeTexts } from '../words/directory.ts';
import { roleTexts } from '../words/roles.ts';
import { unitKindTexts } from '../words/unit-kinds.ts';
import type { Change, DirectoryEvent, ListName } from './directory-event.ts';

const both = (say: (language: Language) => string): Bilingual =>
  Object.fromEntries(languages.map((language) => [language, say(language)])) as Bilingual;

type Days = { readonly from?: string | undefined; readonly to?: string | undefined };

/** Nothing where neither end is given. */
const daysText = ({ from, to }: Days): readonly Bilingual[] => {
  if (from && to) return [fill(changeTexts.days, { from, to })];
  if (from) return [fill(changeTexts.since, { from })];
  return to ? [fill(changeTexts.until, { to })] : [];
};

const nameIn = (units: readonly Unit[], code: string, language: Language): string =>
  units.find((unit) => unit.code === code)?.name[language] ?? code;

const unitText = (unit: Unit, units: readonly Unit[]): Bilingual =>
  both((language) => {
    const { successor, superior, also, creditCode } = unit;
    const called = (text: Bilingual, code: string): string =>
      fill(text, { unit: nameIn(units, code, language) })[language];
    const parts = [
      unit.name[language],
      unitKindTexts[unit.kind][language],
      ...daysText(unit).map((days) => days[language]),
      ...(successor ? [called(changeTexts.successor, successor)] : []),
      ...(superior ? [called(changeTexts.superior, superior)] : []),
      ...(unit.area ? [unit.area] : []),
      ...(also?.length ? [also.join('、')] : []),
      ...(creditCode ? [creditCode] : []),
    ];
    return parts.join(language === 'zh' ? '，' : ', ');
  });

const personText = (person: Person, units: readonly Unit[]): Bilingual =>
  both((language) => {
    const terms = termsOf(person).map((term) => {
      const days = daysText(term).map((text) => text[language]);
      return [roleTexts[term.role][language], ...days].join(' ');
    });
    const parts = [person.name, nameIn(units, person.unit, language), ...terms];
    return [...parts, ...(person.language ? [person.language] : [])].join(language === 'zh' ? '，' : ', ');
  });

const sentence = <T>({ key, before, after }: Change<T>, text: (value: T) => Bilingual): Bilingual => {
  const values = {
    subject: key,
    ...(before && { before: text(before) }),
    ...(after && { after: text(after) }),
  };
  if (!before) return fill(changeTexts.added, values);
  return fill(after ? changeTexts.changed : changeTexts.removed, values);
};

/** One sentence a change. @param units names of units of before and after */
export const changeSentences = (
  told: Pick<DirectoryEvent & { readonly type: ListName }, 'type' | 'changes'>,
  units: readonly Unit[],
): readonly Bilingual[] =>
  told.type === 'units'
    ? (told.changes as readonly Change<Unit>[]).map((change) =>
        sentence(change, (unit) => unitText(unit, units)),
      )
    : (told.changes as readonly Change<Person>[]).map((change) =>
        sentence(change, (person) => personText(person, units)),
      );
