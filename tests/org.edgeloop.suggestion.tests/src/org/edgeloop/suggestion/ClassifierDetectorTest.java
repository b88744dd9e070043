package org.edgeloop.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A model whose scores of two classes are the means of two channels, {@code mean_nct.onnx} of the evaluation's fixtures, so that a window
 * is of the class whose channel is higher.
 */
class ClassifierDetectorTest {

	private static final Path MODEL = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.evaluation.tests/fixtures/mean_nct.onnx");
	private static final int LENGTH = 64;

	@TempDir
	Path temporary;

	private SampleProject project;
	private Path file;

	@BeforeEach
	void makeProject() throws IOException {
		project = new SampleProject(temporary.resolve("project"));
		// The first is higher in windows 0, 1 and 4, the second in 2, 3 and 5; in window 6 a sample is missing.
		double[][] x = new double[2][7 * LENGTH];
		for (int i = 0; i < x[0].length; i++) {
			int window = i / LENGTH;
			boolean isFirst = window < 2 || window == 4 || window == 6;
			x[0][i] = isFirst ? 0.75 : 0.25;
			x[1][i] = isFirst ? 0.25 : 0.75;
		}
		x[1][6 * LENGTH + 3] = Double.NaN;
		file = project.recording("data/a.wav", x);
	}

	private Map<String, String> settings(String... more) {
		var settings = new HashMap<>(Map.of("model", MODEL.toString(), "window", "64"));
		for (int i = 0; i < more.length; i += 2) {
			settings.put(more[i], more[i + 1]);
		}
		return settings;
	}

	@Test
	void windowsOfOneClassThatTouchAreOneSuggestion() throws IOException {
		var problems = new ArrayList<Problem>();
		List<Finding> found = project.find(file, "classifier", settings(), problems);
		assertEquals(List.of(), problems);
		assertEquals(List.of("fault/ball 0-128", "normal 128-256", "fault/ball 256-320", "normal 320-384"),
				found.stream().map(each -> each.type() + " " + each.from() + "-" + each.to()).toList());
		assertTrue(found.stream().allMatch(each -> Math.abs(each.score() - 0.75) < 1e-6), found::toString);
	}

	@Test
	void classesMayBeCalledOtherwiseOrLeftOut() throws IOException {
		var problems = new ArrayList<Problem>();
		List<Finding> found = project.find(file, "classifier", settings("types", "ball=fault/inner-race; normal="), problems);
		assertEquals(List.of("fault/inner-race", "fault/inner-race"), found.stream().map(Finding::type).toList());
		assertEquals(List.of(), problems);
		assertEquals(List.of(), project.find(file, "classifier", settings("types", "ball=nonsense; normal="), problems));
		assertTrue(problems.getFirst().what().contains("nonsense"), problems::toString);
	}

	@Test
	void whatTheModelIsNotSureOfIsLeftOut() throws IOException {
		assertEquals(0, project.find(file, "classifier", settings("least", "0.8")).size());
	}

	@Test
	void withoutAModelOrWithAnotherFileThereAreWords() throws IOException {
		assertThrows(ProblemException.class, () -> project.find(file, "classifier", Map.of()));
		assertThrows(ProblemException.class, () -> project.find(file, "classifier", settings("model", file.toString())));
		assertThrows(ProblemException.class, () -> project.find(file, "classifier", settings("types", "nonsense")));
	}
}
