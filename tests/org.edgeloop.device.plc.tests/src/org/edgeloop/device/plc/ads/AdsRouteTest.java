package org.edgeloop.device.plc.ads;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.Trust;
import org.edgeloop.device.plc.ads.AddRouteOperation.Route;
import org.edgeloop.device.practice.ControllerSettings;
import org.edgeloop.device.practice.PracticeController;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AdsRouteTest {

	private static final Duration SHORT = Duration.ofMillis(400);
	private final char[] given = "1".toCharArray();

	private DeviceAccess access(boolean isAllowed) {
		return new DeviceAccess((_, _, _) -> Optional.of(given), question -> isAllowed && question.subject() == Trust.Subject.CLEAR_TEXT, Path.of("nowhere"));
	}

	private static Route route(PracticeController controller) {
		return new Route(new InetSocketAddress(InetAddress.getLoopbackAddress(), controller.udpPort()), "bench", Optional.empty(), "Administrator");
	}

	@Test
	void letsAMachineInThatWasLockedOut() throws IOException {
		try (var controller = new PracticeController(ControllerSettings.open().withRoutes())) {
			try (var client = new AdsClient(Controllers.target(controller))) {
				assertThrows(ProblemException.class, () -> client.state(851));
			}
			assertEquals("127.0.0.1.1.1", new AddRouteOperation(route(controller), SHORT).run(access(true), Progress.NONE).text());
			try (var client = new AdsClient(Controllers.target(controller))) {
				assertTrue(client.state(851).isRun());
			}
			assertArrayEquals(new char[1], given, "the password is wiped");
		}
	}

	@Test
	void sendsNoPasswordUnlessThatIsAllowed() throws IOException {
		try (var controller = new PracticeController(ControllerSettings.open().withRoutes())) {
			var failure = assertThrows(ProblemException.class, () -> new AddRouteOperation(route(controller), SHORT).run(access(false), Progress.NONE));
			assertTrue(failure.problem().what().contains("not allowed"));
			var wrong = new DeviceAccess((_, _, _) -> Optional.of("sesame".toCharArray()), _ -> true, Path.of("nowhere"));
			failure = assertThrows(ProblemException.class, () -> new AddRouteOperation(route(controller), SHORT).run(wrong, Progress.NONE));
			assertTrue(failure.problem().what().contains("refuses user or password"));
			assertFalse(failure.getMessage().contains("sesame"), "no secret in a message");
		}
	}

	@Test
	void saysThatNobodyAnswers() throws IOException {
		try (var nobody = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
			var route = new Route(new InetSocketAddress(InetAddress.getLoopbackAddress(), nobody.getLocalPort()), "bench", Optional.empty(), "Administrator");
			var failure = assertThrows(ProblemException.class,
					() -> new AddRouteOperation(route, Duration.ofMillis(50)).run(access(true), Progress.NONE));
			assertTrue(failure.problem().remedy().contains("firewall"));
		}
	}

	@Test
	void findsEachControllerOnce() throws IOException {
		try (var first = new PracticeController(ControllerSettings.open()); var second = new PracticeController(ControllerSettings.open())) {
			var addresses = new ArrayList<InetSocketAddress>();
			for (int port : new int[] { first.udpPort(), second.udpPort(), first.udpPort() }) {
				addresses.add(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			}
			List<FoundController> found = new ArrayList<>();
			new SearchControllersOperation(addresses.subList(0, 1), SHORT).run(found::add, Progress.NONE);
			assertEquals(List.of(new FoundController("127.0.0.1", new AmsNetId("5.80.201.232.1.1"), "PRACTICE-PLC", "3.1.4024")), found);
		}
	}

	/** The packet is that of Beckhoff's routers, written out by hand from the facts of the protocol. */
	@Test
	void asksAsRoutersDo() throws Exception {
		try (var socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
			socket.setSoTimeout(5000);
			new SearchControllersOperation(List.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort())), Duration.ZERO)
					.run(_ -> {
						// nobody answers
					}, Progress.NONE);
			var packet = new DatagramPacket(new byte[100], 100);
			socket.receive(packet);
			String hex = HexFormat.of().formatHex(packet.getData(), 0, packet.getLength());
			assertEquals("03661471", hex.substring(0, 8));
			assertEquals("01000000 000000000000 1027 00000000".replace(" ", ""), hex.substring(16));
		}
	}
}
