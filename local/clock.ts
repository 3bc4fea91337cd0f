/**
 * The programme's time: the machine's clock plus an offset that the dial sets and the data directory keeps.
 * Workers read the same offset from shared memory, so turning the dial moves every function at once.
 */
import fs from 'node:fs';

export type Clock = {
  now: () => Date;
  /** Turns the dial; time goes on from there. */
  set: (now: Date) => void;
  /** One float: milliseconds added to the machine's clock. */
  shared: SharedArrayBuffer;
  /** Until when schedules have been looked at; kept, so that a moment missed while stopped still fires. */
  readonly checkedUntil: Date;
  markChecked: (until: Date) => void;
  onChange: (listener: () => void) => void;
};

/** @param start the programme's time of a new data directory; the machine's own by default */
export function openClock(file: string, start?: Date): Clock {
  const shared = new SharedArrayBuffer(8);
  const offset = new Float64Array(shared);
  const kept = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Kept) : undefined;
  const now = () => new Date(Date.now() + (offset[0] ?? 0));
  offset[0] = kept?.offset ?? (start ? start.getTime() - Date.now() : 0);
  let checkedUntil = new Date(kept?.checkedUntil ?? now());
  const listeners: (() => void)[] = [];
  const save = () => {
    fs.writeFileSync(`${file}.part`, JSON.stringify({ offset: offset[0], checkedUntil } satisfies Kept));
    fs.renameSync(`${file}.part`, file);
  };
  save();
  return {
    now,
    shared,
    get checkedUntil() {
      return checkedUntil;
    },
    set(to) {
      offset[0] = Math.round(to.getTime() - Date.now());
      save();
      for (const listener of listeners) listener();
    },
    markChecked(until) {
      checkedUntil = until;
      save();
    },
    onChange: (listener) => listeners.push(listener),
  };
}

type Kept = { offset: number | undefined; checkedUntil: Date | string };
