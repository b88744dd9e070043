package org.edgeloop.dvc.s3.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.base.Secrets;
import org.edgeloop.dvc.RemoteSettings;
import org.edgeloop.testsupport.s3.S3Server;

/** The server s3rver on loopback, in a process of its own that ends with the test. It keeps objects as files. */
final class S3Peer implements AutoCloseable {

	static final Map<String, String> KEYS = Map.of("access_key_id", S3Server.KEY, "secret_access_key", S3Server.KEY);

	private final S3Server server;
	private final String address;

	private S3Peer(S3Server server, String scheme) {
		this.server = server;
		address = scheme + "://127.0.0.1:" + server.port();
	}

	/** @param folder of the server's own */
	static S3Peer start(Path folder) throws IOException {
		return new S3Peer(S3Server.start(folder, List.of()), "http");
	}

	static S3Peer startSafe(Path folder, TestCertificate certificate) throws IOException {
		return new S3Peer(S3Server.start(folder, List.of(certificate.keys().toString(), TestCertificate.PASSWORD)), "https");
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
		return server.bucket().resolve(key + S3Server.SUFFIX);
	}

	/** Ends the server as a power cut would. */
	void kill() {
		server.kill();
	}

	@Override
	public void close() {
		kill();
	}
}
