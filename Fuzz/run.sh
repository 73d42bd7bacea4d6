#!/bin/sh
# Fuzzes the reading rooms: Fuzz/run.sh [SECONDS [TARGET...]], by default 60 seconds for each target.
# Build and corpus stay in Fuzz/.build; what failed is left there as crash-…, timeout-… or oom-….
set -eu
here=$(CDPATH= cd "$(dirname "$0")" && pwd)
sources=$here/../Sources
build=${FUZZ_BUILD:-$here/.build}
seconds=${1:-60}
[ $# -eq 0 ] || shift
targets=${*:-"date address html opml page feed"}
# The backtracer of Swift can hang for minutes under libFuzzer.
export SWIFT_BACKTRACE=enable=no
mkdir -p "$build"

flags="-O -wmo -parse-as-library -swift-version 6 -package-name feedhub
  -sanitize=fuzzer,address -I $build
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility
  -enable-upcoming-feature NonisolatedNonsendingByDefault"

room() {
  find "$sources/$1" -name '*.swift' | sort > "$build/$1.list"
  if [ "$build/$1.o" -nt "$0" ] && ! xargs -I{} find {} -newer "$build/$1.o" < "$build/$1.list" | grep -q .; then
    return
  fi
  swiftc $flags -module-name "$1" -emit-module -emit-module-path "$build/$1.swiftmodule" \
    -emit-object -o "$build/$1.o" @"$build/$1.list"
}
# In the order in which they import each other.
for name in FeedDomain VietnameseText Markup FeedSyntax; do room "$name"; done
swiftc $flags -module-name Fuzz -o "$build/fuzz" "$build"/FeedDomain.o "$build"/VietnameseText.o \
  "$build"/Markup.o "$build"/FeedSyntax.o "$here"/Targets/*.swift

cd "$build"
for target in $targets; do
  mkdir -p "corpus-$target"
  case $target in feed|html|page) length=8192 ;; opml) length=4096 ;; *) length=160 ;; esac
  echo "== $target"
  FUZZ_TARGET=$target "$build/fuzz" "corpus-$target" "$here/Seeds/$target" -timeout=1 \
    -rss_limit_mb=512 -max_len=$length -max_total_time="$seconds" -print_final_stats=1 -verbosity=0
done
