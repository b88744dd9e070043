package org.edgeloop.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.HostTrust;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.base.Secrets;
import org.edgeloop.ssh.SshAddress;
import org.edgeloop.ssh.SshSettings;
import org.edgeloop.testsupport.openssh.OpenSshServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which host keys are taken, with files that ssh-keygen makes and reads, and fingerprints as it prints them. */
class HostKeyTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@TempDir
	private Path folder;
	private OpenSshServer server;
	private final List<HostTrust.Question> questions = new ArrayList<>();

	@BeforeEach
	void start() throws Exception {
		for (String type : List.of("rsa", "ecdsa", "ed25519")) {
			OpenSshServer.makeKey(folder.resolve("host_" + type), type);
		}
		server = OpenSshServer.start(folder, List.of("HostKey " + folder.resolve("host_rsa"), "HostKey " + folder.resolve("host_ecdsa"),
				"HostKey " + folder.resolve("host_ed25519")));
		Files.createDirectories(folder.resolve("home"));
	}

	@AfterEach
	void stop() throws Exception {
		if (server != null) {
			server.close();
		}
	}

	private Path own() {
		return folder.resolve("user/known_hosts");
	}

	private Path users() {
		return folder.resolve("home/known_hosts");
	}

	private String place() {
		return "[127.0.0.1]:" + server.port();
	}

	private String publicKey(String type) throws IOException {
		return Files.readString(folder.resolve("host_" + type + ".pub")).strip();
	}

	/** As {@code SHA256:…}. */
	private static String fingerprint(Path key) throws Exception {
		return OpenSshServer.run("ssh-keygen", "-lf", key.toString()).split(" ")[1];
	}

	private void logIn(boolean trusts, Optional<Path> knownHosts) throws IOException {
		var access = new RemoteAccess(Secrets.NONE, question -> {
			questions.add(question);
			return trusts;
		}, folder.resolve("user"));
		var files = new SshFiles(folder.resolve("home"), folder.resolve("system"), Optional.empty());
		var settings = new SshSettings("bench", new SshAddress("", "127.0.0.1", server.port()), Optional.of(server.key()), knownHosts, true);
		new Login(settings, access, files, PATIENCE).open(Progress.NONE).close();
	}

	private ConnectionException refused(boolean trusts) {
		return assertThrows(ConnectionException.class, () -> logIn(trusts, Optional.empty()));
	}

	@Test
	void anUnknownKeyIsAskedAboutAndKept() throws Exception {
		logIn(true, Optional.empty());
		assertEquals(1, questions.size());
		HostTrust.Question question = questions.getFirst();
		assertEquals(fingerprint(folder.resolve("host_ed25519")), question.fingerprint(), "the one that OpenSSH would ask about");
		assertTrue(OpenSshServer.run("ssh-keygen", "-F", place(), "-f", own().toString()).contains("found"), "OpenSSH finds it");
		logIn(false, Optional.empty());
		assertEquals(1, questions.size());
		assertFalse(Files.exists(users()), "OpenSSH's own file stays as it is");
	}

	@Test
	void anUnknownKeyIsRefusedWithoutAYes() throws Exception {
		ConnectionException failure = refused(false);
		assertEquals(1, questions.size());
		assertTrue(failure.getMessage().contains(questions.getFirst().fingerprint()), failure.getMessage());
		assertTrue(failure.getMessage().contains("not known"), failure.getMessage());
		assertFalse(Files.exists(own()));
	}

	@Test
	void aChosenFileIsAskedAloneAndKeepsWhatIsAccepted() throws Exception {
		Files.writeString(users(), place() + " " + publicKey("ed25519") + "\n");
		Path chosen = Files.writeString(folder.resolve("chosen"), "other.example " + publicKey("rsa") + "\n");
		assertThrows(ConnectionException.class, () -> logIn(false, Optional.of(chosen)));
		logIn(true, Optional.of(chosen));
		assertTrue(Files.readString(chosen).startsWith("other.example "));
		logIn(false, Optional.of(chosen));
	}

	@ParameterizedTest
	@ValueSource(strings = { "rsa", "ecdsa", "ed25519" })
	void oneKnownKeyOfSeveralIsEnough(String type) throws Exception {
		Files.writeString(users(), "# a comment\nnonsense\n" + place() + " ssh-ed25519 AAAA\n127.0.0.1,[::1]:22," + place() + " " + publicKey(type) + " x\n");
		logIn(false, Optional.empty());
		assertEquals(List.of(), questions);
	}

	@Test
	void namesMayBeHashed() throws Exception {
		Files.writeString(users(), place() + " " + publicKey("ed25519") + "\n");
		OpenSshServer.run("ssh-keygen", "-H", "-f", users().toString());
		assertTrue(Files.readString(users()).startsWith("|1|"));
		logIn(false, Optional.empty());
		assertEquals(List.of(), questions);
	}

	@Test
	void aChangedKeyIsRefusedWithoutBeingAskedAbout() throws Exception {
		OpenSshServer.makeKey(folder.resolve("before"), "ed25519");
		String before = Files.readString(folder.resolve("before.pub")).strip();
		Files.writeString(users(), "# first\n" + place() + " " + before + "\n");
		String said = refused(true).getMessage();
		assertEquals(List.of(), questions);
		assertTrue(said.contains(fingerprint(folder.resolve("before"))), said);
		assertTrue(said.contains(fingerprint(folder.resolve("host_ed25519"))), said);
		assertTrue(said.contains(users() + ", line 2"), said);
		String remedy = said.substring(said.indexOf("ssh-keygen"), said.lastIndexOf(')'));
		OpenSshServer.run("sh", "-c", remedy);
		logIn(true, Optional.empty());
		assertEquals(1, questions.size(), "after the remedy, the key is unknown");
	}

	@Test
	void aRevokedKeyIsRefused() throws Exception {
		Files.writeString(users(), place() + " " + publicKey("ed25519") + "\n@revoked * " + publicKey("ed25519") + "\n");
		String said = refused(true).getMessage();
		assertEquals(List.of(), questions);
		assertTrue(said.contains("revoked") && said.contains("line 2"), said);
	}

	@Test
	void aFileThatCannotBeReadIsSaid() throws Exception {
		Files.createDirectories(users());
		assertTrue(assertThrows(IOException.class, () -> logIn(true, Optional.empty())).getMessage().contains("cannot be read"));
	}
}
