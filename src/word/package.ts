/** The package of a Word file: its parts by name, packed always alike, unpacked only where every byte is as it was packed. */

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { WordFileRefused } from "./refusal";

/** Parts by their path, in the order of the package. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** What a Word file may unpack to, in bytes: a text of thousands of pages with pictures. Beyond it is no report. */
const MOST_BYTES = 300 * 1024 * 1024;

/** The same parts give the same bytes: the time of packing is that of no day. */
export function pack(parts: Parts): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  return zipSync({ ...parts }, { mtime, level: 6 });
}

/** Parts of text as a Word file: what belongs to what comes first, as Word itself packs. */
export function packTexts(texts: Readonly<Record<string, string>>): Uint8Array {
  const order = (name: string): number => {
    const first = ["[Content_Types].xml", "_rels/.rels", "word/document.xml"].indexOf(name);
    return first < 0 ? 3 : first;
  };
  const sorted = Object.entries(texts).sort(
    ([one], [other]) => order(one) - order(other) || (one < other ? -1 : 1),
  );
  return pack(Object.fromEntries(sorted.map(([name, text]) => [name, partOfText(text)])));
}

/** The parts; rejects with WordFileRefused where the package is no whole one. */
export async function unpack(bytes: Uint8Array): Promise<Parts> {
  refuseCompound(bytes);
  const entries = readEntries(bytes);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_BYTES) throw new WordFileRefused("tooLarge", `${total} bytes`);
  const parts: Parts = await Promise.resolve()
    .then(() => unzipSync(bytes))
    .then(null, (fault: unknown) => {
      throw new WordFileRefused("damaged", String(fault));
    });
  for (const { name, crc } of entries) {
    const part = parts[name];
    if (part === undefined || computeCrc(part) !== crc) throw new WordFileRefused("damaged", name);
  }
  return parts;
}

/** A part as text; rejects bytes that are no UTF-8, which could not be written back as they were. */
export function textOfPart(part: Uint8Array, name: string): string {
  const text = strFromU8(part);
  const again = strToU8(text);
  const offset = again.length === part.length ? 0 : part.length - again.length;
  const isSame = (offset === 0 || offset === 3) && again.every((byte, at) => byte === part[at + offset]);
  if (!isSame) throw new WordFileRefused("damaged", `${name} is not UTF-8`);
  return offset === 3 ? `\ufeff${text}` : text;
}

/** Text as the bytes of a part. */
export function partOfText(text: string): Uint8Array {
  return strToU8(text);
}

interface Entry {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
}

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const HEADER_SIZE = 46;

/** The directory at the end of the file: what each part must unpack to. */
function readEntries(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw new WordFileRefused(isZip(bytes) ? "damaged" : "notWord", "no directory");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + HEADER_SIZE > end || view.getUint32(at, true) !== CENTRAL)
      throw new WordFileRefused("damaged", "its directory is cut");
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new WordFileRefused("password", "packed with one");
    const length = view.getUint16(at + 28, true);
    const name = strFromU8(bytes.subarray(at + HEADER_SIZE, at + HEADER_SIZE + length));
    entries.push({ name, size: view.getUint32(at + 24, true), crc: view.getUint32(at + 16, true) });
    at += HEADER_SIZE + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (new Set(entries.map(({ name }) => name)).size < count)
    throw new WordFileRefused("damaged", "a part stands twice");
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Files of passwords and of Word before 2007 are no packages but compound files. */
function refuseCompound(bytes: Uint8Array): void {
  const isCompound = [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
  if (!isCompound) return;
  const encrypted = [..."EncryptedPackage"].map((letter) => letter.charCodeAt(0));
  for (let at = 0; at + 2 * encrypted.length <= bytes.length; at++)
    if (encrypted.every((code, index) => bytes[at + 2 * index] === code))
      throw new WordFileRefused("password");
  throw new WordFileRefused("oldDoc");
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function computeCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
