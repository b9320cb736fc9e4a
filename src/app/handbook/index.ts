export { Handbook } from './Handbook.tsx'
