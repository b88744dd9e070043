package org.edgeloop.device.linux;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.edgeloop.base.Secrets;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.Trust;
import org.edgeloop.testsupport.openssh.OpenSshServer;

/** A server of the tests as a device of a project. */
public final class BenchSettings {

	private BenchSettings() {
	}

	/** @return settings that log in on it */
	public static DeviceSettings of(OpenSshServer server) throws IOException {
		return of(server, Map.of());
	}

	/** @param changed values of {@code SshFields}, or of a kind, by key */
	public static DeviceSettings of(OpenSshServer server, Map<String, String> changed) throws IOException {
		Map<String, String> values = new HashMap<>(Map.of(SshFields.HOST.key(), "127.0.0.1", SshFields.PORT.key(), "" + server.port(),
				SshFields.USER.key(), System.getProperty("user.name"), SshFields.KEY.key(), server.key().toString(), SshFields.KNOWN_HOSTS.key(),
				server.knownHosts().toString()));
		values.putAll(changed);
		return new DeviceSettings("bench", "linux-ssh", "", values, server.folder());
	}

	/** @return access that knows no secrets and trusts nothing */
	public static DeviceAccess access(OpenSshServer server) {
		return new DeviceAccess(Secrets.NONE, Trust.NOTHING, server.folder().resolve("user"));
	}
}
