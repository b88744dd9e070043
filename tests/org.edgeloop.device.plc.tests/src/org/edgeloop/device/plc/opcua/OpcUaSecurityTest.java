package org.edgeloop.device.plc.opcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.Secrets;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.Trust;
import org.edgeloop.device.Trust.Question;
import org.edgeloop.device.Trust.Subject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is trusted with what, against the server of node-opcua. */
class OpcUaSecurityTest {

	/** Those that have been started, by their mode: each takes seconds. */
	private static final Map<String, OpcUaPeer> PEERS = new HashMap<>();

	@TempDir
	static Path servers;

	@TempDir
	Path user;

	private final List<Question> asked = new ArrayList<>();
	private final List<String> log = new ArrayList<>();
	private OpcUaPeer peer;

	@AfterAll
	static void end() {
		PEERS.values().forEach(OpcUaPeer::close);
		PEERS.clear();
	}

	@ParameterizedTest
	@EnumSource(names = { "BEST", "BASIC256_SHA256", "AES128_SHA256_RSA_OAEP", "AES256_SHA256_RSA_PSS" })
	void everyPolicyWorksOnceTheCertificateIsTrusted(OpcUaSecurity security) throws IOException {
		start("secure");
		assertEquals(1450.5, read(target(security, null), access(Set.of(Subject.CERTIFICATE))));
		assertEquals(1, asked.size());
		assertEquals(Subject.CERTIFICATE, asked.getFirst().subject());
		assertTrue(asked.getFirst().evidence().matches("([0-9A-F]{2}:){31}[0-9A-F]{2}"));
		assertTrue(log.getFirst().contains("SignAndEncrypt"), log.toString());
		assertEquals(1450.5, read(target(security, null), access(Set.of())), "what is trusted is not asked about again");
		assertEquals(1, asked.size());
	}

	@Test
	void aCertificateThatIsNotTrustedEndsIt() throws IOException {
		start("secure");
		ConnectionException refused = refusal(target(OpcUaSecurity.ANY, null), access(Set.of()));
		assertTrue(refused.problem().what().contains("not trusted"));
		assertTrue(refused.problem().what().contains(asked.getFirst().evidence()));
	}

	@Test
	void anotherCertificateThanTheTrustedOneIsNeverAvoidedByGoingUnprotected() throws IOException {
		start("open");
		assertEquals(1450.5, read(target(OpcUaSecurity.ANY, null), access(Set.of())));
		assertTrue(log.toString().contains("not protected"), log.toString());
		Path known = user.resolve("opcua/servers");
		Files.createDirectories(known.getParent());
		Files.writeString(known, hostAndPort(peer) + " 00:11:22\n");
		ConnectionException refused = refusal(target(OpcUaSecurity.ANY, null), access(Set.of()));
		assertTrue(refused.problem().what().contains("not trusted"));
		assertTrue(asked.getLast().what().contains("00:11:22"), asked.getLast().what());
		assertEquals(1450.5, read(target(OpcUaSecurity.ANY, null), access(Set.of(Subject.CERTIFICATE))));
		assertTrue(Files.readString(known).contains(asked.getLast().evidence()));
	}

	@Test
	void aServerThatDoesNotTrustThisProgramIsToldWhichCertificateToTrust() throws IOException {
		start("strict");
		ConnectionException refused = refusal(target(OpcUaSecurity.BEST, null), access(Set.of(Subject.CERTIFICATE)));
		Path shown = user.resolve("opcua/edgeloop-client.der");
		assertTrue(refused.problem().remedy().contains(shown.toString()), refused.getMessage());
		assertTrue(Files.exists(shown));
		PEERS.remove("strict").close();
		trustWhatWasRejected(servers.resolve("strict"));
		start("strict");
		assertEquals(1450.5, read(target(OpcUaSecurity.BEST, null), access(Set.of(Subject.CERTIFICATE))));
	}

	@Test
	void passwordsTravelEncrypted() throws IOException {
		start("secure");
		assertEquals(1450.5, read(target(OpcUaSecurity.BEST, "anna"), withPassword("grün 7", Set.of(Subject.CERTIFICATE))));
		ConnectionException refused = refusal(target(OpcUaSecurity.BEST, "anna"), withPassword("wrong", Set.of(Subject.CERTIFICATE)));
		assertEquals("the server refused the user or the password", refused.problem().what());
		assertFalse(refused.toString().contains("wrong"));
		assertFalse(log.toString().contains("grün 7"));
		ConnectionException without = refusal(target(OpcUaSecurity.BEST, "anna"), access(Set.of(Subject.CERTIFICATE)));
		assertEquals("no password was given for anna", without.problem().what());
	}

