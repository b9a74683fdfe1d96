import { GraphUnavailable } from './errors.ts';

/** Runs what uses a data folder. Where the folder itself can’t be used, it says which one in a line. */
export const inUsableFolder = async <T>(dataDir: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!unusable.has(code)) throw error;
    throw new GraphUnavailable(
      `DATA_DIR=${JSON.stringify(dataDir)}: expected a folder that can be written to (${code})`,
      { cause: error },
    );
  }
};

const unusable = new Set(['EACCES', 'EEXIST', 'EISDIR', 'ENAMETOOLONG', 'ENOTDIR', 'EPERM', 'EROFS']);
