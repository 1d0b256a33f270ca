import type { InteractionModel } from './interaction-model';

/** Reports what a JSON value should have been, at its place in the file. */
type Check = (value: unknown, place: string, problems: string[]) => void;

const text: Check = (value, place, problems) => {
  if (typeof value !== 'string') problems.push(`${place}: expected text, found ${kind(value)}`);
};

const flag: Check = (value, place, problems) => {
  if (typeof value !== 'boolean') problems.push(`${place}: expected true or false, found ${kind(value)}`);
};

const anything: Check = () => {};

function kind(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value)
    ? 'a list'
    : typeof value === 'object'
      ? 'an object'
      : `${JSON.stringify(value)}`;
}

function listOf(item: Check): Check {
  return (value, place, problems) => {
    if (!Array.isArray(value)) problems.push(`${place}: expected a list, found ${kind(value)}`);
    // Tens of thousands of synonyms need no place each, unless something is wrong with one.
    else if (item === text && value.every((element) => typeof element === 'string')) return;
    else for (const [index, element] of value.entries()) item(element, `${place}[${index}]`, problems);
  };
}

/** An object with these properties and no others: a misspelt one would otherwise be lost in silence. */
function objectOf(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  return (value, place, problems) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problems.push(`${place || 'the model'}: expected an object, found ${kind(value)}`);
      return;
    }
    const properties = new Map<string, unknown>(Object.entries(value));
    const at = (name: string): string => (place === '' ? name : `${place}.${name}`);
    for (const [name, check] of Object.entries(required)) check(properties.get(name), at(name), problems);
    for (const [name, check] of Object.entries(optional)) {
      if (properties.has(name)) check(properties.get(name), at(name), problems);
    }
    const known = [...Object.keys(required), ...Object.keys(optional)];
    for (const name of properties.keys()) {
      if (!known.includes(name))
        problems.push(`${at(name)}: unknown property; known are ${known.join(', ')}`);
    }
  };
}

const slot = objectOf(
  { name: text, type: text },
  { samples: listOf(text), multipleValues: objectOf({ enabled: flag }) },
);
const intent = objectOf({ name: text }, { slots: listOf(slot), samples: listOf(text) });
const value = objectOf({ name: objectOf({ value: text }, { synonyms: listOf(text) }) }, { id: text });
const type = objectOf({ name: text, values: listOf(value) });

const model = objectOf(
  {
    interactionModel: objectOf(
      {
        languageModel: objectOf(
          { invocationName: text, intents: listOf(intent) },
          { types: listOf(type), modelConfiguration: anything },
        ),
      },
      { dialog: anything, prompts: anything },
    ),
  },
  { version: anything },
);

/** What keeps a JSON value from being an interaction model, one line each with its place in the file. */
export function shapeProblems(json: unknown): readonly string[] {
  const problems: string[] = [];
  model(json, '', problems);
  return problems;
}

/** Whether a JSON value has the shape of an interaction model. */
export function isInteractionModel(json: unknown): json is InteractionModel {
  return shapeProblems(json).length === 0;
}
