package org.edgeloop.device.plc.ads;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.Trust;
import org.edgeloop.device.plc.internal.ads.AnswerData;
import org.edgeloop.device.plc.internal.ads.PlcText;
import org.edgeloop.device.plc.internal.ads.RouterDatagram;

/**
 * Adds a route to this machine on a controller, so that it answers. The controller wants a user and a password for that, and both travel
 * in clear text: the user is asked first.
 */
public final class AddRouteOperation {

	/** What a controller answers that refuses user and password. */
	private static final long ACCESS_DENIED = 0x704;
	private static final int TRIES = 3;

	private final Route route;
	private final Duration longest;

	/**
	 * What is added, and where.
	 *
	 * @param controller its UDP port is usually 48899
	 * @param name what the route is called there
	 * @param source the net id that this machine will use; empty for its IP address and {@code .1.1}
	 * @param user as {@code Administrator}
	 */
	public record Route(InetSocketAddress controller, String name, Optional<AmsNetId> source, String user) {

		/** Where routers of TwinCAT take such requests. */
		public static final int UDP_PORT = RouterDatagram.UDP_PORT;
	}

	/** @param longest how long the answer is waited for at each of three tries */
	public AddRouteOperation(Route route, Duration longest) {
		this.route = route;
		this.longest = longest;
	}

	/**
	 * Asks for the password, whether it may travel, and sends both.
	 *
	 * @return the net id of this machine that the controller knows now
	 * @throws ProblemException if the user says no, gives no password, or the controller refuses or does not answer
	 */
	public AmsNetId run(DeviceAccess access, Progress progress) throws IOException {
		String host = route.controller().getHostString();
		if (route.controller().isUnresolved()) {
			throw new ConnectionException(Problem.error("No machine of that name is known", host, "check the name, or give the IP address"));
		}
		checkAllowed(access.trust(), host);
		char[] password = access.secrets().secret(host, "password", "Password of %s at %s".formatted(route.user(), host))
				.orElseThrow(() -> new ProblemException(Problem.error("A route needs the password of a user of the controller", host, "give the password")));
		try (var socket = new DatagramSocket()) {
			socket.connect(route.controller());
			AmsNetId source = route.source().orElseGet(() -> AmsNetId.of(socket.getLocalAddress()));
			add(socket, source, password, progress);
			return source;
		} finally {
			Arrays.fill(password, '\0');
		}
	}

	private void checkAllowed(Trust trust, String host) throws ProblemException {
		var question = new Trust.Question(Trust.Subject.CLEAR_TEXT, "%s takes user and password for a route in clear text only".formatted(host), "",
				"Everybody who listens in the network between can read the password of %s.".formatted(route.user()));
		if (!trust.accepts(question)) {
			throw new ProblemException(Problem.error("The password was not sent, since that was not allowed", host,
					"add the route on the controller itself, or allow clear text in a network that you trust"));
		}
	}

	private void add(DatagramSocket socket, AmsNetId source, char[] password, Progress progress) throws IOException {
		byte[] secret = withZero(password);
		Map<Integer, byte[]> tags = new LinkedHashMap<>();
		tags.put(RouterDatagram.ROUTE, PlcText.withZero(route.name()));
		tags.put(RouterDatagram.NET_ID, source.bytes());
		tags.put(RouterDatagram.USER, PlcText.withZero(route.user()));
		tags.put(RouterDatagram.PASSWORD, secret);
		tags.put(RouterDatagram.HOST, PlcText.withZero("" + socket.getLocalAddress().getHostAddress()));
		byte[] packet = {};
		try {
			var request = new RouterDatagram(ThreadLocalRandom.current().nextInt(), RouterDatagram.ADD_ROUTE, source, tags);
			packet = request.toBytes();
			check(ask(socket, request, packet, progress));
		} finally {
			Arrays.fill(secret, (byte) 0);
			Arrays.fill(packet, (byte) 0);
		}
	}

	private RouterDatagram ask(DatagramSocket socket, RouterDatagram request, byte[] packet, Progress progress) throws IOException {
		var received = new DatagramPacket(new byte[1024], 1024);
		socket.setSoTimeout((int) longest.toMillis());
		for (int i = 0; i < TRIES; i++) {
			progress.checkCancelled();
			try {
				socket.send(new DatagramPacket(packet, packet.length));
				socket.receive(received);
				Optional<RouterDatagram> answer = RouterDatagram.parse(received.getData(), received.getLength()).filter(each -> each.answers(request));
				if (answer.isPresent()) {
					return answer.get();
				}
			} catch (SocketTimeoutException | PortUnreachableException _) {
				// UDP loses packets: it is asked again
			}
		}
		throw new ConnectionException(Problem.error("The controller did not answer the request for a route", where(),
				"check that TwinCAT runs there and that its firewall lets UDP port %d in".formatted(route.controller().getPort())));
	}

	private void check(RouterDatagram answer) throws IOException {
		byte[] status = answer.tags().getOrDefault(RouterDatagram.STATUS, new byte[0]);
		long code = new AnswerData(status, new AdsAddress(route.controller().getHostString(), route.controller().getPort())).unsignedInteger();
		if (code == ACCESS_DENIED) {
			throw new ConnectionException(Problem.error("The controller refuses user or password", where(), "check both; the user must be an administrator there"));
		}
		new AdsReply(code, new byte[0]).orThrow("add the route");
	}

	private String where() {
		return route.controller().getHostString() + ":" + route.controller().getPort();
	}

	private static byte[] withZero(char[] password) {
		ByteBuffer encoded = PlcText.CHARSET.encode(CharBuffer.wrap(password));
		byte[] bytes = Arrays.copyOf(Arrays.copyOfRange(encoded.array(), 0, encoded.limit()), encoded.limit() + 1);
		Arrays.fill(encoded.array(), (byte) 0);
		return bytes;
	}
}
