import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../clock';
import type { JsonObject } from '../device/envelope';
import { asObject } from '../device/reply';
import { plainText } from '../device/ssml';
import { type Answer, badRequest, type Call, done, notFound, refused } from './answer';
import { serveAudio } from './audio-files';
import type { Fault } from './database-door';
import { Messages } from './messages';
import { type Reminder, Reminders } from './reminders';
import { type Timer, Timers } from './timers';
import { AccessTokens, type Grant } from './tokens';

/** Alexa's services that can be put out of order. */
export type Service = 'timers' | 'reminders' | 'settings' | 'audio' | 'messages';
export const SERVICES: readonly Service[] = ['timers', 'reminders', 'settings', 'audio', 'messages'];

/** The scopes a customer is asked for, by the word for the service they open. */
export const SCOPES = {
  timers: 'alexa::alerts:timers:skill:readwrite',
  reminders: 'alexa::alerts:reminders:skill:readwrite',
} as const;

const MAX_BODY_BYTES = 256 * 1024;
const MAX_PROGRESSIVE = { responses: 5, characters: 600 };

/** What the services ask the household, and tell it. */
export interface ServiceHousehold {
  readonly clock: Clock;
  readonly zone: () => string;
  readonly locale: () => string;
  readonly isUser: (userId: string) => boolean;
  readonly isGranted: (scope: string) => boolean;
  readonly onTimer: (timer: Timer) => Promise<void>;
  readonly onReminder: (reminder: Reminder) => Promise<void>;
  readonly onMessage: (message: JsonObject) => Promise<void>;
  /** A progressive response is spoken while the skill still thinks. */
  readonly onProgress: (says: string) => void;
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly service: Service | null;
  readonly scope?: string;
  readonly answer: (call: Call) => Answer;
}

/** Alexa's services for one household, at one address of this computer. */
export class Services {
  readonly tokens = new AccessTokens();
  readonly timers: Timers;
  readonly reminders: Reminders;
  readonly messages: Messages;
  readonly #household: ServiceHousehold;
  readonly #audioFolder: string;
  readonly #routes: readonly Route[];
  readonly #faults = new Map<Service, Fault>();
  readonly #progress = new Map<string, number>();
  readonly #server: Server;

