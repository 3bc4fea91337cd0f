/** What functions print, one file each under `logs/`, as their log groups would hold it. */
import fs from 'node:fs';
import path from 'node:path';

export type Logs = {
  append: (functionTitle: string, text: string) => void;
  /** The last lines of a function's log. */
  tail: (functionTitle: string, lines: number) => string[];
};

export function openLogs(directory: string): Logs {
  fs.mkdirSync(directory, { recursive: true });
  const fileOf = (title: string) => path.join(directory, `${title.replace(/[^\w-]/g, '')}.log`);
  return {
    append: (title, text) => fs.appendFileSync(fileOf(title), text),
    tail(title, lines) {
      const file = fileOf(title);
      if (!fs.existsSync(file)) return [];
      return fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines);
    },
  };
}
