package org.edgeloop.ssh.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.sshd.client.config.hosts.KnownHostHashValue;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.ssh.SshAddress;
import org.edgeloop.ssh.SshSettings;

/** Host keys that are known, from files as OpenSSH keeps them (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT). */
final class KnownHosts {

	private static final String REVOKED = "@revoked";
	private static final String AUTHORITY = "@cert-authority";
	private static final String HASHED = "|";
	private static final Pattern LINE = Pattern.compile("\\s*(?:(?<marker>@\\S+)\\s+)?(?<hosts>[^@#\\s]\\S*)\\s+(?<key>\\S+\\s+\\S+).*");

	private final List<Path> files;
	private final Path added;

	/**
	 * @param files that are read; those that are not there are no files
	 * @param added where keys go that the user trusts; also read if it is one of the files
	 */
	KnownHosts(List<Path> files, Path added) {
		this.files = files;
		this.added = added;
	}

	static KnownHosts of(SshSettings settings, RemoteAccess access, SshFiles user) {
		Optional<Path> chosen = settings.knownHosts();
		if (chosen.isPresent()) {
			return new KnownHosts(List.of(chosen.get()), chosen.get());
		}
		Path own = access.userFolder().resolve("known_hosts");
		List<Path> files = new ArrayList<>(user.knownHosts());
		files.add(own);
		return new KnownHosts(files, own);
	}

	/**
	 * A key that a file has.
	 *
	 * @param line from 1
	 */
	record KnownKey(Path file, int line, boolean isRevoked, PublicKey key) {
		@Override
		public String toString() {
			return file + ", line " + line;
		}
	}

	/** @return what the files have for a host; a line that cannot be understood is none, as OpenSSH has it */
	List<KnownKey> keys(String host, int port) throws IOException {
		List<KnownKey> keys = new ArrayList<>();
		for (Path file : files) {
			int number = 0;
			for (String line : lines(file)) {
				number++;
				@Nullable KnownKey key = key(file, number, line, host, port);
				if (key != null) {
					keys.add(key);
				}
			}
		}
		return keys;
	}

	private static List<String> lines(Path file) throws IOException {
		try {
			return Files.readAllLines(file);
		} catch (NoSuchFileException e) {
			return List.of();
		} catch (IOException e) {
			throw new ProblemException(Problem.error("The host keys that are known cannot be read: " + IoCause.inWords(e), file.toString(),
					"correct the file or its permissions"), e);
		}
	}

	private static @Nullable KnownKey key(Path file, int number, String line, String host, int port) {
		Matcher parts = LINE.matcher(line);
		if (!parts.matches() || AUTHORITY.equals(parts.group("marker")) || !isOf(parts.group("hosts"), host, port)) {
			return null;
		}
		try {
			@Nullable PublicKey key = PublicKeyEntry.parsePublicKeyEntry(parts.group("key")).resolvePublicKey(null, Map.of(), PublicKeyEntryResolver.IGNORING);
			return key == null ? null : new KnownKey(file, number, REVOKED.equals(parts.group("marker")), key);
		} catch (IOException | GeneralSecurityException | RuntimeException e) {
			return null;
		}
	}

	private static boolean isOf(String hosts, String host, int port) {
		if (!hosts.startsWith(HASHED)) {
			return HostPatterns.match(hosts, name(host, port));
		}
		try {
			return KnownHostHashValue.parse(hosts).isHostMatch(host, port);
		} catch (RuntimeException e) {
			return false;
		}
	}

	/** @return as files have it */
	private static String name(String host, int port) {
		String name = port == SshAddress.USUAL_PORT ? host : "[" + host + "]:" + port;
		return name.toLowerCase(Locale.ROOT);
	}

	/** Keeps a key that the user trusts. */
	void add(String host, int port, PublicKey key) throws IOException {
		var text = new StringBuilder();
		for (String line : lines(added)) {
			text.append(line).append('\n');
		}
		text.append(name(host, port)).append(' ').append(PublicKeyEntry.toString(key)).append('\n');
		AtomicFiles.writeString(added, text.toString());
	}
}
