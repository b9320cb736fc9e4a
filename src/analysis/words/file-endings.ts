/** Endings by which a word with a dot is a file. */
export const fileEndings: ReadonlySet<string> = new Set(
  (
    'c h cc cpp cxx hpp hh hxx inc s S asm rs go py pyi pyx js jsx mjs cjs ts tsx mts vue svelte java kt kts scala ' +
    'groovy gradle cs fs vb rb erb php pl pm t swift m mm lua sh bash zsh ps1 bat sql proto thrift md rst adoc txt ' +
    'tex po html htm css scss less xml xsl json json5 jsonc yaml yml toml ini cfg conf properties mk mak cmake am ' +
    'ac in m4 spec dts dtsi ld lds lock csv tsv svg patch diff service bzl bazel nix el clj ex exs hs ml mli r jl ' +
    'dart zig v vhd patch snap'
  ).split(' '),
)
