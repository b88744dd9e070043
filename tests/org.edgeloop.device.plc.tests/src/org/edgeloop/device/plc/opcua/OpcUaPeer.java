package org.edgeloop.device.plc.opcua;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/** The OPC UA server of node-opcua on loopback, in a process of its own that ends with the test. */
final class OpcUaPeer implements AutoCloseable {

	private static final Path SCRIPT = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.device.plc.tests/fixtures/opcua-server.js");

	private final Process process;
	private final int port;

	private OpcUaPeer(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	/**
	 * @param folder of the server's own certificates
	 * @param mode what it offers and whom it trusts, see the script
	 */
	static OpcUaPeer start(Path folder, String mode) throws IOException {
		Path peers = Path.of(System.getProperty("edgeloop.peers", System.getProperty("user.home") + "/.cache/edgeloop/peers"), "node_modules");
		Assumptions.assumeTrue(Files.isDirectory(peers.resolve("node-opcua")), "skipped: no node-opcua in " + peers);
		Assumptions.assumeTrue(hasNode(), "skipped: no node");
		var builder = new ProcessBuilder("node", SCRIPT.toString(), folder.toString(), mode).redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().put("NODE_PATH", peers.toString());
		Process process = builder.start();
		BufferedReader output = process.inputReader();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			if (line.startsWith("listening ")) {
				return new OpcUaPeer(process, Integer.parseInt(line.substring("listening ".length())));
			}
		}
		throw new IOException("the server of node-opcua did not start");
	}

	String url() {
		return "opc.tcp://127.0.0.1:" + port;
	}

	/** Ends the server as a power cut would. */
	void kill() {
		process.destroyForcibly();
		try {
			process.waitFor(10, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		kill();
		try {
			process.getOutputStream().close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean hasNode() {
		return System.getenv("PATH") != null
				&& java.util.Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, "node")));
	}
}
