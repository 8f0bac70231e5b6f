/**
 * Passed to each module as parameters: jest runs tests in a context of their own, where finding a global by its name costs more than most
 * of what is then done with it. Only names that loops ask for, and that no module declares for itself.
 */
const GLOBALS = [
  'Array Date Error Infinity JSON Map Math Number Object Promise Reflect RegExp Set String WeakMap parseInt',
  'Float64Array Int32Array Uint8Array Uint32Array',
].flatMap((names) => names.split(' '));

/** One transform for TypeScript (esbuild), no mocks: tests run the real parts. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/tests/e2e/'],
  transform: {
    '^.+\\.tsx?$': '<rootDir>/tests/esbuild-transform.cjs',
    // shipped as ESM only
    '/node_modules/(intl-messageformat|@formatjs)/.+\\.js$': '<rootDir>/tests/esbuild-transform.cjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!(intl-messageformat|@formatjs)/)'],
  sandboxInjectedGlobals: GLOBALS,
  testSequencer: '<rootDir>/tests/slow-first.cjs',
  // jest leaves one core idle: with two cores that halves its speed
  maxWorkers: '100%',
  // for a test that hangs, not for one on a slow or busy machine
  testTimeout: 300_000,
};
