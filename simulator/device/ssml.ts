/** Speech Synthesis Markup as Alexa reads it: a strict little XML, and what of it a person hears. */

export interface SsmlElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly SsmlNode[];
}

export type SsmlNode = SsmlElement | string;

export type SsmlReading = { readonly root: SsmlElement } | { readonly error: string };

interface OpenElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: SsmlNode[];
}

const NAME = '[A-Za-z_][\\w:.-]*';
const TAG = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, 'y');
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([0-9a-fA-F]+));/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const codePoint = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');

/** Text with its entities decoded, or undefined when it holds a bare ampersand. */
function decode(text: string): string | undefined {
  if (text.replace(ENTITY, '').includes('&')) return undefined;
  return text.replace(ENTITY, (_, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return NAMED[name] ?? '';
    return codePoint(decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal));
  });
}

function readAttributes(text: string): ReadonlyMap<string, string> | string {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    const value = decode(double ?? single ?? '');
    if (value === undefined) return `a bare & in the attribute ${name}`;
    if (attributes.has(name)) return `the attribute ${name} twice in one tag`;
    attributes.set(name, value);
  }
  return attributes;
}

/** Reads one `<speak>` document; an error says what is wrong in it, in words for a developer. */
export function readSsml(text: string): SsmlReading {
  const open: OpenElement[] = [];
  let root: SsmlElement | undefined;
  let at = 0;
  while (at < text.length) {
    const bracket = text.indexOf('<', at);
    const run = text.slice(at, bracket === -1 ? text.length : bracket);
    const words = decode(run);
    if (words === undefined) return { error: 'a bare & (write &amp;)' };
    const parent = open.at(-1);
    if (parent !== undefined) parent.children.push(words);
    else if (words.trim() !== '') return { error: 'words outside <speak>' };
    if (bracket === -1) break;

    TAG.lastIndex = bracket;
    const tag = TAG.exec(text);
    if (tag === null) return { error: 'a bare < or a broken tag' };
    at = TAG.lastIndex;
    const [, closing, name = '', attributeText = '', selfClosing] = tag;
    if (closing === '/') {
      const element = open.pop();
      if (element?.tag !== name) return { error: `</${name}> closes nothing that is open` };
      if (open.length === 0) root = element;
      continue;
    }
    if (root !== undefined) return { error: 'a second document after </speak>' };
    const attributes = readAttributes(attributeText);
    if (typeof attributes === 'string') return { error: attributes };
    const element: OpenElement = { tag: name, attributes, children: [] };
    parent?.children.push(element);
    if (selfClosing !== '/') open.push(element);
    else if (open.length === 0) root = element;
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) return { error: `<${unclosed.tag}> is never closed` };
  if (root?.tag !== 'speak') return { error: 'no <speak> around the speech' };
  return { root };
}

/** Every element of the document, from the outside in. */
export function* elementsOf(element: SsmlElement): Generator<SsmlElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* elementsOf(child);
}

const PAUSES = new Set(['break', 'p', 's', 'audio']);

function wordsOf(node: SsmlNode): string {
  if (typeof node === 'string') return node;
  if (node.tag === 'sub') return node.attributes.get('alias') ?? '';
  if (node.tag === 'audio') return ' ';
  const inner = node.children.map(wordsOf).join('');
  return PAUSES.has(node.tag) ? ` ${inner} ` : inner;
}

const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ +([,.?!;:])/g, '$1')
    .trim();

/** What a person hears of a speech, as plain text. Broken markup is shown as it is. */
export function plainText(speech: string): string {
  const reading = readSsml(speech);
  return tidy('root' in reading ? wordsOf(reading.root) : speech);
}
