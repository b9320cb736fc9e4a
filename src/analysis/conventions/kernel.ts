import type { Convention } from './convention.ts'
import { commonTerms } from './terms.ts'

/** Linux kernel: Documentation/process/submitting-patches.rst and maintainer-tip.rst. */
export const kernel: Convention = {
  id: 'kernel',
  name: 'Linux kernel',
  source: 'https://docs.kernel.org/process/submitting-patches.html',
  // "Describe your problem ... Once the problem is established, describe what you are actually doing about it";
  // maintainer-tip.rst, Changelog: "context, problem, solution" in paragraphs of their own.
  order: 'either',
  subject: {
    // "Subject: [PATCH 001/123] subsystem: summary phrase"
    prefix: 'area',
    // maintainer-tip.rst asks for a capital there; networking and others write lower case.
    case: 'any',
    // "the summary must be no more than 70-75 characters"
    soft: 70,
    hard: 75,
    types: [],
  },
  // "The body of the explanation, line wrapped at 75 columns"
  width: 75,
  trailers: {
    // "Sign your work - the Developer's Certificate of Origin"
    required: ['Signed-off-by'],
    known: ['Fixes', 'Link', 'Closes', 'Cc', 'Reported-by', 'Suggested-by', 'Co-developed-by', 'Message-Id'],
    // "use the 'Fixes:' tag with the first 12 characters of the SHA-1 ID, and the one line summary"
    fixesDigits: 12,
  },
  // "don't just refer to the SHA-1 ID of the commit. Please also include the oneline summary"
  citation: 'subject',
  // "instead of '[This patch] makes xyzzy do frotz' or '[I] changed xyzzy'"; maintainer-tip.rst on "we".
  impersonal: true,
  levels: {},
  terms: [
    ...commonTerms,
    ...(
      'acpi aer amd arm arm64 arp asid asm bh bpf btf bug cgroup cma cpuid cqe cxl dma dmesg drm dsa dt dtb dts dtsi ' +
      'ebpf ebr ecc edac efi elf eoi epoll ext4 fdt ftrace fuse gart gpio gro gso hid hmm hrtimer i2c i3c icmp ' +
      'ima initrd iommu iova ipi irqs irte isa itlb kasan kconfig kcsan kmsan kprobe ksm kthread kunit kvm l1 l2 ' +
      'lkml llc lockdep lsm mac80211 mce mdio mlme mmap mmc mmio mmu mmu_notifier mr msi msi-x msr nand napi nmi ' +
      'nmis numa nvme of oops pae pcie pci pcm pfn pgd phy pmd pmu pte pud pwm qdisc qp ras rcu rdma rt rx sata ' +
      'scsi sev sg skb slab slub smp smt soc spi srcu sriov suse sysctl sysfs tap tc tdx tlb tp trb tx uapi uart ' +
      'uaf udev ufs uefi uio vdso vfio vfs vgic vhost virtio vlan vma vmm vmx wq x86 xdp xfs xhci xsk'
    ).split(' '),
  ],
}
