package org.edgeloop.dataset.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.review.LabelConflict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConflictChecksTest {

	private static final String RECORDING = "data/a.wav";

	@TempDir
	Path project;

	private LabelDocument document;
	private LiveLabelChecks checks;
	private Label ours;

	@BeforeEach
	void open() throws IOException {
		document = LabelDocument.open(project, RECORDING, 1000, 100);
		ours = document.add(LabelKind.REGION, "normal", 0, 10, List.of());
		checks = new LiveLabelChecks(document, new DatasetDescription("test"), new RecordingFacts(RECORDING, 1000, 100, Optional.empty()));
	}

	@AfterEach
	void close() {
		checks.close();
		document.close();
	}

	@Test
	void theirsCanBeKept() {
		theirs("fault", ours.getId());
		apply("Keep theirs");
		assertEquals(List.of("fault"), types());
		assertEquals(ours.getId(), document.labels().getLabels().getFirst().getId());
		document.domain().getCommandStack().undo();
		assertEquals(List.of("normal", "fault"), types());
		assertEquals(1, checks.problems().size());
	}

	@Test
	void oursCanBeKept() {
		theirs("fault", ours.getId());
		apply("Keep ours");
		assertEquals(List.of("normal"), types());
	}

	@Test
	void theirsBecomesTheLabelWhereOursIsGone() {
		Label theirs = theirs("fault", ours.getId());
		document.remove(List.of(ours));
		apply("Keep theirs");
		assertEquals(List.of("fault"), types());
		assertEquals(Optional.empty(), LabelConflict.of(theirs));
	}

	@Test
	void whatSomebodyDeletedCanBeKept() {
		Label label = theirs("fault", "");
		apply("Keep Fault");
		assertEquals("\"later\":1", label.getUnknownKeys());
	}

	/** @param against the id of the label that it contradicts; empty for its own */
	private Label theirs(String type, String against) {
		Label label = document.newLabel(LabelKind.REGION, type);
		label.setFrom(0);
		label.setTo(20);
		label.setUnknownKeys("\"later\":1");
		LabelConflict.mark(label, against.isEmpty() ? label.getId() : against);
		document.execute(document.commands().add(List.of(label)));
		return label;
	}

	private void apply(String title) {
		LabelProblem problem = checks.problems().getFirst();
		assertEquals(CheckRule.CONFLICT, problem.rule());
		LabelFix fix = problem.fixes().stream().filter(each -> each.title().equals(title)).findFirst().orElseThrow();
		document.execute(fix.in(document));
		assertEquals(List.of(), checks.problems());
	}

	private List<String> types() {
		return document.labels().getLabels().stream().map(Label::getType).toList();
	}
}
