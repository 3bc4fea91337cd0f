type Sitting = { readonly [column: string]: unknown };
/** Deputies and members are several. */
export const isOneSeat = (a: Sitting, b: Sitting): boolean =>
  a.seat === b.seat && (a.seat === 'chair' || a.seat === 'office');
const sitsUntil = ({ to }: Sitting): string => (typeof to === 'string' ? to : '9999-12-31');
export const overlap = (a: Sitting, b: Sitting): boolean =>
  String(a.from) <= sitsUntil(b) && String(b.from) <= sitsUntil(a);

/** Does a member, by what others are told of the row, sit on a day? */
export const sitsOn = (facts: Sitting, day: string): boolean =>
  String(facts.from) <= day && day <= sitsUntil(facts);
