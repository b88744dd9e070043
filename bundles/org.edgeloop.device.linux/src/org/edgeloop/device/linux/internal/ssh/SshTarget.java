package org.edgeloop.device.linux.internal.ssh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.sshd.client.config.hosts.HostConfigEntry;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.linux.SshAddress;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where an address leads with what the SSH configuration adds.
 *
 * @param address with the real host, port and user
 * @param entry for the library, without keys
 * @param keys files that the configuration names
 * @param onlyThese whether no other keys may be tried
 * @param resolver for the hosts on the way
 */
record SshTarget(SshAddress address, HostConfigEntry entry, List<Path> keys, boolean onlyThese, HostConfigEntryResolver resolver) {

	static SshTarget resolve(SshAddress given, SshFiles files) throws IOException {
		HostConfigEntryResolver resolver = resolver(files.config());
		@Nullable HostConfigEntry found = resolver.resolveEffectiveHost(given.host(), given.port(), null, given.user(), null, null);
		var address = new SshAddress(user(given, found), host(given, found), port(given, found));
		var entry = new HostConfigEntry(address.host(), address.host(), address.port(), address.user());
		if (found == null) {
			return new SshTarget(address, entry, List.of(), false, resolver);
		}
		entry.setProxyJump(found.getProxyJump());
		List<Path> keys = found.getIdentities().stream().map(Path::of).toList();
		return new SshTarget(address, entry, keys, found.isIdentitiesOnly(), resolver);
	}

	private static HostConfigEntryResolver resolver(Path config) throws ProblemException {
		if (!Files.exists(config)) {
			return HostConfigEntryResolver.EMPTY;
		}
		try {
			return HostConfigEntry.toHostConfigEntryResolver(HostConfigEntry.readHostConfigEntries(config));
		} catch (IOException | RuntimeException e) {
			String cause = e instanceof IOException io ? IoCause.inWords(io) : String.valueOf(e.getMessage());
			throw new ProblemException(Problem.error("The SSH configuration cannot be read: " + cause, config.toString(),
					"correct it or its permissions; it is OpenSSH's file, too"), e);
		}
	}

	private static String user(SshAddress given, @Nullable HostConfigEntry found) {
		if (!given.user().isEmpty()) {
			return given.user();
		}
		return found == null || isBlank(found.getUsername()) ? System.getProperty("user.name") : found.getUsername();
	}

	private static String host(SshAddress given, @Nullable HostConfigEntry found) {
		return found == null || isBlank(found.getHostName()) ? given.host() : found.getHostName();
	}

	private static int port(SshAddress given, @Nullable HostConfigEntry found) {
		if (given.port() != 0) {
			return given.port();
		}
		return found == null || found.getPort() <= 0 ? SshAddress.USUAL_PORT : found.getPort();
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}
}
