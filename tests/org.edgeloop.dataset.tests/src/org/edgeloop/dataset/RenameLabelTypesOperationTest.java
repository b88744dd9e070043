package org.edgeloop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.RenameLabelTypesOperation.Outcome;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.suggestion.SuggestedLabels;
import org.edgeloop.dataset.suggestion.SuggestionDecisions;
import org.edgeloop.dataset.suggestion.SuggestionFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenameLabelTypesOperationTest {

	private static final Map<String, String> SWAPPED = Map.of("fault/ball", "fault/cage", "fault/cage", "fault/ball");

	@TempDir
	Path project;

	@BeforeEach
	void project() throws IOException {
		new CreateProjectOperation(project, "Rig").run(Progress.NONE);
		label("data/a.wav", "fault/ball", "fault/cage", "normal");
		label("data/b/c.wav", "fault/ball");
		label("data/d.wav", "normal");
	}

	@Test
	void labelsFollowEachTypeAtOnce() throws IOException {
		Outcome outcome = new RenameLabelTypesOperation(project, SWAPPED).run(Progress.NONE);
		assertEquals(Map.of("data/a.wav", 2, "data/b/c.wav", 1), outcome.labels());
		assertEquals(3, outcome.total());
		assertEquals(List.of("fault/cage", "fault/ball", "normal"), types("data/a.wav"));
		assertEquals(List.of("fault/cage"), types("data/b/c.wav"));
	}

	@Test
	void whatIsSuggestedAndWhatWasRejectedFollow() throws IOException {
		Label suggestion = new SuggestedLabels("fault/ball", List.of()).region(0, 1, LabelOrigin.of("threshold: level=4", 0.5));
		SuggestionFiles.update(project, "data/a.wav", set -> set.getLabels().add(EcoreUtil.copy(suggestion)));
		try (LabelDocument document = LabelDocument.open(project, "data/a.wav", 0, 0)) {
			new SuggestionDecisions(document).reject(List.of(suggestion));
			document.save();
		}
		new RenameLabelTypesOperation(project, SWAPPED).run(Progress.NONE);
		assertEquals("fault/cage", SuggestionFiles.read(project, "data/a.wav").getLabels().getFirst().getType());
		assertEquals("fault/cage", LabelFiles.read(LabelFiles.fileFor(project, "data/a.wav")).getRejected().getFirst().getType());
	}

	@Test
	void aPreviewCountsTheSameAndWritesNothing() throws IOException {
		Path file = LabelFiles.fileFor(project, "data/a.wav");
		byte[] before = Files.readAllBytes(file);
		Outcome preview = new RenameLabelTypesOperation(project, SWAPPED).preview(Progress.NONE);
		assertEquals(Map.of("data/a.wav", 2, "data/b/c.wav", 1), preview.labels());
		assertEquals(new String(before), Files.readString(file));
	}

	@Test
	void filesWithoutTheTypesAreNotTouched() throws IOException {
		Path file = LabelFiles.fileFor(project, "data/d.wav");
		Files.writeString(file, Files.readString(file) + "\n");
		String before = Files.readString(file);
		new RenameLabelTypesOperation(project, SWAPPED).run(Progress.NONE);
		assertEquals(before, Files.readString(file));
	}

	@Test
	void aTornFileIsReportedAndTheOthersFollow() throws IOException {
		Path torn = LabelFiles.fileFor(project, "data/b/c.wav");
		Files.writeString(torn, "{ torn");
		Outcome outcome = new RenameLabelTypesOperation(project, SWAPPED).run(Progress.NONE);
		assertEquals(Map.of("data/a.wav", 2), outcome.labels());
		assertEquals(1, outcome.problems().size());
		assertEquals("{ torn", Files.readString(torn));
	}

	@Test
	void cancellingStops() {
		Progress cancelled = Progress.NONE.until(() -> true);
		assertThrows(CancellationException.class, () -> new RenameLabelTypesOperation(project, SWAPPED).run(cancelled));
	}

	private void label(String recording, String... types) throws IOException {
		Path file = project.resolve(recording);
		Files.createDirectories(file.getParent());
		Files.write(file, new byte[] { 1 });
		try (LabelDocument document = LabelDocument.open(project, recording, 100, 10)) {
			long from = 0;
			for (String type : types) {
				document.add(LabelKind.REGION, type, from, from + 10, List.of());
				from += 10;
			}
			document.save();
		}
	}

	private List<String> types(String recording) throws IOException {
		return LabelFiles.read(LabelFiles.fileFor(project, recording)).getLabels().stream().sorted(LabelFiles.ORDER).map(Label::getType).toList();
	}
}
