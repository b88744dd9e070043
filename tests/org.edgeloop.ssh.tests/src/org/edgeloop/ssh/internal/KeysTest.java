package org.edgeloop.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.interfaces.EdECPublicKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.HostTrust;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.base.Secrets;
import org.edgeloop.ssh.SshAddress;
import org.edgeloop.ssh.SshSettings;
import org.edgeloop.testsupport.openssh.OpenSshServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys open a board: made by ssh-keygen, held by ssh-agent, named in a configuration of OpenSSH's form. */
class KeysTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final Path AGENT = Path.of("/usr/bin/ssh-agent");

	@TempDir
	private static Path shared;
	private static OpenSshServer server;
	@TempDir
	private Path folder;
	private final List<String> asked = new ArrayList<>();

	@BeforeAll
	static void start() throws Exception {
		server = OpenSshServer.start(shared);
	}

	@AfterAll
	static void stop() throws Exception {
		if (server != null) {
			server.close();
		}
	}

	@BeforeEach
	void onlyTheTestsOwnKey() throws IOException {
		Files.writeString(shared.resolve("authorized_keys"), "");
	}

	private Path key(String type, String passphrase, String... more) throws Exception {
		Path key = folder.resolve("key");
		List<String> command = new ArrayList<>(List.of("ssh-keygen", "-q", "-t", type, "-N", passphrase, "-f", key.toString()));
		command.addAll(List.of(more));
		OpenSshServer.run(command.toArray(String[]::new));
		letIn(key);
		return key;
	}

	private void letIn(Path key) throws IOException {
		Files.writeString(shared.resolve("authorized_keys"), Files.readString(Path.of(key + ".pub")), StandardOpenOption.APPEND);
	}

	private SshAddress logIn(Optional<Path> key, String passphrase, Optional<Path> agent) throws IOException {
		return logIn(new SshAddress(System.getProperty("user.name"), "127.0.0.1", server.port()), key, passphrase, agent);
	}

	private SshAddress logIn(SshAddress address, Optional<Path> chosen, String passphrase, Optional<Path> agent) throws IOException {
		Secrets secrets = (_, key, question) -> {
			asked.add(key + ": " + question);
			return passphrase.isEmpty() ? Optional.empty() : Optional.of(passphrase.toCharArray());
		};
		var access = new RemoteAccess(secrets, HostTrust.KNOWN_ONLY, folder.resolve("user"));
		var settings = new SshSettings("bench", address, chosen, Optional.of(server.knownHosts()), true);
		try (OpenSession session = new Login(settings, access, new SshFiles(folder, folder, agent), PATIENCE).open(Progress.NONE)) {
			return session.address();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "rsa", "ecdsa", "ed25519" })
	void theChosenKey(String type) throws Exception {
		Path key = key(type, "");
		logIn(Optional.of(key), "", Optional.empty());
		assertEquals(List.of(), asked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rsa", "ecdsa", "ed25519" })
	void anEncryptedKey(String type) throws Exception {
		Path key = key(type, "öffne dich");
		logIn(Optional.of(key), "öffne dich", Optional.empty());
		assertEquals(List.of("passphrase: Passphrase of " + key), asked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PEM", "PKCS8" })
	void otherForms(String form) throws Exception {
		logIn(Optional.of(key("rsa", "", "-m", form)), "", Optional.empty());
	}

	@Test
	void theUsualKey() throws Exception {
		OpenSshServer.makeKey(folder.resolve("id_rsa"), "rsa");
		OpenSshServer.makeKey(folder.resolve("id_ed25519"), "ed25519");
		letIn(folder.resolve("id_ed25519"));
		logIn(Optional.empty(), "", Optional.empty());
	}

	@Test
	void aWrongPassphraseIsSaidAndNoOther() throws Exception {
		Path key = key("ed25519", "right");
		String said = assertThrows(ProblemException.class, () -> logIn(Optional.of(key), "wrong", Optional.empty())).getMessage();
		assertTrue(said.startsWith(key + ": The key cannot be used: it is encrypted and the passphrase"), said);
		assertTrue(!said.contains("wrong"), said);
	}

	@Test
	void aKeyThatIsNotThereOrNoneIsSaid() throws Exception {
		String said = assertThrows(ProblemException.class, () -> logIn(Optional.of(Path.of("/no/key")), "", Optional.empty())).getMessage();
		assertTrue(said.startsWith("/no/key: There is no such key"), said);
		Path text = Files.writeString(folder.resolve("text"), "no key at all");
		said = assertThrows(ProblemException.class, () -> logIn(Optional.of(text), "", Optional.empty())).getMessage();
		assertTrue(said.contains("it is no private key"), said);
		said = assertThrows(ProblemException.class, () -> logIn(Optional.of(folder), "", Optional.empty())).getMessage();
		assertTrue(said.contains("cannot be read"), said);
	}

	@Test
	void aKeyThatIsRefusedIsNamed() throws Exception {
		OpenSshServer.makeKey(folder.resolve("stranger"), "ed25519");
		String said = assertThrows(ConnectionException.class, () -> logIn(Optional.of(folder.resolve("stranger")), "", Optional.empty())).getMessage();
		assertTrue(said.contains("it does not accept the keys " + folder.resolve("stranger") + "; it takes publickey"), said);
		said = assertThrows(ConnectionException.class, () -> logIn(Optional.empty(), "", Optional.empty())).getMessage();
		assertTrue(said.contains("there was no key or password to try"), said);
	}

	@Test
	void theAgentsKeys() throws Exception {
		assumeTrue(Files.isExecutable(AGENT), "skipped: no ssh-agent");
		Path socket = folder.resolve("agent");
		Process agent = new ProcessBuilder(AGENT.toString(), "-D", "-a", socket.toString()).start();
		try {
			// it names its socket as soon as it listens there
			agent.inputReader().readLine();
			for (String type : List.of("rsa", "ecdsa", "ed25519")) {
				Path key = folder.resolve("agents_" + type);
				OpenSshServer.makeKey(key, type);
				var add = new ProcessBuilder("ssh-add", "-q", key.toString()).inheritIO();
				add.environment().put("SSH_AUTH_SOCK", socket.toString());
				assertEquals(0, add.start().waitFor());
				Files.delete(key);
				Files.writeString(shared.resolve("authorized_keys"), Files.readString(Path.of(key + ".pub")));
				logIn(Optional.empty(), "", Optional.of(socket));
			}
		} finally {
			agent.destroy();
			agent.waitFor(10, TimeUnit.SECONDS);
		}
		assertThrows(ConnectionException.class, () -> logIn(Optional.empty(), "", Optional.of(socket)), "an agent that is gone has no keys");
	}

	@Test
	void theConfigurationNamesHostUserPortAndKey() throws Exception {
		Path key = key("ed25519", "");
		Files.writeString(folder.resolve("config"), """
				Host bench
				  HostName 127.0.0.1
				  Port %d
				  User %s
				  IdentityFile %s
				  IdentitiesOnly yes
				Host *
				  User nobody
				""".formatted(server.port(), System.getProperty("user.name"), key));
		var alias = new SshAddress("", "bench", 0);
		assertEquals(new SshAddress(System.getProperty("user.name"), "127.0.0.1", server.port()), logIn(alias, Optional.empty(), "", Optional.empty()));
	}

	@Test
	void throughAnotherHost() throws Exception {
		Path key = key("ed25519", "");
		Files.writeString(folder.resolve("config"), """
				Host bench
				  HostName 127.0.0.1
				  Port %d
				  ProxyJump %s@127.0.0.1:%d
				""".formatted(server.port(), System.getProperty("user.name"), server.port()));
		int before = server.log().size();
		logIn(new SshAddress("", "bench", 0), Optional.of(key), "", Optional.empty());
		long accepted = server.log().subList(before, server.log().size()).stream().filter(line -> line.startsWith("Accepted publickey")).count();
		assertEquals(2, accepted, "once at the host on the way, once behind it");
	}

	/** RFC 8032, section 7.1, tests 1 to 3: public keys of private ones. */
	@ParameterizedTest
	@ValueSource(strings = {
			"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60 d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
			"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb 3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
			"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7 fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025" })
	void publicKeysOfPrivateOnes(String pair) throws Exception {
		byte[] seed = HexFormat.of().parseHex(pair.substring(0, 64));
		var java = new Ed25519OfJava();
		EdECPublicKey key = java.recoverEDDSAPublicKey(java.generateEDDSAPrivateKey(seed));
		assertArrayEquals(HexFormat.of().parseHex(pair.substring(65)), java.getPublicKeyData(key));
		assertEquals(key, java.generateEDDSAPublicKey(java.getPublicKeyData(key)));
	}
}
