#!/bin/sh
# Installs the Debian packages that building and running feedhub needs, if any is missing.
# What counts is the thing needed, not the package: a system that has it otherwise is left alone.
set -eu

fail() {
  echo "setup: $1" >&2
  exit 1
}

command -v swift >/dev/null ||
  fail "no Swift toolchain in PATH; install Swift 6.3 from https://www.swift.org/install/linux/"

missing=""

need() {
  package=$1
  shift
  "$@" >/dev/null 2>&1 || missing="$missing $package"
}

has_library() {
  command -v pkg-config && pkg-config --exists "$1"
}

has_file() {
  for name in "$@"; do
    [ -e "$name" ] && return 0
  done
  return 1
}

need git command -v git
need binutils command -v ld.gold
need g++ has_file /usr/include/c++/*
need pkg-config command -v pkg-config
need libcurl4-openssl-dev has_library libcurl
need zlib1g-dev has_library zlib
need libbrotli-dev has_library libbrotlidec
need libzstd-dev has_library libzstd
need libsqlite3-dev has_library sqlite3
need ca-certificates has_file /etc/ssl/certs/ca-certificates.crt
need tzdata has_file /usr/share/zoneinfo/Asia/Ho_Chi_Minh

[ -n "$missing" ] || exit 0

echo "setup: missing Debian packages:$missing"
command -v apt-get >/dev/null ||
  fail "this system has no apt-get; install the counterparts of these packages by hand"

as_root=""
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || fail "not root, and no sudo; as root run: apt-get install$missing"
  as_root="sudo"
fi

echo "setup: installing them with ${as_root:+sudo }apt-get"
$as_root apt-get update -qq
# $missing is a list of words on purpose.
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -qq --no-install-recommends $missing >/dev/null ||
  fail "apt-get failed; its own words are above"
echo "setup: done"
