/** A request is sent again where it fails. */
export const retryLoop = `diff --git a/src/net/retry.c b/src/net/retry.c
--- a/src/net/retry.c
+++ b/src/net/retry.c
@@ -10,5 +10,8 @@ int send_request(struct request *req)
 \tint tries = 0;
 
-\treturn transmit(req);
+\twhile (tries++ < MAX_TRIES)
+\t\tif (transmit(req) == 0)
+\t\t\treturn 0;
+\treturn -ETIMEDOUT;
 }
`

/** A new function, in a file that has nothing to do with the loop. */
export const loadSwatches = `diff --git a/palette/colours.py b/palette/colours.py
--- a/palette/colours.py
+++ b/palette/colours.py
@@ -1,4 +1,12 @@
 import json
+
+def load_swatches(folder):
+    swatches = {}
+    for name in sorted(folder.names()):
+        with folder.open(name) as handle:
+            swatches[name] = json.load(handle)
+    return swatches
+
 
 class Palette:
     pass
`

/** A few lines in a file that has nothing to do with the loop. */
export const strictPalette = `diff --git a/palette/colours.py b/palette/colours.py
--- a/palette/colours.py
+++ b/palette/colours.py
@@ -4,3 +4,7 @@ class Palette:
     def swatch(self, name):
+        if not name:
+            raise KeyError("a swatch has a name")
+        if name not in self.swatches:
+            raise KeyError(name)
         return self.swatches[name]
`

/** A value is kept, and on the way a function gets another name. */
export const renamedLoader = `diff --git a/palette/colours.py b/palette/colours.py
--- a/palette/colours.py
+++ b/palette/colours.py
@@ -1,8 +1,11 @@
 import json
 
-def json_of(folder):
+def swatches_from(folder):
     return json.load(folder)
 
 class Palette:
+    colours = None
+
     def colours_of(self, folder):
-        return json_of(folder)
+        self.colours = self.colours or swatches_from(folder)
+        return self.colours
`

/** The versions of all parts are raised after a release. */
export const nextRelease = `diff --git a/pom.xml b/pom.xml
--- a/pom.xml
+++ b/pom.xml
@@ -4,5 +4,5 @@
   <scm>
-    <tag>mill-4.1.0</tag>
+    <tag>HEAD</tag>
   </scm>
diff --git a/wheel/pom.xml b/wheel/pom.xml
--- a/wheel/pom.xml
+++ b/wheel/pom.xml
@@ -4,9 +4,9 @@
   <parent>
     <artifactId>mill-parent</artifactId>
-    <version>4.1.0</version>
+    <version>4.2.0-SNAPSHOT</version>
   </parent>
   <dependency>
     <artifactId>mill-sluice</artifactId>
-    <version>4.1.0</version>
+    <version>4.2.0-SNAPSHOT</version>
   </dependency>
`
