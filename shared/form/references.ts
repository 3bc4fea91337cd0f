import type { Reference, References, RuleContext } from './define-form.ts';

export const noReferences: References = { project: [], class: [] };

/** Looks references up by code; built once per check because rules ask for every row. */
export const findReference = (references: References): RuleContext['find'] => {
  const byCode = {
    project: new Map<unknown, Reference>(references.project.map((item) => [item.code, item] as const)),
    class: new Map<unknown, Reference>(references.class.map((item) => [item.code, item] as const)),
  };
  return (target, code) => byCode[target].get(code);
};
