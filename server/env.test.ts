import { expect, test } from 'vitest';
import { readEnv, WrongSetting } from './env.ts';

const messageOf = (source: Record<string, string>): string => {
  try {
    readEnv(source);
  } catch (error) {
    if (error instanceof WrongSetting) return error.message;
    throw error;
  }
  return 'nothing was wrong';
};

test('with nothing set, the server listens on the loopback with the embedded engine and a rate limit', () => {
  expect(readEnv({ PATH: '/usr/bin', HOST: '' })).toEqual({
    host: '127.0.0.1',
    port: 3000,
    dataDir: './data',
    logLevel: 'info',
    rateLimit: 600,
  });
});

test('NEO4J_URI chooses Neo4j, with the user name neo4j unless another is given', () => {
  expect(readEnv({ NEO4J_URI: 'neo4j+s://abc.databases.neo4j.io', NEO4J_PASSWORD: 'secret' }).neo4j).toEqual({
    uri: 'neo4j+s://abc.databases.neo4j.io',
    username: 'neo4j',
    password: 'secret',
  });
  expect(
    readEnv({ NEO4J_URI: 'bolt://h:7687', NEO4J_USERNAME: 'ann', NEO4J_PASSWORD: 'x', NEO4J_DATABASE: 'papers' }).neo4j,
  ).toEqual({ uri: 'bolt://h:7687', username: 'ann', password: 'x', database: 'papers' });
});

test.each([
  ['PORT', '80a', 'PORT="80a": expected a port, a whole number from 0 to 65535'],
  ['PORT', '65536', 'PORT="65536": expected a port, a whole number from 0 to 65535'],
  ['PORT', '-1', 'PORT="-1": expected a port, a whole number from 0 to 65535'],
  ['HOST', 'http://here', 'HOST="http://here": expected a host name or address such as 127.0.0.1'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL="loud": expected one of trace, debug, info, warn, error, fatal, silent'],
  [
    'RATE_LIMIT',
    '1.5',
    'RATE_LIMIT="1.5": expected a whole number of requests a minute for one address, 0 for no limit',
  ],
])('a wrong %s (%s) names itself and what was expected', (name, value, message) => {
  expect(messageOf({ [name]: value })).toBe(message);
});

test('a wrong address of Neo4j is named without being shown, since a password may stand in it', () => {
  const message = messageOf({ NEO4J_URI: 'neo4j://ann:hunter22@db', NEO4J_PASSWORD: 'hunter22' });
  expect(message).toMatch(/^NEO4J_URI: expected an address such as/);
  expect(message).not.toContain('hunter22');
});

test.each(['bolt://host?x=1', 'bolt://host#x', 'neo4j://host:99999', 'neo4j://:7687'])(
  'an address of Neo4j that its driver can’t take is named: %s',
  (address) => {
    expect(messageOf({ NEO4J_URI: address, NEO4J_PASSWORD: 'x' })).toMatch(/^NEO4J_URI: expected an address such as/);
  },
);

test('an address of Neo4j without a password names the password', () => {
  expect(messageOf({ NEO4J_URI: 'neo4j://db' })).toMatch(/^NEO4J_PASSWORD: expected the password/);
});

test('several wrong values stand in one line', () => {
  const message = messageOf({ PORT: 'a\nb', RATE_LIMIT: 'x' });
  expect(message).toContain('PORT="a\\nb"');
  expect(message).toContain('RATE_LIMIT="x"');
  expect(message).not.toContain('\n');
});