  constructor(household: ServiceHousehold, audioFolder: string) {
    this.#household = household;
    this.#audioFolder = audioFolder;
    this.timers = new Timers(household.clock, household.onTimer);
    this.reminders = new Reminders(household.clock, household.zone, household.onReminder);
    this.messages = new Messages(household.clock, household.isUser, household.onMessage);
    this.#routes = this.#table();
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: Error) => {
        response.writeHead(500).end(JSON.stringify({ code: 'INTERNAL_ERROR', message: error.message }));
      });
    });
  }

  /** Starts at a free port of 127.0.0.1. */
  async start(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(0, '127.0.0.1', resolve);
    });
  }

  /** What `context.System.apiEndpoint` says. */
  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** How a service is out of order, or null. */
  faultOf(service: Service): Fault | null {
    return this.#faults.get(service) ?? null;
  }

  /** Puts a service out of order, or in order again with null. */
  break(service: Service, fault: Fault | null): void {
    if (fault === null) this.#faults.delete(service);
    else this.#faults.set(service, fault);
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  #table(): readonly Route[] {
    const { timers, reminders } = this;
    const timer = { service: 'timers', scope: SCOPES.timers } as const;
    const reminder = { service: 'reminders', scope: SCOPES.reminders } as const;
    const allTimers = /^\/v1\/alerts\/timers\/?$/;
    const oneTimer = /^\/v1\/alerts\/timers\/([^/]+)$/;
    const allReminders = /^\/v1\/alerts\/reminders\/?$/;
    const oneReminder = /^\/v1\/alerts\/reminders\/([^/]+)$/;
    return [
      { ...timer, method: 'POST', path: allTimers, answer: (call) => timers.create(call) },
      { ...timer, method: 'GET', path: allTimers, answer: (call) => timers.list(call) },
      { ...timer, method: 'DELETE', path: allTimers, answer: (call) => timers.cancelAll(call) },
      { ...timer, method: 'GET', path: oneTimer, answer: (call) => timers.get(call) },
      { ...timer, method: 'DELETE', path: oneTimer, answer: (call) => timers.cancel(call) },
      {
        ...timer,
        method: 'POST',
        path: /^\/v1\/alerts\/timers\/([^/]+)\/pause$/,
        answer: (call) => timers.pause(call),
      },
      {
        ...timer,
        method: 'POST',
        path: /^\/v1\/alerts\/timers\/([^/]+)\/resume$/,
        answer: (call) => timers.resume(call),
      },
      { ...reminder, method: 'POST', path: allReminders, answer: (call) => reminders.create(call) },
      { ...reminder, method: 'GET', path: allReminders, answer: (call) => reminders.list(call) },
      { ...reminder, method: 'GET', path: oneReminder, answer: (call) => reminders.get(call) },
      { ...reminder, method: 'PUT', path: oneReminder, answer: (call) => reminders.update(call) },
      { ...reminder, method: 'DELETE', path: oneReminder, answer: (call) => reminders.remove(call) },
      {
        service: 'settings',
        method: 'GET',
        path: /^\/v2\/devices\/([^/]+)\/settings\/([^/]+)$/,
        answer: (call) => this.#setting(call),
      },
      {
        service: null,
        method: 'POST',
        path: /^\/v1\/directives$/,
        answer: (call) => this.#progressive(call),
      },
    ];
  }

  #setting({ parameters: [deviceId, name], grant }: Call): Answer {
    if (grant.deviceId !== undefined && deviceId !== grant.deviceId) {
      return refused(403, 'FORBIDDEN', 'The token is of another device.');
    }
    const american = this.#household.locale().endsWith('-US');
    switch (name) {
      case 'System.timeZone':
        return done(this.#household.zone());
      case 'System.distanceUnits':
        return done(american ? 'IMPERIAL' : 'METRIC');
      case 'System.temperatureUnits':
        return done(american ? 'FAHRENHEIT' : 'CELSIUS');
      default:
        return notFound('setting');
    }
  }

  #progressive({ body, grant }: Call): Answer {
    const { header, directive } = asObject(body);
    const { type, speech } = asObject(directive);
    if (asObject(header).requestId !== grant.requestId)
      return badRequest('header.requestId is not of this request.');
    if (type !== 'VoicePlayer.Speak' || typeof speech !== 'string')
      return badRequest('The directive is VoicePlayer.Speak.');
    if (speech.length > MAX_PROGRESSIVE.characters)
      return badRequest(`${MAX_PROGRESSIVE.characters} characters are allowed.`);
    const sent = (this.#progress.get(grant.requestId) ?? 0) + 1;
    if (!grant.inSession || sent > MAX_PROGRESSIVE.responses)
      return refused(403, 'FORBIDDEN', 'No progressive response here.');
    this.#progress.set(grant.requestId, sent);
    this.#household.onProgress(plainText(speech.startsWith('<') ? speech : `<speak>${speech}</speak>`));
    return { status: 204 };
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://desk').pathname;
    const audio = /^\/audio\/(.+)$/.exec(path)?.[1];
    const service = audio === undefined ? this.#serviceOf(path) : 'audio';
    const fault = service === null ? undefined : this.#faults.get(service);
    if (fault === 'down') return void request.socket.destroy();
    if (fault === 'slow') return void request.resume();
    if (audio !== undefined && fault === undefined) {
      return serveAudio(this.#audioFolder, decodeURIComponent(audio), request, response);
    }
    const body = await readBody(request);
    const answer =
      fault === 'denied'
        ? refused(401, 'UNAUTHORIZED', 'The token is not valid.')
        : body === undefined
          ? refused(413, 'TOO_LARGE', 'The body is too large.')
          : this.#answer(request, path, body);
    const text = answer.body === undefined ? '' : JSON.stringify(answer.body);
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8' }).end(text);
  }

  #serviceOf(path: string): Service | null {
    if (path === '/auth/O2/token' || path.startsWith('/v1/skillmessages/')) return 'messages';
    return this.#routes.find((route) => route.path.test(path))?.service ?? null;
  }

  #answer(request: IncomingMessage, path: string, body: string): Answer {
    const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (path === '/auth/O2/token' && request.method === 'POST')
      return this.messages.token(new URLSearchParams(body));
    const json = readJson(body);
    const addressee = /^\/v1\/skillmessages\/users\/([^/]+)$/.exec(path)?.[1];
    if (addressee !== undefined && request.method === 'POST') {
      return this.messages.send(decodeURIComponent(addressee), bearer, json);
    }
    const routes = this.#routes.filter((route) => route.path.test(path));
    const route = routes.find(({ method }) => method === request.method);
    if (route === undefined)
      return routes.length > 0 ? refused(405, 'NOT_ALLOWED', 'No such method here.') : notFound('service');
    const grant = this.#grantOf(bearer);
    if (grant === undefined)
      return refused(401, 'INVALID_BEARER_TOKEN', 'The token is unknown or has expired.');
    if (route.scope !== undefined && !this.#household.isGranted(route.scope)) {
      return refused(401, 'UNAUTHORIZED', `The customer has not granted ${route.scope}.`);
    }
    const parameters = (route.path.exec(path) ?? []).slice(1).map(decodeURIComponent);
    return route.answer({ parameters, body: json, grant });
  }

  #grantOf(bearer: string | undefined): Grant | undefined {
    const grant = bearer === undefined ? undefined : this.tokens.grantOf(bearer, this.#household.clock.now());
    return grant !== undefined && this.#household.isUser(grant.userId) ? grant : undefined;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The body as text; undefined when it is longer than any of Alexa's requests. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  return size <= MAX_BODY_BYTES ? Buffer.concat(chunks).toString('utf8') : undefined;
}
