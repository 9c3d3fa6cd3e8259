/** One direction of a sheet in pixels: where each row (or column) begins. */
export class Axis {
  private readonly starts: Float64Array;

  constructor(
    readonly count: number,
    size: (index: number) => number,
  ) {
    this.starts = new Float64Array(count + 1);
    for (let i = 0; i < count; i++) this.starts[i + 1] = (this.starts[i] ?? 0) + size(i);
  }

  /** Where index begins; for `count` and beyond, the end. */
  start(index: number): number {
    return this.starts[Math.max(0, Math.min(index, this.count))] ?? 0;
  }

  size(index: number, span = 1): number {
    return this.start(index + span) - this.start(index);
  }

  get length(): number {
    return this.start(this.count);
  }

  /** The index drawn at a pixel: never a hidden one, unless all are. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    while (low > 0 && this.size(low) === 0) low--;
    return low;
  }
}

/** Points to whole CSS pixels, as a screen at 96 dpi draws them. */
export function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/** first … last, both ends; nothing when last is before first. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
