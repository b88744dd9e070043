package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.simulation.BearingRig;
import org.edgeloop.signal.simulation.Fault;
import org.edgeloop.signal.simulation.RigScenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code signal spectrum}, {@code diagnose} and {@code bearings} on a sine and on the simulated rig. */
class SpectrumCommandsTest {

	@TempDir
	static Path folder;
	private static Path sine;
	private static Path rig;

	@BeforeAll
	static void write() throws IOException {
		var text = new StringBuilder("x\n");
		for (int i = 0; i < 1000; i++) {
			text.append(3 * Math.sin(2 * Math.PI * 125 * i / 1000)).append('\n');
		}
		sine = Files.writeString(folder.resolve("sine.csv"), text);
		text = new StringBuilder("x\n");
		for (float sample : BearingRig.run(RigScenario.steady(7, 4, Fault.OUTER_RACE, 1800, 0.5), Progress.NONE).samples()[0]) {
			text.append(sample).append('\n');
		}
		rig = Files.write(folder.resolve("rig.csv"), text.toString().getBytes(StandardCharsets.US_ASCII));
	}

	private static JsonNode json(Object... arguments) throws IOException {
		return new ObjectMapper().readTree(Run.good(arguments));
	}

	@Test
	void aSinesAmplitudeAndPowerAreRead() throws IOException {
		JsonNode amplitude = json("signal", "spectrum", sine, "--rate", 1000, "--channel", 0, "--json");
		assertEquals(501, amplitude.path("frequency").size());
		assertEquals(125, amplitude.path("frequency").get(125).asDouble());
		assertEquals(3, amplitude.path("value").get(125).asDouble(), 1e-9);
		assertTrue(amplitude.path("unit").isNull());
		JsonNode density = json("signal", "spectrum", sine, "--rate", 1000, "--channel", 0, "--kind", "psd", "--window", "boxcar", "--segment", 200, "--overlap", 0,
				"--json");
		assertEquals(4.5 / 5, density.path("value").get(25).asDouble(), 1e-9, "the mean square over the 5 Hz of a bin");
		assertEquals("1/Hz", density.path("unit").asText());
		assertEquals(5, density.path("segments").asInt());
		assertTrue(Run.good("signal", "spectrum", sine, "--rate", 1000, "--channel", 0, "--from", 100, "--to", 900).contains("125.000"));
	}

	@Test
	void cepstraAreOverTime() throws IOException {
		JsonNode cepstrum = json("signal", "spectrum", sine, "--rate", 1000, "--channel", 0, "--kind", "cepstrum", "--json");
		assertEquals(0.001, cepstrum.path("quefrency").get(1).asDouble(), 1e-15);
	}

	/** A project describes its machines once, so that nobody types geometries for each recording. */
	@Test
	void theProjectSaysWhichBearingItIs() throws IOException {
		Path project = folder.resolve("project");
		Path data = Files.createDirectories(project.resolve("data"));
		Path recording = Files.copy(rig, data.resolve("rig.csv"));
		Files.writeString(project.resolve("dataset.json"), """
				{"format": "edgeloop-dataset", "version": 1, "name": "Rig",
				 "machines": [{"name": "Rig", "bearings": [{"position": "drive end", "model": "6205-2RS", "balls": 9, "ballDiameter": 7.94, "pitchDiameter": 39.04}]}],
				 "recordings": [{"match": "data/**", "attributes": {"rpm": 1800}}]}
				""");
		JsonNode found = json("signal", "diagnose", recording, "--rate", 25600, "--channel", 0, "--json");
		assertEquals("outer race", found.path("found").asText());
		assertEquals(30, found.path("shaft").asDouble());
		assertEquals(15, json("signal", "diagnose", recording, "--rate", 25600, "--channel", 0, "--rpm", 900, "--json").path("shaft").asDouble());
		assertTrue(Run.failing(3, "signal", "diagnose", recording, "--rate", 25600, "--channel", 0, "--as-stored", "--json").contains("--bearing"));
	}

