import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { routeTo } from '@/core/routes';
import type { Settings } from '@/core/settings';
import { looks } from '../looks';
import { words } from '../words';
import { AccessRequest } from './AccessRequest';
import { DemoText } from './DemoText';

export interface WelcomePageProps {
  readonly settings: Settings;
  /** Whether Gloss is off for the page's own text. */
  readonly off: boolean;
  /** Whether the browser keeps pages from Gloss until the reader allows it. */
  readonly isWithheld: boolean;
  /** The popup itself, about the page's own text. */
  readonly popup: ComponentChildren;
  /** Address of the glossary's page. */
  readonly glossary: string;
  readonly onAllow: () => Promise<boolean>;
  /** Opens the toolbar's popup; resolves to whether the browser could. */
  readonly onOpenPopup: () => Promise<boolean>;
}

/** The first-run page: Gloss as it is, on a text of its own. */
export function WelcomePage(props: WelcomePageProps) {
  const { settings, off, isWithheld, popup, glossary, onAllow, onOpenPopup } = props;
  const text = words.welcome;
  const [hasFailed, setFailed] = useState(false);
  return (
    <main class="welcome" lang={words.language} dir="ltr" {...looks(settings)}>
      <header>
        <h1>{text.title}</h1>
        <p class="tagline">{text.tagline}</p>
      </header>
      {isWithheld && <AccessRequest onAllow={onAllow} />}
      <section aria-labelledby="try">
        <h2 id="try">{text.text}</h2>
        <DemoText />
        <p class="quiet" role="status">
          {off ? text.off : text.rest}
        </p>
      </section>
      <section aria-labelledby="button">
        <h2 id="button">{text.popup}</h2>
        <p>{text.popupHint}</p>
        {popup}
        <p class="row">
          <button
            type="button"
            class="action"
            onClick={async () => setFailed(!(await onOpenPopup()))}
          >
            {text.openPopup}
          </button>
        </p>
        <p class="quiet" role="status">
          {hasFailed && text.popupFailed}
        </p>
      </section>
      <footer>
        <p class="row">
          <a class="action main" href={glossary}>
            {text.glossary}
          </a>
          <a class="action" href={glossary + routeTo({ page: 'settings' })}>
            {text.settings}
          </a>
        </p>
        <p class="quiet">
          {text.privacy} {text.contentLanguage}
        </p>
      </footer>
    </main>
  );
}
