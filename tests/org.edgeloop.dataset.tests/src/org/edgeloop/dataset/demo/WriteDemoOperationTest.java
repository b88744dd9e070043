package org.edgeloop.dataset.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.ListLabelsOperation;
import org.edgeloop.dataset.check.CheckLabelsOperation;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.simulation.SimulatedRecording;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteDemoOperationTest {

	/** Of all recordings, by {@link #digest}. It changes only when the simulation is meant to change. */
	private static final String RECORDINGS_SHA256 = "3024444edea0f1ddd2c53fe3490c2042e485ff1e5e5d349d852ae883c9e882bb";

	@TempDir
	static Path folder;

	private static Path project;

	@BeforeAll
	static void writeOnce() throws IOException {
		project = folder.resolve("project");
		new WriteDemoOperation(project).run(Progress.NONE);
	}

	@Test
	void theRecordingsAreTheSameToTheLastBitOnEveryMachine() throws Exception {
		assertEquals(RECORDINGS_SHA256, digest(project.resolve("data")));
	}

	@Test
	void aSecondRunWritesTheSameProject() throws Exception {
		Path again = folder.resolve("again");
		new WriteDemoOperation(again).run(Progress.NONE);
		assertEquals(digest(project), digest(again));
	}

	@Test
	void everyConditionIsThereInEveryFormatAndOfUsefulLength() throws IOException {
		Map<String, Integer> formats = new TreeMap<>();
		Map<String, Integer> conditions = new TreeMap<>();
		for (DemoRecording recording : DemoRecordings.all()) {
			try (SampleSource source = open(recording.path())) {
				formats.merge(source.format(), 1, Integer::sum);
				conditions.merge(recording.condition(), 1, Integer::sum);
				assertEquals(3, source.channels().size(), recording.path());
				double seconds = source.channels().get(0).length() / 25_600.0;
				assertTrue(seconds >= 10 && seconds <= 60, recording.path());
			}
		}
		assertEquals(List.of("CSV", "NPY", "WAV"), List.copyOf(formats.keySet()));
		assertEquals(List.of("ball", "imbalance", "inner-race", "misalignment", "normal", "outer-race"),
				List.copyOf(conditions.keySet()));
		assertTrue(conditions.values().stream().allMatch(count -> count >= 4), conditions.toString());
	}

	@Test
	void whatTheFilesDoNotSayIsInTheDescription() throws IOException {
		DatasetDescription description = DatasetFiles.read(project);
		for (DemoRecording recording : DemoRecordings.all()) {
			var settings = description.settingsOf(recording.path());
			assertEquals(recording.rpm(), settings.attributes().get("rpm").number().getAsDouble());
			assertEquals(recording.condition(), settings.attributes().get("condition").text());
			try (SampleSource source = open(recording.path())) {
				assertEquals(SimulatedRecording.CHANNELS, source.channels().stream().map(Channel::name).toList());
				assertEquals(SimulatedRecording.UNITS, source.channels().stream().map(Channel::unit).toList());
				assertEquals(25_600, source.channels().get(0).sampleRate().getAsDouble(), 1e-9, recording.path());
			}
		}
	}

	@Test
	void aboutHalfIsLabelledWithTypesOfTheTaxonomyInsideTheRecordings() throws IOException {
		Map<String, LabelSet> labels = labels();
		assertTrue(labels.size() >= 10 && labels.size() < DemoRecordings.all().size() - 8, labels.size() + " labelled");
		var taxonomy = DatasetFiles.read(project).taxonomy();
		for (var set : labels.entrySet()) {
			try (SampleSource source = open(set.getKey())) {
				assertEquals(source.channels().get(0).length(), set.getValue().getSamples());
			}
			for (Label label : set.getValue().getLabels()) {
				assertTrue(taxonomy.find(label.getType()).isPresent(), label.getType());
				assertTrue(label.getTo() <= set.getValue().getSamples());
			}
		}
	}

	@Test
	void itsLabelsAreAsItsTaxonomyWantsThem() throws IOException {
		var findings = new CheckLabelsOperation(project).run(Progress.NONE);
		assertEquals(List.of(), findings.labels());
		assertEquals(List.of(), findings.problems());
	}

	@Test
	void theAttributesSayWhatTheScenarioDid() throws IOException {
		LabelSet runUp = labels().get("data/normal/normal-run-up.wav");
		Label change = runUp.getLabels().stream().filter(label -> label.getType().equals("operation/speed-change")).findFirst().orElseThrow();
		assertEquals("{\"from\":600,\"to\":2400}", change.getAttributes().toString());
	}

	@Test
	void theSensorFaultsLabelCoversTheMissingSamplesAndNoOthers() throws IOException {
		String recording = "data/ball/ball-loose-cable.npy";
		Label fault = labels().get(recording).getLabels().stream()
				.filter(label -> label.getType().equals("other/sensor-fault")).findFirst().orElseThrow();
		try (SampleSource source = open(recording)) {
			for (int c = 0; c < 3; c++) {
				float[] samples = new float[(int) source.channels().get(c).length()];
				source.read(c, 0, samples, 0, samples.length);
				boolean labelled = fault.getChannels().contains(source.channels().get(c).name());
				for (int i = 0; i < samples.length; i++) {
					boolean inside = labelled && i >= fault.getFrom() && i < fault.getTo();
					assertEquals(inside, Float.isNaN(samples[i]), "channel " + c + ", sample " + i);
				}
			}
		}
	}

	/** The defect's ringing must be weak before the label begins and strong before the recording ends. */
	@Test
	void theDevelopingFaultIsLabelledWhereItDevelops() throws IOException {
		String recording = "data/inner-race/inner-race-developing.wav";
		Label fault = labels().get(recording).getLabels().stream()
				.filter(label -> label.getType().equals("fault/inner-race") && label.getTo() > label.getFrom()).findFirst()
				.orElseThrow();
		try (SampleSource source = open(recording)) {
			double before = rms(source, (int) fault.getFrom() - 100_000);
			double after = rms(source, (int) fault.getTo() - 100_000);
			assertTrue(after > 1.5 * before, before + " → " + after);
		}
	}

	@Test
	void aFolderWithAnythingInItIsRefusedAndLeftAlone() throws IOException {
		Path mine = Files.createDirectories(folder.resolve("mine"));
		Files.writeString(mine.resolve("notes.txt"), "mine");
		assertThrows(ProblemException.class, () -> new WriteDemoOperation(mine).run(Progress.NONE));
		try (var content = Files.list(mine)) {
			assertEquals(List.of(mine.resolve("notes.txt")), content.toList());
		}
	}

	@Test
	void aKillAtAnyMomentLeavesNothingInTheWayOfTheNextRun() throws Exception {
		Path parent = Files.createDirectory(folder.resolve("parent"));
		Path target = parent.resolve("demo");
		var seenEarly = new AtomicLong();
		new WriteDemoOperation(target).run(new Progress() {
			@Override
			public void begin(String task, long total) {
				worked(0);
			}

			@Override
			public void worked(long amount) {
				seenEarly.addAndGet(Files.exists(target) ? 1 : 0);
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		});
		assertEquals(0, seenEarly.get(), "the folder was there before it was whole");
		assertEquals(digest(project), digest(target));
		try (var content = Files.list(parent)) {
			assertEquals(List.of(target), content.toList());
		}
	}

	@Test
	void partsAreWrittenWhenFeaturesAreThereAndBeforeTheFolderIsAProject() throws IOException {
		Path whole = folder.resolve("whole");
		var part = new DemoPart(List.of("models"), (made, _) -> {
			assertTrue(Files.exists(made.resolve("features/conditions.parquet")));
			assertFalse(Files.exists(made.resolve(DatasetFiles.NAME)));
			Files.writeString(Files.createDirectory(made.resolve("models")).resolve("a.onnx"), "");
		});
		new WriteDemoOperation(whole, List.of(part)).run(Progress.NONE);
		assertTrue(Files.exists(whole.resolve("models/a.onnx")));
	}

	@Test
	void whatAFailingPartHasWrittenIsGoneAgain() throws IOException {
		Path empty = Files.createDirectory(folder.resolve("empty"));
		var part = new DemoPart(List.of("mlruns", "reports/a.runs"), (made, _) -> {
			Files.writeString(Files.createDirectories(made.resolve("mlruns/0")).resolve("meta.yaml"), "");
			Files.writeString(made.resolve("reports/a.runs"), "");
			throw new IOException("disk full");
		});
		assertThrows(IOException.class, () -> new WriteDemoOperation(empty, List.of(part)).run(Progress.NONE));
		try (var content = Files.list(empty)) {
			assertEquals(List.of(), content.toList());
		}
	}

	@Test
	void cancellingLeavesNothing() {
		Path cancelled = folder.resolve("not/finished");
		var progress = new CancelAfter(2_000_000);
		assertThrows(CancellationException.class, () -> new WriteDemoOperation(cancelled).run(progress));
		assertFalse(Files.exists(folder.resolve("not")));
	}

	private static final class CancelAfter implements Progress {

		private final AtomicLong left;

		private CancelAfter(long amount) {
			left = new AtomicLong(amount);
		}

		@Override
		public void begin(String task, long total) {
			// the work is what counts
		}

		@Override
		public void worked(long amount) {
			left.addAndGet(-amount);
		}

		@Override
		public boolean isCancelled() {
			return left.get() < 0;
		}
	}

	private static Map<String, LabelSet> labels() throws IOException {
		var listing = new ListLabelsOperation(project).run(Progress.NONE);
		assertEquals(List.of(), listing.problems());
		return listing.labels();
	}

	private static SampleSource open(String recording) throws IOException {
		return DatasetFiles.read(project).settingsOf(recording).open(project.resolve(recording), Progress.NONE);
	}

	private static double rms(SampleSource source, int from) throws IOException {
		double[] samples = new double[100_000];
		source.read(0, from, samples, 0, samples.length);
		double sum = 0;
		for (double sample : samples) {
			sum += sample * sample;
		}
		return Math.sqrt(sum / samples.length);
	}

	/** Over names and contents of all files below a folder, in the names' order. */
	private static String digest(Path root) throws IOException, NoSuchAlgorithmException {
		var sha = MessageDigest.getInstance("SHA-256");
		try (var paths = Files.walk(root)) {
			for (Path file : paths.filter(Files::isRegularFile).sorted().toList()) {
				sha.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
				sha.update(Files.readAllBytes(file));
			}
		}
		return HexFormat.of().formatHex(sha.digest());
	}
}
