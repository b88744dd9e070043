package org.edgeloop.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.Progress;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Two models on the same windows, beside SciPy and the bootstrap's exact distribution, by {@code fixtures/make_evaluations.py}. */
class CompareModelsTest {

	private static final Path FIXTURES = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.evaluation.tests/fixtures");

	/** What one window more or less makes. */
	private static final double STEP = 1.0 / 240 + 1e-9;

	private static ModelComparison compare(ComparisonSettings settings) throws IOException {
		return new CompareModelsOperation(FIXTURES.resolve("champion.onnx"), FIXTURES.resolve("challenger.onnx"), FIXTURES.resolve("windows.csv"),
				EvaluationSettings.DEFAULT, settings).run(Progress.NONE);
	}

	private static JsonNode expected() throws IOException {
		return new ObjectMapper().readTree(FIXTURES.resolve("expected.json").toFile());
	}

	@Test
	void mcNemarIsThatOfSciPy() throws IOException {
		JsonNode expected = expected().path("mcNemar");
		McNemarTest test = compare(ComparisonSettings.DEFAULT).mcNemar();
		assertEquals(expected.path("onlyChampion").asLong(), test.onlyChampion());
		assertEquals(expected.path("onlyChallenger").asLong(), test.onlyChallenger());
		assertEquals(expected.path("exact").asDouble(), test.exact(), 1e-12);
		assertEquals(expected.path("statistic").asDouble(), test.statistic(), 1e-12);
		assertEquals(expected.path("asymptotic").asDouble(), test.asymptotic(), 1e-12);
	}

	@Test
	void modelsThatAlwaysAgreeDoNotDiffer() {
		assertEquals(new McNemarTest(0, 0, 1, 0, 1), McNemarTest.of(0, 0));
		assertEquals(1, McNemarTest.of(7, 7).exact());
		assertEquals(0.5, McNemarTest.of(0, 2).exact(), 1e-15);
	}

	/** The fixture enumerates all 3125 ways to draw five recordings, and gives quantiles beside those that are wanted. */
	@Test
	void theIntervalIsThatOfAllWaysToDrawRecordings() throws IOException {
		JsonNode expected = expected().path("bootstrap");
		BootstrapInterval interval = compare(new ComparisonSettings(20_000, 0.95, 3, true)).differences().getFirst();
		assertEquals("accuracy", interval.metric());
		assertEquals(expected().path("challenger").path("accuracy").asDouble() - expected().path("champion").path("accuracy").asDouble(),
				interval.difference(), 1e-12);
		assertTrue(interval.low() >= expected.path("low").get(0).asDouble() - STEP && interval.low() <= expected.path("low").get(2).asDouble() + STEP,
				interval.toString());
		assertTrue(interval.high() >= expected.path("high").get(0).asDouble() - STEP && interval.high() <= expected.path("high").get(2).asDouble() + STEP,
				interval.toString());
		assertTrue(interval.isClear() && interval.grouped());
	}

	@Test
	void theSameSeedDrawsTheSame() throws IOException {
		var settings = new ComparisonSettings(500, 0.9, 7, false);
		assertEquals(compare(settings).differences(), compare(settings).differences());
		assertTrue(!compare(settings).differences().equals(compare(new ComparisonSettings(500, 0.9, 8, false)).differences()));
	}

	@Test
	void bothAreJudgedOnTheSameWindows() throws IOException {
		ModelComparison compared = compare(ComparisonSettings.DEFAULT);
		assertEquals(240, compared.champion().report().windows());
		assertEquals(240, compared.challenger().report().windows(), "one window lacks a feature of the champion");
	}

	@Test
	void settingsThatMakeNoSenseAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new ComparisonSettings(10, 0.95, 0, true));
		assertThrows(IllegalArgumentException.class, () -> new ComparisonSettings(1000, 1, 0, true));
	}
}
