/**
 * The requests Alexa sends, as they travel: plain JSON. They are written here and not taken from
 * ask-sdk-model because that lacks what Alexa sends today (the person's confidence level, `Viewports`).
 */

export const SKILL_ID = 'amzn1.ask.skill.steady-stride-on-the-desk';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export interface AlexaRequest extends JsonObject {
  readonly type: string;
  readonly requestId: string;
  /** ISO 8601, UTC, whole seconds. */
  readonly timestamp: string;
  readonly locale: string;
}

export interface SessionPart extends JsonObject {
  readonly new: boolean;
  readonly sessionId: string;
  readonly application: { readonly applicationId: string };
  readonly attributes: JsonObject;
  readonly user: JsonObject;
}

export interface Envelope {
  readonly version: '1.0';
  readonly session?: SessionPart;
  readonly context: JsonObject;
  readonly request: AlexaRequest;
}

export type DeviceKind = 'dot' | 'show' | 'no-audio';
export const DEVICE_KINDS: readonly DeviceKind[] = ['dot', 'show', 'no-audio'];

const APL = { runtime: { maxVersion: '2024.3' } };

/** What each kind of device says it can do. */
export const INTERFACES: Readonly<Record<DeviceKind, JsonObject>> = {
  dot: { AudioPlayer: {} },
  show: { AudioPlayer: {}, 'Alexa.Presentation.APL': APL },
  'no-audio': {},
};

/** The screen of the `show`: a landscape hub of 8 inches. */
const SCREEN: JsonObject = {
  Viewport: {
    experiences: [{ arcMinuteWidth: 346, arcMinuteHeight: 216, canRotate: false, canResize: false }],
    mode: 'HUB',
    shape: 'RECTANGLE',
    pixelWidth: 1280,
    pixelHeight: 800,
    dpi: 213,
    currentPixelWidth: 1280,
    currentPixelHeight: 800,
    touch: ['SINGLE'],
    video: { codecs: ['H_264_42', 'H_264_41'] },
  },
  Viewports: [
    {
      type: 'APL',
      id: 'main',
      shape: 'RECTANGLE',
      dpi: 213,
      presentationType: 'STANDARD',
      canRotate: false,
      configuration: {
        current: {
          mode: 'HUB',
          video: { codecs: ['H_264_42', 'H_264_41'] },
          size: { type: 'DISCRETE', pixelWidth: 1280, pixelHeight: 800 },
        },
      },
    },
  ],
};

/** Everything a request's context and session are made from. */
export interface Circumstances {
  readonly device: { readonly id: string; readonly kind: DeviceKind };
  readonly userId: string;
  /** Alexa's scope names, each with what the customer said to it. */
  readonly scopes: Readonly<Record<string, 'GRANTED' | 'DENIED'>>;
  /** The recognised voice, if any. */
  readonly personId?: string | undefined;
  readonly apiEndpoint: string;
  readonly apiAccessToken: string;
  /** The state of the audio player; absent on a device without one. */
  readonly audioPlayer?: JsonObject | undefined;
  /** The token of the APL document on the screen. */
  readonly documentToken?: string | undefined;
}

/** The user as both session and context carry it. */
export function userPart({ userId, scopes }: Circumstances): JsonObject {
  const asked = Object.entries(scopes);
  if (asked.length === 0) return { userId };
  return {
    userId,
    permissions: { scopes: Object.fromEntries(asked.map(([name, status]) => [name, { status }])) },
  };
}

/** The context of a request that comes from a device. */
export function deviceContext(now: Circumstances): JsonObject {
  const person = now.personId && {
    person: { personId: now.personId, authenticationConfidenceLevel: { level: 300 } },
  };
  const document = now.documentToken !== undefined && {
    'Alexa.Presentation.APL': { token: now.documentToken, version: '2024.3', componentsVisibleOnScreen: [] },
  };
  return {
    System: {
      application: { applicationId: SKILL_ID },
      user: userPart(now),
      ...person,
      device: { deviceId: now.device.id, supportedInterfaces: INTERFACES[now.device.kind] },
      apiEndpoint: now.apiEndpoint,
      apiAccessToken: now.apiAccessToken,
    },
    ...(now.audioPlayer && { AudioPlayer: now.audioPlayer }),
    ...(now.device.kind === 'show' && SCREEN),
    ...document,
  };
}

/** The context of a skill event or message: no device sent it. */
export function cloudContext(now: Omit<Circumstances, 'device'>): JsonObject {
  return {
    System: {
      application: { applicationId: SKILL_ID },
      user: { userId: now.userId },
      apiEndpoint: now.apiEndpoint,
      apiAccessToken: now.apiAccessToken,
    },
  };
}
