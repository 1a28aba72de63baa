// Dredd loads its hooks from a file and hands them an object that exists nowhere else; dredd.ts waits for it.
globalThis.takeDreddHooks(require('hooks'))
