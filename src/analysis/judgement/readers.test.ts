import { describe, expect, test } from 'vitest'
import { draftOf } from '../analyse.ts'
import { complaint, faultiness } from './readers.ts'

const loop = Array.from({ length: 40 }, (_, i) => `+\tslot_${i} = resolve(table, ${i});\n`).join('')
const diff = `diff --git a/link/bind.c b/link/bind.c\n--- a/link/bind.c\n+++ b/link/bind.c\n@@ -1,3 +1,43 @@ int bind(void)\n {\n${loop} \treturn 0;\n }\n`
const bare = draftOf({ message: 'Improve binding', diff })
const told = draftOf({
  message:
    'link: Resolve all slots before the first call\n\nThe first call of each function resolved its slot, which took up to 40 ms and made start-up of the editor stutter. Fill the table in bind(), so that later calls find their slot at once.',
  diff,
})

describe('a bare subject over a large diff, against a message that tells what and why', () => {
  test.each(['missing-why', 'too-vague'] as const)('is more likely called %s', (of) => {
    expect(complaint(bare, of)).toBeGreaterThan(0.5)
    expect(complaint(told, of)).toBeLessThan(0.15)
  })

  test('is more likely sent back', () => {
    expect(faultiness(bare, [])).toBeGreaterThan(0.7)
    expect(faultiness(told, [])).toBeLessThan(0.3)
  })
})
