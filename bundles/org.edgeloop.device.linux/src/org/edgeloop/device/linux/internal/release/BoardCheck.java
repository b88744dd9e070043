package org.edgeloop.device.linux.internal.release;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;

/** Whether a board can run releases, found out before anything is put onto it. */
final class BoardCheck {

	/** The names that ONNX Runtime's natives have, by what {@code uname -m} says. */
	private static final Map<String, String> NATIVES = Map.of("x86_64", "linux-x64", "aarch64", "linux-aarch64", "arm64", "linux-aarch64");

	/** Java's Unix domain sockets, and Linux's, take no longer path. */
	private static final int LONGEST_SOCKET = 107;

	private final String board;
	private final BoardProbe probe;

	BoardCheck(String board, BoardProbe probe) {
		this.board = board;
		this.probe = probe;
	}

	/** @return the name of the folder of natives in ONNX Runtime's jar */
	String natives() throws ConnectionException {
		String machine = probe.value("machine").orElse("an unknown processor");
		String natives = NATIVES.get(machine);
		if (natives == null || probe.value("bits").filter("32"::equals).isPresent()) {
			throw refused("ONNX Runtime is not there for %s with %s-bit programs".formatted(machine, probe.value("bits").orElse("32")),
					"use a 64-bit system on the board: Raspberry Pi OS is offered with 64 bits for Pi 3 and later");
		}
		if (probe.value("libc").filter("musl"::equals).isPresent()) {
			throw refused("The board's C library is musl, and ONNX Runtime needs glibc", "use a system with glibc, as Debian or Ubuntu");
		}
		return natives;
	}

	/** Sees to it that the script's tools are there and that its folder can be made. */
	void tools() throws ConnectionException {
		Set<String> missing = Set.copyOf(probe.all("missing"));
		if (!missing.isEmpty()) {
			throw refused("The board lacks " + missing.stream().sorted().collect(Collectors.joining(", ")),
					"install coreutils and util-linux, or a BusyBox that has them");
		}
		String root = probe.root();
		if (!root.matches("[A-Za-z0-9 ._/+@-]+")) {
			throw refused("The folder %s has signs that are not taken".formatted(root), "use letters, digits and . _ - + @ in the folder's path");
		}
		if ((root + "/run/runner.sock").length() > LONGEST_SOCKET) {
			throw refused("The folder's path is too long for a local socket in it: " + root, "use a shorter path for the releases");
		}
		if (probe.value("writable").isEmpty()) {
			throw refused("%s cannot be written by this user".formatted(probe.value("folder").orElse(root)),
					"give the user the folder, or choose another one for the releases");
		}
	}

	/**
	 * @param wanted the path that the user gave
	 * @param needed the least version, as 17
	 */
	String java(Optional<String> wanted, int needed) throws ConnectionException {
		for (BoardProbe.Java java : probe.javas()) {
			if (java.feature() >= needed && (wanted.isEmpty() || wanted.get().equals(java.path()))) {
				return java.path();
			}
		}
		String found = probe.javas().stream().map(java -> "%s (Java %d)".formatted(java.path(), java.feature())).collect(Collectors.joining(", "));
		throw refused("The board has no Java %d or later%s%s".formatted(needed, wanted.map(path -> " at " + path).orElse(""),
				found.isEmpty() ? "" : "; it has " + found), "install one, on Debian and Ubuntu by: sudo apt install openjdk-17-jre-headless");
	}

	void space(long bytes) throws ConnectionException {
		Optional<Long> free = probe.freeBytes();
		if (free.isPresent() && free.get() < bytes) {
			throw refused("The disk has %d MB free at %s, and the release needs %d MB".formatted(free.get() >> 20,
					probe.value("folder").orElse(""), Math.ceilDiv(bytes, 1L << 20)), "make room on the board, or keep fewer releases");
		}
	}

	/** @param key the line of the public key with which releases are signed */
	void trust(String key) throws ConnectionException {
		if (!probe.all("trusted").isEmpty() && probe.all("trusted").stream().map(String::strip).noneMatch(key::equals)) {
			throw refused("The board trusts releases that others signed, and not this desktop's key",
					"add this line to %s/trusted.pub on the board: %s".formatted(probe.value("root").orElse(""), key));
		}
	}

	boolean hasRuntime(String id) {
		return probe.all("runtime").contains(id);
	}

	private ConnectionException refused(String what, String remedy) {
		return new ConnectionException(Problem.error(what, board, remedy));
	}
}
