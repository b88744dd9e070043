package org.edgeloop.dataset.internal.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.edgeloop.dataset.labels.LabelsFactory;
import org.edgeloop.dataset.windows.RecordingWindows;
import org.edgeloop.dataset.windows.WindowSettings;
import org.edgeloop.signal.Segment;
import org.junit.jupiter.api.Test;

class WindowCutterTest {

	@Test
	void noWindowLiesAcrossAGapAndEachSegmentBeginsAnew() {
		assertEquals(List.of(0L, 3L, 13L, 16L), cut(5, 3, 22, 0, 9, 13));
		assertEquals(List.of(0L, 13L), cut(9, 9, 22, 0, 9, 13), "a segment of four samples has no window of nine");
		assertEquals(List.of(), cut(10, 1, 22, 0, 9, 13));
		assertEquals(List.of(0L, 7L), cut(2, 7, 10, 0));
	}

	private static List<Long> cut(int length, int hop, long samples, long... starts) {
		var settings = new WindowSettings(length, hop).withUnlabelled();
		var labels = new WindowLabels(LabelsFactory.eINSTANCE.createLabelSet(), settings, List.of("a"), samples);
		List<Segment> segments = java.util.Arrays.stream(starts).mapToObj(start -> new Segment(start, Optional.empty())).toList();
		RecordingWindows windows = new WindowCutter(settings).cut(labels, segments, samples);
		return IntStream.range(0, windows.size()).mapToObj(windows::from).toList();
	}
}
