package org.edgeloop.ssh.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.ssh.HomePath;
import org.edgeloop.ssh.internal.SshConfigLines.Line;

/**
 * OpenSSH's configuration of hosts (ssh_config(5)), as far as it leads to one. The library's own reader knows no {@code Include} and gives
 * up on {@code Match}. A {@code Match} by anything else than {@code all} or a host, as by a program that is run, counts as none.
 */
public final class SshConfig {

	private static final String KEY = "identityfile";

	private final Path file;
	private final List<Line> lines;

	private SshConfig(Path file, List<Line> lines) {
		this.file = file;
		this.lines = lines;
	}

	/** @return what the file says of hosts; nothing if there is none */
	static SshConfig read(Path file) throws ProblemException {
		if (!Files.exists(file)) {
			return new SshConfig(file, List.of());
		}
		try {
			return new SshConfig(file, SshConfigLines.read(file));
		} catch (IOException e) {
			throw new ProblemException(problem(file, "The SSH configuration cannot be read: " + IoCause.inWords(e)), e);
		}
	}

	private static Problem problem(Path file, String what) {
		return Problem.error(what, file.toString(), "correct it or its permissions; it is OpenSSH's file, too");
	}

	/** What is said of one host: of each keyword the first value that is met, and all key files. */
	final class Host {

		private final String name;
		private final Map<String, String> values = new HashMap<>();
		private final List<String> keys = new ArrayList<>();

		private Host(String name) {
			this.name = name;
		}

		private void add(Line line) {
			if (line.word().equals(KEY)) {
				keys.addAll(line.values());
			} else {
				values.putIfAbsent(line.word(), String.join(" ", line.values()));
			}
		}

		/** @param keyword in small letters. @return empty if nothing, or "none", is said */
		Optional<String> value(String keyword) {
			return Optional.ofNullable(values.get(keyword)).filter(value -> !value.isBlank() && !"none".equalsIgnoreCase(value));
		}

		/** @return the real name or address */
		String hostName() {
			return value("hostname").map(value -> value.replace("%h", name).replace("%%", "%")).orElse(name);
		}

		/** @throws ProblemException if what is said is no port */
		Optional<Integer> port() throws ProblemException {
			Optional<String> port = value("port");
			if (port.isPresent() && !port.get().matches("[1-9]\\d{0,4}")) {
				throw new ProblemException(problem(file, "The SSH configuration has \"" + port.get() + "\" as the port of " + name));
			}
			return port.map(Integer::valueOf);
		}

		boolean onlyItsKeys() {
			return value("identitiesonly").filter("yes"::equalsIgnoreCase).isPresent();
		}

		/** @return key files, with what stands for the user and the host put in */
		List<Path> keys(String user) {
			return keys.stream().filter(key -> !"none".equalsIgnoreCase(key))
					.map(key -> HomePath.expand(key).replace("%d", System.getProperty("user.home")).replace("%h", hostName()).replace("%n", name)
							.replace("%r", user).replace("%u", System.getProperty("user.name")).replace("%%", "%"))
					.map(Path::of).toList();
		}
	}

	/** @param name as the user wrote it */
	Host host(String name) {
		var host = new Host(name);
		Deque<Boolean> outside = new ArrayDeque<>(List.of(true));
		Deque<Boolean> open = new ArrayDeque<>(List.of(true));
		for (Line line : lines) {
			switch (line.word()) {
			case SshConfigLines.INCLUDED -> {
				outside.push(open.element());
				open.push(open.element());
			}
			case SshConfigLines.INCLUDED_END -> {
				outside.pop();
				open.pop();
			}
			case "host" -> replace(open, outside.element() && matches(line.values(), name));
			case "match" -> replace(open, outside.element() && isMatch(line.values(), host));
			default -> {
				if (open.element()) {
					host.add(line);
				}
			}
			}
		}
		return host;
	}

	private static void replace(Deque<Boolean> stack, boolean value) {
		stack.pop();
		stack.push(value);
	}

	private static boolean isMatch(List<String> criteria, Host host) {
		if (criteria.size() == 1) {
			return "all".equalsIgnoreCase(criteria.getFirst());
		}
		return criteria.size() == 2 && switch (criteria.getFirst().toLowerCase(Locale.ROOT)) {
		case "host" -> matches(List.of(criteria.getLast()), host.hostName());
		case "originalhost" -> matches(List.of(criteria.getLast()), host.name);
		default -> false;
		};
	}

	private static boolean matches(List<String> patterns, String name) {
		return HostPatterns.match(String.join(",", patterns), name.toLowerCase(Locale.ROOT));
	}
}
