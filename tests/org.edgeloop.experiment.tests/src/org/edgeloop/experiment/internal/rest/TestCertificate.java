package org.edgeloop.experiment.internal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.List;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A server's certificate, made by Java's own tool. */
final class TestCertificate {

	static final String PASSWORD = "changeit";

	private final Path file;

	private TestCertificate(Path file) {
		this.file = file;
	}

	/** One that is signed by itself. */
	static TestCertificate selfSigned(Path folder, String host) throws IOException, InterruptedException {
		var certificate = new TestCertificate(folder.resolve("self.p12"));
		certificate.generate("server", host, List.of("-ext", "san=dns:" + host));
		return certificate;
	}

	/**
	 * One that is signed by an authority of its own.
	 *
	 * @param start from when on it is valid, as the tool takes it, such as {@code -40d}
	 * @param days for how long it is valid
	 */
	static TestCertificate signed(Path folder, String host, String start, int days)
			throws IOException, InterruptedException, GeneralSecurityException {
		var certificate = new TestCertificate(folder.resolve(host + start + ".p12"));
		certificate.generate("authority", "Authority", List.of("-ext", "bc:c", "-startdate", "-100d", "-validity", "1000"));
		certificate.generate("server", host,
				List.of("-signer", "authority", "-ext", "san=dns:" + host, "-startdate", start, "-validity", "" + days));
		certificate.forgetAuthority();
		return certificate;
	}

	/** Its key is not the server's business, and the server would not know which of the two to show. */
	private void forgetAuthority() throws IOException, GeneralSecurityException {
		KeyStore own = load();
		own.deleteEntry("authority");
		try (OutputStream out = Files.newOutputStream(file)) {
			own.store(out, PASSWORD.toCharArray());
		}
	}

	private KeyStore load() throws IOException, GeneralSecurityException {
		KeyStore own = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(file)) {
			own.load(in, PASSWORD.toCharArray());
		}
		return own;
	}

	private void generate(String alias, String name, List<String> options) throws IOException, InterruptedException {
		var tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
		tool.command().addAll(List.of("-genkeypair", "-alias", alias, "-keyalg", "EC", "-dname", "CN=" + name));
		tool.command().addAll(options);
		tool.command().addAll(List.of("-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", PASSWORD));
		Process process = tool.redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes());
		assertEquals(0, process.waitFor(), said);
	}

	Path file() {
		return file;
	}

	/** @return what trusts its authority alone, or the certificate itself if it has none */
	SSLContext trusted() throws IOException, GeneralSecurityException {
		Certificate[] chain = load().getCertificateChain("server");
		KeyStore trusted = KeyStore.getInstance("PKCS12");
		trusted.load(null, null);
		trusted.setCertificateEntry("trusted", chain[chain.length - 1]);
		var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		factory.init(trusted);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, factory.getTrustManagers(), null);
		return context;
	}
}
