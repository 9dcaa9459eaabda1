/** A small web server on this machine only, for our own pages. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.xhtml': 'application/xhtml+xml',
};

/** One request as it came in. */
export interface SeenRequest {
  readonly method: string;
  /** With its query: "/demo.html?x=1". */
  readonly path: string;
  readonly host: string;
  readonly userAgent: string;
  /** Empty where none was sent; so is the referrer. */
  readonly cookie: string;
  readonly referrer: string;
}

/** Answers one path itself; for pages that need headers of their own. */
export type Route = (request: IncomingMessage, response: ServerResponse) => void;

export interface PageServer {
  /** "http://127.0.0.1:PORT" */
  readonly origin: string;
  /** "http://localhost:PORT": the same pages as another site. */
  readonly otherOrigin: string;
  /** Every request so far, oldest first. */
  readonly requests: readonly SeenRequest[];
  /** Lets a function answer a path ("/strict.html") in place of the file. */
  route(path: string, answer: Route): void;
  close(): Promise<void>;
}

/** Serves the files of `folder` at "/", and those of other folders at the paths that `mounts` gives. */
export async function serve(
  folder: string,
  mounts: Readonly<Record<string, string>> = {},
): Promise<PageServer> {
  const requests: SeenRequest[] = [];
  const routes = new Map<string, Route>();
  const server = createServer((request, response) => {
    requests.push(seen(request));
    const path = pathOf(request);
    const answer = routes.get(path);
    if (answer) answer(request, response);
    else void sendFile(fileFor(path, folder, mounts), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    requests,
    route: (path, answer) => void routes.set(path, answer),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function seen(request: IncomingMessage): SeenRequest {
  return {
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    host: request.headers.host ?? '',
    userAgent: request.headers['user-agent'] ?? '',
    cookie: request.headers.cookie ?? '',
    referrer: request.headers.referer ?? '',
  };
}

function pathOf(request: IncomingMessage): string {
  return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
}

function fileFor(
  path: string,
  folder: string,
  mounts: Readonly<Record<string, string>>,
): string | undefined {
  const mount = Object.keys(mounts).find((prefix) => path.startsWith(prefix));
  const root = (mount && mounts[mount]) ?? folder;
  const file = normalize(join(root, mount ? path.slice(mount.length) : path));
  return file.startsWith(root + sep) ? file : undefined;
}

async function sendFile(file: string | undefined, response: ServerResponse): Promise<void> {
  const body = file && (await readFile(file).catch(() => undefined));
  if (!file || body === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
