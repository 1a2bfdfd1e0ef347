#!/bin/sh
# Lints a folder of partitions by several processes, one a partition. What a killed process leaves undone is tried again;
# run it again, and it goes on where it was.
#
#   lint-year.sh PARTITIONS ANSWERS [PROCESSES]
set -u
partitions=$1
answers=$2
processes=${3:-4}
here=$(cd "$(dirname "$0")" && pwd)

mkdir -p "$answers"

undone() {
  for partition in "$partitions"/*.ndjson; do
    [ -e "$answers/${partition##*/}" ] || printf '%s\0' "${partition##*/}"
  done
}

for try in 1 2 3; do
  undone | xargs -0 -P "$processes" -I NAME sh "$here/lint-partition.sh" "$partitions/NAME" "$answers/NAME"
  [ "$(undone | wc -c)" -eq 0 ] && exit 0
  echo "try $try: $(undone | tr '\0' '\n' | wc -l) partitions are not done" >&2
done
exit 75
