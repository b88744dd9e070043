package org.edgeloop.base;

import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CertificateRevokedException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with a server's certificate, in words: Java tells by types, messages and causes of causes. */
public final class CertificateFault {

	private static final int LONGEST_CHAIN = 20;

	private CertificateFault() {
	}

	/**
	 * @param failure an {@code SSLException}, or what it caused
	 * @param host the server's name
	 * @param trust what to do about a certificate of an authority that nobody here knows
	 */
	public static Problem problem(Throwable failure, String host, String trust) {
		return chain(failure).map(cause -> ofType(cause, host)).flatMap(Optional::stream).findFirst()
				.orElseGet(() -> ofMessages(
						chain(failure).map(cause -> "" + cause.getMessage()).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT), host, trust));
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

	private static Problem ofMessages(String messages, String host, String trust) {
		if (messages.contains("subject alternative") || messages.contains("no name matching")) {
			return fault("is one of another server", host, "use the name that the certificate was made for, or have it renewed with this one");
		}
		if (messages.contains("certification path") || messages.contains("path building") || messages.contains("trust anchor")) {
			return fault("is signed by nobody whom this computer trusts, such as by itself", host, trust);
		}
		if (messages.contains("plaintext") || messages.contains("unrecognized ssl") || messages.contains("unsupported or unrecognized")) {
			return Problem.error("The server does not speak HTTPS, so nothing was sent", host, "check the address and the port");
		}
		return Problem.error("No safe connection to the server is possible, so nothing was sent", host,
				"check its certificate and its versions of TLS; " + trust);
	}

	private static Problem fault(String what, String host, String remedy) {
		return Problem.error("The certificate of the server " + what + ", so nothing was sent", host, remedy);
	}

	/** @return the failure and its causes, of which a loop may make endlessly many */
	private static Stream<Throwable> chain(Throwable failure) {
		return Stream.iterate(Optional.of(failure), Optional::isPresent, each -> each.map(Throwable::getCause)).limit(LONGEST_CHAIN)
				.flatMap(Optional::stream);
	}
}
