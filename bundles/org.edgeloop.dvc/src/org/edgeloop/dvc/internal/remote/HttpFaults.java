package org.edgeloop.dvc.internal.remote;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;

import javax.net.ssl.SSLException;

import org.edgeloop.base.CertificateFault;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;

/** What went wrong between us and a web server, in words. */
final class HttpFaults {

	private static final String TRUST = "let the server have a certificate of a known authority, or name the file with your authority's by the option ssl_verify";

	private HttpFaults() {
	}

	/** @return why nothing came back, or not all of it */
	static ConnectionException of(IOException e, URI address) {
		if (e instanceof ConnectionException known) {
			return known;
		}
		String where = place(address);
		return new ConnectionException(switch (e) {
		case SSLException _ -> CertificateFault.problem(e, address.getHost(), TRUST);
		case HttpTimeoutException _ -> Problem.error("The server does not answer in time", where, "check the address and the network, or try again later");
		case ConnectException _ when e.getCause() instanceof ConnectException cause && cause.getCause() instanceof UnresolvedAddressException ->
			Problem.error("There is no server of this name", where, "check the address and the network");
		case ConnectException _ -> Problem.error("No server answers", where, "check the address, and that the server is running");
		default -> Problem.error("The connection to the server broke: " + IoCause.inWords(e), where, "try again");
		}, e);
	}

	/** @return what a status means that is no success */
	static ConnectionException of(int status, URI address) {
		String where = place(address) + address.getPath();
		return new ConnectionException(switch (status) {
		case 401, 407 -> Problem.error("The server does not let us in (status " + status + ")", where, "check the options auth, user and password of the remote");
		case 403 -> Problem.error("The server forbids this to us (status 403)", where, "ask who runs the server for the permission");
		case 429, 503 -> Problem.error("The server is too busy (status " + status + ")", where, "try again later, or with fewer jobs");
		default -> Problem.error("The server answers with status " + status, where, "look into the server's log");
		});
	}

	/** @return without what may be a secret: a user, or a query */
	private static String place(URI address) {
		return address.getScheme() + "://" + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
	}
}
