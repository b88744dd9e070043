package org.edgeloop.versioning.remote;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Git's own {@code http-backend} behind a web server on loopback, which lets one user in. */
final class GitHttpServer implements AutoCloseable {

	private static final Path BACKEND = Path.of("/usr/lib/git-core/git-http-backend");

	private final Path root;
	private final String authorization;
	private volatile int longest = Integer.MAX_VALUE;
	private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

	/** @param root the folder of the repositories */
	GitHttpServer(Path root, String user, String password) throws IOException {
		assumeTrue(Files.isExecutable(BACKEND), "skipped: no git-http-backend");
		this.root = root;
		authorization = "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
		Thread.ofVirtual().start(this::serve);
	}

	/** Has answers end behind so many bytes, as where a connection breaks. */
	void cutAnswers(int bytes) {
		longest = bytes;
	}

	String address() {
		return "http://127.0.0.1:" + socket.getLocalPort() + "/";
	}

	private void serve() {
		while (!socket.isClosed()) {
			try {
				Socket client = socket.accept();
				Thread.ofVirtual().start(() -> answer(client));
			} catch (IOException e) {
				return;
			}
		}
	}

	private void answer(Socket client) {
		try (client; var in = new BufferedInputStream(client.getInputStream()); OutputStream out = client.getOutputStream()) {
			String[] request = line(in).split(" ");
			Map<String, String> headers = headers(in);
			byte[] body = body(in, headers);
			if (!authorization.equals(headers.get("authorization"))) {
				out.write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"git\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
						.getBytes(StandardCharsets.US_ASCII));
				return;
			}
			byte[] answer = run(request, headers, body);
			out.write(answer, 0, Math.min(longest, answer.length));
		} catch (IOException e) {
			// the client went away
		}
	}

	private static String line(InputStream in) throws IOException {
		var line = new ByteArrayOutputStream();
		for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
			line.write(next);
		}
		return line.toString(StandardCharsets.US_ASCII).strip();
	}

	private static Map<String, String> headers(InputStream in) throws IOException {
		var headers = new HashMap<String, String>();
		for (String line = line(in); !line.isEmpty(); line = line(in)) {
			int colon = line.indexOf(':');
			headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
		}
		return headers;
	}

	private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
		if (!"chunked".equals(headers.get("transfer-encoding"))) {
			return in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
		}
		var body = new ByteArrayOutputStream();
		for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
			body.write(in.readNBytes(size));
			line(in);
		}
		return body.toByteArray();
	}

	private byte[] run(String[] request, Map<String, String> headers, byte[] body) throws IOException {
		int question = request[1].indexOf('?');
		var builder = new ProcessBuilder(BACKEND.toString()).redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().putAll(Map.of("GIT_PROJECT_ROOT", root.toString(), "GIT_HTTP_EXPORT_ALL", "1", "REQUEST_METHOD", request[0],
				"PATH_INFO", question < 0 ? request[1] : request[1].substring(0, question), "QUERY_STRING",
				question < 0 ? "" : request[1].substring(question + 1), "CONTENT_TYPE", headers.getOrDefault("content-type", ""),
				"HTTP_CONTENT_ENCODING", headers.getOrDefault("content-encoding", ""), "CONTENT_LENGTH", "" + body.length, "REMOTE_USER", "ada"));
		Process backend = builder.start();
		try (OutputStream in = backend.getOutputStream()) {
			in.write(body);
		}
		byte[] answer = backend.getInputStream().readAllBytes();
		return withStatus(answer);
	}

	/** The backend gives headers as a CGI program does: its status, if any, is one of them. */
	private static byte[] withStatus(byte[] answer) throws IOException {
		String head = new String(answer, StandardCharsets.ISO_8859_1);
		var lines = new BufferedReader(new StringReader(head.substring(0, head.indexOf("\r\n\r\n")))).lines().toList();
		String status = lines.stream().filter(line -> line.startsWith("Status: ")).map(line -> line.substring(8)).findFirst().orElse("200 OK");
		var out = new ByteArrayOutputStream();
		out.write(("HTTP/1.1 " + status + "\r\nConnection: close\r\n").getBytes(StandardCharsets.US_ASCII));
		out.write(answer);
		return out.toByteArray();
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}
}
