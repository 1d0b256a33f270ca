import type { services } from 'ask-sdk-model';

/** One of Alexa's services as a turn reaches it: where it is, and the token of this request. */
export interface AlexaServices {
  readonly client: services.ApiClient;
  /** `context.System.apiEndpoint`: differs by region, never a constant. */
  readonly endpoint: string;
  /** `context.System.apiAccessToken`: never stored, never logged. */
  readonly token: string;
}

/** What a service answered: its status code, and its body as JSON, or undefined where it is empty or none. */
export interface ServiceAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Calls one of Alexa's services. Throws `ServiceUnreachable` when no answer comes in time. */
export async function call(
  { client, endpoint, token }: AlexaServices,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<ServiceAnswer> {
  const answer = await client.invoke({
    url: `${endpoint}${path}`,
    method,
    headers: [
      { key: 'Authorization', value: `Bearer ${token}` },
      { key: 'Content-Type', value: 'application/json; charset=utf-8' },
    ],
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.statusCode, body: parsed(answer.body) };
}

function parsed(body: string | undefined): unknown {
  if (body === undefined || body.trim() === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
