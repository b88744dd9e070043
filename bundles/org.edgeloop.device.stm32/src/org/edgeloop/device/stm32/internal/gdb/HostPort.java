package org.edgeloop.device.stm32.internal.gdb;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.line.TcpLine;

/** A host and a TCP port, written {@code localhost:3333} or {@code [::1]:3333}; a port alone is one of this machine. */
record HostPort(String host, int port) {

	private static final Pattern WRITTEN = Pattern.compile("(?:(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]\\s/]*):)?(\\d{1,5})");
	private static final int LAST_PORT = 65_535;

	/** @return empty if it is no such address */
	static Optional<HostPort> parse(String text) {
		Matcher matcher = WRITTEN.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int port = Integer.parseInt(matcher.group(2));
		String host = matcher.group(1) == null || matcher.group(1).isEmpty() ? "localhost" : matcher.group(1).replaceAll("[\\[\\]]", "");
		return port == 0 || port > LAST_PORT ? Optional.empty() : Optional.of(new HostPort(host, port));
	}

	/** @throws ProblemException if it is no such address */
	static HostPort of(String text) throws ProblemException {
		return parse(text).orElseThrow(() -> new ProblemException(problem(text)));
	}

	static Problem problem(String text) {
		return Problem.error("'" + text + "' is no host and port", "", "write it as localhost:3333");
	}

	TcpLine connect(Duration patience) throws IOException {
		return TcpLine.connect(host, port, patience);
	}
}
