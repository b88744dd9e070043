package org.edgeloop.device.stm32.uart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.base.Secrets;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.Trust;
import org.edgeloop.device.console.ConsoleListener;
import org.edgeloop.device.console.ConsoleSession;
import org.edgeloop.device.line.SerialPortLine;
import org.edgeloop.device.practice.uart.LinePair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class UartConsoleTest {

	private final LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();
	private final LinkedBlockingQueue<Optional<Problem>> ends = new LinkedBlockingQueue<>();

	@Test
	void theConsoleSpeaksAsTheFirmwareDoes() throws Exception {
		var cable = new LinePair();
		SerialPortLine device = cable.device();
		try (ConsoleSession console = open(cable)) {
			assertEquals("practice, 9600 8O1", console.title());
			byte[] text = "21,5 °C\n".getBytes(StandardCharsets.UTF_8);
			// A character of two bytes comes in two parts.
			device.write(text, 0, 6);
			assertEquals("21,5 ", next(5));
			device.write(text, 6, text.length - 6);
			assertEquals("°C\n", next(3));
			device.write(new byte[] { (byte) 0xff, 'x' });
			assertEquals("\ufffdx", next(2));
			console.send("grüß\r");
			var told = new byte[20];
			int count = device.read(told, 0, told.length, Duration.ofSeconds(30));
			assertEquals("grüß\r", new String(Arrays.copyOf(told, count), StandardCharsets.UTF_8));
		}
		assertEquals(Optional.empty(), ends.poll(30, TimeUnit.SECONDS));
	}

	@Test
	void aCableThatIsPulledOutEndsTheConsoleWithItsCause() throws Exception {
		var cable = new LinePair();
		SerialPortLine device = cable.device();
		try (ConsoleSession console = open(cable)) {
			assertTrue(console.takesInput());
			device.close();
			assertTrue(ends.poll(30, TimeUnit.SECONDS).orElseThrow().what().contains("the line was cut"));
		}
	}

	private ConsoleSession open(LinePair cable) throws Exception {
		var settings = new DeviceSettings("bench", Stm32UartKind.ID, "",
				Map.of("port", "practice", "consoleBaud", "9600", "consoleParity", "odd"), Path.of(""));
		var access = new DeviceAccess(Secrets.NONE, Trust.NOTHING, Path.of(""));
		return new Stm32UartKind((_, _) -> cable.host()).console(settings, access).orElseThrow().open(new ConsoleListener() {
			@Override
			public void said(String text) {
				said.add(text);
			}

			@Override
			public void ended(Optional<Problem> cause) {
				ends.add(cause);
			}
		}, Progress.NONE);
	}

	private String next(int length) throws InterruptedException {
		var text = new StringBuilder();
		while (text.length() < length) {
			text.append(said.poll(30, TimeUnit.SECONDS));
		}
		return text.toString();
	}
}
