package org.edgeloop.device.linux.internal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.DeviceState;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.linux.SshFields;
import org.edgeloop.ssh.SshAddress;
import org.edgeloop.ssh.SshRoute;

/** Sees whether an SSH server answers, by the greeting that it sends to everybody (RFC 4253, section 4.2); nobody logs in. */
public final class SshGlance {

	private static final int MILLIS = 1500;
	private static final String GREETING = "SSH-";

	private final DeviceSettings settings;

	public SshGlance(DeviceSettings settings) {
		this.settings = settings;
	}

	public DeviceState look(Progress progress) {
		try (var socket = new Socket()) {
			SshAddress address = SshRoute.of(SshFields.address(settings)).address();
			progress.checkCancelled();
			socket.connect(new InetSocketAddress(address.host(), address.port()), MILLIS);
			socket.setSoTimeout(MILLIS);
			String greeting = new String(socket.getInputStream().readNBytes(GREETING.length()), StandardCharsets.US_ASCII);
			return greeting.equals(GREETING) ? new DeviceState(Reach.REACHABLE, "answers by SSH")
					: new DeviceState(Reach.REFUSED, "something answers that is no SSH server");
		} catch (SocketTimeoutException e) {
			return new DeviceState(Reach.UNREACHABLE, "does not answer");
		} catch (ConnectException e) {
			return new DeviceState(Reach.UNREACHABLE, "no SSH server there");
		} catch (IOException e) {
			return new DeviceState(Reach.UNREACHABLE, IoCause.inWords(e));
		}
	}
}
