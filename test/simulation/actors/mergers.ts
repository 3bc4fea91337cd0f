/** The bureau decides on projects that are alike, or says that they are (notice 86): merged or not, and now and then anew. */
import { planMerge } from '../../../shared/forms/plan-merge.ts';
import { sheetOf } from '../../support/sheet-of.ts';
import { staff } from '../../support/staff.ts';
import { city } from '../city.ts';
import { planned } from '../laws/plans.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import { file } from './filing.ts';

/** Two pairs at most, so that a project is merged once. */
const mostPairs = 2;

export const merge = async (world: World, id: string, random: Random): Promise<void> => {
  const codes = planned(world).map(({ code }) => code);
  const rows = [];
  for (let number = 1; number <= 1 + random.below(mostPairs); number++) {
    const [project, other] = [0, 1].map(() => {
      const code = random.among(codes, (each) => each);
      if (code) codes.splice(codes.indexOf(code), 1);
      return code;
    });
    if (!project || !other) break;
    rows.push({
      number,
      project,
      others: other,
      ...(random.chance(0.6)
        ? { result: '归并', persons: 1 + random.below(60), budget: 120_000 }
        : { result: '不归并' }),
      reason: '内容和对象相同',
    });
  }
  if (rows.length === 0) return;
  await file(world, id, random, {
    unit: city.bureau,
    who: staff.reviewer.email,
    sheet: { form: planMerge.id, period: '2015', ...sheetOf(planMerge, rows) },
  });
};
