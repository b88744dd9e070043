package org.edgeloop.dvc.s3.internal;

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

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Authorities of certificates that a file names instead of those that this computer knows. */
final class TrustedAuthorities {

	private TrustedAuthorities() {
	}

	/** @param file one or more certificates in PEM */
	static TrustManager[] read(Path file) throws ProblemException {
		try (InputStream in = Files.newInputStream(file)) {
			KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
			store.load(null, null);
			int number = 0;
			for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
				store.setCertificateEntry("authority-" + number++, certificate);
			}
			if (number == 0) {
				throw new IOException("there is no certificate in it");
			}
			TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			factory.init(store);
			return factory.getTrustManagers();
		} catch (IOException e) {
			throw problem(file, IoCause.inWords(e), e);
		} catch (GeneralSecurityException e) {
			throw problem(file, "it holds something else than certificates", e);
		}
	}

	private static ProblemException problem(Path file, String why, Exception cause) {
		return new ProblemException(Problem.error("The certificates that ssl_verify names cannot be read: " + why, file.toString(),
				"name a file of certificates in PEM"), cause);
	}
}
