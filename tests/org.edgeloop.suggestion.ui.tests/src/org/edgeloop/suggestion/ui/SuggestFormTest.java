package org.edgeloop.suggestion.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.suggestion.SuggestionFiles;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.suggestion.Detectors;
import org.edgeloop.suggestion.ui.SuggestPreview.Sight;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the dialog asks for, and what it says is found meanwhile: a recording of zeros with three bursts of ten samples. */
class SuggestFormTest {

	private static final String RECORDING = "data/bursts.csv";

	@TempDir
	Path project;

	private final SuggestForm form = new SuggestForm(Detectors.all());
	private final QueuedBackground background = new QueuedBackground();
	private final List<String> words = new ArrayList<>();

	@BeforeEach
	void write() throws IOException {
		DatasetFiles.write(project, new DatasetDescription("test"));
		var text = new StringBuilder("value\n");
		for (int i = 0; i < 3000; i++) {
			text.append(i % 1000 >= 500 && i % 1000 < 510 ? "5\n" : "0\n");
		}
		Path file = project.resolve(RECORDING);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
		form.setType("fault/ball");
		form.setDetector(Detectors.find("threshold"));
		form.setValue("of", "absolute");
	}

	private SampleSource open() throws IOException {
		return DatasetFiles.read(project).settingsOf(RECORDING).open(project.resolve(RECORDING), Progress.NONE);
	}

	@Test
	void whatWasRememberedIsRecalledAsFarAsThereIsSuch() {
		form.setValue("level", "7");
		Map<String, Map<String, String>> remembered = form.remembered();
		var later = new SuggestForm(Detectors.all());
		later.recall("threshold", remembered);
		assertEquals("threshold", later.detector().id());
		assertEquals("7", later.value("level"));
		assertEquals("absolute", later.value("of"));
		String first = new SuggestForm(Detectors.all()).detector().id();
		var without = new SuggestForm(Detectors.all());
		without.recall("gone", Map.of("gone", Map.of("x", "1"), first, Map.of("gone", "1")));
		assertEquals(first, without.detector().id());
		assertFalse(without.remembered().get(first).containsKey("gone"));
	}

	@Test
	void eachDetectorKeepsItsSettings() throws IOException {
		form.setValue("level", "7");
		form.setDetector(Detectors.find("kurtosis"));
		form.setDetector(Detectors.find("threshold"));
		assertEquals("7", form.value("level"));
		form.restorePresets();
		assertEquals("5", form.value("level"));
	}

	@Test
	void aValueThatIsNoneIsSaidAndNothingIsAskedFor() {
		form.setValue("level", "high");
		assertTrue(form.fault().orElseThrow().what().contains("high"));
		assertThrows(IOException.class, () -> form.operation(project, RECORDING));
	}

	@Test
	void withoutALabelTypeThereIsNothingToSuggest() {
		form.setType("");
		assertTrue(form.fault().isPresent());
	}

	@Test
	void whatIsAskedForIsSuggested() throws IOException {
		form.operation(project, RECORDING).run(Progress.NONE);
		assertEquals(3, SuggestionFiles.read(project, RECORDING).getLabels().size());
		assertEquals("fault/ball", SuggestionFiles.read(project, RECORDING).getLabels().getFirst().getType());
	}

	@Test
	void thePreviewCountsWhatIsInSight() throws IOException {
		try (SampleSource source = open()) {
			var preview = new SuggestPreview(new Sight(source, new SampleRange(0, 2000), project), background, words::add);
			form.setValue("level", "4");
			preview.show(form);
			background.drain();
			assertEquals("In sight: 2 suggestions, score 0.61.", words.getLast());
			form.setValue("level", "6");
			preview.show(form);
			background.drain();
			assertEquals("In sight: nothing is found.", words.getLast());
			assertFalse(Files.exists(SuggestionFiles.fileFor(project, RECORDING)), "counting writes nothing");
		}
	}

	@Test
	void ofQuickChangesTheLastAloneIsCounted() throws IOException {
		try (SampleSource source = open()) {
			var preview = new SuggestPreview(new Sight(source, new SampleRange(0, 2000), project), background, words::add);
			for (String level : List.of("1", "2", "3", "6")) {
				form.setValue("level", level);
				preview.show(form);
			}
			background.drain();
			assertEquals("In sight: nothing is found.", words.getLast());
			assertEquals(1, words.stream().filter(line -> line.startsWith("In sight")).count());
		}
	}

	@Test
	void whatCannotBeCountedSaysWhy() throws IOException {
		SampleSource source = open();
		form.setValue("join", "5 ms");
		var preview = new SuggestPreview(new Sight(source, new SampleRange(0, 2000), project), background, words::add);
		preview.show(form);
		background.drain();
		assertTrue(words.getLast().contains("sample rate"), words::toString);
		source.close();
	}

	@Test
	void theNumberOfSimilarWindowsIsHeldToWhatAnybodyLooksAt() {
		assertEquals(20, SimilarRequest.of("DE", true, " 20 ", "fault/ball").count());
		assertFalse(SimilarRequest.of("DE", true, "20", "").isSuggestion());
		assertThrows(IllegalArgumentException.class, () -> SimilarRequest.of("DE", true, "0", ""));
		assertThrows(IllegalArgumentException.class, () -> SimilarRequest.of("DE", true, "many", ""));
	}
}
