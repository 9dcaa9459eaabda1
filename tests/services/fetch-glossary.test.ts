import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchGlossary } from '@/services/fetch-glossary';

const CSV = 'term,definition\nARR,yearly revenue\n';
let server: Server;
let origin: string;
/** The path of each request. */
const seen: string[] = [];
/** Answers that are never ended. */
const open: ServerResponse[] = [];
const DATE = 'Mon, 02 Nov 2026 08:00:00 GMT';
/** ms between two drops: far less than any patience, so that no timer of idleness would end it. */
const DROP = 100;
const drips: ReturnType<typeof setInterval>[] = [];

const ANSWERS: Record<string, (response: ServerResponse, known: string | undefined) => void> = {
  '/good.csv': (response, known) => {
    response.writeHead(known === '"1"' ? 304 : 200, { etag: '"1"' });
    response.end(known === '"1"' ? undefined : CSV);
  },
  '/dated.csv': (response, known) => {
    response.writeHead(known === DATE ? 304 : 200, { 'last-modified': DATE });
    response.end(known === DATE ? undefined : CSV);
  },
  '/elsewhere.csv': (response) => {
    response.writeHead(302, { location: '/good.csv' }).end();
  },
  '/gone.csv': (response) => response.writeHead(410).end('gone'),
  '/broken.csv': (response) => response.writeHead(503).end('later'),
  '/cut.csv': (response) => {
    response.writeHead(200, { 'content-length': 1000 });
    response.write(CSV, () => response.destroy());
  },
  '/bomb.csv': (response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' });
    response.end(gzipSync(Buffer.alloc(300 * 1024 * 1024, 'a')));
  },
  '/drip.csv': (response) => {
    response.writeHead(200);
    response.write('t');
    open.push(response);
  },
  '/drops.csv': (response) => {
    response.writeHead(200);
    drips.push(setInterval(() => response.write('t'), DROP));
    open.push(response);
  },
  '/silent.csv': (response) => {
    open.push(response);
  },
};

beforeAll(async () => {
  server = createServer(({ url = '', headers }, response) => {
    seen.push(url);
    ANSWERS[url]?.(response, headers['if-none-match'] ?? headers['if-modified-since']);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  for (const drip of drips) clearInterval(drip);
  for (const response of open) response.destroy();
  server.close();
});

describe('fetching a glossary', () => {
  it('gives its bytes and what the server says of this version', async () => {
    const fetched = await fetchGlossary(`${origin}/good.csv`);
    if (fetched.kind !== 'file') throw new Error(fetched.kind);
    expect(new TextDecoder().decode(fetched.bytes)).toBe(CSV);
    expect(fetched.etag).toBe('"1"');
  });

  it('fetches nothing again that has not changed', async () => {
    expect(await fetchGlossary(`${origin}/good.csv`, { etag: '"1"' })).toEqual({ kind: 'same' });
    expect((await fetchGlossary(`${origin}/good.csv`, { etag: '"0"' })).kind).toBe('file');
  });

  it('asks by date where the server gave one', async () => {
    const fetched = await fetchGlossary(`${origin}/dated.csv`);
    expect(fetched).toMatchObject({ kind: 'file', lastModified: DATE });
    const again = await fetchGlossary(`${origin}/dated.csv`, { lastModified: DATE });
    expect(again).toEqual({ kind: 'same' });
  });

  it('does not go where it is sent on to [E19]', async () => {
    seen.length = 0;
    const fetched = await fetchGlossary(`${origin}/elsewhere.csv`);
    expect(fetched).toEqual({ kind: 'trouble', trouble: { kind: 'redirected' } });
    expect(seen).toEqual(['/elsewhere.csv']);
  });

  it.each([
    ['is gone', '/gone.csv', { kind: 'status', status: 410 }],
    ['has a fault [E22]', '/broken.csv', { kind: 'status', status: 503 }],
    ['stops halfway', '/cut.csv', { kind: 'unreachable' }],
    ['unpacks to far too much', '/bomb.csv', { kind: 'too-large' }],
    ['comes drop by drop [E20]', '/drip.csv', { kind: 'too-slow' }],
    ['never stops dripping [E20]', '/drops.csv', { kind: 'too-slow' }],
    ['never answers', '/silent.csv', { kind: 'too-slow' }],
  ])('says so where the source %s', async (_, path, trouble) => {
    const patience = path.startsWith('/bomb') ? 30_000 : 500;
    expect(await fetchGlossary(origin + path, {}, patience)).toEqual({ kind: 'trouble', trouble });
  });

  it('says so where nobody is there', async () => {
    expect(await fetchGlossary('http://127.0.0.1:9/terms.csv')).toEqual({
      kind: 'trouble',
      trouble: { kind: 'unreachable' },
    });
  });
});
