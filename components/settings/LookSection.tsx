import { LANGUAGES, type Settings, TEXT_SIZES, THEMES } from '@/core/settings';
import { words } from '../words';
import { Governed } from './Governed';
import { RadioChoice } from './RadioChoice';
import { Section } from './Section';

export interface LookSectionProps {
  readonly settings: Settings;
  readonly onSet: (settings: Partial<Settings>) => void;
}

/** How all that is ours looks, and what it speaks. */
export function LookSection({ settings, onSet }: LookSectionProps) {
  const { look } = words.settings;
  return (
    <Section title={look.title}>
      <Governed setting="theme">
        <RadioChoice
          legend={look.theme}
          choices={THEMES}
          names={look.themes}
          value={settings.theme}
          onChange={(theme) => onSet({ theme })}
        />
      </Governed>
      <Governed setting="textSize">
        <RadioChoice
          legend={look.textSize}
          choices={TEXT_SIZES}
          names={look.textSizes}
          value={settings.textSize}
          onChange={(textSize) => onSet({ textSize })}
        />
      </Governed>
      <Governed setting="language">
        <RadioChoice
          legend={look.language}
          choices={LANGUAGES}
          names={look.languages}
          value={settings.language}
          hint={look.languageHint}
          onChange={(language) => onSet({ language })}
        />
      </Governed>
    </Section>
  );
}
