package org.edgeloop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.dataset.internal.JournalFile;
import org.edgeloop.dataset.internal.LabelWriter;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.suggestion.SuggestedLabels;
import org.edgeloop.dataset.suggestion.SuggestionDecisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was decided about suggestions and not saved yet outlives a crash. */
class RejectedInJournalTest {

	private static final String RECORDING = "data/a.wav";

	@TempDir
	Path project;

	private final SuggestedLabels impacts = new SuggestedLabels("fault/impact", List.of("x"));
	private final Label first = impacts.region(100, 200, LabelOrigin.of("threshold: level=4", 0.8));
	private final Label second = impacts.point(300, LabelOrigin.of("peak: prominence=3", 0.6));
	private LabelDocument document;
	private SuggestionDecisions decisions;

	@BeforeEach
	void open() throws IOException {
		document = reopen();
		decisions = new SuggestionDecisions(document);
	}

	@Test
	void decisionsThatWereNotSavedSurviveACrash() throws IOException {
		decisions.reject(List.of(first, second));
		decisions.accept(List.of(second));
		decisions.reject(List.of(impacts.region(5, 6, first.getOrigin())));
		String before = lines(document.labels());
		try (LabelDocument reopened = reopenAfterCrash()) {
			assertEquals(3, reopened.recovery().orElseThrow().changes());
			reopened.restore();
			assertEquals(before, lines(reopened.labels()));
			reopened.domain().getCommandStack().undo();
			assertEquals("", lines(reopened.labels()));
		}
	}

	@Test
	void deletingALabelIsNotTakenForForgettingThatItsSuggestionWasRejected() throws IOException {
		decisions.accept(List.of(first));
		decisions.reject(List.of(first));
		document.remove(List.copyOf(document.labels().getLabels()));
		try (LabelDocument reopened = reopenAfterCrash()) {
			reopened.restore();
			assertEquals(0, reopened.labels().getLabels().size());
			assertEquals(1, reopened.labels().getRejected().size());
		}
	}

	/** Keeps what is in the journal at this moment, as a crash would; closing forgets it. */
	private LabelDocument reopenAfterCrash() throws IOException {
		document.syncJournal();
		Path journal = JournalFile.of(project, "a.wav");
		byte[] kept = Files.readAllBytes(journal);
		document.close();
		Files.write(journal, kept);
		return reopen();
	}

	private LabelDocument reopen() throws IOException {
		return LabelDocument.open(project, RECORDING, 1000, 100);
	}

	private static String lines(LabelSet set) {
		return String.join("\n", Stream.concat(set.getLabels().stream(), set.getRejected().stream())
				.map(label -> label.eContainmentFeature().getName() + LabelWriter.line(label)).sorted().toList());
	}
}
