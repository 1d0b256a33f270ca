import { setTimeout as sleep } from 'node:timers/promises';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { createApiClient } from '../alexa/api-client';
import { type MessagingCredentials, messagingTokens } from '../alexa/login';
import { sendMessage } from '../alexa/messages';
import { countOf, NotConfigured, warn } from '../environment';
import { createDynamoClient } from '../store/client';
import { createDueStore } from '../store/dynamo-due';
import { isRecord } from '../values';
import { SHARDS } from './due';
import { paceOf } from './pace';
import { MOST_TRIES, readTask } from './queued';
import { type Queued, type SendDoors, sendTasks } from './send-run';

/** How long Login with Amazon or Skill Messaging may take, milliseconds: nobody is listening. */
const SERVICE_MS = 5_000;
const LOGIN_URL = 'https://api.amazon.com/auth/O2/token';

/** What SQS hands over: messages, each with how often it has been handed over. */
interface SqsEvent {
  readonly Records?: readonly {
    readonly messageId: string;
    readonly body: string;
    readonly attributes?: { readonly ApproximateReceiveCount?: string };
  }[];
}

const { TABLE_NAME: table, SECRET_ARN: secretArn, STAGE = 'live' } = process.env;
const { AWS_REGION: region = 'us-east-1', LOGIN_URL: loginUrl = LOGIN_URL } = process.env;
const perSecond = Number(process.env.MESSAGES_PER_SECOND);
if (!table) throw new NotConfigured('TABLE_NAME', 'the name of the DynamoDB table');
if (!secretArn) throw new NotConfigured('SECRET_ARN', 'the ARN of the secret with the client id and secret');
if (!(perSecond > 0))
  throw new NotConfigured('MESSAGES_PER_SECOND', 'the number of messages one run may send in a second');

const secrets = new SecretsManagerClient({ region });
const client = createApiClient(SERVICE_MS);
const now = Date.now;

/** Made once a container: the secret is read once, a token is used for its hour, and the pace is kept between runs. */
const doors: SendDoors = {
  store: createDueStore({ client: createDynamoClient({ region }), table, warn }),
  tokens: messagingTokens({ client, url: () => loginUrl, credentials: readCredentials, now }),
  send: (token, message) => sendMessage(client, token, message),
  pace: paceOf(perSecond, { now, sleep: (ms) => sleep(ms) }),
  sleep: (ms) => sleep(ms),
  now,
  count: countOf(STAGE),
  warn,
  shards: SHARDS,
};

/** What SQS calls with a batch of tasks. Answers which of them it should bring again. */
export const handler = async ({ Records = [] }: SqsEvent) => {
  const queued = Records.flatMap(({ messageId, body, attributes }): (Queued & { messageId: string })[] => {
    const task = readTask(body);
    if (task === undefined) {
      warn(new TypeError('A message of the queue was no weekly task. It was dropped.'));
      return [];
    }
    return [{ messageId, task, isLastTry: Number(attributes?.ApproximateReceiveCount) >= MOST_TRIES }];
  });
  const again = await sendTasks(doors, queued);
  return { batchItemFailures: again.map(({ messageId }) => ({ itemIdentifier: messageId })) };
};

async function readCredentials(): Promise<MessagingCredentials> {
  const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId: secretArn }));
  const secret: unknown = JSON.parse(SecretString ?? '{}');
  const { clientId, clientSecret } = isRecord(secret) ? secret : {};
  if (typeof clientId !== 'string' || typeof clientSecret !== 'string') {
    throw new NotConfigured('SECRET_ARN', 'a secret that is a JSON object with clientId and clientSecret');
  }
  return { clientId, clientSecret };
}
