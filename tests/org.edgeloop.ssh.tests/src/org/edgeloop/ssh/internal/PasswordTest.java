package org.edgeloop.ssh.internal;

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
import java.util.Optional;

import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.UserAuthFactory;
import org.apache.sshd.server.auth.keyboard.DefaultKeyboardInteractiveAuthenticator;
import org.apache.sshd.server.auth.keyboard.InteractiveChallenge;
import org.apache.sshd.server.auth.keyboard.KeyboardInteractiveAuthenticator;
import org.apache.sshd.server.auth.keyboard.UserAuthKeyboardInteractiveFactory;
import org.apache.sshd.server.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.server.session.ServerSession;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.base.Secrets;
import org.edgeloop.ssh.SshAddress;
import org.edgeloop.ssh.SshSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords, against a server of MINA's: OpenSSH takes only those of this machine's accounts. */
class PasswordTest {

	private static final String RIGHT = "pass wörd";
	private static final String CODE = "123456";

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
		var settings = SshSettings.usual("bench", new SshAddress("pi", "127.0.0.1", server.getPort()));
		Secrets secrets = (owner, key, question) -> {
			asked.add(owner + "/" + key + ": " + question);
			return Optional.of(("answer".equals(key) ? CODE : password).toCharArray());
		};
		var login = new Login(settings, new RemoteAccess(secrets, _ -> true, folder), new SshFiles(folder, folder, Optional.empty()), Duration.ofSeconds(60));
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

	/** Asks for things in secret, and wants the password and the code as far as it asks for them. */
	private record Challenge(List<String> prompts, List<String> right) implements KeyboardInteractiveAuthenticator {

		@Override
		public InteractiveChallenge generateChallenge(ServerSession session, String user, String language, String methods) {
			var challenge = new InteractiveChallenge();
			challenge.setInteractionName("");
			challenge.setInteractionInstruction("");
			challenge.setLanguageTag("");
			prompts.forEach(prompt -> challenge.addPrompt(prompt, false));
			return challenge;
		}

		@Override
		public boolean authenticate(ServerSession session, String user, List<String> answers) {
			return right.equals(answers);
		}
	}

	@Test
	void twoFactorsInOneQuestion() throws Exception {
		server.setKeyboardInteractiveAuthenticator(new Challenge(List.of("Passwort: ", "Code: "), List.of(RIGHT, CODE)));
		logIn(RIGHT, UserAuthKeyboardInteractiveFactory.INSTANCE);
		assertEquals(List.of(question(), "bench/answer: Code: (pi@127.0.0.1:" + server.getPort() + ")"), asked);
	}

	@Test
	void twoFactorsByTwoMethods() throws Exception {
		server.setKeyboardInteractiveAuthenticator(new Challenge(List.of("Code: "), List.of(CODE)));
		CoreModuleProperties.AUTH_METHODS.set(server, "password,keyboard-interactive");
		logIn(RIGHT, UserAuthPasswordFactory.INSTANCE, UserAuthKeyboardInteractiveFactory.INSTANCE);
		assertEquals(List.of(RIGHT), given);
		assertEquals(2, asked.size(), asked::toString);
	}

	@Test
	void aWrongCodeIsGivenOnce() throws Exception {
		var challenge = new Challenge(List.of("Code: "), List.of("another"));
		server.setKeyboardInteractiveAuthenticator(challenge);
		CoreModuleProperties.AUTH_METHODS.set(server, "password,keyboard-interactive");
		assertThrows(ConnectionException.class, () -> logIn(RIGHT, UserAuthPasswordFactory.INSTANCE, UserAuthKeyboardInteractiveFactory.INSTANCE));
		assertEquals(2, asked.size(), asked::toString);
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
