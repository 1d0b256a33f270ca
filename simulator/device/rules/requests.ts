import { type Exchange, isConversation, type Rule } from './rule';

/** The parts of a response that a rule may forbid. */
type Part = 'speech' | 'card' | 'reprompt' | 'open session' | 'session attributes' | 'any other directive';

interface Answerable {
  readonly directives: readonly string[];
  /** Whether an answer without any directive must be an empty one, too (`nothing`), or may be spoken (`spoken`). */
  readonly words: 'spoken' | 'nothing';
}

const PLAY = 'AudioPlayer.Play';
const STOP = 'AudioPlayer.Stop';
const CLEAR = 'AudioPlayer.ClearQueue';
const NOTHING: Answerable = { directives: [], words: 'nothing' };
const STOP_ONLY: Answerable = { directives: [STOP, CLEAR], words: 'nothing' };
const AUDIO_ONLY: Answerable = { directives: [PLAY, STOP, CLEAR], words: 'nothing' };

/**
 * What each request may be answered with, where it is not everything: no session, no speech, no card,
 * no reprompt; and of directives only those in the list. Requests that are part of a conversation are not here.
 */
export const ANSWERS: Readonly<Record<string, Answerable>> = {
  'AudioPlayer.PlaybackStarted': STOP_ONLY,
  'AudioPlayer.PlaybackFinished': STOP_ONLY,
  'AudioPlayer.PlaybackNearlyFinished': AUDIO_ONLY,
  'AudioPlayer.PlaybackFailed': AUDIO_ONLY,
  'AudioPlayer.PlaybackStopped': NOTHING,
  'PlaybackController.PlayCommandIssued': AUDIO_ONLY,
  'PlaybackController.PauseCommandIssued': AUDIO_ONLY,
  'PlaybackController.NextCommandIssued': AUDIO_ONLY,
  'PlaybackController.PreviousCommandIssued': AUDIO_ONLY,
  'System.ExceptionEncountered': NOTHING,
  SessionEndedRequest: NOTHING,
  'Messaging.MessageReceived': NOTHING,
  'Alexa.Presentation.APL.RuntimeError': NOTHING,
  'Alexa.Presentation.APLA.RuntimeError': NOTHING,
  CanFulfillIntentRequest: NOTHING,
};

function answerableTo({ request }: Exchange): Answerable | undefined {
  const { type } = request.request;
  if (/^(AlexaSkillEvent|Reminders)\./.test(type)) return NOTHING;
  return Object.hasOwn(ANSWERS, type) ? ANSWERS[type] : undefined;
}

function partsOf({ reply, request }: Exchange, allowed: readonly string[]): Part[] {
  const present: readonly (readonly [Part, boolean])[] = [
    ['speech', reply.speech !== null && reply.speech.says !== ''],
    ['card', reply.card !== null],
    ['reprompt', reply.reprompt !== null],
    ['open session', reply.endsSession === false],
    ['session attributes', request.session === undefined && Object.keys(reply.sessionAttributes).length > 0],
    ['any other directive', reply.directives.some(({ type }) => !allowed.includes(String(type)))],
  ];
  return present.flatMap(([part, there]) => (there ? [part] : []));
}

/** Every directive that a custom skill can send. */
const KNOWN_DIRECTIVES =
  /^(AudioPlayer\.(Play|Stop|ClearQueue)|VideoApp\.Launch|Display\.RenderTemplate|Hint|Tasks\.CompleteTask|Connections\.(SendRequest|SendResponse|StartConnection)|Dialog\.(Delegate|ElicitSlot|ConfirmSlot|ConfirmIntent|UpdateDynamicEntities|DelegateRequest)|Alexa\.Presentation\.APL\.(RenderDocument|ExecuteCommands|SendIndexListData|SendTokenListData|UpdateIndexListData)|Alexa\.Presentation\.APLA\.RenderDocument|Alexa\.Presentation\.APLT\.(RenderDocument|ExecuteCommands)|Alexa\.Presentation\.HTML\.(Start|HandleMessage)|Alexa\.DataStore\.PackageManager\..+|CustomInterfaceController\..+|GadgetController\.SetLight|GameEngine\.(StartInputHandler|StopInputHandler)|Conversations\.ResetContext|Navigation\..+)$/;

/** What may be answered to what. */
export const REQUEST_RULES: readonly Rule[] = [
  {
    name: 'answer-to-request',
    breach: 'refused',
    broken: (exchange) => {
      const answerable = answerableTo(exchange);
      if (answerable === undefined) return null;
      const parts = partsOf(exchange, answerable.directives);
      if (parts.length === 0) return null;
      const allowed =
        answerable.directives.length === 0 ? 'with nothing' : `only with ${answerable.directives.join(', ')}`;
      const found = parts
        .map((part) => (part === 'any other directive' ? 'a directive' : part))
        .join(' and ');
      return `${exchange.request.request.type} is answered ${allowed}, and here is ${found}`;
    },
  },
  {
    name: 'known-directive',
    breach: 'refused',
    broken: ({ reply }) => {
      const unknown = reply.directives.find(({ type }) => !KNOWN_DIRECTIVES.test(String(type)));
      return unknown === undefined ? null : `there is no directive of type ${String(unknown.type)}`;
    },
  },
  {
    name: 'task-completion',
    breach: 'refused',
    broken: (exchange) => {
      if (!exchange.reply.directives.some(({ type }) => type === 'Tasks.CompleteTask')) return null;
      if (!isConversation(exchange)) return 'a task is completed where none can be';
      return exchange.reply.endsSession === true ? null : 'a completed task must end the session';
    },
  },
];
