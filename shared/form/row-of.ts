import type { Form } from './define-form.ts';

type ValueOf<C> = C extends { kind: 'choice'; options: readonly { code: infer O extends string }[] }
  ? O
  : C extends { kind: 'choices'; options: readonly { code: infer O extends string }[] }
    ? readonly O[]
    : C extends { kind: 'choices' | 'references' }
      ? readonly string[]
      : C extends { kind: 'integer' | 'quantity' | 'money' }
        ? number
        : C extends { kind: 'yes-no' }
          ? boolean
          : string;
type RequiredColumn<F extends Form> = {
  [K in keyof F['columns']]: F['columns'][K] extends { required: true } ? K : never;
}[keyof F['columns']];
/** The row a form accepts: required columns present, choices narrowed to their codes. */
export type RowOf<F extends Form> = { [K in RequiredColumn<F>]: ValueOf<F['columns'][K]> } & {
  [K in Exclude<keyof F['columns'], RequiredColumn<F>>]?: ValueOf<F['columns'][K]>;
};