	@Test
	void onAnUnprotectedConnectionThePasswordAloneIsEncrypted() throws IOException {
		start("open");
		ConnectionException refused = refusal(target(OpcUaSecurity.NONE, "anna"), withPassword("grün 7", Set.of(Subject.CLEAR_TEXT)));
		assertTrue(refused.problem().what().contains("not trusted"), "it is encrypted for whoever holds the certificate's key");
		assertEquals(1450.5, read(target(OpcUaSecurity.NONE, "anna"), withPassword("grün 7", Set.of(Subject.CERTIFICATE))));
		assertTrue(asked.stream().noneMatch(question -> question.subject() == Subject.CLEAR_TEXT));
	}

	@Test
	void clearTextIsAskedFor() throws IOException {
		start("plain");
		ConnectionException refused = refusal(target(OpcUaSecurity.NONE, "anna"), withPassword("grün 7", Set.of()));
		assertEquals("the password of anna would travel unencrypted", refused.problem().what());
		assertEquals(1450.5, read(target(OpcUaSecurity.NONE, "anna"), withPassword("grün 7", Set.of(Subject.CLEAR_TEXT))));
		asked.clear();
		ConnectionException unprotected = refusal(target(OpcUaSecurity.BEST, null), access(Set.of()));
		assertEquals(Subject.CLEAR_TEXT, asked.getLast().subject());
		assertEquals("the server offers no protected connection", unprotected.problem().what());
	}

	@Test
	void aPolicyThatIsNotOfferedIsSaidWithThoseThatAre() throws IOException {
		start("plain");
		ConnectionException refused = refusal(target(OpcUaSecurity.AES256_SHA256_RSA_PSS, null), access(Set.of()));
		assertEquals("the server does not offer Aes256_Sha256_RsaPss but None", refused.problem().what());
	}

	@Test
	void theKeyIsTheUsersAlone() throws IOException {
		start("open");
		read(target(OpcUaSecurity.NONE, null), access(Set.of()));
		Path key = user.resolve("opcua/client.pem");
		assertFalse(Files.exists(key), "an unprotected connection needs none");
		read(target(OpcUaSecurity.BEST, null), access(Set.of(Subject.CERTIFICATE)));
		Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(key);
		assertEquals("rw-------", PosixFilePermissions.toString(permissions));
		String made = Files.readString(key);
		read(target(OpcUaSecurity.BEST, null), access(Set.of()));
		assertEquals(made, Files.readString(key), "servers that trust it would have to be told again");
	}

	/** As the administrator of the server does. */
	private static void trustWhatWasRejected(Path server) throws IOException {
		try (Stream<Path> rejected = Files.list(server.resolve("rejected"))) {
			for (Path certificate : rejected.toList()) {
				Files.move(certificate, server.resolve("trusted/certs").resolve(certificate.getFileName()));
			}
		}
	}

	private void start(String mode) throws IOException {
		if (!PEERS.containsKey(mode)) {
			PEERS.put(mode, OpcUaPeer.start(servers.resolve(mode), mode));
		}
		peer = PEERS.get(mode);
	}

	private OpcUaTarget target(OpcUaSecurity security, String name) throws IOException {
		return OpcUaTarget.of("press", peer.url(), security, Optional.ofNullable(name));
	}

	private DeviceAccess access(Set<Subject> yes) {
		return new DeviceAccess(Secrets.NONE, trust(yes), user);
	}

	private DeviceAccess withPassword(String password, Set<Subject> yes) {
		return new DeviceAccess((device, key, _) -> {
			assertEquals("press password", device + " " + key);
			return Optional.of(password.toCharArray());
		}, trust(yes), user);
	}

	private Trust trust(Set<Subject> yes) {
		return question -> {
			asked.add(question);
			return yes.contains(question.subject());
		};
	}

	private Object read(OpcUaTarget target, DeviceAccess access) throws IOException {
		try (OpcUaConnection connection = OpcUaConnection.open(target, access, log::add, Progress.NONE)) {
			return connection.read("ns=1;s=Speed").value();
		}
	}

	private ConnectionException refusal(OpcUaTarget target, DeviceAccess access) {
		return assertThrows(ConnectionException.class, () -> read(target, access));
	}

	private static String hostAndPort(OpcUaPeer peer) {
		return peer.url().substring("opc.tcp://".length());
	}
}
