import type { Clock, Job } from '../clock';
import type { AudioState } from '../household/events';
import { type Cue, readCues } from './captions';
import type { JsonObject } from './envelope';
import { asObject } from './reply';

/** Every stream is taken for the coaching track, which lasts an hour. */
export const TRACK_MS = 60 * 60_000;
/** How long before the end Alexa is ready to hear of the next stream. */
const NEARLY_FINISHED_MS = 30_000;
/** A skill that answers each failure with the same stream again would go on for ever. */
const MAX_FAILURES_IN_A_ROW = 5;

/** Why a stream cannot be played, in Alexa's words. */
export type MediaError =
  | 'MEDIA_ERROR_SERVICE_UNAVAILABLE'
  | 'MEDIA_ERROR_INVALID_REQUEST'
  | 'MEDIA_ERROR_UNKNOWN';

/** What the player needs from the device it is a part of. */
export interface PlayerSurroundings {
  readonly clock: Clock;
  /** Why no stream can be played at the moment; null when they can. */
  readonly failure: () => MediaError | null;
  readonly onState: (state: AudioState, walkId: string, walkMs: number) => void;
  readonly onCue: (says: string, walkMs: number) => void;
  /** Sends a request of the AudioPlayer interface to the skill, and carries out its answer. */
  readonly send: (request: JsonObject & { readonly type: string }) => Promise<void>;
}

interface Stream {
  readonly token: string;
  readonly url: string;
  readonly title: string;
  readonly subtitle: string;
  readonly art: string | null;
  readonly startMs: number;
  readonly cues: readonly Cue[];
  readonly expectedPreviousToken: unknown;
}

type State =
  | { readonly activity: 'IDLE' }
  | { readonly activity: 'PLAYING'; readonly stream: Stream; readonly fromMs: number; readonly since: number }
  | { readonly activity: 'PAUSED' | 'STOPPED' | 'FINISHED'; readonly stream: Stream; readonly atMs: number };

/** What a player shows of its stream. Offsets in milliseconds. */
export interface NowPlaying {
  readonly activity: 'PLAYING' | 'PAUSED' | 'STOPPED' | 'FINISHED';
  readonly walkId: string;
  readonly url: string;
  readonly title: string;
  readonly subtitle: string;
  /** Address of the picture beside it. */
  readonly art: string | null;
  readonly trackMs: number;
  readonly walkMs: number;
  /** How long the walk is, from its beginning in the track to the track's end. */
  readonly plannedMs: number;
}

function readStream(play: JsonObject): Stream {
  const stream = asObject(asObject(play.audioItem).stream);
  const captions = asObject(stream.captionData).content;
  const { title, subtitle, art } = asObject(asObject(play.audioItem).metadata);
  const { sources } = asObject(art);
  const { url } = asObject(Array.isArray(sources) ? sources[0] : undefined);
  return {
    token: String(stream.token),
    url: String(stream.url),
    title: typeof title === 'string' ? title : '',
    subtitle: typeof subtitle === 'string' ? subtitle : '',
    art: typeof url === 'string' ? url : null,
    startMs: Number(stream.offsetInMilliseconds),
    cues: typeof captions === 'string' ? readCues(captions) : [],
    expectedPreviousToken: stream.expectedPreviousToken,
  };
}

/**
 * The device's audio player: streams, their queue, and the events that Alexa sends about them. A cue is
 * spoken when the track passes its start. Offsets shown are those of the walk, so of the track without the
 * part before the walk's beginning: the token tells the planned minutes, and the track ends with the walk.
 */
export class AudioPlayer {
  readonly #around: PlayerSurroundings;
  readonly #begunAt = new Map<string, number>();
  #state: State = { activity: 'IDLE' };
  #queue: Stream[] = [];
  #jobs: Job[] = [];
  #failures = 0;
  #lastCue = { walkId: '', startMs: -1 };
  #ours = false;

  constructor(around: PlayerSurroundings) {
    this.#around = around;
  }

  /** Whether the last thing played on the device was the skill's: only then does Alexa route "resume" to it. */
  get isLatest(): boolean {
    return this.#ours;
  }

  get isPlaying(): boolean {
    return this.#state.activity === 'PLAYING';
  }

