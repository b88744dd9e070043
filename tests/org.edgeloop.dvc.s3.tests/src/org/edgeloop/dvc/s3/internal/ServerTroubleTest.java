package org.edgeloop.dvc.s3.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.s3.internal.FakeS3.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that refuse, lie, or want too much. */
class ServerTroubleTest {

	@TempDir
	Path folder;

	private FakeS3 server;

	@BeforeEach
	void start() throws IOException {
		server = new FakeS3();
	}

	@AfterEach
	void end() throws IOException {
		server.close();
	}

	private static TreeMap<String, Long> listed(S3Remote remote) throws IOException {
		var found = new TreeMap<String, Long>();
		remote.list("", found::put, Progress.NONE);
		return found;
	}

	private String said(Answer answer) {
		server.trouble = _ -> answer;
		return assertThrows(ConnectionException.class, () -> server.open(Map.of())).problem().what();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"403 | InvalidAccessKeyId | The server does not know the access key", //
			"403 | SignatureDoesNotMatch | The secret key does not belong to the access key", //
			"400 | ExpiredToken | The session that the credentials are of has ended", //
			"403 | RequestTimeTooSkewed | The clocks of this computer and of the server differ too much", //
			"404 | NoSuchBucket | There is no bucket data on 127.0.0.1", //
			"301 | PermanentRedirect | The bucket is in another region than us-east-1", //
			"503 | SlowDown | The server has too much to do", //
			"500 | InternalError | The server failed (InternalError): Said by the server", //
			"400 | InvalidRequest | The server refused this (InvalidRequest): Said by the server" })
	void refusalsAreSaidInWords(int status, String code, String what) {
		String said = said(Answer.error(status, code));
		assertTrue(said.startsWith(what), said);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<html><body>Please sign in to the network</body></html>", "{\"message\": \"no\"}", "", "<Error>" })
	void whatIsNoServerOfS3IsNone(String body) {
		for (int status : List.of(200, 302, 401, 404, 418)) {
			String said = said(Answer.of(status, body));
			assertFalse(said.contains("Exception"), said);
			assertFalse(said.isBlank());
		}
	}

	/** As S3 answers those who have no s3:ListBucket, also for what is not there. */
	@Test
	void whoMayNotListMayStillReadAndWrite() throws IOException {
		server.trouble = request -> request.kind().equals("GET list-type") || server.bucket.answer(request).status() == 404
				? Answer.error(403, "AccessDenied")
				: null;
		try (S3Remote remote = server.open(Map.of())) {
			assertFalse(remote.canList());
			assertEquals(OptionalLong.empty(), remote.size("k", Progress.NONE));
			remote.upload(Files.writeString(folder.resolve("f"), "x"), "k", Progress.NONE);
			assertEquals(OptionalLong.of(1), remote.size("k", Progress.NONE));
			var thrown = assertThrows(ConnectionException.class, () -> remote.download("other", folder.resolve("back"), Progress.NONE));
			assertEquals("The server forbids this to us: Said by the server", thrown.problem().what());
		}
		server.trouble = request -> request.kind().equals("HEAD") ? Answer.error(403, "AccessDenied") : null;
		try (S3Remote remote = server.open(Map.of())) {
			assertThrows(ConnectionException.class, () -> remote.size("k", Progress.NONE));
		}
	}

	@Test
	void aServerThatIsBusyIsAskedAgain() throws IOException {
		server.trouble = request -> server.count(request.kind()) < 3 ? Answer.error(503, "SlowDown") : null;
		try (S3Remote remote = server.open(Map.of())) {
			assertEquals(OptionalLong.empty(), remote.size("k", Progress.NONE));
			assertEquals(3, server.count("HEAD"));
		}
	}

	@Test
	void credentialsFollowNoRedirect() throws IOException {
		try (var other = new FakeS3(); S3Remote remote = server.open(Map.of())) {
			server.trouble = request -> Answer.of(307, "").with("Location", other.address() + request.path());
			assertThrows(ConnectionException.class, () -> remote.size("k", Progress.NONE));
			assertThrows(ConnectionException.class, () -> remote.download("k", folder.resolve("back"), Progress.NONE));
			assertEquals(List.of(), other.requests);
		}
	}

	@Test
	void listingsHaveAllPagesInEitherWay() throws IOException {
		for (int i = 0; i < 10; i++) {
			server.bucket.objects.put("store/files/md5/aa/" + i, new byte[i]);
		}
		for (Map<String, String> options : List.of(Map.<String, String>of(), Map.of("listobjects", "true"))) {
			try (S3Remote remote = server.open(options)) {
				assertEquals(10, listed(remote).size());
			}
		}
		try (S3Remote remote = server.open(Map.of())) {
			// The second way is not known from the second page on, and not told where to go on.
			server.trouble = request -> request.query().containsKey("continuation-token") ? Answer.error(501, "NotImplemented") : null;
			assertEquals(10, listed(remote).size());
			server.trouble = request -> request.kind().equals("GET list-type")
					? Answer.of(200, new String(server.bucket.answer(request).body(), StandardCharsets.UTF_8).replaceAll("<Next.*Token>", ""))
					: null;
			assertEquals(10, listed(remote).size());
		}
	}

	@Test
	void aListingThatGoesRoundInACircleEnds() throws IOException {
		try (S3Remote remote = server.open(Map.of())) {
			server.trouble = _ -> Answer.of(200, "<ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>x</NextContinuationToken>"
					+ "<Contents><Key>store/a</Key><Size>1</Size></Contents></ListBucketResult>");
			assertEquals("The server's listing does not come to an end",
					assertThrows(ConnectionException.class, () -> listed(remote)).problem().what());
			server.trouble = _ -> Answer.of(200, "<ListBucketResult><IsTruncated>true</IsTruncated>"
					+ "<Contents><Key>store/a</Key><Size>1</Size></Contents></ListBucketResult>");
			assertEquals("The server's listing does not come to an end",
					assertThrows(ConnectionException.class, () -> listed(remote)).problem().what());
		}
	}

	@Test
	void aListingLeadsNowhereElse() throws IOException {
		try (S3Remote remote = server.open(Map.of())) {
			server.trouble = _ -> Answer.of(200, "<ListBucketResult><IsTruncated>false</IsTruncated><Contents><Key>../x</Key></Contents>"
					+ "<Contents><Key>stores/x</Key></Contents><Contents><Size>3</Size></Contents>"
					+ "<Contents><Key>store/folder/</Key></Contents><Contents><Key>store/good</Key></Contents></ListBucketResult>");
			assertEquals(Map.of("good", -1L), listed(remote));
		}
	}

	@Test
	void answersDoNotFillTheMemory() throws IOException {
		try (S3Remote remote = server.open(Map.of())) {
			server.trouble = _ -> Answer.of(200, "<ListBucketResult>" + "<Contents><Key>store/a</Key></Contents>".repeat(600_000) + "</ListBucketResult>");
			assertEquals("The server's answer is longer than any of S3's should be",
					assertThrows(ConnectionException.class, () -> listed(remote)).problem().what());
			server.trouble = _ -> Answer.of(200, "<!DOCTYPE a [<!ENTITY e0 'aaaaaaaaaaaaaaaa'>" + bomb(30) + "]><ListBucketResult><Prefix>&e30;</Prefix>"
					+ "</ListBucketResult>");
			assertThrows(ConnectionException.class, () -> listed(remote));
		}
	}

	@Test
	void answersReadNoFiles() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "store/stolen");
		try (S3Remote remote = server.open(Map.of())) {
			server.trouble = _ -> Answer.of(200, "<!DOCTYPE a [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><ListBucketResult><Contents><Key>&e;</Key>"
					+ "</Contents></ListBucketResult>");
			try {
				assertEquals(Map.of(), listed(remote));
			} catch (ConnectionException e) {
				assertFalse(e.getMessage().contains("stolen"));
			}
		}
	}

	private static String bomb(int depth) {
		var text = new StringBuilder();
		for (int i = 1; i <= depth; i++) {
			text.append("<!ENTITY e" + i + " '&e" + (i - 1) + ";&e" + (i - 1) + ";'>");
		}
		return text.toString();
	}
}
