package org.edgeloop.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.versioning.remote.MergeOperation;
import org.edgeloop.versioning.remote.MergeOutcome;
import org.edgeloop.versioning.work.SetUserOperation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Branches whose label files both changed. */
class LabelFileMergerTest {

	private static final String PATH = "labels/a.csv.labels.json";
	private static final String OLD = LabelText.file("a.csv", LabelText.label("one", "normal", 0, 100), LabelText.label("two", "fault", 200, 300));

	@TempDir
	Path folder;

	private MergeOutcome merge(DataRepository repository, String ours, String theirs) throws Exception {
		repository.write(PATH, OLD);
		repository.commit();
		repository.git("checkout", "-q", "-b", "side");
		repository.write(PATH, theirs);
		repository.commit();
		repository.git("checkout", "-q", "-");
		repository.write(PATH, ours);
		repository.commit();
		new SetUserOperation(repository.root(), "Ann <ann@example.org>").run(Progress.NONE);
		return new MergeOperation(repository.root(), "side", new LabelFileMerger()).run(Progress.NONE);
	}

	private static List<String> labels(Path file) throws Exception {
		return LabelFiles.read(file).getLabels().stream().map(Label::getId).toList();
	}

	@Test
	void labelsOfBothSidesComeTogether() throws Exception {
		DataRepository repository = DataRepository.create(folder.resolve("project"));
		MergeOutcome outcome = merge(repository, LabelText.file("a.csv", LabelText.label("one", "normal", 0, 150), LabelText.label("two", "fault", 200, 300)),
				LabelText.file("a.csv", LabelText.label("one", "idle", 0, 100), LabelText.label("three", "fault", 400, 500)));
		assertEquals(MergeOutcome.Kind.MERGED, outcome.kind());
		Label one = LabelFiles.read(repository.root().resolve(PATH)).getLabels().getFirst();
		assertEquals("idle 150", one.getType() + " " + one.getTo());
		assertEquals(List.of("one", "three"), labels(repository.root().resolve(PATH)));
		assertEquals("", repository.git("status", "--porcelain"));
	}

	@Test
	void aLabelThatBothChangedIsKeptTwiceAndDecidedLater() throws Exception {
		DataRepository repository = DataRepository.create(folder.resolve("project"));
		MergeOutcome outcome = merge(repository, LabelText.file("a.csv", LabelText.label("one", "normal", 0, 150), LabelText.label("two", "fault", 200, 300)),
				LabelText.file("a.csv", LabelText.label("one", "normal", 0, 180), LabelText.label("two", "fault", 200, 300)));
		assertEquals(MergeOutcome.Kind.CONFLICTING, outcome.kind());
		assertEquals(List.of(PATH), outcome.conflicts());
		assertEquals(3, labels(repository.root().resolve(PATH)).size());
		assertFalse(Files.readString(repository.root().resolve(PATH)).contains("<<<<"));
	}

	@Test
	void aSideThatIsNotSoundIsRefused() {
		var merger = new LabelFileMerger();
		byte[] sound = OLD.getBytes(StandardCharsets.UTF_8);
		assertThrows(ProblemException.class, () -> merger.merge(PATH, sound, sound, "{".getBytes(StandardCharsets.UTF_8)));
		assertTrue(merger.handles(PATH));
		assertTrue(merger.handles("labels/a.suggestions.json"));
		assertFalse(merger.handles("dataset.json"));
	}
}
