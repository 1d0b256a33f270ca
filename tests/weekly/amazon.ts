import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a message is answered: a status, with or without how long to wait; nothing at all; a cut connection. */
export type Answer = number | { readonly status: number; readonly retryAfter: number } | 'silence' | 'cut';

/** One message as it came. */
export interface Message {
  readonly account: string;
  readonly task: string;
  readonly token: string;
  readonly expiresAfterSeconds: number;
}

/** Login with Amazon and Skill Messaging, as a script has them answer. */
export interface Amazon {
  readonly endpoint: string;
  /** Every message that came, accepted or not. */
  readonly came: readonly Message[];
  /** The tasks of those that were accepted, by account. */
  accepted(account: string): readonly string[];
  /** How many tokens were given out. */
  readonly tokens: () => number;
  /** What the next messages are answered with, one after the other; then 202. */
  answers(...next: readonly Answer[]): void;
  /** What Login with Amazon answers from now on. */
  login(status: number): void;
  close(): Promise<void>;
}

export async function openAmazon(): Promise<Amazon> {
  const came: Message[] = [];
  const accepted: Message[] = [];
  let script: Answer[] = [];
  let loginStatus = 200;
  let tokens = 0;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    if (request.url === '/auth/O2/token') {
      if (loginStatus !== 200) return void response.writeHead(loginStatus).end('{"error":"invalid_client"}');
      tokens += 1;
      const answer = { access_token: `token-${tokens}`, token_type: 'bearer', expires_in: 3600 };
      return void response.writeHead(200).end(JSON.stringify(answer));
    }
    const account = decodeURIComponent(request.url?.split('/').at(-1) ?? '');
    const { data, expiresAfterSeconds } = JSON.parse(body) as {
      data: { task: string };
      expiresAfterSeconds: number;
    };
    const token = String(request.headers.authorization).replace('Bearer ', '');
    const message = { account, task: data.task, token, expiresAfterSeconds };
    came.push(message);
    const [answer = 202, ...rest] = script;
    script = rest;
    if (answer === 'silence') return void accepted.push(message);
    if (answer === 'cut') return void request.socket.destroy();
    const status = typeof answer === 'number' ? answer : answer.status;
    if (status === 202) accepted.push(message);
    const headers = typeof answer === 'number' ? {} : { 'retry-after': String(answer.retryAfter) };
    response.writeHead(status, headers).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    came,
    accepted: (account) => accepted.filter((one) => one.account === account).map(({ task }) => task),
    tokens: () => tokens,
    answers: (...next) => {
      script = [...next];
    },
    login: (status) => {
      loginStatus = status;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
