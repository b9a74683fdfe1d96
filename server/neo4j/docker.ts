import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs the docker command and resolves to what it prints. */
export const docker = async (...arguments_: string[]): Promise<string> => (await run('docker', arguments_)).stdout;

/** Whether a Docker engine answers: the command alone may be there without one. */
export const dockerAnswers = async (): Promise<boolean> => {
  try {
    await run('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
};