	@Test
	void theRigsFaultIsNamedWithItsEvidence() throws IOException {
		JsonNode found = json("signal", "diagnose", rig, "--rate", 25600, "--channel", 0, "--rpm", 1800, "--bearing", "6205-2RS", "--json");
		assertEquals("outer race", found.path("found").asText());
		assertEquals("BPFO", found.path("faults").get(0).path("symbol").asText());
		assertEquals(5, found.path("faults").get(0).path("teeth").size());
		assertEquals(30, found.path("shaft").asDouble());
		JsonNode same = json("signal", "diagnose", rig, "--rate", 25600, "--channel", 0, "--rpm", 1800, "--geometry", "9:7.94:39.04", "--json");
		assertEquals(found, same);
		assertTrue(Run.good("signal", "diagnose", rig, "--rate", 25600, "--channel", 0, "--rpm", 1800, "--bearing", "6205", "--band", "2000:6000")
				.contains("a fault of the outer race explains the envelope"));
	}

	@Test
	void whoTypesFrequenciesNeedsNoBearing() throws IOException {
		JsonNode found = json("signal", "diagnose", rig, "--rate", 25600, "--channel", 0, "--rpm", 1800, "--frequency", "BPFO=3.585x", "--frequency", "BPFI=162.5", "--json");
		assertEquals("outer race", found.path("found").asText());
		assertEquals(2, found.path("faults").size());
		assertEquals(107.55, found.path("faults").get(0).path("frequency").asDouble(), 1e-9);
		assertTrue(found.path("faults").get(0).path("teeth").get(0).path("otherCause").isBoolean());
		JsonNode corrected = json("signal", "diagnose", rig, "--rate", 25600, "--channel", 0, "--rpm", 1800, "--bearing", "6205", "--frequency", "BPFI=170", "--json");
		assertEquals(4, corrected.path("faults").size());
		assertTrue(Run.failing(2, "signal", "diagnose", rig, "--rate", 25600, "--channel", 0, "--frequency", "BPFO=fast").contains("orders"));
		assertTrue(Run.failing(3, "signal", "diagnose", rig, "--rate", 25600, "--channel", 0, "--frequency", "BPFO=3.585x").contains("--rpm"));
	}

	@Test
	void theCatalogueIsListed() throws IOException {
		assertEquals(9, json("signal", "bearings", "--json").get(0).path("balls").asInt());
		assertTrue(Run.good("signal", "bearings").contains("ZA-2115"));
	}

	@Test
	void mistakesHaveTheirExitCodes() {
		assertTrue(Run.failing(2, "signal", "spectrum", sine, "--channel", 0, "--kind", "waterfall").contains("--kind is"));
		assertTrue(Run.failing(2, "signal", "spectrum", sine, "--channel", 0, "--window", "kaiser").contains("no window"));
		assertTrue(Run.failing(2, "signal", "spectrum", sine, "--channel", 0, "--band", "5").contains("2000:5000"));
		assertTrue(Run.failing(2, "signal", "spectrum", sine, "--channel", 0, "--overlap", 1).contains("overlap"));
		assertTrue(Run.failing(3, "signal", "spectrum", sine, "--channel", 0).contains("sample rate"));
		assertTrue(Run.failing(3, "signal", "spectrum", sine, "--rate", 1000, "--channel", 0, "--segment", 4000).contains("fewer"));
		assertTrue(Run.failing(3, "signal", "diagnose", sine, "--rate", 1000, "--channel", 0).contains("--bearing"));
		assertTrue(Run.failing(3, "signal", "diagnose", sine, "--rate", 1000, "--channel", 0, "--bearing", "6205").contains("--rpm"));
		assertTrue(Run.failing(2, "signal", "diagnose", sine, "--rate", 1000, "--channel", 0, "--rpm", 1800, "--bearing", "1").contains("no bearing"));
		assertTrue(Run.failing(2, "signal", "diagnose", sine, "--rate", 1000, "--channel", 0, "--rpm", 1800, "--geometry", "9:50:30").contains("no bearing"));
	}
}
