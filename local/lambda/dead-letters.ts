/** Dead-letter queues: what could not be delivered, kept in the data directory as SQS would hold it. */
import fs from 'node:fs';

export type DeadLetter = { queue: string; at: string; body: unknown };

export type DeadLetters = { add(letter: DeadLetter): void; list(): DeadLetter[] };

export function openDeadLetters(file: string): DeadLetters {
  return {
    add: (letter) => fs.appendFileSync(file, `${JSON.stringify(letter)}\n`),
    list: () =>
      fs.existsSync(file)
        ? fs
            .readFileSync(file, 'utf8')
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => JSON.parse(line) as DeadLetter)
        : [],
  };
}
