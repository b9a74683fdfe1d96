import { Moon, Sun } from 'lucide-react';
import { useSystemTheme } from '#client/lib/use-media.ts';
import { otherTheme, type Theme } from '#client/scene/scene.ts';
import { QuietButton } from '#client/ui/button.tsx';

interface ThemeToggleProps {
  /** Null follows the system. */
  readonly chosen: Theme | null;
  readonly onSwitch: (theme: Theme | null) => void;
}

export const ThemeToggle = ({ chosen, onSwitch }: ThemeToggleProps) => {
  const system = useSystemTheme();
  const dark = (chosen ?? system) === 'dark';
  return (
    <QuietButton
      aria-label={dark ? 'Use the light theme' : 'Use the dark theme'}
      onClick={() => onSwitch(otherTheme(chosen, system))}
      className="-mr-2 ml-1"
    >
      {dark ? <Sun size={16} aria-hidden /> : <Moon size={16} aria-hidden />}
    </QuietButton>
  );
};
