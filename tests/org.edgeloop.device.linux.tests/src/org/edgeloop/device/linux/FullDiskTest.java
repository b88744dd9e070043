package org.edgeloop.device.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.ssh.SshConnection;
import org.edgeloop.testsupport.openssh.OpenSshServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a disk of 2 MiB in memory, which only root can mount. */
class FullDiskTest {

	private static final int SIZE = 3 << 20;

	@TempDir
	private Path folder;
	private Path disk;
	private boolean isMounted;
	private OpenSshServer server;

	@BeforeEach
	void start() throws Exception {
		disk = Files.createDirectory(folder.resolve("disk"));
		isMounted = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()).start().waitFor() == 0;
		assumeTrue(isMounted, "skipped: no small disk can be mounted");
		server = OpenSshServer.start(folder);
	}

	@AfterEach
	void stop() throws Exception {
		if (server != null) {
			server.close();
		}
		if (isMounted) {
			OpenSshServer.run("umount", disk.toString());
		}
	}

	@Test
	void whatDoesNotFitIsNotBegun() throws Exception {
		Files.writeString(disk.resolve("model"), "before");
		Path file = Files.write(folder.resolve("model"), new byte[SIZE]);
		try (SshConnection connection = BoardLogin.open(BenchSettings.of(server), BenchSettings.access(server), Progress.NONE)) {
			String said = assertThrows(ConnectionException.class, () -> new UploadOperation(connection, file, disk + "/model").run(Progress.NONE)).getMessage();
			assertTrue(said.contains("disk is full: 3,145,728 bytes are needed"), said);
		}
		assertEquals("before", Files.readString(disk.resolve("model")));
	}

	@Test
	void aDiskThatFillsUpMeanwhileKeepsTheOldFile() throws Exception {
		Files.writeString(disk.resolve("model"), "before");
		Path file = Files.write(folder.resolve("model"), new byte[(2 << 20) - (1 << 16)]);
		try (SshConnection connection = BoardLogin.open(BenchSettings.of(server), BenchSettings.access(server), Progress.NONE)) {
			var upload = new UploadOperation(connection, file, disk + "/model");
			String said = assertThrows(ConnectionException.class, () -> upload.run(new SomebodyElseWrites())).getMessage();
			assertTrue(said.contains("disk is full"), said);
		}
		assertEquals("before", Files.readString(disk.resolve("model")));
		assertFalse(Files.exists(disk.resolve(".model.part")), "a full disk is not left full");
	}

	/** Takes the room while the upload goes on. */
	private final class SomebodyElseWrites implements Progress {

		@Override
		public void begin(String task, long total) {
			// its size is known
		}

		@Override
		public void worked(long amount) {
			if (amount > 0) {
				try {
					Files.write(disk.resolve("other"), new byte[2 << 20]);
				} catch (IOException e) {
					// as full as it can be
				}
			}
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	}
}
