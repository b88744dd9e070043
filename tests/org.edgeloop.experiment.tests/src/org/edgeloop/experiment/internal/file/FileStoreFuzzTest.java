package org.edgeloop.experiment.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.ModelStage;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunBatch;
import org.edgeloop.experiment.RunBatch.Metric;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.StoreDump;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.TrackingWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sound store in which one file after the other is damaged: nothing but problems come of it, and the other runs read as before. */
class FileStoreFuzzTest {

	private static final int DAMAGES = 400;

	/** What means something in YAML, in lines of metrics or in paths. */
	private static final List<String> TOKENS = List.of(": ", "- ", "'", "\"", "\n", "\t", "{", "[", "&a ", "*a", "!!python/name:x ", "| ",
			"> ", "%YAML 9.9\n", "---\n", "...\n", "\\L", "\\x", "\u2028", "../", " ", "nan", "1e999", "99999999999999999999", "\0", "# ");

	@TempDir
	private Path folder;

	private FileStore store;
	private Map<String, Run> sound;

	@BeforeEach
	void makeStore() throws IOException {
		store = FileStore.openOrCreate(new TrackingUri.Files(folder.resolve("mlruns")), Origin.SYSTEM);
		TrackingWriter writer = store.writer().orElseThrow();
		for (int i = 0; i < 3; i++) {
			String run = writer.createRun("0", "run " + i, "me", i + 1, Map.of("mlflow.note.content", "a\nnote")).id();
			writer.log(run, new RunBatch(List.of(new Metric("loss", new MetricPoint(1, 0.5, 1)), new Metric("val/f1", new MetricPoint(2, 1, 2))),
					Map.of("lr", "0.1", "model/depth", "4"), Map.of()));
			writer.logInputs(run, List.of(new DatasetInput("train", "4ccdccbc", "local", "{\"uri\": \"x\"}", "", "", new TreeMap<>())));
			writer.putArtifact(run, folder.resolve("mlruns/0/meta.yaml"), "model/MLmodel", Progress.NONE);
		}
		store.registry().createModel("bearing", "");
		store.registry().createVersion("bearing", "x", "", "");
		store.registry().setAlias("bearing", "champion", 1);
		store.registry().transition("bearing", 1, ModelStage.STAGING, false);
		sound = byId(list());
	}

	@Test
	void damageOfOneFileSpoilsNoOtherRun() throws IOException {
		var random = new SplittableRandom(20261123);
		List<Path> files = files();
		for (int i = 0; i < DAMAGES; i++) {
			Path file = files.get(random.nextInt(files.size()));
			byte[] before = Files.readAllBytes(file);
			Files.write(file, damaged(before, random));
			Map<String, Run> found = byId(list());
			readTheRest();
			for (var run : sound.entrySet()) {
				if (!file.toString().contains(run.getKey()) && !file.toString().contains("datasets")) {
					assertEquals(run.getValue(), found.get(run.getKey()), file::toString);
				}
			}
			Files.write(file, before);
		}
		assertEquals(sound, byId(list()));
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> paths = Files.walk(folder.resolve("mlruns"))) {
			List<Path> files = paths.filter(Files::isRegularFile).filter(path -> !path.toString().contains("artifacts")).sorted().toList();
			assertFalse(files.isEmpty());
			return files;
		}
	}

	private static byte[] damaged(byte[] bytes, SplittableRandom random) {
		int at = random.nextInt(bytes.length + 1);
		byte[] token = TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
		return switch (random.nextInt(5)) {
		case 0 -> Arrays.copyOf(bytes, at);
		case 1 -> joined(Arrays.copyOf(bytes, at), token, Arrays.copyOfRange(bytes, at, bytes.length));
		case 2 -> joined(Arrays.copyOf(bytes, at), token, Arrays.copyOfRange(bytes, Math.min(bytes.length, at + token.length), bytes.length));
		case 3 -> joined(bytes, token, bytes);
		default -> {
			byte[] junk = new byte[random.nextInt(200)];
			random.nextBytes(junk);
			yield joined(Arrays.copyOf(bytes, at), junk, Arrays.copyOfRange(bytes, at, bytes.length));
		}
		};
	}

	private static byte[] joined(byte[] first, byte[] second, byte[] third) {
		byte[] all = Arrays.copyOf(first, first.length + second.length + third.length);
		System.arraycopy(second, 0, all, first.length, second.length);
		System.arraycopy(third, 0, all, first.length + second.length, third.length);
		return all;
	}

	private StoreDump.Found list() throws IOException {
		var found = new StoreDump.Found();
		store.runs(new RunQuery(Set.of("0"), EnumSet.allOf(Lifecycle.class)), found, Progress.NONE);
		return found;
	}

	/** What is asked one by one may fail, but only with a problem. */
	private void readTheRest() throws IOException {
		var found = new StoreDump.Found();
		store.experiments(EnumSet.allOf(Lifecycle.class), found, Progress.NONE);
		store.registry().models(found, Progress.NONE);
		for (String run : sound.keySet()) {
			try {
				store.run(run);
				store.history(run, "loss", Progress.NONE);
				store.artifacts(run, "");
			} catch (ProblemException e) {
				assertFalse(e.problem().where().isEmpty());
			}
		}
	}

	private static Map<String, Run> byId(StoreDump.Found found) {
		return found.runs.stream().collect(Collectors.toMap(Run::id, run -> run));
	}
}
