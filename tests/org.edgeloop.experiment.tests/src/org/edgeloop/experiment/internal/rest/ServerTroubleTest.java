package org.edgeloop.experiment.internal.rest;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.StoreDump;
import org.edgeloop.experiment.TrackingUri;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.http.Fault;

/** Servers that die, stall, lie or ask for pages without end: what came is kept, the rest is named, and nobody waits for ever. */
class ServerTroubleTest {

	private static final String RUN = "{\"info\":{\"run_id\":\"%s\",\"experiment_id\":\"1\",\"status\":\"FINISHED\"}}";
	private static final Duration SHORT = Duration.ofMillis(400);

	@TempDir
	Path folder;

	private final WireServer server = new WireServer();
	private final StoreDump.Found found = new StoreDump.Found();

	@AfterEach
	void stop() {
		server.close();
	}

	private RestStore store() {
		return server.store(folder);
	}

	private RestStore store(URI address, Credentials credentials) {
		return new RestStore(new TrackingUri.Server(address), credentials, folder, SHORT);
	}

	private static String page(String token, String... runs) {
		return "{\"runs\":[" + String.join(",", Stream.of(runs).map(RUN::formatted).toList()) + "],\"next_page_token\":\"" + token + "\"}";
	}

	private void secondPage(ResponseDefinitionBuilder answer) {
		server.answer("POST", "runs/search", 200, page("more", "a", "b"));
		server.wire.stubFor(post(urlPathEqualTo("/api/2.0/mlflow/runs/search")).withRequestBody(matchingJsonPath("$.page_token"))
				.willReturn(answer));
	}

	@ParameterizedTest
	@EnumSource(Fault.class)
	void whatCameBeforeTheServerDiedIsKept(Fault fault) throws IOException {
		secondPage(aResponse().withFault(fault));
		try (RestStore store = store()) {
			store.runs(RunQuery.of("1"), found, Progress.NONE);
		}
		assertEquals(List.of("a", "b"), found.runs.stream().map(Run::id).toList());
		assertTrue(found.problems.getFirst().what().startsWith("Only the first 2 runs"), found.problems.toString());
	}

	@ParameterizedTest
	@ValueSource(ints = { 401, 403, 429, 500, 502, 503 })
	void whatCameBeforeTheServerRefusedIsKept(int status) throws IOException {
		secondPage(aResponse().withStatus(status).withBody("<html>"));
		try (RestStore store = store()) {
			store.runs(RunQuery.of("1"), found, Progress.NONE);
		}
		assertEquals(2, found.runs.size());
		assertTrue(found.problems.getFirst().what().contains("status " + status), found.problems.toString());
	}

	/** The page breaks off inside its second run: the first is there. */
	@ParameterizedTest
	@ValueSource(strings = { "Content-Length: 100000", "Connection: close" })
	void ofAPageThatBreaksOffTheWholeRunsAreKept(String header) throws IOException {
		String page = page("", "a", "b");
		try (var half = new HalfServer(header, page.substring(0, page.indexOf("\"b\"")), true);
				RestStore store = store(half.address(), new Credentials.Anonymous())) {
			store.runs(RunQuery.of("1"), found, Progress.NONE);
		}
		assertEquals(List.of("a"), found.runs.stream().map(Run::id).toList());
		assertEquals(1, found.problems.size());
	}

	@Test
	void aPageThatStallsIsGivenUp() throws IOException {
		String page = page("", "a", "b");
		try (var half = new HalfServer("Content-Length: 100000", page.substring(0, page.indexOf("\"b\"")), false);
				RestStore store = store(half.address(), new Credentials.Anonymous())) {
			store.runs(RunQuery.of("1"), found, Progress.NONE);
		}
		assertEquals(List.of("a"), found.runs.stream().map(Run::id).toList());
		assertTrue(found.problems.getFirst().what().contains("does not answer in time"), found.problems.toString());
	}

	@Test
	void cancellingEndsEvenAnAnswerThatNeverComes() throws IOException {
		var asked = new AtomicInteger();
		Progress soon = Progress.NONE.until(() -> asked.incrementAndGet() > 3);
		try (var silent = new HalfServer("Content-Length: 5", "", false);
				var store = new RestStore(new TrackingUri.Server(silent.address()), new Credentials.Anonymous(), folder, Duration.ofHours(1))) {
			assertThrows(CancellationException.class, () -> store.history("r", "m", soon));
		}
	}

