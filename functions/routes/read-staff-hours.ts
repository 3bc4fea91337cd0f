/** GET /staff/{unit}/{year}: hours of the people on a unit's staff list, and what they lack; a unit sees its own. */
import { limits } from '../../shared/contract/limits.ts';
import { staffList } from '../../shared/forms/staff-list.ts';
import { nameOfCategory } from '../../shared/ground/define-programme.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { yearlyHoursIn } from '../../shared/programme/counting.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { HoursShort } from '../../shared/statistics/hours-short.ts';
import { type Connected, currentCity } from '../common/city.ts';
import { localTime } from '../common/local-time.ts';
import { locate } from '../common/locate.ts';
import type { Services } from '../common/services.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permit } from '../http/permit.ts';
import { hoursOfStaff, readStaffList, type StaffServices } from '../staff/hours-of-staff.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectPlans } from '../storage/plans.ts';
import { connectSubmissions } from '../storage/submissions.ts';
import { connectTrainees } from '../storage/trainees.ts';

export type ReadStaffHoursServices = StaffServices & Pick<Services, 'city' | 'directory'>;

/** The year so far; all of a year that is over. */
const lastMonthOf = (year: string, today: string): string =>
  year === yearOf(today) ? today.slice(0, 7) : `${year}-12`;

export const readStaffHours: Action<'readStaffHours', ReadStaffHoursServices> = async (
  { params: { unit, year }, query: { page = 1 } },
  { actor, services, now },
) => {
  const { city, programme } = services;
  const id = { unit, form: staffList.id, period: year };
  permit(actor, 'read', id, programme);
  const { unit: found } = locate(programme, id);
  const { version, people } = await readStaffList(unit, year, services);
  const month = lastMonthOf(year, todayOf(city, now));
  const shown = people.slice((page - 1) * limits.staffPage, page * limits.staffPage);
  const hours = await hoursOfStaff(shown, month, services);
  const rule = yearlyHoursIn(programme, month);
  return {
    status: 200,
    body: {
      unit,
      unitName: found.name,
      year,
      at: localTime(programme, now.toISOString()),
      month,
      version,
      ...(rule && { rule }),
      categories: programme.categories.map((category) => ({
        code: category.code,
        name: nameOfCategory(category),
        required: category.hoursFloor,
      })),
      total: people.length,
      page,
      pages: Math.max(1, Math.ceil(people.length / limits.staffPage)),
      // Field by field: the person's pseudonym, and what else the list says, stay here.
      people: shown.map(({ row, mask }, i) => {
        const { categories, ...ofYear } = hours[i] as HoursShort;
        return { row, mask, categories: [...categories], ...ofYear };
      }),
    },
  };
};

const connect = (): Connected<ReadStaffHoursServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  trainees: connectTrainees(),
  plans: connectPlans(),
});

export const handler = endpoint('readStaffHours', connect, readStaffHours);
