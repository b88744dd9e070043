package org.edgeloop.device.practice.internal.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A chip and its watchers are plain sockets here. */
@Timeout(20)
class UartHubTest {

	@Test
	void allWatchersHearTheChipAndTheChipHearsAll() throws IOException {
		try (var hub = UartHub.open(0); var chip = connect(hub.chipPort()); var one = watcher(hub, chip); var other = watcher(hub, chip)) {
			say(chip, "hello\n");
			assertEquals("hello\n", hear(one, 6));
			assertEquals("hello\n", hear(other, 6));
			say(other, "yes\n");
			assertEquals("yes\n", hear(chip, 4));
		}
	}

	@Test
	void watchersComeAndGo() throws IOException {
		try (var hub = UartHub.open(0); var chip = connect(hub.chipPort())) {
			for (int i = 0; i < 10; i++) {
				try (var watcher = watcher(hub, chip)) {
					say(chip, "again\n");
					assertEquals("again\n", hear(watcher, 6));
				}
			}
		}
	}

	@Test
	void watchersThatDoNotListenHoldUpNobody() throws IOException {
		String much = "x".repeat(1 << 16);
		try (var hub = UartHub.open(0); var chip = connect(hub.chipPort()); var _ = watcher(hub, chip); var listening = watcher(hub, chip)) {
			for (int i = 0; i < 500; i++) {
				say(chip, much);
				assertEquals(much, hear(listening, much.length()));
			}
		}
	}

	@Test
	void theEndOfTheChipIsTheEndOfItsWatchers() throws IOException {
		try (var hub = UartHub.open(0); var chip = connect(hub.chipPort()); var watcher = watcher(hub, chip)) {
			say(chip, "bye");
			chip.close();
			assertEquals("bye", hear(watcher, 3));
			assertEquals(-1, watcher.getInputStream().read());
		}
	}

	/** A watcher is heard by the chip only once the hub knows it: then it hears the chip, too. */
	private static Socket watcher(UartHub hub, Socket chip) throws IOException {
		Socket watcher = connect(hub.watcherPort());
		say(watcher, "?");
		assertEquals("?", hear(chip, 1));
		return watcher;
	}

	private static Socket connect(int port) throws IOException {
		return new Socket(InetAddress.getLoopbackAddress(), port);
	}

	private static void say(Socket socket, String text) throws IOException {
		socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
	}

	private static String hear(Socket socket, int length) throws IOException {
		InputStream in = socket.getInputStream();
		return new String(in.readNBytes(length), StandardCharsets.US_ASCII);
	}
}
