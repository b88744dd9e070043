package org.edgeloop.device.internal.discovery;

import java.util.List;

/**
 * A program that waits for connections on this machine.
 *
 * @param host where, as {@code 127.0.0.1}; of one that waits at all addresses, this machine's own
 * @param port the TCP port
 * @param process its process's number; -1 if it belongs to another user
 * @param command its command line; empty if it belongs to another user
 */
record Listener(String host, int port, long process, List<String> command) {

	Listener {
		command = List.copyOf(command);
	}

	/** @return the program's name without folders; empty if it belongs to another user */
	String program() {
		return command.isEmpty() ? "" : command.getFirst().replaceFirst(".*[/\\\\]", "");
	}
}
