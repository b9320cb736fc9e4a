export { DiffPanel } from './DiffPanel.tsx'
