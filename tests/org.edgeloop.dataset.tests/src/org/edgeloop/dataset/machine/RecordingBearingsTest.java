package org.edgeloop.dataset.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.diagnosis.TypedFrequency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project and a recording say of bearings and speeds. The frequencies are those that the 6205-2RS's makers of recordings publish. */
class RecordingBearingsTest {

	private static final Path SHARED = Path.of(System.getProperty("edgeloop.root")).resolveSibling("shared").resolve("data");

	private static final String DESCRIPTION = """
			{
			  "format": "edgeloop-dataset", "version": 1, "name": "Rig",
			  "machines": [
			    {"name": "Rig", "bearings": [
			      {"position": "drive end", "model": "6205-2RS", "balls": 9, "ballDiameter": 7.94, "pitchDiameter": 39.04, "contactAngle": 0},
			      {"position": "fan end", "model": "6203-2RS", "balls": 8, "ballDiameter": 6.746, "pitchDiameter": 28.499, "contactAngle": 0}]}],
			  "recordings": [
			    {"match": "data/**.csv", "attributes": {"rpm": 1800}, "channels": [{"channel": "b", "name": "B", "sensor": "accelerometer, fan end"}]}]
			}
			""";

	@TempDir
	private Path project;

	@BeforeEach
	void write() throws IOException {
		Files.createDirectories(project.resolve("data"));
		Files.writeString(project.resolve("dataset.json"), DESCRIPTION);
		Files.writeString(project.resolve("data").resolve("run.csv"), "DE,b\n1,2\n3,4\n");
		Files.writeString(project.resolve("run.csv"), "DE,b\n1,2\n3,4\n");
	}

	private static SampleSource open(Path file) throws IOException {
		return RecordingSettings.of(file).open(file, Progress.NONE);
	}

	@Test
	void theBearingAtTheSensorsPlaceComesFirst() throws IOException {
		try (SampleSource source = open(project.resolve("data/run.csv"))) {
			RecordingBearings known = RecordingBearings.of(source);
			assertEquals(List.of("drive end, 6205-2RS", "fan end, 6203-2RS"), known.bearings(source.channels().get(0)).stream().map(KnownBearing::name).toList());
			assertEquals(List.of("fan end, 6203-2RS", "drive end, 6205-2RS"), known.bearings(source.channels().get(1)).stream().map(KnownBearing::name).toList());
			assertEquals(List.of(new KnownSpeed(30, "dataset.json")), known.speeds());
			FaultFrequencies found = known.frequencies(source.channels().get(0)).orElseThrow();
			assertEquals(5.4152 * 30, found.bpfi(), 0.01);
			assertEquals(3.5848 * 30, found.bpfo(), 0.01);
		}
	}

	@Test
	void outsideTheDataFolderNothingIsKnown() throws IOException {
		try (SampleSource source = open(project.resolve("run.csv"))) {
			RecordingBearings known = RecordingBearings.of(source);
			assertTrue(known.bearings(source.channels().get(0)).isEmpty());
			assertEquals(Optional.empty(), known.shaft());
			assertEquals(Optional.empty(), known.frequencies(source.channels().get(0)));
		}
	}

	@Test
	void aSpeedThatNobodySaysLeavesTheFrequenciesOpen() throws IOException {
		Files.writeString(project.resolve("dataset.json"), DESCRIPTION.replace("\"rpm\": 1800", "\"rpm\": \"fast\""));
		try (SampleSource source = open(project.resolve("data/run.csv"))) {
			RecordingBearings known = RecordingBearings.of(source);
			assertEquals(2, known.bearings(source.channels().get(0)).size());
			assertEquals(Optional.empty(), known.frequencies(source.channels().get(0)));
			assertEquals(5.4152 * 20, known.bearings(source.channels().get(0)).getFirst().at(Optional.of(20.0)).orElseThrow().bpfi(), 0.01);
		}
	}

	@Test
	void whatTheFileSaysCountsMost() throws IOException {
		assumeTrue(Files.isDirectory(SHARED), "skipped: no shared data");
		Path copy = Files.copy(SHARED.resolve("mfpt/InnerRaceFault_vload_1.mat"), project.resolve("data/run.mat"));
		try (SampleSource source = open(copy)) {
			RecordingBearings known = RecordingBearings.of(source);
			assertEquals(List.of("as in the file", "drive end, 6205-2RS", "fan end, 6203-2RS"),
					known.bearings(source.channels().get(0)).stream().map(KnownBearing::name).toList());
			FaultFrequencies found = known.frequencies(source.channels().get(0)).orElseThrow();
			assertEquals(118.875, found.bpfi(), 1e-9);
			assertEquals(25, known.shaft().orElseThrow(), 1e-9);
			assertEquals(2 * 118.875, known.bearings(source.channels().get(0)).getFirst().at(Optional.of(50.0)).orElseThrow().bpfi(), 1e-9);
		}
	}

	@Test
	void typedOrdersNeedASpeedAndTypedFrequenciesDoNot() {
		KnownBearing inHertz = KnownBearing.of("a", "typed", List.of(TypedFrequency.parse("BPFO=107.4")));
		assertEquals(107.4, inHertz.at(Optional.empty()).orElseThrow().bpfo());
		assertEquals(107.4, inHertz.at(Optional.of(25.0)).orElseThrow().bpfo(), "what is said in Hz holds whatever the speed");
		KnownBearing inOrders = KnownBearing.of("b", "typed", List.of(TypedFrequency.parse("BPFO=3.5x")));
		assertEquals(Optional.empty(), inOrders.at(Optional.empty()));
		assertEquals(87.5, inOrders.at(Optional.of(25.0)).orElseThrow().bpfo());
	}
}
