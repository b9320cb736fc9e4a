/** Openers by which a sentence leans on the one before it. */
const LEANING =
  /^(?:this|that|these|those|it|its|they|their|them|he|she|such|so|thus|therefore|hence|however|but|and|or|also|then|instead|otherwise|consequently|as a (?:result|consequence)|because of (?:this|that)|for (?:this|that) reason|in (?:that|this|the former|the latter) case|in addition|additionally|moreover|furthermore|similarly|likewise|again|alternatively|the (?:former|latter|other|same|second|first|resulting)|another|both|neither|either|to (?:do|fix|avoid|solve|address|achieve|prevent) (?:this|that|so|it)|with (?:this|that)|after (?:this|that)|since then|nevertheless|still|yet|note that|not only|even (?:so|then)|while at it|given (?:this|that)|here|there)\b/i

/** Whether a sentence cannot be read without the one before it, so that the two must stay together. */
export function leansOnPrevious(text: string): boolean {
  return LEANING.test(text.slice(0, 60)) || /^[a-z(]/.test(text)
}
