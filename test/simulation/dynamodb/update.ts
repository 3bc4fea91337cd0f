/** Update expressions: SET, ADD and REMOVE. */
import { type Bound, type Item, type Operand, operandOf, remembered } from './expression.ts';
import { Tokens } from './tokens.ts';

type Update = (item: Item, bound: Bound) => Item;

/** An operand, or one in place of what is not there. */
const assigned = (tokens: Tokens): Operand => {
  const first = tokens.next();
  if (first !== 'if_not_exists') return operandOf(first);
  tokens.expect('(');
  const there = operandOf(tokens.next());
  tokens.expect(',');
  const other = operandOf(tokens.next());
  tokens.expect(')');
  return (item, bound) => there(item, bound) ?? other(item, bound);
};

export const updateOf: (text: string) => Update = remembered((text) => {
  const tokens = new Tokens(text);
  const steps: Update[] = [];
  const nameOf = (word: string, { ExpressionAttributeNames: names = {} }: Bound): string =>
    word.startsWith('#') ? (names[word] ?? word) : word;
  while (tokens.peek() !== undefined) {
    const verb = tokens.next().toUpperCase();
    if (verb !== 'SET' && verb !== 'ADD' && verb !== 'REMOVE') throw tokens.unknown();
    do {
      const word = tokens.next();
      if (verb === 'REMOVE') {
        steps.push((item, bound) => {
          const { [nameOf(word, bound)]: _, ...rest } = item;
          return rest;
        });
        continue;
      }
      if (verb === 'SET') tokens.expect('=');
      const value = assigned(tokens);
      steps.push((item, bound) => {
        const name = nameOf(word, bound);
        const given = value(item, bound);
        return { ...item, [name]: verb === 'SET' ? given : Number(item[name] ?? 0) + Number(given) };
      });
    } while (tokens.takes(','));
  }
  return (item, bound) => steps.reduce((now, step) => step(now, bound), item);
});
