import { useId, useState } from 'preact/hooks';
import { DELAY, type Settings, TRIGGERS } from '@/core/settings';
import { fill, words } from '../words';
import { Governed } from './Governed';
import { RadioChoice } from './RadioChoice';
import { Section } from './Section';

export interface CardSectionProps {
  readonly settings: Settings;
  readonly onSet: (settings: Partial<Settings>) => void;
}

/** What opens a card, and after what time. */
export function CardSection({ settings, onSet }: CardSectionProps) {
  const id = useId();
  const { card } = words.settings;
  return (
    <Section title={card.title}>
      <Governed setting="trigger">
        <RadioChoice
          legend={card.trigger}
          choices={TRIGGERS}
          names={card.triggers}
          value={settings.trigger}
          onChange={(trigger) => onSet({ trigger })}
        />
      </Governed>
      <Governed setting="delay">
        <DelaySlider
          delay={settings.delay}
          isUsed={settings.trigger !== 'click'}
          onChange={(delay) => onSet({ delay })}
        />
      </Governed>
      <Governed setting="inLinks">
        <label class="check">
          <input
            type="checkbox"
            checked={settings.inLinks}
            aria-describedby={`${id}-links`}
            onChange={(event) => onSet({ inLinks: event.currentTarget.checked })}
          />
          {card.inLinks}
        </label>
        <p class="quiet hint" id={`${id}-links`}>
          {card.inLinksHint}
        </p>
      </Governed>
    </Section>
  );
}

interface DelaySliderProps {
  readonly delay: number;
  /** False where no time at rest opens a card. */
  readonly isUsed: boolean;
  readonly onChange: (delay: number) => void;
}

/** ms between two steps of the slider. */
const STEP = 50;

/** What is being dragged is shown as it goes, and set when it is let go. */
function DelaySlider({ delay, isUsed, onChange }: DelaySliderProps) {
  const id = useId();
  const [dragged, setDragged] = useState<number>();
  const { card } = words.settings;
  const shown = fill(card.milliseconds, dragged ?? delay);
  return (
    <div class="slider">
      <label for={id}>{card.delay}</label>
      <div class="scale">
        <input
          id={id}
          type="range"
          min={DELAY.least}
          max={DELAY.most}
          step={STEP}
          value={dragged ?? delay}
          disabled={!isUsed}
          aria-valuetext={shown}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setDragged(event.currentTarget.valueAsNumber)}
          onChange={(event) => {
            onChange(event.currentTarget.valueAsNumber);
            setDragged(undefined);
          }}
        />
        <output for={id}>{shown}</output>
      </div>
      <p class="quiet hint" id={`${id}-hint`}>
        {card.delayHint}
      </p>
    </div>
  );
}
