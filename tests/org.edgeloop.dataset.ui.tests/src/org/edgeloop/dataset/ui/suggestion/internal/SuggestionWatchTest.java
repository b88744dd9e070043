package org.edgeloop.dataset.ui.suggestion.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.suggestion.SuggestedLabels;
import org.edgeloop.dataset.suggestion.SuggestionFiles;
import org.edgeloop.dataset.ui.labelling.LabellingFixture;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionWatchTest {

	@TempDir
	Path project;

	private final QueuedBackground background = new QueuedBackground();
	private final List<Problem> told = new ArrayList<>();
	private LabellingFixture labelling;
	private SuggestionWatch watch;

	@BeforeEach
	void open() throws IOException {
		labelling = new LabellingFixture(project);
		watch = new SuggestionWatch(labelling.presenter, background, told::add);
	}

	@AfterEach
	void close() {
		watch.stop();
		labelling.close();
	}

	private void suggest(long... starts) throws IOException {
		SuggestionFiles.update(project, LabellingFixture.RECORDING, set -> {
			set.getLabels().clear();
			for (long from : starts) {
				set.getLabels().add(new SuggestedLabels("fault/ball", List.of()).region(from, from + 10, LabelOrigin.of("peak: prominence=4", 0.5)));
			}
		});
	}

	private List<Long> shown() {
		return labelling.presenter.suggestions().open().sorted().stream().map(Label::getFrom).toList();
	}

	@Test
	void aRecordingWithoutSuggestionsShowsNone() {
		watch.start();
		background.drain();
		assertEquals(List.of(), shown());
		assertEquals(List.of(), told);
	}

	@Test
	void whatIsThereIsShownAndWhatComesToo() throws IOException {
		suggest(100);
		watch.start();
		background.drain();
		assertEquals(List.of(100L), shown());
		suggest(100, 300);
		background.drain();
		assertEquals(List.of(100L, 300L), shown());
	}

	@Test
	void whatSomebodyElseWroteIsShownWhenTheUserComesBack() throws IOException {
		suggest(100);
		watch.start();
		background.drain();
		Path file = SuggestionFiles.fileFor(project, LabellingFixture.RECORDING);
		Files.writeString(file, Files.readString(file).replace("\"from\":100", "\"from\":105"));
		try (Stream<String> lines = Files.lines(file)) {
			assertEquals(1, lines.filter(line -> line.contains("105")).count(), "the test changes the place");
		}
		Files.setLastModifiedTime(file, FileTime.fromMillis(1));
		watch.look();
		background.drain();
		assertEquals(List.of(105L), shown());
		Files.delete(file);
		watch.look();
		background.drain();
		assertEquals(List.of(), shown());
	}

	@Test
	void aBrokenFileIsToldOnceAndLeavesWhatIsShown() throws IOException {
		suggest(100);
		watch.start();
		background.drain();
		Path file = SuggestionFiles.fileFor(project, LabellingFixture.RECORDING);
		Files.writeString(file, "<<<<<<< HEAD");
		watch.look();
		background.drain();
		watch.look();
		background.drain();
		assertEquals(1, told.size(), told::toString);
		assertEquals(List.of(100L), shown());
	}

	@Test
	void afterItsEndNothingIsTouched() throws IOException {
		suggest(100);
		watch.start();
		watch.stop();
		background.drain();
		suggest(200);
		background.drain();
		assertEquals(List.of(), shown());
	}
}
