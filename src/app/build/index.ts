export { checksWithout } from './check-halves.ts'
export { contentSecurityPolicy } from './content-security-policy.ts'
export { offline } from './offline-files.ts'
