package org.edgeloop.dataset.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.windows.WindowProject;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.bearing.BearingGeometry;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.features.EnvelopeBasis;
import org.edgeloop.signal.features.EnvelopeSettings;
import org.edgeloop.signal.features.FeatureSettings;
import org.edgeloop.signal.features.WindowFeatures;
import org.edgeloop.signal.spectrum.FrequencyBand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the features are right is tested where they are computed; here it is whose bearing and speed count, and what a user is told. */
class EnvelopeColumnsTest {

	private static final FrequencyBand BAND = new FrequencyBand(100, 400);
	private static final FeatureSettings WINDOWS = new FeatureSettings(250, 250).withEnvelope(new EnvelopeSettings(BAND));
	private static final BearingGeometry MOUNTED = new BearingGeometry(9, 7.94, 39.04, 0);
	private static final BearingGeometry GIVEN = new BearingGeometry(8, 5.969, 31.623, 0);
	private static final String DESCRIPTION = """
			{"format": "edgeloop-dataset", "version": 1, "name": "test",
			 "machines": [{"name": "pump", "bearings": [{"position": "drive end", "model": "6205-2RS",
			  "balls": 9, "ballDiameter": 7.94, "pitchDiameter": 39.04, "contactAngle": 0}]}],
			 "recordings": [{"match": "data/a.wav", "attributes": {"machine": "pump"%s}}]}
			""";

	@TempDir
	Path folder;

	private Path project;
	private Path table;

	@BeforeEach
	void createProject() throws IOException {
		project = Files.createDirectories(folder.resolve("project"));
		new WindowProject(project).recording("data/a.wav", "pump", 1000, 1);
		table = folder.resolve("features.csv");
	}

	@Test
	void theBearingAndTheSpeedAreTheProjects() throws IOException {
		describe(", \"rpm\": 2400");
		assertEquals(List.of(), run(GivenBearing.NONE).problems());
		assertEquals(expected(MOUNTED, 40), envelopeCells());
	}

	@Test
	void whatTheUserSaysComesFirst() throws IOException {
		describe(", \"rpm\": 2400");
		run(new GivenBearing(Optional.empty(), OptionalDouble.of(50)));
		assertEquals(expected(MOUNTED, 50), envelopeCells());
		run(new GivenBearing(Optional.of(GIVEN), OptionalDouble.empty()));
		assertEquals(expected(GIVEN, 40), envelopeCells());
		run(new GivenBearing(Optional.of(GIVEN), OptionalDouble.of(30)));
		assertEquals(expected(GIVEN, 30), envelopeCells());
	}

	@Test
	void whereNobodySaysTheSpeedTheUserIsToldAndTheOtherFeaturesAreThere() throws IOException {
		describe("");
		List<Problem> problems = run(GivenBearing.NONE).problems();
		assertEquals(1, problems.size());
		assertTrue(problems.getFirst().remedy().contains("rpm"), problems::toString);
		assertTrue(envelopeCells().stream().allMatch(String::isEmpty));
		assertFalse(cells().get(6).isEmpty());
	}

	@Test
	void aBandThatTheRecordingDoesNotHoldIsTold() throws IOException {
		describe(", \"rpm\": 2400");
		var settings = new FeatureTableSettings(new FeatureSettings(250, 250).withEnvelope(new EnvelopeSettings(new FrequencyBand(100, 500))));
		List<Problem> problems = new FeatureTableOperation(project, settings, table).run(Progress.NONE).problems();
		assertEquals(2, problems.size());
		assertTrue(problems.getFirst().what().contains("half its sample rate"), problems::toString);
	}

	@Test
	void theManifestSaysWhatWasAskedForAndWhatWasFound() throws IOException {
		describe(", \"rpm\": 2400");
		FeatureTable made = run(new GivenBearing(Optional.of(GIVEN), OptionalDouble.empty()));
		String manifest = Files.readString(made.manifest());
		assertTrue(manifest.contains("\"balls\" : 8"), manifest);
		assertTrue(manifest.contains("\"bpfo\" : " + GIVEN.bpfo(40)), manifest);
		assertTrue(manifest.contains("\"name\" : \"envelope_bpfo_1_ratio\""), manifest);
	}

	private void describe(String attributes) throws IOException {
		Files.writeString(project.resolve("dataset.json"), DESCRIPTION.formatted(attributes));
	}

	private FeatureTable run(GivenBearing bearing) throws IOException {
		return new FeatureTableOperation(project, new FeatureTableSettings(WINDOWS).withBearing(bearing), table).run(Progress.NONE);
	}

	/** @return the features of the envelope of the first window of the first channel, which lacks no sample */
	private List<String> envelopeCells() throws IOException {
		List<String> headings = List.of(Files.readAllLines(table).getFirst().split(","));
		List<String> cells = cells();
		return IntStream.range(0, headings.size()).filter(i -> headings.get(i).startsWith("envelope_")).mapToObj(cells::get).toList();
	}

	private List<String> cells() throws IOException {
		return Arrays.asList(Files.readAllLines(table).get(1).split(",", -1));
	}

	private List<String> expected(BearingGeometry geometry, double shaft) throws IOException {
		var window = new double[WINDOWS.length()];
		try (SampleSource source = Recordings.open(project.resolve("data/a.wav"), ReadOptions.NONE, Progress.NONE)) {
			source.read(0, 0, window, 0, window.length);
		}
		double[] values = new WindowFeatures(WINDOWS).of(window, 1000, Optional.of(new EnvelopeBasis(FaultFrequencies.of(geometry, shaft), BAND)));
		return Arrays.stream(values).skip(values.length - 30).mapToObj(value -> Double.isNaN(value) ? "" : Double.toString(value)).toList();
	}
}
