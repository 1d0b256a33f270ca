import type { Doors } from './doors';
import { createDynamoClient } from './store/client';
import { createDynamoStore } from './store/dynamo';
import { isRecord } from './values';
import { countedStore } from './watch/counted-store';
import { type Count, metricLine } from './watch/metrics';
import { problemRecord } from './watch/problem-record';
import { SHARDS } from './weekly/due';

/** The function was deployed without something that it needs. */
export class NotConfigured extends Error {
  override readonly name = 'NotConfigured';

  constructor(variable: string, expected: string) {
    super(`The environment variable ${variable} is missing or wrong: ${expected} was expected.`);
  }
}

/**
 * The doors of a deployed function, from its environment: TABLE_NAME, TRACK_URLS (a JSON object, locale to
 * address), ART_URL (the picture beside a walk), CHECK_STYLE, SKILL_ID, STAGE, and WEEKLY_MESSAGES, which is "yes"
 * where the scheduled job can send messages. Throws `NotConfigured` when one is missing, before any request.
 */
export function doorsFrom(environment: Readonly<Record<string, string | undefined>>): Doors {
  const { TABLE_NAME: table, SKILL_ID: skillId, AWS_REGION: region = 'us-east-1' } = environment;
  const { CHECK_STYLE: style = 'questions', STAGE: stage = 'live' } = environment;
  if (!table) throw new NotConfigured('TABLE_NAME', 'the name of the DynamoDB table');
  if (style !== 'questions' && style !== 'self-check')
    throw new NotConfigured('CHECK_STYLE', '"questions" or "self-check"');
  const tracks = trackUrls(environment.TRACK_URLS);
  const store = createDynamoStore({ client: createDynamoClient({ region }), table, warn });
  const count = countOf(stage);
  return {
    store: countedStore(store, count),
    now: Date.now,
    random: Math.random,
    trackUrl: (locale) => tracks[locale] ?? Object.values(tracks)[0] ?? '',
    style,
    warn,
    count,
    ...(environment.WEEKLY_MESSAGES === 'yes' ? { weekly: { shards: SHARDS } } : {}),
    ...(skillId ? { skillId } : {}),
    ...(environment.ART_URL ? { artUrl: environment.ART_URL } : {}),
  };
}

/** Counts in the function's own log. */
export function countOf(stage: string): Count {
  // Not by the console: Lambda would wrap the line in a log record, and CloudWatch would see no metric in it.
  return (metric, by = 1) => {
    process.stdout.write(`${metricLine(stage, metric, by, Date.now())}\n`);
  };
}

/** One record of the function's log. */
export function warn(problem: Error): void {
  console.error(problemRecord(problem));
}

function trackUrls(json: string | undefined): Record<string, string> {
  const expected = 'a JSON object from locale to the https address of its track';
  let tracks: unknown;
  try {
    tracks = JSON.parse(json ?? '');
  } catch {
    throw new NotConfigured('TRACK_URLS', expected);
  }
  if (!isRecord(tracks)) throw new NotConfigured('TRACK_URLS', expected);
  const entries = Object.entries(tracks).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  if (entries.length === 0) throw new NotConfigured('TRACK_URLS', expected);
  return Object.fromEntries(entries);
}
