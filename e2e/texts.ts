export const diff = `diff --git a/src/queue.ts b/src/queue.ts
index 1111111..2222222 100644
--- a/src/queue.ts
+++ b/src/queue.ts
@@ -1,5 +1,8 @@
 export class Queue {
-  items = []
+  readonly items: Job[] = []
+  drainAll(): void {
+    while (this.items.length) this.next()
+  }
   next() {
     return this.items.shift()
   }
`

export const gitShow = `commit 0123456789abcdef0123456789abcdef01234567
Author: Ines Moreau <ines@example.org>
Date:   Mon Nov 3 10:00:00 2025 +0100

    Drain the queue before it closes

    Jobs that still waited were lost when the worker stopped.

${diff}`

/** Two patches as \`git format-patch --stdout\` prints them. */
export const mailbox = ['Drain the queue before it closes', 'Name the queue after its owner']
  .map(
    (subject, i) => `From 0123456789abcdef0123456789abcdef0123456${i} Mon Sep 17 00:00:00 2001
From: Ines Moreau <ines@example.org>
Date: Mon, 3 Nov 2025 10:0${i}:00 +0100
Subject: [PATCH ${i + 1}/2] ${subject}

Jobs that still waited were lost when the worker stopped.

---
 src/queue.ts | 5 ++++-
 1 file changed, 4 insertions(+), 1 deletion(-)

${diff}-- 
2.39.0

`,
  )
  .join('')
