package org.edgeloop.dvc.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.edgeloop.base.HostTrust;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.base.Secrets;
import org.edgeloop.dvc.RemoteSettings;
import org.edgeloop.testsupport.openssh.OpenSshServer;

/** Remotes on the server of the tests. */
public final class SshRemotes {

	private SshRemotes() {
	}

	/** @return access that trusts the server by asking nobody */
	public static RemoteAccess access(OpenSshServer server) {
		return new RemoteAccess(Secrets.NONE, question -> question.fingerprint().startsWith("SHA256:"), server.folder().resolve("user"));
	}

	/** @return access that can ask nobody */
	public static RemoteAccess silent(Path folder) {
		return new RemoteAccess(Secrets.NONE, HostTrust.KNOWN_ONLY, folder);
	}

	/** @param more options of the remote */
	public static RemoteSettings settings(OpenSshServer server, Path root, Map<String, String> more) {
		Map<String, String> options = new HashMap<>(Map.of("user", System.getProperty("user.name"), "keyfile", server.key().toString(),
				"allow_agent", "false"));
		options.putAll(more);
		return new RemoteSettings("store", "ssh://127.0.0.1:" + server.port() + root, options);
	}

	public static Remote open(OpenSshServer server, Path root) throws IOException {
		return new SshRemoteKind().open(settings(server, root, Map.of()), access(server), Progress.NONE);
	}
}
