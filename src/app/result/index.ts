export { Result } from './Result.tsx'
export { TakeButton } from './TakeButton.tsx'
