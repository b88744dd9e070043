package org.edgeloop.experiment.internal.rest;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import javax.net.ssl.SSLContext;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.RunSink;
import org.edgeloop.experiment.TrackingUri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

/** Whom we talk to, and who gets to see the credentials. */
class SafeConnectionTest {

	private static final String RUN = "{\"run\":{\"info\":{\"run_id\":\"r\"}}}";
	private static final Credentials TOKEN = new Credentials.Token("secret");

	@TempDir
	Path folder;

	private WireMockServer https(TestCertificate certificate) {
		var server = new WireMockServer(options().dynamicPort().dynamicHttpsPort().keystorePath(certificate.file().toString())
				.keystoreType("PKCS12").keystorePassword(TestCertificate.PASSWORD).keyManagerPassword(TestCertificate.PASSWORD));
		server.start();
		server.stubFor(any(anyUrl()).willReturn(aResponse().withBody(RUN)));
		return server;
	}

	private RestStore store(URI address) {
		return new RestStore(new TrackingUri.Server(address), TOKEN, folder, Duration.ofSeconds(20));
	}

	/** @return what is said about a server with this certificate, which sees nothing of what was to be sent */
	private String refusal(TestCertificate certificate) throws IOException {
		WireMockServer server = https(certificate);
		try (RestStore store = store(URI.create("https://localhost:" + server.httpsPort()))) {
			var thrown = assertThrows(ConnectionException.class, () -> store.run("r"));
			assertEquals(List.of(), server.getAllServeEvents());
			assertEquals("localhost", thrown.problem().where());
			assertFalse(thrown.problem().remedy().isEmpty());
			return thrown.problem().what();
		} finally {
			server.stop();
		}
	}

	private <T> T trusting(TestCertificate certificate, Trusting<T> work) throws Exception {
		SSLContext usual = SSLContext.getDefault();
		SSLContext.setDefault(certificate.trusted());
		try {
			return work.run();
		} finally {
			SSLContext.setDefault(usual);
		}
	}

	private interface Trusting<T> {
		T run() throws Exception;
	}

	@Test
	void aCertificateOfNobodyWeTrustIsRefused() throws Exception {
		for (TestCertificate certificate : List.of(TestCertificate.selfSigned(folder, "localhost"),
				TestCertificate.signed(folder, "localhost", "-1d", 30))) {
			String said = refusal(certificate);
			assertTrue(said.contains("signed by nobody whom this computer trusts"), said);
		}
	}

	@Test
	void anExpiredCertificateIsRefusedWhoeverSignedIt() throws Exception {
		var expired = TestCertificate.signed(folder, "localhost", "-40d", 10);
		String said = trusting(expired, () -> refusal(expired));
		assertTrue(said.contains("has expired"), said);
		var early = TestCertificate.signed(folder, "localhost", "+4d", 10);
		said = trusting(early, () -> refusal(early));
		assertTrue(said.contains("is not valid yet"), said);
	}

	@Test
	void aCertificateOfAnotherHostIsRefusedWhoeverSignedIt() throws Exception {
		var other = TestCertificate.signed(folder, "tracking.example", "-1d", 30);
		String said = trusting(other, () -> refusal(other));
		assertTrue(said.contains("is one of another server"), said);
	}

	@Test
	void aTrustedCertificateIsTaken() throws Exception {
		var good = TestCertificate.signed(folder, "localhost", "-1d", 30);
		WireMockServer server = https(good);
		String id = trusting(good, () -> {
			try (RestStore store = store(URI.create("https://localhost:" + server.httpsPort()))) {
				return store.run("r").id();
			} finally {
				server.stop();
			}
		});
		assertEquals("r", id);
	}

	@Test
	void aServerWithoutHttpsIsNamedSo() throws Exception {
		try (var server = new WireServer(); RestStore store = store(URI.create("https://localhost:" + server.wire.port()))) {
			server.answerAll(200, RUN);
			var thrown = assertThrows(ConnectionException.class, () -> store.run("r"));
			assertTrue(thrown.problem().what().contains("does not speak HTTPS"), thrown.problem().toString());
			assertEquals(List.of(), server.asked());
		}
	}

