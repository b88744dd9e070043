package org.edgeloop.base;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;

import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** A file of certificates, such as that of a company's own authority. */
public final class CertificateFile {

	private CertificateFile() {
	}

	/**
	 * @param file one or more certificates in PEM
	 * @return what trusts their owners, and nobody else
	 * @throws IOException if it cannot be read
	 * @throws GeneralSecurityException if it holds no certificate, or something else
	 */
	public static TrustManager[] trusted(Path file) throws IOException, GeneralSecurityException {
		KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
		store.load(null, null);
		try (InputStream in = Files.newInputStream(file)) {
			for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
				store.setCertificateEntry("authority " + store.size(), certificate);
			}
		}
		if (store.size() == 0) {
			throw new GeneralSecurityException("no certificate");
		}
		TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		factory.init(store);
		return factory.getTrustManagers();
	}
}
