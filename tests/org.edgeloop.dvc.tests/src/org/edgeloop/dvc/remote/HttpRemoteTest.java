package org.edgeloop.dvc.remote;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.HostTrust;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.base.Secrets;
import org.edgeloop.dvc.RemoteSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/** Against the web server of the JDK. */
class HttpRemoteTest {

	private static final String KEY = "files/md5/d8/e8fca2dc0f896fd7cb4cb0031ba249";
	private static final byte[] CONTENT = "what is there".getBytes(StandardCharsets.UTF_8);

	@TempDir
	private Path folder;
	private HttpServer server;
	private HttpServer other;
	/** Method, path and what was shown to be let in, a line each. */
	private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
	private int status = 200;

	@BeforeEach
	void start() throws IOException {
		server = start(this::answer);
		other = start(exchange -> {
			asked.add("other " + login(exchange));
			send(exchange, 200, CONTENT);
		});
	}

	private static HttpServer start(HttpHandler handler) throws IOException {
		HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		started.createContext("/", handler);
		started.start();
		return started;
	}

	@AfterEach
	void stop() {
		server.stop(0);
		other.stop(0);
	}

	private static String login(HttpExchange exchange) {
		return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")).or(() -> Optional.ofNullable(exchange.getRequestHeaders().getFirst("X-Token")))
				.orElse("nothing");
	}

