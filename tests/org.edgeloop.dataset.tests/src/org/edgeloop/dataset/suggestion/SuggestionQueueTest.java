package org.edgeloop.dataset.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.UnknownKeys;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.suggestion.DecideSuggestionsOperation.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order in which suggestions of a project are decided about. */
class SuggestionQueueTest {

	@TempDir
	Path project;

	@BeforeEach
	void write() throws IOException {
		DatasetFiles.write(project, new DatasetDescription("test"));
		suggest("data/a.csv", label(10, OptionalDouble.of(0.95)), label(30, OptionalDouble.of(0.55)));
		suggest("data/b.csv", label(10, OptionalDouble.of(0.2)), label(30, OptionalDouble.empty()));
		Files.writeString(project.resolve("data/none.csv"), "value\n1\n");
	}

	private static Label label(long from, OptionalDouble score) {
		return new SuggestedLabels("fault/ball", List.of()).region(from, from + 10, new LabelOrigin("peak: prominence=4", score, UnknownKeys.NONE));
	}

	private void suggest(String recording, Label... suggestions) throws IOException {
		Path file = project.resolve(recording);
		Files.createDirectories(file.getParent());
		Files.writeString(file, "value\n" + "1\n".repeat(50));
		SuggestionFiles.update(project, recording, set -> {
			set.setSampleRate(100);
			set.getLabels().addAll(List.of(suggestions));
		});
	}

	private List<QueuedSuggestion> queue() throws IOException {
		return new SuggestionQueueOperation(project).run(Progress.NONE).all();
	}

	/** The uncertainties are 1, 1, 0.9 and 0.1 by the formula. */
	@Test
	void whatIsLeastCertainComesFirst() throws IOException {
		assertEquals(List.of("data/b.csv 10", "data/b.csv 30", "data/a.csv 30", "data/a.csv 10"),
				queue().stream().map(queued -> queued.recording() + " " + queued.suggestion().getFrom()).toList());
		assertEquals(0.9, queue().get(2).uncertainty(), 1e-12);
	}

	@Test
	void whatWasDecidedSaysSo() throws IOException {
		QueuedSuggestion first = queue().getFirst();
		new DecideSuggestionsOperation(project, Map.of(first.recording(), List.of(first.suggestion().getId())), Decision.REJECT, Optional.empty(), "Ada")
				.run(Progress.NONE);
		assertEquals(SuggestionState.REJECTED, queue().getFirst().state());
		assertEquals(3, new SuggestionQueueOperation(project).run(Progress.NONE).open().size());
	}

	@Test
	void aBrokenFileIsToldAndHidesNoOther() throws IOException {
		Files.writeString(SuggestionFiles.fileFor(project, "data/a.csv"), "{");
		SuggestionQueueOperation.Queue queue = new SuggestionQueueOperation(project).run(Progress.NONE);
		assertEquals(2, queue.all().size());
		assertEquals(1, queue.problems().size());
	}

	@Test
	void cancellingEndsIt() {
		assertThrows(CancellationException.class, () -> new SuggestionQueueOperation(project).run(Progress.NONE.until(() -> true)));
	}
}
