package org.edgeloop.dvc.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.DvcSamples;
import org.edgeloop.dvc.data.DataDiff.Entry;
import org.edgeloop.dvc.data.DataDiff.Rename;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two versions of the data differ in. */
class DataDiffOperationTest {

	@TempDir
	private Path folder;

	/** The log of DVC's own run says: one file modified. */
	@Test
	void commitsOfDvcDifferAsItSays() throws Exception {
		Path sample = DvcSamples.generated(folder).resolve("repo");
		assertEquals(0, new ProcessBuilder("chmod", "-R", "u+w", sample.toString()).start().waitFor());
		Files.move(sample.resolve("dotgit"), sample.resolve(".git"));
		DataDiff diff = new DataDiffOperation(DvcRepository.open(sample), "master~2", Optional.of("master~1"), List.of()).run(Progress.NONE);
		assertEquals(List.of("model.bin"), diff.modified().stream().map(Entry::path).toList());
		assertTrue(diff.added().isEmpty() && diff.deleted().isEmpty() && diff.renamed().isEmpty());
	}

	@Test
	void filesComeGoChangeAndAreRenamed() throws Exception {
		var rig = new DataRig(folder);
		rig.write("data/same", "same");
		rig.write("data/old", "renamed");
		rig.write("data/gone", "gone");
		rig.write("data/changed", "1");
		rig.write("single", "single");
		rig.add("data", "single");
		String first = rig.commit("first");
		Files.move(rig.path("data/old"), rig.path("data/new"));
		Files.delete(rig.path("data/gone"));
		rig.write("data/changed", "12");
		rig.write("data/added", "added");
		DataDiff workspace = diff(rig, "HEAD", null);
		check(workspace);
		assertEquals(List.of(), workspace.missing());
		rig.add("data");
		String second = rig.commit("second");
		check(diff(rig, first, second));
		assertTrue(diff(rig, "HEAD", null).isEmpty());
		DataDiff back = diff(rig, second, first);
		assertEquals(List.of("data/gone"), paths(back.added()));
		assertEquals(List.of("data/added"), paths(diff(rig, first, second, "data/added").added()));
		assertEquals(List.of(), diff(rig, first, second, "data/added").modified());
		assertThrows(ProblemException.class, () -> diff(rig, first, second, "data/absent"));
		assertThrows(ProblemException.class, () -> diff(rig, "no-such-commit", null));
	}

	private static void check(DataDiff diff) {
		assertEquals(List.of("data/added"), paths(diff.added()));
		assertEquals(List.of("data/gone"), paths(diff.deleted()));
		assertEquals(List.of("data/", "data/changed"), paths(diff.modified()));
		assertEquals(List.of("data/old -> data/new"), diff.renamed().stream().map(DataDiffOperationTest::text).toList());
	}

	private static String text(Rename rename) {
		return rename.before() + " -> " + rename.after();
	}

	private static List<String> paths(List<Entry> entries) {
		return entries.stream().map(Entry::path).toList();
	}

	@Test
	void whatTheCacheLacksIsSaidOfTheWorkspace() throws Exception {
		var rig = new DataRig(folder);
		rig.write("a", "abc");
		rig.add("a");
		rig.commit("first");
		Files.delete(rig.path("a"));
		Files.delete(rig.path(".dvc/cache/files/md5/90/0150983cd24fb0d6963f7d28e17f72"));
		DataDiff diff = diff(rig, "HEAD", null);
		assertEquals(List.of("a"), paths(diff.deleted()));
		assertEquals(List.of("a"), paths(diff.missing()));
	}

	@Test
	void withoutACommitNothingDiffers() throws Exception {
		var rig = new DataRig(folder);
		rig.write("a", "abc");
		rig.add("a");
		assertTrue(diff(rig, "HEAD", null).isEmpty());
	}

	private static DataDiff diff(DataRig rig, String before, String after, String... targets) throws IOException {
		return new DataDiffOperation(rig.repository(), before, Optional.ofNullable(after), List.of(targets)).run(Progress.NONE);
	}
}
