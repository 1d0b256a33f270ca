import { randomUUID } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createDynamoClient } from '../../lambda/store/client';
import { Clock } from '../clock';
import { REGION } from '../database/table';
import { DEVICE_KINDS } from '../device/envelope';
import { DESK_ACCOUNT, type Desk, type DeskOptions, openDesk, seededRandom } from '../household/desk';
import type { StageListener } from '../household/events';
import type { Household } from '../household/household';
import { playLine } from '../household/stage';
import { isUnderstood } from '../model';
import { KeptClock } from './kept-clock';
import { endOfWalkIn, nextSundayEvening } from './moments';
import { optionWords } from './options';
import { PacedClock } from './pace';
import { type PageListener, type Place, Places, placeOf } from './places';
import type { Act, Done, Exchange, GivenBy, Hello, HouseView, Row } from './protocol';
import { forgetRows, rowsOf } from './rows';
import { suggestionsFor } from './suggestions';
import { deviceView, faultsIn, permissionsIn, waitingIn } from './views';

export interface HouseOptions extends DeskOptions {
  /** Address of the database that holds the skill's table. */
  readonly database: string;
  /** Whether the database is this process's own and gone with it: then every run goes alike. */
  readonly inMemory: boolean;
  /** Where its clock is kept, so that it goes on when the server begins again; null keeps it nowhere. */
  readonly clockFile: string | null;
  readonly warn: (problem: Error) => void;
}

/** How often the household looks at its clock, milliseconds. */
const TICK_MS = 150;
const LOCALES = ['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-IN', 'es-US'];
const BUTTON_LINES = {
  Play: 'alexa, resume',
  Pause: 'alexa, pause',
  Next: 'alexa, next',
  Previous: 'alexa, previous',
};
const ANSWER_VERBS = { ACCEPTED: 'allow', DENIED: 'refuse', NOT_ANSWERED: 'ignore' } as const;

/** The household that the pages show: every page is a device in it. Acts are worked off one by one. */
export class House {
  readonly #options: HouseOptions;
  readonly #client: DynamoDBClient;
  readonly #places: Places;
  readonly #ticking: NodeJS.Timeout;
  readonly #run = randomUUID();
  readonly #kept: KeptClock;
  #desk: Desk | undefined;
  #clock = new PacedClock(0);
  #began: HouseView['began'] = { options: '', isFresh: true };
  #acting: number | null = null;
  #work: Promise<unknown> = Promise.resolve();
  #busy = 0;
  #told = 0;

  private constructor(options: HouseOptions) {
    this.#options = options;
    this.#places = new Places(options);
    this.#kept = new KeptClock(options.clockFile);
    this.#client = createDynamoClient({ region: REGION, endpoint: options.database });
    this.#ticking = setInterval(() => this.#tick(), TICK_MS);
    this.#ticking.unref();
  }

  /** Moves the household in. Throws what `openDesk` throws. */
  static async open(options: HouseOptions): Promise<House> {
    const house = new House(options);
    const kept = await house.#kept.read();
    await house.#moveIn(Math.max(house.#start, kept ?? 0));
    // It takes a second, in which no page that is open already would be answered.
    suggestionsFor(options.locale);
    return house;
  }

  /** A page comes to a place, and is told everything; the returned function takes it away again. */
  join(place: number, page: PageListener): () => void {
    const at = this.#places.at(place);
    at.pages.add(page);
    page.hello(this.#hello(at));
    this.#tellState();
    return () => {
      at.pages.delete(page);
      this.#tellState();
    };
  }

  /** Does what a page asks for, with all that it causes. */
  async act(place: number, act: Act): Promise<Done> {
    const complaint = await this.#inTurn(async () => {
      const at = this.#places.at(place);
      const { household } = this.#there();
      // What has fallen due by now comes of time, and not of the act.
      await household.catchUp();
      household.goTo(at.name);
      household.setDevice(at.kind);
      household.account.setVoice(at.voice);
      this.#acting = place;
      try {
        return await this.#do(at, act, household);
      } finally {
        this.#acting = null;
        this.#keepClock();
        this.#tellState();
      }
    });
    return { complaint, told: this.#told };
  }

  exchange(place: number, id: number): Exchange | undefined {
    return this.#places.known(place)?.log.exchange(id);
  }

