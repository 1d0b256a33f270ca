import { judge, RULES } from '../../../simulator/device/judge';

type Device = 'dot' | 'show' | 'no-audio';

const INTERFACES = {
  dot: { AudioPlayer: {} },
  show: { AudioPlayer: {}, 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } },
  'no-audio': {},
};

function asked(
  type: string,
  { device = 'dot' as Device, session = /^(Launch|Intent|Session|Connections)/.test(type) } = {},
) {
  const System = { device: { deviceId: 'd', supportedInterfaces: INTERFACES[device] } };
  return {
    version: '1.0',
    context: { System },
    request: { type, requestId: 'r' },
    ...(session && { session: { new: true } }),
  };
}

const answer = (response: object, more: object = {}) => ({ version: '1.0', response, ...more });
const ssml = (words: string) => ({ type: 'SSML', ssml: `<speak>${words}</speak>` });
const asks = (words = 'Shall we walk?', more: object = {}) => ({
  outputSpeech: ssml(words),
  reprompt: { outputSpeech: ssml('Walk now?') },
  shouldEndSession: false,
  ...more,
});
const tells = (words = 'Off you go.', more: object = {}) => ({
  outputSpeech: ssml(words),
  shouldEndSession: true,
  ...more,
});

const stream = (more: object = {}) => ({
  url: 'https://example.com/a.mp3',
  token: 'w1.a.b.10.1',
  offsetInMilliseconds: 0,
  ...more,
});
const play = (more: object = {}, behaviour = 'REPLACE_ALL', metadata?: object) => ({
  type: 'AudioPlayer.Play',
  playBehavior: behaviour,
  audioItem: { stream: stream(more), ...(metadata && { metadata }) },
});
const STOP = { type: 'AudioPlayer.Stop' };
const CLEAR = { type: 'AudioPlayer.ClearQueue', clearBehavior: 'CLEAR_ALL' };
const only = (...directives: object[]) => ({ directives });
const render = (more: object = {}) => ({
  type: 'Alexa.Presentation.APL.RenderDocument',
  token: 'week',
  document: {
    type: 'APL',
    version: '2024.3',
    mainTemplate: { parameters: ['data'], items: [{ type: 'Text' }] },
  },
  datasources: { data: { minutes: 10 } },
  ...more,
});
const askFor = (more: object = {}) => ({
  type: 'Connections.SendRequest',
  name: 'AskFor',
  token: 'walk 10',
  payload: {
    '@type': 'AskForPermissionsConsentRequest',
    '@version': '1',
    permissionScope: 'alexa::alerts:timers:skill:readwrite',
  },
  ...more,
});
const startConnection = {
  type: 'Connections.StartConnection',
  uri: 'connection://AMAZON.AskForPermissionsConsent/2',
  input: {
    '@type': 'AskForPermissionsConsentRequest',
    '@version': '2',
    permissionScopes: [{ permissionScope: 'alexa::alerts:timers:skill:readwrite', consentLevel: 'ACCOUNT' }],
  },
  token: 'walk 10',
};
const long = (length: number) => 'a '.repeat(length / 2);

