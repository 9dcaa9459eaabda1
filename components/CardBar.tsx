import type { View } from '@/core/views';
import { Icon, type IconProps } from './Icon';
import { Place } from './Place';
import { useVoice, type Voice } from './use-voice';
import { words } from './words';

export interface CardBarProps {
  readonly view: View | undefined;
  /** `undefined` where there is nothing to go back to. */
  readonly onBack: (() => void) | undefined;
  readonly voice: Voice | undefined;
  readonly onOpenPage: () => void;
  readonly onClose: () => void;
}

/** The head of a card: where its view belongs, the way back and out. */
export function CardBar({ view, onBack, voice, onOpenPage, onClose }: CardBarProps) {
  return (
    <header class="bar">
      {onBack && <Tool icon="back" name={words.back} onDo={onBack} />}
      <Place view={view} />
      {view?.kind === 'entry' && voice && <SayTool entry={view.entry} voice={voice} />}
      {view && <Tool icon="page" name={words.actions.openGlossary} onDo={onOpenPage} />}
      <Tool icon="close" name={words.close} onDo={onClose} />
    </header>
  );
}

interface SayToolProps {
  readonly entry: { readonly headword: string; readonly definition: string };
  readonly voice: Voice;
}

function SayTool({ entry, voice }: SayToolProps) {
  const { isSaying, toggle } = useVoice(voice);
  return (
    <Tool
      icon={isSaying ? 'stop' : 'say'}
      name={isSaying ? words.actions.stopSaying : words.actions.say}
      onDo={() => toggle(`${entry.headword}. ${entry.definition}`)}
    />
  );
}

interface ToolProps {
  readonly icon: IconProps['name'];
  readonly name: string;
  readonly onDo: () => void;
}

function Tool({ icon, name, onDo }: ToolProps) {
  return (
    <button type="button" class="tool" aria-label={name} title={name} onClick={onDo}>
      <Icon name={icon} />
    </button>
  );
}