  /** What is playing, or was played last; null when nothing of the skill was. */
  get nowPlaying(): NowPlaying | null {
    const state = this.#state;
    if (state.activity === 'IDLE' || !this.#ours) return null;
    const { stream } = state;
    const trackMs = this.#trackMs(state);
    return {
      activity: state.activity,
      walkId: walkIdOf(stream.token),
      url: stream.url,
      title: stream.title,
      subtitle: stream.subtitle,
      art: stream.art,
      trackMs,
      walkMs: this.#walkMs(stream, trackMs),
      plannedMs: TRACK_MS - this.#beginning(stream),
    };
  }

  /** The `AudioPlayer` part of a request's context. */
  context(): JsonObject {
    const state = this.#state;
    if (state.activity === 'IDLE') return { playerActivity: 'IDLE' };
    return {
      token: state.stream.token,
      offsetInMilliseconds: this.#trackMs(state),
      playerActivity: state.activity,
    };
  }

  /** Carries out one AudioPlayer directive. `how` is what a stop of this turn is shown as. */
  async perform(directive: JsonObject, how: 'paused' | 'stopped'): Promise<void> {
    switch (directive.type) {
      case 'AudioPlayer.Play':
        return this.#play(readStream(directive), directive.playBehavior);
      case 'AudioPlayer.Stop':
        return this.stop(how);
      case 'AudioPlayer.ClearQueue':
        this.#queue = [];
        return directive.clearBehavior === 'CLEAR_ALL' ? this.stop(how) : undefined;
    }
  }

  /** Ends the playing; the skill hears of it by PlaybackStopped. Nothing happens when nothing plays. */
  async stop(how: 'paused' | 'stopped'): Promise<void> {
    const halted = this.#halt('STOPPED');
    if (halted === null) return;
    this.#show(how, halted.stream, halted.atMs);
    await this.#tell('PlaybackStopped', halted.stream, halted.atMs);
  }

  /** Another player takes the loudspeaker, and "resume" goes to it from now on. */
  async giveWay(): Promise<void> {
    this.#ours = false;
    await this.stop('stopped');
  }

  /** The player is switched off with its skill: nothing is told to anybody. */
  reset(): void {
    const halted = this.#halt('STOPPED');
    if (halted !== null) this.#show('stopped', halted.stream, halted.atMs);
    this.#state = { activity: 'IDLE' };
    this.#queue = [];
    this.#ours = false;
  }

  /** The stream that plays breaks off. */
  async breakOff(error: MediaError): Promise<void> {
    const halted = this.#halt('STOPPED');
    if (halted !== null) await this.#fail(halted.stream, halted.atMs, error);
  }

  /** Pauses while Alexa listens. */
  hold(): void {
    const halted = this.isPlaying ? this.#halt('PAUSED') : null;
    if (halted !== null) this.#show('paused', halted.stream, halted.atMs);
  }

  /** Plays on after Alexa has listened. */
  release(): void {
    if (this.#state.activity !== 'PAUSED') return;
    const { stream, atMs } = this.#state;
    this.#run(stream, atMs);
  }

  async #play(stream: Stream, behavior: unknown): Promise<void> {
    if (behavior === 'ENQUEUE' && this.isPlaying) {
      if (stream.expectedPreviousToken === this.#lastToken()) this.#queue.push(stream);
      return;
    }
    this.#queue = [];
    if (behavior === 'REPLACE_ENQUEUED' && this.isPlaying) {
      this.#queue.push(stream);
      return;
    }
    await this.stop('stopped');
    await this.#start(stream);
  }

  async #start(stream: Stream): Promise<void> {
    const error = this.#around.failure();
    if (error !== null) return this.#fail(stream, stream.startMs, error);
    this.#failures = 0;
    this.#run(stream, stream.startMs);
    await this.#tell('PlaybackStarted', stream, stream.startMs);
  }

  #run(stream: Stream, fromMs: number): void {
    const since = this.#around.clock.now();
    this.#ours = true;
    this.#state = { activity: 'PLAYING', stream, fromMs, since };
    this.#show('playing', stream, fromMs);
    const at = (trackMs: number) => since + Math.max(0, trackMs - fromMs);
    const plan = (trackMs: number, run: () => void | Promise<void>) =>
      this.#jobs.push(this.#around.clock.schedule(at(trackMs), run));
    for (const cue of stream.cues) {
      if (cue.startMs >= fromMs && cue.startMs <= TRACK_MS) plan(cue.startMs, () => this.#speak(stream, cue));
    }
    plan(TRACK_MS - NEARLY_FINISHED_MS, () => this.#tell('PlaybackNearlyFinished', stream));
    plan(TRACK_MS, () => this.#finish());
  }

  #speak(stream: Stream, cue: Cue): void {
    const walkId = walkIdOf(stream.token);
    if (this.#lastCue.walkId === walkId && this.#lastCue.startMs === cue.startMs) return;
    this.#lastCue = { walkId, startMs: cue.startMs };
    this.#around.onCue(cue.says, this.#walkMs(stream, cue.startMs));
  }

  async #finish(): Promise<void> {
    const halted = this.#halt('FINISHED');
    if (halted === null) return;
    this.#show('finished', halted.stream, TRACK_MS);
    await this.#tell('PlaybackFinished', halted.stream, TRACK_MS);
    const next = this.isPlaying ? undefined : this.#queue.shift();
    if (next !== undefined) await this.#start(next);
  }

  async #fail(stream: Stream, atMs: number, error: MediaError): Promise<void> {
    this.#state = { activity: 'STOPPED', stream, atMs };
    this.#ours = true;
    this.#show('failed', stream, atMs);
    this.#failures += 1;
    if (this.#failures > MAX_FAILURES_IN_A_ROW) return;
    await this.#around.send({
      type: 'AudioPlayer.PlaybackFailed',
      token: stream.token,
      error: { type: error, message: 'The stream could not be played.' },
      currentPlaybackState: {
        token: stream.token,
        offsetInMilliseconds: atMs,
        playerActivity: 'STOPPED',
      },
    });
  }

