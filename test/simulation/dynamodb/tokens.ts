/** The words and signs of an expression, one after the other. */
const token = /\s*(<=|>=|<>|[=<>(),]|[#:]?[A-Za-z0-9_]+(?:\.#?[A-Za-z0-9_]+)*)/gy;

export class Tokens {
  readonly #text: string;
  readonly #all: string[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    token.lastIndex = 0;
    let end = 0;
    for (let found = token.exec(text); found; found = token.exec(text)) {
      this.#all.push(found[1] as string);
      end = token.lastIndex;
    }
    if (text.slice(end).trim()) throw this.unknown();
  }
  unknown(): Error {
    return new Error(`the simulated DynamoDB does not know the expression “${this.#text}”`);
  }
  peek(): string | undefined {
    return this.#all[this.#at];
  }
  next(): string {
    const found = this.#all[this.#at++];
    if (found === undefined) throw this.unknown();
    return found;
  }
  /** Takes the word, in any case, when it comes next. */
  takes(word: string): boolean {
    if (this.peek()?.toUpperCase() !== word) return false;
    this.#at++;
    return true;
  }
  expect(word: string): void {
    if (!this.takes(word)) throw this.unknown();
  }
}
