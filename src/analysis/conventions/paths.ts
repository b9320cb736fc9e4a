/** The trees that tell which project a change belongs to; names as they stand in each project's repository. */

const words = (list: string): string => list.split(' ').join('|')

const archs = words(
  'alpha arc arm arm64 csky hexagon ia64 loongarch m68k microblaze mips nios2 openrisc parisc powerpc ' +
    'riscv s390 sh sparc um x86 xtensa',
)
const archFolders = words(
  'boot configs crypto entry events hyperv include kernel kvm lib mach- mm net pci platform platforms ' +
    'power purgatory xen Kconfig',
)
const drivers = words(
  'accel accessibility acpi android ata base bcma block bluetooth bus char clk clocksource comedi ' +
    'counter cpufreq cpuidle crypto cxl dax devfreq dma dma-buf dpll edac extcon firewire firmware fpga ' +
    'gpio gpu/drm greybus hid hsi hte hv hwmon hwspinlock hwtracing i2c i3c idle iio infiniband input ' +
    'interconnect iommu irqchip isdn leds macintosh mailbox mcb md media memory memstick message mfd misc ' +
    'mmc most mtd mux net nfc ntb nubus nvdimm nvme nvmem of opp parisc parport pci pcmcia peci perf phy ' +
    'pinctrl platform pmdomain pnp power powercap pps ps3 ptp pwm rapidio ras regulator remoteproc reset ' +
    'rpmsg rtc s390 scsi sh slimbus soc soundwire spi spmi ssb staging target tee thermal thunderbolt tty ' +
    'ufs uio usb vdpa vfio vhost video virt virtio w1 watchdog xen zorro',
)
const headers = words(
  'acpi asm-generic crypto drm dt-bindings kunit kvm linux media net rdma scsi soc sound target trace ' +
    'uapi ufs vdso video xen',
)
const network = words(
  '9p 8021q ax25 batman-adv bluetooth bpf bridge caif can ceph core dccp devlink dsa ethernet ethtool ' +
    'handshake hsr ieee802154 ife ipv4 ipv6 iucv kcm key l2tp l3mdev llc mac80211 mac802154 mctp mpls ' +
    'mptcp ncsi netfilter netlabel netlink netrom nfc nsh openvswitch packet phonet psample qrtr rds ' +
    'rfkill rose rxrpc sched sctp shaper smc strparser sunrpc switchdev tipc tls unix vmw_vsock wireless ' +
    'x25 xdp xfrm',
)
const filesystems = words(
  '9p affs afs autofs bcachefs befs bfs btrfs cachefiles ceph configfs cramfs crypto debugfs devpts dlm ' +
    'ecryptfs efivarfs erofs exfat exportfs ext2 ext4 f2fs fat fuse gfs2 hfs hfsplus hostfs hugetlbfs ' +
    'iomap isofs jbd2 jffs2 jfs kernfs lockd minix netfs nfs nfs_common nfsd nilfs2 nls notify ntfs3 ' +
    'ocfs2 omfs orangefs overlayfs proc pstore quota ramfs resctrl romfs smb squashfs sysfs sysv tracefs ' +
    'ubifs udf ufs unicode vboxsf verity xfs zonefs',
)
const core = words(
  'bpf cgroup configs debug dma entry events futex gcov irq kcsan livepatch locking module power printk ' +
    'rcu sched time trace unwind',
)
const sound = words(
  'ac97 aoa arm atmel core drivers firewire hda i2c isa mips parisc pci pcmcia ppc sh soc sparc spi ' +
    'synth usb virtio x86 xen',
)
const security = words(
  'apparmor bpf integrity ipe keys landlock loadpin lockdown safesetid selinux smack tomoyo yama',
)
const documentation = words(
  'ABI RCU accounting admin-guide arch block bpf cdrom core-api crypto dev-tools devicetree driver-api ' +
    'filesystems firmware-guide gpu hid hwmon i2c iio input kbuild leds livepatch locking maintainer mm ' +
    'netlink networking power powerpc process rust scheduler scsi security sound spi staging sphinx ' +
    'timers tools trace translations usb userspace-api virt w1 watchdog wmi x86',
)

/** Second-level directories, or files, that only a kernel tree has. */
export const kernelPath = new RegExp(
  '^(?:' +
    [
      `arch/(?:${archs})/(?:${archFolders})`,
      `drivers/(?:${drivers})/`,
      `include/(?:${headers})/`,
      `net/(?:${network})/`,
      `fs/(?:${filesystems})/`,
      `kernel/(?:${core})/`,
      `sound/(?:${sound})/`,
      `security/(?:${security})/`,
      `Documentation/(?:${documentation})/`,
      '(?:fs|kernel|mm)/[a-z0-9_-]+\\.[ch]$',
      'mm/(?:damon|kasan|kfence|kmsan)/',
      'block/(?:bfq-|blk-|bio|genhd|elevator|partitions/)',
      'rust/(?:kernel|bindings|helpers|macros|pin-init)/',
      'virt/kvm/',
      'io_uring/',
      'tools/(?:arch|bpf|hv|include|lib|objtool|perf|power|sched_ext|tracing|virtio)/',
      'tools/testing/(?:cxl|ktest|kunit|nvdimm|radix-tree|selftests|vma|vsock)/',
      'scripts/(?:checkpatch\\.pl|kconfig/|dtc/|coccinelle/|gdb/linux/|kernel-doc|mod/|Makefile\\.)',
      'init/(?:main\\.c|Kconfig|initramfs\\.c)',
      'lib/(?:Kconfig|crypto/|math/|raid6/|zstd/|vdso/|kunit/)',
      'MAINTAINERS$',
    ].join('|') +
    ')',
)

