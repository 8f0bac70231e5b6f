/** One transform for TypeScript (esbuild), no mocks: tests run the real parts. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/tests/e2e/'],
  transform: { '^.+\\.tsx?$': '<rootDir>/tests/esbuild-transform.cjs' },
  testTimeout: 30000,
};
