/** Acronyms that a programmer anywhere knows; conventions add their own. Lower case. */
export const commonTerms: readonly string[] = (
  'abi api ascii asan ast aws bios bom cd ci cli cors cpu crc crlf crud css csv cve cwd dag db ddos dns dom dos ' +
  'eof eol fifo fips fps ftp gc gcc gdb gid gif git gnu gpl gpu gui hdd html http https i/o id ide idl ieee ietf ' +
  'imap io ip ipc ipv4 ipv6 irc irq iso jar jit jpeg jpg js json jwt kb lan lf lgpl lifo llvm lru lsp mac mb md5 ' +
  'mime mit mtu mvc nan nat nfs npm ntp null oauth odr oom oop orm os pc pdf pid png poc posix pr ram rc rdbms ' +
  'readme regex repl rest rfc rgb rng rpc rsa rss rtc rtl saas sdk sha sha1 sha256 simd smtp soap spdx sql ssd ' +
  'ssh ssl stdin stdout stderr svg tcp tdd tls todo toml ts tty ttl tz ubsan udp ui uid unix uri url usb utc utf ' +
  'utf-8 utf8 uuid ux vcs vm vpn wan wasm wip www xhtml xml xss yaml zip'
).split(' ')
