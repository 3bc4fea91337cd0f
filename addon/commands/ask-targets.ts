/** What is asked before targets are split. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import type { Category, Programme } from '../../shared/ground/define-programme.ts';
import type { IssuedTarget } from '../../shared/targets/city-targets.ts';
import { cityTarget, printUnitTarget } from '../../shared/targets/target.ts';
import { splitWords as words } from '../../shared/words/targets.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';

export type Proposal = BodyOf<'proposeTargets'>;

export const refuse = (text: Bilingual, params = {}): never => {
  throw new Refusal('not-split', fill(text, params));
};

const figureOf = (city: IssuedTarget | undefined): Bilingual =>
  city ? printUnitTarget({ ...city, number: city.value }) : words.noFigure;

export type Wanted = {
  readonly category: Category;
  readonly city: IssuedTarget | undefined;
  readonly total: number;
};

/** `2` takes the city's figure, `2 5400` another; undefined when the person cancels. */
export const askWanted = ({ google, say }: Desk, programme: Programme): Wanted | undefined => {
  const { categories } = programme;
  const list = categories
    .map((category, i) =>
      say(words.categoryLine, {
        number: i + 1,
        category,
        target: figureOf(cityTarget(programme, category.code)),
      }),
    )
    .join('\n');
  const answer = google.askText(say(words.title), say(words.category, { list }));
  if (answer === undefined) return undefined;
  const [, number, figure] = /^(\d+)\s*(?:\s(\d+))?$/.exec(answer.normalize('NFKC').trim()) ?? [];
  const category = categories[Number(number) - 1];
  const city = category && cityTarget(programme, category.code);
  const total = figure === undefined ? city?.value : Number(figure);
  if (!category || !total)
    return refuse(words.wrongAnswer, { answer: answer.slice(0, 20), count: categories.length });
  return { category, city, total };
};

export const askBy = ({ google, say }: Desk): Proposal['by'] | undefined => {
  const answer = google.askText(say(words.title), say(words.by));
  if (answer === undefined) return undefined;
  const text = answer.normalize('NFKC').trim();
  if (text === '' || text === '1') return 'last-year';
  return text === '2' ? 'equal' : refuse(words.wrongAnswer, { answer: text.slice(0, 20), count: 2 });
};
