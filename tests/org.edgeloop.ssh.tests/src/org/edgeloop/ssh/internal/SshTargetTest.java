package org.edgeloop.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.ssh.SshAddress;
import org.edgeloop.testsupport.openssh.OpenSshServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an address leads with OpenSSH's configuration; what ssh itself makes of the same file says {@code ssh -G}. */
class SshTargetTest {

	private static final Path SSH = Path.of("/usr/bin/ssh");

	@TempDir
	private Path folder;

	private SshTarget resolve(String address) throws IOException {
		return SshTarget.resolve(SshAddress.parse(address), new SshFiles(folder, folder, Optional.empty()));
	}

	private void write(String config) throws IOException {
		Files.createDirectories(folder.resolve("conf.d"));
		Files.writeString(folder.resolve("config"), config);
	}

	/** Includes are written with whole paths here, since ssh starts from the home of whoever runs the test. */
	private void writeAll() throws IOException {
		write("""
				Include %s/conf.d/*.conf
				# a comment
				Host pi pi?
				  HostName 10.0.0.7
				  IdentityFile /keys/first
				  IdentityFile "/keys of others/second"
				  User=pi
				Host jet* my_board !jetx
				  Port 2200
				Host other
				  HostName %%h.example.com
				Match host other.example.com exec "false"
				  Port 77
				Match host other.example.com
				  Port 78 # a comment, too
				Match originalhost jetson,unknown
				  Port = "79"
				Match all
				  LogLevel ERROR
				Host *
				  User everybody
				""".formatted(folder));
		Files.writeString(folder.resolve("conf.d/a.conf"), "Host included\n  HostName 10.0.0.8\n  Port 44\n");
		Files.writeString(folder.resolve("conf.d/b.txt"), "Host included\n  User nobody\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pi", "pi7", "jetson", "jetx", "my_board", "other", "included", "unknown", "somebody@pi" })
	void leadsWhereOpenSshGoes(String host) throws Exception {
		assumeTrue(Files.isExecutable(SSH), "skipped: no ssh");
		writeAll();
		String said = OpenSshServer.run(SSH.toString(), "-G", "-F", folder.resolve("config").toString(), host);
		assertEquals(new SshAddress(value(said, "user"), value(said, "hostname"), Integer.parseInt(value(said, "port"))), resolve(host).address());
	}

	private static String value(String said, String key) {
		return said.lines().filter(line -> line.startsWith(key + " ")).findFirst().orElseThrow().substring(key.length() + 1);
	}

	@Test
	void whatIsGivenWins() throws Exception {
		writeAll();
		assertEquals(new SshAddress("me", "10.0.0.7", 23), resolve("me@pi:23").address());
		assertEquals(List.of(Path.of("/keys/first"), Path.of("/keys of others/second")), resolve("pi").keys());
	}

	@Test
	void includedFilesAreFoundBesideTheConfiguration() throws Exception {
		write("Include conf.d/*.conf nothing/there \"conf.d/with blanks\"\n");
		Files.writeString(folder.resolve("conf.d/a.conf"), "Match exec true\nPort 5\nHost a\nPort 6\n");
		Files.writeString(folder.resolve("conf.d/with blanks"), "Host b\nPort 7\n");
		assertEquals(6, resolve("a").address().port());
		assertEquals(7, resolve("b").address().port());
	}

	@Test
	void whatASectionIncludesIsOnlyForItsHosts() throws Exception {
		write("Host a\nInclude conf.d/a.conf\nPort 8\nHost *\nPort 9\n");
		Files.writeString(folder.resolve("conf.d/a.conf"), "User inside\nHost *\nHostName elsewhere\n");
		assertEquals(new SshAddress("inside", "elsewhere", 8), resolve("a").address());
		assertEquals(new SshAddress("me", "b", 9), resolve("me@b").address());
	}

	@Test
	void aPortThatIsNoneIsSaid() throws Exception {
		write("Port ssh\n");
		assertTrue(assertThrows(ProblemException.class, () -> resolve("a")).getMessage().contains("\"ssh\" as the port of a"));
	}

	@Test
	void filesThatIncludeThemselvesAreSaid() throws Exception {
		write("Include config\n");
		assertTrue(assertThrows(ProblemException.class, () -> resolve("a")).getMessage().contains("include each other"));
	}

	@Test
	void aProxyCommandIsRefused() throws Exception {
		write("Host a\nProxyCommand nc %h %p\nHost b\nProxyCommand none\n");
		assertTrue(assertThrows(ProblemException.class, () -> resolve("a")).getMessage().contains("ProxyCommand"));
		assertEquals(22, resolve("b").address().port());
	}
}
