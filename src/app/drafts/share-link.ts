/** Longest link made, characters: what browsers and mail programs still carry. */
const longestLink = 30_000

/** Most bytes unpacked from a link, so that a small one cannot fill the memory. */
const mostUnpacked = 8_000_000

const mark = '#draft='

export interface SharedDraft {
  readonly message: string
  readonly diff: string | null
}

/** The page's address with a draft packed into its fragment; null where that would be too long. */
export async function shareLink(page: string, message: string, diff: string | null): Promise<string | null> {
  const bytes = new TextEncoder().encode(JSON.stringify({ message, diff }))
  const packed = await collect(
    new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')),
    Infinity,
  )
  const link = new URL(page)
  link.hash = mark + base64url(packed)
  return link.href.length > longestLink ? null : link.href
}

/** The draft in a fragment; null where there is none, or none that can be read. */
export async function sharedDraft(hash: string): Promise<SharedDraft | null> {
  if (!hash.startsWith(mark)) return null
  try {
    const packed = new Blob([fromBase64url(hash.slice(mark.length))])
    const bytes = await collect(
      packed.stream().pipeThrough(new DecompressionStream('deflate-raw')),
      mostUnpacked,
    )
    const draft = JSON.parse(new TextDecoder().decode(bytes)) as Partial<
      Record<keyof SharedDraft, unknown>
    > | null
    if (typeof draft?.message !== 'string') return null
    return { message: draft.message, diff: typeof draft.diff === 'string' ? draft.diff : null }
  } catch {
    return null
  }
}

async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = stream.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length
    if (length > most) {
      await reader.cancel()
      throw new RangeError('the draft in the link is too large')
    }
    chunks.push(read.value)
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

function base64url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (c) => c.charCodeAt(0))
}
