import type { Plugin } from 'vite'
import { styleNonce } from '../browser/index.ts'

/**
 * What the built page may do: run its own scripts and fetch its own files, and nothing else. Styles need a
 * nonce because CodeMirror writes its own into a style element; with it, no other inline style is taken.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'nonce-${styleNonce}'`,
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types whatwhy',
]

/** Puts the policy into the built page; the development server needs inline scripts of its own. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'whatwhy-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: directives.join('; ') },
        injectTo: 'head-prepend',
      },
    ],
  }
}
