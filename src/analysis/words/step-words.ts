/** Steps of work that a squash listed and nobody can look up any more: these alone are never worth keeping. */
export const stepForm =
  /^(?:fix-?ups?|wip|better|oops\w{0,4}|more|again|nits?|(?:some )?more (?:fixes|changes|tests|cleanups?)|review|(?:address|apply|handle|fix|incorporate|respond to|resolve)\w{0,4} (?:(?:the|all|some|pr|code|more|further|review|reviewer'?s?|\w{1,20}'s) ){0,3}(?:review|comments?|feedback|suggestions?|nits?|remarks)(?: from code review)?|(?:pr|code|review) (?:review|comments?|feedback|fixes)|merge (?:remote-tracking )?(?:branch|pull request)\b.{0,80}|try (?:again|to fix)\b.{0,40})[.!]?$/i
/** These may be part of a change, and only with others of their sort are they steps. */
export const smallStepForm =
  /^(?:(?:fix|fixed|fixing|update|run|apply|appease|please|satisfy|make) )?(?:the )?(?:tests?|build|ci|lint(?:er|s|ing)?|lints?|fmt|rustfmt|gofmt|format(?:ting)?|clippy|typos?|checkstyle|compile(?: errors?)?|compilation|warnings?|imports?|docs?|happy|style|prettier|whitespace|clean-?ups?|minor|tweaks?|bug|merge conflicts?|conflicts?)[.!]?$/i
