import { StaticAplTemplateValidator } from 'apl-suggester';
import type { Directive } from 'ask-sdk-model';
import type { Device } from '../../lambda/alexa/device';
import { questionScreen, walkScreen, weekScreen } from '../../lambda/alexa/screen';
import { newPlan } from '../../lambda/plan/plan';
import { english } from '../../lambda/speech/en';
import { summarise } from '../../lambda/week/week';
import { COMPONENTS, contrastWithWhite, isOfBase, type Part, partsOf, vhOf } from './apl';

const HUB: Device = { id: 'd', hash: 'h', playsAudio: true, apl: [2024, 3] };
const NOW = Date.parse('2026-11-23T14:00:00Z');
const ZONE = 'America/New_York';

const week = summarise([], newPlan('2026-11-23'), NOW, ZONE, 'this_week');
const DIRECTIVES: Readonly<Record<string, readonly Directive[]>> = {
  question: questionScreen(HUB, {
    key: 'check.saddle_bladder',
    asked: english.check.questions.saddle_bladder.ask,
    choices: english.screen.yesNoOrUnsure,
  }),
  walk: walkScreen(HUB, {
    endsAt: NOW + 600_000,
    lastsMs: 600_000,
    label: english.walk.playerTitle(10),
    hint: english.walk.howToStop.played,
  }),
  week: weekScreen(HUB, week as Parameters<typeof weekScreen>[1], english.week),
};

// apl-suggester tells the console which of its own tables have gaps.
beforeAll(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => {});
});

interface Render {
  readonly token: string;
  readonly document: {
    readonly version: string;
    readonly graphics?: Readonly<
      Record<string, { readonly parameters: readonly { readonly name: string }[] }>
    >;
    readonly mainTemplate: { readonly parameters: readonly string[]; readonly items: readonly Part[] };
  };
  readonly datasources: { readonly page: Readonly<Record<string, unknown>> };
}

const rendered = Object.entries(DIRECTIVES).map(
  ([name, directives]) => [name, directives[0] as unknown as Render] as const,
);
const partsIn = ({ document }: Render): readonly Part[] => document.mainTemplate.items.flatMap(partsOf);
/** The names that bindings such as `${page.label}` and `${data.label}` ask for. */
const boundTo = (of: string, part: unknown): readonly string[] => [
  ...new Set(
    [...JSON.stringify(part).matchAll(new RegExp(`\\b${of}\\.(\\w+)`, 'g'))].map(([, name = '']) => name),
  ),
];

