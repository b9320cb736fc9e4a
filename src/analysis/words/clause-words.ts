/** Each is followed by a clause whose verb is not that of the sentence; so is what one knows or makes sure. */
export const TAKES_A_CLAUSE =
  /^(?:because|since|if|when|while|as|whenever|where|unless|until|although|though|whether|how|what|why|that|which|who|assumes?|assuming|ensur(?:es?|ing)|guarantees?|knows?|means?|says?|sure|thinks?)$/
/** "when possible", "since commit 1a2b", "while at it": behind them these words take no clause. */
export const NO_CLAUSE = /^(?:possible|needed|necessary|of|commit|version|v?\d.*|a|an|at|in|on|per|for|that)$/
/** What surely is, or has beside it, the verb of a clause. */
export const FINITE =
  /^(?:let|is|are|was|were|has|have|had|does|do|did|can|cannot|could|may|might|must|should|would|will|we|i|they|he|she|(?:let|it|there|we|they|that)['’](?:s|re|ve|ll|d)|\w{2,6}n['’]t)$/

/** Pronouns that only open clauses. */
export const NOMINATIVE = /^(?:we|i|they|he|she)$/
/** Before an object. */
export const DETERMINER = /^(?:the|an?|its|their|our|all|each|every|no)$/
/** What the subject of a clause begins with. */
export const SUBJECT =
  /^(?:the|an?|its|their|our|all|each|every|no|this|that|these|those|it|we|they|you|i|there)$/

/** Words by which a main clause shows: pronouns, auxiliaries, the verbs of changes. */
export const MAIN_CLAUSE =
  /\b(?:we|i|you|it|this|that|these|they|there|is|are|was|were|be|will|should|must|can|could|would|has|have|had|does|do|did|use[sd]?|adds?|makes?|moves?|removes?|changes?|needs?|needed|requires?|required|now|just|simply|call|pass|set|introduce|switch|replace|check|return|run)\b/i
