/** Words that carry grammar rather than content. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its they them their there here he she we us our you your i my me ' +
    'and or but nor so yet if then else than as of in on at to for from by with without within into onto ' +
    'over under about after before between through during against per via is are was were be been being ' +
    'am do does did done doing have has had having will would shall should can could may might must not no ' +
    "don't doesn't didn't isn't aren't wasn't weren't won't can't cannot it's that's there's also just only " +
    'very too now both each every any some all such same other another which who whom whose what when where ' +
    'why how because since while until unless although though however therefore thus hence up out off again ' +
    'more most less least many much few one two'
  ).split(' '),
)
