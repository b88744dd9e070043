package org.edgeloop.experiment.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.spec.ChartKind;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.spec.RunsSpec;
import org.edgeloop.experiment.spec.SpecFactory;
import org.edgeloop.experiment.spec.ValueChoice;
import org.edgeloop.experiment.spec.XAxis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonFileTest {

	private static final Path FILE = Path.of("some.runs");

	private static Path version1() {
		return Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.experiment.tests/resources/runs-v1.runs");
	}

	@Test
	void aFileOfVersion1SaysWhatItSaid() throws IOException {
		RunsSpec spec = ComparisonFile.FORM.read(version1());

		assertEquals("Sweep of July", spec.getName());
		assertEquals("The \"wide\" one wins.\nTwice.", spec.getNote());
		assertTrue(spec.isAllKeys());
		assertEquals(12L, spec.getStep());
		assertEquals("https://mlflow.example.org", spec.getStores().get(1).getUri());
		assertTrue(spec.getRuns().get(0).isPinned());
		assertEquals("lab", spec.getRuns().get(1).getStore());
		ChartSettings lines = spec.getCharts().get(0);
		assertEquals(ChartKind.LINE, lines.getKind());
		assertEquals(List.of("metrics.loss", "metrics.val loss"), lines.getKeys());
		assertEquals(XAxis.RELATIVE, lines.getXAxis());
		assertEquals(0.6, lines.getSmoothing());
		assertEquals(8, lines.getHeight());
		assertEquals("attributes.duration", spec.getCharts().get(1).getTarget());
		assertNull(spec.getCharts().get(2).getBrushes().get(0).getTo());
		assertEquals(List.of("rbf", "linear"), spec.getCharts().get(2).getBrushes().get(1).getValues());
		assertEquals(ValueChoice.AT_STEP, spec.getCharts().get(3).getValue());
		assertEquals(100L, spec.getCharts().get(3).getStep());
	}

	@Test
	void savingLosesNothingThatANewerVersionWrote() throws IOException {
		assertEquals(Files.readString(version1()), ComparisonFile.FORM.format(ComparisonFile.FORM.read(version1())));
	}

	@Test
	void aNewComparisonHoldsOnlyWhatWasSet() {
		RunsSpec spec = SpecFactory.eINSTANCE.createRunsSpec();
		spec.setAllKeys(false);

		assertEquals("{\n\"format\":\"edgeloop-runs\",\n\"version\":1\n}\n", ComparisonFile.FORM.format(spec));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"{\"format\":\"edgeloop-drift\",\"version\":1}|no comparison of runs", "{\"format\":\"edgeloop-runs\"}|no valid \"version\"",
			"{\"format\":\"edgeloop-runs\",\"version\":2}|newer Edgeloop",
			"{\"format\":\"edgeloop-runs\",\"version\":1,\"step\":1.5}|\"step\" must be a whole number",
			"{\"format\":\"edgeloop-runs\",\"version\":1,\"step\":99999999999999999999}|too large",
			"{\"format\":\"edgeloop-runs\",\"version\":1,\"allKeys\":\"yes\"}|\"allKeys\" must be true or false",
			"{\"format\":\"edgeloop-runs\",\"version\":1,\"charts\":[{\"kind\":\"pie\"}]}|\"kind\" must be one of \"line\"",
			"{\"format\":\"edgeloop-runs\",\"version\":1,\"charts\":[{\"smoothing\":1e999}]}|\"smoothing\" must be a number",
			"{\"format\":\"edgeloop-runs\",\"version\":1,\"runs\":{}}|\"runs\" must be a list",
			"{\"format\":\"edgeloop-runs\",\"version\":1,\"runs\":[{\"store\":\"a\"}]}|names no \"run\"",
			"{\"format\":\"edgeloop-runs\",\"version\":1,\"runs\":[{\"run\":\"a\"},{\"run\":\"a\"}]}|there twice",
			"{\"format\":\"edgeloop-runs\",\"version\":1,\"version\":1}|not valid JSON",
			"{\"format\":\"edgeloop-runs\",\"version\":1|not valid JSON", "[]|must be an object", "``|must be an object",
			"{\"format\":\"edgeloop-runs\",\"version\":1} {}|something follows" })
	void whatIsNotSoundIsAProblemWithItsPlace(String text, String expected) {
		var failure = assertThrows(ProblemException.class, () -> ComparisonFile.FORM.parse(FILE, text));

		assertTrue(failure.problem().what().contains(expected), failure.problem().toLine());
		assertTrue(failure.problem().where().startsWith(FILE.toString()), failure.problem().toLine());
	}

	@Test
	void bytesThatAreNoUtf8AreAProblem(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("damaged.runs");
		Files.write(file, new byte[] { '{', '"', (byte) 0xE4, '"' });

		assertThrows(ProblemException.class, () -> ComparisonFile.FORM.read(file));
	}

	@Test
	void theAddressOfAStoreGoesFromTheFileAndBack() throws IOException {
		Path folder = Path.of("/projects/bearings/reports");
		var files = new TrackingUri.Files(Path.of("/projects/bearings/mlruns"));
		var database = new TrackingUri.Sqlite(Path.of("/projects/other one/mlflow.db"));

		assertEquals("file:../mlruns", SpecStores.name(folder, files));
		assertEquals("sqlite:../../other one/mlflow.db", SpecStores.name(folder, database));
		for (TrackingUri uri : List.of(files, database, TrackingUri.parse("https://host:5000/mlflow", folder))) {
			assertEquals(uri, SpecStores.resolve(folder, SpecStores.name(folder, uri)));
		}
	}
}
