#!/bin/sh
# Lints one partition of NDJSON, whole or not at all: anybody may try it again, at any time and at once.
#
#   lint-partition.sh PARTITION ANSWERS [OPTION-OF-REPLYLINT...]
#
# Exit code: 0 when the answers are there, 75 (try again) otherwise.
set -u
partition=$1
answers=$2
shift 2

[ -e "$answers" ] && exit 0

# Beside the answers, since a rename is whole only within one file system, and each try has its own.
part=$(mktemp "$answers.part-XXXXXX") || exit 75
trap 'rm -f "$part"' EXIT
trap 'exit 75' HUP INT TERM

# shellcheck disable=SC2086 # REPLYLINT may be a command with arguments.
${REPLYLINT:-replylint} --input ndjson --format ndjson --concurrency 1 "$@" < "$partition" > "$part"
code=$?

# 1 says that there are problems; 2 that a line could not be read, which its answer tells, or that nothing was done. So
# the answers are counted: one for each line that is not blank.
asked=$(LC_ALL=C grep -c '[^[:space:]]' "$partition")
told=$(wc -l < "$part")
if [ "$code" -gt 2 ] || [ "$told" -ne "$asked" ]; then
  echo "$partition: $((told)) of $asked answered, exit code $code" >&2
  exit 75
fi
chmod 644 "$part"
mv "$part" "$answers"
