import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A command called in a way that it doesn't understand: its message tells how to call it. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** `parseArgs` that answers what it can't parse with how the command is called. */
export const argumentsFor = <T extends ParseArgsConfig>(usage: string, config: T) => {
  try {
    return parseArgs(config);
  } catch (error) {
    if (error instanceof TypeError) throw new WrongUse(`${error.message}\n${usage}`);
    throw error;
  }
};
