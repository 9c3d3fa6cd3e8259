/** Pictures of pages with few colours as small PNG files: a palette instead of three bytes for each dot. */
import { deflateSync } from "node:zlib";

/** Colours kept, each so far from the others; the rest, shades at the edges of letters, are drawn in the nearest of them. */
const COLOURS = 128;
const APART = 8;

/** A PNG of a binary PPM (pdftoppm's own form). Throws where it is none. */
export function indexedPng(ppm: Uint8Array): Uint8Array {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(ppm.subarray(0, 40)).toString("latin1"));
  if (head === null) throw new Error("not a binary PPM of 8 bits a colour");
  const [width, height] = [Number(head[1]), Number(head[2])];
  const dots = ppm.subarray(head[0].length);
  const colours = commonest(dots);
  const places = new Map(colours.map((colour, index) => [colour, index] as const));
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const colour = colourAt(dots, (row * width + column) * 3);
      const place = places.get(colour) ?? nearest(colours, colour);
      places.set(colour, place);
      rows[row * (width + 1) + column + 1] = place;
    }
  }
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  // Eight bits a dot, a palette.
  size.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(colours.flatMap((colour) => [...parts(colour)]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", size),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The commonest colours, but no two that look alike: so that a few red letters keep their red. */
function commonest(dots: Uint8Array): readonly number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at + 2 < dots.length; at += 3) {
    const colour = colourAt(dots, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const chosen: number[] = [];
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    if (chosen.length === COLOURS) break;
    if (chosen.every((other) => distance(colour, other) >= APART ** 2)) chosen.push(colour);
  }
  return chosen;
}

function colourAt(dots: Uint8Array, at: number): number {
  return ((dots[at] ?? 0) << 16) | ((dots[at + 1] ?? 0) << 8) | (dots[at + 2] ?? 0);
}

function nearest(colours: readonly number[], colour: number): number {
  const distances = colours.map((each) => distance(each, colour));
  return distances.indexOf(Math.min(...distances));
}

/** Squared, in the three parts of a colour. */
function distance(one: number, other: number): number {
  const wanted = parts(other);
  return parts(one).reduce((sum, part, index) => sum + (part - (wanted[index] ?? 0)) ** 2, 0);
}

function parts(colour: number): readonly [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The check sum PNG prescribes; node:zlib has one only from 20.15 on. */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
