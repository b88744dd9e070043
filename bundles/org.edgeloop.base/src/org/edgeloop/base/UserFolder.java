package org.edgeloop.base;

import java.nio.file.Path;
import java.util.Map;

/** Where this user's settings lie that all projects share: what is trusted, own keys and certificates. Never a secret in plain text. */
public final class UserFolder {

	private UserFolder() {
	}

	/**
	 * @param environment the process's variables
	 * @return {@code edgeloop} in {@code XDG_CONFIG_HOME} or {@code ~/.config}, on Windows in {@code APPDATA}; it need not be there yet
	 */
	public static Path of(Map<String, String> environment) {
		for (String variable : new String[] { "XDG_CONFIG_HOME", "APPDATA" }) {
			String folder = environment.getOrDefault(variable, "");
			if (!folder.isBlank()) {
				return Path.of(folder, "edgeloop");
			}
		}
		return Path.of(System.getProperty("user.home"), ".config", "edgeloop");
	}
}
