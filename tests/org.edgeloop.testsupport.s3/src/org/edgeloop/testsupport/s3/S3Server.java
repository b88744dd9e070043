package org.edgeloop.testsupport.s3;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The server s3rver on loopback, in a process of its own that ends with the test. It keeps the objects of its bucket {@code data} as files,
 * and takes the key {@value #KEY} with the secret of the same name.
 */
public final class S3Server implements AutoCloseable {

	/** Of whom it lets in, and the secret. */
	public static final String KEY = "S3RVER";
	/** What the names of objects end with where the server keeps them. */
	public static final String SUFFIX = "._S3rver_object";

	private static final Path SCRIPT = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.testsupport.s3/fixtures/s3-server.js");
	private static final int PATIENCE_SECONDS = 10;

	private final Process process;
	private final Path folder;
	private final int port;

	private S3Server(Process process, Path folder, int port) {
		this.process = process;
		this.folder = folder;
		this.port = port;
	}

	/**
	 * Starts a server; skips the test where there is none to start.
	 *
	 * @param folder of the server's own
	 * @param keys the file of the keys that it proves itself with, and its password; none for a server without a certificate
	 */
	public static S3Server start(Path folder, List<String> keys) throws IOException {
		Path peers = Path.of(System.getProperty("edgeloop.peers", System.getProperty("user.home") + "/.cache/edgeloop/peers"), "node_modules");
		assumeTrue(Files.isDirectory(peers.resolve("s3rver")), "skipped: no s3rver in " + peers);
		assumeTrue(hasNode(), "skipped: no node");
		var builder = new ProcessBuilder("node", SCRIPT.toString(), folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.command().addAll(keys);
		builder.environment().put("NODE_PATH", peers.toString());
		Process process = builder.start();
		BufferedReader output = process.inputReader();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			if (line.startsWith("listening ")) {
				return new S3Server(process, folder, Integer.parseInt(line.substring("listening ".length())));
			}
		}
		throw new IOException("s3rver did not start");
	}

	public int port() {
		return port;
	}

	/** @return where the server keeps the objects of its bucket */
	public Path bucket() {
		return folder.resolve("data");
	}

	/** Ends the server as a power cut would. */
	public void kill() {
		process.destroyForcibly();
		try {
			process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		kill();
	}

	private static boolean hasNode() {
		return System.getenv("PATH") != null
				&& Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, "node")));
	}
}
