/**
 * Programs, systems, formats, services and companies that are written like code and are none, in small letters.
 * They may be spoken of in any message, whatever its diff.
 */
export const products: ReadonlySet<string> = new Set(
  (
    'actionscript airbnb aarch64 aix alphago amd64 angularjs appveyor archlinux asciidoc asciidoctor autoconf automake ' +
    'backtrack bibtex bitbucket bitkeeper boringssl bugzilla busybox centos checkstyle chromeos chromebook chromebooks ' +
    'chromium circleci clickhouse cloudflare cmake coffeescript codecov codeql commonmark coreboot couchdb coverity ' +
    'cppcheck crowdin cygwin deepl devops dockerhub docbook doxygen dragonflybsd dropbox ebpf ecmascript eslint facebook ' +
    'fastmail findbugs firefox fixme flatpak fosdem freebsd freedesktop freenode gcc gerrit github githubs gitlab gitter ' +
    'gnome gnu gnutls googletest graalvm graphql hackerone hashicorp haskell homebrew hpux icloud ico imagemagick ' +
    'instagram intellij ios ipados iphone ipad ipv4 ipv6 irix itunes javadoc javascript jetbrains jfrog jquery junit ' +
    'kde kubernetes latex launchpad libera libressl linkedin linuxkit llvm macbook macos macosx macports mailchimp ' +
    'mariadb mathjax mathml maven mediatek mediawiki microblaze microsoft mingw minix mongodb mozilla musl mysql netbsd ' +
    'netlify neovim nextjs nginx ninja nixos nodejs nonstop npm nvidia ocaml objectivec openbsd opencl opengl openindiana ' +
    'openjdk openmp opensolaris openssh openssl opensuse openstack openvms openwrt os2 osx ossfuzz paypal pgp phantomjs ' +
    'phpunit playstation postgres postgresql postscript powerpc powershell prettier pycharm pypi pypy quicktime qualcomm ' +
    'rabbitmq raspbian readthedocs redhat riscv roundcube rustdoc rustfmt rustc rustup safari scala selinux shellcheck ' +
    'slackware smartos soundcloud solaris sonarqube sourceforge sourcehut spidermonkey sqlite stackoverflow steamos ' +
    'stylelint sunos swiftlint swiftui systemd teamcity tensorflow testflight thinkpad thunderbird tiktok todo toolchain ' +
    'travisci truetype typescript ubuntu ultrasparc unicode unixware utf8 utf16 utf32 valgrind virtualbox visualstudio ' +
    'socs vmware vscode vxworks watchos tvos webassembly webgl webkit webpack webrtc websocket websockets whatsapp wifi ' +
    'wikipedia winxp wolfssl wordpress x86 x8664 xcode xfree86 xfce xhtml yahoo youtrack youtube zsh'
  ).split(' '),
)
