package org.edgeloop.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** Against scikit-learn's figures. */
class ClassificationScoresTest {

	private final SplittableRandom random = new SplittableRandom(3);

	@Test
	void figuresAreScikitLearns() throws Exception {
		List<int[]> targets = new ArrayList<>();
		List<double[][]> probabilities = new ArrayList<>();
		List<Map<String, Object>> cases = new ArrayList<>();
		for (int classes = 2; classes <= 5; classes++) {
			// of several classes the last never occurs
			targets.add(targets(200, Math.max(2, classes - 1)));
			probabilities.add(softmax(scores(targets.getLast(), classes)));
			cases.add(Map.of("targets", targets.getLast(), "probabilities", probabilities.getLast()));
		}
		JsonNode answers = ScikitLearn.ask("measure", Map.of("cases", cases));
		for (int i = 0; i < cases.size(); i++) {
			compare(answers.get(i), ClassificationScores.of(targets.get(i), probabilities.get(i), i + 2, true));
			assertEquals(answers.get(i).get("log_loss").doubleValue(), ClassificationScores.loss(targets.get(i), probabilities.get(i), true),
					1e-12);
		}
	}

	private static void compare(JsonNode expected, ClassificationScores actual) {
		for (int i = 0; i < actual.confusion().length; i++) {
			for (int j = 0; j < actual.confusion().length; j++) {
				assertEquals(expected.get("confusion").get(i).get(j).longValue(), actual.confusion()[i][j]);
			}
		}
		for (TrialMetric metric : TrialMetric.values()) {
			assertEquals(expected.get(metric.id()).doubleValue(), metric.of(actual), 1e-12, metric.id());
		}
	}

	@Test
	void theHingeLossIsScikitLearns() throws Exception {
		int[] targets = targets(200, 4);
		double[][] scores = scores(targets, 4);
		double expected = ScikitLearn.ask("hinge", Map.of("targets", targets, "scores", scores)).doubleValue();
		assertEquals(expected, ClassificationScores.loss(targets, scores, false), 1e-12);
	}

	@Test
	void withoutProbabilitiesThereIsNoLogLoss() {
		assertTrue(Double.isNaN(ClassificationScores.of(new int[] { 1 }, new double[][] { { 3, 9 } }, 2, false).logLoss()));
	}

	@Test
	void ofEqualScoresTheFirstDecides() {
		assertEquals(1, ClassificationScores.predicted(new double[] { 0, 4, 4 }));
	}

	private static double[][] softmax(double[][] scores) {
		for (double[] row : scores) {
			double sum = Arrays.stream(row).map(Math::exp).sum();
			Arrays.setAll(row, i -> Math.exp(row[i]) / sum);
		}
		return scores;
	}

	private int[] targets(int rows, int classes) {
		return random.ints(rows, 0, classes).toArray();
	}

	private double[][] scores(int[] targets, int classes) {
		var scores = new double[targets.length][classes];
		for (int row = 0; row < targets.length; row++) {
			for (int i = 0; i < classes; i++) {
				scores[row][i] = random.nextGaussian() + (i == targets[row] ? 1 : 0);
			}
		}
		return scores;
	}
}
