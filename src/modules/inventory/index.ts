export { post } from './posting.ts'
export type { Posted, PostedLine, Posting, PostingLine } from './postings.ts'
