import { checkSheet, type SheetCells } from '../../shared/form/check-sheet.ts';
import type { CheckContext, Form } from '../../shared/form/define-form.ts';
import { holdersAtStake } from '../../shared/form/number-holders.ts';
import type { NumberHolder } from '../../shared/form/numbers-in-force.ts';
import { registerTargetOf } from '../../shared/tables/references.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { RegisterServices } from '../registers/register-heads.ts';
import { whatNamesRegistered } from '../registers/what-names-registered.ts';

/**
 * The check, and again with what others name where the sheet gives numbers of a register to other rows: that is asked of
 * those alone, because it takes the documents of all who may name them.
 */
export const checkHolding = async (
  form: Form,
  sheet: SheetCells,
  context: CheckContext,
  services: RegisterServices,
): Promise<{ readonly checked: ReturnType<typeof checkSheet>; readonly context: CheckContext }> => {
  const checked = checkSheet(form, sheet, context);
  const target = registerTargetOf(form);
  const atStake = target ? holdersAtStake(form, checked, sheet.ids, context) : [];
  if (!target || atStake.length === 0) return { checked, context };
  const periods = [...new Set(atStake.map(({ period }) => period))];
  const named = (
    await inLanes(periods, (period) =>
      whatNamesRegistered(
        target,
        atStake.filter((each) => each.period === period),
        period,
        context.today,
        services,
      ),
    )
  ).flat();
  if (named.length === 0) return { checked, context };
  const by = new Map(named.map(({ code, namedBy }) => [code, namedBy] as const));
  const holders = context.holders?.map((each): NumberHolder => ({ ...each, namedBy: by.get(each.code) }));
  const told = { ...context, holders };
  return { checked: checkSheet(form, sheet, told), context: told };
};
