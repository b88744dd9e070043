package org.edgeloop.dataset.windows;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;

class ExportWindowsOperationTest {

	private static final Path PYTHON = Path.of("/usr/bin/python3");
	private static final Path CHECK = Path.of(System.getProperty("edgeloop.root"))
			.resolve("tests/org.edgeloop.dataset.tests/fixtures/check_windows.py");
	private static final WindowSettings SETTINGS = new WindowSettings(16, 10).withUnlabelled();

	@TempDir
	Path folder;

	@TempDir
	Path outside;

	private Path project;

	@BeforeEach
	void createProject() throws IOException {
		var made = new WindowProject(Files.createDirectories(folder.resolve("project")));
		project = made.folder();
		made.recording("data/p/a.wav", "pump", 5000, 1);
		made.labels("data/p/a.wav", "normal", 0, 1900, "fault/ball", 1900, 4400, "fault/ball", 3000, 3100, "knock", 2500, 2500);
		made.recording("data/p/b.wav", "pump", 555, 2);
		made.labels("data/p/b.wav", "normal", 0, 200, "looseness é", 100, 555);
		made.recording("data/f/c.wav", "fan", 307, 3);
		made.labels("data/f/c.wav", "fault/ball", 0, 30, "normal", 40, 307);
	}

	/** The oracle is {@code fixtures/check_windows.py}, which cuts with NumPy what SciPy reads, and marks every sample. */
	@Test
	void numpyCutsTheSameWindows() throws IOException, InterruptedException {
		assumeTrue(python("-c", "import numpy, scipy").exit() == 0, "skipped: no NumPy and SciPy");
		var split = new SplitSettings("machine", 0.5, 0, 0.5, 7);
		for (LabelRule rule : LabelRule.values()) {
			for (WindowSettings settings : List.of(SETTINGS.withRule(rule, 0), SETTINGS.withRule(rule, 0.7).withChannels(List.of("ch2")),
					new WindowSettings(64, 64).withRule(rule, 0.1).withDoubles())) {
				Path file = outside.resolve(rule + ".npz");
				WindowPlan plan = export(settings, split, RecipeUse.NONE, file);
				Python check = python(CHECK.toString(), project.toString(), file.toString());
				assertEquals(plan.windows() + "\n", check.output(), () -> rule + " " + settings);
			}
		}
	}

	@Test
	void parquetHoldsWhatThePlanSays() throws IOException {
		Path file = outside.resolve("new/set.parquet");
		WindowPlan plan = export(SETTINGS, new SplitSettings("machine", 0.5, 0, 0.5, 7), RecipeUse.NONE, file);
		try (var reader = ParquetFileReader.open(InputFile.of(file)); RowReader row = reader.rowReader()) {
			assertTrue(reader.getFileMetaData().keyValueMetadata().get("edgeloop.windows").contains("\"edgeloop-windows\""));
			long number = 0;
			for (PlannedRecording recording : plan.recordings()) {
				for (int at = 0; at < recording.windows().size(); at++) {
					row.next();
					long from = recording.windows().from(at);
					assertEquals(number++, row.getLong("window"));
					assertEquals(recording.path(), row.getString("recording"));
					assertEquals(recording.split().key(), row.getString("split"));
					assertEquals(plan.numberOf(recording.windows().type(at)), row.getInt("y"));
					assertEquals(recording.windows().type(at).isEmpty(), row.isNull("class"));
					assertEquals(from, row.getLong("from_sample"));
					assertEquals(from + 16, row.getLong("to_sample"));
					assertEquals(1000, row.getDouble("sample_rate"));
					assertArrayEquals(rampFrom(from), floats(row.getList("x.ch2").floats()));
				}
			}
			assertFalse(row.hasNext());
		}
	}

	@Test
	void csvHoldsEachSampleInItsColumn() throws IOException {
		Path file = outside.resolve("set.csv");
		WindowPlan plan = export(SETTINGS, SplitSettings.NONE, RecipeUse.NONE, file);
		List<String> lines = Files.readAllLines(file);
		assertEquals(plan.windows() + 1, lines.size());
		String[] names = lines.getFirst().split(",");
		assertEquals(12 + 2 * 16, names.length);
		String[] first = lines.get(1).split(",", -1);
		assertEquals("x.ch2.0 is empty", names[28] + (first[28].isEmpty() ? " is empty" : ""));
		assertEquals("x.ch2.15=15.0", names[43] + "=" + first[43]);
		assertEquals(List.of("0", "data/f/c.wav", "data/f/c.wav", "train", "fault/ball", "0", "0", "16", "1000.0", "1.0", "1", "0"),
				Arrays.asList(first).subList(0, 12));
	}

