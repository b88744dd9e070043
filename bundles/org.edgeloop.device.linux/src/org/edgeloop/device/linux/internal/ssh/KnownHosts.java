package org.edgeloop.device.linux.internal.ssh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.linux.SshAddress;
import org.edgeloop.device.linux.SshFields;

/** Host keys that are known, from files as OpenSSH keeps them (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT). */
final class KnownHosts {

	private static final String REVOKED = "revoked";
	private static final String AUTHORITY = "cert-authority";

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

	static KnownHosts of(DeviceSettings settings, DeviceAccess access, SshFiles user) {
		Optional<Path> chosen = settings.value(SshFields.KNOWN_HOSTS).map(HomePath::expand).map(settings.folder()::resolve);
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
				@Nullable KnownKey key = key(file, number, line, host.toLowerCase(Locale.ROOT), port);
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
		try {
			@Nullable KnownHostEntry entry = KnownHostEntry.parseKnownHostEntry(line);
			if (entry == null || AUTHORITY.equals(entry.getMarker()) || !entry.isHostMatch(host, port)) {
				return null;
			}
			PublicKey key = entry.getKeyEntry().resolvePublicKey(null, PublicKeyEntryResolver.IGNORING);
			return key == null ? null : new KnownKey(file, number, REVOKED.equals(entry.getMarker()), key);
		} catch (IOException | GeneralSecurityException | RuntimeException e) {
			return null;
		}
	}

	/** Keeps a key that the user trusts. */
	void add(String host, int port, PublicKey key) throws IOException {
		var text = new StringBuilder();
		for (String line : lines(added)) {
			text.append(line).append('\n');
		}
		String name = port == SshAddress.USUAL_PORT ? host : "[" + host + "]:" + port;
		text.append(name.toLowerCase(Locale.ROOT)).append(' ').append(PublicKeyEntry.toString(key)).append('\n');
		AtomicFiles.writeString(added, text.toString());
	}
}
