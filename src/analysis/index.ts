/** The analysis library's only door. */
export { analyse, type AnalyseRequest } from './analyse.ts'
export { readDiff } from './diff/read.ts'
export { findFacts } from './facts/find.ts'
export type { Diff, DiffFile, Hunk } from './diff/diff.ts'
export { clean } from './cleanup/clean.ts'
export { conventions } from './conventions/all.ts'
export type { Convention } from './conventions/convention.ts'
export { explain, type Explained } from './explain.ts'
export {
  holdsSettings,
  needsYaml,
  ownConvention,
  readSettingsFile,
  settingsFileNames,
  type OwnConvention,
  type ParsedText,
  type SettingsFile,
  type SkippedCommits,
} from './settings-file.ts'
export { outline } from './outline/outline.ts'
export { splitPaste, type Pasted } from './message/split.ts'
export { readMessage } from './message/read.ts'
export { answerEdit, fillEdit } from './reply/answer.ts'
export type * from './report.ts'
export { displayWidth } from './text/width.ts'
export type { Span } from './text/span.ts'
