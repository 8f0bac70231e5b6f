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
  // jest leaves one core idle: with two cores that halves its speed
  maxWorkers: '100%',
  testTimeout: 60000,
};
