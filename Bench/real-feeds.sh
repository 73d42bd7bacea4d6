#!/bin/bash
# Serves a folder of captured feeds on loopback, lets `feedhub run` poll them all, and compares the
# articles stored of each with the items that its MANIFEST.json counts.
# usage: Bench/real-feeds.sh FEEDHUB_PROGRAM [FOLDER]
#
# FOLDER: default is feeds/real of the yardsticks folder (FEEDHUB_YARDSTICKS, or ../shared).
# KNOWN_BROKEN="a.rss b.json": files whose count may differ.
# FEEDVALIDATOR=DIR: a checkout of the W3C feed validator; every feed is then validated, after stories were
# corrected, merged and withdrawn, and again after that was taken back. That the validator does not know the namespace of withdrawals (Decision 43) passes, nothing else. It
# also needs jing, trang and xmllint, and html5lib, lxml and rdflib for PYTHON (default python3).
# KEEP=DIR: an empty folder to work in, left as it is at the end.
set -euo pipefail
cd "$(dirname "$0")/.."

program=$(realpath "${1:?usage: Bench/real-feeds.sh FEEDHUB_PROGRAM [FOLDER]}")
yardsticks=${FEEDHUB_YARDSTICKS:-../shared}
folder=${2:-$yardsticks/feeds/real}
python=${PYTHON:-python3}
work=${KEEP:-$(mktemp -d)}
server=""

clean_up() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  [ -n "${KEEP:-}" ] || rm -rf "$work"
}
trap clean_up EXIT

if [ ! -e "$folder/MANIFEST.json" ]; then
  echo "real-feeds: no MANIFEST.json in $folder" >&2
  exit 1
fi

# A port of the system's choice; the server says which.
python3 -u -m http.server --bind 127.0.0.1 --directory "$folder" 0 \
  >"$work/server.out" 2>"$work/server.err" &
server=$!
port=""
for _ in $(seq 100); do
  port=$(sed -n 's/.* port \([0-9]*\) .*/\1/p' "$work/server.out")
  [ -z "$port" ] || break
  sleep 0.1
done
[ -n "$port" ] || { echo "real-feeds: the server did not start" >&2; exit 1; }

python3 Bench/real_feeds.py configure "$folder/MANIFEST.json" "$port" >"$work/feeds.yml"
status=0
"$program" run --all --json --config "$work/feeds.yml" --directory "$work" \
  >"$work/report.json" 2>"$work/run.err" || status=$?
if [ "$status" -ne 0 ]; then
  cat "$work/run.err" >&2
  echo "real-feeds: feedhub run ended with status $status" >&2
  exit 1
fi

"$program" publish --config "$work/feeds.yml" --directory "$work"

result=0
# shellcheck disable=SC2086  # a list of names on purpose
python3 Bench/real_feeds.py compare "$folder/MANIFEST.json" "$work/report.json" \
  "$work/data/feedhub.sqlite" ${KNOWN_BROKEN:-} || result=1

# Validates the feeds that were written since the marker; tells what was done before.
validate() {
  (cd "$work/output" && find feeds \( -name '*.atom' -o -name '*.rss' \) -newer "$work/marker" | sort) \
    >"$work/documents"
  while read -r name; do
    "$yardsticks/conf/validate_atom.sh" -v "$FEEDVALIDATOR" -p "$python" -l warning \
      -s "http://127.0.0.1/$name" "$work/output/$name" >"$work/validation" 2>&1 && continue
    status=$?
    left=$(grep -Ev '^== |: .* valid$|^[0-9]+ file\(s\): 0 error\(s\), 1 warning\(s\)$' "$work/validation" |
      grep -v ' UnknownNamespace .*purl.org/atompub/tombstones/1.0' || true)
    if [ "$status" -ne 1 ] || [ -n "$left" ]; then
      cat "$work/validation"
      result=1
    fi
  done <"$work/documents"
  echo "real-feeds: $(wc -l <"$work/documents") feeds validated $1"
  status=0
  "$python" Bench/json_feeds.py "$work/output/feeds" || status=$?
  [ "$status" -eq 0 ] || [ "$status" -eq 77 ] || result=1
}

if [ -n "${FEEDVALIDATOR:-}" ]; then
  touch -d 2000-01-01 "$work/marker"
  python3 Bench/correct_stories.py "$program" "$work" do
  "$program" publish --config "$work/feeds.yml" --directory "$work"
  validate "after titles, moves, merges and retractions"
  touch "$work/marker"
  python3 Bench/correct_stories.py "$program" "$work" undo
  "$program" publish --config "$work/feeds.yml" --directory "$work"
  validate "after those were taken back"
else
  echo "real-feeds: FEEDVALIDATOR is not set; the merged feeds are not validated"
fi
exit $result
