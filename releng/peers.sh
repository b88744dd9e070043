# The independent programs that tests are held against. Sourced by `verify`, which has set root and sourced toolchain.sh.
# A peer that is missing and cannot be installed makes its tests say "skipped"; nothing fails for it.

# A command of each peer, and the Debian package that has it.
readonly peer_packages="socat:socat stm32flash:stm32flash qemu-system-arm:qemu-system-arm openocd:openocd gdb-multiarch:gdb-multiarch
  busybox:busybox arm-none-eabi-gcc:gcc-arm-none-eabi st-flash:stlink-tools dfu-util:dfu-util sshd:openssh-server scp:openssh-client ssh-agent:openssh-client node:nodejs npm:npm"
# Where node's packages go; tests look there, too.
readonly peer_folder=$HOME/.cache/edgeloop/peers
# A module of Debian's own Python, and the package that has it.
readonly python_peers="sklearn:python3-sklearn"
readonly node_peers="ads-client@2.1.0 node-opcua@2.186.0 s3rver@3.7.1"

missing_peers=()

has_command() { PATH=$PATH:/usr/sbin:/sbin command -v "$1" >/dev/null; }

has_module() { /usr/bin/python3 -c "import $1" 2>/dev/null; }

# True for a package that would leave a server running on this machine, open to its network: that is not for a test to decide.
starts_service() { [ "$1" = openssh-server ] && [ -d /run/systemd/system ]; }

# Installs what is missing where this user may, and leaves in missing_peers what still is.
provide_peers() {
  local pair wanted=() package
  for pair in $peer_packages; do
    has_command "${pair%:*}" || starts_service "${pair#*:}" || wanted+=("${pair#*:}")
  done
  for pair in $python_peers; do
    has_module "${pair%:*}" || wanted+=("${pair#*:}")
  done
  if [ ${#wanted[@]} != 0 ]; then
    (install_packages "${wanted[@]}") || say "some tests will be skipped"
  fi
  for pair in $peer_packages; do
    has_command "${pair%:*}" || missing_peers+=("${pair%:*}")
  done
  for pair in $python_peers; do
    has_module "${pair%:*}" || missing_peers+=("${pair#*:}")
  done
  for package in $node_peers; do
    provide_node_peer "${package%@*}" "$package" || missing_peers+=("${package%@*}")
  done
}

provide_node_peer() {
  [ ! -d "$peer_folder/node_modules/$1" ] || return 0
  has_command npm || return 1
  say "installing $2 into $peer_folder"
  mkdir -p "$peer_folder" && npm install --prefix "$peer_folder" --no-audit --no-fund --loglevel=error "$2" </dev/null >&2
}

# Says which tests could not be what they are.
report_missing_peers() {
  local peer
  for peer in "${missing_peers[@]}"; do
    echo "skipped: no $peer, so the tests that need it"
  done
}
