import type { Reference, References, ReferenceTarget, RuleContext } from './define-form.ts';

/** What a column may name: one kind of thing, or classes beside it. */
export type Naming = { readonly to: ReferenceTarget; readonly orClass?: true };
export const kindsNamed = ({ to, orClass }: Naming): readonly ReferenceTarget[] =>
  orClass ? [to, 'class'] : [to];

export const noReferences: References = { project: [], class: [] };

/** Looks references up by code; built once per check because rules ask for every row. */
export const findReference = (references: References): RuleContext['find'] => {
  const byCode = new Map(
    Object.entries(references).map(
      ([target, items]) =>
        [target, new Map<unknown, Reference>(items.map((item) => [item.code, item]))] as const,
    ),
  );
  return (target, code) => byCode.get(target)?.get(code);
};
