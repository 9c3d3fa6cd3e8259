/** One field of unknown JSON: asked for what it should be, it gives that or null, and notes its path when something had to be lost. */
export class Field {
  private constructor(
    readonly value: unknown,
    private readonly path: string,
    /** Paths of what could not be used, shared by the whole tree. */
    readonly lost: Set<string>,
  ) {}

  static of(value: unknown, path: string): Field {
    return new Field(value, path, new Set());
  }

  get isMissing(): boolean {
    return this.value === undefined || this.value === null;
  }

  /** Missing is no loss: it is the default. Anything but an object there is one. */
  isObject(): boolean {
    if (this.isMissing) return false;
    if (isRecord(this.value)) return true;
    this.lose();
    return false;
  }

  at(key: string): Field {
    const own =
      isRecord(this.value) && Object.prototype.hasOwnProperty.call(this.value, key)
        ? this.value[key]
        : undefined;
    return new Field(own, this.path === "" ? key : `${this.path}.${key}`, this.lost);
  }

  with(more: Record<string, unknown>): Field {
    return new Field(isRecord(this.value) ? { ...this.value, ...more } : this.value, this.path, this.lost);
  }

  text(): string | null {
    return this.only((value): value is string => typeof value === "string");
  }

  /** A whole number, 0 or more. */
  count(): number | null {
    return this.only((value): value is number => Number.isSafeInteger(value) && (value as number) >= 0);
  }

  /** Any number there is. */
  number(): number | null {
    return this.only((value): value is number => typeof value === "number" && Number.isFinite(value));
  }

  flag(usual: boolean): boolean {
    return this.only((value): value is boolean => typeof value === "boolean") ?? usual;
  }

  oneOf<T extends string | number>(allowed: readonly T[]): T | null {
    return this.only((value): value is T => (allowed as readonly unknown[]).includes(value));
  }

  texts(): string[] | null {
    return this.list((item) => item.text());
  }

  /** One item of a list; missing where there is none, or no list. */
  item(at: number): Field {
    const own: unknown = Array.isArray(this.value) ? this.value[at] : undefined;
    return new Field(own, `${this.path}[${String(at)}]`, this.lost);
  }

  /** The items that are good; null when there is no list. */
  list<T>(read: (item: Field) => T | null): T[] | null {
    const items = this.only((value): value is unknown[] => Array.isArray(value));
    if (items === null) return null;
    return items
      .map((item, index) => {
        const field = new Field(item, `${this.path}[${index}]`, this.lost);
        const found = read(field);
        if (found === null) field.lose();
        return found;
      })
      .filter((found): found is Awaited<T> & T => found !== null);
  }

  /** The good entries of an object used as a table. */
  entries<T>(read: (value: Field, key: string) => T | null): [string, T][] {
    if (!this.isObject()) return [];
    return Object.keys(this.value as object).flatMap((key) => {
      const found = read(this.at(key), key);
      return found === null ? [] : [[key, found] as [string, T]];
    });
  }

  /** Notes that this could not be used. */
  lose(): null {
    this.lost.add(this.path === "" ? "*" : this.path);
    return null;
  }

  private only<T>(is: (value: unknown) => value is T): T | null {
    if (this.isMissing) return null;
    return is(this.value) ? this.value : this.lose();
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