	private void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		asked.add(exchange.getRequestMethod() + " " + path + " " + login(exchange));
		if (path.equals("/store/elsewhere")) {
			exchange.getResponseHeaders().add("Location", "http://127.0.0.1:" + other.getAddress().getPort() + "/x");
			send(exchange, 302, new byte[0]);
		} else if (path.equals("/store/round")) {
			exchange.getResponseHeaders().add("Location", "/store/round");
			send(exchange, 301, new byte[0]);
		} else if (path.equals("/store/file")) {
			exchange.getResponseHeaders().add("Location", "file:///etc/passwd");
			send(exchange, 301, new byte[0]);
		} else if (path.equals("/store/cut")) {
			exchange.sendResponseHeaders(200, 1000);
			exchange.getResponseBody().write(CONTENT);
			exchange.close();
		} else {
			send(exchange, path.equals("/store/" + KEY) ? status : 404, CONTENT);
		}
	}

	private static void send(HttpExchange exchange, int status, byte[] content) throws IOException {
		if ("HEAD".equals(exchange.getRequestMethod())) {
			exchange.getResponseHeaders().add("Content-Length", "" + content.length);
			exchange.sendResponseHeaders(status, -1);
		} else {
			exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
			exchange.getResponseBody().write(content);
		}
		exchange.close();
	}

	private Remote open(Map<String, String> options) throws IOException {
		var settings = new RemoteSettings("web", "http://127.0.0.1:" + server.getAddress().getPort() + "/store", options);
		Secrets secrets = (owner, key, question) -> Optional.of((owner + " " + key).toCharArray());
		return new HttpRemoteKind().open(settings, new RemoteAccess(secrets, HostTrust.KNOWN_ONLY, folder), Progress.NONE);
	}

	@Test
	void filesAreRead() throws IOException {
		try (Remote remote = open(Map.of())) {
			assertEquals(OptionalLong.of(CONTENT.length), remote.size(KEY, Progress.NONE));
			Path file = folder.resolve("file");
			remote.download(KEY, file, Progress.NONE);
			assertArrayEquals(CONTENT, Files.readAllBytes(file));
			assertEquals(OptionalLong.empty(), remote.size("files/md5/00/00", Progress.NONE));
			assertThrows(NoSuchFileException.class, () -> remote.download("files/md5/00/00", file, Progress.NONE));
		}
		assertTrue(asked.stream().allMatch(line -> line.endsWith(" nothing")), asked.toString());
	}

	@Test
	void nothingIsWritten() throws IOException {
		try (Remote remote = open(Map.of())) {
			assertFalse(remote.canWrite() || remote.canList());
			assertThrows(ProblemException.class, () -> remote.upload(folder, KEY, Progress.NONE));
			assertThrows(ProblemException.class, () -> remote.delete(KEY, Progress.NONE));
			assertThrows(ProblemException.class, () -> remote.list("", (_, _) -> asked.add("listed"), Progress.NONE));
		}
		assertEquals(List.of(), asked);
	}

	@ParameterizedTest
	@CsvSource({ "401, does not let us in", "403, forbids", "500, status 500", "503, too busy" })
	void whatTheServerRefusesIsSaid(int refusal, String words) throws IOException {
		status = refusal;
		try (Remote remote = open(Map.of())) {
			String said = assertThrows(ConnectionException.class, () -> remote.download(KEY, folder.resolve("file"), Progress.NONE)).getMessage();
			assertTrue(said.contains(words), said);
			assertThrows(ConnectionException.class, () -> remote.size(KEY, Progress.NONE));
		}
	}

	@Test
	void aServerWithoutHeadIsAskedOtherwise() throws IOException {
		status = 405;
		try (Remote remote = open(Map.of())) {
			assertThrows(ConnectionException.class, () -> remote.size(KEY, Progress.NONE));
		}
		assertEquals(List.of("HEAD", "GET"), asked.stream().map(line -> line.substring(0, line.indexOf(' '))).toList());
	}

	@Test
	void thePasswordGoesToTheRemotesOwnServerAlone() throws IOException {
		try (Remote remote = open(Map.of("auth", "basic", "user", "me"))) {
			remote.download("elsewhere", folder.resolve("file"), Progress.NONE);
		}
		String expected = "Basic " + Base64.getEncoder().encodeToString("me:web password".getBytes(StandardCharsets.UTF_8));
		assertEquals(List.of("GET /store/elsewhere " + expected, "other nothing"), asked);
		assertArrayEquals(CONTENT, Files.readAllBytes(folder.resolve("file")));
	}

	@Test
	void aHeaderOfAnyNameMayCarryThePassword() throws IOException {
		try (Remote remote = open(Map.of("auth", "custom", "custom_auth_header", "X-Token", "password", "known"))) {
			remote.size(KEY, Progress.NONE);
		}
		assertEquals(List.of("HEAD /store/" + KEY + " known"), asked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "round", "file" })
	void badRedirectsAreNotFollowed(String key) throws IOException {
		try (Remote remote = open(Map.of())) {
			assertThrows(ConnectionException.class, () -> remote.download(key, folder.resolve("file"), Progress.NONE));
		}
		assertTrue(asked.size() <= 7, asked.toString());
	}

	@Test
	void anAnswerThatIsCutOffIsNoFile() throws IOException {
		try (Remote remote = open(Map.of())) {
			String said = assertThrows(ConnectionException.class, () -> remote.download("cut", folder.resolve("file"), Progress.NONE)).getMessage();
			assertTrue(said.contains("broke"), said);
		}
	}

	@Test
	void noServerIsSaid() throws IOException {
		try (Remote remote = open(Map.of())) {
			server.stop(0);
			String said = assertThrows(ConnectionException.class, () -> remote.size(KEY, Progress.NONE)).getMessage();
			assertTrue(said.contains("No server answers"), said);
		}
	}

	@ParameterizedTest
	@CsvSource({ "auth, digest", "ssl_verify, false", "ssl_verify, /no/such/file", "read_timeout, never", "jobs, -1" })
	void badOptionsAreRefused(String option, String value) {
		Map<String, String> options = new HashMap<>(Map.of("user", "me"));
		options.put(option, value);
		String said = assertThrows(ProblemException.class, () -> open(options)).getMessage();
		assertTrue(said.contains("remote 'web'") && said.contains(option), said);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://me:secret@host/store", "https:///store", "https://host/store?token=secret" })
	void badAddressesAreRefused(String url) {
		var settings = new RemoteSettings("web", url, Map.of());
		assertThrows(ProblemException.class, () -> new HttpRemoteKind().open(settings, SshRemotes.silent(folder), Progress.NONE));
	}
}
