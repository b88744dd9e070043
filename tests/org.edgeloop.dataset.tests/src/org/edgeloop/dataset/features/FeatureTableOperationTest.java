package org.edgeloop.dataset.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.RecordingRule;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.windows.LabelRule;
import org.edgeloop.dataset.windows.WindowProject;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.features.Feature;
import org.edgeloop.signal.features.FeatureSettings;
import org.edgeloop.signal.features.WindowFeatures;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;

/** That the features themselves are right is tested where they are computed; here it is their rows, labels and files. */
class FeatureTableOperationTest {

	private static final FeatureSettings WINDOWS = new FeatureSettings(100, 50);
	private static final FeatureTableSettings SETTINGS = new FeatureTableSettings(WINDOWS);

	@TempDir
	Path folder;

	@TempDir
	Path outside;

	private WindowProject made;
	private Path project;

	@BeforeEach
	void createProject() throws IOException {
		made = new WindowProject(Files.createDirectories(folder.resolve("project")));
		project = made.folder();
		made.recording("data/p/a.wav", "pump", 250, 1);
		made.labels("data/p/a.wav", "normal", 0, 120, "fault/ball", 120, 250);
		made.recording("data/b.wav", "fan", 130, 2);
	}

	@Test
	void aRowAWindowAndChannelSaysWhereItLiesAndWhatItIsLabelledWith() throws IOException {
		Path file = outside.resolve("new/features.csv");
		FeatureTable table = new FeatureTableOperation(project, SETTINGS, file).run(Progress.NONE);
		assertEquals(List.of("data/b.wav,ch1,0,100,,0", "data/b.wav,ch2,0,100,,2",
				"data/p/a.wav,ch1,0,100,normal,0", "data/p/a.wav,ch2,0,100,normal,2",
				"data/p/a.wav,ch1,50,150,normal,0", "data/p/a.wav,ch2,50,150,normal,1",
				"data/p/a.wav,ch1,100,200,fault/ball,0", "data/p/a.wav,ch2,100,200,fault/ball,1",
				"data/p/a.wav,ch1,150,250,fault/ball,0", "data/p/a.wav,ch2,150,250,fault/ball,1"), firstCells(file, 6));
		assertEquals(10, table.rows());
		assertEquals(2, table.recordings());
		assertEquals(List.of(), table.problems());
	}

	@Test
	void parquetHoldsTheFeaturesOfTheSamples() throws IOException {
		Path file = outside.resolve("features.parquet");
		new FeatureTableOperation(project, SETTINGS.withChannels(List.of("ch1")), file).run(Progress.NONE);
		List<Feature> features = WindowFeatures.definitions(WINDOWS);
		try (var reader = ParquetFileReader.open(InputFile.of(file)); RowReader row = reader.rowReader();
				SampleSource source = Recordings.open(project.resolve("data/p/a.wav"), ReadOptions.NONE, Progress.NONE)) {
			assertTrue(reader.getFileMetaData().keyValueMetadata().get("edgeloop.features").contains("\"edgeloop-features\""));
			row.next();
			assertTrue(row.isNull("label"));
			double[] window = new double[100];
			for (long from = 0; from <= 150; from += 50) {
				row.next();
				assertEquals(from, row.getLong("from"));
				source.read(0, from, window, 0, 100);
				assertArrayEquals(new WindowFeatures(WINDOWS).of(window, 1000),
						features.stream().mapToDouble(feature -> row.getDouble(feature.name())).toArray());
			}
			assertFalse(row.hasNext());
		}
	}

	@Test
	void aWindowThatLacksSamplesHasARowWithoutFeatures() throws IOException {
		Path file = outside.resolve("features.csv");
		new FeatureTableOperation(project.resolve("data/b.wav"), SETTINGS, file).run(Progress.NONE);
		List<String> lines = Files.readAllLines(file);
		assertEquals("data/b.wav,ch2,0,100,,2" + ",".repeat(WindowFeatures.definitions(WINDOWS).size()), lines.get(2));
	}

	@Test
	void aLabelOfOtherChannelsDoesNotCount() throws IOException {
		Path labels = LabelFiles.fileFor(project, "data/p/a.wav");
		LabelSet set = LabelFiles.read(labels);
		for (Label label : set.getLabels()) {
			label.getChannels().add("ch2");
		}
		made.write("data/p/a.wav", set);
		Path file = outside.resolve("features.csv");
		new FeatureTableOperation(project.resolve("data/p/a.wav"), SETTINGS.withRule(LabelRule.ANY), file).run(Progress.NONE);
		assertEquals(List.of("data/p/a.wav,ch1,0,100,", "data/p/a.wav,ch2,0,100,normal"), firstCells(file, 5).subList(0, 2));
	}

	@Test
	void aRecordingOutsideProjectsIsCalledByItsName() throws IOException {
		Path loose = Files.copy(project.resolve("data/b.wav"), outside.resolve("loose.wav"));
		Path file = outside.resolve("features.csv");
		var settings = SETTINGS.withChannels(List.of("ch2", "ch1"));
		new FeatureTableOperation(loose, new ReadOptions(OptionalDouble.of(5000)), settings, file).run(Progress.NONE);
		assertEquals(List.of("loose.wav,ch2,0,100", "loose.wav,ch1,0,100"), firstCells(file, 4));
		assertTrue(Files.readString(outside.resolve("features.csv.manifest.json")).contains("\"sampleRate\" : 5000.0"));
	}

