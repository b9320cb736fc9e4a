/** Lets CodeMirror's own style element through the content security policy. */
export const styleNonce = 'whatwhy-editor'
