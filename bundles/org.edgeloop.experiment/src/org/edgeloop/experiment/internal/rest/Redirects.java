package org.edgeloop.experiment.internal.rest;

import java.net.URI;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;

/** Follows a server that answers "look there", but trusts no other host with credentials and goes from HTTPS to HTTP never. */
final class Redirects {

	private static final int MOST = 5;

	private final URI server;
	private URI address;
	private int followed;

	/**
	 * @param server whose credentials they are
	 * @param address where the first request goes
	 */
	Redirects(URI server, URI address) {
		this.server = server;
		this.address = address;
	}

	/** @return where the next request goes */
	URI address() {
		return address;
	}

	/** @return whether that is still the server itself: the same host and port, or the same host when it goes over to HTTPS */
	boolean isTrusted() {
		boolean same = address.getScheme().equals(server.getScheme()) && port(address) == port(server);
		boolean safer = address.getScheme().equals("https") && server.getScheme().equals("http") && port(address) == 443;
		return address.getHost().equalsIgnoreCase(server.getHost()) && (same || safer);
	}

	private static int port(URI uri) {
		return uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equals("https") ? 443 : 80;
	}

	/**
	 * @param status 3xx
	 * @param location as the server gave it; empty if it gave none
	 * @throws ConnectionException if it is not to be followed
	 */
	void follow(String method, int status, String location) throws ConnectionException {
		URI next = target(location);
		if (followed++ >= MOST) {
			throw fault("The server sends us round in circles", next);
		}
		if (address.getScheme().equals("https") && !next.getScheme().equals("https")) {
			throw fault("The server sends us to an address that is not safe", next);
		}
		// By 301 and 302 many clients turn a change into a question; nothing would be changed and nobody told.
		if (!method.equals("GET") && status != 307 && status != 308) {
			throw fault("The server has moved", next);
		}
		address = next;
	}

	private URI target(String location) throws ConnectionException {
		try {
			URI next = address.resolve(location);
			boolean isWeb = "http".equals(next.getScheme()) || "https".equals(next.getScheme());
			if (!location.isEmpty() && isWeb && next.getHost() != null && next.getUserInfo() == null) {
				return next;
			}
		} catch (IllegalArgumentException e) {
			// no address at all
		}
		throw fault("The server sends us to something that is no address", address);
	}

	private ConnectionException fault(String what, URI next) {
		return new ConnectionException(Problem.error(what, server.getHost(),
				"give the store's final address, which may be " + next.getScheme() + "://" + next.getAuthority()));
	}
}
