/**
 * The line between Playwright and Firefox, with our own questions on it and two repairs: Firefox ESR
 * lacks one command that Playwright gives at the start, and it is silent about extensions' pages.
 */
import type { Message, Transport } from './internals';

/** The parts of the protocol's answers that are read field by field where they are asked for. */
// biome-ignore lint/suspicious/noExplicitAny: as said above.
export type Answer = any;

export interface Link {
  /** What Playwright is to talk through. */
  readonly transport: Transport;
  /** Gives a command of the protocol; rejects with Firefox's own words. */
  send(method: string, params: object): Promise<Answer>;
}

/** Our numbers for commands start where Playwright's never come. */
const FIRST_ID = 1_000_000_000;
const CHANNEL = 'gloss-faults';

export function linkTo(browser: Transport): Link {
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>();
  let lastId = FIRST_ID;
  const send = (method: string, params: object): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      browser.send({ id, method, params: { ...params } });
    });
  const transport: Transport = {
    send(message) {
      // Media are emulated in a way of our own (media.ts).
      if (message.method === 'emulation.setMediaFeaturesOverride')
        queueMicrotask(() => hear({ type: 'success', id: message.id, result: {} }));
      else browser.send(message.method === 'input.performActions' ? onPage(message) : message);
    },
    close: () => browser.close(),
    closeAndWait: async () => browser.closeAndWait?.(),
  };
  const hear = (message: Message) => transport.onmessage?.(message);
  const announce = (method: string, params: Record<string, unknown>) =>
    hear({ type: 'event', method, params });

  browser.onmessage = (message) => {
    const asked = message.id === undefined ? undefined : waiting.get(message.id);
    if (asked && message.id !== undefined) {
      waiting.delete(message.id);
      if (message.type === 'error')
        asked.reject(new Error(`${message.error}: ${message.message?.split('\n')[0]}`));
      else asked.resolve(message.result);
      return;
    }
    const fault = faultIn(message);
    hear(fault ?? message);
    const context = silentPageIn(message);
    if (context) void introduce(context, send, announce);
  };
  browser.onclose = (reason) => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has gone'));
    waiting.clear();
    transport.onclose?.(reason);
  };
  return { transport, send };
}

/** Firefox refuses to move the pointer off the page, which is where a hand may come from. */
function onPage(message: Message): Message {
  const { params = {} } = message;
  const sources = params.actions as { actions: { x?: number; y?: number }[] }[];
  const inside = (at: number | undefined) => (at === undefined ? undefined : Math.max(0, at));
  const actions = sources.map((source) => ({
    ...source,
    actions: source.actions.map((one) => ({ ...one, x: inside(one.x), y: inside(one.y) })),
  }));
  return { ...message, params: { ...params, actions } };
}

/** Pages of an extension, and of the browser itself. */
const SILENT = /^(moz-extension|about):(?!blank)/;

/** The tab that has come to a page that Firefox is silent about, if that is what a message says. */
function silentPageIn({ method, params }: Message): string | undefined {
  const isArrival =
    method === 'browsingContext.navigationCommitted' || method === 'browsingContext.contextCreated';
  if (!isArrival || !SILENT.test(String(params?.url))) return undefined;
  return String(params?.context);
}

/**
 * Firefox tells nothing of such a page until the first command to it, and never of its load
 * nor of its end. The first command here listens to its errors, which would be lost too.
 */
async function introduce(
  context: string,
  send: Link['send'],
  announce: (method: string, params: Record<string, unknown>) => void,
): Promise<void> {
  const call = (functionDeclaration: string, args: object[]) =>
    send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context },
      awaitPromise: true,
    });
  try {
    const channel = { type: 'channel', value: { channel: CHANNEL } };
    const { realm } = await call(String(reportFaults), [channel]);
    announce('script.realmCreated', { realm, context, type: 'window', origin: '' });
    await call(String(loaded), []);
    announce('browsingContext.domContentLoaded', { context });
    announce('browsingContext.load', { context });
    // It ends by failing, with the page.
    await call(
      String(() => new Promise(() => undefined)),
      [],
    );
  } catch {
    // The tab has gone on to another page, which is introduced in its turn, or it has gone.
    const isGone = await send('browsingContext.getTree', { root: context }).then(
      () => false,
      () => true,
    );
    if (isGone) announce('browsingContext.contextDestroyed', { context, parent: null });
  }
}

/** Runs in the page. */
function reportFaults(report: (fault: object) => void): void {
  addEventListener('error', ({ message }) => report({ type: 'javascript', text: message }));
  addEventListener('unhandledrejection', ({ reason }) =>
    report({ type: 'javascript', text: String(reason) }),
  );
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    report({ type: 'javascript', text: `${violatedDirective} forbids ${blockedURI}` }),
  );
  for (const method of ['error', 'warn'] as const) {
    const write = console[method];
    console[method] = (...words: unknown[]) => {
      report({ type: 'console', method, text: words.map(String).join(' ') });
      write.apply(console, words);
    };
  }
}

/** Runs in the page. */
function loaded(): Promise<void> {
  return new Promise((done) => {
    if (document.readyState === 'complete') done();
    else addEventListener('load', () => setTimeout(done));
  });
}

/** A fault that a page of ours reported, in the words in which Firefox reports those of other pages. */
function faultIn({ method, params }: Message): Message | undefined {
  if (method !== 'script.message' || params?.channel !== CHANNEL) return undefined;
  const { value } = params.data as { value: [string, { value: string }][] };
  const fault = Object.fromEntries(value.map(([name, given]) => [name, given.value]));
  const { text } = fault;
  const args = [{ type: 'string', value: text }];
  const entry = { ...fault, level: 'error', args, source: params.source, timestamp: Date.now() };
  return { type: 'event', method: 'log.entryAdded', params: entry };
}