describe.each(rendered)('the %s document', (_, render) => {
  const parts = partsIn(render);

  it('is what apl-suggester takes for APL', async () => {
    const complaints = await new StaticAplTemplateValidator().validate(render.document);
    expect(complaints).toEqual([]);
  });

  it('is made of components that there are', () => {
    expect(parts.map(({ type }) => type).filter((type) => COMPONENTS[type] === undefined)).toEqual([]);
  });

  it('gives each component properties that it has', () => {
    const wrong = parts.flatMap((part) => {
      const graphic = render.document.graphics?.[String(part.source)];
      const own = [...(COMPONENTS[part.type] ?? []), ...(graphic?.parameters.map(({ name }) => name) ?? [])];
      return Object.keys(part).filter((property) => !isOfBase(property) && !own.includes(property));
    });
    expect(wrong).toEqual([]);
  });

  it('names no parameter of a graphic like a property of its own', () => {
    const names = Object.values(render.document.graphics ?? {}).flatMap(({ parameters }) =>
      parameters.map(({ name }) => name),
    );
    expect(names.filter((name) => isOfBase(name) || COMPONENTS.VectorGraphic?.includes(name))).toEqual([]);
  });

  it('sets only what is there', () => {
    const ids = new Map(
      parts.flatMap((part) => (typeof part.id === 'string' ? [[part.id, part] as const] : [])),
    );
    const commands = [...JSON.stringify(parts).matchAll(/"componentId":"(\w+)","property":"(\w+)"/g)];
    for (const [, id = '', property = ''] of commands)
      expect(Object.keys(ids.get(id) ?? {})).toContain(property);
  });

  it('gets every value it is bound to', () => {
    const { page } = render.datasources;
    expect(render.document.mainTemplate.parameters).toEqual(['page']);
    expect(boundTo('page', render.document).filter((name) => page[name] === undefined)).toEqual([]);
    for (const list of parts.filter(({ data }) => data !== undefined)) {
      const [name = ''] = boundTo('page', list.data);
      const rows = page[name] as readonly Record<string, unknown>[];
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(boundTo('data', list).filter((bound) => row[bound] === undefined)).toEqual([]);
      }
    }
  });

  it('can be read from two metres: no letter below six hundredths of the screen, no sentence below eight', () => {
    // A normal eye needs letters of 2.9 mm at two metres; on a hub of eight inches six hundredths are 6.5 mm,
    // capitals 4.5 mm.
    for (const part of parts.filter(({ type }) => type === 'Text')) {
      const isSentence = /page\.(question|title|hint)/.test(String(part.text));
      expect(vhOf(part.fontSize)).toBeGreaterThanOrEqual(isSentence ? 8 : 6);
    }
  });

  it('has a label for screen readers on whatever is touched or drawn', () => {
    for (const part of parts) {
      if (part.type === 'TouchWrapper') expect(part.role).toBe('button');
      if (part.type === 'TouchWrapper' || part.type === 'VectorGraphic')
        expect(part.accessibilityLabel).toMatch(/^\$\{(page|data)\.\w+\}$/);
    }
  });

  it('has light letters on dark grounds only', () => {
    for (const part of parts) {
      const holdsText = partsOf(part).some(({ type }) => type === 'Text');
      if (part.type === 'Frame' && holdsText)
        expect(contrastWithWhite(String(part.backgroundColor))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('stays far below the response limit of 24 KB', () => {
    expect(Buffer.byteLength(JSON.stringify(render))).toBeLessThan(8_000);
  });
});

describe('these checks', () => {
  it('apl-suggester notices a value that is none', async () => {
    const [, render] = rendered[0] ?? [];
    const wrong = JSON.parse(JSON.stringify(render?.document).replace('"spaceBetween"', '"everywhere"'));
    expect(await new StaticAplTemplateValidator().validate(wrong)).not.toEqual([]);
  });

  const broken = (from: string, to: string): Part =>
    JSON.parse(JSON.stringify(rendered[0]?.[1].document.mainTemplate.items[0]).replace(from, to)) as Part;

  it('notice a misspelt component, which apl-suggester lets pass', () => {
    const types = partsOf(broken('"TouchWrapper"', '"TouchWraper"')).map(({ type }) => type);
    expect(types.some((type) => COMPONENTS[type] === undefined)).toBe(true);
  });

  it('notice a misspelt property', () => {
    const [, text] = partsOf(broken('"fontSize"', '"fontsize"'));
    expect(
      Object.keys(text ?? {}).filter((one) => !isOfBase(one) && !COMPONENTS.Text?.includes(one)),
    ).toEqual(['fontsize']);
  });
});

describe('the ring of a walk', () => {
  it('is reckoned from the deadline and the clock at every tick, and not counted', () => {
    const ticks = JSON.stringify(rendered.find(([name]) => name === 'walk')?.[1].document);
    expect(ticks).toContain('page.endsAt - utcTime');
    expect(ticks).not.toMatch(/ring\.\w+ - 1|minutes - 1/);
  });
});

describe('a screen', () => {
  it.each<[string, Device['apl'], boolean]>([
    ['none', undefined, false],
    ['one too old', [1, 9], false],
    ['one just new enough', [2023, 1], true],
    ['one of today', [2024, 3], true],
  ])('%s', (_, apl, draws) => {
    const device: Device = { id: 'd', hash: 'h', playsAudio: true, ...(apl ? { apl } : {}) };
    expect(
      questionScreen(device, { key: 'ready', asked: 'Ready?', choices: english.screen.yesOrNo }),
    ).toHaveLength(draws ? 1 : 0);
  });
});
