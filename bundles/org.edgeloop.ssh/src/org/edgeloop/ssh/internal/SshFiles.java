package org.edgeloop.ssh.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What OpenSSH keeps of a user, where OpenSSH keeps it.
 *
 * @param folder the user's, as {@code ~/.ssh}
 * @param system the machine's, as {@code /etc/ssh}
 * @param agent the socket of the agent
 */
public record SshFiles(Path folder, Path system, Optional<Path> agent) {

	/** In the order in which OpenSSH tries them. */
	private static final List<String> USUAL_KEYS = List.of("id_rsa", "id_ecdsa", "id_ed25519");

	public static SshFiles ofUser() {
		@Nullable String socket = System.getenv("SSH_AUTH_SOCK");
		Optional<Path> agent = socket == null || socket.isBlank() ? Optional.empty() : Optional.of(Path.of(socket));
		return new SshFiles(Path.of(System.getProperty("user.home"), ".ssh"), Path.of("/etc/ssh"), agent);
	}

	Path config() {
		return folder.resolve("config");
	}

	/** @return those that may know hosts, the user's first */
	List<Path> knownHosts() {
		return List.of(folder.resolve("known_hosts"), system.resolve("ssh_known_hosts"));
	}

	/** @return where private keys usually are */
	List<Path> keys() {
		return USUAL_KEYS.stream().map(folder::resolve).toList();
	}
}
