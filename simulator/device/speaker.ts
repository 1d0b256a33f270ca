import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import type { About, Happening, PermissionAnswer } from '../household/events';
import type { Delivery } from '../household/skill-line';
import type { ReadLine, Recognised, Recogniser } from '../model';
import {
  type Circumstances,
  type DeviceKind,
  deviceContext,
  type Envelope,
  type JsonObject,
  SKILL_ID,
  userPart,
} from './envelope';
import { Patience } from './patience';
import { resumptionOf, scopesAskedFor } from './permission-question';
import { AudioPlayer, type MediaError } from './player';
import { intentOfRaw } from './raw-intent';
import { asObject, isObject, opensMicrophone, type Reply, readReply } from './reply';
import { newSession, type Session } from './session';
import { repromptOf, turnOf } from './turn';

/** How long the microphone stays open for a word; once after the speech and once after the reprompt. */
const MICROPHONE_MS = 8000;
/** How long a session lives on a screen without a microphone. */
const SCREEN_MS = 30_000;

/** How Alexa hears a language. */
export interface Ears {
  readonly readLine: ReadLine;
  readonly recogniser: Recogniser;
}

/** What a speaker needs of the household it stands in. */
export interface SpeakerSurroundings {
  readonly clock: Clock;
  readonly locale: () => string;
  readonly ears: () => Ears;
  /** The local date, for words such as "tomorrow". */
  readonly today: () => string;
  readonly circumstances: (request: {
    requestId: string;
    inSession: boolean;
    deviceId: string;
  }) => Omit<Circumstances, 'device' | 'audioPlayer' | 'documentToken'>;
  /** Delivers a request, once or (when the stage says so) twice. */
  readonly deliver: (envelope: unknown) => Promise<{ first: Delivery; second: Delivery | null }>;
  /** Whether the stage lets this request get lost. */
  readonly loses: (type: string) => boolean;
  readonly emit: (happening: Happening, about?: Partial<About>) => void;
  /** What the customer has decided to answer when asked for a scope; undefined when that is still open. */
  readonly decided: (scope: string) => PermissionAnswer | undefined;
  /** The customer has answered the question for a scope. */
  readonly settle: (scope: string, answer: PermissionAnswer) => void;
  readonly audioFailure: () => MediaError | null;
}

type SessionEnd = 'USER_INITIATED' | 'EXCEEDED_MAX_REPROMPTS' | 'ERROR';
type Fields = JsonObject & { readonly type: string };

/** A question of Alexa's own that waits for its answer. */
type Asked =
  | {
      readonly kind: 'permission';
      readonly scopes: readonly string[];
      readonly directive: JsonObject;
      readonly session: Session;
    }
  | { readonly kind: 'task'; readonly says: string; readonly task: JsonObject };

/** What a person did that a request comes from. */
interface Cause {
  readonly heard?: string;
  readonly recognised?: Recognised;
}

/** A smart speaker: its session, microphone, screen and audio player, by Alexa's rules. */
export class Speaker {
  readonly id: string;
  readonly kind: DeviceKind;
  readonly player: AudioPlayer;
  readonly #around: SpeakerSurroundings;
  readonly #patience: Patience;
  #session: Session | null = null;
  #asked: Asked | null = null;
  #document: JsonObject | null = null;
  #picture: JsonObject | null = null;

  constructor(id: string, kind: DeviceKind, around: SpeakerSurroundings) {
    this.id = id;
    this.kind = kind;
    this.#around = around;
    this.#patience = new Patience(around.clock);
    this.player = new AudioPlayer({
      clock: around.clock,
      failure: around.audioFailure,
      onState: (state, walkId, offsetMs) => this.#emit({ event: 'audio', state, walkId, offsetMs }),
      onCue: (says, walkMs) => this.#emit({ event: 'cue', says }, { walkMs }),
      send: async (request) => {
        if (!around.loses(request.type)) await this.#send(request, {});
      },
    });
  }

  /** Whether somebody could answer now without calling Alexa. */
  get isListening(): boolean {
    return this.#session?.openness?.kind === 'microphone';
  }

