import { useId } from 'preact/hooks';
import { MARK_STYLES, type Settings } from '@/core/settings';
import { CONTENT_LANGUAGE, words } from '../words';
import { AmountSlider } from './AmountSlider';
import { Governed } from './Governed';
import { RadioChoice } from './RadioChoice';
import { Section } from './Section';

export interface MarksSectionProps {
  readonly settings: Settings;
  readonly onSet: (settings: Partial<Settings>) => void;
}

/** Each sentence with its terms between asterisks; in the glossary's language, as pages are. */
const SAMPLE =
  'The company’s *gross margin* grew, yet its *cash flow* did not: customers paid late, and *accounts receivable* rose.';

/** How marks look, with a line that shows it, how many there are, and whether there are any. */
export function MarksSection({ settings, onSet }: MarksSectionProps) {
  const id = useId();
  const { marks } = words.settings;
  return (
    <Section title={marks.title}>
      <Governed setting="style">
        <RadioChoice
          legend={marks.style}
          choices={MARK_STYLES}
          names={marks.styles}
          value={settings.style}
          onChange={(style) => onSet({ style })}
        />
      </Governed>
      <figure class="sample" aria-labelledby={id}>
        <figcaption class="quiet" id={id}>
          {marks.sample}
        </figcaption>
        <p lang={CONTENT_LANGUAGE}>
          {SAMPLE.split('*').map((part, index) =>
            index % 2 === 0 ? (
              part
            ) : (
              <span class="sample-mark" data-style={settings.style} key={part}>
                {part}
              </span>
            ),
          )}
        </p>
      </figure>
      <Governed setting="amount">
        <AmountSlider amount={settings.amount} onChange={(amount) => onSet({ amount })} />
      </Governed>
      <Governed setting="lookUpOnly">
        <label class="check">
          <input
            type="checkbox"
            checked={settings.lookUpOnly}
            aria-describedby={`${id}-look-up`}
            onChange={(event) => onSet({ lookUpOnly: event.currentTarget.checked })}
          />
          {marks.lookUpOnly}
        </label>
        <p class="quiet hint" id={`${id}-look-up`}>
          {marks.lookUpOnlyHint}
        </p>
      </Governed>
    </Section>
  );
}
