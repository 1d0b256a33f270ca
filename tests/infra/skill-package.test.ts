import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMPLETE_WALK } from '../../infra/skill-package/complete-walk';
import { LOCALES } from '../../infra/skill-package/locales';
import { manifest } from '../../infra/skill-package/manifest';
import { LARGEST, modelFile } from '../../infra/skill-package/model-file';
import { askResources, writeSkillPackage } from '../../infra/skill-package/skill-package';

const ENDPOINT = 'arn:aws:lambda:us-east-1:111111111111:function:skill:live';
const folder = mkdtempSync(join(tmpdir(), 'steady-stride-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

const whole = join(folder, 'whole');
// An older package left something behind.
mkdirSync(whole);
writeFileSync(join(whole, 'stray.json'), '{}');
const written = writeSkillPackage(whole, { endpoint: ENDPOINT });
const read = (path: string) => JSON.parse(readFileSync(join(whole, path), 'utf8'));

test('the package has the layout that Amazon imports', () => {
  const files = readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(whole.length + 1));
  expect(files.sort()).toEqual([...written].sort());
  expect(files).toEqual(
    [
      'skill.json',
      ...Object.keys(LOCALES).map((locale) => `interactionModels/custom/${locale}.json`),
      'tasks/CompleteWalk.1.json',
      'assets/images/icon-108.png',
      'assets/images/icon-512.png',
    ].sort(),
  );
});

test('the icons are PNG images of 108 and 512 pixels', () => {
  for (const size of [108, 512]) {
    const png = readFileSync(join(whole, `assets/images/icon-${size}.png`));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test('the regional models are the one of their language', () => {
  const english = JSON.parse(readFileSync(join(__dirname, '../../interaction-models/en.json'), 'utf8'));
  const expected = JSON.stringify(english);
  for (const locale of Object.keys(LOCALES)) {
    const packed = readFileSync(join(whole, `interactionModels/custom/${locale}.json`), 'utf8');
    // Not by toBe, which would print a megabyte.
    expect([locale, packed === expected]).toEqual([locale, true]);
  }
});

describe('a model that Alexa would refuse', () => {
  const models = join(folder, 'models');

  /** A model that is right, with these intents besides those it has to have. */
  const model = (intents: readonly { name: string; samples: string[] }[]) => {
    const required = ['Cancel', 'Help', 'Stop', 'NavigateHome', 'Fallback'].map((name) => ({
      name: `AMAZON.${name}Intent`,
    }));
    const languageModel = { invocationName: 'steady stride', intents: [...required, ...intents], types: [] };
    return JSON.stringify({ interactionModel: { languageModel } });
  };
  const letters = (index: number) => [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const many = (number: number) =>
    Array.from({ length: number }, (_, index) => ({ name: letters(index), samples: [letters(index)] }));
  const held = (text: string) => () => {
    mkdirSync(models, { recursive: true });
    writeFileSync(join(models, 'en.json'), text);
    return modelFile('en', models);
  };

  test.each([
    [
      'larger than it takes',
      model([{ name: 'Long', samples: [`so ${'o'.repeat(LARGEST.bytes)}`] }]),
      /has 1500\d{3} bytes without spaces, and Alexa takes 1500000/,
    ],
    ['of more intents than it takes', model(many(246)), /has 251 intents, and Alexa takes 250/],
    ['of words that nobody can say', model([{ name: 'Odd', samples: ['help 2'] }]), /digits must be written/],
  ])('%s is an error of one line that names the file', (_, text, problem) => {
    expect(held(text)).toThrow(problem);
    expect(held(text)).toThrow(/^\S*en\.json: [^\n]+$/);
  });

  test('and one that it takes is none, however many spaces it is written with', () => {
    const text = model(many(245));
    expect(held(JSON.stringify(JSON.parse(text), null, 2))()).toBe(text);
  });
});

test('the manifest names its task by the name of its definition', () => {
  const task = read(`tasks/${COMPLETE_WALK.name}.${COMPLETE_WALK.version}.json`);
  expect(read('skill.json').manifest.apis.custom.tasks).toEqual([{ name: 'CompleteWalk', version: '1' }]);
  expect(Object.keys(task.paths)).toEqual(['/CompleteWalk']);
  expect(Object.keys(task.paths['/CompleteWalk'])).toEqual(['post']);
  expect(task.info.version).toBe('1');
});

test('the task is for this vendor alone, and its references and example hold', () => {
  const task = read('tasks/CompleteWalk.1.json');
  expect(task.info['x-amzn-alexa-access-scope']).toBe('vendor-private');
  const { Input } = task.components.schemas;
  const { schema, examples } = task.paths['/CompleteWalk'].post.requestBody.content['application/json'];
  expect(schema.$ref).toBe('#/components/schemas/Input');
  expect(Object.keys(examples.walk.value)).toEqual(Object.keys(Input.properties));
  for (const locale of Object.keys(LOCALES)) {
    expect(task.info['x-amzn-display-details'][locale].title).toMatch(/\w/);
    for (const property of Object.values<Record<string, Record<string, object>>>(Input.properties)) {
      expect(property['x-amzn-display-details']).toHaveProperty(locale);
    }
  }
});

test('the task takes what the skill gives its timer', () => {
  const timers = readFileSync(join(__dirname, '../../lambda/alexa/timers.ts'), 'utf8');
  const given = /input: \{ ([^}]*) \}/.exec(timers)?.[1]?.split(', ');
  const { Input } = read('tasks/CompleteWalk.1.json').components.schemas;
  expect(given).toEqual(Object.keys(Input.properties));
});

test('requests and events go to the endpoint; without one the manifest names none and asks for no events', () => {
  const { apis, events } = read('skill.json').manifest;
  expect([apis.custom.endpoint, events.endpoint]).toEqual([{ uri: ENDPOINT }, { uri: ENDPOINT }]);
  const bare = manifest({}).manifest;
  expect([bare.apis.custom.endpoint, bare.events]).toEqual([undefined, undefined]);
});

test('the addresses of privacy policy and terms stand in every locale', () => {
  const [privacyUrl, termsUrl] = ['https://example.org/privacy', 'https://example.org/terms'];
  const { locales } = manifest({ privacyUrl, termsUrl }).manifest.privacyAndCompliance;
  for (const locale of Object.keys(LOCALES)) {
    expect(locales[locale]).toEqual({ privacyPolicyUrl: privacyUrl, termsOfUseUrl: termsUrl });
  }
});

test('what an older package left behind is gone', () => {
  expect(readdirSync(whole)).not.toContain('stray.json');
});

test("Amazon's tool finds the package beside its own file", () => {
  expect(JSON.parse(askResources()).profiles.default).toEqual({ skillMetadata: { src: './skill-package' } });
});
