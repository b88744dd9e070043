package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class TrainCommandTest {

	private static final int ROWS = 240;

	@TempDir
	Path folder;

	private Path table;
	private Path model;

	/** Two classes that a line tells apart but for some noise, on six machines. */
	@BeforeEach
	void writeTable() throws IOException {
		table = folder.resolve("features.csv");
		model = folder.resolve("models/pump.onnx");
		var random = new SplittableRandom(3);
		List<String> lines = new ArrayList<>(List.of("rms,kurtosis,machine,state"));
		for (int row = 0; row < ROWS; row++) {
			boolean worn = random.nextBoolean();
			lines.add(String.format(Locale.ROOT, "%.6f,%.6f,m%d,%s", (worn ? 3 : 1) + 0.4 * random.nextGaussian(), random.nextGaussian(), row % 6,
					worn ? "worn" : "sound"));
		}
		Files.write(table, lines);
	}

	@Test
	void theAnswerHasTheKeysThatScriptsRelyOn() throws IOException {
		JsonNode answer = new ObjectMapper().readTree(Run.good(command("--classifier", "logistic-regression,liblinear-svm", "--sweep",
				"cost=0.1,1", "--epochs", 5, "--json")));
		assertEquals(model.toString(), answer.get("model").textValue());
		assertEquals(ROWS, answer.get("rows").intValue());
		assertEquals(0, answer.get("leftOut").intValue());
		assertEquals("[\"sound\",\"worn\"]", answer.get("classes").toString());
		assertEquals("[\"rms\",\"kurtosis\"]", answer.get("features").toString());
		assertEquals(3, answer.get("trials").size());
		JsonNode best = answer.get("trials").get(answer.get("best").intValue());
		assertTrue(best.get("metrics").get("macro_f1").doubleValue() > 0.9);
		assertTrue(best.get("onnxDifference").doubleValue() <= 1e-5);
		assertTrue(best.get("problem").isNull());
		JsonNode first = answer.get("trials").get(0);
		assertEquals("{\"batch_size\":16,\"epochs\":5,\"learning_rate\":0.1}", first.get("parameters").toString());
		assertTrue(answer.get("trials").get(1).get("metrics").get("log_loss").isNull(), "scores have no logarithmic loss");

		JsonNode runs = new ObjectMapper().readTree(Run.good("runs", "list", "--tracking", "file:" + folder.resolve("mlruns"), "--json"));
		assertEquals(4, runs.size());
		assertEquals(1, Stream.iterate(0, i -> i < 4, i -> i + 1).filter(i -> runs.get(i).get("runId").equals(answer.get("runId"))).count());
	}

	@Test
	void aPersonReadsATable() {
		String answer = Run.good(command("--folds", 3, "--name", "first"));
		assertTrue(answer.contains("logistic-regression"), answer);
		assertTrue(answer.contains("the best model is in " + model), answer);
	}

	@Test
	void theBestModelIsRegistered() {
		Run.good(command("--register", "pump"));
		Run.good(command("--register", "pump"));
		String models = Run.good("models", "list", "--tracking", "file:" + folder.resolve("mlruns"), "--json");
		assertTrue(models.contains("\"pump\""), models);
	}

	@Test
	void aTrialThatFailsIsACheckThatDoesNotHold() {
		Run run = Run.of(command("--classifier", "factorization-machine", "--sweep", "learning_rate=0.1,1e300"));
		assertEquals(1, run.exitCode());
		assertTrue(run.err().contains("diverged"), run.err());
		assertTrue(run.out().contains("learning_rate=1.0E300"), run.out());
		assertTrue(Files.exists(model));
	}

	@Test
	void wrongOptionsAreWrongUse() {
		assertTrue(Run.failing(2, command("--classifier", "oracle")).contains("no classifier oracle"));
		assertTrue(Run.failing(2, command("--sweep", "cost=1")).contains("none of these classifiers has a parameter cost"));
		assertTrue(Run.failing(2, command("--sweep", "learning_rate=fast")).contains("no number"));
		assertTrue(Run.failing(2, command("--sweep", "learning_rate=-1")).contains("cannot be -1.0"));
		assertTrue(Run.failing(2, command("--folds", 1)).contains("at least 2 folds"));
		assertTrue(Run.failing(2, command("--best-by", "luck")).contains("no metric luck"));
		assertTrue(Run.failing(2, "train", table, "--target", "state").contains("--out"));
		assertTrue(Run.failing(2, "train", table, "--target", "state", "--out", table).contains("ends in .onnx"));
		assertFalse(Files.exists(folder.resolve("mlruns")));
	}

	@Test
	void whatIsNotSoundIsABadFile() throws IOException {
		assertTrue(Run.failing(3, "train", folder.resolve("none.csv"), "--target", "state", "--out", model, "--tracking",
				"file:" + folder.resolve("mlruns")).contains("no such file"));
		assertTrue(Run.failing(3, "train", table, "--target", "colour", "--out", model, "--tracking", "file:" + folder.resolve("mlruns"))
				.contains("there is no column 'colour'"));
		assertFalse(Files.exists(model));
	}

	private Object[] command(Object... options) {
		return Stream.concat(Stream.of("train", table, "--target", "state", "--groups", "machine", "--out", model, "--tracking",
				"file:" + folder.resolve("mlruns")), Stream.of(options)).toArray();
	}
}
