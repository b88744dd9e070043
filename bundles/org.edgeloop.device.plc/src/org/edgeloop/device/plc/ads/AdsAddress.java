package org.edgeloop.device.plc.ads;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a controller answers in the network.
 *
 * @param host a name or an IP address
 * @param tcpPort usually {@value #TCP_PORT}
 */
public record AdsAddress(String host, int tcpPort) {

	/** The port on which routers of TwinCAT listen. */
	public static final int TCP_PORT = 48898;

	private static final Pattern FORM = Pattern.compile("(\\[[0-9A-Fa-f:.%\\w]+\\]|[^\\s:/\\[\\]]+)(?::(\\d{1,5}))?");

	/** @return empty if the text is not {@code HOST} or {@code HOST:PORT}, with brackets around IPv6 addresses */
	public static Optional<AdsAddress> parse(String text) {
		Matcher form = FORM.matcher(text.strip());
		if (!form.matches()) {
			return Optional.empty();
		}
		String host = form.group(1);
		String port = form.group(2);
		int number = port == null ? TCP_PORT : Integer.parseInt(port);
		boolean isPort = number >= 1 && number <= 65_535;
		return isPort ? Optional.of(new AdsAddress(host.replaceAll("[\\[\\]]", ""), number)) : Optional.empty();
	}

	@Override
	public String toString() {
		String name = host.contains(":") ? "[" + host + "]" : host;
		return tcpPort == TCP_PORT ? name : name + ":" + tcpPort;
	}
}
