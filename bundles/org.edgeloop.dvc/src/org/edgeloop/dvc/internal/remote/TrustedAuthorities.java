package org.edgeloop.dvc.internal.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;

import javax.net.ssl.SSLContext;

import org.edgeloop.base.CertificateFile;
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
		try {
			return Optional.of(context(file));
		} catch (IOException e) {
			throw options.problem(OPTION, IoCause.inWords(e));
		} catch (GeneralSecurityException e) {
			throw options.problem(OPTION, "the file holds no certificates in PEM form");
		}
	}

	private static SSLContext context(Path pem) throws IOException, GeneralSecurityException {
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, CertificateFile.trusted(pem), null);
		return context;
	}
}
