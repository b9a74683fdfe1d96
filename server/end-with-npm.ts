/**
 * npm passes a signal on to its shell, and the shell ends without its child. A program that npm has started and that is
 * left behind so ends as if it had been told so itself. `npm_lifecycle_event` is npm's own mark, no setting.
 */
export const endWithNpm = (): void => {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
};
