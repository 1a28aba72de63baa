import { register } from '#platform/events.ts'

/** What follows from what. The only file that knows two modules at once. */
register([])
