/** Speed and size: claims that a reader can only believe with a number. */
export const claimForms =
  /\b(?:(?:much |far |a (?:bit|lot) |significantly |slightly |noticeably |considerably |a little )?(?:faster|quicker|speedier)|speed(?:s|ing)? up|speed-?ups?|(?:improv\w{0,5}|better|increas\w{0,4}|boost\w{0,3}|optimi[sz]\w{0,5}) (?:\w+ ){0,3}?(?:performance|throughput|latency|speed|memory usage|memory consumption)|performance (?:improvements?|gains?|boosts?|benefits?|wins?)|(?:reduc\w{0,4}|lower\w{0,3}|sav\w{0,3}|decreas\w{0,3}|cut\w{0,4}) (?:\w+ ){0,3}?(?:memory|latency|cpu usage|cpu time|footprint|overhead|binary size|bundle size|build times?|compile times?)|more efficient(?:ly)?|(?:much |significantly )?less memory)\b/i
/** What a change is for, said as a cost that goes or that is there: how large it is decides whether it is worth it. */
export const costs =
  /\b(?:(?:reduc\w{0,4}|shorten\w{0,3}|cut(?:s|ting)?|lower(?:s|ed|ing)?|decreas\w{0,3}|sav(?:e|es|ed|ing)|minimi[sz]\w{0,3}) (?:\w+[- ]){0,4}?(?:\w{0,12}times?|latenc(?:y|ies)|contention|workload|cpu load|stalls?|overheads?|cpu cycles)|performance (?:impact|penalt(?:y|ies)|hits?|degradations?|bottlenecks?|problems?|issues?|overheads?|costs?|loss)|(?:suboptimal|poor|bad|degrad\w{1,4}|hurts?|hurting|harms?|worse) (?:\w+ ){0,3}?performance|performance (?:suffers|degrades)|(?:avoid\w{0,3}|lock|severe|heavy|high) (?:\w+ ){0,2}?contention)\b/i
/** Each claim has one of these. To make the pattern ready takes longer than most checks take for a message. */
export const claimWords =
  'faster quicker speed performance throughput latenc memory cpu footprint overhead size time efficient contention workload stall'.split(
    ' ',
  )
/** Figures with a unit. */
export const measured =
  /\d\s?(?:%|percent|x\b|×|ms\b|us\b|µs\b|ns\b|secs?\b|s\b|seconds?|minutes?|min\b|hours?|[kmg]i?b\b|bytes?|mb\/s|gb\/s|iops|ops|req|cycles?|times\b|fold|fps|instructions|allocations|calls|lines|ops\/s)|\bo\([^)]{1,20}\)|\b(?:twice|half|double[sd]?|halve[sd]?|quadratic|linear|constant time|order of magnitude|orders of magnitude|benchmark\w{0,4}|measured|profil\w{1,5}|no measurable)\b/i

/** Words of a message that is about speed or size. */
export const speedWords =
  /\b(?:performance|faster|slow(?:er|s|down)?|speed\w{0,4}|latency|throughput|optimi[sz]\w{1,6}|efficien\w{1,4}|overhead|bandwidth|contention|scalab\w{1,5}|iops)\b/gi
