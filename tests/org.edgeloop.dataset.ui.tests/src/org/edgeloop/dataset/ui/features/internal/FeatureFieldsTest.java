package org.edgeloop.dataset.ui.features.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.dataset.features.FeatureTableSettings;
import org.edgeloop.dataset.windows.LabelRule;
import org.edgeloop.signal.dsp.MissingSamples.Policy;
import org.edgeloop.signal.features.EnvelopeSettings;
import org.edgeloop.signal.features.FeatureSettings;
import org.edgeloop.signal.spectrum.FrequencyBand;
import org.junit.jupiter.api.Test;

class FeatureFieldsTest {

	@Test
	void fieldsMakeTheSettingsThatTheySay() {
		var fields = new FeatureFields(" 100 ", "50", "DE, FE ,", "data/normal/", "machine, load", "0, 1e3,5000", "2000:6000", Optional.of(Policy.HOLD),
				LabelRule.ANY, " /tmp/f.csv");
		assertEquals(Optional.empty(), fields.error());
		assertEquals(new FeatureTableSettings(new FeatureSettings(100, 50, List.of(0.0, 1000.0, 5000.0), Optional.of(Policy.HOLD),
				Optional.of(new EnvelopeSettings(new FrequencyBand(2000, 6000)))),
				LabelRule.ANY, List.of("DE", "FE"), List.of("data/normal/"), List.of("machine", "load")), fields.settings());
		assertEquals(Path.of("/tmp/f.csv"), fields.outputFile());
	}

	@Test
	void whatIsWrongIsSaidInASentence() {
		assertError("whole number", fields("4k", "", "/tmp/f.csv"));
		assertError("4 to", fields("2", "", "/tmp/f.csv"));
		assertError("in Hz with commas", fields("100", "0,x", "/tmp/f.csv"));
		assertError("ascend", fields("100", "5,1", "/tmp/f.csv"));
		assertError("2000:6000", ofEnvelope("100", "2000"));
		assertError("2000:6000", ofEnvelope("100", "low:high"));
		assertTrue(ofEnvelope("100", "6000:2000").error().isPresent());
		assertError("at least 64 samples", ofEnvelope("32", "auto"));
		for (String file : List.of("", "f.csv", "/tmp/f", "/tmp/f.npz", "/tmp/\0.csv")) {
			assertTrue(fields("100", "", file).error().isPresent(), file);
		}
	}

	private static void assertError(String expected, FeatureFields fields) {
		String error = fields.error().orElseThrow();
		assertTrue(error.contains(expected) && error.endsWith(".") && Character.isUpperCase(error.charAt(0)), error);
	}

	@Test
	void theBandOfTheEnvelopeIsFoundByItself() {
		assertEquals(Optional.of(EnvelopeSettings.AUTOMATIC), ofEnvelope("100", " Auto ").settings().features().envelope());
	}

	private static FeatureFields ofEnvelope(String length, String band) {
		return new FeatureFields(length, "10", "", "", "", "", band, Optional.empty(), LabelRule.MAJORITY, "/tmp/f.csv");
	}

	private static FeatureFields fields(String length, String bands, String file) {
		return new FeatureFields(length, "10", "", "", "", bands, "", Optional.empty(), LabelRule.MAJORITY, file);
	}
}
