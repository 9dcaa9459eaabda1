import { LANGUAGES, type Settings, TEXT_SIZES, THEMES } from '@/core/settings';
import { words } from '../words';
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
      <RadioChoice
        legend={look.theme}
        choices={THEMES}
        names={look.themes}
        value={settings.theme}
        onChange={(theme) => onSet({ theme })}
      />
      <RadioChoice
        legend={look.textSize}
        choices={TEXT_SIZES}
        names={look.textSizes}
        value={settings.textSize}
        onChange={(textSize) => onSet({ textSize })}
      />
      <RadioChoice
        legend={look.language}
        choices={LANGUAGES}
        names={look.languages}
        value={settings.language}
        hint={look.languageHint}
        onChange={(language) => onSet({ language })}
      />
    </Section>
  );
}
