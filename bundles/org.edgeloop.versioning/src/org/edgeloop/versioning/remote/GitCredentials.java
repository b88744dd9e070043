package org.edgeloop.versioning.remote;

/**
 * Who asks for something on a server.
 *
 * @param user the name
 * @param secret a password or a token; never shown
 */
public record GitCredentials(String user, String secret) {

	@Override
	public String toString() {
		return user + ":…";
	}
}
