package org.edgeloop.ssh;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * Whom and where one logs in.
 *
 * @param user the name on the server; empty for what the SSH configuration says, else the user's name on this machine
 * @param host a name, an address, or an alias in the SSH configuration; IPv6 without brackets
 * @param port 1 to 65535; 0 for what the SSH configuration says, else 22
 */
public record SshAddress(String user, String host, int port) {

	/** Where SSH servers usually are. */
	public static final int USUAL_PORT = 22;

	private static final Pattern FORM = Pattern.compile("(?:([^@\\s]+)@)?(?:\\[([^\\]\\s]+)\\]|([^:@\\[\\]\\s]+))(?::(\\d{1,5}))?");
	private static final int LAST_PORT = 65535;

	public SshAddress {
		if (host.isEmpty() || port < 0 || port > LAST_PORT) {
			throw new IllegalArgumentException(host + ":" + port);
		}
	}

	/**
	 * @param text as {@code pi@bench-3:2222}, {@code bench-3} or {@code pi@[fe80::1]:22}
	 * @throws ProblemException if it is none
	 */
	public static SshAddress parse(String text) throws ProblemException {
		Matcher parts = FORM.matcher(text.strip());
		if (!parts.matches()) {
			throw malformed(text);
		}
		String user = parts.group(1) == null ? "" : parts.group(1);
		String host = parts.group(2) == null ? parts.group(3) : parts.group(2);
		int port = parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4));
		// OpenSSH's own programs would read such names as options, and so might whoever is handed them
		if (port > LAST_PORT || parts.group(4) != null && port == 0 || host.startsWith("-") || user.startsWith("-")) {
			throw malformed(text);
		}
		return new SshAddress(user, host, port);
	}

	private static ProblemException malformed(String text) {
		return new ProblemException(Problem.error("This is no address of an SSH server", text,
				"write it as user@host:port; the user and the port may be left out, an IPv6 address stands in brackets"));
	}

	/** @return as {@link #parse} reads it */
	@Override
	public String toString() {
		var text = new StringBuilder();
		if (!user.isEmpty()) {
			text.append(user).append('@');
		}
		text.append(host.indexOf(':') < 0 ? host : "[" + host + "]");
		if (port != 0) {
			text.append(':').append(port);
		}
		return text.toString();
	}
}
