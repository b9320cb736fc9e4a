import { expect, it } from 'vitest'
import { analyse } from '../index.ts'

const message = 'Serve frames in order of VQLR\n\nThe smallest goes first, so that no frame waits for long.'
const found = (diff: string) => analyse({ message, diff }).findings.find((f) => f.check === 'terms-explained')

it('says that a term is new only where the diff shows all that its file has', () => {
  const added =
    'diff --git a/net/order.c b/net/order.c\nnew file mode 100644\n--- /dev/null\n+++ b/net/order.c\n@@ -0,0 +1 @@\n+int vqlr(void);\n'
  expect(found(added)).toMatchObject({ level: 'should' })
  expect(found(added)!.message).toContain('comes into this code with this change')
  const changed =
    'diff --git a/net/order.c b/net/order.c\n--- a/net/order.c\n+++ b/net/order.c\n@@ -1 +1,2 @@\n int order(void);\n+int vqlr(void);\n'
  expect(found(changed)).toMatchObject({ level: 'could' })
  expect(found(changed)!.message).not.toContain('comes into this code')
})
