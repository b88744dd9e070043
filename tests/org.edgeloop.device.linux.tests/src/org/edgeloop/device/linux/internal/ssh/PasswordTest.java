package org.edgeloop.device.linux.internal.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.UserAuthFactory;
import org.apache.sshd.server.auth.keyboard.DefaultKeyboardInteractiveAuthenticator;
import org.apache.sshd.server.auth.keyboard.UserAuthKeyboardInteractiveFactory;
import org.apache.sshd.server.auth.password.UserAuthPasswordFactory;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.Secrets;
import org.edgeloop.device.linux.SshAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords, against a server of MINA's: OpenSSH takes only those of this machine's accounts. */
class PasswordTest {

	private static final String RIGHT = "pass wörd";

	@TempDir
	private Path folder;
	private final List<String> asked = new ArrayList<>();
	private final List<String> given = new ArrayList<>();
	private SshServer server;

	@BeforeEach
	void start() throws Exception {
		JavaCryptography.use();
		KeyPair hostKey = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
		server = SshServer.setUpDefaultServer();
		server.setHost("127.0.0.1");
		server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
		server.setPasswordAuthenticator((user, password, _) -> {
			given.add(password);
			return "pi".equals(user) && RIGHT.equals(password);
		});
		server.setKeyboardInteractiveAuthenticator(DefaultKeyboardInteractiveAuthenticator.INSTANCE);
	}

	@AfterEach
	void stop() throws IOException {
		server.stop(true);
	}

	private SshAddress logIn(String password, UserAuthFactory... methods) throws IOException {
		server.setUserAuthFactories(List.of(methods));
		server.start();
		var settings = new DeviceSettings("bench", "linux-ssh", "", Map.of("host", "127.0.0.1", "port", "" + server.getPort(), "user", "pi"), folder);
		Secrets secrets = (device, key, question) -> {
			asked.add(device + "/" + key + ": " + question);
			return Optional.of(password.toCharArray());
		};
		var login = new Login(settings, new DeviceAccess(secrets, _ -> true, folder), new SshFiles(folder, folder, Optional.empty()), Duration.ofSeconds(60));
		try (OpenSession session = login.open(Progress.NONE)) {
			return session.address();
		}
	}

	private String question() {
		return "bench/password: Password of pi@127.0.0.1:" + server.getPort();
	}

	@Test
	void thePasswordIsAskedOnce() throws Exception {
		logIn(RIGHT, UserAuthPasswordFactory.INSTANCE);
		assertEquals(List.of(question()), asked);
	}

	@Test
	void serversMayAskForIt() throws Exception {
		logIn(RIGHT, UserAuthKeyboardInteractiveFactory.INSTANCE);
		assertEquals(List.of(question()), asked);
	}

	@Test
	void aWrongPasswordIsTriedOnceAndNeverSaid() throws Exception {
		String said = assertThrows(ConnectionException.class,
				() -> logIn("guess", UserAuthPasswordFactory.INSTANCE, UserAuthKeyboardInteractiveFactory.INSTANCE)).getMessage();
		assertEquals(List.of("guess"), given, "more attempts would lock accounts");
		assertEquals(List.of(question()), asked);
		assertTrue(said.contains("it does not accept the password; it takes password, keyboard-interactive (check the user and the password)"), said);
		assertTrue(!said.contains("guess"), said);
	}
}
