package org.edgeloop.dataset.ui.windows.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.dataset.windows.LabelRule;
import org.edgeloop.dataset.windows.SplitSettings;
import org.edgeloop.dataset.windows.WindowSettings;
import org.junit.jupiter.api.Test;

class WindowFieldsTest {

	private static final WindowFields SOUND = fields("4096", "2048", "machine", 70, "0", "/tmp/set.npz");

	@Test
	void fieldsMakeTheSettingsThatTheySay() {
		var fields = new WindowFields(" 100 ", "50", LabelRule.CENTRE, 80, true, "DE, FE ,", "fault", "run", 60, 20, 20, "-7",
				"/tmp/recipe.json", true, "/tmp/set.csv");
		assertEquals(new WindowSettings(100, 50, LabelRule.CENTRE, 0.8, true, List.of("DE", "FE"), List.of("fault"), false),
				fields.settings());
		assertEquals(new SplitSettings("run", 0.6, 0.2, 0.2, -7), fields.split());
		assertEquals(Optional.of(Path.of("/tmp/recipe.json")), fields.recipeFile());
		assertEquals(Optional.empty(), SOUND.recipeFile());
		assertEquals(Path.of("/tmp/set.npz"), SOUND.outputFile());
	}

	@Test
	void soundFieldsHaveNoError() {
		assertEquals(Optional.empty(), SOUND.countingError());
		assertEquals(Optional.empty(), SOUND.nameError());
	}

	@Test
	void whatIsWrongIsSaidInASentence() {
		assertError("whole number", fields("4k", "2048", "machine", 70, "0", ""));
		assertError("at least 1 sample", fields("0", "2048", "machine", 70, "0", ""));
		assertError("at least 1 sample", fields("10", "-1", "machine", 70, "0", ""));
		assertError("add up to 90 %", fields("10", "10", "machine", 60, "0", ""));
		assertError("by what", fields("10", "10", " ", 70, "0", ""));
		assertError("seed", fields("10", "10", "machine", 70, "x", ""));
	}

	@Test
	void theFileIsAWholePathOfAKnownKind() {
		for (String file : List.of("", "set.npz", "/tmp/set", "/tmp/set.xlsx", "/tmp/\0.npz")) {
			assertTrue(fields("10", "10", "machine", 70, "0", file).nameError().isPresent(), file);
		}
	}

	private static void assertError(String expected, WindowFields fields) {
		String error = fields.countingError().orElseThrow();
		assertTrue(error.contains(expected) && error.endsWith(".") && Character.isUpperCase(error.charAt(0)), error);
	}

	private static WindowFields fields(String length, String hop, String by, int train, String seed, String file) {
		return new WindowFields(length, hop, LabelRule.MAJORITY, 0, false, "", "", by, train, 15, 15, seed, "", false, file);
	}
}
