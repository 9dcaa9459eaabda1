import { Icon, type IconProps } from './Icon';

export interface ActionToggleProps {
  readonly icon: IconProps['name'];
  readonly isOn: boolean;
  readonly onDo: () => void;
  readonly children: string;
}

/** Something that is done to an entry, and taken back by the same button. */
export function ActionToggle({ icon, isOn, onDo, children }: ActionToggleProps) {
  return (
    <button type="button" class="action" aria-pressed={isOn} onClick={onDo}>
      <Icon name={icon} />
      {children}
    </button>
  );
}
