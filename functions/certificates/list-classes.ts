/** Classes that a unit held in a year, each with how many of its people are to have a certificate and have one. */
import { certificatesOf } from '../../shared/certificates/content.ts';
import { classWaits } from '../../shared/certificates/eligible.ts';
import { inLanes } from '../common/in-lanes.ts';
import { classIn } from './class-of.ts';
import type { ClassServices } from './document-of-class.ts';
import { readHeld } from './read-held.ts';

export const listClasses = async (unit: string, year: string, today: string, services: ClassServices) => {
  const held = await readHeld(unit, year, today, services);
  const codes = [...held.classes.keys()].filter(
    (code) => code.slice(0, 4) === year && certificatesOf(code)?.unit === unit,
  );
  return inLanes(codes.sort(), async (code) => {
    const { class: printed, lines, people } = await classIn(held, code, services);
    const waits = classWaits(printed, lines, today);
    const count = (standing: string) => people.filter((each) => each.standing === standing).length;
    return {
      code,
      title: printed.title,
      end: printed.end,
      passed: people.filter(({ result }) => result === 'passed').length,
      eligible: count('eligible'),
      valid: count('valid'),
      ...(waits && { waits }),
    };
  });
};
