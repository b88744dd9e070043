package org.edgeloop.dvc.used;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.DvcSamples;
import org.edgeloop.dvc.data.WorkspaceData;
import org.edgeloop.dvc.file.DataHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is used by the repository of DVC 3.64, whose remote holds what DVC itself found used when it pushed. */
class UsedObjectsOperationTest {

	@TempDir
	private Path folder;

	@Test
	void whatDvcPushedIsUsed() throws Exception {
		Path samples = DvcSamples.generated(folder);
		DvcRepository repository = DvcRepository.open(samples.resolve("repo"));
		UsedObjects used = run(repository, UsedScope.WORKSPACE);
		Set<String> hashes = used.hashes(WorkspaceData.store(repository)).stream().map(DataHash::value).collect(Collectors.toCollection(TreeSet::new));
		Path remote = samples.resolve("remote/files/md5");
		var pushed = new TreeSet<String>();
		try (var files = Files.walk(remote)) {
			files.filter(Files::isRegularFile).forEach(file -> pushed.add(remote.relativize(file).toString().replace("/", "")));
		}
		assertEquals(pushed, hashes);
		assertEquals(Set.of("data", "prep", "model.bin", "plot.csv"), used.objects().stream().map(UsedObject::path).collect(Collectors.toSet()));
		assertEquals(List.of(), used.problems());
	}

	@Test
	void targetsAndCommitsAreTold() throws Exception {
		Path sample = DvcSamples.generated(folder).resolve("repo");
		assertEquals(0, new ProcessBuilder("chmod", "-R", "u+w", sample.toString()).start().waitFor());
		Files.move(sample.resolve("dotgit"), sample.resolve(".git"));
		DvcRepository repository = DvcRepository.open(sample);
		assertEquals(List.of("data"), paths(run(repository, UsedScope.WORKSPACE, "data.dvc")));
		assertEquals(List.of("model.bin", "plot.csv"), paths(run(repository, UsedScope.WORKSPACE, "train")));
		UsedObjects part = run(repository, UsedScope.WORKSPACE, "data/sub");
		assertEquals("sub", part.objects().getFirst().inside());
		assertEquals(2, part.hashes(WorkspaceData.store(repository)).size(), "the list and one file");
		var all = new UsedScope(false, List.of(), false, false, true, false);
		assertEquals(List.of("data", "model.bin", "model.bin", "plot.csv", "prep"), paths(run(repository, all)));
		assertEquals(1, run(repository, new UsedScope(false, List.of("master~1"), false, false, false, false), "model.bin").objects().size());
		assertThrows(ProblemException.class, () -> run(repository, UsedScope.WORKSPACE, "absent"));
		assertThrows(ProblemException.class, () -> run(repository, new UsedScope(false, List.of("absent"), false, false, false, false)));
	}

	private static List<String> paths(UsedObjects used) {
		return used.objects().stream().map(UsedObject::path).sorted().toList();
	}

	private static UsedObjects run(DvcRepository repository, UsedScope scope, String... targets) throws IOException {
		return new UsedObjectsOperation(repository, scope, List.of(targets)).run(Progress.NONE);
	}
}
