import type { Programme } from '../../shared/ground/define-programme.ts';
import { cities } from '../../shared/programme/cities.ts';
import type { City } from '../../shared/programme/define-city.ts';

/** The city of a programme, with this very one in place of the one it was made of: tests change programmes. */
export const cityAround = (programme: Programme): City => {
  const known = cities.find(({ id }) => id === programme.city.id);
  const others = known?.programmes.filter(({ id }) => id !== programme.id) ?? [];
  const { units, daysOff, norms, reviewSteps, reminders, seats, yearlyHours } = programme;
  const facts = { units, daysOff, norms, reviewSteps, reminders, seats, yearlyHours };
  const programmes = [...others, programme].sort((a, b) => a.years[0] - b.years[0]);
  const base: City = known ?? { ...programme, programmes, forms: [], id: programme.city.id };
  return { ...base, ...facts, programmes: programmes.map((each) => ({ ...each, ...facts })) };
};
