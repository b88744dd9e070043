package org.edgeloop.dataset.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowLabellingTest {

	@TempDir
	Path project;

	private LabelDocument document;

	@BeforeEach
	void openDocument() throws IOException {
		Files.writeString(project.resolve("dataset.json"), "{\"format\": \"edgeloop-dataset\", \"version\": 1, \"name\": \"t\"}");
		document = LabelDocument.open(project, "data/a.wav", 1000, 100);
	}

	@AfterEach
	void closeDocument() {
		document.close();
	}

	@Test
	void overlappingAndTouchingWindowsOfAChannelBecomeOneLabel() {
		label(false, window("DE", 100, 200), window("DE", 150, 250), window("FE", 100, 200), window("DE", 250, 300), window("DE", 400, 500));
		assertEquals("100-200 [FE], 100-300 [DE], 400-500 [DE]", labels());
	}

	@Test
	void labelsForAllChannelsMergeWindowsOfAllChannels() {
		label(true, window("DE", 100, 200), window("FE", 150, 250));
		assertEquals("100-250 []", labels());
	}

	@Test
	void whatIsLabelledAlreadyIsLeftAsItIs() {
		label(false, window("DE", 100, 300));
		label(false, window("DE", 150, 250));
		assertEquals("100-300 [DE]", labels());
		label(true, window("DE", 150, 250));
		assertEquals("100-300 [DE], 150-250 []", labels());
		label(false, window("FE", 160, 240));
		assertEquals("100-300 [DE], 150-250 []", labels());
	}

	@Test
	void allLabelsAreOneStepOfUndo() throws IOException {
		label(false, window("DE", 100, 200), window("DE", 400, 500));
		document.domain().getCommandStack().undo();
		assertEquals("", labels());
		document.domain().getCommandStack().redo();
		document.save();
		assertEquals(2, LabelFiles.read(LabelFiles.fileFor(project, "data/a.wav")).getLabels().size());
	}

	@Test
	void windowsAreReadAsTheyAreWritten() throws ProblemException {
		List<FeatureWindow> windows = List.of(window("D\"E", 0, 1L << 40), window("", 5, 6));
		assertEquals(windows, FeatureWindow.read(FeatureWindow.write(windows)));
		assertEquals(List.of(window("", 5, 6)),
				FeatureWindow.read("[{\"why\": [1, {\"from\": 3}], \"recording\":\"data/a.wav\",\"channel\":null,\"from\":5,\"to\":6}]"));
		assertEquals(List.of(), FeatureWindow.read("[]"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "[", "[1]", "[{}]", "[{\"recording\":\"a\",\"from\":5,\"to\":5}]",
			"[{\"recording\":\"a\",\"from\":-5,\"to\":5}]", "[{\"recording\":\"a\",\"from\":0.5,\"to\":5}]",
			"[{\"recording\":\"a\",\"from\":0,\"to\":99999999999999999999}]", "[{\"recording\":7,\"from\":0,\"to\":5}]" })
	void whatIsNoListOfWindowsIsRefused(String json) {
		ProblemException refused = assertThrows(ProblemException.class, () -> FeatureWindow.read(json));
		assertTrue(refused.problem().what().startsWith("this is no list of windows: "), refused::getMessage);
	}

	@Test
	void moreWindowsThanAnybodyLooksAtAreRefused() {
		String one = "{\"recording\":\"a\",\"from\":0,\"to\":5},";
		assertThrows(ProblemException.class, () -> FeatureWindow.read("[" + one.repeat(FeatureWindow.MOST) + one.replace("},", "}]")));
	}

	@Test
	void aWindowThatTheRecordingDoesNotHoldAnyMoreSaysWhy() {
		List<Channel> channels = List.of(channel("DE", 100), channel("FE", 20));
		assertEquals(Optional.empty(), window("DE", 0, 100).faultIn(channels));
		assertEquals(Optional.empty(), window("", 0, 100).faultIn(channels));
		assertEquals(Optional.of("The window ends at sample 21, but the recording has only 20: it was cut or replaced."),
				window("FE", 0, 21).faultIn(channels));
		assertEquals(Optional.of("The recording has no channel \"BA\" any more."), window("BA", 0, 10).faultIn(channels));
	}

	private static Channel channel(String name, long length) {
		return new Channel(name, "g", OptionalDouble.of(100), Optional.empty(), length, SampleType.FLOAT32);
	}

	private void label(boolean ofAllChannels, FeatureWindow... windows) {
		new WindowLabelling(document, "fault/ball", ofAllChannels).label(List.of(windows));
	}

	private String labels() {
		return document.labels().getLabels().stream().map(label -> label.getFrom() + "-" + label.getTo() + " " + label.getChannels())
				.sorted().collect(Collectors.joining(", "));
	}

	private static FeatureWindow window(String channel, long from, long to) {
		return new FeatureWindow("data/a.wav", channel, new SampleRange(from, to));
	}
}