	@Test
	void aTokenThatComesAgainEndsTheList() throws IOException {
		server.answerAll(200, page("same", "a"));
		try (RestStore store = store()) {
			store.runs(RunQuery.of("1"), found, Progress.NONE);
			assertEquals(2, found.runs.size());
			assertTrue(found.problems.getFirst().what().contains("without end"), found.problems.toString());
			server.answerAll(200, "{\"metrics\":[{\"key\":\"m\",\"value\":1}],\"next_page_token\":\"same\"}");
			assertThrows(ConnectionException.class, () -> store.history("r", "m", Progress.NONE));
			server.answerAll(200, "{\"experiments\":[],\"next_page_token\":\"same\"}");
			assertThrows(ConnectionException.class, () -> store.experiments(Set.of(Lifecycle.ACTIVE), found, Progress.NONE));
			server.answerAll(200, "{\"files\":[],\"next_page_token\":\"same\"}");
			assertThrows(ConnectionException.class, () -> store.artifacts("r", ""));
			server.answerAll(200, "{\"registered_models\":[],\"next_page_token\":\"same\"}");
			assertThrows(ConnectionException.class, () -> store.registry().models(found, Progress.NONE));
		}
	}

	/** Ever new tokens, ever nothing on the page. */
	@Test
	void pagesWithNothingOnThemEndTheList() throws IOException {
		server.wire.stubFor(any(anyUrl()).willReturn(aResponse().withBody("{\"next_page_token\":\"{{randomValue length=20}}\"}")
				.withTransformers("response-template").withTransformerParameters(Parameters.empty())));
		try (RestStore store = store()) {
			assertThrows(ConnectionException.class, () -> store.history("r", "m", Progress.NONE));
		}
		assertTrue(server.asked().size() < 20);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<html>Log in</html>", "[]", "\"text\"", "17", "", "{\"runs\":[{]}", "nul" })
	void whatIsNoAnswerOfMlflowsIsSaid(String body) throws IOException {
		server.answerAll(200, body);
		try (RestStore store = store()) {
			var thrown = assertThrows(ConnectionException.class, () -> store.runs(RunQuery.of("1"), found, Progress.NONE));
			assertFalse(thrown.problem().remedy().isEmpty());
			assertThrows(ConnectionException.class, () -> store.run("r"));
			assertThrows(ConnectionException.class, () -> store.history("r", "m", Progress.NONE));
		}
	}

	/** Fields of other types than they have, and none at all: what can be read is. */
	@Test
	void fieldsOfOtherTypesReadAsIfLeftOut() throws IOException {
		server.answerAll(200, """
				{"runs":[{"info":{"run_id":"a","start_time":"17","end_time":{},"status":7,"run_name":null},
				"data":{"metrics":[{"key":"m","value":"1e3","step":"4"},{"key":"n","value":[]},3,null],"params":{"x":1},"tags":"t"},
				"inputs":[]},7,null,{"info":{}}]}""");
		try (RestStore store = store()) {
			store.runs(RunQuery.of("1"), found, Progress.NONE);
		}
		Run run = found.runs.getFirst();
		assertEquals(1, found.runs.size());
		assertEquals(17, run.started());
		assertEquals(1000, run.metrics().get("m").value());
		assertEquals(4, run.metrics().get("m").step());
		assertEquals(3, found.problems.size(), "a run without an id is none");
	}

	@Test
	void fieldsOfPointsOfOtherTypesReadAsIfLeftOut() throws IOException {
		server.answerAll(200, """
				{"metrics":[{"value":"-Infinity","timestamp":"7","step":"-2","more":{"a":[1]}},{"value":[1],"step":{"a":1},"timestamp":null},{}]}""");
		try (RestStore store = store()) {
			MetricHistory history = store.history("r", "m", Progress.NONE);
			assertEquals(List.of(new MetricPoint(7, Double.NEGATIVE_INFINITY, -2), new MetricPoint(0, 0, 0), new MetricPoint(0, 0, 0)),
					IntStream.range(0, history.size()).mapToObj(history::point).toList());
		}
	}

	@Test
	void anAnswerBeyondAllReasonIsNotTakenIn() throws IOException {
		try (var endless = new HalfServer("Connection: close", "{\"metrics\":[" + "[".repeat(100), false);
				RestStore store = store(endless.address(), new Credentials.Anonymous())) {
			var thrown = assertThrows(ConnectionException.class, () -> store.history("r", "m", Progress.NONE));
			assertTrue(thrown.problem().what().contains("longer"), thrown.problem().toString());
		}
		try (var body = new LimitedBody(new ByteArrayInputStream(new byte[11]), 10, server.address())) {
			assertThrows(ConnectionException.class, body::readAllBytes);
		}
	}

	@Test
	void oneOfManyRunsThatIsGoneSpoilsNothing() throws IOException {
		server.answer("GET", "metrics/get-history", 200, "{\"metrics\":[{\"key\":\"m\",\"value\":2}]}");
		server.wire.stubFor(get(urlPathEqualTo("/api/2.0/mlflow/metrics/get-history"))
				.withQueryParam("run_id", equalTo("gone"))
				.willReturn(aResponse().withStatus(404).withBody("{\"message\":\"Run not found\"}")));
		List<String> ids = new ArrayList<>();
		try (RestStore store = store()) {
			store.histories(List.of("a", "gone", "b", "c"), "m", (id, history) -> ids.add(id + history.point(0).value()), Progress.NONE);
		}
		assertEquals(Set.of("a2.0", "b2.0", "c2.0"), Set.copyOf(ids));
	}

	@Test
	void pathsThatLeadOutAreNeitherListedNorFetched() throws IOException {
		server.answer("GET", "artifacts/list", 200, """
				{"files":[{"path":"ok.txt","file_size":"3"},{"path":"../up"},{"path":"/etc/passwd"},{"path":"a/../../b"},{"path":"a\\\\b"},
				{"path":""},{"path":"d","is_dir":true}]}""");
		server.answerPath("GET", "/get-artifact", 200, "new");
		try (RestStore store = store()) {
			assertEquals(List.of("d", "ok.txt"), store.artifacts("r", "").stream().map(artifact -> artifact.path()).toList());
			assertThrows(ProblemException.class, () -> store.artifact("r", "../up", Progress.NONE));
			// A run's id is the server's word, too.
			Path copy = store.artifact("../../x", "con: a.txt", Progress.NONE);
			assertTrue(copy.normalize().startsWith(folder.resolve("artifacts")), copy.toString());
			assertEquals("new", Files.readString(copy));
		}
	}

	/** A server without artifacts of its own leaves them to its clients; we write no folder but one of the run's. */
	@Test
	void aServersFolderIsWrittenOnlyIfItIsTheRuns() throws IOException {
		String run = "0123456789abcdef0123456789abcdef";
		Path file = Files.writeString(folder.resolve("a.txt"), "text");
		Path there = Files.createDirectory(folder.resolve("artifacts"));
		for (String root : List.of(there.toString(), there + "/1/" + run, there + "/1/" + run + "/artifacts/../..", folder + "/none/1/" + run
				+ "/artifacts", "s3://bucket/1/" + run + "/artifacts", "")) {
			server.answerAll(200, "{\"run\":{\"info\":{\"run_id\":\"" + run + "\",\"artifact_uri\":\"" + root + "\"}}}");
			try (RestStore store = store()) {
				var refused = assertThrows(ProblemException.class,
						() -> store.writer().orElseThrow().putArtifact(run, file, "b/a.txt", Progress.NONE));
				assertEquals(root, refused.problem().where());
			}
		}
		Path root = there.resolve("1").resolve(run).resolve("artifacts");
		for (String uri : List.of(root.toString(), root.toUri().toString())) {
			server.answerAll(200, "{\"run\":{\"info\":{\"run_id\":\"" + run + "\",\"artifact_uri\":\"" + uri + "\"}}}");
			try (RestStore store = store()) {
				store.writer().orElseThrow().putArtifact(run, file, "b/a.txt", Progress.NONE);
				assertEquals("text", Files.readString(root.resolve("b/a.txt")));
				Files.delete(root.resolve("b/a.txt"));
			}
		}
	}

	@Test
	void anArtifactThatBreaksOffLeavesNoCopy() throws IOException {
		try (var half = new HalfServer("Content-Length: 10", "12345", true); RestStore store = store(half.address(), new Credentials.Anonymous())) {
			assertThrows(ConnectionException.class, () -> store.artifact("r", "a.txt", Progress.NONE));
		}
		try (Stream<Path> files = Files.walk(folder)) {
			assertEquals(List.of(), files.filter(Files::isRegularFile).toList());
		}
	}

	@Test
	void noServerAtAllIsSaid() throws IOException {
		URI address = server.address();
		server.close();
		try (RestStore store = store(address, new Credentials.Anonymous())) {
			var thrown = assertThrows(ConnectionException.class, () -> store.runs(RunQuery.ACTIVE, found, Progress.NONE));
			assertEquals("No server answers", thrown.problem().what());
		}
	}

	@Test
	void aPasswordInTheClearIsWarnedOfOnce() throws IOException {
		var far = new TrackingUri.Server(URI.create("http://tracking.invalid"));
		try (var store = new RestStore(far, new Credentials.Token("secret"), folder, SHORT)) {
			assertThrows(ConnectionException.class, () -> store.runs(RunQuery.of("1"), found, Progress.NONE));
			assertThrows(ConnectionException.class, () -> store.runs(RunQuery.of("1"), found, Progress.NONE));
		}
		assertEquals(1, found.problems.size());
		assertFalse(found.problems.toString().contains("secret"));
	}

	@Test
	void credentialsThatCannotBeSentAreNotShown() throws IOException {
		try (RestStore store = server.store(folder, new Credentials.Token("sec\nret"), SHORT)) {
			var thrown = assertThrows(ProblemException.class, () -> store.run("r"));
			assertFalse(thrown.toString().contains("sec"));
			assertEquals(null, thrown.getCause());
		}
	}
}
