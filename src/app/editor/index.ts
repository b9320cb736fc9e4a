export { MessageEditor } from './MessageEditor.tsx'
