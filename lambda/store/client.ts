import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { isRecord } from '../values';
import { type Outage, StoreUnavailable } from './errors';

/** A whole operation, retries included, ends after this many milliseconds: Alexa waits eight seconds in all. */
export const OPERATION_MS = 1_600;

const CONNECTION_MS = 500;
const REQUEST_MS = 1_000;
const ATTEMPTS = 2;

export interface DynamoAddress {
  readonly region: string;
  /** Absent for Amazon's own. */
  readonly endpoint?: string;
}

/**
 * A client that gives up in time. A database over plain http is one on the desk and takes any credentials;
 * for all others they are those that Lambda, or a shell, keeps in the environment, and nothing else
 * is searched for: the default chain would look for files and for a metadata server.
 */
export function createDynamoClient({ region, endpoint }: DynamoAddress): DynamoDBClient {
  const onTheDesk = endpoint?.startsWith('http:') ?? false;
  return new DynamoDBClient({
    region,
    ...(endpoint === undefined ? {} : { endpoint }),
    credentials: onTheDesk ? DESK_CREDENTIALS : credentialsFromEnvironment,
    maxAttempts: ATTEMPTS,
    requestHandler: {
      connectionTimeout: CONNECTION_MS,
      requestTimeout: REQUEST_MS,
      // Without it the timeout above is a line in the log, and the request stays pending.
      throwOnRequestTimeout: true,
    },
  });
}

const DESK_CREDENTIALS = { accessKeyId: 'desk', secretAccessKey: 'desk' };

async function credentialsFromEnvironment() {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) {
    throw Object.assign(new Error('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set'), {
      name: 'CredentialsProviderError',
    });
  }
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
  };
}

/**
 * Runs one operation within `OPERATION_MS`. `asked` says in words what it is for ("read a walker").
 * Throws StoreUnavailable, except for what `expected` names, which comes through as it is.
 */
export async function within<T>(
  asked: string,
  operation: (options: { abortSignal: AbortSignal }) => Promise<T>,
  expected?: string,
): Promise<T> {
  try {
    return await operation({ abortSignal: AbortSignal.timeout(OPERATION_MS) });
  } catch (error) {
    if (expected !== undefined && isRecord(error) && error.name === expected) throw error;
    throw new StoreUnavailable(asked, outageOf(error), error);
  }
}

/** Which errors mean which outage, by name and by the system's code. */
const OUTAGES: Record<Exclude<Outage, 'failed'>, RegExp> = {
  slow: /^(AbortError|TimeoutError|ETIMEDOUT|RequestTimeout(Exception)?)$/,
  unreachable: /^(ECONN\w+|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|EPIPE)$/,
  throttled: /^(Throttling\w*|ProvisionedThroughputExceededException|RequestLimitExceeded)$/,
  refused:
    /^(AccessDenied\w*|UnrecognizedClientException|InvalidSignatureException|ExpiredToken\w*|MissingAuthenticationToken\w*|IncompleteSignature\w*|CredentialsProviderError)$/,
  'no-table': /^ResourceNotFoundException$/,
};

function outageOf(error: unknown): Outage {
  if (!isRecord(error)) return 'failed';
  // The SDK wraps what is no Error of its own realm, and then only the message still has the system's code.
  const code = error.code ?? /\bE[A-Z]{3,}\b/.exec(String(error.message))?.[0];
  const names = [String(error.name), String(code)];
  for (const [outage, pattern] of Object.entries(OUTAGES) as [Exclude<Outage, 'failed'>, RegExp][]) {
    if (names.some((name) => pattern.test(name))) return outage;
  }
  return 'failed';
}
