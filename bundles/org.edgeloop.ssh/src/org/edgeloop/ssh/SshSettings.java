package org.edgeloop.ssh;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How one logs in.
 *
 * @param owner of the secrets that are asked for: {@code password}, {@code passphrase}, or {@code answer} to whatever else a server wants to
 *        know
 * @param address where, before OpenSSH's configuration adds anything
 * @param key a file with a private key, tried before all others, as an absolute path
 * @param knownHosts a file with host keys to trust, in OpenSSH's form, instead of the user's own ones, as an absolute path
 * @param usesAgent whether the keys of the SSH agent may be tried
 */
public record SshSettings(String owner, SshAddress address, Optional<Path> key, Optional<Path> knownHosts, boolean usesAgent) {

	/** The secret that opens the account. */
	public static final String PASSWORD = "password";

	/** The secret that opens an encrypted private key. */
	public static final String PASSPHRASE = "passphrase";

	/** As OpenSSH's own programs log in, with nothing chosen. */
	public static SshSettings usual(String owner, SshAddress address) {
		return new SshSettings(owner, address, Optional.empty(), Optional.empty(), true);
	}
}
