/** A short mark of a text, to tell an edited one from the one written; not a secret, collisions are harmless. FNV-1a, 32 bits. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
