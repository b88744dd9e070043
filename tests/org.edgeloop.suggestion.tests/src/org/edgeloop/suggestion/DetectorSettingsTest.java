package org.edgeloop.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectorSettingsTest {

	@TempDir
	Path folder;

	@Test
	void theSameSettingsHaveTheSameProvenance() throws IOException {
		Detector threshold = Detectors.find("threshold");
		String expected = "threshold: level=6, of=rms, side=magnitude, release=0.5, join=256, shortest=0.5 ms";
		for (String level : new String[] { "6", "6.0", "0.6e1", " 6 " }) {
			assertEquals(expected, DetectorSettings.of(threshold, Map.of("level", level, "shortest", "0.50ms")).provenance(Progress.NONE));
		}
	}

	@Test
	void aFileIsNamedByWhatItHolds() throws IOException {
		Path model = Files.writeString(folder.resolve("m.onnx"), "abc");
		var settings = DetectorSettings.of(Detectors.find("classifier"), Map.of("model", model.toString()));
		// printf abc | sha256sum
		assertTrue(settings.provenance(Progress.NONE).startsWith("classifier: model=m.onnx sha256:ba7816bf8f01, "), settings.provenance(Progress.NONE));
		Files.delete(model);
		assertThrows(ProblemException.class, () -> settings.provenance(Progress.NONE));
	}

	@ParameterizedTest
	@CsvSource({ "threshold, level, 0", "threshold, level, x", "threshold, level, NaN", "threshold, of, mean", "threshold, join, 5 h",
			"threshold, join, -5", "threshold, join, 0.5", "threshold, release, 2", "threshold, colour, red", "novelty, share, 1.5",
			"change, shortest, 1" })
	void unsoundSettingsAreRefusedInWords(String detector, String name, String value) throws ProblemException {
		Detector found = Detectors.find(detector);
		ProblemException e = assertThrows(ProblemException.class, () -> DetectorSettings.of(found, Map.of(name, value)));
		assertTrue(e.problem().toLine().contains(name), e.problem().toLine());
	}

	@Test
	void secondsNeedASampleRate() throws ProblemException {
		var settings = DetectorSettings.of(Detectors.find("threshold"), Map.of("join", "5 ms", "shortest", "7"));
		assertEquals(128, settings.samples("join", 25_600));
		assertEquals(7, settings.samples("shortest", Double.NaN));
		assertThrows(ProblemException.class, () -> settings.samples("join", Double.NaN));
		assertThrows(ProblemException.class, () -> Detectors.find("magic"));
	}
}
