import { Outlet } from '@tanstack/react-router';
import { DrawingProvider } from '#client/app/drawing.tsx';
import { StatusProvider } from '#client/app/status.tsx';
import { useScene } from '#client/app/use-scene.ts';
import { useRootTheme } from '#client/lib/use-root-theme.ts';

/** What every page stands in, the embedded one too. */
export const Root = () => {
  const { scene } = useScene();
  useRootTheme(scene.theme);
  return (
    <StatusProvider>
      <DrawingProvider>
        <Outlet />
      </DrawingProvider>
    </StatusProvider>
  );
};
