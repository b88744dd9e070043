package org.edgeloop.device.linux.internal.release;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Who deploys, for those who meet it on the board. */
final class Who {

	private Who() {
	}

	/** @return as {@code anna@desk}, of letters, digits and {@code . _ - @} alone */
	static String here() {
		return (System.getProperty("user.name", "somebody") + "@" + host()).replaceAll("[^A-Za-z0-9._@-]", "_");
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return "somewhere";
		}
	}
}
