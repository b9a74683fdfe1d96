import { z } from 'zod';

/** A setting that the program can’t start with: one line, made for the person who set it. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting';
}

export interface Env {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** Absent: the embedded engine. */
  readonly neo4j?: {
    readonly uri: string;
    readonly username: string;
    readonly password: string;
    readonly database?: string;
  };
  readonly logLevel: z.infer<typeof LogLevel>;
  /** Requests a minute for one address; 0 means no limit. */
  readonly rateLimit: number;
}

/** The settings of the server and of what it loads, read in one place. An empty value counts as none. */
export const readEnv = (source: Readonly<Record<string, string | undefined>>): Env => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const settings = Settings.safeParse(given);
  if (!settings.success) throw new WrongSetting(lineOf(settings.error.issues, given));
  return envOf(settings.data);
};

const whole = (expected: string, largest: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, expected)
    .transform(Number)
    .refine((value) => value <= largest, expected);

const LogLevel = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
  error: 'expected one of trace, debug, info, warn, error, fatal, silent',
});

const Settings = z
  .object({
    PORT: whole('expected a port, a whole number from 0 to 65535', 65_535).default(3000),
    HOST: z
      .string()
      .regex(/^[\w.:-]+$/, 'expected a host name or address such as 127.0.0.1')
      .default('127.0.0.1'),
    DATA_DIR: z.string().default('./data'),
    NEO4J_URI: z
      .string()
      .regex(
        /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/@?#]+\/?$/,
        'expected an address such as neo4j://127.0.0.1:7687, without a user name or password in it',
      )
      // The driver reads it as a URL, and would end the program where it isn’t one: a port beyond the last, say.
      .refine((address) => URL.canParse(address), 'expected an address such as neo4j://127.0.0.1:7687')
      .optional(),
    NEO4J_USERNAME: z.string().default('neo4j'),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z.string().optional(),
    LOG_LEVEL: LogLevel.default('info'),
    RATE_LIMIT: whole(
      'expected a whole number of requests a minute for one address, 0 for no limit',
      999_999_999,
    ).default(600),
  })
  .refine((settings) => !settings.NEO4J_URI || settings.NEO4J_PASSWORD, {
    path: ['NEO4J_PASSWORD'],
    message: 'expected the password that goes with NEO4J_URI (any, where authentication is off)',
  });

const envOf = (settings: z.infer<typeof Settings>): Env => ({
  host: settings.HOST,
  port: settings.PORT,
  dataDir: settings.DATA_DIR,
  logLevel: settings.LOG_LEVEL,
  rateLimit: settings.RATE_LIMIT,
  ...(settings.NEO4J_URI && {
    neo4j: {
      uri: settings.NEO4J_URI,
      username: settings.NEO4J_USERNAME,
      password: settings.NEO4J_PASSWORD ?? '',
      ...(settings.NEO4J_DATABASE && { database: settings.NEO4J_DATABASE }),
    },
  }),
});

const lineOf = (issues: readonly z.core.$ZodIssue[], given: Readonly<Record<string, unknown>>): string =>
  issues.map((issue) => `${shown(String(issue.path[0]), given)}: ${issue.message}`).join('; ');

/** What is wrong is shown as it was given, except where a secret may stand in it. */
const shown = (name: string, given: Readonly<Record<string, unknown>>): string =>
  name in given && !name.startsWith('NEO4J_') ? `${name}=${JSON.stringify(given[name])}` : name;
