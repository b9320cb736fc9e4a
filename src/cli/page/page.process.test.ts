import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { request } from 'node:http'
import { expect, test } from 'vitest'
import { Sandbox } from '../testing/sandbox.ts'

/** The address that a started command prints. */
function addressOf(child: ChildProcess): Promise<URL> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const found = /http:\S+/.exec(said)
      if (found) resolve(new URL(found[0]))
    }
    child.stdout!.on('data', listen)
    child.stderr!.on('data', listen)
    child.on('exit', () => reject(new Error(said)))
  })
}

const exitOf = (child: ChildProcess) => new Promise<number | null>((resolve) => child.on('exit', resolve))
const tokenOf = (address: URL) => ({ 'x-whatwhy-token': address.hash.replace('#session=', '') })

/** The status of a raw request: `fetch` would tidy its path up and choose its own Host. */
function statusOf(address: URL, path: string, host = address.host): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: address.hostname, port: address.port, path, headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

test('serves the page and nothing outside of it, under its own name only', async () => {
  const child = new Sandbox().start(['open', '--no-browser'], { PORT: '0' })
  const address = await addressOf(child)
  const page = await fetch(address)
  expect(await page.text()).toContain('<title>Page</title>')
  expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  for (const path of [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%00',
    '/%zz',
    '/session/draft',
  ]) {
    expect([path, await statusOf(address, path)]).toEqual([path, 404])
  }
  expect(await statusOf(address, '/', 'example.org')).toBe(421)
  expect((await fetch(address, { method: 'POST' })).status).toBe(405)
  child.kill('SIGTERM')
  expect(await exitOf(child)).toBe(0)
})

test('hands the page what is staged, to the bearer of the token only', async () => {
  const sandbox = Sandbox.repository()
  sandbox.stage()
  const address = await addressOf(sandbox.start(['open', '--staged', '--no-browser'], { PORT: '0' }))
  const draft = new URL('session/draft', address)
  expect((await fetch(draft)).status).toBe(403)
  expect((await fetch(draft, { headers: { 'x-whatwhy-token': 'wrong' } })).status).toBe(403)
  const given = (await (await fetch(draft, { headers: tokenOf(address) })).json()) as object
  expect(given).toMatchObject({
    mode: 'open',
    message: '',
    diff: expect.stringContaining('+int cache_size = 8;') as string,
  })
  const save = new URL('session/save', address)
  expect(
    (await fetch(save, { method: 'POST', headers: tokenOf(address), body: '{"message":"x"}' })).status,
  ).toBe(404)
})

test('is an editor for git: saving makes the commit', async () => {
  const sandbox = Sandbox.repository()
  sandbox.write('message', 'Add a cache\n')
  const child = sandbox.start(['edit', 'message', '--no-browser'])
  const address = await addressOf(child)
  const save = (body: string) =>
    fetch(new URL('session/save', address), { method: 'POST', headers: tokenOf(address), body })
  expect((await save('{"text": 1}')).status).toBe(400)
  expect((await save('{"message": "Add a cache of eight\\n"}')).status).toBe(204)
  expect(await exitOf(child)).toBe(0)
  expect(sandbox.read('message')).toBe('Add a cache of eight\n')
})

test('is an editor for git: leaving fails and keeps the file', async () => {
  const sandbox = Sandbox.repository()
  sandbox.write('message', 'Add a cache\n')
  const child = sandbox.start(['edit', 'message', '--no-browser'])
  const address = await addressOf(child)
  const leave = (body: string) => fetch(new URL('session/leave', address), { method: 'POST', body })
  expect((await leave('wrong')).status).toBe(403)
  expect((await leave(tokenOf(address)['x-whatwhy-token'])).status).toBe(204)
  expect(await exitOf(child)).toBe(1)
  expect(sandbox.read('message')).toBe('Add a cache\n')
})

/** The draft that a started command offers to the page. */
async function draftAt(address: URL): Promise<{ message: string; diff: string | null; source: string }> {
  const answer = await fetch(new URL('session/draft', address), { headers: tokenOf(address) })
  return (await answer.json()) as { message: string; diff: string | null; source: string }
}