  /** What the skill remembers of the conversation while the microphone is open for an answer; null when it is not. */
  get attributes(): JsonObject | null {
    return this.isListening ? (this.#session?.attributes ?? null) : null;
  }

  /** Alexa's own question that waits for an answer. */
  get asked():
    | { readonly kind: 'permission'; readonly scopes: readonly string[] }
    | { readonly kind: 'task'; readonly says: string }
    | null {
    return this.#asked;
  }

  /**
   * The directive that drew what the screen shows; null when it shows nothing of the skill. A picture stays
   * after its session until the next one. What plays has a screen of its own.
   */
  get document(): JsonObject | null {
    if (this.kind !== 'show') return null;
    return this.#document ?? this.#picture;
  }

  /** A person says a line. */
  async say(line: string): Promise<void> {
    const reading = this.#around.ears().readLine(line);
    if (this.#asked !== null) {
      if (reading.kind !== 'launch' && reading.kind !== 'request') return this.#answerByVoice(line);
      await this.answer('NOT_ANSWERED');
    }
    switch (reading.kind) {
      case 'silence':
        return this.silence(line);
      case 'launch':
        return this.#startAfresh({ type: 'LaunchRequest' }, { heard: line });
      case 'request': {
        const recognised = this.#around
          .ears()
          .recogniser.recogniseFirst(reading.phrases, this.#around.today());
        return this.#startAfresh(intentRequest(recognised), { heard: line, recognised });
      }
      case 'nameless':
      case 'elsewhere': {
        if (this.#session !== null) return this.#sayInSession(line);
        if (reading.kind === 'elsewhere') return this.#note(line, reading.says);
        return this.#sayToPlayer(line, reading.phrase, reading.intent);
      }
    }
  }

  /** Nobody says anything. `heard` is the line that says so, or null when time says so. */
  async silence(heard: string | null): Promise<void> {
    const openness = this.#session?.openness;
    if (openness?.kind !== 'microphone') {
      if (heard !== null) this.#note(heard, 'Alexa is not listening.');
      return;
    }
    if (openness.reprompted || openness.reprompt === null) {
      return this.endSession('EXCEEDED_MAX_REPROMPTS', { ...(heard !== null && { heard }) });
    }
    this.#emit(repromptOf(openness, heard));
    this.#open({ ...openness, reprompted: true });
  }

  /** The customer answers the question of Alexa's own that waits; nothing happens when none does. */
  async answer(answer: PermissionAnswer, cause: Cause = {}): Promise<void> {
    const asked = this.#asked;
    if (asked === null) return;
    this.#asked = null;
    this.#patience.stop();
    if (asked.kind === 'permission') return this.#takeBack(asked, answer, cause);
    if (answer === 'ACCEPTED') return this.launchTask(asked.task, cause);
    if (cause.heard !== undefined) this.#note(cause.heard, 'The task does not begin.');
  }

  /** Alexa asks whether a timer's task may begin. A conversation that is open goes first. */
  askForTask(task: JsonObject, says: string): void {
    if (this.#session === null) this.#ask({ kind: 'task', task, says });
  }

  /** Ends the open session, if any; the skill is told, and cannot answer. */
  async endSession(reason: SessionEnd, cause: Cause = {}, error?: JsonObject): Promise<void> {
    const session = this.#session;
    if (session === null) return;
    this.#forgetSession();
    this.#picture = null;
    await this.#send(
      { type: 'SessionEndedRequest', reason, ...(error && { error }) },
      cause,
      session,
      reason,
    );
    this.player.release();
  }

  /** A timer's task begins: the skill is opened for it. */
  async launchTask(task: JsonObject, cause: Cause = {}): Promise<void> {
    await this.#startAfresh({ type: 'LaunchRequest', task }, cause);
  }

  /** The screen is touched where a document sends an event. */
  async touch(
    args: readonly string[],
    source: JsonObject = { type: 'TouchWrapper', handler: 'Press' },
  ): Promise<void> {
    const token = this.#token;
    if (token === undefined) return;
    this.#session ??= newSession();
    await this.#send(
      { type: 'Alexa.Presentation.APL.UserEvent', token, arguments: [...args], source, components: {} },
      {},
      this.#session,
    );
  }

  /** A button of the player is pressed, on the screen or on a remote control. */
  async press(button: 'Play' | 'Pause' | 'Next' | 'Previous'): Promise<void> {
    await this.#send({ type: `PlaybackController.${button}CommandIssued` }, {});
  }

  /** Sends an envelope as it is, and carries out what its answer says about audio. */
  async sendRaw(raw: unknown): Promise<void> {
    const { first } = await this.#around.deliver(raw);
    const reply = readReply(first.response);
    const type = asObject(asObject(raw).request).type;
    const listening = first.error === null && opensMicrophone(reply);
    const named = typeof type === 'string' ? type : null;
    this.#emit(
      ...turnOf({ heard: null, type: named, recognised: intentOfRaw(raw), listening, request: raw }, first),
    );
    if (first.error === null) await this.#playWhat(reply, 'stopped');
  }

  /** Time is being waited through: only now is silence counted. */
  waitBegins(): void {
    this.#patience.waitBegins();
  }

  waitEnds(): void {
    this.#patience.waitEnds();
  }

  /** The skill is gone from the device: nothing of it plays, shows or listens any more. */
  forgetSkill(): void {
    this.#forgetSession();
    this.#picture = null;
    this.player.reset();
  }

  async #sayInSession(line: string): Promise<void> {
    const utterance = line.replace(/^\s*alexa\b[\s,]*/i, '');
    const recognised = this.#around.ears().recogniser.recognise(utterance, this.#around.today());
    if (recognised.sample === null && /^(exit|quit)\W*$/i.test(utterance)) {
      return this.endSession('USER_INITIATED', { heard: line });
    }
    await this.#send(intentRequest(recognised), { heard: line, recognised }, this.#session ?? newSession());
  }

