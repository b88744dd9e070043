package org.edgeloop.dvc.s3.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom we talk to by HTTPS. The server is s3rver. */
class SafeConnectionTest {

	@TempDir
	Path folder;

	private void roundTrip(S3Peer peer, Map<String, String> options) throws IOException {
		try (S3Remote remote = S3Peer.open(peer.settings("s3://data", options), Progress.NONE)) {
			remote.upload(Files.write(folder.resolve("large"), new byte[50_000]), "k", Progress.NONE);
			assertEquals(OptionalLong.of(50_000), remote.size("k", Progress.NONE));
		}
	}

	private String refusal(S3Peer peer, Map<String, String> options) {
		return assertThrows(ConnectionException.class, () -> S3Peer.open(peer.settings("s3://data", options), Progress.NONE)).problem().what();
	}

	@Test
	void aCertificateOfNobodyWeTrustIsRefusedUnlessTheUserNamesIt() throws Exception {
		var certificate = TestCertificate.of(folder, "ip:127.0.0.1");
		try (S3Peer peer = S3Peer.startSafe(folder.resolve("server"), certificate)) {
			String said = refusal(peer, Map.of());
			assertTrue(said.contains("signed by nobody whom this computer trusts"), said);
			roundTrip(peer, Map.of("ssl_verify", certificate.pem().toString()));
			roundTrip(peer, Map.of("ssl_verify", "False"));
		}
	}

	@Test
	void aCertificateOfAnotherHostIsRefusedWhoeverIsTrusted() throws Exception {
		var certificate = TestCertificate.of(folder, "dns:store.example");
		try (S3Peer peer = S3Peer.startSafe(folder.resolve("server"), certificate)) {
			String said = refusal(peer, Map.of("ssl_verify", certificate.pem().toString()));
			assertTrue(said.contains("is one of another server"), said);
			roundTrip(peer, Map.of("ssl_verify", "false"));
		}
	}

	@Test
	void aServerWithoutHttpsIsNamed() throws IOException {
		try (S3Peer peer = S3Peer.start(folder.resolve("server"))) {
			String said = refusal(peer, Map.of("endpointurl", peer.address().replace("http:", "https:")));
			assertEquals("The server does not speak HTTPS, so nothing was sent", said);
		}
	}

	@Test
	void certificatesThatCannotBeReadAreNamed() throws IOException {
		Path text = Files.writeString(folder.resolve("text.pem"), "no certificate");
		Path empty = Files.writeString(folder.resolve("empty.pem"), "");
		for (Path file : new Path[] { text, empty, folder.resolve("missing.pem"), folder }) {
			var thrown = assertThrows(ProblemException.class,
					() -> S3Peer.open(S3Peer.settings("https://127.0.0.1:1", "s3://data", Map.of("ssl_verify", file.toString())), Progress.NONE));
			assertTrue(thrown.problem().what().startsWith("The certificates that ssl_verify names cannot be read"), thrown.problem().what());
			assertEquals(file.toString(), thrown.problem().where());
		}
	}
}
