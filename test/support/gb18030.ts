const codes = new Map<string, Buffer>();

/** Node reads GB 18030 but does not write it, so its characters of two and of four bytes are looked up backwards. */
export const inGb18030 = (text: string): Buffer => {
  if (codes.size === 0) {
    const decoder = new TextDecoder('gb18030');
    for (let head = 0x81; head < 0xff; head++)
      for (let tail = 0x40; tail < 0xff; tail++) {
        const code = Buffer.from([head, tail]);
        codes.set(decoder.decode(code), code);
      }
    for (let place = 0; place < 39_420; place++) {
      const code = ofFour(place, 0x81);
      const [character = '', ...others] = decoder.decode(code);
      if (others.length === 0 && !codes.has(character)) codes.set(character, code);
    }
  }
  return Buffer.concat([...text].map(codeOf));
};

/** The so-many-th code of four bytes, counted from a first byte. */
const ofFour = (place: number, first: number): Buffer =>
  Buffer.from([
    first + Math.floor(place / 12_600),
    0x30 + (Math.floor(place / 1_260) % 10),
    0x81 + (Math.floor(place / 10) % 126),
    0x30 + (place % 10),
  ]);

/** Characters beyond the first 65,536 follow each other without a gap. */
const codeOf = (character: string): Buffer => {
  const point = character.codePointAt(0) as number;
  if (point < 0x80) return Buffer.from(character);
  return point > 0xffff ? ofFour(point - 0x10000, 0x90) : (codes.get(character) as Buffer);
};
