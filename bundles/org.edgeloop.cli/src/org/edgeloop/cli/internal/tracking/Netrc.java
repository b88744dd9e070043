package org.edgeloop.cli.internal.tracking;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.edgeloop.experiment.Credentials;

/**
 * Users and passwords by host, in the form that {@code ftp} began and {@code curl} reads: words after each other, {@code machine HOST
 * login USER password PASSWORD}, and {@code default} in place of a machine for all others. Macros are skipped.
 */
final class Netrc {

	/** @param machine a host; empty for any */
	private record Entry(String machine, String login, String password) {

		boolean isFor(String host) {
			return machine.isEmpty() || machine.equalsIgnoreCase(host);
		}
	}

	private final List<Entry> entries = new ArrayList<>();

	private Netrc() {
	}

	static Netrc parse(String text) {
		var netrc = new Netrc();
		boolean inMacro = false;
		var words = new ArrayList<String>();
		for (String line : text.lines().map(String::strip).toList()) {
			// A macro reaches to the next empty line.
			inMacro = line.startsWith("macdef") || inMacro && !line.isEmpty();
			if (!inMacro && !line.startsWith("#") && !line.isEmpty()) {
				words.addAll(List.of(line.split("\\s+")));
			}
		}
		netrc.read(words.iterator());
		return netrc;
	}

	private void read(Iterator<String> words) {
		String machine = "";
		String login = "";
		String password = "";
		boolean open = false;
		while (words.hasNext()) {
			String word = words.next();
			boolean begins = word.equals("machine") || word.equals("default");
			if (begins && open) {
				entries.add(new Entry(machine, login, password));
			}
			if (begins) {
				open = true;
				machine = word.equals("machine") && words.hasNext() ? words.next() : "";
				login = "";
				password = "";
			} else if (words.hasNext()) {
				String value = words.next();
				login = word.equals("login") ? value : login;
				password = word.equals("password") ? value : password;
			}
		}
		if (open) {
			entries.add(new Entry(machine, login, password));
		}
	}

	/** @return the first that fits a host */
	Credentials of(String host) {
		for (Entry entry : entries) {
			if (entry.isFor(host)) {
				return new Credentials.Basic(entry.login(), entry.password());
			}
		}
		return new Credentials.Anonymous();
	}
}
