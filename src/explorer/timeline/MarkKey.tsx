import { Dropdown } from '../ui/Dropdown.tsx';
import { Legend } from './Legend.tsx';
import { useTheme } from './use-theme.tsx';
import './mark-key.css';

/** The button that explains the marks. */
export function MarkKey() {
  const theme = useTheme();
  return (
    <Dropdown label="Key to the marks" opens="above-left" buttonClassName="text-[0.8rem]">
      <Legend theme={theme} />
    </Dropdown>
  );
}
