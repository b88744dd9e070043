package org.edgeloop.device.internal.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.device.discovery.Discoverer;
import org.edgeloop.device.discovery.FoundDevice;
import org.edgeloop.device.line.SerialPortInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {

	/** As Linux 6.1 writes it: ports 3333, 1234 and 6666 listen, 45678 is connected. */
	private static final String TCP = """
			  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
			   0: 0100007F:0D05 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4711 1 0000000000000000 100 0 0 10 0
			   1: 0100007F:04D2 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4712 1 0000000000000000 100 0 0 10 0
			   2: 0100007F:1A0A 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4713 1 0000000000000000 100 0 0 10 0
			   3: 0100007F:B26E 0100007F:0D05 01 00000000:00000000 00:00000000 00000000     0        0 4714 1 0000000000000000 100 0 0 10 0
			""";
	private static final String TCP6 = """
			  sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
			   0: 00000000000000000000000000000000:091B 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4715 1
			   1: 00000000000000000000000001000000:15B3 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4716 1
			""";

	@TempDir
	private Path folder;

	@Test
	void stsProbesAreNamedByTheirUsbIds() throws IOException {
		usb("1-1", "0483", "374b", "066DFF");
		usb("1-2", "0483", "df11", "");
		usb("1-3", "0483", "5740", "");
		usb("1-4", "1d6b", "0002", "");

		List<FoundDevice> found = search(new UsbDiscoverer(folder));

		assertEquals(2, found.size());
		assertEquals("ST-LINK V2-1 (0483:374b)", found.get(0).name());
		assertEquals(Map.of("probe", "066DFF"), found.get(0).values());
		assertEquals("STM32 in DFU mode (0483:df11)", found.get(1).name());
		assertEquals(Map.of("tool", "dfu-util"), found.get(1).values());
	}

	@Test
	void gdbServersAreFoundWithoutConnecting() throws IOException {
		Files.createDirectories(folder.resolve("net"));
		Files.writeString(folder.resolve("net/tcp"), TCP);
		Files.writeString(folder.resolve("net/tcp6"), TCP6);
		process(10, List.of(4711L, 4713L), "/usr/bin/openocd", "-f", "board.cfg");
		process(11, List.of(4712L), "qemu-system-arm", "-M", "netduino2", "-serial", "tcp:127.0.0.1:1234,server");
		process(12, List.of(4716L), "qemu-system-arm", "-gdb", "tcp::5555");

		List<FoundDevice> found = search(new GdbServerDiscoverer(folder));

		assertEquals(List.of("127.0.0.1:3333"), addresses(found, "OpenOCD"), "its port 6666 is for Tcl");
		assertEquals(List.of("[::1]:5555"), addresses(found, "QEMU"), "its port 1234 is a serial line");
		assertEquals(List.of("127.0.0.1:2331"), addresses(found, "Perhaps a GDB server (J-Link's port)"), "whose it is, the system does not say");
		assertEquals(3, found.size());
	}

	@Test
	void gdbServersOfThisMachine() throws IOException {
		assumeTrue(Files.isReadable(Path.of("/proc/net/tcp")), "skipped: no /proc");
		try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			List<Listener> listeners = new Listeners(Path.of("/proc"), Progress.NONE).list();

			Listener mine = listeners.stream().filter(listener -> listener.port() == server.getLocalPort()).findFirst().orElseThrow();
			assertEquals(ProcessHandle.current().pid(), mine.process());
			assertTrue(mine.program().startsWith("java"), mine.program());
			assertFalse(mine.host().isEmpty());
		}
	}

	@Test
	void servicesInNetworksBecomeDevices() {
		FoundDevice board = NetworkDiscoverer.found("_ssh._tcp.local.", "raspberrypi", "192.168.1.7", 22, "");
		assertEquals("linux-ssh", board.kind());
		assertEquals(Map.of("host", "192.168.1.7", "port", "22"), board.values());

		FoundDevice server = NetworkDiscoverer.found("_opcua-tcp._tcp.local.", "S7-1500", "fd00::7", 4840, "/server");
		assertEquals("opc.tcp://[fd00::7]:4840/server", server.address());
		assertEquals(Map.of("address", server.address()), server.values());
	}

	private static List<String> addresses(List<FoundDevice> found, String name) {
		return found.stream().filter(device -> device.name().startsWith(name)).map(FoundDevice::address).toList();
	}

	private static List<FoundDevice> search(Discoverer discoverer) throws IOException {
		var found = new ArrayList<FoundDevice>();
		discoverer.search(found::add, Progress.NONE);
		found.sort((a, b) -> a.address().compareTo(b.address()));
		return found;
	}

	private void usb(String name, String vendor, String product, String serial) throws IOException {
		Path device = Files.createDirectories(folder.resolve(name));
		Files.writeString(device.resolve("idVendor"), vendor + "\n");
		Files.writeString(device.resolve("idProduct"), product + "\n");
		if (!serial.isEmpty()) {
			Files.writeString(device.resolve("serial"), serial + "\n");
		}
	}

	private void process(int number, List<Long> sockets, String... command) throws IOException {
		Path files = Files.createDirectories(folder.resolve(number + "/fd"));
		for (long socket : sockets) {
			Files.createSymbolicLink(files.resolve("" + socket), Path.of("socket:[" + socket + "]"));
		}
		Files.writeString(files.resolveSibling("cmdline"), String.join("\0", command) + "\0");
	}

	@Test
	void theFirstPortOfABlackMagicProbeIsAServer() {
		var gdb = SerialDiscoverer.found(new SerialPortInfo("/dev/ttyACM0", "Black Magic GDB Server", "1BitSquared", 0x1d50, 0x6018, "E2C0C4C6"));
		var uart = SerialDiscoverer.found(new SerialPortInfo("/dev/ttyACM1", "Black Magic UART Port", "1BitSquared", 0x1d50, 0x6018, "E2C0C4C6"));
		assertEquals("Black Magic Probe (1d50:6018)", gdb.name());
		assertEquals("stm32-gdb", gdb.kind());
		assertEquals(Map.of("server", "serial", "port", "/dev/ttyACM0"), gdb.values());
		assertEquals("stm32-uart", uart.kind());
		assertEquals(Map.of("port", "/dev/ttyACM1"), uart.values());
	}
}