const tell = (address: URL, route: string, message: string) =>
  fetch(new URL(`session/${route}`, address), {
    method: 'POST',
    headers: tokenOf(address),
    body: JSON.stringify({ message }),
  })

test('shows what an amended commit changes, with what is staged', async () => {
  const sandbox = Sandbox.repository()
  sandbox.stage()
  sandbox.git('commit', '-q', '-m', 'Double the cache')
  sandbox.write('other.c', 'int other;\n')
  sandbox.git('add', 'other.c')
  const [plain, amend, reworded] = [
    ['commit'],
    ['commit', '--amend'],
    ['commit', '--amend', '-m', 'Other', '-e'],
  ]
  for (const [args, sees] of [
    [plain, false],
    [amend, true],
    [reworded, true],
  ] as const) {
    const { diff } = await draftAt(await addressOf(sandbox.startGit(...args)))
    expect(diff).toContain('+int other;')
    expect([args, diff!.includes('+int cache_size = 8;')]).toEqual([args, sees])
  }
  sandbox.git('commit', '-q', '-m', 'Add another')
  sandbox.git('reset', '-q', '--hard', 'HEAD~2')
  const first = await draftAt(await addressOf(sandbox.startGit('commit', '--amend')))
  expect(first.diff).toContain('+int cache_size = 4;')
})

test('reads the message as git will, and carefully where git does not drop lines of #', async () => {
  const sandbox = Sandbox.repository()
  sandbox.stage()
  const source = async () => (await draftAt(await addressOf(sandbox.startGit('commit')))).source
  expect(await source()).toBe('commit-file')
  for (const [key, value] of [
    ['core.commentChar', ';'],
    ['commit.cleanup', 'whitespace'],
  ] as const) {
    sandbox.git('config', key, value)
    expect([key, await source()]).toEqual([key, 'draft'])
    sandbox.git('config', '--unset', key)
  }
  expect(
    (
      await draftAt(
        await addressOf(sandbox.start(['open', '--commit', 'HEAD', '--no-browser'], { PORT: '0' })),
      )
    ).source,
  ).toBe('log')
})

test('saving in the page amends, and leaves the list of steps of a rebase to another editor', async () => {
  const sandbox = Sandbox.repository()
  const child = sandbox.startGit('commit', '--amend')
  expect((await tell(await addressOf(child), 'save', 'Add a cache of four\n')).status).toBe(204)
  expect(await exitOf(child)).toBe(0)
  expect(sandbox.git('log', '--format=%s')).toBe('Add a cache of four')
  sandbox.write('git-rebase-todo', 'pick 1\n')
  const edit = (env: NodeJS.ProcessEnv) => sandbox.whatwhy(['edit', 'git-rebase-todo'], '', env)
  expect(edit({ VISUAL: `sed -i 's/^pick/drop it;/'` }).code).toBe(0)
  expect(sandbox.read('git-rebase-todo')).toBe('drop it; 1\n')
  const refused = edit({ VISUAL: 'touch owned; true' })
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('only a shell') as string })
  expect(existsSync(sandbox.path('owned'))).toBe(false)
  expect(edit({ EDITOR: 'false' }).code).toBe(1)
})

test('keeps what was written through a reload, and prints it where nothing was saved', async () => {
  for (const ending of ['leave', 'SIGTERM'] as const) {
    const sandbox = new Sandbox()
    sandbox.write('message', 'Add a cache\n')
    const child = sandbox.start(['edit', 'message', '--no-browser'])
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const address = await addressOf(child)
    expect((await tell(address, 'keep', 'Add a cache of eight')).status).toBe(204)
    expect((await draftAt(address)).message).toBe('Add a cache of eight')
    if (ending === 'SIGTERM') child.kill('SIGTERM')
    else {
      const body = `${tokenOf(address)['x-whatwhy-token']}\nAdd a cache of nine`
      await fetch(new URL('session/leave', address), { method: 'POST', body })
    }
    expect(await exitOf(child)).toBe(1)
    expect(sandbox.read('message')).toBe('Add a cache\n')
    expect(said).toContain(
      `is as it was\nWhat was written in the page, so that it is not lost:\n\nAdd a cache of`,
    )
    expect(said).toMatch(ending === 'leave' ? /nine\n$/ : /eight\n$/)
  }
})
