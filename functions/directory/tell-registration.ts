/** A body that has asked to be registered, as answers tell it. */
import { ownerships } from '../../shared/forms/columns/trainee-choices.ts';
import { same } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { workingDaysSince } from '../../shared/programme/working-days.ts';
import type { Registration } from '../../shared/tables/directory.ts';
import { unitKindTexts } from '../../shared/words/unit-kinds.ts';
import { localTime } from '../common/local-time.ts';

export const tellRegistration = (
  { id, name, creditCode, kind, ownership, district, person, email, telephone, at, decided }: Registration,
  programme: Programme,
  now: Date,
) => {
  const option = ownerships.find(({ code }) => code === ownership);
  return {
    id,
    name,
    creditCode,
    kindName: unitKindTexts[kind],
    ownershipName: option ? { zh: option.zh, en: option.en } : same(ownership),
    district: { code: district, name: nameOfUnit(programme, district) },
    person,
    email,
    ...(telephone !== undefined && { telephone }),
    at: localTime(programme, at),
    workingDays: workingDaysSince(programme, todayOf(programme, new Date(at)), todayOf(programme, now)),
    ...(decided && {
      decided: { outcome: decided.outcome, at: localTime(programme, decided.at), reason: decided.reason },
    }),
  };
};
