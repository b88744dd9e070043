package org.edgeloop.dvc.internal.remote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Optional;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.ProblemException;

/** Which authorities a server's certificate may come from: DVC's option {@code ssl_verify}. */
public final class TrustedAuthorities {

	private static final String OPTION = "ssl_verify";

	private TrustedAuthorities() {
	}

	/**
	 * @return those of a file with certificates (PEM); empty for those that Java knows
	 * @throws ProblemException if the file cannot be read, or certificates are not to be checked at all
	 */
	public static Optional<SSLContext> of(RemoteOptions options) throws ProblemException {
		Optional<String> value = options.text(OPTION);
		if (value.isEmpty() || "true".equalsIgnoreCase(value.get())) {
			return Optional.empty();
		}
		if ("false".equalsIgnoreCase(value.get())) {
			throw options.problem(OPTION, "whoever is between could change the data; name the file with the server's certificate instead");
		}
		Path file = options.path(OPTION).orElseThrow();
		try (InputStream in = Files.newInputStream(file)) {
			return Optional.of(context(in));
		} catch (IOException e) {
			throw options.problem(OPTION, IoCause.inWords(e));
		} catch (GeneralSecurityException e) {
			throw options.problem(OPTION, "the file holds no certificates in PEM form");
		}
	}

	private static SSLContext context(InputStream pem) throws IOException, GeneralSecurityException {
		KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
		store.load(null, null);
		int number = 0;
		for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
			store.setCertificateEntry("authority " + number, certificate);
			number++;
		}
		if (number == 0) {
			throw new GeneralSecurityException("no certificate");
		}
		TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(store);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, trust.getTrustManagers(), null);
		return context;
	}
}
