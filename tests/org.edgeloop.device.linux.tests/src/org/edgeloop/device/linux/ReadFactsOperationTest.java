package org.edgeloop.device.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.base.Progress;
import org.edgeloop.ssh.SshConnection;
import org.edgeloop.testsupport.openssh.OpenSshServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** This machine stands for a board: what it says must be what Java and its programs say of it. */
class ReadFactsOperationTest {

	@TempDir
	private Path folder;

	@Test
	void thisMachine() throws Exception {
		try (OpenSshServer server = OpenSshServer.start(folder);
				SshConnection connection = BoardLogin.open(BenchSettings.of(server), BenchSettings.access(server), Progress.NONE)) {
			BoardFacts facts = new ReadFactsOperation(connection, folder + "/it's/not/there").run(Progress.NONE);
			assertEquals(OpenSshServer.run("uname", "-m").strip(), facts.machine());
			assertEquals("Linux " + System.getProperty("os.version"), facts.kernel().orElseThrow());
			assertEquals(OpenSshServer.run("uname", "-n").strip(), facts.host());
			assertEquals(OpenSshServer.run("nproc", "--all").strip(), "" + facts.cores().orElseThrow());
			assertEquals(Files.getFileStore(folder).getUsableSpace(), facts.freeDisk().orElseThrow(), 1e8);
			assertTrue(Files.readString(Path.of("/proc/meminfo")).contains(" " + facts.memory().orElseThrow() / 1024 + " kB"));
			assertEquals(Files.isDirectory(Path.of("/run/systemd/system")), facts.systemd().isPresent());
		}
	}
}
