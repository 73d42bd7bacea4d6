#!/bin/bash
# Prints how feedhub compares with the least C that does the same work on the same corpus: parsing
# and whole poll cycles, as ratios. usage: Bench/run.sh FEEDHUB_BENCH_PROGRAM
#
# The yardsticks folder holds the corpus generator, the feed server and the C references; it is
# FEEDHUB_YARDSTICKS, or ../shared. All that is built or generated goes to .build-bench.
# ROUNDS (default 3): how often each program runs, in turn; the figures are medians.
set -euo pipefail
cd "$(dirname "$0")/.."

program=$(realpath "${1:?usage: Bench/run.sh FEEDHUB_BENCH_PROGRAM}")
yardsticks=${FEEDHUB_YARDSTICKS:-../shared}
rounds=${ROUNDS:-3}
work=$PWD/.build-bench
corpus=$work/c700

if [ ! -d "$yardsticks/bench" ]; then
  echo "bench: no yardsticks in $yardsticks; set FEEDHUB_YARDSTICKS to the folder that has bench/" >&2
  exit 1
fi
for tool in python3 make cc; do
  command -v "$tool" >/dev/null || { echo "bench: $tool is missing" >&2; exit 1; }
done

mkdir -p "$work"
echo "bench: building the C references"
make -s -C "$yardsticks/bench" BUILD="$work/bin" \
  "$work/bin/feed_server" "$work/bin/limit_parse" "$work/bin/limit_poll"
if [ ! -e "$corpus/paths.txt" ]; then
  echo "bench: generating the corpus of 700 feeds"
  rm -rf "$corpus"
  python3 "$yardsticks/bench/make_feeds.py" "$corpus" --feeds 700 --texts >/dev/null
fi

echo
echo "== parsing, one thread (x slower: CPU against libxml2's own SAX push parser)"
python3 "$yardsticks/bench/parse_bench.py" speed "$corpus" --bin "$work/bin" --rounds "$rounds" \
  --only "libxml2 push,feedhub" --extra "feedhub=$program parse-bench"

echo
echo "== whole poll cycles of 700 feeds (x limit: against libcurl, libxml2 and SQLite in C)"
rm -rf "$work/poll" "$work/poll.jsonl"
python3 "$yardsticks/bench/poll_bench.py" "$corpus" --bin "$work/bin" --work "$work/poll" \
  --rounds "$rounds" --cycles cold,warm,tick --peers limit,hub --hub "$program poll" \
  >"$work/poll.jsonl"
python3 "$yardsticks/bench/poll_bench.py" --summary "$work/poll.jsonl"
rm -rf "$work/poll"
