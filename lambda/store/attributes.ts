import { isRecord } from '../values';
import { isMoment } from './keys';

/** The part of DynamoDB's attribute values that our rows use. */
export type Attribute =
  | { S: string }
  | { N: string }
  | { NS: string[] }
  | { L: Attribute[] }
  | { M: Attributes };
export type Attributes = Record<string, Attribute>;

/** How one kind of value is kept in a row. */
export interface Column<T> {
  readonly type: 'S' | 'N' | 'NS' | 'L' | 'M';
  /** What a value must be, in words, for whoever reads the error. */
  readonly expected: string;
  /** The attribute, or undefined when the value cannot be kept. */
  write(value: T): Attribute | undefined;
  /** The value, or undefined when the attribute is not of this kind. Takes anything, throws nothing. */
  read(attribute: unknown): T | undefined;
}

/** A column for every field of T, by the field's own name: a field that is forgotten does not compile. */
export type Columns<T> = { readonly [K in keyof T]-?: Column<Exclude<T[K], undefined>> };

/** Some of the fields of T; undefined is the same as absent. */
export type Some<T> = { readonly [K in keyof T]?: T[K] | undefined };

function part(attribute: unknown, type: Column<unknown>['type']): unknown {
  return isRecord(attribute) ? attribute[type] : undefined;
}

function numberIn(text: unknown): number | undefined {
  return typeof text === 'string' && /^-?\d+$/.test(text) ? Number(text) : undefined;
}

/** Text that `fits`. */
export function text<T extends string = string>(
  expected: string,
  fits: (value: string) => boolean,
): Column<T> {
  const isText = (value: unknown): value is T => typeof value === 'string' && fits(value);
  return {
    type: 'S',
    expected,
    write: (value) => (isText(value) ? { S: value } : undefined),
    read: (attribute) => {
      const value = part(attribute, 'S');
      return isText(value) ? value : undefined;
    },
  };
}

/** One of a few words. */
export function oneOf<T extends string>(words: readonly T[]): Column<T> {
  return text<T>(`one of ${words.join(', ')}`, (value) => (words as readonly string[]).includes(value));
}

/** A whole number from `least` to `most`. */
export function whole(least: number, most: number): Column<number> {
  const fits = (value: unknown): value is number =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
  return {
    type: 'N',
    expected: `a whole number from ${least} to ${most}`,
    write: (value) => (fits(value) ? { N: String(value) } : undefined),
    read: (attribute) => {
      const value = numberIn(part(attribute, 'N'));
      return fits(value) ? value : undefined;
    },
  };
}

/** A moment in milliseconds since the epoch; a fraction of a millisecond is rounded away. */
export const moment: Column<number> = {
  type: 'N',
  expected: 'milliseconds since the epoch, before the year 10000',
  write: (value) => (isMoment(Math.round(value)) ? { N: String(Math.round(value)) } : undefined),
  read: (attribute) => {
    const value = numberIn(part(attribute, 'N'));
    return value !== undefined && isMoment(value) ? value : undefined;
  },
};

/**
 * A length of time in milliseconds that only ever grows. It is kept as the set of everything reported and
 * read as the greatest of it: adding to a set is one unconditional step, so reports in any
 * order, at once or twice give the same length, which "set it if it is more" cannot in one request.
 */
export const longestMs: Column<number> = {
  type: 'NS',
  expected: 'milliseconds, 0 or more',
  write: (value) => (isMoment(Math.round(value)) ? { NS: [String(Math.round(value))] } : undefined),
  read: (attribute) => {
    const reported = part(attribute, 'NS');
    if (!Array.isArray(reported) || reported.length === 0) return undefined;
    const longest = Math.max(...reported.map((value) => numberIn(value) ?? Number.NaN));
    return isMoment(longest) ? longest : undefined;
  },
};

/** Several of one kind, in order. */
export function list<T>(item: Column<T>): Column<readonly T[]> {
  return {
    type: 'L',
    expected: `a list, each ${item.expected}`,
    write: (values) => {
      const attributes = values.map(item.write);
      return attributes.every((attribute) => attribute !== undefined) ? { L: attributes } : undefined;
    },
    read: (attribute) => {
      const parts = part(attribute, 'L');
      if (!Array.isArray(parts)) return undefined;
      const values = parts.map(item.read);
      return values.every((value) => value !== undefined) ? values : undefined;
    },
  };
}

/** An object of fields, some of which may be absent. */
export function map<T extends object>(
  columns: Columns<T>,
  required: readonly (keyof T & string)[],
): Column<T> {
  return {
    type: 'M',
    expected: `an object of ${Object.keys(columns).join(', ')}`,
    write: (value) => {
      const written = writeFields(columns, value);
      return 'unfit' in written || required.some((field) => value[field] === undefined)
        ? undefined
        : { M: written.attributes };
    },
    read: (attribute) => {
      const parts = part(attribute, 'M');
      if (!isRecord(parts)) return undefined;
      const found = readFields(columns, required, parts);
      return 'problem' in found ? undefined : found.fields;
    },
  };
}

/** The attributes of an object's fields (absent ones left out), or the first field that cannot be kept. */
export function writeFields<T extends object>(
  columns: Columns<T>,
  fields: Some<T>,
): { attributes: Attributes } | { unfit: keyof T & string } {
  const attributes: Attributes = {};
  for (const field of keysOf(columns)) {
    const value = fields[field];
    if (value === undefined) continue;
    const attribute = columns[field].write(value as Exclude<T[typeof field], undefined>);
    if (attribute === undefined) return { unfit: field };
    attributes[field] = attribute;
  }
  return { attributes };
}

/** The fields of an object from its attributes, or what is wrong with them. Unknown attributes are left alone. */
export function readFields<T extends object>(
  columns: Columns<T>,
  required: readonly (keyof T & string)[],
  attributes: Record<string, unknown>,
): { fields: T } | { problem: string } {
  const fields: Partial<T> = {};
  for (const field of keysOf(columns)) {
    const attribute = attributes[field];
    if (attribute === undefined) {
      if (required.includes(field)) return { problem: `${field} is missing` };
      continue;
    }
    const value = columns[field].read(attribute);
    if (value === undefined) return { problem: `${field} is not ${columns[field].expected}` };
    fields[field] = value;
  }
  return { fields: fields as T };
}

/** The field names of a table of columns. */
export function keysOf<T extends object>(columns: Columns<T>): (keyof T & string)[] {
  return Object.keys(columns) as (keyof T & string)[];
}
