#!/usr/bin/env bash
# Prints a benchmark table: bench/run.sh start|llm|extract|render|load|queue|cluster|growth|web|claims|report|all [--rounds N] [--json FILE] [--smoke]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
rid=$(dotnet --info | sed -n 's/^ *RID: *//p')
suite=${1:-all}

# Other tools to compare with, where they can be had; a suite that lacks one prints the figure recorded earlier, or no row.
debian=()
case $suite in
  extract | all) debian+=(poppler-utils pandoc python3-pdfminer) ;;&
  render | all) debian+=(pandoc weasyprint) ;;&
  start | render | all)
    peers=artifacts/bench/peers
    if command -v npm >/dev/null && [ ! -d $peers/node_modules/resumed ]; then
      npm install --silent --no-fund --no-audit --prefix $peers resumed@6 jsonresume-theme-even@0.26 >&2 || echo "npm: resumed is left out" >&2
    fi
    ;;
esac
if [ ${#debian[@]} -gt 0 ] && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  dpkg -s "${debian[@]}" >/dev/null 2>&1 || apt-get install -y -qq "${debian[@]}" >&2 || echo "apt: other tools are left out" >&2
fi

dotnet publish src/Vitae.Cli -c Release -r "$rid" --no-self-contained -o artifacts/bench/cli -v quiet -nologo
dotnet publish src/Vitae.Web -c Release -r "$rid" --no-self-contained -o artifacts/bench/web -v quiet -nologo
dotnet publish bench/Probe -c Release -r "$rid" --no-self-contained -o artifacts/bench/probe -v quiet -nologo
dotnet build bench/Vitae.Benchmarks -c Release -v quiet -nologo
exec dotnet run --project bench/Vitae.Benchmarks -c Release --no-build -- "$@"
