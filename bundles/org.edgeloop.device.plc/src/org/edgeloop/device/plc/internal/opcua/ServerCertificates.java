package org.edgeloop.device.plc.internal.opcua;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.util.validation.CertificateValidationUtil;
import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.device.Trust;
import org.edgeloop.device.Trust.Question;
import org.edgeloop.device.Trust.Subject;

/**
 * The servers whose certificates the user has trusted, in a text file with a line each: {@code HOST:PORT FINGERPRINT}. Certificates of
 * controllers are mostly signed by themselves, so that it is the fingerprint that is trusted and no authority.
 */
public final class ServerCertificates {

	private final Path file;

	/** @param folder where the file lies; made when something is trusted */
	public ServerCertificates(Path folder) {
		file = folder.resolve("servers");
	}

	/** @return the fingerprint that is trusted of a server */
	public Optional<String> known(String server) throws IOException {
		return Optional.ofNullable(all().get(server));
	}

	/**
	 * Asks, unless the certificate is trusted already, and keeps a yes.
	 *
	 * @param server host and port
	 * @param applicationUri what the server says it is
	 * @return whether it is trusted
	 */
	public boolean trusts(String server, String applicationUri, X509Certificate certificate, Trust trust) throws IOException {
		String fingerprint = Certificates.fingerprint(certificate);
		Optional<String> known = known(server);
		if (known.isPresent() && known.get().equals(fingerprint)) {
			return true;
		}
		String what = "%s shows the certificate of %s%s%s".formatted(server, certificate.getSubjectX500Principal().getName(),
				known.isPresent() ? ", another one than was trusted before (" + known.get() + ")" : ", which is not known here",
				doubts(server, applicationUri, certificate).stream().map("; "::concat).collect(Collectors.joining()));
		String consequence = "Whoever holds this certificate's key is taken for this server from now on.";
		if (!trust.accepts(new Question(Subject.CERTIFICATE, what, fingerprint, consequence))) {
			return false;
		}
		keep(server, fingerprint);
		return true;
	}

	/** @return what to throw where a certificate is not trusted */
	public static ConnectionException refused(String server, X509Certificate certificate) {
		return new ConnectionException(Problem.error("the server's certificate is not trusted: " + Certificates.fingerprint(certificate), server,
				"compare the fingerprint with the one that the controller shows, and accept the certificate if they are equal"));
	}

	/** What a careful reader would ask about before saying yes. */
	private static List<String> doubts(String server, String applicationUri, X509Certificate certificate) {
		var doubts = new ArrayList<String>();
		doubt(doubts, "it has expired or is not valid yet", () -> CertificateValidationUtil.checkValidity(certificate, true));
		doubt(doubts, "it is made for another host name",
				() -> CertificateValidationUtil.checkHostnameOrIpAddress(certificate, server.substring(0, server.lastIndexOf(':'))));
		doubt(doubts, "it is made for another application than " + applicationUri,
				() -> CertificateValidationUtil.checkApplicationUri(certificate, applicationUri));
		return doubts;
	}

	private static void doubt(List<String> doubts, String words, Check check) {
		try {
			check.run();
		} catch (UaException e) {
			doubts.add(words);
		}
	}

	/** Throws where something does not hold. */
	@FunctionalInterface
	private interface Check {
		void run() throws UaException;
	}

	private void keep(String server, String fingerprint) throws IOException {
		Map<String, String> servers = all();
		servers.put(server, fingerprint);
		AtomicFiles.writeString(file,
				servers.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue() + "\n").collect(Collectors.joining()));
	}

	private Map<String, String> all() throws IOException {
		var servers = new TreeMap<String, String>();
		if (Files.exists(file)) {
			for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
				int space = line.lastIndexOf(' ');
				if (space > 0) {
					servers.put(line.substring(0, space), line.substring(space + 1));
				}
			}
		}
		return servers;
	}
}
