package org.edgeloop.device.plc.ads;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

import org.edgeloop.base.Progress;
import org.edgeloop.device.plc.internal.ads.RouterDatagram;

/** Asks routers of TwinCAT who they are: by broadcast in all networks of this machine, or one by one. It changes nothing. */
public final class SearchControllersOperation {

	private static final int LARGEST = 2048;
	private static final int MILLISECONDS_BETWEEN_LOOKS = 50;

	private final List<InetSocketAddress> destinations;
	private final Duration longest;

	/** @param destinations whom to ask; see {@link #broadcast} */
	public SearchControllersOperation(List<InetSocketAddress> destinations, Duration longest) {
		this.destinations = List.copyOf(destinations);
		this.longest = longest;
	}

	/** @return the broadcast addresses of this machine's networks, and the machine itself */
	public static List<InetSocketAddress> broadcast() throws IOException {
		List<InetSocketAddress> all = new ArrayList<>();
		for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
			if (network.isUp() && !network.isLoopback()) {
				network.getInterfaceAddresses().stream().map(InterfaceAddress::getBroadcast).filter(Objects::nonNull)
						.forEach(address -> all.add(new InetSocketAddress(address, RouterDatagram.UDP_PORT)));
			}
		}
		all.add(new InetSocketAddress(InetAddress.getLoopbackAddress(), RouterDatagram.UDP_PORT));
		return all;
	}

	/** @param found is handed each controller once, as it answers */
	public void run(Consumer<FoundController> found, Progress progress) throws IOException {
		var question = new RouterDatagram(ThreadLocalRandom.current().nextInt(), RouterDatagram.SEARCH, new AmsNetId("0.0.0.0.0.0"), Map.of());
		try (var socket = new DatagramSocket()) {
			socket.setBroadcast(true);
			socket.setSoTimeout(MILLISECONDS_BETWEEN_LOOKS);
			send(socket, question.toBytes());
			receive(socket, question, found, progress);
		}
	}

	/** A network that cannot be asked does not keep the others from it. */
	private void send(DatagramSocket socket, byte[] packet) throws IOException {
		IOException failure = null;
		int sent = 0;
		for (InetSocketAddress destination : destinations) {
			try {
				socket.send(new DatagramPacket(packet, packet.length, destination));
				sent++;
			} catch (IOException e) {
				failure = e;
			}
		}
		if (sent == 0 && failure != null) {
			throw failure;
		}
	}

	private void receive(DatagramSocket socket, RouterDatagram question, Consumer<FoundController> found, Progress progress) throws IOException {
		long end = System.nanoTime() + longest.toNanos();
		Set<FoundController> known = new HashSet<>();
		var packet = new DatagramPacket(new byte[LARGEST], LARGEST);
		while (System.nanoTime() - end < 0 && !progress.isCancelled()) {
			try {
				packet.setLength(LARGEST);
				socket.receive(packet);
				RouterDatagram.parse(packet.getData(), packet.getLength()).filter(answer -> answer.answers(question))
						.map(answer -> controller(answer, packet.getAddress())).filter(known::add).ifPresent(found);
			} catch (SocketTimeoutException _) {
				// looks whether to go on
			}
		}
	}

	private static FoundController controller(RouterDatagram answer, InetAddress from) {
		byte[] version = answer.tags().getOrDefault(RouterDatagram.VERSION, new byte[0]);
		String words = version.length < 4 ? "" : "%d.%d.%d".formatted(version[0] & 0xFF, version[1] & 0xFF, version[2] & 0xFF | (version[3] & 0xFF) << 8);
		return new FoundController("" + from.getHostAddress(), answer.sender(), answer.text(RouterDatagram.HOST), words);
	}
}
