package org.edgeloop.device.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.ssh.SshAddress;
import org.edgeloop.ssh.SshSettings;
import org.junit.jupiter.api.Test;

class SshFieldsTest {

	private static DeviceSettings settings(Map<String, String> values) {
		return new DeviceSettings("x", "linux-ssh", "", values, Path.of("/project"));
	}

	@Test
	void leadToAServer() throws Exception {
		var values = Map.of("host", "fe80::1", "user", "pi", "port", "22");
		assertEquals(new SshAddress("pi", "fe80::1", 22), SshFields.address(settings(values)));
		assertThrows(ProblemException.class, () -> SshFields.address(settings(Map.of())));
	}

	@Test
	void namesOfFilesStartFromTheProjectOrFromTheUsersFolder() throws Exception {
		var values = Map.of("host", "bench", "key", "~/.ssh/bench", "knownHosts", "keys/known_hosts");
		assertEquals(new SshSettings("x", new SshAddress("", "bench", 0), Optional.of(Path.of(System.getProperty("user.home"), ".ssh/bench")),
				Optional.of(Path.of("/project/keys/known_hosts")), true), SshFields.ssh(settings(values)));
	}
}
