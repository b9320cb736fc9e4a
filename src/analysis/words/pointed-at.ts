/** Words that behind "this" or "that" can be read as a noun only. */
export const nounsOnly: ReadonlySet<string> = new Set(
  (
    'attribute field variable document property constant parameter argument value member table list array struct ' +
    'object pointer lock setting header helper macro script tool job page section paragraph line sentence image ' +
    'register bit interface callback handler hook rule warning error message condition check branch block loop ' +
    'function method option flag code driver file commit patch situation case assumption limitation restriction requirement scenario'
  ).split(' '),
)

/** What "this" may stand before in any message: the commit itself, or what every commit has; and verbs. */
export const ownThings =
  'commit patch change changes changeset cl pr series diff revision version fix feature work time way year ' +
  'month week day morning release refactoring refactor rewrite option approach one kind sort type problem issue ' +
  'bug behavior behaviour method function file driver code class module test tests command flag package library ' +
  'is was will would can could may might should must has had did does also adds fixes makes ensures allows'
