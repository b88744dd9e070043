package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.simulation.BearingRig;
import org.edgeloop.signal.simulation.Fault;
import org.edgeloop.signal.simulation.RigScenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code signal features} of envelopes and {@code signal pca}, on the simulated rig with a fault of the outer race. */
class EnvelopeFeaturesCommandsTest {

	@TempDir
	static Path folder;
	private static Path rig;

	@BeforeAll
	static void write() throws IOException {
		var text = new StringBuilder("x\n");
		for (float sample : BearingRig.run(RigScenario.steady(7, 4, Fault.OUTER_RACE, 1800, 0.5), Progress.NONE).samples()[0]) {
			text.append(sample).append('\n');
		}
		rig = Files.writeString(folder.resolve("rig.csv"), text);
	}

	private static List<String> headings(Path table) throws IOException {
		return List.of(Files.readAllLines(table).getFirst().split(","));
	}

	@Test
	void theLinesOfTheFaultStandOutOfTheEnvelope() throws IOException {
		Path table = folder.resolve("envelope.csv");
		Run.good("signal", "features", rig, "--rate", 25_600, "--window", 16_384, "--hop", 16_384, "--bearing", "6205-2RS", "--rpm", 1800, "--out", table);
		List<String> headings = headings(table);
		assertEquals(30, headings.stream().filter(name -> name.startsWith("envelope_")).count());
		for (String line : Files.readAllLines(table).subList(1, 5)) {
			String[] cells = line.split(",", -1);
			double outer = Double.parseDouble(cells[headings.indexOf("envelope_bpfo_1_ratio")]);
			double inner = Double.parseDouble(cells[headings.indexOf("envelope_bpfi_1_ratio")]);
			assertTrue(outer > 10 && outer > 3 * inner, "outer race " + outer + ", inner race " + inner);
		}
	}

	@Test
	void withoutBeingAskedForThereAreNoFeaturesOfTheEnvelope() throws IOException {
		Path table = folder.resolve("plain.csv");
		Run.good("signal", "features", rig, "--rate", 25_600, "--window", 4096, "--hop", 4096, "--out", table);
		assertTrue(headings(table).stream().noneMatch(name -> name.startsWith("envelope_")));
	}

	@Test
	void aBandThatIsNoneIsWrongUsage() {
		assertEquals(2, Run.of("signal", "features", rig, "--window", 4096, "--hop", 4096, "--band", "5000:2000", "--out", folder.resolve("n.csv")).exitCode());
		assertEquals(2, Run.of("signal", "features", rig, "--window", 4096, "--hop", 4096, "--rpm", "-3", "--out", folder.resolve("n.csv")).exitCode());
	}

	@Test
	void componentsOfATableArePrintedAndTheirPlacesWritten() throws IOException {
		Path table = folder.resolve("features.csv");
		Run.good("signal", "features", rig, "--rate", 25_600, "--window", 1024, "--hop", 1024, "--out", table);
		Path places = folder.resolve("places.csv");
		JsonNode found = new ObjectMapper().readTree(Run.good("signal", "pca", table, "--feature", "rms", "--feature", "kurtosis", "--out", places, "--json"));
		assertEquals(2, found.path("components").size());
		assertEquals(1, found.path("explainedVarianceRatio").get(0).asDouble() + found.path("explainedVarianceRatio").get(1).asDouble(), 1e-12);
		assertEquals(1 + found.path("rows").asInt(), Files.readAllLines(places).size());
		assertEquals(3, Run.of("signal", "pca", folder.resolve("none.csv")).exitCode());
		assertEquals(2, Run.of("signal", "pca", table, "--components", 0).exitCode());
	}
}
