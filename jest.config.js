const { availableParallelism } = require('node:os');

/** Jest runs the TypeScript as it is: swc strips the types, `tsc --noEmit` has checked them before. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['<rootDir>/tests/browser/'],
  transform: {
    '^.+\\.[tj]sx?$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }],
  },
  testTimeout: 30_000,
  // Jest leaves one core idle by default; on two that would be half of them.
  // Several tests wait (for other processes, Java, a service that hangs) more than they work.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
};
