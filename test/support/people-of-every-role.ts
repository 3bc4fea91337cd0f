/** Somebody of every role in every seat from which a document of jd1, a base below a district, can be looked at. */
import { type Role, roles } from '../../shared/ground/roles.ts';
import type { Person } from '../../shared/tables/directory.ts';

/** Where one sits, by the unit's code: in the document's own unit, the one above it, another, the bureau. */
export const seats = { own: 'jd1', above: 'huangdao', other: 'laoshan', bureau: 'rsj' } as const;
export type Seat = keyof typeof seats;
export const seatNames = Object.keys(seats) as Seat[];

export const emailOf = (role: Role, seat: Seat): string => `${role}.${seat}@qingdao.example`;

export const peopleOfEveryRole: readonly Person[] = roles.flatMap((role) =>
  seatNames.map((seat) => ({ email: emailOf(role, seat), name: '表示例', unit: seats[seat], roles: [role] })),
);
