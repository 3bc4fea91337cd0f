/** The domain's values are readonly all the way down, the contract's shapes are not; JSON makes no difference. */
type Writable<T> = T extends readonly unknown[] | object
  ? { -readonly [K in keyof T]: Writable<Exclude<T[K], undefined>> }
  : T;

export const writable = <T>(value: T): Writable<T> => value as Writable<T>;
