/** The sentences on how large the plan is, against the targets and the state before. */
import { type Bilingual, fill } from '../../../shared/ground/bilingual.ts';
import { exactMoney } from '../../../shared/statistics/print-money.ts';
import { runningCount, runningShare } from '../../../shared/statistics/running-text.ts';
import { share } from '../../../shared/statistics/table.ts';
import { printTargetInText } from '../../../shared/statistics/targets.ts';
import { planSentences as words } from '../../../shared/words/plan-sentences.ts';
import { categorySums, planSums } from './plan-totals.ts';
import type { Printed } from './printed-plan.ts';
import { targetOf } from './totals-table.ts';

export const byCategory = (printed: Printed): Bilingual => {
  const list = printed.programme.categories.map((category) => {
    const { now } = categorySums(printed.paper, category.code);
    const target = targetOf(printed.programme, category.code);
    const values = { category, projects: runningCount(now.projects), persons: runningCount(now.persons) };
    const rate = target && share(now.persons, target.value);
    return target && rate !== null && rate !== undefined
      ? fill(words.categoryOfTarget, {
          ...values,
          target: printTargetInText(target),
          rate: runningShare(rate),
        })
      : fill(words.category, values);
  });
  return fill(words.byCategory, {
    list: { zh: list.map(({ zh }) => zh).join('；'), en: list.map(({ en }) => en).join('; ') },
  });
};

export const scale = (printed: Printed): Bilingual => {
  const { now, before } = planSums(printed.paper);
  const values = {
    projects: runningCount(now.projects),
    persons: runningCount(now.persons),
    budget: exactMoney(now.budget),
  };
  if (!before) return fill(words.scale, values);
  return fill(words.scaleBefore, {
    ...values,
    projectsBefore: runningCount(before.projects),
    personsBefore: runningCount(before.persons),
    budgetBefore: exactMoney(before.budget),
  });
};

export const joinedSentences = (first: Bilingual, second: Bilingual): Bilingual => ({
  zh: first.zh + second.zh,
  en: `${first.en} ${second.en}`,
});
