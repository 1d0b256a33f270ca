import type { JsonObject } from '../../server/protocol';
import { bind } from './binding';
import type { Scope } from './expression';

/** The screen of the `show`: 1280 pixels at 213 dpi, so 961.5 of APL's density-independent pixels wide. */
const DP_ACROSS = (1280 * 160) / 213;
const PX_ACROSS = 1280;

/** A length of APL as one of CSS within the device's frame, which is a container of its own size. */
export function lengthOf(value: unknown): string | undefined {
  if (typeof value === 'number') return `calc(${value} * 100cqw / ${DP_ACROSS})`;
  const [, number, unit] = /^(-?[\d.]+)(dp|px|vw|vh|%)?$/.exec(String(value)) ?? [];
  if (number === undefined) return value === 'auto' ? 'auto' : undefined;
  switch (unit) {
    case 'vw':
      return `${number}cqw`;
    case 'vh':
      return `${number}cqh`;
    case '%':
      return `${number}%`;
    case 'px':
      return `calc(${number} * 100cqw / ${PX_ACROSS})`;
    default:
      return `calc(${number} * 100cqw / ${DP_ACROSS})`;
  }
}

const LENGTHS = {
  width: 'width',
  height: 'height',
  minWidth: 'minWidth',
  maxWidth: 'maxWidth',
  minHeight: 'minHeight',
  maxHeight: 'maxHeight',
  paddingLeft: 'paddingLeft',
  paddingRight: 'paddingRight',
  paddingTop: 'paddingTop',
  paddingBottom: 'paddingBottom',
  borderRadius: 'borderRadius',
  borderWidth: 'borderWidth',
  fontSize: 'fontSize',
  letterSpacing: 'letterSpacing',
  spacing: 'marginTop',
} as const;

/** Where a component is put that does not stand in the row of the others. */
const OFFSETS = { left: 'left', right: 'right', top: 'top', bottom: 'bottom' } as const;

const AS_THEY_ARE = {
  grow: 'flexGrow',
  shrink: 'flexShrink',
  opacity: 'opacity',
  backgroundColor: 'backgroundColor',
  borderColor: 'borderColor',
  color: 'color',
  fontWeight: 'fontWeight',
  fontStyle: 'fontStyle',
  lineHeight: 'lineHeight',
  textAlign: 'textAlign',
  position: 'position',
} as const;

const PLACES: Readonly<Record<string, string>> = {
  start: 'flex-start',
  end: 'flex-end',
  center: 'center',
  spaceBetween: 'space-between',
  spaceAround: 'space-around',
  stretch: 'stretch',
  baseline: 'baseline',
};
const PLACED = {
  justifyContent: 'justifyContent',
  alignItems: 'alignItems',
  alignSelf: 'alignSelf',
} as const;

/** How a component looks and where it stands, as CSS. What CSS does not know is left out. */
export function styleOf(component: JsonObject, scope: Scope): Record<string, string | number> {
  const style: Record<string, string | number> = {};
  const each = (names: Readonly<Record<string, string>>, read: (value: unknown) => unknown) => {
    for (const [name, css] of Object.entries(names)) {
      if (component[name] === undefined) continue;
      const value = read(bind(component[name], scope));
      if (typeof value === 'string' || typeof value === 'number') style[css] = value;
    }
  };
  each(LENGTHS, lengthOf);
  if (component.position === 'absolute') each(OFFSETS, lengthOf);
  each(AS_THEY_ARE, (value) => value);
  each(PLACED, (value) => PLACES[String(value)]);
  return style;
}
