package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import org.edgeloop.base.ContentHash;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.device.practice.ControllerFault;
import org.edgeloop.device.practice.ControllerSettings;
import org.edgeloop.device.practice.PracticeController;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The commands on Beckhoff controllers, with a practice controller. */
@Timeout(120)
class DeviceAdsCommandsTest {

	private static final String PATH = "C:\\models\\m.onnx";
	private static final byte[] MODEL = { 8, 7, 6, 5 };

	@TempDir
	private Path folder;

	private PracticeController controller;

	@BeforeEach
	void start() throws IOException {
		controller = new PracticeController(ControllerSettings.open());
	}

	@AfterEach
	void end() throws IOException {
		controller.close();
	}

	/** @return the words of a command, the controller's, and more */
	private Object[] words(String command, Object... more) {
		List<Object> words = new ArrayList<>(List.of("device"));
		words.addAll(List.of(command.split(" ")));
		words.addAll(List.of("--ads", "127.0.0.1:" + controller.tcpPort(), "--netid", controller.settings().netId()));
		words.addAll(Arrays.asList(more));
		return words.toArray();
	}

	private static JsonNode json(Run run) throws IOException {
		return new ObjectMapper().readTree(run.out());
	}

	@Test
	void pushesAFileAndBringsTheFormerOneBack() throws IOException {
		Path model = Files.write(folder.resolve("m.onnx"), MODEL);
		Run run = Run.of(words("push", "--file", model, "--path", PATH, "--json"));
		assertEquals(ExitCode.OK, run.exitCode(), run.err());
		JsonNode said = json(run);
		assertEquals(MODEL.length, said.get("bytes").asInt());
		assertTrue(said.get("verified").asBoolean());
		assertEquals(ContentHash.of(MODEL), ContentHash.PREFIX + said.get("sha256").asText());
		for (JsonNode step : said.get("steps")) {
			assertTrue(List.of("done", "skipped").contains(step.get("status").asText()), step::toString);
			assertTrue(step.get("ms").isIntegralNumber());
		}
		assertArrayEquals(MODEL, Files.readAllBytes(controller.file(PATH)));
		Files.write(model, new byte[] { 8, 1 });
		assertEquals(ExitCode.OK, Run.of(words("push", "--file", model, "--path", PATH)).exitCode());
		Run back = Run.of(words("rollback", "--path", PATH, "--json"));
		assertEquals(ContentHash.of(MODEL), ContentHash.PREFIX + json(back).get("sha256").asText());
		assertArrayEquals(MODEL, Files.readAllBytes(controller.file(PATH)));
	}

	@Test
	void tellsTheProgramAndGoesBackWhenItRefuses() throws IOException {
		Object[] told = { "--path-symbol", "MAIN.modelPath", "--signal", "MAIN.loadModel", "--answer", "MAIN.modelState=2", "--answer-refusal", "-1",
				"--answer-initial", "0", "--output", "MAIN.modelBytes", "--path", PATH, "--json", "--file" };
		Path model = Files.write(folder.resolve("m.onnx"), MODEL);
		List<Object> options = new ArrayList<>(Arrays.asList(told));
		options.add(model);
		assertEquals(ExitCode.OK, Run.of(words("push", options.toArray())).exitCode());
		Files.write(model, new byte[100]);
		Run refused = Run.of(words("push", options.toArray()));
		assertEquals(ExitCode.CHECK_FAILED, refused.exitCode());
		assertEquals("rolled_back", json(refused).get("outcome").asText());
		assertArrayEquals(MODEL, Files.readAllBytes(controller.file(PATH)));
	}

	@Test
	void readsWritesAndListsSymbols() throws IOException {
		assertEquals("{\"name\":\"MAIN.setpoint\",\"type\":\"INT\",\"value\":-3}", Run.good(words("symbol write", "MAIN.setpoint", "-3", "--json")).strip());
		assertEquals("MAIN.setpoint : INT = -3", Run.good(words("symbol read", "MAIN.setpoint")).strip());
		assertEquals("{\"name\":\"GVL.matrix\",\"type\":\"ARRAY [0..1,0..2] OF INT\",\"value\":[[1,2,3],[4,5,6]]}",
				Run.good(words("symbol read", "GVL.matrix", "--json")).strip());
		JsonNode list = new ObjectMapper().readTree(Run.good(words("symbol list", "MAIN.axis", "--json")));
		assertEquals("MAIN.axis.position", list.get(1).get("name").asText());
		Run.failing(ExitCode.BAD_INPUT, words("symbol read", "MAIN.nothing"));
		Run.failing(ExitCode.BAD_INPUT, words("symbol write", "MAIN.setpoint", "fast"));
		Run.failing(ExitCode.DEVICE, words("symbol read", "MAIN.setpoint", "--ams-port", "852"));
		Run.failing(ExitCode.USAGE, "device", "symbol", "read", "--ads", "127.0.0.1", "MAIN.setpoint");
		Run.failing(ExitCode.USAGE, "device", "symbol", "read", "--ads", "127.0.0.1", "--netid", "1.2.3", "MAIN.setpoint");
	}

