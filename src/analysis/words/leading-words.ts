/** Words that add to something said before. */
export const ADDING =
  /^(?:also|in addition|additionally|furthermore|moreover|besides(?=,)|likewise|similarly(?! to\b)|secondly|in particular|first of all|for comparison|that said|as such|and|or|regarding that|on the other hand|in the same way|same (?:here|for|as above)|ditto)\b/

/** Words that answer a conversation the reader has not seen. */
export const ANSWERING =
  /^(?:as (?:discussed|mentioned|requested|suggested|pointed out|noted|agreed|said|promised)|per (?:review|discussion|feedback|request)|(?:review|reviewer) (?:feedback|comments?)|(?:requested|suggested|asked for|pointed out|found) (?:in|during|by) (?:the )?review|based on @?[\w.-]{1,40}(?:'s)? (?:comment|review|feedback|suggestion)|address(?:es|ed|ing)? (?:the )?(?:review )?(?:comments?|feedback))\b/

/** Words that only go on with a sentence begun in the subject. */
export const CONTINUING = /^(?:so(?: that)?|because|since|instead of|which|for when|unless|until)\b/

/** The same of words that in small letters begin no sentence. */
export const LOWER_CONTINUING =
  /^(?:to|and|or|but|so|because|since|which|that|in order|when|by|with|instead|for|if|as|from|into|via|where|while)\b/

/** Those of them that a main clause may follow. */
export const MAY_BE_WHOLE =
  /^(?:to|because|since|in order|when|by|with|instead|for|if|as|from|into|via|where|while|unless|until)\b/

/** A participle or a count without anything it belongs to: "Seen on ...", "Several reasons:". */
export const BARE =
  /^(?:(?:seen|introduced|requested|needed|required|broken|caused|used) (?:on|in|by|for|since|via|during|with)\b|(?:several|some|a few|many|two|three|various) (?:reasons|notes|points|remarks)\s?[:.]?$|alternative (?:to|of)\b|just (?:to|for|in case)\b)/