  #tell(event: string, { token }: Stream, offsetInMilliseconds?: number): Promise<void> {
    const offset = offsetInMilliseconds ?? this.#trackMs(this.#state);
    return this.#around.send({ type: `AudioPlayer.${event}`, token, offsetInMilliseconds: offset });
  }

  #halt(activity: 'PAUSED' | 'STOPPED' | 'FINISHED'): { stream: Stream; atMs: number } | null {
    const state = this.#state;
    if (state.activity !== 'PLAYING' && state.activity !== 'PAUSED') return null;
    const halted = { stream: state.stream, atMs: this.#trackMs(state) };
    for (const job of this.#jobs) job.cancel();
    this.#jobs = [];
    this.#state = { activity, ...halted };
    return halted;
  }

  #trackMs(state: State): number {
    if (state.activity === 'IDLE') return 0;
    if (state.activity !== 'PLAYING') return state.atMs;
    return Math.min(TRACK_MS, state.fromMs + this.#around.clock.now() - state.since);
  }

  #lastToken(): string | undefined {
    return (
      this.#queue.at(-1)?.token ?? (this.#state.activity === 'IDLE' ? undefined : this.#state.stream.token)
    );
  }

  #show(state: AudioState, stream: Stream, trackMs: number): void {
    this.#around.onState(state, walkIdOf(stream.token), this.#walkMs(stream, trackMs));
  }

  #walkMs(stream: Stream, trackMs: number): number {
    return Math.max(0, trackMs - this.#beginning(stream));
  }

  #beginning(stream: Stream): number {
    const walkId = walkIdOf(stream.token);
    const begunAt = this.#begunAt.get(walkId) ?? beginningOf(stream);
    this.#begunAt.set(walkId, begunAt);
    return begunAt;
  }
}

/** The walk that a token speaks of: its second field. A token of another form is its own name. */
const walkIdOf = (token: string): string => token.split('.')[1] ?? token;

/** Where in the track the walk begins: as the token says, else where it was first played from. */
function beginningOf({ token, startMs }: Stream): number {
  const [form, , , minutes] = token.split('.');
  const planned = form === 'w1' ? Number(minutes) : Number.NaN;
  return planned >= 1 && planned <= 60 ? TRACK_MS - planned * 60_000 : startMs;
}
