/** Matching funds that were promised by a day and have not come in (notice 93). */
import type { SheetRule } from '../../form/define-form.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { accountSums } from './money-sums.ts';
import { planSide } from './other-side.ts';
import { sourceName } from './say-account.ts';

export const matchingRule: SheetRule = {
  // notice 93: whether the row is in the sheet or not, as long as it is due
  code: 'matching-unpaid',
  severity: 'warning',
  message: {
    zh: '{side}{source}配套承诺 {promised} 元应于 {dueOn} 前到位，累计到位 {received} 元，尚缺 {short} 元。',
    en: '{source} for {side}: {promised} yuan of matching funds were due on {dueOn}, {received} came in, {short} are missing.',
  },
  fix: {
    zh: '请催缴；已到位的，请填写“本月到位”。',
    en: 'Ask for it; if it did come in, enter it under “Received”.',
  },
  broken: (rows, context) => {
    const sheet = accountSums(rows, context);
    return context.references.project.flatMap((project) =>
      (project.money ?? []).flatMap(({ source, level, promised, received }) => {
        const due = promised.filter(({ dueOn }) => dueOn < `${context.period}-32` && dueOn < context.today);
        const own = sheet.find(
          ({ project: of, rows: [first] }) =>
            of.code === project.code && first?.source === source && first?.fiscalLevel === level,
        );
        const [owed, came] = [due.reduce((sum, { fen }) => sum + fen, 0), own?.received ?? received];
        if (owed <= came) return [];
        const params = {
          side: planSide(project),
          source: sourceName(context, source, level),
          promised: printYuan(owed),
          dueOn: due.map(({ dueOn }) => dueOn).sort()[0] as string,
          received: printYuan(came),
          short: printYuan(owed - came),
        };
        return [{ ...(own && { row: own.row, column: 'received' }), params }];
      }),
    );
  },
};
