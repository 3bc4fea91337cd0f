/** In user units of the drawing, as wide as it is mostly shown in pixels. */
export type Size = {
  readonly kind: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** One month of so many is named. */
  readonly named: number;
};
export const sizes: readonly Size[] = [
  { kind: 'wide', width: 640, height: 300, left: 62, right: 26, top: 26, named: 1 },
  { kind: 'narrow', width: 340, height: 240, left: 50, right: 18, top: 44, named: 2 },
];