	@Test
	void attributesOfRecordingsBecomeColumns() throws IOException {
		var settings = SETTINGS.withAttributes(List.of("machine", "rpm"));
		DatasetDescription described = DatasetFiles.read(project);
		List<RecordingRule> rules = new ArrayList<>(described.recordings());
		rules.add(new RecordingRule("data/b.wav", Map.of("rpm", AttributeValue.of(1800))));
		DatasetFiles.write(project, described.withRecordings(rules));

		Path csv = outside.resolve("features.csv");
		new FeatureTableOperation(project, settings, csv).run(Progress.NONE);
		assertEquals(List.of("fan,1800", "fan,1800", "pump,", "pump,"),
				firstCells(csv, 8).stream().limit(4).map(cells -> cells.split(",", 7)[6]).toList());
		Path parquet = outside.resolve("features.parquet");
		new FeatureTableOperation(project, settings, parquet).run(Progress.NONE);
		try (Table table = Tables.open(new FileSource(parquet), Progress.NONE)) {
			assertEquals(1800, table.numbers("rpm", Progress.NONE).values()[0]);
			assertTrue(Double.isNaN(table.numbers("rpm", Progress.NONE).values()[9]));
			assertEquals("pump", table.categories("machine", Progress.NONE).text(9));
		}
	}

	@Test
	void anAttributeThatCannotBeAColumnIsRefused() {
		for (String name : List.of("missing", "RMS", "colour")) {
			var operation = new FeatureTableOperation(project, SETTINGS.withAttributes(List.of(name)), outside.resolve("features.csv"));
			assertThrows(ProblemException.class, () -> operation.run(Progress.NONE), name);
		}
		assertFalse(Files.exists(outside.resolve("features.csv")));
	}

	@Test
	void partsOfPathsChooseRecordings() throws IOException {
		Path file = outside.resolve("features.csv");
		assertEquals(8, new FeatureTableOperation(project, SETTINGS.withRecordings(List.of("DATA/P/", "x")), file).run(Progress.NONE).rows());
		ProblemException none = refused(project, SETTINGS.withRecordings(List.of("x")), file);
		assertTrue(none.problem().what().contains("no recording"), none::getMessage);
	}

	@Test
	void whatCannotBeUsedIsLeftOutAndToldOf() throws IOException {
		made.recording("data/c-short.wav", "fan", 99, 3);
		Files.writeString(project.resolve("data/d-broken.wav"), "no sound");
		Files.writeString(LabelFiles.fileFor(project, "data/b.wav"), "{");
		FeatureTable table = new FeatureTableOperation(project, SETTINGS, outside.resolve("features.csv")).run(Progress.NONE);
		assertEquals(10, table.rows());
		assertEquals(3, table.problems().size());
		assertTrue(table.problems().get(0).where().contains("b.wav.labels.json"));
		assertEquals("data/c-short.wav", table.problems().get(1).where());
		assertTrue(table.problems().get(2).where().contains("d-broken.wav"));
		assertEquals(Problem.Severity.ERROR, table.problems().get(2).severity());
		ProblemException none = refused(project, SETTINGS.withChannels(List.of("ch3")), outside.resolve("other.csv"));
		assertTrue(none.problem().remedy().contains("no channel \"ch3\""), none::getMessage);
		assertFalse(Files.exists(outside.resolve("other.csv")));
	}

	@Test
	void labelsOfAnotherRecordingAreNotTaken() throws IOException {
		Path labels = LabelFiles.fileFor(project, "data/p/a.wav");
		LabelSet set = LabelFiles.read(labels);
		set.setContentHash("sha256:" + "0".repeat(64));
		made.write("data/p/a.wav", set);
		Path file = outside.resolve("features.csv");
		FeatureTable table = new FeatureTableOperation(project, SETTINGS, file).run(Progress.NONE);
		assertTrue(table.problems().getFirst().what().contains("not the recording that was labelled"));
		assertTrue(firstCells(file, 5).stream().allMatch(cells -> cells.endsWith(",")));
	}

	@Test
	void placesThatWouldDoHarmAreRefused() throws IOException {
		Path recording = project.resolve("data/b.wav");
		refused(recording, SETTINGS, project.resolve("data/features.csv"));
		refused(project, SETTINGS, project.resolve("labels/features.parquet"));
		refused(project, SETTINGS, outside.resolve("features.xlsx"));
		refused(outside.resolve("nothing.wav"), SETTINGS, outside.resolve("features.csv"));
		Path table = Files.writeString(outside.resolve("table.csv"), "x\n" + "1\n2\n".repeat(80));
		refused(table, SETTINGS, table);
		assertEquals("x\n" + "1\n2\n".repeat(80), Files.readString(table));
	}

	@Test
	void cancellingLeavesTheFileAsItWas() throws IOException {
		for (String name : List.of("features.csv", "features.parquet")) {
			Path file = Files.writeString(outside.resolve(name), "before");
			var asked = new AtomicInteger();
			var operation = new FeatureTableOperation(project, SETTINGS, file);
			operation.run(Progress.NONE.until(() -> asked.incrementAndGet() < 0));
			int questions = asked.get();
			for (int stop = 1; stop < questions; stop += 3) {
				Files.writeString(file, "before");
				int last = stop;
				asked.set(0);
				assertThrows(CancellationException.class, () -> operation.run(Progress.NONE.until(() -> asked.incrementAndGet() >= last)));
				assertEquals("before", Files.readString(file));
			}
		}
	}

	private static ProblemException refused(Path input, FeatureTableSettings settings, Path file) {
		return assertThrows(ProblemException.class, () -> new FeatureTableOperation(input, settings, file).run(Progress.NONE));
	}

	private static List<String> firstCells(Path csv, int count) throws IOException {
		return Files.readAllLines(csv).stream().skip(1)
				.map(line -> String.join(",", Arrays.copyOf(line.split(",", -1), count))).toList();
	}
}
