/** How figures stand in sheets and files whose lines say different things. */
export const numberFormats = { count: '#,##0', money: '#,##0.00', score: '0.0', hours: 'General' } as const;
export type NumberFormat = keyof typeof numberFormats;
