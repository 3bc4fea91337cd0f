import { fill, joinNames, languages } from '../../shared/ground/bilingual.ts';
import { nameOfObligation, optionalOf } from '../../shared/home/own-lines.ts';
import { forms } from '../../shared/programme/programmes.ts';
import { type DocumentId, documentPath, parseDocumentPath } from '../../shared/submission/submission.ts';
import { homeWords as words } from '../../shared/words/home.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { tickColumn } from '../lay/lay-home.ts';
import { documentIn, keyIn, type OpenHome, readHomeTab, tickedKeys } from '../tab/home-tab.ts';
import { fillableOf } from '../tab/owed-document.ts';
import { readPeriod } from '../tab/read-period.ts';
import { urgentIn } from '../tab/urgent.ts';
import { openForReview } from './open-document.ts';
import { openToFill } from './open-form.ts';

/** A run of a script ends after minutes; a form takes seconds. */
const most = 8;

type Chosen = { readonly kind: 'fill' | 'review'; readonly id: DocumentId };

const chosenBy = (key: string): Chosen[] => {
  const [kind, path = ''] = documentIn(key).split(':');
  const id = kind === 'registration' ? undefined : parseDocumentPath(path);
  return id ? [{ kind: kind === 'review' ? 'review' : 'fill', id }] : [];
};

/** What was chosen in the cells below the lists: one of the optional forms, a form of an earlier period. */
const chosenInCells = (desk: Desk, home: OpenHome): readonly Chosen[] => {
  const [optional, title, period] = [home.said('optional'), home.said('form'), home.said('period')];
  if (!optional && !title && !period) return [];
  if (!title !== !period) throw new Refusal('one-of-two', words.bothCells);
  const me = desk.api('whoAmI', {});
  const own = me.person.unit;
  const named = optionalOf(me).filter((each) => nameOfObligation(each, desk) === optional);
  if (optional && named.length === 0)
    throw new Refusal('unknown-form', fill(words.unknownForm, { text: optional.slice(0, 40) }));
  const offered = named.map(
    ({ form, period: of, unit }): Chosen => ({
      kind: 'fill',
      id: { unit: unit?.code ?? own, form, period: of },
    }),
  );
  return title ? [...offered, earlier(title, period, own, fillableOf(me))] : offered;
};

/** To be filled in while that is possible, else to be read. */
const earlier = (title: string, text: string, own: string, fillable: ReadonlySet<string>): Chosen => {
  const form = forms.find((each) => languages.some((language) => each.title[language] === title));
  if (!form) throw new Refusal('unknown-form', fill(words.unknownForm, { text: title.slice(0, 40) }));
  const period = readPeriod(text);
  if (period === undefined)
    throw new Refusal('unknown-period', fill(words.unknownPeriod, { text: text.slice(0, 20) }));
  const id = { unit: own, form: form.id, period };
  return { kind: fillable.has(documentPath(id)) ? 'fill' : 'review', id };
};

const open = (desk: Desk, { kind, id }: Chosen, own: string): string => {
  if (kind === 'fill') openToFill(desk, id, own);
  else openForReview(desk, id);
  return desk.google.activeTab().name();
};

/** What has been opened is not ticked any more; where one could not be opened, all stay. */
const untick = ({ tab, raw, place }: OpenHome): void => {
  tab.writeBack(
    1,
    tickColumn,
    raw.map((line) => [keyIn(line) === undefined ? (line[tickColumn - 1] ?? '') : false]),
  );
  for (const choice of ['optional', 'form', 'period'] as const) {
    const at = place(choice);
    if (at) tab.write(at[0], at[1], [['']]);
  }
};

/** A document may stand in several lines, of what happened and of what is to be done; it opens once. */
const onceEach = (chosen: readonly Chosen[]): readonly Chosen[] => {
  const paths = chosen.map(({ id }) => documentPath(id));
  return chosen.filter((_, i) => paths.indexOf(paths[i] as string) === i);
};

/** 打开勾选的报表: those ticked and chosen on the home; with nothing ticked, the one of the line under the cursor. */
export const openTicked = (desk: Desk): void => {
  const home = readHomeTab(desk);
  const ticked = onceEach([...tickedKeys(home.raw).flatMap(chosenBy), ...chosenInCells(desk, home)]);
  const under =
    desk.google.activeTab().id() === home.tab.id() ? keyIn(home.raw[desk.google.activeRow() - 1]) : undefined;
  const chosen = ticked.length ? ticked : under ? chosenBy(under) : [];
  if (chosen.length === 0) throw new Refusal('nothing-ticked', words.nothingTicked);
  if (chosen.length > most)
    throw new Refusal('too-many', fill(words.tooManyTicked, { most, count: chosen.length }));
  const names = chosen.map((each) => open(desk, each, home.own));
  untick(home);
  if (names.length > 1)
    desk.google.toast(
      desk.say(words.openTicked),
      desk.say(words.openedMany, {
        count: names.length,
        list: joinNames(names, desk.language),
      }),
    );
};

/** 打开：…: one of the most urgent documents that the menu names. */
const openUrgent =
  (place: number) =>
  (desk: Desk): void => {
    const urgent = urgentIn(desk.google)[place];
    if (!urgent) throw new Refusal('nothing-ticked', words.nothingTicked);
    const { unit, form, period, own } = urgent;
    openToFill(desk, { unit, form, period }, own);
  };

export const openFirst = openUrgent(0);
export const openSecond = openUrgent(1);
export const openThird = openUrgent(2);
