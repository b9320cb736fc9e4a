export { Reply } from './Reply.tsx'