  /** Alexa routes a few words to whatever played last, without its name. */
  async #sayToPlayer(line: string, phrase: string, intent: string): Promise<void> {
    const recognised = this.#around.ears().recogniser.recognise(phrase);
    const leaves = intent === 'AMAZON.StopIntent' || intent === 'AMAZON.CancelIntent';
    if (!this.player.isLatest)
      return this.#note(line, 'Alexa would answer this by herself: nothing of the skill was played last.');
    if (leaves && !this.player.isPlaying)
      return this.#note(line, 'Alexa would answer this by herself: nothing is playing.');
    const name = leaves ? 'AMAZON.PauseIntent' : intent;
    const routed: Recognised = { ...recognised, intent: { name, confirmationStatus: 'NONE' }, slots: {} };
    await this.#startAfresh(intentRequest(routed), { heard: line, recognised: routed });
  }

  async #startAfresh(request: Fields, cause: Cause): Promise<void> {
    await this.endSession('USER_INITIATED');
    const session = newSession();
    this.#session = session;
    this.#picture = null;
    await this.#send(request, cause, session);
  }

  async #send(
    fields: Fields,
    cause: Cause,
    session: Session | null = null,
    ended?: SessionEnd,
  ): Promise<void> {
    const envelope = this.#envelope(fields, session);
    const { first, second } = await this.#around.deliver(envelope);
    const reply = readReply(first.response);
    const talks = session !== null && ended === undefined && first.error === null;
    const listening = talks && opensMicrophone(reply);
    const { heard = null, recognised } = cause;
    const circumstances = { type: fields.type, listening, ended, request: envelope };
    this.#emit(...turnOf({ ...circumstances, heard, recognised }, first));
    if (second?.problem) this.#emit(...turnOf({ ...circumstances, heard: null }, second));

    if (first.error !== null) return this.#breakDown(envelope, first);
    if (session !== null && ended === undefined) this.#goOn(session, reply, first);
    const pauses = isObject(fields.intent) && fields.intent.name === 'AMAZON.PauseIntent';
    await this.#playWhat(
      reply,
      pauses || fields.type === 'PlaybackController.PauseCommandIssued' ? 'paused' : 'stopped',
    );
    if (this.isListening) this.player.hold();
    // Only now: what the answer stops or replaces does not play on for a moment first.
    else if (this.#session === null) this.player.release();
    if (session !== null && ended === undefined) await this.#handOver(reply, session);
  }

  #envelope(fields: Fields, session: Session | null): Envelope {
    const requestId = `amzn1.echo-api.request.${randomUUID()}`;
    const device = { id: this.id, kind: this.kind };
    const audioPlayer = this.kind === 'no-audio' ? undefined : this.player.context();
    const around = this.#around.circumstances({ requestId, inSession: session !== null, deviceId: this.id });
    const now: Circumstances = { ...around, device, audioPlayer, documentToken: this.#token };
    const timestamp = `${new Date(this.#around.clock.now()).toISOString().slice(0, 19)}Z`;
    return {
      version: '1.0',
      ...(session && {
        session: {
          new: session.isNew,
          sessionId: session.id,
          application: { applicationId: SKILL_ID },
          attributes: session.attributes,
          user: userPart(now),
        },
      }),
      context: deviceContext(now),
      request: { ...fields, requestId, timestamp, locale: this.#around.locale() },
    };
  }

  /** What the response makes of the session: the microphone open, a picture without it, or the end. */
  #goOn(session: Session, reply: Reply, { check }: Delivery): void {
    const shown = reply.directives.find(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument');
    if (shown !== undefined) this.#document = shown;
    const plays = reply.directives.some(({ type }) => type === 'AudioPlayer.Play');
    this.#picture = plays ? null : (shown ?? null);
    if (this.#session !== session) return;
    session.isNew = false;
    session.attributes = reply.sessionAttributes;
    if (opensMicrophone(reply)) {
      this.#open({ kind: 'microphone', reprompt: reply.reprompt, check, reprompted: false });
    } else if (reply.endsSession === undefined && shown !== undefined && this.kind === 'show') {
      this.#open({ kind: 'screen' });
    } else {
      this.#forgetSession();
    }
  }

  #open(openness: NonNullable<Session['openness']>): void {
    if (this.#session === null) return;
    this.#session.openness = openness;
    if (openness.kind === 'microphone') this.#patience.start(MICROPHONE_MS, () => this.silence(null));
    else this.#patience.start(SCREEN_MS, () => this.endSession('EXCEEDED_MAX_REPROMPTS'));
  }

  #forgetSession(): void {
    this.#patience.stop();
    this.#session = null;
    this.#asked = null;
    this.#document = null;
  }

  get #token(): string | undefined {
    return this.#document === null ? undefined : String(this.#document.token);
  }

  #ask(asked: Asked): void {
    this.#asked = asked;
    this.#patience.start(MICROPHONE_MS, () => this.answer('NOT_ANSWERED'));
  }

  async #answerByVoice(line: string): Promise<void> {
    const { intent } = this.#around.ears().recogniser.recognise(line);
    const answers: Readonly<Record<string, PermissionAnswer>> = {
      'AMAZON.YesIntent': 'ACCEPTED',
      'AMAZON.NoIntent': 'DENIED',
    };
    await this.answer(answers[intent.name] ?? 'NOT_ANSWERED', { heard: line });
  }

  async #playWhat(reply: Reply, how: 'paused' | 'stopped'): Promise<void> {
    for (const directive of reply.directives) await this.player.perform(directive, how);
  }

  /** Alexa asks the customer what the skill may do, and the skill gets the conversation back. */
  async #handOver(reply: Reply, before: Session): Promise<void> {
    const directive = reply.directives.find(
      ({ type }) => type === 'Connections.SendRequest' || type === 'Connections.StartConnection',
    );
    if (directive === undefined) return;
    const scopes = scopesAskedFor(directive) ?? [];
    const question = { kind: 'permission', scopes, directive, session: before } as const;
    const [scope] = scopes;
    if (scope === undefined) {
      this.#note(null, `The desk has no ${String(directive.uri ?? directive.name)}.`);
      return this.#takeBack(question, null);
    }
    const answer = this.#around.decided(scope);
    if (answer !== undefined) return this.#takeBack(question, answer);
    this.#session = before;
    this.#ask(question);
  }

  async #takeBack(
    { directive, scopes, session: before }: Extract<Asked, { kind: 'permission' }>,
    answer: PermissionAnswer | null,
    cause: Cause = {},
  ): Promise<void> {
    if (answer !== null) for (const scope of scopes) this.#around.settle(scope, answer);
    const resumption = resumptionOf(directive, scopes, answer);
    if (resumption === null) return;
    // Alexa does not promise that attributes survive: what the skill must remember is in the token.
    const session = { ...before, isNew: false, attributes: {}, openness: null };
    this.#session = session;
    await this.#send(resumption, cause, session);
  }

  /** Alexa could do nothing with the response, says so, and tells the skill. */
  async #breakDown({ request, session }: Envelope, { error, problem }: Delivery): Promise<void> {
    const fault = { type: error, message: problem };
    if (/^(AudioPlayer|PlaybackController)\./.test(request.type)) {
      await this.#send(
        { type: 'System.ExceptionEncountered', error: fault, cause: { requestId: request.requestId } },
        {},
      );
    } else if (session !== undefined && request.type !== 'SessionEndedRequest') {
      await this.endSession('ERROR', {}, fault);
    }
  }

  #note(heard: string | null, says: string): void {
    this.#emit({ event: 'note', heard, says });
  }

  #emit(happening: Happening, about: Partial<About> = {}): void {
    this.#around.emit(happening, { ...about, deviceId: this.id });
  }
}

const intentRequest = ({ intent }: Recognised): Fields => ({
  type: 'IntentRequest',
  intent: JSON.parse(JSON.stringify(intent)) as JsonObject,
});
