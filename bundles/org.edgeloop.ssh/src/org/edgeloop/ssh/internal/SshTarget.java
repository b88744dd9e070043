package org.edgeloop.ssh.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.sshd.client.config.hosts.HostConfigEntry;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.ssh.SshAddress;

/**
 * Where an address leads with what the SSH configuration adds.
 *
 * @param address with the real host, port and user
 * @param jump the hosts on the way, as {@code ProxyJump} has them
 * @param keys files that the configuration names
 * @param onlyThese whether no other keys may be tried
 * @param config for the hosts on the way
 */
public record SshTarget(SshAddress address, Optional<String> jump, List<Path> keys, boolean onlyThese, SshConfig config) {

	public static SshTarget resolve(SshAddress given, SshFiles files) throws ProblemException {
		return resolve(given, SshConfig.read(files.config()));
	}

	private static SshTarget resolve(SshAddress given, SshConfig config) throws ProblemException {
		SshConfig.Host host = config.host(given.host());
		if (host.value("proxycommand").isPresent()) {
			// whoever connects without it would meet another host, or none
			throw new ProblemException(Problem.error("The SSH configuration leads there by a ProxyCommand, which is not run", given.toString(),
					"use ProxyJump instead, or the address by which this machine reaches the server"));
		}
		String user = given.user().isEmpty() ? host.value("user").orElse(System.getProperty("user.name")) : given.user();
		int port = given.port() == 0 ? host.port().orElse(SshAddress.USUAL_PORT) : given.port();
		return new SshTarget(new SshAddress(user, host.hostName(), port), host.value("proxyjump"), host.keys(user), host.onlyItsKeys(), config);
	}

	/** @return for the library, without keys */
	HostConfigEntry entry() {
		return new HostConfigEntry(address.host(), address.host(), address.port(), address.user(), jump.orElse(null));
	}

	/** @return for the library, which asks for the hosts on the way */
	HostConfigEntryResolver resolver() {
		return (host, port, _, user, jumps, _) -> resolve(new SshAddress(user == null ? "" : user, host, Math.max(0, port)), config).entry(jumps);
	}

	/** Those on the way of a host on the way are what the library found itself. */
	private HostConfigEntry entry(@Nullable String jumps) {
		HostConfigEntry entry = entry();
		if (jumps != null) {
			entry.setProxyJump(jumps);
		}
		return entry;
	}
}