  /** The account's rows as they lie in the table. Throws what the database throws. */
  rows(): Promise<readonly Row[]> {
    return rowsOf(this.#client, this.#there().household.account.userId);
  }

  /** How far its clock is ahead of where it would begin anew, milliseconds. */
  get aheadMs(): number {
    return this.#now() - this.#start;
  }

  get locale(): string {
    return this.#there().household.locale;
  }

  get isAudioDown(): boolean {
    return this.#there().household.faultOf('audio') !== null;
  }

  async close(): Promise<void> {
    clearInterval(this.#ticking);
    await this.#work;
    if (this.#desk !== undefined) await this.#kept.close(this.#now());
    await this.#desk?.close();
    this.#client.destroy();
  }

  async #moveIn(at: number): Promise<void> {
    const { inMemory, database, warn } = this.#options;
    this.#clock = new PacedClock(at);
    this.#desk = await openDesk(this.#options, {
      database,
      userId: DESK_ACCOUNT,
      clock: Clock.real(this.#clock.read),
      questionsWait: true,
      listener: this.#listen,
      warn,
      random: inMemory ? seededRandom(1) : Math.random,
    });
    const rows = await this.rows();
    this.#began = { options: optionWords(this.#options, at), isFresh: rows.length === 0 };
  }

  async #beginAgain(): Promise<null> {
    const { userId } = this.#there().household.account;
    await this.#desk?.close();
    await forgetRows(this.#client, userId);
    await this.#kept.forget();
    await this.#moveIn(this.#start);
    for (const place of this.#places.all) {
      place.forget();
      for (const page of place.pages) page.hello(this.#hello(place));
    }
    return null;
  }

  #do(at: Place, act: Act, household: Household): Promise<string | null> | string | null {
    switch (act.type) {
      case 'say':
        return this.#play(at, act.line);
      case 'touch':
        this.#give(at, `alexa, ${act.label.toLowerCase()}`, 'touch');
        return household.touch(act.args).then(() => null);
      case 'press':
        this.#give(at, BUTTON_LINES[act.button], 'press');
        return household.press(act.button).then(() => null);
      case 'answer': {
        const { asked } = household.speaker;
        if (asked === null) return 'No question waits for an answer.';
        const what =
          asked.kind === 'task'
            ? 'task'
            : asked.scopes.some((s) => s.includes('timers'))
              ? 'timers'
              : 'reminders';
        this.#give(at, `/${ANSWER_VERBS[act.answer]} ${what}`, 'answer');
        return household.answer(act.answer).then(() => null);
      }
      case 'pace':
        this.#clock.setPace(act.pace);
        return null;
      case 'permit':
        this.#give(at, `/app ${act.granted ? 'allow' : 'refuse'} ${act.scope}`, 'stage');
        return household.permit(act.scope, act.granted).then(() => null);
      case 'go-to': {
        const now = this.#now();
        const here = DEVICE_KINDS.map((kind) => household.speakerAt(at.name, kind));
        const ms =
          act.moment === 'sunday'
            ? nextSundayEvening(now, household.zone) - now
            : endOfWalkIn(here, household.alerts.timers, now);
        if (ms === null) return 'No walk is being timed on this device.';
        return this.#play(at, `/wait ${ms / 1000}s`);
      }
      case 'send':
        this.#give(at, '/json …', 'stage');
        return household.sendRaw(act.envelope).then(() => null);
      case 'begin-again':
        return this.#beginAgain();
    }
  }

  async #play(at: Place, line: string): Promise<string | null> {
    const { household } = this.#there();
    const by = line.startsWith('/') ? 'stage' : household.speaker.asked === null ? 'voice' : 'answer';
    this.#give(at, line, by);
    if (/^\/json\b/.test(line)) {
      household.note(
        '"/json" reads a file, and is for "npm run talk". The developer panel sends raw requests.',
      );
      return null;
    }
    const complaint = await playLine(household, line);
    // A stage direction may have been about the device or the voice.
    at.kind = household.speaker.kind;
    at.voice = household.account.voice;
    return complaint;
  }

  #give(at: Place, line: string, by: GivenBy): void {
    at.give(this.#now(), line, by);
  }

  readonly #listen: StageListener = (event, about) => {
    const number = about.deviceId === undefined ? this.#acting : placeOf(about.deviceId);
    const places = number === null ? this.#places.all : [this.#places.at(number)];
    for (const place of places) place.happen(event, about, place.number !== this.#acting);
  };

  /** Time goes by itself, and what falls due is done. */
  #tick(): void {
    if (this.#busy > 0 || this.#desk === undefined) return;
    const { household } = this.#desk;
    this.#keepClock();
    const due = household.nextDue;
    if (due === undefined || due > this.#now()) return;
    this.#inTurn(() => household.catchUp())
      .then(() => this.#tellState())
      .catch(this.#options.warn);
  }

  #tellState(): void {
    this.#told += 1;
    const house = this.#house();
    for (const place of this.#places.all) {
      if (place.pages.size === 0) continue;
      const state = { house, device: this.#device(place) };
      for (const page of place.pages) page.state(state);
    }
  }

  #hello(place: Place): Hello {
    return {
      run: this.#run,
      house: this.#house(),
      device: this.#device(place),
      log: place.log.entries,
      locales: LOCALES.filter((locale) => isUnderstood(locale)),
    };
  }

  #house(): HouseView {
    const { household } = this.#there();
    const now = this.#now();
    return {
      told: this.#told,
      now,
      pace: this.#clock.pace,
      aheadMs: now - Date.now(),
      zone: household.zone,
      locale: household.locale,
      isEnabled: household.account.isEnabled,
      faults: faultsIn(household),
      permissions: permissionsIn(household),
      waiting: waitingIn(household),
      places: this.#places.all.filter(({ pages }) => pages.size > 0).map(({ number }) => number),
      began: this.#began,
    };
  }

  #device({ number, name, kind, voice }: Place) {
    const { household } = this.#there();
    const others = DEVICE_KINDS.filter((one) => one !== kind).map((one) => household.speakerAt(name, one));
    const isSelfCheck = this.#options.style === 'self-check';
    return deviceView(household.speakerAt(name, kind), others, { place: number, kind, voice, isSelfCheck });
  }

  /** Where a household begins that was never here. */
  get #start(): number {
    return this.#options.at ?? Date.now();
  }

  #keepClock(): void {
    // A clock that is this computer's own needs nobody to remember it.
    if (this.aheadMs > 0) this.#kept.keep(this.#now());
  }

  #now(): number {
    return this.#there().household.now;
  }

  #there(): Desk {
    if (this.#desk === undefined) throw new Error('The household has not moved in.');
    return this.#desk;
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    this.#busy += 1;
    const done = this.#work.then(act).finally(() => {
      this.#busy -= 1;
    });
    this.#work = done.catch(() => {});
    return done;
  }
}
