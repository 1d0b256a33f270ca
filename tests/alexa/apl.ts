/** What an APL document may be made of, as far as ours go: a check of our own beside apl-suggester's. */

export interface Part {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** Properties of every component. */
const BASE = [
  'type',
  'id',
  'width',
  'height',
  'minWidth',
  'maxWidth',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'paddingBottom',
  'position',
  'left',
  'right',
  'top',
  'bottom',
  'grow',
  'shrink',
  'alignSelf',
  'accessibilityLabel',
  'role',
  'handleTick',
  'when',
  'opacity',
  'display',
];

/** The component types we use, and the properties each has of its own. */
export const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Container: ['direction', 'alignItems', 'justifyContent', 'items', 'data', 'numbered', 'spacing'],
  Text: [
    'text',
    'fontSize',
    'fontWeight',
    'color',
    'textAlign',
    'textAlignVertical',
    'maxLines',
    'lineHeight',
  ],
  TouchWrapper: ['items', 'onPress'],
  Frame: ['items', 'backgroundColor', 'borderRadius', 'borderColor', 'borderWidth'],
  VectorGraphic: ['source', 'scale', 'align'],
};

export const isOfBase = (property: string): boolean => BASE.includes(property);

/** Every component of a document, outermost first. */
export function partsOf(part: Part): readonly Part[] {
  const inside = Array.isArray(part.items) ? (part.items as Part[]) : [];
  return [part, ...inside.flatMap(partsOf)];
}

/** Sizes given as a part of the screen's height, in hundredths of it. */
export function vhOf(size: unknown): number {
  const [, hundredths] = /^(\d+(?:\.\d+)?)vh$/.exec(String(size)) ?? [];
  return hundredths === undefined ? Number.NaN : Number(hundredths);
}

/** How much brighter white is than a colour such as #1d4f5c, as WCAG 2 reckons contrast: 1 to 21. */
export function contrastWithWhite(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const linear = channels.map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
  const [red = 0, green = 0, blue = 0] = linear;
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
