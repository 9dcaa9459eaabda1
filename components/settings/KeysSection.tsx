import { useState } from 'preact/hooks';
import { words } from '../words';
import { Section } from './Section';

/** A command of ours and the keys that the browser has for it. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser writes them ("Alt+Shift+G"); empty where there are none. */
  readonly keys: string;
}

export interface KeysSectionProps {
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for keys; resolves to whether there is one. */
  readonly onChangeKeys: () => Promise<boolean>;
}

/** The keys as they are now. Only the browser can change them. */
export function KeysSection({ shortcuts, onChangeKeys }: KeysSectionProps) {
  const text = words.settings.keys;
  // In the reader's language; the browser's own names for them are in the browser's.
  const commands: Readonly<Record<string, string>> = text.commands;
  const [hasFailed, setFailed] = useState(false);
  if (shortcuts.length === 0)
    return <Section title={text.title} intro={text.noCommands} children="" />;
  return (
    <Section title={text.title} intro={text.hint}>
      <table class="facts">
        <thead>
          <tr>
            <th scope="col">{text.command}</th>
            <th scope="col">{text.shortcut}</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ name, description, keys }) => (
            <tr key={name}>
              <th scope="row">{commands[name] ?? description}</th>
              <td>{keys ? <kbd>{keys}</kbd> : <span class="quiet">{text.none}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" class="action" onClick={async () => setFailed(!(await onChangeKeys()))}>
        {text.change}
      </button>
      <p role="status">{hasFailed && text.failed}</p>
    </Section>
  );
}
