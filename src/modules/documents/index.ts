export { discardDocumentsOf } from './documents.ts'
export {
  documentCreated,
  documentDeleted,
  documentRestored,
  documentUpdated,
  documentVersionAdded,
} from './events.ts'
export { handlers } from './handlers.ts'
export { holds } from './holders.ts'
export { eraseDocumentsOf } from './personal-data.ts'
export { pictureOf, picturesOf } from './pictures.ts'
