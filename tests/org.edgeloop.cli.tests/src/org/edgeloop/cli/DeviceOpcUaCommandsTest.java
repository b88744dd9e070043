package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.edgeloop.cli.internal.console.ExitCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The commands on servers by OPC UA, against the server of node-opcua that fixtures/opcua-server.js starts on loopback. */
@Timeout(120)
class DeviceOpcUaCommandsTest {

	private static final Path TESTS = Path.of(System.getProperty("edgeloop.root"), "tests");

	@TempDir
	static Path folder;

	private static Process server;
	private static String url = "";

	@BeforeAll
	static void start() throws IOException {
		Path peers = Path.of(System.getProperty("edgeloop.peers", System.getProperty("user.home") + "/.cache/edgeloop/peers"), "node_modules");
		Assumptions.assumeTrue(Files.isDirectory(peers.resolve("node-opcua")), "skipped: no node-opcua in " + peers);
		Assumptions.assumeTrue(Arrays.stream(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
				.anyMatch(each -> Files.isExecutable(Path.of(each, "node"))), "skipped: no node");
		var builder = new ProcessBuilder("node", TESTS.resolve("org.edgeloop.device.plc.tests/fixtures/opcua-server.js").toString(),
				folder.resolve("server").toString(), "plain").redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().put("NODE_PATH", peers.toString());
		server = builder.start();
		BufferedReader output = server.inputReader();
		String line = output.readLine();
		while (line != null && !line.startsWith("listening ")) {
			line = output.readLine();
		}
		url = "opc.tcp://127.0.0.1:" + String.valueOf(line).replace("listening ", "");
	}

	@AfterAll
	static void end() {
		if (server != null) {
			server.destroyForcibly();
		}
	}

	@Test
	void symbolsAreReadWrittenAndListed() throws IOException {
		JsonNode read = json(Run.good("device", "symbol", "read", "--opcua", url, "--security", "None", "ns=1;s=Speed", "--json"));
		assertEquals("Double", read.get("type").asText());
		assertEquals(1450.5, read.get("value").asDouble());
		assertTrue(read.get("time").asText().endsWith("Z"));
		JsonNode written = json(Run.good("device", "symbol", "write", "--opcua", url, "--security", "None", "ns=1;s=Points", "[-1, 2.5]", "--json"));
		assertEquals("[-1.0,2.5]", written.get("value").toString());
		assertEquals(-7, json(Run.good("device", "symbol", "write", "--opcua", url, "--security", "None", "ns=1;s=Int32", "-7", "--json")).get("value").asInt());
		JsonNode listed = json(Run.good("device", "symbol", "list", "--opcua", url, "--security", "None", "ns=1;i=1000", "--json"));
		assertTrue(listed.isArray());
	}

	@Test
	void whoIsToBlameIsToldByTheExitCode() {
		assertTrue(Run.failing(ExitCode.BAD_INPUT, "device", "symbol", "read", "--opcua", url, "--security", "None", "ns=1;s=Nothing").contains("no such node"));
		assertTrue(Run.failing(ExitCode.BAD_INPUT, "device", "symbol", "write", "--opcua", url, "--security", "None", "ns=1;s=Int32", "fast").contains("Int32"));
		assertTrue(Run.failing(ExitCode.DEVICE, "device", "symbol", "write", "--opcua", url, "--security", "None", "ns=1;s=Fixed", "1").contains("write"));
		assertTrue(Run.failing(ExitCode.DEVICE, "device", "symbol", "read", "--opcua", "opc.tcp://127.0.0.1:1", "i=2258").contains("listens"));
		assertTrue(Run.failing(ExitCode.BAD_INPUT, "device", "symbol", "read", "--opcua", "http://127.0.0.1", "i=2258").contains("OPC UA"));
		assertTrue(Run.failing(ExitCode.USAGE, "device", "symbol", "read", "i=2258").contains("--opcua"));
		assertTrue(Run.failing(ExitCode.USAGE, "device", "symbol", "read", "--opcua", url, "--security", "Basic128", "i=2258").contains("Basic256Sha256"));
	}

	@Test
	void aConnectionThatNothingProtectsIsWarnedOf() {
		Run run = Run.of("device", "symbol", "read", "--opcua", url, "ns=1;s=Name");
		assertEquals(0, run.exitCode());
		assertEquals("ns=1;s=Name : String = P-7\n", run.out());
		assertTrue(run.err().startsWith("warning: this connection is not protected"), run.err());
	}

	@Test
	void theConnectionIsProbed() throws IOException {
		JsonNode probed = json(Run.of("device", "probe", "--kind", "opcua", "--set", "address=" + url, "--set", "security=None", "--json").out());
		assertEquals("state", probed.get("steps").get(4).get("name").asText());
		assertTrue(probed.get("steps").get(4).get("outcome").asText().contains("running"));
	}

	@Test
	void aPackageSaysThatNoServerWasAsked() throws IOException {
		Path out = folder.resolve("p.zip");
		Run run = Run.of("device", "package", "--siemens", TESTS.resolve("org.edgeloop.onnx.tests/fixtures/linear_autoencoder.onnx"), "--out", out, "--json");
		assertEquals(0, run.exitCode());
		assertTrue(run.err().contains("no server has been asked"), run.err());
		assertFalse(json(run.out()).get("testedAgainstServer").asBoolean(true));
		assertEquals(Files.size(out), json(run.out()).get("bytes").asLong());
	}

	private static JsonNode json(String output) throws IOException {
		return new ObjectMapper().readTree(output);
	}
}
