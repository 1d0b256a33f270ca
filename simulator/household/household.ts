import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import { cloudContext, type DeviceKind, type JsonObject } from '../device/envelope';
import type { MediaError } from '../device/player';
import { type Ears, Speaker, type SpeakerSurroundings } from '../device/speaker';
import type { BreakableDatabase, Fault } from '../services/database-door';
import type { Reminder } from '../services/reminders';
import { SCOPES, SERVICES, type Service, Services } from '../services/server';
import type { Timer } from '../services/timers';
import type { Grant } from '../services/tokens';
import { isoIn } from '../zone';
import { Account, type Question, questionFor } from './account';
import { reminderSays, timerSays } from './alerts';
import type { About, Happening, PermissionAnswer, StageEvent, StageListener } from './events';
import { sendUntilTaken } from './resending';
import { type Delivery, type Skill, SkillLine } from './skill-line';

/** Where a skill is put: what it may know of the world outside a request. */
export interface SkillPlace {
  readonly now: () => number;
  readonly watch: SkillLine['watch'];
  /** Address of a file of the desk's audio server: `audioUrl('en-US.mp3')`. */
  readonly audioUrl: (file: string) => string;
}

export interface HouseholdOptions {
  readonly clock: Clock;
  /** IANA zone. */
  readonly zone: string;
  readonly locale: string;
  readonly device: DeviceKind;
  /** Whose voice is recognised; null for nobody's. */
  readonly voice: string | null;
  /** The account's user id; enabling the skill anew makes others from it. */
  readonly userId: string;
  /** How a locale's language is heard. Throws for one that nobody here understands. */
  readonly ears: (locale: string) => Ears;
  readonly skill: (place: SkillPlace) => Skill;
  readonly listener: StageListener;
  /** Where the rendered track lies. */
  readonly audioFolder: string;
  /** Absent when the database is none that can be put out of order from here. */
  readonly database?: BreakableDatabase;
  /**
   * Whether Alexa's own questions wait until somebody answers them. Without it they are answered at once, as
   * was decided for them, else with yes.
   */
  readonly questionsWait?: boolean;
  /** Called at every full hour that passes: for what a cloud does on a schedule. */
  readonly onTimePasses?: (from: number, to: number) => Promise<void>;
}

const HOUR_MS = 3_600_000;
const AUDIO_ERRORS: Readonly<Record<Fault, MediaError>> = {
  down: 'MEDIA_ERROR_SERVICE_UNAVAILABLE',
  denied: 'MEDIA_ERROR_INVALID_REQUEST',
  slow: 'MEDIA_ERROR_UNKNOWN',
};
const TIMER_TASK = 'The timer task';
/** What `lose` loses: whatever a walk's end becomes known by. */
const LOSABLE: ReadonlySet<string> = new Set([
  'AudioPlayer.PlaybackFinished',
  'AudioPlayer.PlaybackStopped',
  'AudioPlayer.PlaybackFailed',
  TIMER_TASK,
]);

/**
 * One household: its Alexa account with the skill, its devices, its voices, and Alexa's services for it. It
 * is played by calling its methods, and tells everything to its listener. Calls are worked off one by one.
 */
export class Household {
  readonly account: Account;
  readonly #options: HouseholdOptions;
  readonly #clock: Clock;
  readonly #line = new SkillLine();
  readonly #speakers = new Map<string, Speaker>();
  readonly #services: Services;
  #ears: Ears;
  #locale: string;
  #zone: string;
  #device: DeviceKind;
  #place = '';
  #databaseFault: Fault | null = null;
  #twice = false;
  #lose = false;
  #work: Promise<unknown> = Promise.resolve();

