package org.edgeloop.dataset.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.LabelPreset;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.check.CheckLabelsOperation.Findings;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.signal.write.WavWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckLabelsOperationTest {

	@TempDir
	Path project;

	@BeforeEach
	void writeProject() throws IOException {
		DatasetFiles.write(project, new DatasetDescription("test"));
		Path file = project.resolve("data/a.wav");
		Files.createDirectories(file.getParent());
		try (var writer = new WavWriter(file, 2, 1000)) {
			writer.write(new float[2][500], 500);
		}
	}

	@Test
	void labelsAreCheckedAgainstTheRecordingItselfAndNotAgainstTheirFile() throws IOException {
		label("data/a.wav", "normal", 0, 500, "ch1");
		assertFalse(check().hasErrors());
		label("data/a.wav", "normal", 400, 600);
		label("data/a.wav", "normal", 0, 10, "DE");
		Findings findings = check();
		assertEquals(List.of(CheckRule.UNKNOWN_CHANNEL, CheckRule.OUTSIDE_RECORDING),
				findings.labels().stream().map(LabelProblem::rule).toList());
		assertTrue(findings.hasErrors());
	}

	@Test
	void whatCannotBeReadIsToldAndTheRestIsChecked() throws IOException {
		label("data/a.wav", "gone", 0, 500);
		label("data/missing.wav", "gone", 0, 500);
		Files.writeString(project.resolve("data/broken.wav"), "RIFF");
		label("data/broken.wav", "gone", 0, 500);
		Path torn = LabelFiles.fileFor(project, "data/torn.wav");
		Files.writeString(torn, "{\"format\":\"edgeloop-labels\",\"version\":1,\"labels\":[\n"
				+ "{\"id\":\"a\",\"kind\":\"point\",\"type\":\"normal\",\"from\":1,\"to\":1},\n"
				+ "{\"id\":\"a\",\"kind\":\"point\",\"type\":\"normal\",\"from\":2,\"to\":2}\n]}");
		Findings findings = check();
		assertEquals(List.of("data/a.wav", "data/broken.wav", "data/missing.wav"),
				findings.labels().stream().map(LabelProblem::recording).toList());
		List<String> problems = findings.problems().stream().map(Problem::toLine).toList();
		for (String told : List.of("there is no data/missing.wav", torn + ":3: the id \"a\" is there twice", "broken.wav")) {
			assertTrue(problems.stream().anyMatch(problem -> problem.contains(told)), told + " in " + problems);
		}
	}

	@Test
	void aRecordingThatWasReplacedIsAnError() throws IOException {
		label("data/a.wav", "normal", 0, 500);
		Path labels = LabelFiles.fileFor(project, "data/a.wav");
		LabelSet set = LabelFiles.read(labels);
		set.setContentHash("sha256:00");
		LabelFiles.write(labels, set);
		Findings findings = check();
		assertTrue(findings.hasErrors());
		assertTrue(findings.problems().getFirst().what().contains("replaced"), findings.problems().getFirst().what());
	}

	@Test
	void aDescriptionThatContradictsItselfIsWarnedOf() throws IOException {
		DatasetDescription description = new DatasetDescription("test")
				.withTaxonomy(new Taxonomy(List.of(Taxonomy.DEFAULT.roots().getFirst().withTier("condition"))))
				.withPresets(List.of(new LabelPreset("Ball", "1", "fault/ball", LabelKind.REGION)));
		DatasetFiles.write(project, description);
		Findings findings = check();
		assertEquals(2, findings.problems().size());
		assertFalse(findings.hasErrors());
	}

	@Test
	void aFolderThatIsNoProjectIsRefusedAndCancellingStops() throws IOException {
		assertThrows(ProblemException.class, () -> new CheckLabelsOperation(project.resolve("data")).run(Progress.NONE));
		label("data/a.wav", "normal", 0, 500);
		assertThrows(CancellationException.class, () -> new CheckLabelsOperation(project).run(Progress.NONE.until(() -> true)));
	}

	private Findings check() throws IOException {
		return new CheckLabelsOperation(project).run(Progress.NONE);
	}

	/** Adds a label as if the recording were longer than it is. */
	private void label(String recording, String type, long from, long to, String... channels) throws IOException {
		try (LabelDocument document = LabelDocument.open(project, recording, 0, 1000)) {
			document.add(LabelKind.REGION, type, from, to, List.of(channels));
			document.save();
		}
	}
}
