package org.edgeloop.dvc.s3.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.RemoteSettings;

/**
 * A server on loopback that keeps a bucket in memory, byte by byte as a test wants it: it can be silent, break off in the midst of a body,
 * refuse and lie. What it does when it is left alone is {@link FakeBucket}.
 */
final class FakeS3 implements AutoCloseable {

	/**
	 * What was asked.
	 *
	 * @param path decoded, with the bucket
	 * @param query decoded; a word without a value has an empty one
	 * @param headers by name in lower case
	 */
	record Request(String method, String path, Map<String, String> query, Map<String, String> headers, byte[] body) {

		/** @return method and what of the query names the kind of request, as {@code PUT partNumber} */
		String kind() {
			return (method + " " + String.join(" ", query.keySet().stream()
					.filter(Set.of("list-type", "uploads", "partNumber", "uploadId")::contains).sorted().toList())).strip();
		}
	}

	/**
	 * What is answered.
	 *
	 * @param sent how many bytes of the body leave before the connection is closed; -1 for all, and the connection stays
	 */
	record Answer(int status, Map<String, String> headers, byte[] body, int sent) {

		static Answer of(int status, String body) {
			return new Answer(status, Map.of("Content-Type", "application/xml"), body.getBytes(StandardCharsets.UTF_8), -1);
		}

		static Answer error(int status, String code) {
			return of(status, "<Error><Code>" + code + "</Code><Message>Said by the server</Message></Error>");
		}

		Answer cut(int after) {
			return new Answer(status, headers, body, after);
		}

		Answer with(String name, String value) {
			var more = new LinkedHashMap<>(headers);
			more.put(name, value);
			return new Answer(status, more, body, sent);
		}
	}

	/** The connection is closed without an answer. */
	static final Answer NONE = new Answer(0, Map.of(), new byte[0], 0);

	/** Says what else a request is answered. */
	@FunctionalInterface
	interface Trouble {

		/** @return null for what the bucket answers */
		Answer meet(Request request) throws IOException, InterruptedException;
	}

	final FakeBucket bucket = new FakeBucket();
	final List<Request> requests = new CopyOnWriteArrayList<>();
	volatile Trouble trouble = _ -> null;

	private final ServerSocket socket;
	private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

	FakeS3() throws IOException {
		socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::accept);
	}

	String address() {
		return "http://127.0.0.1:" + socket.getLocalPort();
	}

	S3Remote open(Map<String, String> more) throws IOException {
		return S3Peer.open(settings(more), Progress.NONE);
	}

	RemoteSettings settings(Map<String, String> more) {
		return S3Peer.settings(address(), "s3://data/store", more);
	}

	/** @return how many requests of a kind have come */
	long count(String kind) {
		return requests.stream().filter(request -> request.kind().equals(kind)).count();
	}

	private void accept() {
		try {
			while (true) {
				Socket connection = socket.accept();
				connections.add(connection);
				Thread.ofVirtual().start(() -> serve(connection));
			}
		} catch (IOException e) {
			// closed
		}
	}

	private void serve(Socket connection) {
		try (connection) {
			var in = new BufferedInputStream(connection.getInputStream());
			OutputStream out = connection.getOutputStream();
			for (String line = line(in); line != null; line = line(in)) {
				Request request = request(line, in, out);
				requests.add(request);
				Answer answer = trouble.meet(request);
				if (!send(answer == null ? bucket.answer(request) : answer, request, out)) {
					return;
				}
			}
		} catch (IOException | InterruptedException e) {
			// whoever asked is gone
		} finally {
			connections.remove(connection);
		}
	}

	private static Request request(String line, InputStream in, OutputStream out) throws IOException {
		String[] words = line.split(" ");
		Map<String, String> headers = new TreeMap<>();
		for (String header = line(in); header != null && !header.isEmpty(); header = line(in)) {
			String[] parts = header.split(":", 2);
			headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
		}
		if (headers.containsKey("expect")) {
			out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
		}
		byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
		String[] target = words[1].split("\\?", 2);
		return new Request(words[0], decoded(target[0].replace("+", "%2B")), query(target.length == 1 ? "" : target[1]), headers, body);
	}

	private static Map<String, String> query(String text) {
		Map<String, String> query = new TreeMap<>();
		Arrays.stream(text.split("&")).filter(part -> !part.isEmpty()).forEach(part -> {
			String[] pair = part.split("=", 2);
			query.put(decoded(pair[0]), pair.length == 1 ? "" : decoded(pair[1]));
		});
		return query;
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	/** @return whether the connection stays */
	private static boolean send(Answer answer, Request request, OutputStream out) throws IOException {
		if (answer.status() == 0) {
			return false;
		}
		var head = new StringBuilder("HTTP/1.1 " + answer.status() + " Said\r\n");
		var headers = new LinkedHashMap<>(answer.headers());
		headers.putIfAbsent("Content-Length", "" + answer.body().length);
		headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
		out.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
		if (!request.method().equals("HEAD")) {
			out.write(answer.body(), 0, answer.sent() < 0 ? answer.body().length : answer.sent());
		}
		out.flush();
		return answer.sent() < 0;
	}

	private static String line(InputStream in) throws IOException {
		var line = new StringBuilder();
		int next = in.read();
		while (next >= 0 && next != '\n') {
			if (next != '\r') {
				line.append((char) next);
			}
			next = in.read();
		}
		return next < 0 ? null : line.toString();
	}

	/** Breaks off all connections, as a crash of either side does. */
	void cut() throws IOException {
		for (Socket connection : new ArrayList<>(connections)) {
			connection.close();
		}
	}

	@Override
	public void close() throws IOException {
		socket.close();
		cut();
	}
}