  private constructor(options: HouseholdOptions) {
    const { clock, onTimePasses } = options;
    this.#options = options;
    this.#clock = clock;
    this.account = new Account(options.userId, options.voice);
    this.#ears = options.ears(options.locale);
    this.#locale = options.locale;
    this.#zone = options.zone;
    this.#device = options.device;
    this.#services = new Services(
      {
        clock,
        zone: () => this.#zone,
        locale: () => this.#locale,
        isUser: (userId) => this.account.isUser(userId),
        isGranted: (scope) => this.account.isGranted(scope),
        onTimer: (timer) => this.#ring(timer),
        onReminder: async (reminder) => this.#remind(reminder),
        onMessage: (message) =>
          this.speaker.sendRaw(this.#fromCloud('Messaging.MessageReceived', { message })),
        onProgress: (says) => this.note(`While the skill thinks, Alexa says: ${says}`),
      },
      options.audioFolder,
    );
    if (onTimePasses !== undefined) this.#tellHours(onTimePasses);
  }

  /** Moves a household in, and starts Alexa's services for it. */
  static async open(options: HouseholdOptions): Promise<Household> {
    const household = new Household(options);
    await household.#services.start();
    // Only now do the services have an address.
    const audioUrl = (file: string) => `${household.endpoint}/audio/${file}`;
    const watch = household.#line.watch;
    household.#line.connect(options.skill({ now: () => options.clock.now(), watch, audioUrl }));
    return household;
  }

  /** The address of Alexa's services, also that of the rendered audio. */
  get endpoint(): string {
    return this.#services.endpoint;
  }

  get locale(): string {
    return this.#locale;
  }

  /** The household's time, milliseconds since the epoch. */
  get now(): number {
    return this.#clock.now();
  }

  /** When the next thing falls due that time brings; undefined when nothing does. */
  get nextDue(): number | undefined {
    return this.#clock.nextDue();
  }

  get zone(): string {
    return this.#zone;
  }

  /** The speaker that is spoken to. */
  get speaker(): Speaker {
    return this.speakerAt(this.#place, this.#device);
  }

  /** The speaker of a kind at a place of the home. */
  speakerAt(place: string, kind: DeviceKind): Speaker {
    const id = `amzn1.ask.device.${kind}${place === '' ? '' : `.${place}`}`;
    const known = this.#speakers.get(id);
    if (known !== undefined) return known;
    const made = new Speaker(id, kind, this.#surroundings());
    this.#speakers.set(id, made);
    return made;
  }

  /** How a service is out of order, or null. */
  faultOf(service: Service | 'database'): Fault | null {
    return service === 'database' ? this.#databaseFault : this.#services.faultOf(service);
  }

  /** Timers and reminders that are going to speak. */
  get alerts(): { readonly timers: readonly Timer[]; readonly reminders: readonly Reminder[] } {
    return { timers: this.#services.timers.waiting, reminders: this.#services.reminders.waiting };
  }

  /** Somebody says a line to the speaker; an empty line is silence. */
  say(line: string): Promise<void> {
    return this.#inTurn(async () => {
      if (this.account.isEnabled) await this.speaker.say(line);
      else this.#emit({ event: 'note', heard: line, says: 'The skill is disabled. "/enable" enables it.' });
    });
  }

  /** Touches the screen where its document sends an event with these arguments. */
  touch(args: readonly string[]): Promise<void> {
    return this.#inTurn(() => this.speaker.touch(args));
  }

  /** Presses a button of the audio player. */
  press(button: 'Play' | 'Pause' | 'Next' | 'Previous'): Promise<void> {
    return this.#inTurn(() => this.speaker.press(button));
  }

  /** Answers the question of Alexa's own that the speaker waits with; nothing happens when it waits with none. */
  answer(answer: PermissionAnswer): Promise<void> {
    return this.#inTurn(() => this.speaker.answer(answer));
  }

  /** Lets time pass, in milliseconds. */
  wait(ms: number): Promise<void> {
    return this.#inTurn(async () => {
      for (const speaker of this.#speakers.values()) speaker.waitBegins();
      await this.#clock.wait(ms);
      for (const speaker of this.#speakers.values()) speaker.waitEnds();
    });
  }

  /** Does what has fallen due meanwhile, where time passes by itself. */
  catchUp(): Promise<void> {
    return this.#inTurn(async () => {});
  }

  setDevice(kind: DeviceKind): void {
    this.#device = kind;
  }

  /** Goes to another place of the home, which has a device of each kind. The first place has no name. */
  goTo(place: string): void {
    this.#place = place;
  }

  /** Throws when nobody here understands the locale's language. */
  setLocale(locale: string): void {
    this.#ears = this.#options.ears(locale);
    this.#locale = locale;
  }

  setZone(zone: string): void {
    this.#zone = zone;
  }

  /** Puts a service out of order, or in order again with null. Audio that plays breaks off at once. */
  break(service: Service | 'database', fault: Fault | null): Promise<void> {
    return this.#inTurn(async () => {
      if (service === 'database') return this.#breakDatabase(fault);
      this.#services.break(service, fault);
      if (service !== 'audio' || fault === null) return;
      for (const speaker of this.#speakers.values()) await speaker.player.breakOff(AUDIO_ERRORS[fault]);
    });
  }

