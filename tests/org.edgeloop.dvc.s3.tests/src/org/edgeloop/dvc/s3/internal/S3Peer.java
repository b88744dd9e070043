package org.edgeloop.dvc.s3.internal;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.edgeloop.base.Progress;
import org.edgeloop.base.Secrets;
import org.edgeloop.dvc.RemoteSettings;
import org.junit.jupiter.api.Assumptions;

/** The server s3rver on loopback, in a process of its own that ends with the test. It keeps objects as files. */
final class S3Peer implements AutoCloseable {

	static final Map<String, String> KEYS = Map.of("access_key_id", "S3RVER", "secret_access_key", "S3RVER");

	private static final Path SCRIPT = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.dvc.s3.tests/fixtures/s3-server.js");

	private final Process process;
	private final Path folder;
	private final String address;

	private S3Peer(Process process, Path folder, String address) {
		this.process = process;
		this.folder = folder;
		this.address = address;
	}

	/** @param folder of the server's own */
	static S3Peer start(Path folder) throws IOException {
		return start(folder, "http", List.of());
	}

	static S3Peer startSafe(Path folder, TestCertificate certificate) throws IOException {
		return start(folder, "https", List.of(certificate.keys().toString(), TestCertificate.PASSWORD));
	}

	private static S3Peer start(Path folder, String scheme, List<String> keys) throws IOException {
		Path peers = Path.of(System.getProperty("edgeloop.peers", System.getProperty("user.home") + "/.cache/edgeloop/peers"), "node_modules");
		Assumptions.assumeTrue(Files.isDirectory(peers.resolve("s3rver")), "skipped: no s3rver in " + peers);
		Assumptions.assumeTrue(hasNode(), "skipped: no node");
		var builder = new ProcessBuilder("node", SCRIPT.toString(), folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.command().addAll(keys);
		builder.environment().put("NODE_PATH", peers.toString());
		Process process = builder.start();
		BufferedReader output = process.inputReader();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			if (line.startsWith("listening ")) {
				return new S3Peer(process, folder, scheme + "://127.0.0.1:" + line.substring("listening ".length()));
			}
		}
		throw new IOException("s3rver did not start");
	}

	String address() {
		return address;
	}

	/** @return settings of a remote below a folder of the server's bucket */
	RemoteSettings settings(String url, Map<String, String> more) {
		return settings(address, url, more);
	}

	static RemoteSettings settings(String address, String url, Map<String, String> more) {
		Map<String, String> options = new HashMap<>(KEYS);
		options.put("endpointurl", address);
		options.putAll(more);
		return new RemoteSettings("store", url, options);
	}

	/** @return a remote that knows nothing of who runs the test, with parts of a few kilobytes */
	static S3Remote open(RemoteSettings settings, Progress progress) throws IOException {
		return S3Remote.open(settings, Secrets.NONE, new AwsEnvironment(Map.of(), Path.of("/nonexistent")), new PartSizes(10_000, 4_000), progress);
	}

	S3Remote open(String url) throws IOException {
		return open(settings(url, Map.of()), Progress.NONE);
	}

	/** @return where the server keeps an object */
	Path object(String key) {
		return folder.resolve("data").resolve(key + "._S3rver_object");
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
	}

	private static boolean hasNode() {
		return System.getenv("PATH") != null
				&& Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, "node")));
	}
}
