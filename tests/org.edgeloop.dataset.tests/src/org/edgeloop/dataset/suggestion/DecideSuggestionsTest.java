package org.edgeloop.dataset.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.suggestion.DecideSuggestionsOperation.Decision;
import org.edgeloop.dataset.suggestion.DecideSuggestionsOperation.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deciding about suggestions for recordings that nobody has open. */
class DecideSuggestionsTest {

	private static final String RECORDING = "data/a.csv";
	private static final String OTHER = "data/b.csv";
	private static final LabelOrigin ORIGIN = LabelOrigin.of("peak: prominence=4", 0.9);

	@TempDir
	Path project;

	private final Label one = new SuggestedLabels("fault/ball", List.of()).region(10, 20, ORIGIN);
	private final Label two = new SuggestedLabels("fault/ball", List.of()).region(30, 40, ORIGIN);

	@BeforeEach
	void write() throws IOException {
		DatasetFiles.write(project, new DatasetDescription("test"));
		for (String recording : List.of(RECORDING, OTHER)) {
			Path file = project.resolve(recording);
			Files.createDirectories(file.getParent());
			Files.writeString(file, "value\n" + "1\n".repeat(50));
			SuggestionFiles.update(project, recording, set -> {
				set.setSamples(50);
				set.getLabels().addAll(List.of(new SuggestedLabels("fault/ball", List.of()).region(10, 20, ORIGIN),
						new SuggestedLabels("fault/ball", List.of()).region(30, 40, ORIGIN)));
			});
		}
	}

	private Outcome decide(SuggestionDecision decision, Map<String, List<String>> ids) {
		return new DecideSuggestionsOperation(project, ids, decision.verb(), decision.type(), "Ada").run(Progress.NONE);
	}

	private LabelSet labels(String recording) throws IOException {
		return LabelFiles.read(LabelFiles.fileFor(project, recording));
	}

	@Test
	void acceptedSuggestionsAreLabelsOfTheirRecordings() throws IOException {
		Outcome outcome = decide(SuggestionDecision.ACCEPT, Map.of(RECORDING, List.of(one.getId(), two.getId()), OTHER, List.of(two.getId())));
		assertEquals(3, outcome.decided());
		Label label = labels(OTHER).getLabels().getFirst();
		assertEquals(two.getId(), label.getId());
		assertEquals("Ada", label.getAuthor());
		assertEquals(ORIGIN, label.getOrigin());
	}

	@Test
	void theyMayBecomeAnotherClass() throws IOException {
		decide(SuggestionDecision.acceptAs("fault/cage"), Map.of(RECORDING, List.of(one.getId())));
		assertEquals("fault/cage", labels(RECORDING).getLabels().getFirst().getType());
	}

	@Test
	void whatIsRejectedCanBeReconsidered() throws IOException {
		assertEquals(1, decide(SuggestionDecision.REJECT, Map.of(RECORDING, List.of(one.getId()))).decided());
		assertEquals(one.getId(), labels(RECORDING).getRejected().getFirst().getId());
		assertEquals(1, decide(SuggestionDecision.RECONSIDER, Map.of(RECORDING, List.of(one.getId()))).decided());
		assertTrue(labels(RECORDING).getRejected().isEmpty());
	}

	@Test
	void whatIsNotThereAnyMoreIsNotCounted() {
		Outcome outcome = decide(SuggestionDecision.REJECT, Map.of(RECORDING, List.of("gone")));
		assertEquals(0, outcome.decided());
		assertEquals(1, outcome.problems().size());
		assertFalse(Files.exists(project.resolve("labels/a.csv.labels.json")), "nothing is written where nothing was decided");
	}

	@Test
	void aReplacedRecordingIsLeftAsItIsAndOthersAreDone() throws IOException {
		decide(SuggestionDecision.ACCEPT, Map.of(RECORDING, List.of(one.getId())));
		Files.writeString(project.resolve(RECORDING), "value\n" + "2\n".repeat(50));
		Outcome outcome = decide(SuggestionDecision.ACCEPT, Map.of(RECORDING, List.of(two.getId()), OTHER, List.of(two.getId())));
		assertEquals(1, outcome.decided());
		assertEquals(List.of(RECORDING), outcome.problems().stream().map(problem -> problem.where()).toList());
		assertEquals(1, labels(RECORDING).getLabels().size());
	}

	@Test
	void aBrokenLabelFileStaysAsItIs() throws IOException {
		Path file = LabelFiles.fileFor(project, RECORDING);
		Files.writeString(file, "<<<<<<< HEAD");
		Outcome outcome = decide(SuggestionDecision.ACCEPT, Map.of(RECORDING, List.of(one.getId())));
		assertEquals(1, outcome.problems().size());
		assertEquals("<<<<<<< HEAD", Files.readString(file));
	}

	@Test
	void whatLeadsOutOfTheProjectIsRefused() {
		Outcome outcome = decide(SuggestionDecision.ACCEPT, Map.of("../elsewhere.csv", List.of("x")));
		assertEquals(1, outcome.problems().size());
	}

	@Test
	void cancellingLeavesWhatIsNotDone() {
		var operation = new DecideSuggestionsOperation(project, Map.of(RECORDING, List.of(one.getId())), Decision.ACCEPT, Optional.empty(),
				"Ada");
		assertThrows(CancellationException.class, () -> operation.run(Progress.NONE.until(() -> true)));
		assertFalse(Files.exists(project.resolve("labels/a.csv.labels.json")));
	}
}
