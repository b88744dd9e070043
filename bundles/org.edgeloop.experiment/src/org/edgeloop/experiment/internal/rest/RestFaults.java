package org.edgeloop.experiment.internal.rest;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.CertificateFault;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** What went wrong between us and a server, in words. */
final class RestFaults {

	private static final int LONGEST_MESSAGE = 500;
	private static final int LONGEST_CHAIN = 20;

	/** There is no way round a certificate in here: who trusts one tells Java so. */
	private static final String TRUST = "let the server have a certificate of a known authority; for an authority of your own, "
			+ "start Edgeloop with -Djavax.net.ssl.trustStore=FILE, a key store that holds its certificate";

	private RestFaults() {
	}

	/** @return why nothing came back, or not all of it */
	static ConnectionException of(IOException e, URI address) {
		if (isCausedBy(e, SSLException.class)) {
			return new ConnectionException(CertificateFault.problem(e, address.getHost(), TRUST), e);
		}
		String where = place(address);
		return new ConnectionException(switch (e) {
		case HttpConnectTimeoutException _ ->
			Problem.error("The server cannot be reached in time", where, "check the address, the network and the firewall");
		case HttpTimeoutException _ -> Problem.error("The server does not answer in time", where, "try again later");
		case ConnectException _ when isCausedBy(e, UnresolvedAddressException.class) ->
			Problem.error("There is no server of this name", where, "check the address and the network");
		case ConnectException _ -> Problem.error("No server answers", where, "check the address, and that the server is running");
		default -> Problem.error("The connection to the server broke", where, "try again; if it stays so, look into the server's log");
		}, e);
	}

	private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> type) {
		return chain(failure).anyMatch(type::isInstance);
	}

	/** @return the failure and its causes, of which there may not be too many */
	private static Stream<Throwable> chain(Throwable failure) {
		return Stream.iterate(Optional.of(failure), Optional::isPresent, each -> each.map(Throwable::getCause)).limit(LONGEST_CHAIN)
				.flatMap(Optional::stream);
	}

	/**
	 * @param status one that is no success
	 * @param body what came with it
	 */
	static ProblemException of(int status, byte[] body, URI address) {
		String where = place(address) + address.getPath();
		String message = message(body);
		return switch (status) {
		case 401 -> new ConnectionException(Problem.error("The server does not know who we are (status 401)", where,
				"give a user with a password, or a token, that the server knows"));
		case 403 -> new ConnectionException(Problem.error("The server forbids this to us (status 403)" + after(message), where,
				"ask who runs the server for the permission"));
		case 404 -> message.isEmpty()
				? new ConnectionException(Problem.error("There is no MLflow server at this address (status 404)", where,
						"give the address under which MLflow's pages are shown"))
				: new ProblemException(Problem.error(message, where, "refresh, and try again"));
		case 408, 425, 429 -> new ConnectionException(
				Problem.error("The server has too much to do (status " + status + ")" + after(message), where, "try again later"));
		default -> status >= 500
				? new ConnectionException(Problem.error("The server failed (status " + status + ")" + after(message), where,
						"try again later; if it stays so, look into the server's log"))
				: new ProblemException(
						Problem.error(message.isEmpty() ? "The server refused this (status " + status + ")" : message, where, ""));
		};
	}

	/** @return for an answer that is no JSON, or no JSON of MLflow's */
	static ConnectionException notUnderstood(URI address, @Nullable Throwable cause) {
		return new ConnectionException(Problem.error("What answers at this address is no MLflow server, or one behind a page to log in",
				place(address) + address.getPath(),
				"give the address under which MLflow's pages are shown, and a token if it has a page to log in"), cause);
	}

	/** @return for an answer beyond all reason */
	static ConnectionException tooLong(URI address) {
		return new ConnectionException(Problem.error("The server's answer is longer than any of MLflow's should be",
				place(address) + address.getPath(), "look into the server, or read its data base directly"));
	}

	private static String place(URI address) {
		return address.getScheme() + "://" + address.getAuthority();
	}

	private static String after(String message) {
		return message.isEmpty() ? "" : ": " + message;
	}

	/** @return the message of an error of MLflow's, on one line and not too long; empty if it is none */
	private static String message(byte[] body) {
		String line = error(body).path("message").asText("").replaceAll("\\p{Cntrl}+", " ").strip();
		return line.length() > LONGEST_MESSAGE ? line.substring(0, LONGEST_MESSAGE) + "…" : line;
	}

	private static JsonNode error(byte[] body) {
		try {
			return RestJson.MAPPER.readTree(body);
		} catch (JsonProcessingException e) {
			return MissingNode.getInstance();
		} catch (IOException e) {
			throw new IllegalStateException("an array cannot fail to be read", e);
		}
	}
}
