import { bind } from '../../../simulator/web/apl/binding';
import { UnknownExpression } from '../../../simulator/web/apl/expression';

const SCOPE = {
  page: { title: 'Week', bars: [{ label: 'Mon' }, { label: 'Tue' }], endsAt: 600_000, lastsMs: 300_000 },
  data: { label: 'Mon', height: '60%' },
  index: 1,
  utcTime: 450_000,
};

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: that is how APL writes its expressions
describe('APL data binding', () => {
  it.each([
    ['as it stands', 'as it stands'],
    [12, 12],
    ['${page.bars}', SCOPE.page.bars],
    ['${data.label}', 'Mon'],
    ['${page.bars[1].label}', 'Tue'],
    ['${page.bars[index].label}', 'Tue'],
    ["${page['title']}", 'Week'],
    ['${data.label}: ${page.title}', 'Mon: Week'],
    ['${page.nothing.at.all}', undefined],
    ['a ${page.nothing} b', 'a  b'],
    ['${1 + 2 * 3 - 4 / 2}', 5],
    ['${(1 + 2) * 3 % 5}', 4],
    ['${-index + 3}', 2],
    ["${'a' + 1}", 'a1'],
    ['${Math.max(0, (page.endsAt - utcTime) / page.lastsMs)}', 0.5],
    ['${Math.max(0, Math.ceil((page.endsAt - utcTime) / 60000))}', 3],
    ["${index == 1 ? 'one' : 'other'}", 'one'],
    ['${!data.gone && index >= 1}', true],
    ['${data.gone ?? data.label}', 'Mon'],
    ['${page.toString}', undefined],
    ['${constructor}', undefined],
  ])('%j', (property, expected) => {
    expect(bind(property, SCOPE)).toEqual(expected);
  });

  it.each([
    '${}',
    '${1 +}',
    '${page..title}',
    '${Math.cos(1)}',
    '${@resource}',
    '${(1}',
    '${1 2}',
    '${page[}',
  ])('says that it does not read %j', (property) => {
    expect(() => bind(property, SCOPE)).toThrow(UnknownExpression);
  });
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: that is how APL writes its expressions
