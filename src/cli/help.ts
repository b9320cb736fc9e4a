export const help = `Whatwhy judges a commit message: does it say what the commit does, then why, and describe the change
that is really there?

  whatwhy check [FILE|-]     judge a message, a patch or a mailbox
      --diff FILE|-            with this diff
      --staged                 with what is staged
      --commit REV             a commit's own message and diff
      --range A..B             every commit of a range; merges are left out
      --since-base BRANCH      every commit that BRANCH does not have
      --format FORMAT          text, json, sarif or github
      --convention NAME        judge by this convention (found out where none is named)
      --source SOURCE          what the text is: draft, commit-file, patch or log
      --fail-on LEVEL          exit with 1 from this level on: must (default), should or never
  whatwhy clean [FILE|-]     print the message after all safe fixes; --write changes the file
  whatwhy outline            print an outline for a diff (--staged, --commit REV, --diff FILE|-)
  whatwhy batch              answer JSON lines {"id", "message", "diff"?, "convention"?} with reports
      --git-log                read what git log -p prints instead
      --convention NAME        for the messages that name none
  whatwhy explain [CHECK]    say what a check asks and why; list them all
  whatwhy open [FILE|-]      open the page with a message and a diff (--staged, --commit REV)
  whatwhy edit FILE          be git's editor: git config core.editor "whatwhy edit"
  whatwhy hook install       judge every commit of this repository; hook uninstall ends it

Exit codes: 0 nothing to object to, 1 findings, 2 bad use or unreadable input.
Settings are read from .whatwhy.json at the repository's root, else from what commitlint or gitlint has there.
NO_COLOR, FORCE_COLOR and COLUMNS are respected; PORT is the port of "open", BROWSER what it opens, VISUAL or EDITOR
what edits files that hold no message. Nothing is sent anywhere.
`
