import { LEVELS, type Settings } from '@/core/settings';
import { CONTENT_LANGUAGE, words } from '../words';
import { CheckChoice } from './CheckChoice';
import { Governed } from './Governed';
import { Section } from './Section';

export interface FieldCount {
  readonly id: string;
  readonly name: string;
  /** Entries of the field. */
  readonly count: number;
}

export interface TermsSectionProps {
  readonly settings: Settings;
  readonly fields: readonly FieldCount[];
  /** Entries of each level. */
  readonly levels: Readonly<Record<(typeof LEVELS)[number], number>>;
  readonly onSet: (settings: Partial<Settings>) => void;
}

/** The fields and levels whose terms are marked. */
export function TermsSection({ settings, fields, levels, onSet }: TermsSectionProps) {
  const { terms } = words.settings;
  return (
    <Section title={terms.title} intro={terms.intro}>
      <Governed setting="fieldsOff">
        <CheckChoice
          legend={terms.fields}
          choices={fields}
          lang={CONTENT_LANGUAGE}
          off={settings.fieldsOff}
          onChange={(fieldsOff) => onSet({ fieldsOff })}
        />
      </Governed>
      <Governed setting="levelsOff">
        <CheckChoice
          legend={terms.levels}
          choices={LEVELS.map((id) => ({ id, name: terms.levelNames[id], count: levels[id] }))}
          off={settings.levelsOff}
          onChange={(levelsOff) => onSet({ levelsOff })}
        />
      </Governed>
    </Section>
  );
}
