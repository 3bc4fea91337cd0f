/** Invented trainees: names that say so, valid check characters, nobody real. */
import { citizenCheckCharacter } from '../../shared/ground/citizen-number.ts';

const surnames = '甲乙丙丁戊己庚辛壬癸';
const given = ['示例', '试样', '样本', '虚构', '范例'];

export type InventedPerson = { readonly name: string; readonly citizenNumber: string };

/** The n-th invented person; the same n is the same person in every class. */
export const inventPerson = (n: number): InventedPerson => {
  const year = 1962 + (n % 30);
  const month = String(1 + (n % 12)).padStart(2, '0');
  const day = String(1 + (n % 28)).padStart(2, '0');
  const head = `370200${year}${month}${day}${String(100 + (Math.floor(n / 420) % 900)).padStart(3, '0')}`;
  return {
    name: `${surnames[n % surnames.length]}${given[Math.floor(n / surnames.length) % given.length]}`,
    citizenNumber: head + citizenCheckCharacter(head),
  };
};
