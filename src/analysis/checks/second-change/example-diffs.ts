/** A request is sent again, and a plot that has nothing to do with it is drawn otherwise. */
export const retryAndPlot = `diff --git a/net/retry.c b/net/retry.c
--- a/net/retry.c
+++ b/net/retry.c
@@ -1,2 +1,5 @@ int send_request(void)
-\treturn transmit();
+\twhile (tries++ < MAX_TRIES)
+\t\tif (transmit() == 0)
+\t\t\treturn 0;
+\treturn -ETIMEDOUT;
 }
diff --git a/tools/plot.py b/tools/plot.py
--- a/tools/plot.py
+++ b/tools/plot.py
@@ -3,2 +3,5 @@ def plot(series):
-    axis.draw(series)
+    axis.grid(True)
+    axis.legend(loc="upper left")
+    axis.set_title(series.title)
+    axis.draw(series)
     return axis
`

/** One plot gets more lines than are read in passing. */
export const widePlot = `diff --git a/tools/plot.py b/tools/plot.py
--- a/tools/plot.py
+++ b/tools/plot.py
@@ -3,2 +3,26 @@ def plot(series):
     axis.draw(series)
${Array.from({ length: 24 }, (_, i) => `+    axis.grid(lines.at(${i}), legend=series.names[${i}])\n`).join('')}     return axis
`
