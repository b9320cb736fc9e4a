/**
 * Abbreviations that programmers of every field read without a gloss: from general glossaries of computing (hardware,
 * systems, networks, security, data formats, the web, tools), lower case. What only one project knows belongs into
 * that project's convention.
 */
export const knownAcronyms: ReadonlySet<string> = new Set(
  `
  aka api apis abi abis acl acls ack acks acpi adc ads ai aes afaict afaik aio alsa alu amd ansi aot apic apm app
  apps arm arm64 arp asan asap ascii asic asm ast asts atm ata atapi aux avx avx2 avx512 aws
  bar bcd bfs bgp bios bit bits blas blob bluetooth bmc bom boolean bsd bsp bss btrfs btw bug byte bytes bpf
  ca cas cbc ccm cd cdn cdrom cert ceo cfg cfi cgi cgroup cgroups chan char ci cid cidr cjs clang cli clis cls cmd
  cmos cmd cms cname cors cow cpl cpp cpu cpus crc crc32 crlf cr crm crt crud csi csp cspell csrf css csv ctrl cuda cve cves cvs cwd
  dac dad dag db dbg dbus dc dce dcp ddl ddos ddr ddr3 ddr4 debian del des dev devops dfs dfu dhcp dhcpv6 dht diff dimm dir dirs
  div dkim dll dlls dma dmarc dmi dml dns dnssec doc docs dom dos dpi dram drm dry dsa dsl dso dsp dst dtb dtd dto dts dtls
  dvd dvi dwarf
  eabi ebpf ebs ec2 ecc ecdh ecdsa ecmascript ecma ed25519 edac edns eeprom efi eg elf els email emacs emmc eof eol
  eom epoll eq err errno es es5 es6 es2015 es2020 esc esm etag eth ext ext2 ext3 ext4 eula exe exif extern
  faq fat fat32 fd fds fft fifo fifos fips fixme flac foss fp fpga fpu fqdn fs fsck fsm ftp ftps fuse fyi
  gb gbps gc gcc gcm gcp gdb gdpr ghz gib gid gif git github gitlab glibc gmail gmt gnu gnupg gnutls go gpg gpio gpios gpl gpo gps
  gpt gpu gpus grpc gre grub gtk gui guid guids gzip
  hal hash hdd hdmi hdr hex hid hmac hmr hpet hpc hp hsts html html4 html5 htm http http2 http3 https hw hwmon hz
  i2c i3c i386 i486 i586 i686 i18n ia32 ia64 ibm icmp icmpv6 icon icu id ide idea idl ids ie ieee ietf iff igmp imap imho imo inet
  info ini init inode inodes int intel io ioctl ioctls ios iot ip ipc iops ipsec ipv4 ipv6 irc irda iri irq irqs isa iso isp iscsi isr
  jar java jdk jit jni jpa jpeg jpg jre js json json5 jsonl jsx jvm jwt
  kb kbd kbps kde kernel khz kib kv kvm kpi ksh
  l1 l2 l3 l10n l2tp lan lapack lcd ldap ldaps led leds lf lgpl lib libc lifo linux lint llc lldb llvm llm llms loc log lora
  lpc lru ls lsb lsp lsm lts lto lua luks lun lvm lwn lzma lz4
  mac macos mac80211 mariadb mathml max mb mbr mbps md md5 mdio mdn mdns mib mhz mibs midi mime min mips mingw misc mit
  mitm ml mmap mmc mmio mmu mmx mode modem mp3 mp4 mpi mpls mq mqtt msb msdn msg msi msix msrv ms msvc mtd mtime mtu mutex mutexes mvc mvp mx mysql
  n/a na nack nak nan nand nas nat nb nbd ncurses ndis nfs nfsv3 nfsv4 nic nics nif nih nilfs nist nit nix nls nmi no nodejs nop nor nosql
  npm ns nss ntfs ntp null numa nvm nvme nvram nul
  oauth oauth2 obj oci ocr ocsp odbc oem oid oids ok ole oo oob ooo oom oop opcode opcodes opengl openssl opt orm os oses osi osx ota otp oss
  oui
  p2p pam pc pci pcie pcb pcm pdf pdo pdp pem pep perl pf pfs pgp php phy phys pic pid pids pie pii pin pio pip pk pkcs pki pkg plc pli
  pll plt pm png po poc pojo pop pop3 posix ppa ppc ppc64 ppc64le ppi ppm ppp pppoe pptp pr prs prng proc proto ps ps2 psk psp psu pty pwa pwm pxe py pypi
  qa qemu qos qr qt quic
  r/o r/w rad raid ram raii rar raw rbac rc rcu rdb rdbms rdf rdma rdp readme ref regex regexp regexes repl repo repos req res
  rest restful rf rfc rfcs rfid rgb rgba rhel risc riscv rle rng rnd ro rom rop rpc rpcs rpm rps rs232 rs485 rsa rss rst rsync rt rtc rtf rtl rto rtos rtp
  rtt rtti ruby rust rw rx rxrpc
  s390 s390x s3 saas sack samba san sas sasl sasm sata sbom sbin scm scp scrum scsi sctp sd sdio sdk sdks sdl sdram se sec seccomp sei selinux
  sftp sha sha1 sha256 sha384 sha512 sha-1 sha-256 shm si sid sig sigbus sigchld sigint sigkill sigpipe sigsegv sigterm simd sip sla slab slas slip sles
  smb smbios smp sms smt smtp smtps snmp soap soc socs socks sop spa spf spi sql sqlite src sram sse sse2 ssd ssds sse4 ssh ssid ssl sso sse ssr ssrf stdin stdout
  stderr std stl stp stun sudo suse svc svg svn sw swap symlink symlinks sync sys syscall syscalls sysctl sysfs systemd syslog
  tap tar tb tbd tbh tc tcp tcp/ip tdd tex tftp tgz tiff tld tldr tlb tls tlsv1 tmp tmpfs todo toml toc tor tos tpm tpm2 ts tsan tsc tso tsx tti ttl tty ttys tun turn tv tx txt
  ubsan uaf uart uarts ubuntu ucs udev udp uefi ufs ui uid uids ulp uml unc unix uri uris url urls us usa usb usb2 usb3 usr utc utf utf-8 utf8 utf16 utf-16 utf32 util utils
  uuid uuids ux
  v8 va vcs vdso vcpu vcpus veth vfat vfs vga vhost vi video vim virtio vlan vlans vm vms vmm vnc voip vpn vps vpc vpu vram vs vscode vt vxlan vue
  w3c wal wan wasm wav webgl webrtc wep wiki wifi wi-fi win win32 win64 winapi wip wlan wm wpa wpa2 wsdl wsgi wsl wtf www wysiwyg
  x11 x32 x509 x.509 x64 x86 x86_64 x86-64 xattr xattrs xen xfs xhr xhtml xml xmpp xor xpath xslt xss xsd xz xdp
  yaml yml yagni yacc
  z3 zfs zip zsh zstd zlib
  add all and any bug but can cannot do does don't each else end eq false fix for from ge gt has have if in into is it its le lt may
  more must ne never new none nor not note notice of off on only or out per please rare see should so the then this to true until very warning was
  when will with without yes you always both also todo xxx hack important beware caution tl;dr
  get put post patch delete head options connect trace select insert update create drop alter where join left right inner outer group order by having limit union
  lba csr wdt argv argc der ice gas dtr flr kaslr aslr mcu mcus npu pmic ldo tee ptp toctou vmcs msrs iso9660 lacp lldp ospf dns-sd ecb ctr kdf hkdf edid
  mipi lvds vsync otg rssi mimo ofdm snr ber oidc saml sni alpn jwks etl olap oltp cte ssa jmx jndi jdbc jms jta
  ejb osgi awt sax dco cla slo sriov pnp pmu pvh sev tdx sgx cxl nvdimm hugetlb thp cse licm pgo
  bolt gdt ldt idt tss iopl mtrr pat ioapic gic smi tlv asn bmp gpx kml wkt epsg srid rtcp rtsp sdp webp avif
  heif mov avi mkv aac opus ogg hls yuv ycbcr cmyk hsv hsl dct fir iir eintr einval enoent enomem
  eperm eacces eagain ebusy eexist efault eio enosys enospc erange enotsup eopnotsupp epipe etimedout econnreset
  econnrefused emfile enametoolong enodev enxio enotty eisdir enotdir ewouldblock
  a b c d e f g h i j k l m n o p q r s t u v w x y z am pm bc ad est cet gmt utc jan feb mar apr jun jul aug sep oct nov dec mon tue wed thu fri sat sun
  `
    .split(/\s+/)
    .filter(Boolean),
)