	@Test
	void aRecipeIsKeptAndChangesNothingUnlessApplied() throws IOException {
		Path json = Files.writeString(outside.resolve("recipe.json"), """
				{"format": "edgeloop-recipe", "version": 1,
				 "steps": [{"do": "missing", "policy": "linear"}, {"do": "resample", "rate": 500}, {"do": "detrend", "kind": "constant"}],
				 "augment": {"copies": 2, "by": [{"do": "gain", "least": 2, "most": 3}]}}
				""");
		WindowRecipe recipe = WindowRecipe.read(json);
		var split = new SplitSettings("machine", 0.5, 0, 0.5, 7);
		Path plain = outside.resolve("plain.csv");
		Path kept = outside.resolve("kept.csv");
		Path applied = outside.resolve("applied.csv");
		export(SETTINGS, split, RecipeUse.NONE, plain);
		export(SETTINGS, split, new RecipeUse(recipe, false), kept);
		WindowPlan plan = export(SETTINGS, split, new RecipeUse(recipe, true), applied);
		assertEquals(-1, Files.mismatch(plain, kept));
		assertTrue(Files.readString(outside.resolve("kept.csv.manifest.json")).contains("\"recipeApplied\" : false"));
		List<String[]> rows = Files.readAllLines(applied).stream().skip(1).map(line -> line.split(",", -1)).toList();
		assertEquals(3 * plan.count(Split.TRAIN) + plan.count(Split.TEST), rows.size());
		assertEquals(12 + 2 * 8, rows.getFirst().length);
		for (int i = 0; i < rows.size(); i++) {
			String[] row = rows.get(i);
			assertEquals("500.0", row[8]);
			assertTrue(row[3].equals("train") || row[11].equals("0"), "only windows for training have copies");
			if (!row[11].equals("0")) {
				String[] original = rows.get(i - Integer.parseInt(row[11]));
				double factor = Double.parseDouble(row[12]) / Double.parseDouble(original[12]);
				assertTrue(factor >= 1.999 && factor < 3.001, () -> "gain " + factor);
			}
		}
		export(SETTINGS, split, new RecipeUse(recipe, true), plain);
		assertEquals(-1, Files.mismatch(plain, applied), "the same seed varies alike");
	}

	@Test
	void aRecipeThatDoesNotFitIsRefusedBeforeAnythingIsWritten() throws IOException {
		Path json = Files.writeString(outside.resolve("recipe.json"), """
				{"format": "edgeloop-recipe", "version": 1,
				 "steps": [{"do": "filter", "band": "lowpass", "order": 2, "high": 600}]}
				""");
		Path file = outside.resolve("set.npz");
		ProblemException refused = assertThrows(ProblemException.class,
				() -> export(SETTINGS, SplitSettings.NONE, new RecipeUse(WindowRecipe.read(json), true), file));
		assertTrue(refused.getMessage().contains("600"), refused::getMessage);
		assertFalse(Files.exists(file));
	}

	@Test
	void cancellingLeavesTheFileAsItWas() throws IOException {
		for (WindowFormat format : WindowFormat.values()) {
			Path file = Files.writeString(outside.resolve("set." + format.extension()), "old");
			Progress cancelled = new Progress() {
				private long windows;

				@Override
				public void begin(String task, long total) {
					windows = 0;
				}

				@Override
				public void worked(long amount) {
					windows += amount;
				}

				@Override
				public boolean isCancelled() {
					return windows > 20;
				}
			};
			assertThrows(CancellationException.class,
					() -> new ExportWindowsOperation(project, SETTINGS, SplitSettings.NONE, RecipeUse.NONE, file).run(cancelled));
			assertEquals("old", Files.readString(file));
		}
		try (Stream<Path> files = Files.list(outside)) {
			assertEquals(3, files.count());
		}
	}

	@Test
	void filesThatAreNoneOrLieAmongTheRecordingsAreRefused() {
		for (Path file : List.of(outside.resolve("set.txt"), project.resolve("data/set.npz"), project.resolve("labels/x/../set.csv"))) {
			assertThrows(ProblemException.class, () -> export(SETTINGS, SplitSettings.NONE, RecipeUse.NONE, file), file::toString);
		}
	}

	private WindowPlan export(WindowSettings settings, SplitSettings split, RecipeUse recipe, Path file) throws IOException {
		return new ExportWindowsOperation(project, settings, split, recipe, file).run(Progress.NONE).plan();
	}

	/** The second channel counts its samples, and lacks every 97th. */
	private static float[] rampFrom(long from) {
		float[] expected = new float[16];
		for (int i = 0; i < expected.length; i++) {
			expected[i] = (from + i) % 97 == 0 ? Float.NaN : from + i;
		}
		return expected;
	}

	private static float[] floats(List<Float> values) {
		float[] array = new float[values.size()];
		for (int i = 0; i < array.length; i++) {
			array[i] = values.get(i);
		}
		return array;
	}

	private record Python(int exit, String output) {
	}

	private static Python python(String... arguments) throws IOException, InterruptedException {
		if (!Files.isExecutable(PYTHON)) {
			return new Python(-1, "");
		}
		var command = Stream.concat(Stream.of(PYTHON.toString()), Stream.of(arguments)).toList();
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		return new Python(process.waitFor(), output);
	}
}
