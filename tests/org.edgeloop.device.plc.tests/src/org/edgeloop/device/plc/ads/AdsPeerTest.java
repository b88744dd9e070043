package org.edgeloop.device.plc.ads;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.device.plc.internal.ads.LogSample;
import org.edgeloop.device.practice.ControllerSettings;
import org.edgeloop.device.practice.PracticeController;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The practice controller held against npm's ads-client 2.1.0, which knows nothing of this program: what the other tests find out of our
 * client by it rests on that. What ads-client leaves there is read by our client in turn.
 */
@Timeout(60)
class AdsPeerTest {

	private static final Path SCRIPT = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.device.plc.tests/fixtures/ads-peer.js");

	@Test
	void servesAnotherMakersClientAndOursAlike() throws Exception {
		try (var controller = new PracticeController(ControllerSettings.open())) {
			JsonNode said = talk(controller);
			assertEquals("Plc30 App", said.get("info").get("deviceName").asText());
			assertEquals(4024, said.get("info").get("versionBuild").asInt());
			assertEquals("Run", said.get("state").asText());
			assertEquals(-128, said.get("small").asInt());
			assertEquals("18446744073709551615", said.get("big").asText());
			assertEquals("Größe in Ω", said.get("wide").asText());
			assertEquals("[[1,2,3],[4,5,6]]", said.get("matrix").toString());
			assertEquals("{\"position\":1.25,\"velocity\":-2.5,\"enabled\":true,\"name\":\"X axis\"}", said.get("axis").toString());
			assertEquals("[5,77]", said.get("notified").toString());
			assertEquals(0x710, said.get("missing").asInt());
			assertTrue(said.get("files").asBoolean());
			AdsLogEntry line = LogSample.parse(HexFormat.of().parseHex(said.get("logged").asText())).orElseThrow();
			assertEquals("PlcTask (851): the model cannot be read: C:\\none.onnx", line.toLine());
			readByOurs(controller, said);
		}
	}

	private static void readByOurs(PracticeController controller, JsonNode said) throws IOException {
		var client = new AdsClient(Controllers.target(controller));
		try (var symbols = new AdsSymbols(client)) {
			assertEquals("C:\\models\\peer.onnx", symbols.read("MAIN.modelPath").value());
			assertEquals(77L, symbols.read("MAIN.setpoint").value());
			assertEquals(Map.of("position", 1.25, "velocity", -2.5, "enabled", true, "name", "X axis"), symbols.read("MAIN.axis").value());
			var count = new int[1];
			symbols.list("", _ -> count[0]++, Progress.NONE);
			assertEquals(said.get("symbols").asInt(), count[0]);
			var file = new ByteArrayOutputStream();
			assertEquals(150_000, new AdsFiles(client).read("/peer/from-ads-client.bin", file, Progress.NONE));
			var expected = new byte[150_000];
			Arrays.fill(expected, 0, 100_000, (byte) 7);
			Arrays.fill(expected, 100_000, 150_000, (byte) 9);
			assertArrayEquals(expected, file.toByteArray());
		}
	}

	private static JsonNode talk(PracticeController controller) throws IOException, InterruptedException {
		Path peers = Path.of(System.getProperty("edgeloop.peers", System.getProperty("user.home") + "/.cache/edgeloop/peers"), "node_modules");
		Assumptions.assumeTrue(Files.isDirectory(peers.resolve("ads-client")), "skipped: no ads-client in " + peers);
		Assumptions.assumeTrue(hasNode(), "skipped: no node");
		List<String> command = List.of("node", SCRIPT.toString(), Integer.toString(controller.tcpPort()), controller.settings().netId());
		var builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("NODE_PATH", peers.toString());
		Process process = builder.start();
		try {
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertEquals(0, process.waitFor(), output);
			return new JsonMapper().readTree(output);
		} finally {
			process.destroyForcibly();
		}
	}

	private static boolean hasNode() {
		String path = System.getenv("PATH");
		return path != null && Arrays.stream(path.split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, "node")));
	}
}
