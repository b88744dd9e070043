package org.edgeloop.ssh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.testsupport.openssh.OpenSshServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against OpenSSH's sftp-server; what it did is read from the disk. */
class SftpSessionTest {

	@TempDir
	private static Path folder;
	private static OpenSshServer server;
	private SshConnection connection;
	private SftpSession sftp;
	@TempDir
	private Path board;

	@BeforeAll
	static void start() throws Exception {
		server = OpenSshServer.start(folder);
	}

	@AfterAll
	static void stop() throws Exception {
		if (server != null) {
			server.close();
		}
	}

	@BeforeEach
	void open() throws Exception {
		connection = SshConnection.open(ServerSettings.of(server), ServerSettings.access(server), Progress.NONE);
		sftp = connection.sftp(Progress.NONE);
	}

	@AfterEach
	void close() {
		sftp.close();
		connection.close();
	}

	@Test
	void writesAndReadsFiles() throws Exception {
		var content = new byte[5_000_017];
		new Random(1).nextBytes(content);
		Path file = board.resolve("model ü.onnx");
		sftp.write(file.toString(), content);
		assertArrayEquals(content, Files.readAllBytes(file));
		assertArrayEquals(content, sftp.read(file.toString(), content.length));
		assertThrows(ConnectionException.class, () -> sftp.read(file.toString(), content.length - 1));
		assertEquals(Optional.of(content.length * 1L), sftp.find(file.toString()).map(RemoteFile::size));
	}

	@Test
	void appendsWhatIsMissing() throws Exception {
		Path file = Files.writeString(board.resolve("part"), "0123456789");
		try (SftpWriter writer = sftp.write(file.toString(), 4)) {
			writer.write("abc".getBytes(), 0, 3);
			assertTrue(writer.sync());
		}
		assertEquals("0123abc789", Files.readString(file));
	}

	@Test
	void keepsHouse() throws Exception {
		sftp.makeFolder(board + "/folder");
		sftp.write(board + "/folder/a", new byte[1]);
		sftp.write(board + "/folder/b", new byte[2]);
		assertEquals(List.of("a", "b"), sftp.list(board + "/folder").stream().sorted().toList());
		assertTrue(sftp.find(board + "/folder").orElseThrow().isFolder());
		sftp.rename(board + "/folder/b", board + "/folder/a");
		assertEquals(2, Files.size(board.resolve("folder/a")));
		sftp.setPermissions(board + "/folder/a", 0755);
		assertTrue(Files.isExecutable(board.resolve("folder/a")));
		assertThrows(ConnectionException.class, () -> sftp.removeFolder(board + "/folder"));
		sftp.remove(board + "/folder/a");
		sftp.removeFolder(board + "/folder");
		assertEquals(Optional.empty(), sftp.find(board + "/folder"));
		assertEquals(Files.getFileStore(board).getUsableSpace(), sftp.free(board.toString()).orElseThrow(), 1e8);
	}

	@Test
	void namesTheFileThatFails() {
		ConnectionException failure = assertThrows(ConnectionException.class, () -> sftp.read("/no/such/file", 10));
		assertEquals("127.0.0.1:/no/such/file: The server cannot read this: there is no such file or folder (check the path)", failure.getMessage());
	}
}
