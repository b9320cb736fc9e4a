export const help = `Whatwhy judges a commit message: does it say what the commit does, then why,
and describe the change that is really there?

  whatwhy check [FILE|-]   judge a message, a patch or a mailbox
      --diff FILE|-          with this diff
      --staged               with what is staged
      --commit REV           a commit's own message and diff
      --range A..B           every commit of a range; merges are left out
      --since-base BRANCH    every commit that BRANCH does not have
      --format FORMAT        text, json, sarif or github
      --convention NAME      by this convention (found out where none is named)
      --source SOURCE        what it is: draft, commit-file, patch or log
      --fail-on LEVEL        exit with 1 from must (default), should or never
      --hook                 FILE is what git gives a hook; merges etc. pass
  whatwhy clean [FILE|-]   print the message after all safe fixes
      --write                change the file instead
  whatwhy outline          print an outline for the message of a diff
                           (--staged, --commit REV, --diff FILE|-)
  whatwhy batch            a filter: JSON lines {"id", "message", "diff"?,
                           "convention"?} in, lines {"id", "report"} out
      --git-log              read what git log -p prints instead
      --convention NAME      for the messages that name none
  whatwhy explain [CHECK]  say what a check asks and why; list them all
  whatwhy open [FILE|-]    open the page with a message and a diff
                           (--staged, --commit REV)
  whatwhy edit FILE        be git's editor (core.editor "whatwhy edit")
  whatwhy hook install     judge every new commit of this repository
      --outline              and offer an outline for each new message
  whatwhy hook uninstall   end that

Examples:
  whatwhy check --staged draft.txt
  whatwhy check --since-base origin/main --format github
  git log -p --no-merges v1..v2 | whatwhy batch --git-log

Exit codes: 0 nothing to object to, 1 findings at the level of --fail-on,
2 bad use or unreadable input.
A message with a line "whatwhy: skip, REASON" is passed in hooks and ranges.
Settings are read from .whatwhy.json at the repository's root, else from what
commitlint or gitlint has there. NO_COLOR, FORCE_COLOR and COLUMNS are
respected; PORT is the port of "open", BROWSER what it opens, VISUAL or EDITOR
what edits files that hold no message. Nothing is sent anywhere.
`
