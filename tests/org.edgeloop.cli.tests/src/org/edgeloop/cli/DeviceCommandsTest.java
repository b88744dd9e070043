package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

import org.edgeloop.cli.internal.console.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class DeviceCommandsTest {

	@TempDir
	private Path project;

	@Test
	void theDevicesOfAProjectAreListedWithoutLookingElsewhere() throws IOException {
		device("bench", "\"kind\":\"stm32-uart\",\"settings\":{\"port\":\"/dev/none\"},\"artifact\":\"fw.bin\"");
		device("later", "\"kind\":\"from-the-future\"");

		JsonNode json = json(Run.good("device", "list", project, "--configured", "--json"));

		assertEquals("bench", json.get("devices").get(0).get("name").textValue());
		assertEquals("/dev/none", json.get("devices").get(0).get("address").textValue());
		assertEquals("fw.bin", json.get("devices").get(0).get("artifact").textValue());
		assertEquals("", json.get("devices").get(1).get("address").textValue());
		assertEquals(0, json.get("found").size());
		assertTrue(Run.good("device", "list", project, "--configured").contains("stm32-uart"));
	}

	@Test
	void aFileThatIsNoDeviceIsSaidAndTheOthersAreListed() throws IOException {
		device("bench", "\"kind\":\"ads\"");
		Files.writeString(project.resolve("devices/broken.device"), "{");

		Run run = Run.of("device", "list", project, "--configured", "--json");
		assertEquals(ExitCode.BAD_INPUT, run.exitCode());
		assertEquals(1, json(run.out()).get("devices").size());
		assertEquals("error", json(run.out()).get("problems").get(0).get("severity").textValue());
	}

	@Test
	void probingAPortThatIsNotThereSaysSo() throws IOException {
		Run run = Run.of("device", "probe", "--kind", "stm32-uart", "--set", "port=/dev/no-such-port", "--json");

		assertEquals(ExitCode.DEVICE, run.exitCode(), run.err());
		JsonNode first = json(run.out()).get("steps").get(0);
		assertEquals("failed", first.get("status").textValue());
		assertTrue(first.get("problem").get("what").textValue().contains("no such serial port"), run.out());
	}

	@Test
	void everyKindSaysWhatItMustBeTold() throws IOException {
		JsonNode kinds = json(Run.good("device", "kinds", "--json"));

		assertFalse(kinds.isEmpty());
		for (JsonNode kind : kinds) {
			assertFalse(kind.get("description").textValue().isBlank());
			assertFalse(kind.get("endings").isEmpty(), kind.get("id").textValue());
			assertFalse(kind.get("settings").isEmpty());
			kind.get("settings").forEach(setting -> assertFalse(setting.get("description").textValue().isBlank(), setting.toString()));
			assertTrue(Run.good("device", "kinds").contains(kind.get("id").textValue()));
		}
	}

	/** The discoverers know kinds by their ids and fields alone. */
	@ParameterizedTest
	@CsvSource({ "stm32-uart,port", "stm32-gdb,address", "linux-ssh,host", "linux-ssh,port", "opcua,address", "stm32-tool,tool", "stm32-tool,probe" })
	void whatFindsADeviceTellsItsKindByFieldsThatItHas(String kind, String key) throws IOException {
		JsonNode kinds = json(Run.good("device", "kinds", "--json"));

		JsonNode found = StreamSupport.stream(kinds.spliterator(), false).filter(each -> each.get("id").textValue().equals(kind)).findFirst().orElseThrow();
		assertTrue(StreamSupport.stream(found.get("settings").spliterator(), false).anyMatch(field -> field.get("key").textValue().equals(key)), kind);
	}

	@Test
	void whatIsDeployedStandsInTheHistoryThoughItFailed() throws IOException {
		Path device = device("bench", "\"kind\":\"stm32-uart\",\"settings\":{\"port\":\"/dev/no-such-port\"},\"artifact\":\"fw.bin\"");
		Files.write(project.resolve("fw.bin"), new byte[] { 0, 0, 1, 0x20, 1, 0, 0, 8 });

		Run run = Run.of("device", "deploy", device, "--json");
		assertEquals(ExitCode.DEVICE, run.exitCode(), run.err());
		assertEquals("done", json(run.out()).get("steps").get(0).get("status").textValue());
		assertEquals("bench", json(run.out()).get("device").textValue());

		JsonNode history = json(Run.good("device", "history", device, "--json"));
		assertEquals("failed", history.get(0).get("outcome").textValue());
		assertEquals("fw.bin", history.get(0).get("artifact").textValue());
		assertTrue(Files.readString(Path.of(history.get(0).get("log").textValue())).contains("no-such-port"));

		String sha256 = history.get(0).get("sha256").textValue();
		Files.delete(project.resolve("fw.bin"));
		Run again = Run.of("device", "deploy", device, "--again", sha256.substring(0, 8), "--json");
		assertEquals("done", json(again.out()).get("steps").get(0).get("status").textValue());
		assertTrue(json(again.out()).get("artifact").textValue().contains(sha256), again.out());
		assertTrue(Run.failing(ExitCode.BAD_INPUT, "device", "deploy", device, "--again", "ffff").contains("Nothing of this hash"));
	}

	@Test
	void aPlanCanBeSeenBeforeAnythingIsDone() throws IOException {
		Path device = device("bench", "\"kind\":\"stm32-uart\",\"settings\":{\"port\":\"/dev/no-such-port\"},\"artifact\":\"fw.bin\"");
		Files.write(project.resolve("fw.bin"), new byte[] { 0, 0, 1, 0x20, 1, 0, 0, 8 });

		JsonNode plan = json(Run.good("device", "deploy", device, "--plan", "--json"));

		assertEquals("artifact", plan.get("checks").get(0).get("name").textValue());
		assertFalse(plan.get("steps").isEmpty());
		assertTrue(Run.good("device", "deploy", device, "--plan").contains(plan.get("steps").get(0).get("description").textValue()));
		assertEquals("[]\n", Run.good("device", "history", device, "--json"));
	}

	/** Whoever names a device by its address, in the project that it belongs to, has its history written as the editor writes it. */
	@Test
	void whatIsFlashedStandsInTheHistoryOfTheDeviceWithThisAddress() throws IOException {
		Path device = device("bench", "\"kind\":\"stm32-uart\",\"settings\":{\"port\":\"/dev/no-such-port\"}");
		Path other = device("other", "\"kind\":\"stm32-uart\",\"settings\":{\"port\":\"/dev/another\"}");
		Path firmware = Files.write(project.resolve("fw.bin"), new byte[] { 0, 0, 1, 0x20, 1, 0, 0, 8 });

		JsonNode plan = json(Run.good("device", "flash", "--uart", "/dev/no-such-port", "--file", firmware, "--dry-run", "--json"));
		assertEquals("Put fw.bin onto bench", plan.get("title").textValue());
		assertEquals("[]\n", Run.good("device", "history", device, "--json"));

		Run run = Run.of("device", "flash", "--uart", "/dev/no-such-port", "--file", firmware, "--json");
		assertEquals(ExitCode.DEVICE, run.exitCode(), run.err());
		assertEquals("bench", json(run.out()).get("device").textValue());
		assertEquals("fw.bin", json(Run.good("device", "history", device, "--json")).get(0).get("artifact").textValue());

		Run.of("device", "flash", "--uart", "/dev/no-such-port", "--file", firmware, "--device", other);
		assertEquals("failed", json(Run.good("device", "history", other, "--json")).get(0).get("outcome").textValue());
		assertEquals(1, json(Run.good("device", "history", device, "--json")).size());
	}

	@Test
	void whatDoesNotFitTheTargetNeverReachesTheDevice() throws IOException {
		Path firmware = Files.write(project.resolve("large.bin"), new byte[600_000]);

		Run run = Run.of("device", "flash", "--uart", "/dev/no-such-port", "--file", firmware, "--target", "stm32f4:STM32F411", "--json");
		assertEquals(ExitCode.CHECK_FAILED, run.exitCode(), run.err());
		assertTrue(json(run.out()).get("problem").get("what").textValue().contains("do not fit"), run.out());

		Path model = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures/loop.onnx");
		Run push = Run.of("device", "push", "--ads", "127.0.0.1:1", "--netid", "1.2.3.4.1.1", "--file", model, "--path", "C:\\m.onnx", "--target", "plc",
				"--json");
		assertEquals(ExitCode.CHECK_FAILED, push.exitCode(), push.err());
		assertTrue(json(push.out()).get("problem").get("what").textValue().contains("cannot run the model"), push.out());
	}

	@Test
	void wrongCallsAndInputAreSaidInALine() throws IOException {
		Path device = device("bench", "\"kind\":\"stm32-uart\",\"settings\":{\"port\":\"/dev/none\"}");

		assertTrue(Run.failing(ExitCode.USAGE, "device", "probe").contains("--kind"));
		assertTrue(Run.failing(ExitCode.USAGE, "device", "probe", device, "--set", "prot=x").contains("no such setting: prot; there are port"));
		assertTrue(Run.failing(ExitCode.USAGE, "device", "probe", "--kind", "linux-ssh", "--set", "password=x").contains("EDGELOOP_PASSWORD"));
		assertTrue(Run.failing(ExitCode.BAD_INPUT, "device", "probe", "--kind", "toaster").contains("stm32-uart"));
		assertTrue(Run.failing(ExitCode.BAD_INPUT, "device", "deploy", device).contains("--file"));
		assertTrue(Run.failing(ExitCode.BAD_INPUT, "device", "deploy", project.resolve("none.device")).contains("no such file"));
		assertTrue(Run.failing(ExitCode.BAD_INPUT, "device", "rollback", device).contains("Nothing else was put onto"));
		assertTrue(Run.failing(ExitCode.BAD_INPUT, "device", "history", project.resolve("none.device")).contains("no such file"));
	}

	private Path device(String name, String members) throws IOException {
		Files.writeString(project.resolve("dataset.json"), "{}");
		Path file = Files.createDirectories(project.resolve("devices")).resolve(name + ".device");
		return Files.writeString(file, "{\"format\":\"edgeloop-device\",\"version\":1," + members + "}");
	}

	private static JsonNode json(String text) throws IOException {
		return new ObjectMapper().readTree(text);
	}
}
