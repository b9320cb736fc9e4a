/** What the worker fetches when it is first asked for it. */
export { answerEdit, outline, splitPaste } from '../../analysis/index.ts'
export { ownConvention, readSettingsFile } from './settings-file.ts'
