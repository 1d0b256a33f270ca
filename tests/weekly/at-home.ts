import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSkill } from '../../lambda/skill';
import { createDynamoClient } from '../../lambda/store/client';
import { createDynamoStore } from '../../lambda/store/dynamo';
import { Clock } from '../../simulator/clock';
import { REGION } from '../../simulator/database/table';
import { SKILL_ID } from '../../simulator/device/envelope';
import { earsFor, seededRandom } from '../../simulator/household/desk';
import type { StageEvent } from '../../simulator/household/events';
import { Household } from '../../simulator/household/household';
import { playLine } from '../../simulator/household/stage';
import type { AtTheDesk } from '../skill/at-the-desk';
import { database, MONDAY } from '../skill/at-the-desk';

/** The words of every reminder that is going to speak. */
export const texts = ({ alerts }: Household): readonly string[] =>
  alerts.reminders.map(({ wording }) => wording.texts[0]?.says ?? '');

/** What reminders have said so far, each with the moment it did. */
export const spoken = (events: readonly StageEvent[]): readonly string[] =>
  events.flatMap((one) => (one.event === 'reminder' ? [`${one.at.slice(0, 16)} ${one.says}`] : []));

/** What the walker does in the Alexa app: the reminders themselves, with the token of the latest request. */
export async function inTheApp(
  { household, exchanges }: AtTheDesk,
  method: 'GET' | 'PUT' | 'DELETE',
  change: (reminder: Record<string, unknown>) => object = (reminder) => reminder,
): Promise<void> {
  const latest = exchanges.at(-1)?.request as { context: { System: { apiAccessToken: string } } } | undefined;
  const headers = { authorization: `Bearer ${latest?.context.System.apiAccessToken}` };
  for (const { alertToken } of household.alerts.reminders) {
    const url = `${household.endpoint}/v1/alerts/reminders/${alertToken}`;
    const read = (await (await fetch(url, { headers })).json()) as Record<string, unknown>;
    const body = method === 'PUT' ? JSON.stringify({ requestTime: '2026-11-23', ...change(read) }) : null;
    const answer = await fetch(url, { method, headers, body });
    if (!answer.ok) throw new Error(`${method} was answered with ${answer.status}`);
  }
}

/**
 * Reminders that are too busy at first: a message of the weekly job whose services stand behind a door that answers
 * with the given status codes and then lets through to the household's own. It has the token of the latest request.
 */
export async function busyReminders(
  { household, exchanges }: AtTheDesk,
  answers: readonly number[],
): Promise<{ readonly message: object; close(): Promise<void> }> {
  const left = [...answers];
  const door = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const refusal = request.method === 'PUT' ? left.shift() : undefined;
    if (refusal !== undefined) return void response.writeHead(refusal).end('{}');
    const answer = await fetch(`${household.endpoint}${request.url}`, {
      method: request.method ?? 'GET',
      headers: { authorization: String(request.headers.authorization) },
      body: body === '' ? null : body,
    });
    response.writeHead(answer.status).end(await answer.text());
  }).listen(0, '127.0.0.1');
  await once(door, 'listening');
  const latest = exchanges.at(-1)?.request as { context: { System: object } };
  const System = {
    ...latest.context.System,
    apiEndpoint: `http://127.0.0.1:${(door.address() as AddressInfo).port}`,
  };
  return {
    message: {
      ...{ version: '1.0', context: { ...latest.context, System } },
      request: {
        ...{ type: 'Messaging.MessageReceived', requestId: 'busy' },
        timestamp: new Date(household.now).toISOString(),
        message: { walker: 'household', task: 'figures' },
      },
    },
    async close() {
      door.closeAllConnections();
      door.close();
      await once(door, 'close');
    },
  };
}

let accounts = 0;

export interface AtHome {
  readonly household: Household;
  readonly events: readonly StageEvent[];
  say(...lines: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** A household whose skill has no messaging secret: no job can wake it. */
export async function withoutMessages(): Promise<AtHome> {
  const { endpoint } = await database();
  const client = createDynamoClient({ region: REGION, endpoint });
  const warn = (problem: Error) => {
    throw problem;
  };
  const events: StageEvent[] = [];
  accounts += 1;
  const household = await Household.open({
    ...{
      clock: Clock.virtual(MONDAY),
      zone: 'America/New_York',
      locale: 'en-US',
      device: 'dot',
      voice: null,
    },
    userId: `amzn1.ask.account.UNTOLD${accounts}`,
    ears: earsFor,
    skill: ({ now, watch, audioUrl }) =>
      createSkill({
        store: createDynamoStore({ client, warn }),
        now,
        random: seededRandom(1),
        trackUrl: (locale) => audioUrl(`${locale}.mp3`),
        skillId: SKILL_ID,
        style: 'questions',
        warn,
        watch,
      }),
    listener: (event) => void events.push(event),
    audioFolder: 'nowhere',
  });
  return {
    household,
    events,
    async say(...lines) {
      for (const line of lines) await playLine(household, line);
    },
    async close() {
      await household.close();
      client.destroy();
    },
  };
}
