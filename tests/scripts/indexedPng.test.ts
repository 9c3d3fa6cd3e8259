/** Pictures with a palette: the same dots in fewer bytes, rare colours kept. */
import { inflateSync } from "node:zlib";
import { indexedPng } from "../../scripts/indexedPng";

type Dot = readonly [number, number, number];

function ppm(width: number, dots: readonly Dot[]): Uint8Array {
  const head = Buffer.from(`P6\n${width} ${dots.length / width}\n255\n`);
  return Buffer.concat([head, Buffer.from(dots.flat())]);
}

/** The dots of a PNG of eight bits with a palette, its chunks checked by name. */
function dotsOf(png: Uint8Array): { readonly width: number; readonly dots: readonly Dot[] } {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString("latin1", at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
  }
  expect([...chunks.keys()]).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
  const width = chunks.get("IHDR")?.readUInt32BE(0) ?? 0;
  const palette = chunks.get("PLTE") ?? Buffer.alloc(0);
  const rows = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  const places = [...rows].filter((_, at) => at % (width + 1) !== 0);
  return {
    width,
    dots: places.map((place): Dot => [...palette.subarray(place * 3, place * 3 + 3)] as unknown as Dot),
  };
}

const WHITE: Dot = [255, 255, 255];
const RED: Dot = [140, 29, 24];

test("a picture of few colours comes out dot for dot", () => {
  const dots = [WHITE, WHITE, RED, WHITE, [0, 0, 0] as Dot, WHITE];
  expect(dotsOf(indexedPng(ppm(3, dots)))).toEqual({ width: 3, dots });
});

test("a rare colour is kept beside a thousand greys, none of which is far from its own", () => {
  const greys = Array.from({ length: 1023 }, (_, at): Dot => [at % 256, at % 256, at % 256]);
  const dots = [...greys, RED];
  const found = dotsOf(indexedPng(ppm(32, dots))).dots;
  expect(found[1023]).toEqual(RED);
  found.forEach((dot, at) => {
    expect(Math.abs(dot[0] - (dots[at]?.[0] ?? 0))).toBeLessThanOrEqual(8);
  });
});

test("anything but such a picture is refused", () => {
  expect(() => indexedPng(Buffer.from("P5\n1 1\n255\n0"))).toThrow("binary PPM");
});
