interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): string
  }
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }

/** The page's one trusted-types policy: scripts come from where the page came from. */
const policy = trustedTypes?.createPolicy('whatwhy', {
  createScriptURL(url) {
    if (new URL(url).origin !== location.origin) throw new TypeError(`not a script of this page: ${url}`)
    return url
  },
})

/** A script address that the browser accepts for workers; throws for another origin's. */
export function trustedUrl(url: string): string {
  return policy ? policy.createScriptURL(url) : url
}
