import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { services } from 'ask-sdk-model';

/** An answer of one of Alexa's services did not come, or not in time. */
export class ServiceUnreachable extends Error {
  override readonly name = 'ServiceUnreachable';

  constructor(
    /** Method and path, without host, query or token. */
    readonly asked: string,
    readonly reason: 'slow' | 'unreachable' | 'too large',
    cause?: unknown,
  ) {
    super(`Alexa's service did not answer ${asked}: ${reason}. Go on without it.`, { cause });
  }
}

/** No answer of Alexa's services comes near this many bytes; a longer one is cut off. */
const MOST_BYTES = 1_000_000;

/**
 * An ApiClient for ask-sdk-core that is bounded in time and right about UTF-8. (The SDK's own waits for
 * ever, and joins chunks as strings, which breaks a character that two chunks share.)
 *
 * `withinMs` bounds one call as a whole, from connecting to the last byte; then it throws
 * `ServiceUnreachable`. An answer with any status code is an answer.
 */
export function createApiClient(withinMs: number): services.ApiClient {
  return { invoke: (request) => invoke(request, withinMs) };
}

function invoke(
  { url, method, headers, body }: services.ApiClientRequest,
  withinMs: number,
): Promise<services.ApiClientResponse> {
  const target = new URL(url);
  const asked = `${method} ${target.pathname}`;
  const send = target.protocol === 'http:' ? httpRequest : httpsRequest;
  return new Promise((resolve, reject) => {
    const fail = (reason: ServiceUnreachable['reason'], cause?: unknown): void => {
      clearTimeout(deadline);
      call.destroy();
      reject(new ServiceUnreachable(asked, reason, cause));
    };
    const call = send(target, {
      method,
      headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])),
    });
    const deadline = setTimeout(() => fail('slow'), withinMs);
    call.on('error', (cause) => fail('unreachable', cause));
    call.on('response', (answer) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      answer.on('error', (cause) => fail('unreachable', cause));
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > MOST_BYTES) fail('too large');
        else chunks.push(chunk);
      });
      answer.on('end', () => {
        clearTimeout(deadline);
        resolve({
          statusCode: answer.statusCode ?? 0,
          body: Buffer.concat(chunks).toString('utf8'),
          headers: Object.entries(answer.headers).flatMap(([key, value]) =>
            [value ?? []].flat().map((one) => ({ key, value: one })),
          ),
        });
      });
    });
    call.end(body === undefined ? undefined : Buffer.from(body, 'utf8'));
  });
}
