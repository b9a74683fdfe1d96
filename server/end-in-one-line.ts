import { WrongSetting } from './env.ts';
import { GraphUnavailable } from './graph/errors.ts';
import { DamagedJournal } from './graph/journal.ts';
import { CannotListen } from './http/listen.ts';
import { InvalidCollection } from './load/invalid-collection.ts';

/** Runs the program. What a person can mend ends it with what to do and code 1; anything else is a fault of ours. */
export const endInOneLine = async (program: () => Promise<void>): Promise<void> => {
  try {
    await program();
  } catch (error) {
    if (!isForPeople(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
};

const forPeople = [WrongSetting, CannotListen, GraphUnavailable, DamagedJournal, InvalidCollection];

const isForPeople = (error: unknown): error is Error => forPeople.some((kind) => error instanceof kind);
