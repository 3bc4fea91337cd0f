/**
 * With another account signed in first, Google says nobody's name. Frames, which then stay blank, the emulation
 * refuses always, so that every test of this folder fails for a command that would need one.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Command, commands } from '../../addon/commands.ts';
import { certificateSheet } from '../../shared/words/certificate-sheet.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import { fillPlan } from './fill-plan.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, typed } from './spreadsheet-user.ts';

let bureau: ServedBureau;
beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());

const plan = '高级研修项目计划 2015';
const atForm = async () => {
  const user = createUser(bureau, 'clerk.nyw@qingdao.example');
  await user.run('goHome');
  await user.run('openForm', [typed('高级研修项目计划')]);
  fillPlan(user, plan, 1);
  user.signInElsewhereFirst();
  return user;
};
const names = Object.keys(commands) as Command[];

/** Of the rest, where a form lies open: they first say that they belong to another tab, or need nobody's name. */
const pasted: Partial<Record<Command, string>> = {
  checkCertificates: certificateSheet.check.zh,
  lookUpHours: certificateSheet.lookUp.zh,
};
const needName: readonly Command[] = [
  'goHome',
  'openFirst',
  'openSecond',
  'openThird',
  'openForm',
  'submitSheet',
  'submitNil',
  'refreshStatus',
  'withdrawSubmission',
  'viewReport',
  'openQueue',
  'openNext',
  'openPeople',
  'openUnits',
  'openOverview',
  'viewCompleteness',
  'viewRecord',
  'queryRecord',
  'viewRegister',
  'viewStaffHours',
  'sayWho',
];

test.each(names)('%s, given without a name, asks the bureau nothing and says what to do', async (name) => {
  const user = await atForm();
  bureau.takeAsked();
  const { dialogs, logs, effects } = await user.run(name, Array(4).fill(typed('2015-01')));
  const said = dialogs.map(({ message }) => message);
  expect(bureau.takeAsked()).toEqual([]);
  if (needName.includes(name)) expect(said.at(-1)).toBe(sheetWords.authoriseAgain.zh);
  // Made when the spreadsheet opens, it is not worth a question.
  else if (name === 'arrive') expect([said, logs.length]).toEqual([[], 1]);
  else if (name === 'showHelp') expect(user.activeTab()).toBe(sheetWords.helpTitle.zh);
  // Their tab says what to paste, and asks for nothing before.
  else if (name in pasted) expect(user.activeTab()).toBe(pasted[name]);
  else expect(said.length + effects.length).toBeGreaterThan(0);
  expect(said.join()).not.toContain('emulated');
});
