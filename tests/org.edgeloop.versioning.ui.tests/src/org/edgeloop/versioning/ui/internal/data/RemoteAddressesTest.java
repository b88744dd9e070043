package org.edgeloop.versioning.ui.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.InitOperation;
import org.edgeloop.versioning.work.InitRepositoryOperation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteAddressesTest {

	@TempDir
	Path project;

	@Test
	void writesWhatIsNewAndReadsItBack() throws Exception {
		new InitRepositoryOperation(project, List.of()).run(Progress.NONE);
		assertEquals(new RemoteAddresses("origin", "", "", false), RemoteAddresses.read(project));
		new InitOperation(project, InitOperation.Options.USUAL).run(Progress.NONE);
		var none = RemoteAddresses.read(project);
		assertEquals(new RemoteAddresses("origin", "", "", true), none);
		var wanted = new RemoteAddresses("origin", "https://example.org/bench.git", "ssh://store/bench", true);
		wanted.write(project, none);
		assertEquals(wanted, RemoteAddresses.read(project));
		var moved = new RemoteAddresses("origin", "git@lab.example:bench.git", "s3://bucket/bench", true);
		moved.write(project, wanted);
		assertEquals(moved, RemoteAddresses.read(project));
		assertEquals("storage", DvcRepository.open(project).config().defaultRemote().orElseThrow());
		assertEquals(1, Files.readString(project.resolve(".dvc/config")).lines().filter(line -> line.contains("url")).count());
	}
}
