package org.edgeloop.versioning.internal.remote;

import java.util.Locale;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.api.TransportCommand;
import org.eclipse.jgit.transport.RemoteConfig;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;

/** How a command of JGit reaches the other side. */
final class Reach {

	/** How long the other side may be silent. */
	private static final int PATIENCE_SECONDS = 180;
	/** No scheme at all is a folder, or a host and a path. */
	private static final Set<String> SCHEMES = Set.of("", "file", "ssh", "git+ssh", "ssh+git", "http", "https", "git");

	private final RemoteAccess access;
	private final Progress progress;

	Reach(RemoteAccess access, Progress progress) {
		this.access = access;
		this.progress = progress;
	}

	<C extends TransportCommand<C, ?>> C prepare(C command) {
		command.setTimeout(PATIENCE_SECONDS);
		command.setCredentialsProvider(new AskedCredentials(access.secrets()));
		command.setTransportConfigCallback(this::prepare);
		return command;
	}

	/** The settings of a repository may name programs for the two options; a folder's would be run here. */
	private void prepare(@Nullable Transport transport) {
		if (transport == null) {
			return;
		}
		URIish address = transport.getURI();
		String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
		if (!SCHEMES.contains(scheme)) {
			throw new IllegalArgumentException("addresses that begin with " + scheme + ": are not supported");
		}
		transport.setOptionUploadPack(RemoteConfig.DEFAULT_UPLOAD_PACK);
		transport.setOptionReceivePack(RemoteConfig.DEFAULT_RECEIVE_PACK);
		if (transport instanceof SshTransport ssh) {
			ssh.setSshSessionFactory(new SshSessions(access, progress));
		}
	}
}
