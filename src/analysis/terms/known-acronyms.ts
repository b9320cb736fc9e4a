/**
 * Abbreviations that programmers of every field read without a gloss: from general glossaries of computing (hardware,
 * systems, networks, security, data formats, the web, tools), lower case. What only one project knows belongs into
 * that project's convention. Those of two letters, with digits, or that can be spoken like a word are not asked for.
 */
export const knownAcronyms: ReadonlySet<string> = new Set(
  `
  aac abi ack acks acl acls adc add adl ads adt aes aio aioobe aka aks alb all alpn alu amd ami amqp and any
  aot api apm app apps apr argc argv aria arm arp ascii aslr asm asn ast asts ata atl atm aug aux avi avx aws
  awt bar bcd bdd bem ber bff bfs bgp bit bmc bmp bnf bom bpf bsd bsp bss btrfs btw bug but can cas cbc cce
  ccm cdn cdrom ceo cet cfg cfi cgi cgroup cgroups cid cil cjk cjs cla cli clr cls cmd cms cnfe cni com cow
  cpl cpp cps cpu cqrs cra crc crd crlf crm crt crtp cse csi csp cspell csr csrf css csv cte ctr ctrl cve cvs
  cwd cxl dac dad dag dao dbg dce dco dcp dct ddd ddl ddr dec del der des dev dfs dfu dhcp dht dir div dll
  dlls dlq dlr dma dmi dml dns dnssec doc dom dos dpi drm dry dsa dsl dso dsp dst dtb dtd dtls dto dtr dts dvd
  dvi ebnf ebo ebpf ebs ecb ecc ecdh ecdsa ecs edns efi eintr eio ejb ejs eks elb elf els emmc end enospc
  enxio eod eof eol eom epsg erb err errno esc esm est eth etl exe ext faq fat fcp fds feb ffi fft fir fix flr
  for fpga fpu fqdn fri fsck fsm ftp ftps fyi gas gbps gcc gcm gcp gcs gdb gdi gdpr gdt gem get ghz gib gic
  gid gif gil git gke gmt gnu gnutls gpg gpio gpl gpo gps gpt gpu gpx gre grpc gtk gui gvl gvn hal has hdd
  hdmi hdr hex hid hir hkdf hls hmr hpc hql hsl hsts hsv htm html http https hugetlb hwmon iaas iae iam ibm
  ice icmp icu ide idea idl ids idt ieee iff igmp iir ime imo ini int ioapic ioc ioctl ioctls ios iot ipc irb
  irc iri irq irqs isa iscsi ise iso isp isr its jan jar jca jce jdbc jdk jfr jit jks jls jms jmx jndi jni jpa
  jpg jpql jre jsp jss jstl jsx jta jul jun jvm jvmti jwks jwt kaslr kbd kbps kde kdf khz kib kml kpi ksh kvm
  lan lba lcd lcp ldo ldt led lgpl lgtm lib llc lldb lldp llm llms llvm loc log lpc lru lsb lsm lsn lsp lto
  ltr lts lua lun lvds lvm lwn lzma mac mar mathml max may mbps mbr mcu mdc mdio mdn mdns mdx mfc mhz mib min
  mingw mir mit mkv mmc mmio mmu mmx mon mov mpi mpls mqtt mri mro msb msdn msg msi msrs msrv msvc mtd mtrr
  mtu mvc mvcc mvp mvvm mysql nak nan nas nat nbd new nfc nfd nfs nic nif nih nilfs nit nix nls nmi nop nor
  nosql not nov npe npm npu nrvo nss ntfs ntp nul nvdimm nvm nvme nvram oauth obj oci ocr ocsp oct odbc odr
  oem ofdm off ogg oid ole oltp oob oom ooo oop opengl openssl opt orm osi ospf oss osx ota otf otg otp oui
  out owl pam pat patch pcb pci pcie pcm pcre pdf pdo pdp peg pem pep per pfs pgo pgp php phy pic pid pie pii
  pimpl pin pio pip pkcs pkg pki plc pli pll plt pmu png pnp poc pod pop ppa ppc ppi ppm ppp pppoe pptp prng
  prs psk psp psr psu ptp pty put pvh pwa pwm pxe qos rad raii ram rar raw rcu rdb rdbms rdf rdma rdp rds ref
  req res restful rfc rfcs rgb rgba right riscv rle rnd rng rom rop rpc rpcs rpm rps rsa rss rssi rst rtc rtcp
  rtf rtfm rtl rto rtp rtsp rtt rtti rvo rxrpc sam san sas sat sax scm scp scrum scsi scss sctp sdio sdk sdks
  sdl sdp sdram sec see sei sep sev sfinae sftp sgml sgx sha shm sid sig sigchld sip sla slo smb smbios smi
  smp sms smt smtp smtps sni snmp snr sns soc socks soe sop spa spf spi sql sqlite sqs src sre ssa ssd ssds
  sse ssg ssh ssl sso ssr ssrf std stderr stdin stdout stl stp sun svc svg svn symlinks sys syscalls sysctl
  sysfs tap tar tbd tbh tco tcp tdd tdx tdz tee tex tftp tgz the thp thu tia tlb tld tldr tls tlv tmp tmpfs
  toc toctou tor tos tpm true tsc tsdb tso tss tsx ttf ttfb tti ttl tty tue tun txt uaf uarts uat ucs udf udp
  ufs uid ulp umd uml unc uri url urls usa usb usr utc utf uuid uuids uwp vba vcpu vcpus vcs vdso vfs vga
  video vim virtio vmcs vmm vms vnc vpc vpn vps vpu vscode vue vxlan wal wan was wav wcf wdt webgl webrtc wed
  wep win wip wkt wpa wpf wsdl wsgi wsl wtf www xattr xattrs xdp xen xfs xhr xhtml xml xmpp xor xsd xsl xslt
  xss xxx ycbcr yes yml you yuv zfs zip zsh zstd
  `
    .split(/\s+/)
    .filter(Boolean),
)
