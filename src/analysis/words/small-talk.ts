/** Words of talk about a change, rare or not, which name nothing that a diff would have. */
export const smallTalk: ReadonlySet<string> = new Set(
  (
    'about above actual after again against almost already although always another anymore anyway around away back ' +
    'because become been before behind being below best better between beyond both cannot case cases clear consistent ' +
    'current details different during each earlier either else enough entire even ever every everything exact exist ' +
    'existing extra few first forever former full further good hence here however idea incorrect inside instead issue ' +
    'just kind last late later latter least less like long longer main many maybe more most much need never next ' +
    'none nothing obvious often once only other otherwise outside over past people possible previous proper quite ' +
    'rather reason recent right same second several short should similar simple since some someone something soon ' +
    'still such sure than that them then there these they thing things this those three through thus together too ' +
    'twice under unlike until upon upstream useful usual various very well what when where whether which while whole ' +
    'with within without work wrong github gitlab missing unfinished broken into might though part parts ' +
    'bugs bugfix failures chore'
  ).split(' '),
)
