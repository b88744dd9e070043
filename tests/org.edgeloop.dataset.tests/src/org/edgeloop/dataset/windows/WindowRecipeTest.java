package org.edgeloop.dataset.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.dsp.AddNoise;
import org.edgeloop.signal.dsp.ButterworthFilter;
import org.edgeloop.signal.dsp.ButterworthFilter.Band;
import org.edgeloop.signal.dsp.Detrend;
import org.edgeloop.signal.dsp.Gain;
import org.edgeloop.signal.dsp.MissingSamples;
import org.edgeloop.signal.dsp.Normalise;
import org.edgeloop.signal.dsp.Resample;
import org.edgeloop.signal.dsp.Shift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowRecipeTest {

	@TempDir
	Path folder;

	@Test
	void everyStepAndVariationIsRead() throws IOException {
		WindowRecipe recipe = read("""
				{"format": "edgeloop-recipe", "version": 1,
				 "steps": [{"do": "missing", "policy": "hold"}, {"do": "detrend", "kind": "linear"},
				   {"do": "filter", "band": "bandstop", "order": 3, "low": 49.5, "high": 50.5, "zeroPhase": true},
				   {"do": "filter", "band": "highpass", "order": 1, "low": 2},
				   {"do": "resample", "rate": 12000}, {"do": "normalise", "method": "rms"}],
				 "augment": {"copies": 4, "by": [{"do": "noise", "snr": 20}, {"do": "gain", "least": 0.5, "most": 2},
				   {"do": "shift", "most": 100}]}}
				""");
		assertEquals(List.of(new MissingSamples(MissingSamples.Policy.HOLD), new Detrend(Detrend.Kind.LINEAR),
				new ButterworthFilter(Band.BANDSTOP, 3, 49.5, 50.5, true), new ButterworthFilter(Band.HIGHPASS, 1, 2, 0, false),
				new Resample(12000), new Normalise(Normalise.Method.RMS)), recipe.steps());
		assertEquals(4, recipe.copies());
		assertEquals(List.of(new AddNoise(20), new Gain(0.5, 2), new Shift(100)), recipe.augmentations());
		assertTrue(recipe.json().startsWith("{\"format\":\"edgeloop-recipe\",\"version\":1,\"steps\":[{\"do\":\"missing\""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{'do': 'smooth'} | no step \"smooth\"", "{'do': 'detrend'} | \"kind\" must be a text",
			"{'do': 'detrend', 'kind': 'cubic'} | constant, linear", "{'do': 'detrend', 'kind': 'linear', 'order': 2} | no \"order\"",
			"{'do': 'filter', 'band': 'lowpass', 'order': 1.5, 'high': 5} | whole number",
			"{'do': 'filter', 'band': 'lowpass', 'order': 99, 'high': 5} | order is 1 to 20",
			"{'do': 'filter', 'band': 'lowpass', 'order': 2, 'high': 5, 'low': 1} | no \"low\"",
			"{'do': 'resample', 'rate': -1} | above 0 Hz", "{'do': 'resample', 'rate': '12k'} | must be a number" })
	void whatARecipeCannotSayIsRefusedWithItsLine(String step, String reason) {
		ProblemException refused = assertThrows(ProblemException.class,
				() -> read("{\"format\": \"edgeloop-recipe\", \"version\": 1, \"steps\": [\n" + step.replace('\'', '"') + "]}"));
		assertTrue(refused.problem().what().contains(reason), refused::getMessage);
		assertTrue(refused.problem().where().endsWith(":2"), refused::getMessage);
	}

	@Test
	void otherDocumentsAreNoRecipes() {
		for (String text : List.of("{}", "[]", "", "{\"format\": \"edgeloop-labels\", \"version\": 1}",
				"{\"format\": \"edgeloop-recipe\", \"version\": 2}", "{\"format\": \"edgeloop-recipe\", \"version\": 1, \"stepz\": []}",
				"{\"format\": \"edgeloop-recipe\", \"version\": 1, \"augment\": {\"copies\": -1}}",
				"{\"format\": \"edgeloop-recipe\", \"version\": 1, \"augment\": {\"copies\": 100000}}")) {
			assertThrows(ProblemException.class, () -> read(text), text);
		}
	}

	private WindowRecipe read(String json) throws IOException {
		return WindowRecipe.read(Files.writeString(folder.resolve("recipe.json"), json));
	}
}
