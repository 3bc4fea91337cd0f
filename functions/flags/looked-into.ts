/** The page of a unit and the card of a class, for whoever may look into it. */
import { looksInto } from '../../shared/flags/night.ts';
import { unitOfClass } from '../../shared/forms/rules/class-of-unit.ts';
import { findUnit } from '../../shared/ground/define-city.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { servicesFor } from '../common/city.ts';
import type { Action } from '../http/endpoint.ts';
import { classCard } from './class-card.ts';
import type { SupervisionServices } from './supervision-services.ts';
import { unitPage } from './unit-page.ts';

/** What a unit is doing, for itself, for who stands above it, and for those who look into everybody's work. */
export const pageFor = (
  code: string,
  year: string,
  { actor, services, now }: Parameters<Action<'readUnit', SupervisionServices>>[1],
) => {
  const { programme } = services;
  const unit = findUnit(programme, code);
  if (!unit) throw new Problem('unknown-unit', { unit: code });
  if (!looksInto(actor, unit, programme)) throw new Problem('not-yours', { unit: unit.name });
  return unitPage(actor, unit, year, servicesFor(services, year), now);
};

/** For those who see the page of its unit. */
export const cardFor = async (
  code: string,
  { actor, services, now }: Parameters<Action<'readClass', SupervisionServices>>[1],
) => {
  const unit = findUnit(services.programme, unitOfClass(code) ?? '');
  if (!unit) throw new Problem('class-unknown', { class: code });
  if (!looksInto(actor, unit, services.programme)) throw new Problem('not-yours', { unit: unit.name });
  return classCard(actor, code, unit, servicesFor(services, yearOf(code)), now);
};
