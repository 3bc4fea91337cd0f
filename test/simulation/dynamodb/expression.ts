/**
 * Condition, key and filter expressions of DynamoDB, as far as the product may use them: comparisons, AND, OR,
 * NOT, brackets, BETWEEN and the functions of attributes; updates are in update.ts. What is not known throws, so that
 * nothing is silently true.
 */
import { Tokens } from './tokens.ts';

export type Item = { readonly [attribute: string]: unknown };
export type Bound = {
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>> | undefined;
  readonly ExpressionAttributeValues?: Readonly<Record<string, unknown>> | undefined;
};
export type Operand = (item: Item, bound: Bound) => unknown;
export type Condition = (item: Item, bound: Bound) => boolean;

export const operandOf = (text: string): Operand => {
  if (text.startsWith(':'))
    return (_, { ExpressionAttributeValues: values = {} }) => {
      if (!(text in values)) throw new Error(`${text} has no value`);
      return values[text];
    };
  const path = text.split('.');
  return (item, { ExpressionAttributeNames: names = {} }) =>
    path.reduce<unknown>((at, part) => {
      const name = part.startsWith('#') ? names[part] : part;
      if (name === undefined) throw new Error(`${part} has no name`);
      return (at as Item | undefined)?.[name];
    }, item);
};

type Ordered = string | number;
/** Of two types nothing is true but that they differ. */
const comparisons: Readonly<Record<string, (a: Ordered, b: Ordered) => boolean>> = {
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '<': (a, b) => typeof a === typeof b && a < b,
  '<=': (a, b) => typeof a === typeof b && a <= b,
  '>': (a, b) => typeof a === typeof b && a > b,
  '>=': (a, b) => typeof a === typeof b && a >= b,
};

const functions: Readonly<Record<string, (given: readonly unknown[]) => boolean>> = {
  attribute_exists: ([value]) => value !== undefined,
  attribute_not_exists: ([value]) => value === undefined,
  begins_with: ([value, prefix]) => typeof value === 'string' && value.startsWith(prefix as string),
};

const anyOf = (tokens: Tokens): Condition => {
  const some = [allOf(tokens)];
  while (tokens.takes('OR')) some.push(allOf(tokens));
  return some.length === 1 ? (some[0] as Condition) : (item, bound) => some.some((each) => each(item, bound));
};

const allOf = (tokens: Tokens): Condition => {
  const every = [one(tokens)];
  while (tokens.takes('AND')) every.push(one(tokens));
  return every.length === 1
    ? (every[0] as Condition)
    : (item, bound) => every.every((each) => each(item, bound));
};

const one = (tokens: Tokens): Condition => {
  if (tokens.takes('NOT')) {
    const not = one(tokens);
    return (item, bound) => !not(item, bound);
  }
  if (tokens.takes('(')) {
    const inner = anyOf(tokens);
    tokens.expect(')');
    return inner;
  }
  const first = tokens.next();
  if (tokens.peek() === '(') return called(first, tokens);
  const left = operandOf(first);
  if (tokens.takes('BETWEEN')) {
    const low = operandOf(tokens.next());
    tokens.expect('AND');
    const high = operandOf(tokens.next());
    return (item, bound) => {
      const value = left(item, bound) as Ordered;
      return value >= (low(item, bound) as Ordered) && value <= (high(item, bound) as Ordered);
    };
  }
  const compare = comparisons[tokens.next()];
  if (!compare) throw tokens.unknown();
  const right = operandOf(tokens.next());
  return (item, bound) => compare(left(item, bound) as Ordered, right(item, bound) as Ordered);
};

const called = (name: string, tokens: Tokens): Condition => {
  const call = functions[name];
  if (!call) throw tokens.unknown();
  tokens.expect('(');
  const operands = [operandOf(tokens.next())];
  while (tokens.takes(',')) operands.push(operandOf(tokens.next()));
  tokens.expect(')');
  return (item, bound) => call(operands.map((each) => each(item, bound)));
};

/** Each text is parsed once. */
export const remembered = <T>(parse: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? parse(text);
    known.set(text, found);
    return found;
  };
};

export const conditionOf: (text: string) => Condition = remembered((text) => {
  const tokens = new Tokens(text);
  const condition = anyOf(tokens);
  if (tokens.peek() !== undefined) throw tokens.unknown();
  return condition;
});
