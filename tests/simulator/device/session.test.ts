import { ask, clearStage, type HandSkill, setStage, tell } from './stage';

afterEach(clearStage);

const chatty: HandSkill = ({ request }) =>
  request.type === 'SessionEndedRequest' ? {} : ask('Shall we walk?');

describe('a session on the speaker', () => {
  it('begins by the name, goes on while the microphone is open, and keeps its attributes', async () => {
    const { play, asked } = await setStage(chatty);
    await play('Alexa, open steady stride', 'yes');
    expect(asked.map(({ request, session }) => [request.type, session?.new])).toEqual([
      ['LaunchRequest', true],
      ['IntentRequest', false],
    ]);
    expect(asked[0]?.session?.sessionId).toBe(asked[1]?.session?.sessionId);
    expect(asked[1]?.request.intent).toEqual({ name: 'AMAZON.YesIntent', confirmationStatus: 'NONE' });
  });

  it('is spoken to in one breath, and the slot has the value that Alexa gives', async () => {
    const { play, turns } = await setStage(() => tell('Off you go.'));
    await play('ask steady stride to start a fifteen minute walk');
    expect(turns()[0]).toMatchObject({
      heard: 'ask steady stride to start a fifteen minute walk',
      request: 'IntentRequest',
      intent: 'StartWalkIntent',
      slots: { Duration: 'PT15M' },
      says: 'Off you go.',
      listening: false,
      problem: null,
    });
  });

  it('starts afresh when the skill is named again; the open session first ends as the person wished', async () => {
    const { play, asked } = await setStage(chatty);
    const events = await play('open steady stride', 'open steady stride');
    expect(asked.map(({ request }) => [request.type, request.reason])).toEqual([
      ['LaunchRequest', undefined],
      ['SessionEndedRequest', 'USER_INITIATED'],
      ['LaunchRequest', undefined],
    ]);
    expect(asked[1]?.session?.sessionId).toBe(asked[0]?.session?.sessionId);
    expect(events.map((event) => event.event === 'turn' && event.heard)).toEqual([
      'open steady stride',
      null,
      'open steady stride',
    ]);
  });

  it('hears the reprompt into the first silence and ends with the second', async () => {
    const { play, asked } = await setStage(chatty);
    const [, first, second, third] = await play('open steady stride', '', '', '');
    expect(first).toMatchObject({ event: 'turn', heard: '', request: null, says: 'Well?', listening: true });
    expect(second).toMatchObject({ heard: '', request: 'SessionEndedRequest', says: null, listening: false });
    expect(asked.at(-1)?.request.reason).toBe('EXCEEDED_MAX_REPROMPTS');
    expect(third).toMatchObject({ event: 'note', heard: '' });
  });

  it.each([
    ['8s', []],
    ['9s', [null]],
    ['16s', [null]],
    ['17s', [null, 'SessionEndedRequest']],
  ])('counts the silence of a wait of %s', async (wait, requests) => {
    const { play } = await setStage(chatty);
    await play('open steady stride');
    const events = await play(`/wait ${wait}`);
    expect(events.map((event) => event.event === 'turn' && event.request)).toEqual(requests);
  });

  it('adds up the silence of several waits', async () => {
    const { play } = await setStage(chatty);
    await play('open steady stride', '/wait 6s');
    expect(await play('/wait 6s')).toMatchObject([{ request: null, says: 'Well?' }]);
    expect(await play('/wait 6s')).toMatchObject([{ request: 'SessionEndedRequest' }]);
  });

  it('leaves to Alexa what is not for the skill', async () => {
    const { play, asked } = await setStage(chatty);
    const events = await play('what is the time', 'yes', 'resume', 'stop');
    expect(events.map(({ event }) => event)).toEqual(['note', 'note', 'note', 'note']);
    expect(events.map((event) => event.event === 'note' && event.heard)).toEqual([
      'what is the time',
      'yes',
      'resume',
      'stop',
    ]);
    expect(asked).toEqual([]);
  });

  it('turns words that fit no sample into the fallback intent', async () => {
    const { play, turns } = await setStage(chatty);
    await play('open steady stride', 'purple monkey dishwasher');
    expect(turns()[1]).toMatchObject({ intent: 'AMAZON.FallbackIntent', slots: {} });
  });

  it('ends by "exit" without asking the skill', async () => {
    const { play, asked } = await setStage(chatty);
    await play('open steady stride', 'exit');
    expect(asked.at(-1)?.request).toMatchObject({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
  });

  it('lives on for half a minute on a screen that shows something, without a microphone', async () => {
    const document = {
      type: 'APL',
      version: '2024.3',
      mainTemplate: { items: [{ type: 'Text', text: 'Hello' }] },
    };
    const render = { type: 'Alexa.Presentation.APL.RenderDocument', token: 'home', document };
    const shown = { outputSpeech: { type: 'PlainText', text: 'Here it is.' }, directives: [render] };
    const { play, asked, turns } = await setStage(
      ({ request }) => (request.type === 'SessionEndedRequest' ? {} : shown),
      {
        device: 'show',
      },
    );
    await play('open steady stride', 'yes', '/wait 31s');
    expect(turns().map(({ request, listening, problem }) => [request, listening, problem])).toEqual([
      ['LaunchRequest', false, null],
      ['IntentRequest', false, null],
      ['SessionEndedRequest', false, null],
    ]);
    expect(asked[1]?.context['Alexa.Presentation.APL']).toMatchObject({ token: 'home' });
  });
});

describe('a request envelope', () => {
  it('carries what Alexa sends', async () => {
    const { play, asked, household } = await setStage(chatty);
    await play('/voice one', 'open steady stride');
    expect(asked[0]).toMatchObject({
      version: '1.0',
      session: {
        new: true,
        sessionId: expect.stringMatching(/^amzn1\.echo-api\.session\./),
        application: { applicationId: expect.stringMatching(/^amzn1\.ask\.skill\./) },
        attributes: {},
        user: { userId: 'amzn1.ask.account.TEST' },
      },
      context: {
        System: {
          application: { applicationId: expect.any(String) },
          user: { userId: 'amzn1.ask.account.TEST' },
          person: {
            personId: expect.stringMatching(/^amzn1\.ask\.person\./),
            authenticationConfidenceLevel: { level: 300 },
          },
          device: { deviceId: 'amzn1.ask.device.dot', supportedInterfaces: { AudioPlayer: {} } },
          apiEndpoint: household.endpoint,
          apiAccessToken: expect.any(String),
        },
        AudioPlayer: { playerActivity: 'IDLE' },
      },
      request: { requestId: expect.any(String), timestamp: '2026-11-23T14:00:00Z', locale: 'en-US' },
    });
  });

  it.each([
    ['dot', ['AudioPlayer'], false],
    ['show', ['AudioPlayer', 'Alexa.Presentation.APL'], true],
    ['no-audio', [], false],
  ] as const)('of a %s names what it can do', async (device, interfaces, hasScreen) => {
    const { play, asked } = await setStage(chatty, { device });
    await play('open steady stride');
    const { System, Viewport, AudioPlayer } = asked[0]?.context ?? {};
    const { supportedInterfaces } = (System?.device ?? {}) as { supportedInterfaces?: object };
    expect(Object.keys(supportedInterfaces ?? {})).toEqual(interfaces);
    expect(Viewport !== undefined).toBe(hasScreen);
    expect(AudioPlayer !== undefined).toBe(device !== 'no-audio');
  });

  it('speaks for nobody until a voice is recognised, and each voice is another person', async () => {
    const { play, asked } = await setStage(() => tell('Hello.'));
    await play(
      ...['nobody', 'one', 'two', 'one'].flatMap((voice) => [`/voice ${voice}`, 'open steady stride']),
    );
    const persons = asked.map(
      ({ context }) => (context.System?.person as { personId: string } | undefined)?.personId,
    );
    expect(persons[0]).toBeUndefined();
    expect(persons[1]).toBe(persons[3]);
    expect(new Set(persons).size).toBe(3);
  });
});

describe('a skill that breaks the rules', () => {
  it('is shown with what it broke, and its session ends with an error', async () => {
    const { play, turns, asked } = await setStage(({ request }) =>
      request.type === 'SessionEndedRequest' ? {} : ask('Bread & butter?'),
    );
    await play('open steady stride');
    expect(turns()[0]).toMatchObject({
      problem: 'ssml-well-formed: a bare & (write &amp;)',
      listening: false,
    });
    expect(asked[1]?.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'ERROR',
      error: { type: 'INVALID_RESPONSE' },
    });
  });

  it('is shown when it throws, without a stack trace', async () => {
    const { play, turns } = await setStage(() => {
      throw new TypeError('no such walk\n    at somewhere');
    });
    await play('open steady stride');
    expect(turns()[0]).toMatchObject({ problem: 'skill-error: TypeError: no such walk', says: null });
  });

  it('tells of an audio event that was answered wrongly by System.ExceptionEncountered, once', async () => {
    const { play, turns } = await setStage(({ request }) =>
      request.type === 'LaunchRequest'
        ? tell('Go.', {
            directives: [
              {
                type: 'AudioPlayer.Play',
                playBehavior: 'REPLACE_ALL',
                audioItem: { stream: { url: 'https://a.b/c.mp3', token: 't', offsetInMilliseconds: 0 } },
              },
            ],
          })
        : tell('I speak anyway.'),
    );
    await play('open steady stride');
    expect(turns().map(({ request }) => request)).toEqual([
      'LaunchRequest',
      'AudioPlayer.PlaybackStarted',
      'System.ExceptionEncountered',
    ]);
  });

  it('is told apart when it answers a second delivery differently', async () => {
    const seen = new Set<string>();
    const { play, turns, asked } = await setStage(({ request }) => {
      const again = seen.has(request.requestId);
      seen.add(request.requestId);
      return again ? ask('Again & again?') : ask('Ready?');
    });
    await play('/twice', 'open steady stride', 'yes');
    expect(asked[0]?.request.requestId).toBe(asked[1]?.request.requestId);
    expect(turns().map(({ heard, problem }) => [heard, problem?.split(':')[0] ?? null])).toEqual([
      ['open steady stride', null],
      [null, 'ssml-well-formed'],
      ['yes', null],
    ]);
  });
});