const LEGAL: readonly [string, object, object][] = [
  ['a question with an open session', asked('LaunchRequest'), answer(asks())],
  ['a question in Spanish', asked('LaunchRequest'), answer(asks('¿Caminamos?'))],
  ['a question that ends in a quotation', asked('IntentRequest'), answer(asks('Say "ready?"'))],
  ['a statement that ends the session', asked('IntentRequest'), answer(tells())],
  [
    'a rhetorical question in mid-speech',
    asked('IntentRequest'),
    answer(tells('Sore? That will pass. Goodbye.')),
  ],
  ['no speech at all, the session ended', asked('IntentRequest'), answer({ shouldEndSession: true })],
  [
    'plain text with & and <',
    asked('IntentRequest'),
    answer({ outputSpeech: { type: 'PlainText', text: 'a & b < c' }, shouldEndSession: true }),
  ],
  [
    'session attributes in a session',
    asked('IntentRequest'),
    answer(asks(), { sessionAttributes: { at: 2 } }),
  ],
  [
    'every tag Alexa knows',
    asked('LaunchRequest'),
    answer(
      tells(
        '<p>One.</p><s>Two.</s><break time="9.5s"/><emphasis level="strong">x</emphasis><prosody rate="slow">x</prosody><say-as interpret-as="digits">911</say-as><sub alias="for example">e.g.</sub><phoneme alphabet="ipa" ph="x">x</phoneme><lang xml:lang="es-US">hola</lang><voice name="Joanna">x</voice><w role="amazon:VB">read</w><amazon:emotion name="excited" intensity="low">x</amazon:emotion><amazon:domain name="news">x</amazon:domain><amazon:effect name="whispered">x</amazon:effect><alexa:name type="first" personId="p"/><audio src="soundbank://soundlibrary/a"/> &amp; &#39; &quot;',
      ),
    ),
  ],
  ['five audio files', asked('LaunchRequest'), answer(tells('<audio src="https://a.b/c.mp3"/>'.repeat(5)))],
  ['exactly 8000 characters', asked('LaunchRequest'), answer(tells(long(8000 - 15)))],
  ['a walk', asked('IntentRequest'), answer(tells('Off you go.', only(play())))],
  [
    'a walk from the desk',
    asked('IntentRequest'),
    answer(tells('Off you go.', only(play({ url: 'http://127.0.0.1:4711/audio/en-US.mp3' })))),
  ],
  [
    'captions and art',
    asked('IntentRequest'),
    answer(
      tells(
        'Go.',
        only(
          play({ captionData: { type: 'WEBVTT', content: 'WEBVTT\n\n' } }, 'REPLACE_ALL', {
            title: 't',
            art: { sources: [{ url: 'https://a.b/c.png' }] },
          }),
        ),
      ),
    ),
  ],
  ['a stop to a pause', asked('IntentRequest'), answer({ ...only(STOP), shouldEndSession: true })],
  ['nothing to a start of playback', asked('AudioPlayer.PlaybackStarted'), answer({})],
  ['a stop to a start of playback', asked('AudioPlayer.PlaybackStarted'), answer(only(STOP))],
  ['a cleared queue to the end of playback', asked('AudioPlayer.PlaybackFinished'), answer(only(CLEAR))],
  [
    'the next stream when one nearly ends',
    asked('AudioPlayer.PlaybackNearlyFinished'),
    answer(only(play({ expectedPreviousToken: 'x' }, 'ENQUEUE'))),
  ],
  ['the same stream after a failure', asked('AudioPlayer.PlaybackFailed'), answer(only(play()))],
  ['a walk to the play button', asked('PlaybackController.PlayCommandIssued'), answer(only(play()))],
  ['nothing to the next button', asked('PlaybackController.NextCommandIssued'), answer({})],
  ['nothing to a stopped playback', asked('AudioPlayer.PlaybackStopped'), answer({ directives: [] })],
  ['nothing to the end of a session', asked('SessionEndedRequest'), answer({}, { sessionAttributes: {} })],
  ['nothing to a skill event', asked('AlexaSkillEvent.SkillDisabled'), answer({})],
  ['nothing to a message', asked('Messaging.MessageReceived'), answer({})],
  [
    'what can be fulfilled',
    asked('CanFulfillIntentRequest'),
    answer({ canFulfillIntent: { canFulfill: 'YES' } }),
  ],
  [
    'a picture on a screen',
    asked('LaunchRequest', { device: 'show' }),
    answer(asks('Ready?', only(render()))),
  ],
  [
    'a linked picture',
    asked('LaunchRequest', { device: 'show' }),
    answer(
      tells('Here.', only(render({ document: { type: 'Link', src: 'doc://alexa/apl/documents/week' } }))),
    ),
  ],
  [
    'a picture without a microphone',
    asked('LaunchRequest', { device: 'show' }),
    answer({ outputSpeech: ssml('Here.'), ...only(render()) }),
  ],
  [
    'commands to a picture',
    asked('Alexa.Presentation.APL.UserEvent', { device: 'show' }),
    answer(
      only({ type: 'Alexa.Presentation.APL.ExecuteCommands', token: 'week', commands: [{ type: 'Idle' }] }),
    ),
  ],
  [
    'a permission question with its reason',
    asked('IntentRequest'),
    answer({ outputSpeech: ssml('A timer tells you when to turn.'), ...only(askFor()) }),
  ],
  [
    'a permission question of the newer form',
    asked('IntentRequest'),
    answer({ ...only(startConnection), shouldEndSession: true }),
  ],
  ['an answer to the permission', asked('Connections.Response'), answer(tells('Off you go.'))],
  [
    'a completed task',
    asked('LaunchRequest'),
    answer(tells('Well done.', only({ type: 'Tasks.CompleteTask', status: { code: '200', message: 'OK' } }))),
  ],
  [
    'a card',
    asked('IntentRequest'),
    answer(
      tells('There.', {
        card: {
          type: 'Standard',
          title: 'Your week',
          text: '2 walks',
          image: { smallImageUrl: 'https://a.b/c.png' },
        },
      }),
    ),
  ],
  [
    'a permission card',
    asked('IntentRequest'),
    answer(tells('There.', { card: { type: 'AskForPermissionsConsent', permissions: ['alexa::x'] } })),
  ],
  [
    'an elicited slot',
    asked('IntentRequest'),
    answer(asks('How long?', only({ type: 'Dialog.ElicitSlot', slotToElicit: 'Minutes' }))),
  ],
];

