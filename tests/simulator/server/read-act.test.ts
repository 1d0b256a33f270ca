import { readAct } from '../../../simulator/server/read-act';

describe('what a page may ask for', () => {
  it.each([
    [{ type: 'say', line: 'alexa, open steady stride' }],
    [{ type: 'say', line: '' }],
    [{ type: 'touch', args: ['answer', 'AMAZON.YesIntent'], label: 'Yes' }],
    [{ type: 'press', button: 'Pause' }],
    [{ type: 'answer', answer: 'DENIED' }],
    [{ type: 'pace', pace: 60 }],
    [{ type: 'permit', scope: 'reminders', granted: false }],
    [{ type: 'go-to', moment: 'sunday' }],
    [{ type: 'send', envelope: { version: '1.0' } }],
    [{ type: 'begin-again' }],
  ])('%j', (act) => {
    expect(readAct(act)).toEqual(act);
  });

  it('takes over nothing that it does not know', () => {
    expect(readAct({ type: 'begin-again', place: 7, __proto__: { a: 1 } })).toEqual({ type: 'begin-again' });
  });

  it.each([
    [null, 'object'],
    [['say'], 'object'],
    [{}, 'no act undefined'],
    [{ type: 'toString' }, 'no act toString'],
    [{ type: 'say' }, 'line'],
    [{ type: 'say', line: 'one\ntwo' }, 'one line'],
    [{ type: 'say', line: 'x'.repeat(2001) }, '2000'],
    [{ type: 'touch', args: [1], label: 'Yes' }, 'args'],
    [{ type: 'touch', args: [], label: null }, 'label'],
    [{ type: 'press', button: 'Stop' }, 'Play, Pause, Next, Previous'],
    [{ type: 'answer', answer: 'yes' }, 'ACCEPTED, DENIED, NOT_ANSWERED'],
    [{ type: 'permit', scope: 'address', granted: true }, 'timers, reminders'],
    [{ type: 'permit', scope: 'timers', granted: 'yes' }, 'true or false'],
    [{ type: 'pace', pace: 2 }, '0, 1, 10, 60'],
    [{ type: 'go-to', moment: 'monday' }, 'end-of-walk, sunday'],
    [{ type: 'send', envelope: '{}' }, 'JSON object'],
  ])('says what is wrong with %j', (act, about) => {
    expect(readAct(act)).toContain(about);
  });
});
