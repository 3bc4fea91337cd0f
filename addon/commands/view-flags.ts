import { supervisionWords as words } from '../../shared/words/supervision.ts';
import type { Desk } from '../google/desk.ts';
import { layFlags } from '../lay/lay-flags.ts';

/** 查看比对情况…: what ledgers tell differently, as far as it is for this person. */
export const viewFlags = (desk: Desk): void => {
  const { google, say, api } = desk;
  google.toast(say(words.tab), say(words.reading));
  layFlags(desk, api('readFlags', { query: {} })).activate();
};
