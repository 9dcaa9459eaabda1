/**
 * What the browsers of a test file ask of the world outside, which is to be nothing: they stand
 * behind a proxy that writes every request down and refuses it. Pages of tests come from this
 * machine, which browsers ask without a proxy.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Sites of tests that are on this machine under a name of their own. */
const OWN_SITES = ['plain.test'];

/**
 * What browsers ask for themselves: whether somebody is signed in, whether parts of them are the
 * newest, what may be filled into a field, the dictionary once something is typed there, what their
 * makers have set. Which of it is asked depends on how long a browser is open.
 */
// cspell:ignore mtalk clientservices optimizationguide safebrowsing edgedl versioncheck detectportal
const BROWSERS_OWN = [
  /^(?:accounts|android\.clients|clients\d?|dl|mtalk)\.google\.com$/,
  /^(?:clientservices|content-autofill|optimizationguide-pa|safebrowsing|update)\.googleapis\.com$/,
  /^(?:redirector|edgedl\.me)\.gvt1\.com$/,
  /\.services\.mozilla\.com$/,
  /^(?:aus5|addons|services\.addons|versioncheck\.addons|incoming\.telemetry)\.mozilla\.org$/,
  /\.cdn\.mozilla\.net$/,
  /^detectportal\.firefox\.com$/,
];

interface Outside {
  readonly port: number;
  /** "GET http://outside.test/page", "CONNECT outside.test:443"; oldest first. */
  readonly asked: string[];
  close(): Promise<void>;
}

let outside: Outside | undefined;

/** Opens the proxy, before any browser of this file is started; returns its undoing. */
export async function openOutside(): Promise<() => Promise<void>> {
  outside = await listen();
  return outside.close;
}

/** What has been asked since the last time; it is then forgotten. */
export function takeAsked(): string[] {
  return outside?.asked.splice(0) ?? [];
}

/** Chromium's switches for it. */
export function proxySwitches(): string[] {
  return [
    `--proxy-server=http://127.0.0.1:${port()}`,
    `--proxy-bypass-list=${OWN_SITES.join(';')}`,
  ];
}

/** Firefox's preferences for it. */
export function proxyPreferences(): Record<string, string | number> {
  const [address, at] = ['127.0.0.1', port()];
  return {
    /** Set by hand. */
    'network.proxy.type': 1,
    'network.proxy.http': address,
    'network.proxy.http_port': at,
    'network.proxy.ssl': address,
    'network.proxy.ssl_port': at,
    'network.proxy.no_proxies_on': OWN_SITES.join(','),
  };
}

function port(): number {
  if (!outside) throw new Error('the proxy is there only while tests run');
  return outside.port;
}

async function listen(): Promise<Outside> {
  const asked: string[] = [];
  const server = createServer(({ method, url = '' }, response) => {
    note(asked, `${method} ${url}`, new URL(url, 'http://unnamed').hostname);
    response.writeHead(403).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    note(asked, `CONNECT ${url}`, url.replace(/:\d+$/, ''));
    // The browser may have gone before it is answered.
    socket.on('error', () => undefined).end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, asked, close };
}

function note(asked: string[], request: string, host: string): void {
  if (!BROWSERS_OWN.some((own) => own.test(host))) asked.push(request);
}
