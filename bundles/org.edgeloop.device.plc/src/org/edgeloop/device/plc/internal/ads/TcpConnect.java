package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.device.plc.ads.AdsAddress;

/** Opens connections to controllers, and says what to look at where that fails. */
final class TcpConnect {

	private TcpConnect() {
	}

	static Socket open(AdsAddress address, Duration timeout) throws IOException {
		var socket = new Socket();
		try {
			// Each request waits for its answer, so a delay for gathering bytes would only add to it.
			socket.setTcpNoDelay(true);
			socket.setKeepAlive(true);
			socket.connect(new InetSocketAddress(find(address), address.tcpPort()), (int) timeout.toMillis());
			return socket;
		} catch (IOException e) {
			socket.close();
			throw e instanceof ConnectionException known ? known : explained(address, timeout, e);
		}
	}

	private static InetAddress find(AdsAddress address) throws ConnectionException {
		try {
			return InetAddress.getByName(address.host());
		} catch (UnknownHostException e) {
			throw new ConnectionException(Problem.error("No machine of that name is known", address.host(), "check the name, or give the IP address"), e);
		}
	}

	private static ConnectionException explained(AdsAddress address, Duration timeout, IOException cause) {
		String where = address.host() + ":" + address.tcpPort();
		Problem problem = switch (cause) {
			case SocketTimeoutException _ -> Problem.error("Nothing answered in %d s".formatted(timeout.toSeconds()), where,
					"check cable, power, IP address and the controller's firewall, which must let TCP port %d in".formatted(address.tcpPort()));
			case NoRouteToHostException _ -> Problem.error("The machine cannot be reached from here", where, "check cable, IP address and network mask");
			case ConnectException _ -> Problem.error("The machine refuses connections at that port", where,
					"check that TwinCAT runs there and that the port is its router's, usually %d".formatted(AdsAddress.TCP_PORT));
			default -> Problem.error("The connection failed: " + cause.getMessage(), where, "check cable, IP address and network");
		};
		return new ConnectionException(problem, cause);
	}
}
