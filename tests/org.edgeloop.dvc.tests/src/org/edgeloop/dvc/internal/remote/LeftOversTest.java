package org.edgeloop.dvc.internal.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.remote.Remote;
import org.edgeloop.dvc.remote.SshRemotes;
import org.edgeloop.testsupport.openssh.OpenSshServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What killed pushes left on a remote goes with the next one, and nothing else does. */
class LeftOversTest {

	private static final String OURS = ".0123456789abcdef012345.tmp";
	private static final String OF_DVC = ".fUy2Dm3wUmhrVjSyGsPGbX.tmp";
	private static final Instant LONG_AGO = Instant.now().minus(Duration.ofDays(3));

	@TempDir
	private Path folder;

	private static Path old(Path file) throws IOException {
		return Files.setLastModifiedTime(Files.writeString(file, "half"), FileTime.from(LONG_AGO));
	}

	private void assertTidies(Remote remote, Path root) throws IOException {
		TransferRig rig = TransferRig.make(folder.resolve("cache"), 3, 1000);
		Path beside = Files.createDirectories(root.resolve(RemoteKeys.parent(RemoteKeys.of(rig.single))));
		old(beside.resolve(OURS));
		old(beside.resolve(OF_DVC));
		Path running = Files.writeString(beside.resolve(".0123456789abcdef012346.tmp"), "half");
		Path foreign = old(beside.resolve(".backup.tmp"));
		new ObjectPush(rig.store, remote, 2).run(rig.used(), Progress.NONE);
		Set<String> expected = new HashSet<>(List.of(root.relativize(running).toString(), root.relativize(foreign).toString()));
		expected.addAll(TransferRig.keys(rig.store.folder()));
		assertEquals(expected, new HashSet<>(TransferRig.keys(root)));
	}

	@Test
	void goFromAFolder() throws IOException {
		Path root = folder.resolve("remote");
		assertTidies(new LocalRemote(root, 2), root);
	}

	@Test
	void goFromAServer() throws Exception {
		Path root = folder.resolve("remote");
		try (OpenSshServer server = OpenSshServer.start(Files.createDirectory(folder.resolve("server"))); Remote remote = SshRemotes.open(server, root)) {
			assertTidies(remote, root);
		}
	}

	@Test
	void areToldByTheClockOfTheRemote() {
		Instant past = Instant.EPOCH.plus(Duration.ofDays(30));
		assertEquals(List.of(), LeftOvers.among(Map.of(OURS, past, "whole", past.plusSeconds(5))), "a server whose clock is decades late");
		assertEquals(List.of(OURS), LeftOvers.among(Map.of(OURS, past, "whole", past.plus(Duration.ofDays(2)))));
		Instant now = Instant.now();
		assertEquals(List.of(), LeftOvers.among(Map.of(OURS, now, "whole", now.plus(Duration.ofDays(400)))), "a file from the future");
		assertEquals(List.of(), LeftOvers.among(Map.of()));
	}
}
