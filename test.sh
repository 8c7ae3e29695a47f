#!/usr/bin/env bash
# Installs what the tests need, builds, runs all tests; the last line reads "N passed, N failed".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# Real components are tested for real: a browser for pages and PDFs, poppler as a second reader, qpdf as a judge of PDFs,
# Tesseract for scanned pages, a database server, strace for disks that fail, libfaketime for wrong clocks.
packages=(chromium-headless-shell poppler-utils qpdf fonts-dejavu-core postgresql strace libfaketime
  tesseract-ocr tesseract-ocr-deu tesseract-ocr-fra tesseract-ocr-spa)
missing=()
if command -v dpkg-query >/dev/null; then
  for package in "${packages[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "install ok" || missing+=("$package")
  done
fi
if [ ${#missing[@]} -gt 0 ]; then
  as_root=""
  [ "$(id -u)" -eq 0 ] || as_root="sudo"
  if [ -z "$as_root" ] || command -v sudo >/dev/null; then
    $as_root apt-get -o DPkg::Lock::Timeout=300 update -qq
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq "${missing[@]}" >/dev/null
  else
    echo "Not installed: ${missing[*]}. Tests that need them will say so." >&2
  fi
fi

dotnet build Vitae.slnx -nologo -v quiet

# The command line is tested as users run it: published by the launcher.
./vitae --version
VITAE_CLI="$PWD/artifacts/cli/Vitae.Cli"
export VITAE_CLI

report=$(mktemp -d)
trap 'rm -rf "$report"' EXIT
matrix=tests/Vitae.Tests/bin/Debug/net10.0/fault-matrix.txt
rm -f "$matrix"
status=0
for project in Vitae.Tests Vitae.Web.Tests; do
  code=0
  dotnet run --project "tests/$project" --no-build -- -ctrf "$report/$project.json" "$@" || code=$?
  # 8 = none found: with a filter, another project may hold them.
  if [ "$code" -ne 0 ] && { [ "$code" -ne 8 ] || [ $# -eq 0 ]; }; then status=$code; fi
done

# Tests that keep rows run once more on a private PostgreSQL server; those that bring their own database, or need none, do not.
if [ $# -eq 0 ] && compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null; then
  classes=()
  while read -r file; do
    classes+=(-class "*.$(basename "$file" .cs)")
  done < <(grep -rlE 'House\b' --include='*Tests.cs' tests/Vitae.Tests | grep -vE '/Cli/|/Sqlite|/(KillLoop|FaultMatrix|ClusterFault|Worker|WorkerClock|RollingUpdate|DiskFault|LockedDatabase|SuiteSmoke)Tests' | sort)
  echo "On PostgreSQL:"
  VITAE_TEST_DB=postgres dotnet run --project tests/Vitae.Tests --no-build -- \
    -ctrf "$report/postgres.json" "${classes[@]}" || status=$?
fi

# What was injected, and what it cost: runs lost, finished stages paid again, requests.
if [ -f "$matrix" ]; then cat "$matrix"; fi
if [ -f "${matrix%/*}/cluster-faults.txt" ]; then cat "${matrix%/*}/cluster-faults.txt"; fi

# Each report says it once, in its summary.
count() {
  local sum=0 file number
  for file in "$report"/*.json; do
    number=$(grep -o "\"$1\": *[0-9]*" "$file" | head -1 | grep -o '[0-9]*$' || true)
    sum=$((sum + ${number:-0}))
  done
  echo "$sum"
}
passed=$(count passed)
failed=$(count failed)
skipped=$(count skipped)
# A run that stopped early or found no test is a failure, whatever it counted.
if [ "$status" -ne 0 ] && [ "${failed:-0}" -eq 0 ]; then failed=1; fi
echo "${passed:-0} passed, ${failed:-1} failed, ${skipped:-0} skipped"
[ "$status" -eq 0 ] && [ "${passed:-0}" -gt 0 ]
