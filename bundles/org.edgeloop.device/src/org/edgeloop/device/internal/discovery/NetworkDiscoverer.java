package org.edgeloop.device.internal.discovery;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import javax.jmdns.JmDNS;
import javax.jmdns.ServiceEvent;
import javax.jmdns.ServiceInfo;
import javax.jmdns.ServiceListener;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceState;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.discovery.Discoverer;
import org.edgeloop.device.discovery.FoundDevice;

/**
 * Boards and controllers that announce themselves in the networks of this machine by multicast DNS (RFC 6762, RFC 6763): SSH servers,
 * Linux workstations, OPC UA servers. Nothing of this machine is announced but its name, which the protocol takes to ask.
 */
public final class NetworkDiscoverer implements Discoverer {

	private static final String SSH = "_ssh._tcp.local.";
	private static final String WORKSTATION = "_workstation._tcp.local.";
	private static final String OPC_UA = "_opcua-tcp._tcp.local.";

	private static final int SECONDS = 3;
	private static final int LOOKS_A_SECOND = 10;

	@Override
	public String name() {
		return "Local networks";
	}

	@Override
	public void search(Consumer<FoundDevice> found, Progress progress) throws IOException {
		var over = new CountDownLatch(1);
		List<InetAddress> addresses = addresses();
		// Entering and leaving a network takes seconds, which nobody has to wait for.
		addresses.forEach(address -> Thread.ofPlatform().daemon().name("listen in a network").start(() -> listen(address, found, over)));
		await(progress, addresses.isEmpty() ? 0 : SECONDS * LOOKS_A_SECOND);
		over.countDown();
	}

	/** A network that cannot be entered has nothing to show. */
	private static void listen(InetAddress address, Consumer<FoundDevice> found, CountDownLatch over) {
		try (JmDNS network = JmDNS.create(address)) {
			for (String type : List.of(SSH, WORKSTATION, OPC_UA)) {
				network.addServiceListener(type, new Resolved(found));
			}
			over.await();
		} catch (IOException e) {
			// others may be there
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** @return an address of each network that others can be in */
	private static List<InetAddress> addresses() throws IOException {
		var addresses = new ArrayList<InetAddress>();
		for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
			if (network.isUp() && network.supportsMulticast() && !network.isLoopback() && !network.isPointToPoint()) {
				network.inetAddresses().filter(address -> !(address instanceof Inet6Address)).findFirst().ifPresent(addresses::add);
			}
		}
		return addresses;
	}

	private static void await(Progress progress, int looks) {
		var never = new CountDownLatch(1);
		try {
			for (int i = 0; i < looks && !progress.isCancelled(); i++) {
				never.await(1000 / LOOKS_A_SECOND, TimeUnit.MILLISECONDS);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** @return the device that a service belongs to */
	static FoundDevice found(String type, String name, String host, int port, String path) {
		var state = new DeviceState(Reach.REACHABLE, "announces itself");
		if (type.equals(OPC_UA)) {
			String url = "opc.tcp://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + path;
			return new FoundDevice("opcua", name, url, "OPC UA server", state, Map.of("address", url));
		}
		if (type.equals(SSH)) {
			return new FoundDevice("linux-ssh", name, host + ":" + port, "SSH server", state, Map.of("host", host, "port", Integer.toString(port)));
		}
		return new FoundDevice("linux-ssh", name, host + ":22", "Linux machine", state, Map.of("host", host));
	}

	/** Workstations put the address of their network card behind their name. */
	private static String name(ServiceInfo service) {
		return service.getName().replaceFirst(" \\[[0-9a-f:]+\\]$", "");
	}

	@NonNullByDefault({})
	private record Resolved(Consumer<FoundDevice> found) implements ServiceListener {

		@Override
		public void serviceAdded(ServiceEvent event) {
			event.getDNS().requestServiceInfo(event.getType(), event.getName());
		}

		@Override
		public void serviceRemoved(ServiceEvent event) {
			// it was there a moment ago; a glance at it will tell
		}

		@Override
		public void serviceResolved(ServiceEvent event) {
			ServiceInfo service = event.getInfo();
			String[] addresses = service.getHostAddresses();
			String host = addresses.length > 0 ? addresses[0] : service.getServer().replaceFirst("\\.$", "");
			String path = service.getPropertyString("path");
			found.accept(NetworkDiscoverer.found(event.getType(), NetworkDiscoverer.name(service), host, service.getPort(), path == null ? "" : path));
		}
	}
}
