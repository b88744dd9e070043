package org.edgeloop.ssh;

import java.io.IOException;
import java.util.Optional;

import org.edgeloop.base.HostTrust;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.base.Secrets;
import org.edgeloop.testsupport.openssh.OpenSshServer;

/** How tests log in on their server. */
public final class ServerSettings {

	private ServerSettings() {
	}

	/** @return settings by which everything is known */
	public static SshSettings of(OpenSshServer server) throws IOException {
		return new SshSettings("bench", address(server), Optional.of(server.key()), Optional.of(server.knownHosts()), true);
	}

	private static SshAddress address(OpenSshServer server) {
		return new SshAddress(System.getProperty("user.name"), "127.0.0.1", server.port());
	}

	/** @return access that knows no secrets and trusts nothing */
	public static RemoteAccess access(OpenSshServer server) {
		return new RemoteAccess(Secrets.NONE, HostTrust.KNOWN_ONLY, server.folder().resolve("user"));
	}
}
