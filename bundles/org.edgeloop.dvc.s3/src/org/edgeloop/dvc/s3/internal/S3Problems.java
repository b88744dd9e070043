package org.edgeloop.dvc.s3.internal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

import org.edgeloop.base.CertificateFault;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.eclipse.jdt.annotation.Nullable;

import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** What a server's refusal, or its silence, means to the user. */
final class S3Problems {

	private static final int LONGEST_MESSAGE = 300;
	private static final int LONGEST_CHAIN = 20;
	private static final String TRUST = "let the server have a certificate of a known authority; for an authority of your own, set the option "
			+ "ssl_verify of the remote to the file with its certificate";

	private final S3Settings settings;

	S3Problems(S3Settings settings) {
		this.settings = settings;
	}

	/**
	 * @param failure of the SDK
	 * @param key of the object concerned, below the remote; empty if it is about the remote
	 */
	IOException of(Throwable failure, String key) {
		Optional<ProblemException> ours = cause(failure, ProblemException.class);
		if (ours.isPresent()) {
			return ours.get();
		}
		Optional<AwsServiceException> refusal = cause(failure, AwsServiceException.class);
		return new ConnectionException(refusal.isPresent() ? refused(refusal.get(), key) : unheard(failure), failure);
	}

	/** @return the server's own name for why it refused; its status if it gives none */
	static String code(AwsServiceException refusal) {
		String code = refusal.awsErrorDetails() == null ? null : refusal.awsErrorDetails().errorCode();
		return code == null || code.isBlank() ? "status " + refusal.statusCode() : clean(code);
	}

	/** @return text of somebody else's on one line and not too long */
	static String clean(@Nullable String text) {
		String line = text == null ? "no reason given" : text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ").strip();
		return line.length() > LONGEST_MESSAGE ? line.substring(0, LONGEST_MESSAGE) + "…" : line;
	}

	static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
		return Stream.iterate(Optional.of(failure), Optional::isPresent, each -> each.map(Throwable::getCause)).limit(LONGEST_CHAIN)
				.flatMap(Optional::stream).filter(type::isInstance).map(type::cast).findFirst();
	}

	private Problem refused(AwsServiceException refusal, String key) {
		String where = key.isEmpty() ? settings.address() : settings.address() + "/" + key;
		return switch (code(refusal)) {
		case "NoSuchBucket" -> Problem.error("There is no bucket " + settings.bucket() + " on " + settings.server(), settings.address(),
				"check the remote's url, or create the bucket");
		case "NoSuchKey" -> Problem.error("The remote has no such file", where, "push it from where it is");
		case "InvalidAccessKeyId" -> Problem.error("The server does not know the access key", settings.server(),
				"check access_key_id, the environment and the profile");
		case "SignatureDoesNotMatch" -> Problem.error("The secret key does not belong to the access key", settings.server(),
				"check secret_access_key, the environment and the profile");
		case "ExpiredToken", "InvalidToken", "TokenRefreshRequired" -> Problem.error("The session that the credentials are of has ended",
				settings.server(), "sign in again, and give the new session_token");
		case "RequestTimeTooSkewed" -> Problem.error("The clocks of this computer and of the server differ too much", settings.server(),
				"set this computer's clock");
		case "AccessDenied", "AllAccessDisabled", "AccountProblem", "status 403" -> Problem.error(
				"The server forbids this to us" + after(refusal), where, "ask who owns the bucket for the permission");
		case "PermanentRedirect", "AuthorizationHeaderMalformed", "IllegalLocationConstraintException", "status 301", "status 307" ->
			Problem.error("The bucket is in another region than " + settings.region().name() + after(refusal), settings.address(),
					"set the option region of the remote");
		case "SlowDown", "ServiceUnavailable", "TooManyRequests", "RequestLimitExceeded", "status 429", "status 503" ->
			Problem.error("The server has too much to do", settings.server(), "try again later, or with fewer jobs");
		case "EntityTooLarge", "QuotaExceeded", "XMinioStorageFull", "InsufficientStorage", "status 507" ->
			Problem.error("The server has no room for this" + after(refusal), where, "make room there");
		default -> refusal.statusCode() >= 500
				? Problem.error("The server failed (" + code(refusal) + ")" + after(refusal), where,
						"try again later; if it stays so, look into the server's log")
				: Problem.error("The server refused this (" + code(refusal) + ")" + after(refusal), where,
						"check that a server of S3 is at the remote's address");
		};
	}

	/** Nothing came back, or nothing that can be understood. */
	private Problem unheard(Throwable failure) {
		String server = settings.server();
		if (cause(failure, SSLException.class).isPresent()) {
			return CertificateFault.problem(failure, settings.endpoint().map(URI::getHost).orElse(server), TRUST);
		}
		if (cause(failure, UnknownHostException.class).isPresent()) {
			return Problem.error("There is no server of this name", server, "check endpointurl, the region and the network");
		}
		Optional<SocketTimeoutException> late = cause(failure, SocketTimeoutException.class);
		if (late.isPresent()) {
			return ("" + late.get().getMessage()).startsWith("Connect")
					? Problem.error("The server cannot be reached in time", server, "check the address, the network and the firewall")
					: Problem.error("The server does not answer in time", server, "try again later");
		}
		if (cause(failure, ConnectException.class).isPresent() || cause(failure, NoRouteToHostException.class).isPresent()) {
			return Problem.error("No server answers", server, "check endpointurl, and that the server is running");
		}
		if (cause(failure, IOException.class).isPresent()) {
			return Problem.error("The connection to the server broke", server, "try again; if it stays so, look into the server's log");
		}
		return Problem.error("What answers is no server of S3, or it was not understood: " + clean(failure.getMessage()), server,
				"check the remote's address");
	}

	private static String after(AwsServiceException refusal) {
		String message = refusal.awsErrorDetails() == null ? null : refusal.awsErrorDetails().errorMessage();
		return message == null || message.isBlank() ? "" : ": " + clean(message);
	}
}
