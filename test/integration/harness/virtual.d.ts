/** Imports every `*.test.ts` below `test/integration`; made by the build. */
declare module 'virtual:tests' {}

/** Mocha's build for browsers and workers; it sets the globals `Mocha` and `mocha`. */
declare module 'mocha/mocha.js' {}
