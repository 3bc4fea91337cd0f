/** What units said of their flags and what was decided, as the registers hold today. */
import { type Answers, answersIn } from '../../shared/flags/state.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { readEntries } from '../registers/read-entries.ts';
import type { RegisterServices } from '../registers/register-heads.ts';

const none = { rows: [], codes: [] };

/** @param today ISO date */
export const readFlagAnswers = async (today: string, services: RegisterServices): Promise<Answers> => {
  const read = async (id: string) => {
    const form = services.city.forms.find((each) => each.id === id);
    if (!form) return none;
    const entries = await readEntries(form, yearOf(today), services);
    return { rows: entries.map(({ row }) => row), codes: entries.map(({ code }) => code) };
  };
  const [replies, decisions] = await Promise.all([read('flag-reply'), read('flag-decision')]);
  return answersIn(replies, decisions);
};
