/** Tests in a real browser: slow, one after another, and apart from the others (`npm run test:browser`). */
module.exports = {
  ...require('./jest.config.js'),
  roots: ['<rootDir>/tests/browser'],
  testPathIgnorePatterns: [],
  maxWorkers: 1,
  testTimeout: 90_000,
};
