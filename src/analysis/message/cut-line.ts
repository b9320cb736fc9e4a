/** Git's cut line without the comment mark before it (wt-status.c). */
export const cutLine = '------------------------ >8 ------------------------'