	@Test
	void everyKindOfCredentialsIsSentAsItsStandardSays() throws IOException {
		Map<Credentials, String> headers = Map.of(new Credentials.Token("secret"), "Bearer secret",
				// RFC 7617, section 2 and 2.1
				new Credentials.Basic("Aladdin", "open sesame"), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
				new Credentials.Basic("test", "123£"), "Basic dGVzdDoxMjPCow==");
		try (var server = new WireServer()) {
			server.answerAll(200, RUN);
			for (var header : headers.entrySet()) {
				try (RestStore store = server.store(folder, header.getKey(), Duration.ofSeconds(20))) {
					store.run("r");
					assertEquals(header.getValue(), server.asked().getFirst().getHeader("Authorization"));
				}
			}
			try (RestStore store = server.store(folder)) {
				store.run("r");
				assertFalse(server.asked().getFirst().containsHeader("Authorization"));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "301", "302", "303", "307", "308" })
	void aRedirectToAnotherHostCarriesNoCredentials(int status) throws IOException {
		try (var server = new WireServer(); var other = new WireServer()) {
			server.wire.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(status).withHeader("Location", other.address() + "/x")));
			other.answerAll(200, RUN);
			try (RestStore store = server.store(folder, TOKEN, Duration.ofSeconds(20))) {
				assertEquals("r", store.run("r").id());
				assertTrue(server.asked().getFirst().containsHeader("Authorization"));
				LoggedRequest there = other.asked().getFirst();
				assertFalse(there.containsHeader("Authorization"), "another port is another host");
				assertFalse(there.containsHeader("Cookie"));
			}
		}
	}

	@Test
	void aRedirectOnTheSameServerCarriesThem() throws IOException {
		try (var server = new WireServer()) {
			server.answerPath("GET", "/there", 200, RUN);
			server.wire.stubFor(get(urlPathEqualTo("/api/2.0/mlflow/runs/get"))
					.willReturn(aResponse().withStatus(302).withHeader("Location", "/there")));
			try (RestStore store = server.store(folder, TOKEN, Duration.ofSeconds(20))) {
				store.run("r");
				assertEquals("Bearer secret", server.asked().getLast().getHeader("Authorization"));
			}
		}
	}

	@Test
	void aChangeIsNotSentOnAsAQuestion() throws IOException {
		try (var server = new WireServer()) {
			server.wire.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(302).withHeader("Location", "https://example.invalid/")));
			try (RestStore store = server.store(folder)) {
				var thrown = assertThrows(ConnectionException.class, () -> store.writer().orElseThrow().delete("r"));
				assertEquals("The server has moved", thrown.problem().what());
				assertTrue(thrown.problem().remedy().contains("https://example.invalid"));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "ftp://example.invalid/", "''", "http://user@example.invalid/", "http:///nowhere", "file:///etc/passwd", ":::" })
	void redirectsToWhatIsNoServerAreNotFollowed(String location) throws IOException {
		try (var server = new WireServer()) {
			server.wire.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(302).withHeader("Location", location)));
			try (RestStore store = server.store(folder)) {
				assertThrows(ConnectionException.class, () -> store.run("r"));
			}
		}
	}

	@Test
	void redirectsInCirclesEnd() throws IOException {
		try (var server = new WireServer()) {
			server.wire.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(302).withHeader("Location", "/again")));
			try (RestStore store = server.store(folder)) {
				assertThrows(ConnectionException.class, () -> store.runs(RunQuery.of("1"), RunSink.NONE, Progress.NONE));
				assertThrows(ConnectionException.class, () -> store.run("r"));
			}
			assertTrue(server.asked().size() < 10);
		}
	}

	/** Server, target, and whether the target may see the server's credentials; "never": may not even be gone to. */
	@ParameterizedTest
	@CsvSource({ "http://a, http://a:80/x, true", "http://a, https://a/x, true", "http://a:5000, https://a/x, true",
			"http://a, https://a:8443/x, false", "https://a, https://b/x, false", "https://a, https://a.b/x, false",
			"https://a, https://A/x, true", "https://a, https://a:444/x, false", "https://a, http://a/x, never" })
	void credentialsStayWithTheServer(String server, String target, String trusted) throws IOException {
		var redirects = new Redirects(URI.create(server), URI.create(server + "/api"));
		if (trusted.equals("never")) {
			assertThrows(ConnectionException.class, () -> redirects.follow("GET", 302, target));
		} else {
			redirects.follow("GET", 302, target);
			assertEquals(Boolean.valueOf(trusted), redirects.isTrusted());
		}
	}
}
