import type { Reference, References, RuleContext } from './define-form.ts';

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
