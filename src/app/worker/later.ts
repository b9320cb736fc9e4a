/** What the worker fetches when it is first asked for it. */
export {
  answerEdit,
  fillEdit,
  needsYaml,
  outline,
  ownConvention,
  readSettingsFile,
  splitPaste,
} from '../../analysis/index.ts'
