import { LOCALES } from './locales';

/** The task with which the timer at the end of a quiet walk comes back to the skill. */
export const COMPLETE_WALK = { name: 'CompleteWalk', version: '1' } as const;

/** The words a person may see for the task, in each language. */
const WORDS = {
  en: {
    title: 'Finish a quiet walk',
    walkId: 'The walk',
    startedAt: 'When it began',
    plannedMinutes: 'Its minutes',
  },
} as const;

/** What the timer carries back: which walk, when it began (milliseconds since the epoch), how long it was to be. */
const INPUT = { walkId: 'string', startedAt: 'integer', plannedMinutes: 'integer' } as const;
const EXAMPLE = { walkId: 'household-k3v9q2', startedAt: 1_795_442_400_000, plannedMinutes: 15 };

function inEveryLocale<T>(say: (words: (typeof WORDS)[keyof typeof WORDS]) => T): Record<string, T> {
  return Object.fromEntries(
    Object.entries(LOCALES).map(([locale, language]) => [locale, say(WORDS[language])]),
  );
}

/**
 * Returns the task's definition: OpenAPI 3.0 with one path, as Alexa's "Implement custom tasks in your skill" asks
 * for. Only skills of the same vendor may call it. Alexa does not hold a call against it; the skill does.
 */
export function completeWalkTask(): object {
  const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const json = (name: string, example: object) => ({
    'application/json': { schema: reference(name), examples: { walk: { value: example } } },
  });
  return {
    openapi: '3.0.0',
    info: {
      title: 'Finish a quiet walk',
      version: COMPLETE_WALK.version,
      'x-amzn-alexa-access-scope': 'vendor-private',
      'x-amzn-display-details': inEveryLocale(({ title }) => ({ title })),
    },
    paths: {
      [`/${COMPLETE_WALK.name}`]: {
        post: {
          summary: 'Records that a quiet walk has reached its end.',
          requestBody: { required: true, content: json('Input', EXAMPLE) },
          responses: {
            200: { description: 'The walk was recorded.', content: json('Output', {}) },
            400: { description: 'The input names no walk of the caller.' },
          },
        },
      },
    },
    components: {
      schemas: {
        Input: {
          type: 'object',
          required: ['walkId'],
          properties: Object.fromEntries(
            (Object.keys(INPUT) as (keyof typeof INPUT)[]).map((name) => [
              name,
              {
                type: INPUT[name],
                'x-amzn-display-details': inEveryLocale((words) => ({ name: words[name] })),
              },
            ]),
          ),
        },
        Output: { type: 'object', properties: {} },
      },
    },
  };
}