const ILLEGAL: readonly [string, string, object, unknown][] = [
  ['response-envelope', 'nothing', asked('LaunchRequest'), null],
  ['response-envelope', 'no response in it', asked('LaunchRequest'), { version: '1.0' }],
  ['response-envelope', 'no version', asked('LaunchRequest'), { response: {} }],
  ['response-envelope', 'directives that are no list', asked('LaunchRequest'), answer({ directives: {} })],
  [
    'response-envelope',
    'a word for shouldEndSession',
    asked('LaunchRequest'),
    answer({ shouldEndSession: 'false' }),
  ],
  [
    'speech-shape',
    'an unknown kind of speech',
    asked('LaunchRequest'),
    answer({ outputSpeech: { type: 'Text', text: 'x' } }),
  ],
  [
    'speech-shape',
    'an unknown way to play',
    asked('LaunchRequest'),
    answer({ outputSpeech: { type: 'PlainText', text: 'x', playBehavior: 'NOW' } }),
  ],
  [
    'speech-shape',
    'SSML without ssml',
    asked('LaunchRequest'),
    answer({ outputSpeech: { type: 'SSML', text: 'x' } }),
  ],
  [
    'response-size',
    '24 KB',
    asked('IntentRequest'),
    answer(tells('x'), { sessionAttributes: { long: long(24_600) } }),
  ],
  [
    'card',
    'too long',
    asked('IntentRequest'),
    answer(tells('x', { card: { type: 'Simple', title: 'x', content: long(8000) } })),
  ],
  ['card', 'of no known kind', asked('IntentRequest'), answer(tells('x', { card: { type: 'Big' } }))],
  ['ssml-well-formed', 'a bare &', asked('LaunchRequest'), answer(tells('salt & pepper'))],
  ['ssml-well-formed', 'a bare <', asked('LaunchRequest'), answer(tells('3 < 4'))],
  ['ssml-well-formed', 'an open tag', asked('LaunchRequest'), answer(tells('<p>one'))],
  ['ssml-well-formed', 'crossed tags', asked('LaunchRequest'), answer(tells('<p><s>one</p></s>'))],
  [
    'ssml-well-formed',
    'no speak',
    asked('LaunchRequest'),
    answer({ outputSpeech: { type: 'SSML', ssml: 'hello' }, shouldEndSession: true }),
  ],
  [
    'ssml-well-formed',
    'in the reprompt',
    asked('LaunchRequest'),
    answer(asks('Well?', { reprompt: { outputSpeech: ssml('a & b') } })),
  ],
  ['ssml-tags', 'HTML', asked('LaunchRequest'), answer(tells('<b>bold</b>'))],
  ['speech-length', 'above 8000', asked('LaunchRequest'), answer(tells(long(8000)))],
  [
    'breaks',
    'above 10 s in all',
    asked('LaunchRequest'),
    answer(tells('<break time="6s"/><break time="4500ms"/>')),
  ],
  ['breaks', 'no time', asked('LaunchRequest'), answer(tells('<break time="2 seconds"/>'))],
  ['audio-files', 'six', asked('LaunchRequest'), answer(tells('<audio src="https://a.b/c.mp3"/>'.repeat(6)))],
  ['audio-files', 'not https', asked('LaunchRequest'), answer(tells('<audio src="http://a.b/c.mp3"/>'))],
  [
    'answer-to-request',
    'speech to an audio event',
    asked('AudioPlayer.PlaybackStopped'),
    answer({ outputSpeech: ssml('Hello.') }),
  ],
  [
    'answer-to-request',
    'a directive to a stopped playback',
    asked('AudioPlayer.PlaybackStopped'),
    answer(only(STOP)),
  ],
  [
    'answer-to-request',
    'a new stream at the end of one',
    asked('AudioPlayer.PlaybackFinished'),
    answer(only(play())),
  ],
  [
    'answer-to-request',
    'a new stream at the start of one',
    asked('AudioPlayer.PlaybackStarted'),
    answer(only(play())),
  ],
  [
    'answer-to-request',
    'a card to a button',
    asked('PlaybackController.PlayCommandIssued'),
    answer({ card: { type: 'Simple', content: 'x' } }),
  ],
  [
    'answer-to-request',
    'an open session to a button',
    asked('PlaybackController.PlayCommandIssued'),
    answer({ shouldEndSession: false }),
  ],
  [
    'answer-to-request',
    'speech to the end of a session',
    asked('SessionEndedRequest'),
    answer(tells('Goodbye.')),
  ],
  [
    'answer-to-request',
    'speech to a skill event',
    asked('AlexaSkillEvent.SkillDisabled'),
    answer(tells('Goodbye.')),
  ],
  ['answer-to-request', 'speech to a message', asked('Messaging.MessageReceived'), answer(tells('Goodbye.'))],
  [
    'answer-to-request',
    'speech to a reminder event',
    asked('Reminders.ReminderStarted'),
    answer(tells('Goodbye.')),
  ],
  [
    'answer-to-request',
    'attributes to an audio event',
    asked('AudioPlayer.PlaybackStarted'),
    answer({}, { sessionAttributes: { a: 1 } }),
  ],
  [
    'known-directive',
    'a typing error',
    asked('LaunchRequest'),
    answer(tells('x', only({ type: 'AudioPlayer.Pause' }))),
  ],
  [
    'task-completion',
    'an open session',
    asked('LaunchRequest'),
    answer(asks('Well?', only({ type: 'Tasks.CompleteTask' }))),
  ],
  [
    'audio-player-supported',
    'none',
    asked('IntentRequest', { device: 'no-audio' }),
    answer(tells('Go.', only(play()))),
  ],
  ['one-play', 'two', asked('IntentRequest'), answer(tells('Go.', only(play(), play())))],
  ['play-behavior', 'unknown', asked('IntentRequest'), answer(tells('Go.', only(play({}, 'NOW'))))],
  [
    'stream',
    'http',
    asked('IntentRequest'),
    answer(tells('Go.', only(play({ url: 'http://example.com/a.mp3' })))),
  ],
  [
    'stream',
    'a host that only looks like the desk',
    asked('IntentRequest'),
    answer(tells('Go.', only(play({ url: 'http://localhost.example.com/a.mp3' })))),
  ],
  [
    'stream',
    'another port',
    asked('IntentRequest'),
    answer(tells('Go.', only(play({ url: 'https://example.com:8443/a.mp3' })))),
  ],
  ['stream', 'no token', asked('IntentRequest'), answer(tells('Go.', only(play({ token: '' }))))],
  ['stream', 'a long token', asked('IntentRequest'), answer(tells('Go.', only(play({ token: long(1026) }))))],
  [
    'stream',
    'a long url',
    asked('IntentRequest'),
    answer(tells('Go.', only(play({ url: `https://a.b/${'a'.repeat(8000)}` })))),
  ],
  [
    'stream',
    'a negative offset',
    asked('IntentRequest'),
    answer(tells('Go.', only(play({ offsetInMilliseconds: -1 })))),
  ],
  [
    'stream',
    'half a millisecond',
    asked('IntentRequest'),
    answer(tells('Go.', only(play({ offsetInMilliseconds: 0.5 })))),
  ],
  [
    'expected-previous-token',
    'without ENQUEUE',
    asked('IntentRequest'),
    answer(tells('Go.', only(play({ expectedPreviousToken: 'x' })))),
  ],
  [
    'expected-previous-token',
    'missing',
    asked('AudioPlayer.PlaybackNearlyFinished'),
    answer(only(play({}, 'ENQUEUE'))),
  ],
  [
    'captions',
    'not WEBVTT',
    asked('IntentRequest'),
    answer(tells('Go.', only(play({ captionData: { type: 'WEBVTT', content: '1\n00:00' } })))),
  ],
  [
    'player-art',
    'not https',
    asked('IntentRequest'),
    answer(tells('Go.', only(play({}, 'REPLACE_ALL', { art: { sources: [{ url: 'http://a.b/c.png' }] } })))),
  ],
  [
    'clear-queue',
    'unknown',
    asked('IntentRequest'),
    answer(tells('Stop.', only({ type: 'AudioPlayer.ClearQueue' }))),
  ],
  ['play-with-open-session', '', asked('IntentRequest'), answer(asks('Ready?', only(play())))],
  ['screen-supported', 'no screen', asked('LaunchRequest'), answer(asks('Ready?', only(render())))],
  [
    'apl-document',
    'too new',
    asked('LaunchRequest', { device: 'show' }),
    answer(
      asks(
        'Ready?',
        only(render({ document: { type: 'APL', version: '2025.1', mainTemplate: { items: [] } } })),
      ),
    ),
  ],
  [
    'apl-document',
    'without a token',
    asked('LaunchRequest', { device: 'show' }),
    answer(asks('Ready?', only(render({ token: undefined })))),
  ],
  [
    'apl-document',
    'empty',
    asked('LaunchRequest', { device: 'show' }),
    answer(asks('Ready?', only(render({ document: { type: 'APL', version: '1.9' } })))),
  ],
  [
    'apl-document',
    'data that is a list',
    asked('LaunchRequest', { device: 'show' }),
    answer(asks('Ready?', only(render({ datasources: [] })))),
  ],
  [
    'apl-commands',
    'none',
    asked('LaunchRequest', { device: 'show' }),
    answer(asks('Ready?', only({ type: 'Alexa.Presentation.APL.ExecuteCommands', token: 'x' }))),
  ],
  [
    'ask-for-permission',
    'no token',
    asked('IntentRequest'),
    answer(tells('Because.', only(askFor({ token: undefined })))),
  ],
  [
    'ask-for-permission',
    'no scope',
    asked('IntentRequest'),
    answer(
      tells(
        'Because.',
        only(
          askFor({
            payload: { '@type': 'AskForPermissionsConsentRequest', '@version': '2', permissionScopes: [] },
          }),
        ),
      ),
    ),
  ],
  [
    'complete-task',
    'no status',
    asked('LaunchRequest'),
    answer(tells('Done.', only({ type: 'Tasks.CompleteTask' }))),
  ],
  [
    'start-connection',
    'no scope',
    asked('IntentRequest'),
    answer(tells('Because.', only({ ...startConnection, input: {} }))),
  ],
  [
    'connection-in-conversation',
    '',
    asked('Alexa.Presentation.APL.LoadIndexListData', { device: 'show' }),
    answer(only(askFor())),
  ],
  [
    'open-session-without-question',
    'a statement',
    asked('LaunchRequest'),
    answer(asks('Hello and welcome.')),
  ],
  [
    'open-session-without-question',
    'not a word',
    asked('LaunchRequest'),
    answer({ shouldEndSession: false, reprompt: { outputSpeech: ssml('Well?') } }),
  ],
  ['question-with-closed-session', '', asked('IntentRequest'), answer(tells('Shall we walk?'))],
  [
    'question-with-closed-session',
    'shouldEndSession left out',
    asked('IntentRequest'),
    answer({ outputSpeech: ssml('Shall we walk?') }),
  ],
  [
    'question-with-closed-session',
    'before a permission question',
    asked('IntentRequest'),
    answer({ outputSpeech: ssml('May I?'), ...only(askFor()) }),
  ],
  [
    'microphone-without-reprompt',
    '',
    asked('LaunchRequest'),
    answer({ outputSpeech: ssml('Walk?'), shouldEndSession: false }),
  ],
  [
    'reprompt-without-microphone',
    '',
    asked('LaunchRequest'),
    answer(tells('Bye.', { reprompt: { outputSpeech: ssml('Well?') } })),
  ],
  [
    'reprompt-without-microphone',
    'beside a permission question',
    asked('LaunchRequest'),
    answer({ ...asks('Because.'), ...only(askFor()) }),
  ],
  [
    'session-attributes-without-session',
    '',
    asked('Alexa.Presentation.APL.UserEvent', { session: false }),
    answer(tells(), { sessionAttributes: { a: 1 } }),
  ],
];

describe('the judge', () => {
  it.each(LEGAL)('lets pass: %s', (_, request, response) => {
    expect(judge(request, response)).toBeNull();
  });

  it.each(ILLEGAL)('names the rule %s: %s', (rule, _, request, response) => {
    expect(judge(request, response)).toMatch(new RegExp(`^${rule}: .+`));
  });

  it('has an example for every rule', () => {
    const shown = new Set(ILLEGAL.map(([rule]) => rule));
    expect(RULES.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  it.each([undefined, null, 7, 'LaunchRequest', [], {}, { request: null }, { context: 3 }])(
    'judges the answer to a malformed envelope: %j',
    (envelope) => {
      expect(judge(envelope, answer(tells()))).toBeNull();
    },
  );
});