const rootFiles = words(
  'add-patch alias apply archive attr bisect blame branch bulk-checkin bundle cache-tree color column combine-diff commit config copy csum-file date ' +
    'commit-graph commit-reach commit-slab connect connected convert credential daemon delta-islands diff ' +
    'gettext hashmap json-writer kwset list mem-pool oid-array oidmap oidset pager quote sigchain tempfile ' +
    'thread-utils tmp-objdir trace url urlmatch usage utf8 versioncmp ' +
    'diffcore-[a-z]+ diff-lib diff-no-index dir entry environment fetch-pack fsck fsmonitor git ' +
    'git-compat-util gpg-interface graph grep hash help hook http http-backend http-fetch http-push ident ' +
    'imap-send khash line-log list-objects list-objects-filter ll-merge lockfile log-tree loose ls-refs ' +
    'mailinfo mailmap match-trees merge merge-ort merge-recursive merge-blobs merge-ll midx midx-write ' +
    'name-hash notes object object-file object-name odb pack-[a-z-]+ packfile parallel-checkout ' +
    'parse-options path pathspec path-walk pkt-line preload-index pretty prio-queue progress ' +
    'promisor-remote range-diff reachable read-cache read-cache-ll rebase rebase-interactive ref-filter ' +
    'reflog reflog-walk refs refspec remote remote-curl repack repack-[a-z]+ replace-object repo-settings ' +
    'repository rerere reset resolve-undo revision run-command send-pack sequencer serve setup shallow ' +
    'shortlog sideband sparse-index split-index strbuf strvec submodule submodule-config symlinks trailer ' +
    'transport transport-helper tree tree-diff tree-walk unpack-trees upload-pack userdiff walker ' +
    'worktree wrapper ws wt-status xdiff-interface',
)

/** Paths of git.git, everyday names such as `diff.c` among them. */
export const gitPath = new RegExp(
  '^(?:' +
    [
      't/(?:t[0-9]{4}-|lib-|helper/|perf/|unit-tests/|chainlint|test-lib)',
      'builtin/[a-z0-9-]+\\.c$',
      'Documentation/(?:git-[a-z-]+\\.(?:txt|adoc)|RelNotes/|config/|technical/|gitformat-|gitprotocol-|howto/)',
      'Documentation/(?:MyFirst|SubmittingPatches|CodingGuidelines|Makefile$)',
      '(?:compat|reftable|refs|negotiator|ewah|trace2|xdiff|odb|gitk-git|git-gui|gitweb|block-sha1|sha1dc)/',
      'contrib/(?:coccinelle|completion/git-|credential|subtree|scalar|diff-highlight|buildsystems)',
      '(?:GIT-VERSION-GEN|command-list\\.txt|git-[a-z-]+\\.(?:sh|perl|py))$',
      `(?:${rootFiles})\\.[ch]$`,
    ].join('|') +
    ')',
)

/** Paths that no other project is likely to have. */
export const tellingGitPath = new RegExp(
  '^(?:' +
    [
      't/(?:t[0-9]{4}-|helper/|unit-tests/)',
      'builtin/[a-z0-9-]+\\.c$',
      'Documentation/(?:git-|RelNotes/|MyFirst)',
      'contrib/completion/git-',
      '(?:refs|reftable)/[a-z0-9-]+\\.[ch]$',
      'GIT-VERSION-GEN$',
      '(?:diffcore-|commit-graph|merge-ort|midx|object-file|object-name|pack-|packfile|range-diff|read-cache|ref-filter)',
      '(?:rerere|sequencer|strbuf|unpack-trees|upload-pack|fetch-pack|wt-status)[a-z-]*\\.[ch]$',
    ].join('|') +
    ')',
)

/** Areas that stand before the colon in git.git and hardly anywhere else. */
export const gitArea = new RegExp(
  '^(?:t[0-9]{4}|t/t[0-9]{4}|builtin/|Documentation/git-|CodingGuidelines|SubmittingPatches|RelNotes|(?:git-)?(?:' +
    words(
      'bulk-checkin cat-file commit-graph commit-reach credential-cache diffcore-[a-z]+ fast-export fast-import ' +
        'fetch-pack for-each-ref format-patch fsmonitor--daemon interpret-trailers ls-files ls-refs ls-tree merge-ort ' +
        'multi-pack-index pack-objects pack-bitmap pack-refs pack-revindex range-diff read-cache ref-filter rev-list ' +
        'rev-parse send-pack sequencer unpack-trees update-index update-ref upload-pack wt-status',
    ) +
    ')$)',
)

/** First elements of the paths of Go's packages. */
export const goPackages: ReadonlySet<string> = new Set(
  (
    'archive bufio bytes cmd compress container context crypto database debug encoding errors flag fmt go gopls hash ' +
    'html image internal io log maps math mime net os path reflect regexp runtime slices sort strconv strings sync ' +
    'syscall testing text time unicode unsafe'
  ).split(' '),
)
