/**
 * The few inner parts of Playwright that its Firefox over WebDriver BiDi needs our help with. All of
 * them are named here, and the version of Playwright is pinned: a newer one may have moved them.
 */
import { type Frame, firefox, type Page } from 'playwright-core';

/** A message of the protocol, in either direction. */
export interface Message {
  readonly id?: number;
  readonly type?: 'success' | 'error' | 'event';
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** What carries messages between Playwright and the browser. */
export interface Transport {
  send(message: Message): void;
  close(): void;
  closeAndWait?(): Promise<void>;
  onmessage?: (message: Message) => void;
  onclose?: (reason?: string) => void;
}

/** Playwright's own idea of a page, behind the one that tests hold. */
interface InnerPage {
  readonly delegate: { readonly _session: { readonly sessionId: string } };
  emulatedMedia(): EmulatedMedia;
}

/** As Playwright keeps it: "no-override" where nothing is asked for. */
export interface EmulatedMedia {
  readonly media: string;
  readonly colorScheme: string;
  readonly reducedMotion: string;
  readonly forcedColors: string;
}

interface InnerFrame {
  readonly _id: string;
  utilityContext(): Promise<{ injectedScript(): Promise<{ readonly _objectId: string }> }>;
}

interface InnerFirefox {
  readonly _bidiFirefox: {
    connectToTransport(transport: Transport, options: unknown): Promise<unknown>;
  };
}

function inner<T>(outer: unknown): T {
  const { _connection } = outer as { _connection: { toImpl(one: unknown): T } };
  return _connection.toImpl(outer);
}

/** Lets `wrap` stand between Playwright and every Firefox that is started from now on. */
export function wrapTransport(wrap: (transport: Transport) => Transport): void {
  const { _bidiFirefox } = inner<InnerFirefox>(firefox);
  const { connectToTransport } = Object.getPrototypeOf(_bidiFirefox) as typeof _bidiFirefox;
  _bidiFirefox.connectToTransport = (transport, options) =>
    connectToTransport.call(_bidiFirefox, wrap(transport), options);
}

/** Hands what a test emulates for a page to `apply`: Playwright sends the colour scheme only. */
export function emulateMediaWith(
  page: Page,
  apply: (contextId: string, media: EmulatedMedia) => Promise<void>,
): void {
  const own = inner<InnerPage>(page);
  Object.assign(own.delegate, {
    updateEmulateMedia: () => apply(contextIdOf(page), own.emulatedMedia()),
  });
}

/** The protocol's id of a page's tab. */
export function contextIdOf(page: Page): string {
  return inner<InnerPage>(page).delegate._session.sessionId;
}

/** Playwright's world in a frame and its script there, which knows roles and accessible names. */
export async function utilityOf(frame: Frame): Promise<{ target: object; script: object }> {
  const own = inner<InnerFrame>(frame);
  const script = await (await own.utilityContext()).injectedScript();
  return {
    target: { context: own._id, sandbox: '__playwright_utility_world__' },
    script: { handle: script._objectId },
  };
}
