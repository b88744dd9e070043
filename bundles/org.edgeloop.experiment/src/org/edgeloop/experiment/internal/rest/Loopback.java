package org.edgeloop.experiment.internal.rest;

import java.net.URI;

/** Whether an address is this machine's own, told by its text: a question to a name server would be an answer of the network's. */
final class Loopback {

	private Loopback() {
	}

	static boolean is(URI address) {
		String host = address.getHost();
		return host.equalsIgnoreCase("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
	}
}