  async mendAll(): Promise<void> {
    for (const service of [...SERVICES, 'database'] as const) await this.break(service, null);
  }

  /** Delivers the next request twice, with one request id. */
  twice(): void {
    this.#twice = true;
  }

  /** Loses the next event by which a walk would end. */
  lose(): void {
    this.#lose = true;
  }

  /** Disables the skill: Alexa forgets its permissions and alerts, and tells it. */
  disable(): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.account.isEnabled) return this.note('The skill is disabled already.');
      for (const speaker of this.#speakers.values()) {
        await speaker.endSession('USER_INITIATED');
        speaker.forgetSkill();
      }
      this.#services.timers.forget(this.account.userId);
      this.#services.reminders.forget(this.account.userId);
      this.account.forgetPermissions();
      const body = { userInformationPersistenceStatus: 'NOT_PERSISTED' };
      await this.#sendEvent('AlexaSkillEvent.SkillDisabled', { body });
      this.account.disable();
    });
  }

  /** Enables the skill again, as a new user. */
  enable(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.account.isEnabled) return this.note('The skill is enabled already.');
      this.account.enable();
      await this.#sendEvent('AlexaSkillEvent.SkillEnabled', {});
    });
  }

  /** Changes in the Alexa app what the skill may do. The skill is told what it may do now. */
  permit(what: keyof typeof SCOPES, isGranted: boolean): Promise<void> {
    return this.#inTurn(async () => {
      this.account.settle(SCOPES[what], isGranted ? 'ACCEPTED' : 'DENIED');
      const acceptedPermissions = Object.values(SCOPES)
        .filter((scope) => this.account.isGranted(scope))
        .map((scope) => ({ scope }));
      const kind = isGranted ? 'SkillPermissionAccepted' : 'SkillPermissionChanged';
      await this.#sendEvent(`AlexaSkillEvent.${kind}`, { body: { acceptedPermissions } });
    });
  }

  /** Other audio takes the speaker. */
  otherMedia(): Promise<void> {
    return this.#inTurn(() => this.speaker.player.giveWay());
  }

  /** Sends an envelope as it is. */
  sendRaw(envelope: unknown): Promise<void> {
    return this.#inTurn(() => this.speaker.sendRaw(envelope));
  }

  /** Tells something that is no turn. */
  note(says: string): void {
    this.#emit({ event: 'note', heard: null, says });
  }

  /** Closes the services. The database stays with whoever opened it. */
  async close(): Promise<void> {
    await this.#work;
    await this.#services.close();
  }

  #tellHours(onTimePasses: (from: number, to: number) => Promise<void>): void {
    let from = this.#clock.now();
    const plan = (hour: number) => {
      this.#clock.schedule(hour, async () => {
        const to = this.#clock.now();
        await onTimePasses(from, to);
        from = to;
        plan(hour + HOUR_MS);
      });
    };
    plan((Math.floor(from / HOUR_MS) + 1) * HOUR_MS);
  }

  #surroundings(): SpeakerSurroundings {
    return {
      clock: this.#clock,
      locale: () => this.#locale,
      ears: () => this.#ears,
      today: () => isoIn(this.#clock.now(), this.#zone).slice(0, 10),
      circumstances: (request) => this.#circumstances(request),
      deliver: (envelope) => this.#deliver(envelope),
      loses: (type) => this.#loses(type),
      emit: (happening, about) => this.#emit(happening, about),
      decided: (scope) => this.#decided(questionFor(scope)),
      settle: (scope, answer) => {
        this.account.settle(scope, answer);
        this.#emit({ event: 'permission', scope, answer });
      },
      audioFailure: () => {
        const fault = this.#services.faultOf('audio');
        return fault && AUDIO_ERRORS[fault];
      },
    };
  }

  #circumstances(request: Pick<Grant, 'requestId' | 'inSession' | 'deviceId'>) {
    const { userId, scopes, personId } = this.account;
    const apiAccessToken = this.#services.tokens.mint({ userId, ...request }, this.#clock.now());
    return { userId, scopes, personId, apiEndpoint: this.endpoint, apiAccessToken };
  }

  async #deliver(envelope: unknown): Promise<{ first: Delivery; second: Delivery | null }> {
    const again = this.#twice;
    this.#twice = false;
    const first = await this.#line.deliver(envelope);
    return { first, second: again ? await this.#line.deliver(envelope) : null };
  }

  #decided(question: Question): PermissionAnswer | undefined {
    return this.account.decided(question) ?? (this.#options.questionsWait ? undefined : 'ACCEPTED');
  }

  #loses(what: string): boolean {
    if (!this.#lose || !LOSABLE.has(what)) return false;
    this.#lose = false;
    this.note(`${what} is lost on its way.`);
    return true;
  }

  async #breakDatabase(fault: Fault | null): Promise<void> {
    const { database } = this.#options;
    if (database !== undefined) {
      await database.break(fault);
      this.#databaseFault = fault;
    } else if (fault !== null) this.note('This database cannot be put out of order from here.');
  }

  async #ring(timer: Timer): Promise<void> {
    const speaker = [...this.#speakers.values()].find(({ id }) => id === timer.deviceId) ?? this.speaker;
    const { says, task } = timerSays(timer, this.#locale);
    this.#emit({ event: 'announcement', says }, { deviceId: speaker.id });
    if (task === null || this.#loses(TIMER_TASK)) return;
    const answer = this.#decided('task');
    if (answer === undefined) speaker.askForTask(task, says);
    else if (answer === 'ACCEPTED') await speaker.launchTask(task);
  }

  #remind(reminder: Reminder): void {
    const says = reminderSays(reminder, this.#locale);
    this.#emit({ event: 'reminder', says }, { deviceId: reminder.deviceId });
  }

  /** A skill event, which is sent again until the skill acknowledges it. */
  #sendEvent(type: string, fields: JsonObject): Promise<void> {
    const timestamp = this.#timestamp();
    const times = { eventCreationTime: timestamp, eventPublishingTime: timestamp };
    const sending = {
      clock: this.#clock,
      deliver: (envelope: JsonObject) => this.#deliver(envelope),
      emit: (happening: Happening, about?: Partial<About>) => this.#emit(happening, about),
    };
    return sendUntilTaken(sending, type, this.#fromCloud(type, { ...times, ...fields }));
  }

  /** A request that no device sends: a skill event or a message. */
  #fromCloud(type: string, fields: JsonObject): JsonObject {
    const requestId = `amzn1.echo-api.request.${randomUUID()}`;
    return {
      version: '1.0',
      context: cloudContext(this.#circumstances({ requestId, inSession: false })),
      request: { type, requestId, timestamp: this.#timestamp(), locale: this.#locale, ...fields },
    };
  }

  #timestamp(): string {
    return `${new Date(this.#clock.now()).toISOString().slice(0, 19)}Z`;
  }

  #emit(happening: Happening, about: Partial<About> = {}): void {
    const time = this.#clock.now();
    const { event, ...rest } = happening;
    const whole = { event, at: isoIn(time, this.#zone), ...rest } as StageEvent;
    this.#options.listener(whole, { time, ...about });
  }

  /** Works calls off one after another, each with all that it causes. */
  #inTurn(act: () => Promise<void>): Promise<void> {
    const done = this.#work.then(async () => {
      await this.#clock.catchUp();
      await act();
      await this.#clock.catchUp();
    });
    this.#work = done.catch(() => {});
    return done;
  }
}
