import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The parts of the database's protocol that the tests read or change. */
export interface Body {
  readonly __type?: string;
  readonly TableName?: string;
  readonly Key?: object;
  readonly Item?: object;
  readonly ConsistentRead?: boolean;
  readonly ReturnValuesOnConditionCheckFailure?: string;
  readonly RequestItems?: Readonly<Record<string, readonly object[]>>;
  readonly UnprocessedItems?: Readonly<Record<string, readonly object[]>>;
}

/** One exchange with the database, on its way back: `operation` as in `UpdateItem`. */
export interface Exchange {
  readonly operation: string;
  readonly asked: Body;
  readonly status: number;
  readonly answer: Body;
  /** Asks the database something else, in the same name. */
  ask(operation: string, body: Body): Promise<Body>;
}

export interface Between {
  readonly endpoint: string;
  /** The operations that came through, in order. */
  readonly seen: string[];
  close(): Promise<void>;
}

/**
 * A real server between a client and a database, to do what the database on the desk cannot. `before` may
 * change what is asked, `after` what is answered; `'lost'` cuts the connection instead of answering.
 */
export async function openBetween(
  endpoint: string,
  change: {
    before?(operation: string, asked: Body): Body;
    after?(exchange: Exchange): Promise<{ status: number; answer: Body } | 'lost' | undefined>;
  },
): Promise<Between> {
  const seen: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    seen.push(operation);
    const send = async (name: string, what: Body) => {
      const answer = await fetch(endpoint, {
        method: 'POST',
        body: JSON.stringify(what),
        headers: {
          'content-type': 'application/x-amz-json-1.0',
          'x-amz-target': `DynamoDB_20120810.${name}`,
          'x-amz-date': String(request.headers['x-amz-date']),
          authorization: String(request.headers.authorization),
        },
      });
      return { status: answer.status, answer: (await answer.json()) as Body };
    };
    const asked = JSON.parse(body) as Body;
    const came = await send(operation, change.before?.(operation, asked) ?? asked);
    const ask = async (name: string, what: Body) => (await send(name, what)).answer;
    const changed = await change.after?.({ operation, asked, ...came, ask });
    if (changed === 'lost') return void request.socket.destroy();
    const { status, answer } = changed ?? came;
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
