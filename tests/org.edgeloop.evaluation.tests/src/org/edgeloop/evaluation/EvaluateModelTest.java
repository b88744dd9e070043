package org.edgeloop.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Evaluations beside the figures of scikit-learn and SciPy, which {@code fixtures/make_evaluations.py} wrote. */
class EvaluateModelTest {

	private static final Path FIXTURES = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.evaluation.tests/fixtures");
	private static final Path TABLE = FIXTURES.resolve("windows.csv");

	private static JsonNode expected() throws IOException {
		return new ObjectMapper().readTree(FIXTURES.resolve("expected.json").toFile());
	}

	private static ModelEvaluation evaluate(String model, EvaluationSettings settings) throws IOException {
		return new EvaluateModelOperation(FIXTURES.resolve(model), TABLE, settings).run(Progress.NONE);
	}

	@Test
	void figuresAreThoseOfScikitLearn() throws IOException {
		assertSame(expected().path("champion"), evaluate("champion.onnx", EvaluationSettings.DEFAULT));
		ModelComparison compared = new CompareModelsOperation(FIXTURES.resolve("champion.onnx"), FIXTURES.resolve("challenger.onnx"), TABLE,
				EvaluationSettings.DEFAULT, ComparisonSettings.DEFAULT).run(Progress.NONE);
		assertSame(expected().path("champion"), compared.champion());
		assertSame(expected().path("challenger"), compared.challenger());
	}

	private static void assertSame(JsonNode expected, ModelEvaluation judged) {
		ClassificationReport report = judged.report();
		assertEquals(List.of("ball", "inner", "normal"), report.classes());
		for (int row = 0; row < 3; row++) {
			for (int column = 0; column < 3; column++) {
				assertEquals(expected.path("confusion").get(row).get(column).asLong(), report.confusion()[row][column]);
			}
			ClassFigures figures = report.perClass().get(row);
			assertEquals(expected.path("support").get(row).asLong(), figures.support());
			assertEquals(expected.path("precision").get(row).asDouble(), figures.precision(), 1e-12);
			assertEquals(expected.path("recall").get(row).asDouble(), figures.recall(), 1e-12);
			assertEquals(expected.path("f1").get(row).asDouble(), figures.f1(), 1e-12);
			assertEquals(expected.path("rocAuc").get(row).asDouble(), judged.curves().get(row).rocAuc(), 1e-12);
			assertEquals(expected.path("averagePrecision").get(row).asDouble(), judged.curves().get(row).averagePrecision(), 1e-12);
		}
		assertEquals(expected.path("accuracy").asDouble(), report.accuracy(), 1e-12);
		assertEquals(expected.path("balancedAccuracy").asDouble(), report.balancedAccuracy(), 1e-12);
		assertEquals(expected.path("macroF1").asDouble(), report.macroF1(), 1e-12);
		// the challenger's numbers have two digits, add up to 0.99 to 1.01 and are therefore no probabilities
		if (!Double.isNaN(report.logLoss())) {
			assertEquals(expected.path("logLoss").asDouble(), report.logLoss(), 1e-9);
			assertEquals(expected.path("sklearnLogLoss").asDouble(), report.logLoss(), 1e-5);
		}
	}

	@Test
	void probabilitiesHaveALogLossAndScoresHaveNone() throws IOException {
		assertTrue(Double.isFinite(evaluate("champion.onnx", EvaluationSettings.DEFAULT).report().logLoss()));
		assertTrue(Double.isNaN(evaluate("challenger.onnx", EvaluationSettings.DEFAULT).report().logLoss()));
	}

	@Test
	void rowsWithoutLabelOrFeatureAreLeftOutAndTold() throws IOException {
		ModelEvaluation judged = evaluate("champion.onnx", EvaluationSettings.DEFAULT);
		assertEquals(240, judged.report().windows());
		assertEquals(2, judged.problems().size(), judged.problems().toString());
		assertEquals(241, evaluate("challenger.onnx", EvaluationSettings.DEFAULT).report().windows(), "it does not take what lacks");
	}

	@Test
	void theWorstWindowsAreThoseThatTheModelIsSurestOf() throws IOException {
		List<JudgedWindow> worst = evaluate("champion.onnx", EvaluationSettings.DEFAULT).worst();
		assertEquals(50, worst.size());
		assertEquals(worst.stream().sorted(Comparator.comparingDouble(window -> window.probabilityOfLabel() - window.probability())).toList(), worst);
		for (JudgedWindow window : worst) {
			assertTrue(!window.label().equals(window.predicted()) && window.probability() > window.probabilityOfLabel(), window.toString());
			assertEquals("DE", window.window().channel());
			assertEquals(64, window.window().range().length());
		}
	}

	@Test
	void oneProbabilityStandsForBothOfTwoClasses() throws IOException {
		ModelEvaluation judged = evaluate("binary.onnx", EvaluationSettings.DEFAULT);
		JsonNode expected = expected().path("binary");
		assertEquals(List.of("left", "right"), judged.report().classes());
		assertEquals(241, judged.report().windows());
		assertEquals(expected.path("rocAuc").asDouble(), judged.curves().getLast().rocAuc(), 0.01);
	}

	@Test
	void mapsOfScoresNameTheirClasses() throws IOException {
		assertSame(expected().path("champion"), evaluate("zipmap.onnx", EvaluationSettings.DEFAULT));
	}

	@Test
	void inputsOfTheirOwnAreTakenAsFeatures() throws IOException {
		assertSame(expected().path("champion"), evaluate("columns.onnx", EvaluationSettings.DEFAULT));
	}

	@Test
	void pointsOfACurveAreThoseOfTheirThresholds() throws IOException {
		ThresholdCurve curve = evaluate("champion.onnx", EvaluationSettings.DEFAULT).curves().getLast();
		ThresholdCurve.Point last = curve.points().getLast();
		assertEquals(1, last.recall());
		assertEquals(1, last.falsePositiveRate());
		assertEquals(240, last.truePositives() + last.falsePositives());
		assertTrue(curve.points().stream().allMatch(point -> point.f1() <= curve.best().f1()));
	}

	@Test
	void whatDoesNotFitIsRefusedWithWords() {
		assertRefused("does not say which columns", FIXTURES.resolve("mean_nct.onnx"), TABLE);
		assertRefused("no such file", FIXTURES.resolve("none.onnx"), TABLE);
		assertRefused("no project and no feature table", FIXTURES.resolve("champion.onnx"), FIXTURES.resolve("nothing.csv"));
		assertRefused("no ONNX model", TABLE, TABLE);
	}

	private static void assertRefused(String why, Path model, Path data) {
		ProblemException refused = assertThrows(ProblemException.class,
				() -> new EvaluateModelOperation(model, data, EvaluationSettings.DEFAULT).run(Progress.NONE));
		assertTrue(refused.problem().what().contains(why), refused.getMessage());
	}

	@Test
	void judgingStopsWhenItIsCancelled() {
		assertThrows(CancellationException.class, () -> new EvaluateModelOperation(FIXTURES.resolve("champion.onnx"), TABLE, EvaluationSettings.DEFAULT)
				.run(Progress.NONE.until(() -> true)));
	}
}
