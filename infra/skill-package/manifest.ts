import { COMPLETE_WALK } from './complete-walk';
import { type Language, LOCALES } from './locales';
import type { StorePage } from './store-page';
import { ENGLISH } from './store-page.en';
import { TESTING_INSTRUCTIONS } from './testing-instructions';

/** What a manifest depends on besides the skill itself. */
export interface ManifestProps {
  /** The ARN of the function Alexa calls; absent while there is none, or when CloudFormation puts it in. */
  readonly endpoint?: string | undefined;
  readonly privacyUrl?: string | undefined;
  readonly termsUrl?: string | undefined;
}

const STORE_PAGES: Record<Language, StorePage> = { en: ENGLISH };

/** The permissions the skill asks for when a walker wants what needs them, and not before. */
const PERMISSIONS = ['alexa::alerts:timers:skill:readwrite', 'alexa::alerts:reminders:skill:readwrite'];

/** What Alexa tells the skill outside of any session. The skill has a handler for each. */
export const EVENTS = [
  'SKILL_ENABLED',
  'SKILL_DISABLED',
  'SKILL_PERMISSION_ACCEPTED',
  'SKILL_PERMISSION_CHANGED',
  'REMINDER_CREATED',
  'REMINDER_STARTED',
  'REMINDER_UPDATED',
  'REMINDER_DELETED',
  'REMINDER_STATUS_CHANGED',
] as const;

const hub = (
  shape: 'ROUND' | 'RECTANGLE',
  width: readonly [number, number],
  height: readonly [number, number],
) => ({
  mode: 'HUB',
  shape,
  minWidth: width[0],
  maxWidth: width[1],
  minHeight: height[0],
  maxHeight: height[1],
});

/** The screens that the documents are drawn for, after Alexa's viewport profiles. */
const VIEWPORTS = [
  hub('ROUND', [100, 599], [100, 599]),
  hub('RECTANGLE', [960, 1279], [100, 599]),
  hub('RECTANGLE', [960, 1279], [600, 959]),
  hub('RECTANGLE', [1280, 1920], [600, 1279]),
  hub('RECTANGLE', [1921, 2560], [960, 1440]),
  hub('RECTANGLE', [600, 959], [960, 1279]),
  { mode: 'TV', shape: 'RECTANGLE', minWidth: 960, maxWidth: 960, minHeight: 540, maxHeight: 540 },
];

function inEveryLocale<T>(say: (page: StorePage) => T): Record<string, T> {
  return Object.fromEntries(
    Object.entries(LOCALES).map(([locale, language]) => [locale, say(STORE_PAGES[language])]),
  );
}

/** Returns the skill's manifest, `skill.json` of a skill package. */
export function manifest({ endpoint, privacyUrl, termsUrl }: ManifestProps) {
  const at = endpoint === undefined ? undefined : { uri: endpoint };
  const addresses = {
    ...(privacyUrl === undefined ? {} : { privacyPolicyUrl: privacyUrl }),
    ...(termsUrl === undefined ? {} : { termsOfUseUrl: termsUrl }),
  };
  return {
    manifest: {
      manifestVersion: '1.0',
      publishingInformation: {
        locales: inEveryLocale((page) => ({
          ...page,
          smallIconUri: 'file://assets/images/icon-108.png',
          largeIconUri: 'file://assets/images/icon-512.png',
        })),
        // Until somebody has looked at the rules for medical devices elsewhere.
        isAvailableWorldwide: false,
        distributionCountries: ['US'],
        distributionMode: 'PUBLIC',
        category: 'HEALTH_AND_FITNESS',
        testingInstructions: TESTING_INSTRUCTIONS,
      },
      privacyAndCompliance: {
        allowsPurchases: false,
        usesPersonalInfo: true,
        isChildDirected: false,
        isExportCompliant: true,
        containsAds: false,
        // Amazon's switch for skills under HIPAA, whose makers have signed its agreement. This one keeps no health information.
        usesHealthInfo: false,
        locales: inEveryLocale(() => addresses),
      },
      permissions: PERMISSIONS.map((name) => ({ name })),
      apis: {
        custom: {
          ...(at === undefined ? {} : { endpoint: at }),
          interfaces: [
            { type: 'AUDIO_PLAYER' },
            { type: 'ALEXA_PRESENTATION_APL', supportedViewports: VIEWPORTS },
          ],
          tasks: [COMPLETE_WALK],
        },
      },
      // Alexa takes no events without a place to send them.
      ...(at === undefined
        ? {}
        : { events: { endpoint: at, subscriptions: EVENTS.map((eventName) => ({ eventName })) } }),
    },
  };
}
