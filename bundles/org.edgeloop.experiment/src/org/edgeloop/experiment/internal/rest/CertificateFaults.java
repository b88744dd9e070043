package org.edgeloop.experiment.internal.rest;

import java.net.URI;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CertificateRevokedException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;

/** What is wrong with a server's certificate. There is no way round it in here: who trusts a certificate tells Java so. */
final class CertificateFaults {

	private static final String TRUST = "let the server have a certificate of a known authority; for an authority of your own, "
			+ "start Edgeloop with -Djavax.net.ssl.trustStore=FILE, a key store that holds its certificate";

	private CertificateFaults() {
	}

	static Problem problem(Throwable failure, URI address) {
		String host = address.getHost();
		return RestFaults.chain(failure).map(cause -> ofType(cause, host)).flatMap(Optional::stream).findFirst()
				.orElseGet(() -> ofMessages(RestFaults.chain(failure).map(cause -> "" + cause.getMessage())
						.collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT), host));
	}

	private static Optional<Problem> ofType(Throwable cause, String host) {
		return switch (cause) {
		case CertificateExpiredException _ -> Optional.of(fault("has expired", host, "let who runs the server renew it"));
		case CertificateNotYetValidException _ ->
			Optional.of(fault("is not valid yet", host, "check the clocks of this computer and of the server"));
		case CertificateRevokedException _ -> Optional.of(fault("has been revoked", host, "let who runs the server renew it"));
		default -> Optional.empty();
		};
	}

	/** Java tells these apart by their messages alone. */
	private static Problem ofMessages(String messages, String host) {
		if (messages.contains("subject alternative") || messages.contains("no name matching")) {
			return fault("is one of another server", host, "use the name that the certificate was made for, or have it renewed with this one");
		}
		if (messages.contains("certification path") || messages.contains("path building") || messages.contains("trust anchor")) {
			return fault("is signed by nobody whom this computer trusts, such as by itself", host, TRUST);
		}
		if (messages.contains("plaintext") || messages.contains("unrecognized ssl") || messages.contains("unsupported or unrecognized")) {
			return Problem.error("The server does not speak HTTPS, so nothing was sent", host, "check the address and the port");
		}
		return Problem.error("No safe connection to the server is possible, so nothing was sent", host,
				"check its certificate and its versions of TLS; " + TRUST);
	}

	private static Problem fault(String what, String host, String remedy) {
		return Problem.error("The certificate of the server " + what + ", so nothing was sent", host, remedy);
	}
}
