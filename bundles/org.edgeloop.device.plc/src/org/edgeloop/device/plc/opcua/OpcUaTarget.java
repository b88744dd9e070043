package org.edgeloop.device.plc.opcua;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * A server and how to speak to it.
 *
 * @param device what the server is called where secrets are asked for
 * @param url where it is found, as {@code opc.tcp://plc-1:4840/path}
 * @param security how messages are protected
 * @param user whom the password belongs to; empty to come anonymously
 */
public record OpcUaTarget(String device, String url, OpcUaSecurity security, Optional<String> user) {

	/** The port of OPC UA over TCP where an address names none. */
	public static final int DEFAULT_PORT = 4840;

	/**
	 * @param address with or without its scheme and port
	 * @throws ProblemException if it is no address of a server
	 */
	public static OpcUaTarget of(String device, String address, OpcUaSecurity security, Optional<String> user) throws ProblemException {
		return new OpcUaTarget(device, url(address), security, user);
	}

	/**
	 * @return the whole address: {@code plc-1} becomes {@code opc.tcp://plc-1:4840}
	 * @throws ProblemException if it is no address of a server by OPC UA over TCP
	 */
	public static String url(String address) throws ProblemException {
		String given = address.strip();
		String whole = given.contains("://") ? given : "opc.tcp://" + given;
		try {
			var uri = new URI(whole);
			if (!"opc.tcp".equals(uri.getScheme().toLowerCase(Locale.ROOT))) {
				throw unusable(given, uri.getScheme() + " is another protocol than OPC UA over TCP");
			}
			if (uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > 0xFFFF) {
				throw unusable(given, "it names no host, or a port that cannot be");
			}
			int port = uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
			return "opc.tcp://" + uri.getHost() + ":" + port + (uri.getRawPath() == null ? "" : uri.getRawPath());
		} catch (URISyntaxException e) {
			throw unusable(given, "" + e.getReason());
		}
	}

	/** @return host and port, as {@code plc-1:4840} */
	public String hostAndPort() {
		return host() + ":" + port();
	}

	public String host() {
		return URI.create(url).getHost();
	}

	public int port() {
		return URI.create(url).getPort();
	}

	private static ProblemException unusable(String address, String why) {
		return new ProblemException(
				Problem.error("this is no address of an OPC UA server: " + why, address, "write it as opc.tcp://HOST:PORT, as the server shows it"));
	}
}
