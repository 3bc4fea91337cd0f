import type { Form } from '../../form/define-form.ts';

/** What the returns say was held at the unit’s own bases. */
export const basesHeld: NonNullable<Form['begins']> = {
  from: { zh: '培训班执行情况表', en: 'Class return' },
  by: ['base'],
  rows: ({ references }) =>
    (references.base ?? [])
      .filter(({ facts }) => facts.heldClasses !== undefined && facts.result === 'accepted')
      .map(({ code, title, facts }) => ({
        base: code,
        name: title,
        level: facts.level,
        demonstration: facts.demonstration,
        classes: facts.heldClasses,
        persons: facts.heldPersons,
        outside: facts.heldOutside,
        passed: facts.heldPassed,
        satisfaction: facts.heldSatisfaction,
      })),
};
