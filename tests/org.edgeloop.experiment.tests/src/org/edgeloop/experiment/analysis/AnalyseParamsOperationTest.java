package org.edgeloop.experiment.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;
import org.edgeloop.chart.ChartAxis;
import org.edgeloop.experiment.charts.RunValues;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Correlations equal SciPy's, the order of importances and what the forest explains those of scikit-learn, by fixtures/effects.py. */
class AnalyseParamsOperationTest {

	private static final int RUNS = 160;
	private static final List<String> WORDS = List.of("adam", "rmsprop", "sgd");
	private static final ObjectMapper JSON = new ObjectMapper();

	private final Random random = new Random(42);
	private final Map<String, double[]> numbers = new LinkedHashMap<>();
	private final int[] optimizer = random.ints(RUNS, 0, WORDS.size()).toArray();
	private final double[] target = new double[RUNS];

	AnalyseParamsOperationTest() {
		for (String name : List.of("lr", "depth", "dropout", "seed", "workers")) {
			numbers.put(name, random.doubles(RUNS).map(value -> name.equals("depth") ? Math.floor(8 * value) : value).toArray());
		}
		for (int i = 0; i < RUNS; i++) {
			target[i] = -6 * Math.pow(numbers.get("lr")[i] - 0.6, 2) + 0.12 * numbers.get("depth")[i] + new double[] { 0, 0.9, 0.2 }[optimizer[i]]
					+ 0.8 * numbers.get("dropout")[i] + 0.1 * random.nextGaussian();
		}
	}

	private List<RunValues> params() {
		var params = new ArrayList<RunValues>();
		numbers.forEach((name, values) -> params.add(new RunValues(name, ChartAxis.of(name), values)));
		params.add(new RunValues("optimizer", ChartAxis.ofNames("optimizer", WORDS), Arrays.stream(optimizer).asDoubleStream().toArray()));
		return params;
	}

	private ParamEffects effects(double[] values, long seed) {
		return new AnalyseParamsOperation(params(), new RunValues("accuracy", ChartAxis.of("accuracy"), values), seed).run(Progress.NONE);
	}

	private JsonNode scikitLearn() throws Exception {
		Path python = Path.of("/usr/bin/python3");
		assumeTrue(Files.isExecutable(python), "skipped: no Python");
		// asked first: a script without it would end before it has read anything
		Process probe = new ProcessBuilder(python.toString(), "-c", "import scipy, sklearn").redirectErrorStream(true)
				.redirectOutput(Redirect.DISCARD).start();
		assumeTrue(probe.waitFor() == 0, "skipped: no scikit-learn");
		Path script = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.experiment.tests/fixtures/effects.py");
		Path errors = Files.createTempFile("effects", ".log");
		try {
			Process process = new ProcessBuilder(python.toString(), script.toString()).redirectError(errors.toFile()).start();
			try (var in = process.getOutputStream()) {
				JSON.writeValue(in, Map.of("numbers", numbers, "words",
						Map.of("optimizer", Arrays.stream(optimizer).mapToObj(WORDS::get).toList()), "target", target));
			}
			String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			String said = Files.readString(errors);
			assertEquals(0, process.waitFor(), said);
			return JSON.readTree(answer);
		} finally {
			Files.delete(errors);
		}
	}

	@Test
	void correlationsAreThoseOfSciPyAndImportancesOrderedAsByScikitLearn() throws Exception {
		ParamEffects effects = effects(target, 1);
		JsonNode theirs = scikitLearn();
		for (ParamEffect effect : effects.effects()) {
			if (effect.isNumeric()) {
				assertEquals(theirs.at("/pearson/" + effect.param()).asDouble(), effect.pearson(), 1e-12, effect.param());
				assertEquals(theirs.at("/spearman/" + effect.param()).asDouble(), effect.spearman(), 1e-12, effect.param());
			} else {
				assertEquals(theirs.at("/ratio/" + effect.param()).asDouble(), effect.correlationRatio(), 1e-12);
			}
		}
		JsonNode importance = theirs.get("importance");
		List<String> order = new ArrayList<>(effects.effects().stream().map(ParamEffect::param).toList());
		List<String> expected = order.stream().sorted(Comparator.comparingDouble(name -> -importance.get(name).asDouble())).toList();
		assertEquals(expected.subList(0, 4), order.subList(0, 4));
		assertEquals(theirs.get("explained").asDouble(), effects.explained(), 0.05);
	}

	@Test
	void whatHasNoSayHasNoImportance() {
		for (ParamEffect effect : effects(target, 1).effects()) {
			boolean isNoise = List.of("seed", "workers").contains(effect.param());
			assertEquals(isNoise, Math.abs(effect.importance()) < 0.03, effect.toString());
			assertTrue(effect.spread() > 0 && effect.spread() < 0.05, effect.toString());
		}
	}

	@Test
	void aTargetOfChanceIsExplainedByNothing() {
		ParamEffects effects = effects(random.doubles(RUNS).toArray(), 1);
		assertTrue(effects.explained() < 0.05, "explained " + effects.explained());
	}

	@Test
	void theSameSeedGivesTheSameFiguresAndAnotherOthers() {
		assertEquals(effects(target, 7), effects(target, 7));
		assertNotEquals(effects(target, 7), effects(target, 8));
	}

	@Test
	void runsWithoutTheMetricDoNotCountAndMissingParamsDo() {
		double[] some = target.clone();
		IntStream.range(0, 20).forEach(i -> some[i] = Double.NaN);
		some[20] = Double.POSITIVE_INFINITY;
		numbers.get("seed")[30] = Double.NaN;
		ParamEffects effects = effects(some, 1);
		assertEquals(RUNS - 21, effects.runs());
		assertEquals(RUNS - 22, effects.effects().stream().filter(effect -> effect.param().equals("seed")).findFirst().orElseThrow().runs());
	}

	@Test
	void fewRunsAndParamsThatNeverChangeAreLeftOut() {
		var metric = new RunValues("m", ChartAxis.of("m"), new double[] { 1, 2, 3, 4 });
		var param = new RunValues("p", ChartAxis.of("p"), new double[] { 1, 2, 3, 4 });
		ParamEffects few = new AnalyseParamsOperation(List.of(param), metric, 1).run(Progress.NONE);
		assertEquals("4 runs are too few to say what matters.", few.remark());
		var five = new RunValues("m", ChartAxis.of("m"), new double[] { 1, 2, 3, 4, 5 });
		var same = new RunValues("p", ChartAxis.of("p"), new double[5]);
		assertEquals(List.of(), new AnalyseParamsOperation(List.of(same), five, 1).run(Progress.NONE).effects());
	}

	@Test
	void cancellingStops() {
		assertThrows(CancellationException.class, () -> new AnalyseParamsOperation(params(), new RunValues("m", ChartAxis.of("m"), target), 1)
				.run(Progress.NONE.until(() -> true)));
	}
}
