import type { Attribute, Attributes, Columns } from './attributes';
import { PARTITION_KEY } from './keys';
import { ROW_VERSION, VERSION } from './rows';

/** Writes the expressions of one conditional update. Every name and value goes in by placeholder, so none is reserved. */
export class Update {
  readonly names: Record<string, string> = {};
  readonly values: Attributes = {};
  private readonly sets: string[] = [];
  private readonly adds: string[] = [];
  private readonly removes: string[] = [];

  /** A placeholder for an attribute's name. */
  name(attribute: string): string {
    this.names[`#${attribute}`] = attribute;
    return `#${attribute}`;
  }

  /** A placeholder for a value. */
  value(attribute: Attribute): string {
    const placeholder = `:v${Object.keys(this.values).length}`;
    this.values[placeholder] = attribute;
    return placeholder;
  }

  set(attributes: Attributes): this {
    for (const [name, value] of Object.entries(attributes)) {
      this.sets.push(`${this.name(name)} = ${this.value(value)}`);
    }
    return this;
  }

  /** Sets what the row does not have yet. */
  setIfAbsent(attributes: Attributes): this {
    for (const [name, value] of Object.entries(attributes)) {
      this.sets.push(`${this.name(name)} = if_not_exists(${this.name(name)}, ${this.value(value)})`);
    }
    return this;
  }

  /** Adds to sets of numbers, made when they are not there. */
  add(attributes: Attributes): this {
    for (const [name, value] of Object.entries(attributes)) {
      this.adds.push(`${this.name(name)} ${this.value(value)}`);
    }
    return this;
  }

  remove(...attributes: readonly string[]): this {
    this.removes.push(...attributes.map((attribute) => this.name(attribute)));
    return this;
  }

  /** The condition that there is no such row. */
  missing(): string {
    return `attribute_not_exists(${this.name(PARTITION_KEY)})`;
  }

  /**
   * The condition that the row is of this version, and that what it cannot do without is of the type it is
   * kept as. Without brackets, as all conditions here (AND binds before OR): dynalite's parser takes four
   * times as long for each level of them.
   */
  sound<T extends object>(columns: Columns<T>, required: readonly (keyof T & string)[]): string {
    const types: Record<string, string> = {};
    const clauses = required.map((field) => {
      const { type } = columns[field];
      types[type] ??= this.value({ S: type });
      return `attribute_type(${this.name(field)}, ${types[type]})`;
    });
    return [`${this.name(VERSION)} = ${this.value({ N: String(ROW_VERSION) })}`, ...clauses].join(' AND ');
  }

  /** The update under its condition, as DynamoDB's UpdateItem takes it. */
  under(condition: string) {
    const part = (word: string, list: readonly string[]) =>
      list.length === 0 ? [] : [`${word} ${list.join(', ')}`];
    return {
      UpdateExpression: [
        ...part('SET', this.sets),
        ...part('ADD', this.adds),
        ...part('REMOVE', this.removes),
      ].join(' '),
      ...this.only(condition),
    };
  }

  /** A condition alone, as DynamoDB's PutItem takes it. */
  only(condition: string) {
    return {
      ConditionExpression: condition,
      ExpressionAttributeNames: this.names,
      ExpressionAttributeValues: this.values,
    };
  }
}