	@Test
	void symbolsAreBrowsedLevelByLevelAndFound() throws IOException {
		JsonNode top = new ObjectMapper().readTree(Run.good(words("browse", "--json")));
		assertEquals("MAIN", top.get(0).get("node").asText());
		assertTrue(top.get(0).get("parts").asBoolean());
		assertFalse(top.get(0).get("variable").asBoolean());
		JsonNode axis = new ObjectMapper().readTree(Run.good(words("browse", "MAIN.axis", "--json")));
		assertEquals("MAIN.axis.position", axis.get(0).get("node").asText());
		assertEquals("position", axis.get(0).get("name").asText());
		assertTrue(axis.get(0).get("value").isNumber(), axis::toString);
		JsonNode found = new ObjectMapper().readTree(Run.good(words("browse", "--filter", "SETPOINT", "--no-values", "--json")));
		assertEquals(1, found.size(), found::toString);
		assertEquals("MAIN.setpoint", found.get(0).get("node").asText());
		assertFalse(found.get(0).has("value"));
		assertTrue(Run.good(words("browse", "MAIN")).contains("setpoint"));
	}

	@Test
	void printsTheLogAsItIsWritten() throws Exception {
		var isOver = new AtomicBoolean();
		// A line is told only to who watches, so some are written all the while.
		Thread writing = Thread.ofPlatform().start(() -> {
			while (!isOver.get()) {
				controller.log(1, "a hint");
				controller.log(4, "a \u001b[31mbad\nthing");
				LockSupport.parkNanos(20_000_000);
			}
		});
		try {
			JsonNode line = new ObjectMapper().readTree(Run.good(words("log", "--seconds", "1", "--level", "error", "--json")).lines().findFirst().orElseThrow());
			assertEquals("[\"time\",\"level\",\"mask\",\"port\",\"sender\",\"text\"]", new ObjectMapper().valueToTree(line.fieldNames()).toString());
			assertEquals("error", line.get("level").asText());
			assertEquals("a \u001b[31mbad\nthing", line.get("text").asText());
			assertTrue(Run.good(words("log", "--seconds", "1")).lines().allMatch(each -> each.matches("\\S+Z (hint PlcTask \\(851\\): a hint|error PlcTask "
					+ "\\(851\\): a  \\[31mbad thing)")));
		} finally {
			isOver.set(true);
			writing.join();
		}
		Run.failing(ExitCode.USAGE, words("log", "--level", "loud"));
		controller.close();
		Run.failing(ExitCode.DEVICE, words("log", "--seconds", "1"));
	}

	@Test
	void changesNoStateUnlessThatIsAllowed() throws IOException {
		assertEquals("{\"system\":\"run\",\"program\":\"run\"}", Run.good(words("state", "--json")).strip());
		assertEquals(ExitCode.BAD_INPUT, Run.of(words("state", "--set", "config", "--ams-port", "10000")).exitCode());
		assertEquals(5, controller.state());
		assertEquals(ExitCode.OK, Run.of(words("state", "--set", "config", "--ams-port", "10000", "--allow-run-state")).exitCode());
		assertEquals("{\"system\":\"config\",\"program\":null}", Run.good(words("state", "--json")).strip());
	}

	@Test
	void addsNoRouteUnlessClearTextIsAllowed() throws IOException {
		Run run = Run.of("device", "add-route", "--ads", "127.0.0.1", "--udp-port", Integer.toString(controller.udpPort()));
		assertEquals(ExitCode.BAD_INPUT, run.exitCode());
		assertTrue(run.err().contains("--allow-clear-text"), run.err());
	}

	@Test
	void endsAsADeviceOrAFileHasIt() throws IOException {
		Path model = Files.write(folder.resolve("m.onnx"), MODEL);
		assertEquals(ExitCode.BAD_INPUT, Run.of(words("push", "--file", folder.resolve("none"), "--path", PATH, "--json")).exitCode());
		assertEquals(ExitCode.USAGE, Run.of(words("push", "--file", model)).exitCode());
		controller.inject(ControllerFault.cutForGood(123, 0));
		Run cut = Run.of(words("push", "--file", model, "--path", PATH, "--json"));
		assertEquals(ExitCode.DEVICE, cut.exitCode());
		assertFalse(json(cut).get("verified").asBoolean());
		int port = controller.tcpPort();
		controller.close();
		Run away = Run.of("device", "push", "--ads", "127.0.0.1:" + port, "--netid", "1.2.3.4.1.1", "--file", model, "--path", PATH, "--json");
		assertEquals(ExitCode.DEVICE, away.exitCode());
		assertEquals("failed", json(away).get("outcome").asText());
	}
}
