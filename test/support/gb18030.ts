const codes = new Map<string, Buffer>();

/** Node reads GB 18030 but does not write it, so its two-byte characters are looked up backwards. */
export const inGb18030 = (text: string): Buffer => {
  if (codes.size === 0) {
    const decoder = new TextDecoder('gb18030');
    for (let head = 0x81; head < 0xff; head++)
      for (let tail = 0x40; tail < 0xff; tail++) {
        const code = Buffer.from([head, tail]);
        codes.set(decoder.decode(code), code);
      }
  }
  return Buffer.concat([...text].map((character) => codes.get(character) ?? Buffer.from(character)));
};
