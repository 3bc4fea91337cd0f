import { fill } from '../../shared/ground/bilingual.ts';
import { moneyWords as words } from '../../shared/words/money-overview.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { layAmounts } from '../lay/lay-amounts.ts';
import { accountIn, monthOfMoney } from '../lay/lay-money.ts';

/** 所选行的明细: from a line of the money by unit to the amounts it is made of, each with its document and row. */
export const viewAmounts = (desk: Desk): void => {
  const tab = desk.google.activeTab();
  const month = monthOfMoney(tab);
  const account = month && accountIn(tab.readAll()[desk.google.activeRow() - 1]?.[0]);
  if (!account) throw new Refusal('no-row', fill(words.chooseLine, { command: words.cells }));
  const told = desk.api('readMoney', { params: { month }, query: { unit: account.unit } });
  layAmounts(desk, told, account).activate();
};
