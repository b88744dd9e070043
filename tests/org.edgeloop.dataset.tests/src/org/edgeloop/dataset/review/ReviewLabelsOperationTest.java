package org.edgeloop.dataset.review;

import static org.edgeloop.dataset.review.LabelLines.region;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.review.ReviewLabelsOperation.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewLabelsOperationTest {

	private static final String RECORDING = "data/a.wav";

	@TempDir
	Path project;

	@BeforeEach
	void write() throws IOException {
		DatasetFiles.write(project, new DatasetDescription("test"));
		Files.createDirectories(project.resolve("labels"));
		LabelLines.write(project.resolve("labels/a.wav.labels.json"), region("1", "normal", 0, 10, ",\"author\":\"Ada\""),
				region("2", "normal", 20, 30));
	}

	@Test
	void savedLabelsAreLedThroughAndListedByTheirStates() throws IOException {
		assertEquals(new Outcome(2, 0, List.of()), step(ReviewStep.SUBMIT, "Ada", "", List.of()));
		assertEquals(new Outcome(1, 1, List.of()), step(ReviewStep.APPROVE, "Ada", "", List.of("1")));
		assertEquals(new Outcome(1, 0, List.of()), step(ReviewStep.REJECT, "Bea", "too long", List.of("2")));
		var reviews = new ListReviewsOperation(project, EnumSet.of(ReviewState.REJECTED)).run(Progress.NONE, 10);
		assertEquals(Map.of(ReviewState.DRAFT, 0L, ReviewState.SUBMITTED, 0L, ReviewState.APPROVED, 1L, ReviewState.REJECTED, 1L),
				reviews.counts());
		assertEquals(List.of("too long"), reviews.labels().stream().map(found -> found.label().getReview().comment()).toList());
	}

	@Test
	void nothingIsWrittenWhereNothingChangesOrCanBe() throws IOException {
		Path file = project.resolve("labels/a.wav.labels.json");
		String before = Files.readString(file);
		assertEquals(0, step(ReviewStep.APPROVE, "Ada", "", List.of()).reviewed());
		assertThrows(IllegalArgumentException.class, () -> step(ReviewStep.REJECT, "Ada", "", List.of()));
		assertEquals(before, Files.readString(file));
		assertEquals(1, step(ReviewStep.SUBMIT, "Ada", "", List.of("gone")).problems().size());
		assertEquals(1, new ReviewLabelsOperation(project, Map.of("data/none.wav", List.of()), ReviewStep.SUBMIT, "Ada", "")
				.run(Progress.NONE).problems().size());
		assertEquals(1, new ReviewLabelsOperation(project, Map.of("../out.wav", List.of()), ReviewStep.SUBMIT, "Ada", "")
				.run(Progress.NONE).problems().size());
	}

	private Outcome step(ReviewStep step, String by, String comment, List<String> ids) {
		return new ReviewLabelsOperation(project, Map.of(RECORDING, ids), step, by, comment).run(Progress.NONE);
	}
}
