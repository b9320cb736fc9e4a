import { expect, test } from 'vitest'
import { help } from './help.ts'

test('the help fits a terminal of 80 columns', () => {
  expect(help.split('\n').filter((line) => line.length > 80)).toEqual([])
})
