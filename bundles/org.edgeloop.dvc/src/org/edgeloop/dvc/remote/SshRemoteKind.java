package org.edgeloop.dvc.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.base.Secrets;
import org.edgeloop.dvc.RemoteSettings;
import org.edgeloop.dvc.internal.remote.RemoteOptions;
import org.edgeloop.dvc.internal.remote.SshRemote;
import org.edgeloop.ssh.HomePath;
import org.edgeloop.ssh.SshAddress;
import org.edgeloop.ssh.SshConnection;
import org.edgeloop.ssh.SshSettings;

/**
 * Remotes in folders of other machines, by SSH: {@code ssh://user@host:port/folder}, with DVC's options {@code user}, {@code port},
 * {@code keyfile}, {@code password}, {@code passphrase}, {@code allow_agent} and {@code max_sessions}. Unlike DVC, which takes any, this
 * one wants the key of a host to be known, or asks.
 */
public final class SshRemoteKind implements RemoteKind {

	private static final Pattern URL = Pattern.compile("ssh://(?<place>[^/]+)(?<path>/.*)?");
	/** OpenSSH allows ten sessions in a connection, of which others may want some. */
	private static final int USUAL_SESSIONS = 8;
	private static final int MOST_SESSIONS = 64;
	private static final int LAST_PORT = 65535;

	@Override
	public Set<String> schemes() {
		return Set.of("ssh");
	}

	@Override
	public Remote open(RemoteSettings settings, RemoteAccess access, Progress progress) throws IOException {
		var options = new RemoteOptions(settings);
		Matcher url = URL.matcher(settings.url());
		if (!url.matches()) {
			throw options.badUrl("write ssh://user@host:port/folder");
		}
		int sessions = Math.min(options.number("max_sessions", 1, MOST_SESSIONS, USUAL_SESSIONS), options.jobs(USUAL_SESSIONS));
		var known = new RemoteAccess(secrets(options, access.secrets()), access.trust(), access.userFolder());
		SshConnection connection = SshConnection.open(login(settings.name(), url.group("place"), options), known, progress);
		return new SshRemote(connection, folder(url.group("path")), sessions, progress);
	}

	private static SshSettings login(String name, String place, RemoteOptions options) throws ProblemException {
		SshAddress address = SshAddress.parse(place);
		String user = options.text("user").orElse(address.user());
		int port = options.number("port", 1, LAST_PORT, address.port());
		Optional<Path> key = options.path("keyfile").map(file -> Path.of(HomePath.expand(file.toString())).toAbsolutePath());
		return new SshSettings(name, new SshAddress(user, address.host(), port), key, Optional.empty(), options.flag("allow_agent", true));
	}

	/** What the configuration has is not asked for; DVC opens keys by the password, too. */
	private static Secrets secrets(RemoteOptions options, Secrets others) {
		return (owner, key, question) -> {
			Optional<String> configured = options.text(key).or(() -> SshSettings.PASSPHRASE.equals(key) ? options.text(SshSettings.PASSWORD) : Optional.empty());
			return configured.isPresent() ? configured.map(String::toCharArray) : others.secret(owner, key, question);
		};
	}

	private static String folder(@Nullable String path) {
		return path == null ? "" : path.replaceAll("/+$", "");
	}
}
