package org.edgeloop.device.linux.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.linux.SshFields;
import org.edgeloop.device.plan.DeviceStep.SkippedException;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.ssh.SshAddress;
import org.edgeloop.ssh.SshRoute;
import org.edgeloop.ssh.SshFailures;

/** Looks how far one comes towards a board without logging in. */
final class NetworkLook {

	private static final int MILLIS = 10_000;
	/** RFC 4253, section 4.2: no longer, with its end. */
	private static final int LONGEST_GREETING = 255;
	private static final String GREETING = "SSH-";

	private final DeviceSettings settings;

	NetworkLook(DeviceSettings settings) {
		this.settings = settings;
	}

	/** Finds the address that the name stands for. */
	void findName(StepContext context) throws IOException {
		SshAddress address = direct();
		context.log("SSH leads to " + address);
		try {
			String found = Arrays.stream(InetAddress.getAllByName(address.host())).map(InetAddress::getHostAddress).distinct()
					.collect(Collectors.joining(", "));
			context.outcome(found.equals(address.host()) ? "it is an address already" : found);
		} catch (IOException e) {
			throw SshFailures.notConnected(address, e);
		}
	}

	/** Connects, and reads what the server says to everybody. */
	void connect(StepContext context) throws IOException {
		SshAddress address = direct();
		String greeting;
		try (var socket = new Socket()) {
			socket.connect(new InetSocketAddress(address.host(), address.port()), MILLIS);
			socket.setSoTimeout(MILLIS);
			greeting = line(socket.getInputStream());
		} catch (IOException e) {
			throw SshFailures.notConnected(address, e);
		}
		if (!greeting.startsWith(GREETING)) {
			throw SshFailures.noSshServer(address);
		}
		context.outcome(greeting.substring(GREETING.length()));
	}

	private static String line(InputStream in) throws IOException {
		var line = new ByteArrayOutputStream();
		for (int c = in.read(); c >= 0 && c != '\n' && line.size() < LONGEST_GREETING; c = in.read()) {
			line.write(c);
		}
		return line.toString(StandardCharsets.US_ASCII).strip();
	}

	private SshAddress direct() throws IOException {
		SshRoute route = SshRoute.of(SshFields.address(settings));
		if (!route.isDirect()) {
			throw new SkippedException("the SSH configuration leads there through another host");
		}
		return route.address();
	}
}
