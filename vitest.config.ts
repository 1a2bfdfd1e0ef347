import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: 'src/tools/built.ts',
    include: ['src/**/*.test.ts', 'rules/**/*.test.ts'],
    // Processes, not threads: the command line's tests change the working folder.
    pool: 'forks',
    maxWorkers: 2,
    // The sources hold no state, and loading them anew for each file would take more time than the tests.
    isolate: false,
    // Tests that start the executable share two cores with the rest.
    testTimeout: 20_000,
  },
})
