import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from './english';
import type { Grammar } from './grammar';
import type { InteractionModel } from './interaction-model';
import { lintModel } from './lint';
import { isInteractionModel, shapeProblems } from './shape';

/** A model that can't be used. `message` is one line for a person; `problems` are all that were found. */
export class ModelError extends Error {
  override readonly name = 'ModelError';

  constructor(
    source: string,
    readonly problems: readonly string[],
  ) {
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    super(`${source}: ${problems[0] ?? 'not an interaction model'}${more}`);
  }
}

const MODELS_FOLDER = join(__dirname, '..', '..', 'interaction-models');
const GRAMMARS: readonly Grammar[] = [english];

/** The place of a syntax error as line and column, from what the JSON parser says about it. */
function syntaxProblem(error: unknown, text: string): string {
  const message = String(error).replace(/^SyntaxError: /, '');
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return text.trim() === '' ? 'is empty' : 'is not JSON';
  const before = text.slice(0, Number(position)).split('\n');
  const what = message.replace(/ in JSON at position.*$/s, '').replaceAll('\n', ' ');
  return `is not JSON at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}: ${what}`;
}

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : String(cause);
    throw new ModelError(path, [code === 'ENOENT' ? 'there is no such file' : `can't be read (${code})`]);
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new ModelError(path, [syntaxProblem(error, text)]);
  }
}

/**
 * The interaction model of a file, or of JSON that was already parsed, checked as a whole.
 * Throws a ModelError whose one line says what is wrong and where.
 */
export function loadModel(source: string | object, grammar: Grammar = english): InteractionModel {
  const name = typeof source === 'string' ? source : 'interaction model';
  const json = typeof source === 'string' ? readJson(source) : source;
  if (!isInteractionModel(json)) throw new ModelError(name, shapeProblems(json));
  const problems = lintModel(json, grammar);
  if (problems.length > 0) throw new ModelError(name, problems);
  return json;
}

/** The languages that have both a model in the folder and a grammar, as 'en'. */
function languages(folder: string): readonly string[] {
  let files: readonly string[];
  try {
    files = readdirSync(folder);
  } catch {
    throw new ModelError(folder, ['there is no such folder of interaction models']);
  }
  return files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length));
}

/** The grammar of a locale's language ('en-GB' has that of 'en'). Throws a ModelError for a language without one. */
export function grammarFor(locale: string): Grammar {
  const language = locale.split('-')[0] ?? locale;
  const grammar = GRAMMARS.find((candidate) => candidate.language === language);
  if (grammar !== undefined) return grammar;
  const known = GRAMMARS.map((candidate) => candidate.language).join(', ');
  throw new ModelError(`locale ${locale}`, [
    `the simulator doesn't understand its language; it understands: ${known}`,
  ]);
}

/** The file that a locale's model is in, without `.json`: its own, else its language's; undefined without one. */
function modelName(locale: string, there: readonly string[]): string | undefined {
  if (!/^[a-z]{2}(-[A-Z]{2})?$/.test(locale)) return undefined;
  return [locale, locale.slice(0, 2)].find((candidate) => there.includes(candidate));
}

/** Whether a locale has a model and its language a grammar. The model is not read, let alone checked. */
export function isUnderstood(locale: string, folder: string = MODELS_FOLDER): boolean {
  const hasGrammar = GRAMMARS.some(({ language }) => language === locale.slice(0, 2));
  return hasGrammar && modelName(locale, languages(folder)) !== undefined;
}

/**
 * The file of a locale's model: its own ('en-GB.json') where there is one, else its language's ('en.json').
 * Throws a ModelError that names the models there are.
 */
export function modelFileOf(locale: string, folder: string = MODELS_FOLDER): string {
  const there = languages(folder);
  const name = modelName(locale, there);
  if (name === undefined) {
    const list = there.length === 0 ? 'none' : [...there].sort().join(', ');
    throw new ModelError(`locale ${locale}`, [`there is no interaction model for it; there are: ${list}`]);
  }
  return join(folder, `${name}.json`);
}

/** The interaction model of a locale, read and checked anew. Throws a ModelError. */
export function modelFor(locale: string, folder: string = MODELS_FOLDER): InteractionModel {
  return loadModel(modelFileOf(locale, folder), grammarFor(locale));
}
