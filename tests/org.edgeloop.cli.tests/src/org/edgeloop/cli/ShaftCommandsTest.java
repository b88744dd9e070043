package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code signal orders} and {@code orbit} of a shaft that goes from 600 to 1200 revolutions a minute in 10 s. */
class ShaftCommandsTest {

	private static final int RATE = 2000;

	@TempDir
	static Path folder;
	private static Path runUp;

	@BeforeAll
	static void write() throws IOException {
		var text = new StringBuilder("x,y,tacho\n");
		for (int i = 0; i < 10 * RATE; i++) {
			double time = (double) i / RATE;
			double turned = 10 * time + 0.5 * time * time;
			double angle = 2 * Math.PI * turned;
			double x = 3 * Math.cos(angle) + 0.5 * Math.cos(4 * angle);
			text.append(x).append(',').append(2 * Math.sin(angle)).append(',').append(turned % 1 < 0.1 && (int) turned != 40 ? 5 : 0).append('\n');
		}
		runUp = Files.writeString(folder.resolve("run-up.csv"), text);
	}

	private static JsonNode json(Object... arguments) throws IOException {
		return new ObjectMapper().readTree(Run.good(arguments));
	}

	@Test
	void ordersStayWhereTheyAreBySpeedThatIsSaid() throws IOException {
		JsonNode found = json("signal", "orders", runUp, "--rate", RATE, "--channel", "x", "--rpm", "600:1200", "--revolutions", 16, "--max-order", 10, "--json");
		assertEquals(161, found.path("order").size());
		assertEquals(1, found.path("order").get(16).asDouble(), 1e-12);
		assertEquals(3, found.path("value").get(16).asDouble(), 1e-2);
		assertEquals(0.5, found.path("value").get(64).asDouble(), 1e-2);
		assertTrue(found.path("pulses").isNull());
		assertEquals("[600.0,1200.0]", found.path("speed").path("rpm").toString());
	}

	@Test
	void pulsesThatAreMissingArePutInAndSaid() throws IOException {
		Run run = Run.of("signal", "orders", runUp, "--rate", RATE, "--channel", "x", "--tacho", "tacho", "--json");
		assertEquals(0, run.exitCode(), run.err());
		assertTrue(run.err().contains("1 were missing and put in"), run.err());
		JsonNode found = new ObjectMapper().readTree(run.out());
		assertEquals(1, found.path("pulses").path("missing").asInt());
		assertEquals(3, found.path("value").get(32).asDouble(), 0.05);
		assertTrue(Run.of("signal", "orders", runUp, "--rate", RATE, "--channel", "x", "--tacho", "tacho").out().contains("segments of 32 revolutions"));
	}

	@Test
	void anOrbitsEllipsesAreTold() throws IOException {
		JsonNode first = json("signal", "orbit", runUp, "--rate", RATE, "--channel", "x", "--y", "y", "--rpm", "600:1200", "--orders", 4, "--json").path("harmonics")
				.get(0);
		assertEquals(3, first.path("major").asDouble(), 1e-3);
		assertEquals(2, first.path("minor").asDouble(), 1e-3);
		assertTrue(first.path("forward").asBoolean());
		assertTrue(Run.good("signal", "orbit", runUp, "--rate", RATE, "--channel", "x", "--y", "y", "--rpm", "600:1200").contains("x to y"));
	}

	@Test
	void mistakesHaveTheirExitCodes() {
		assertTrue(Run.failing(3, "signal", "orders", runUp, "--rate", RATE, "--channel", "x").contains("--rpm"));
		assertTrue(Run.failing(2, "signal", "orders", runUp, "--rate", RATE, "--channel", "x", "--rpm", "fast").contains("600:3000"));
		assertTrue(Run.failing(2, "signal", "orders", runUp, "--rate", RATE, "--channel", "x", "--rpm", "0").contains("above 0"));
		assertTrue(Run.failing(2, "signal", "orders", runUp, "--rate", RATE, "--channel", "x", "--tacho", "z").contains("no channel"));
		assertTrue(Run.failing(2, "signal", "orders", runUp, "--rate", RATE, "--channel", "x", "--rpm", 600, "--kind", "cepstrum").contains("no cepstrum"));
		assertTrue(Run.failing(3, "signal", "orders", runUp, "--rate", RATE, "--channel", "x", "--rpm", 600, "--max-order", 500).contains("lower orders"));
		assertTrue(Run.failing(2, "signal", "orbit", runUp, "--rate", RATE, "--channel", "x", "--y", "y", "--rpm", 600, "--orders", 50).contains("1 to 20"));
	}
}
