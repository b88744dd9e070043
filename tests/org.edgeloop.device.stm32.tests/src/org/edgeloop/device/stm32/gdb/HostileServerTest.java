package org.edgeloop.device.stm32.gdb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.line.ByteLine;
import org.edgeloop.device.stm32.gdb.GdbRegisters.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that say what no server should: each ends in a problem, with little memory and without waiting for ever. */
class HostileServerTest {

	private static final String HELLO = "+" + packet("PacketSize=1000;qXfer:memory-map:read+;qXfer:features:read+");

	/** Says what it is given, then falls silent: a read that finds nothing counts as one that has waited. */
	private static final class Script implements ByteLine {

		private final byte[] bytes;
		private final boolean isEndless;
		private final ByteArrayOutputStream written = new ByteArrayOutputStream();
		private int next;

		Script(String said, boolean isEndless) {
			this.bytes = said.getBytes(StandardCharsets.ISO_8859_1);
			this.isEndless = isEndless;
		}

		@Override
		public String name() {
			return "script:3333";
		}

		@Override
		public int read(byte[] into, int from, int length, Duration timeout) {
			if (next == bytes.length && isEndless) {
				next = bytes.length - 1;
			}
			int read = Math.min(length, bytes.length - next);
			System.arraycopy(bytes, next, into, from, read);
			next += read;
			return read;
		}

		@Override
		public void write(byte[] out, int from, int length) {
			written.write(out, from, length);
		}

		@Override
		public void discardInput() {
			// everything said is to be heard
		}

		@Override
		public void close() {
			// nothing is open
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n", "HTTP/1.1 400 Bad Request\r\n\r\n", "+", "-----", "+$#", "+$PacketSize=1000" })
	void whoeverIsNoDebugServerIsNamed(String said) {
		var refused = assertThrows(ConnectionException.class, () -> open(said));
		assertEquals("script:3333", refused.problem().where());
		if (said.startsWith("SSH")) {
			assertTrue(refused.problem().what().contains("SSH-2.0-OpenSSH_9.2p1"), refused.problem().what());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "PacketSize=0", "PacketSize=ffffffffffffff", "PacketSize=", "PacketSize=-5", ";;;=;=x;+", "" })
	void sizesOfPacketsStayWithinReason(String said) throws IOException {
		int size = open("+" + packet(said)).packetSize();
		assertTrue(size >= 100 && size <= 1 << 17, "%d".formatted(size));
	}

	@Test
	void packetsWithoutEndAreGivenUp() {
		var refused = assertThrows(ConnectionException.class, () -> GdbConnection.open(new Script("+$a", true), text -> {
			// nothing is said
		}));
		assertTrue(refused.problem().what().contains("megabyte"), refused.problem().what());
	}

	@Test
	void repetitionsWithoutEndAreGivenUp() throws IOException {
		var connection = open(HELLO + "+$a" + "*~".repeat(20_000) + "#00");
		assertThrows(ConnectionException.class, () -> connection.ask("m0,4"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "E01", "E.nothing there", "xyz", "12345", "1", "", "00112233445566778899" })
	void answersToReadsThatAreNoneAreProblems(String answer) throws IOException {
		var connection = open(HELLO + "+" + packet(answer));
		assertThrows(ConnectionException.class, () -> new GdbMemory(connection).read(0x20000000L, 4, Progress.NONE));
	}

	@Test
	void shortAnswersToReadsAreGoneOnFrom() throws IOException {
		var connection = open(HELLO + "+" + packet("0011") + "+" + packet("22") + "+" + packet("33"));
		assertArrayEquals(new byte[] { 0, 0x11, 0x22, 0x33 }, new GdbMemory(connection).read(0x20000000L, 4, Progress.NONE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<memory-map><memory type='flash' start='0' length='0x1ffffffff'/></memory-map>", "<memory-map>", "no xml", "",
			"<memory-map><memory type='flash' start='-1' length='4'/></memory-map>",
			"<memory-map><memory type='flash' start='0' length='many'/></memory-map>",
			"<!DOCTYPE m [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><memory-map><memory type='flash' start='0' length='4'><property name='blocksize'>&b;</property></memory></memory-map>" })
	void damagedMemoryMapsAreProblems(String xml) throws IOException {
		var connection = open(HELLO + "+" + packet("l" + xml));
		assertThrows(ConnectionException.class, () -> MemoryMap.of(connection));
	}

	@Test
	void memoryMapsFetchNothing() throws IOException {
		String xml = "<!DOCTYPE memory-map SYSTEM 'http://127.0.0.1:1/never.dtd'><memory-map><memory type='flash' start='0x08000000' length='0x1000'>"
				+ "<property name='blocksize'>0x400</property></memory><memory type='cache' start='0' length='4'/></memory-map>";
		MemoryMap map = MemoryMap.of(open(HELLO + "+" + packet("l" + xml))).orElseThrow();
		assertEquals(1, map.regions().size());
		assertEquals(0x400, map.regions().getFirst().blockSize());
	}

	@Test
	void descriptionsThatIncludeEachOtherEnd() throws IOException {
		String circle = packet("l<target><xi:include href='target.xml'/><xi:include href='b.xml'/></target>");
		var connection = open(HELLO + "+" + circle + "+" + circle + "+" + packet("78563412"));
		assertEquals(Optional.of(0x12345678L), GdbRegisters.of(connection).read(Register.PC));
	}

	@Test
	void noiseEndsInProblemsOnly() {
		for (int seed = 0; seed < 3000; seed++) {
			var random = new Random(seed);
			var said = new StringBuilder(HELLO);
			for (int i = random.nextInt(60); i > 0; i--) {
				said.append("$#+-%}*OKEml0123456789abcdef<>".charAt(random.nextInt(30)));
				if (random.nextInt(8) == 0) {
					said.append('+').append(packet(random.nextBoolean() ? "l<target><reg name='pc'/>" : "OK" + random.nextInt()));
				}
			}
			tryEverything(said.toString());
		}
	}

	private static void tryEverything(String said) {
		try {
			var connection = open(said);
			MemoryMap.of(connection);
			GdbServerKind.of(connection);
			GdbRegisters.of(connection).read(Register.SP);
			new GdbMemory(connection).read(0, 100, Progress.NONE);
			new GdbFlash(connection).erase(0, 100);
		} catch (IOException e) {
			assertTrue(e instanceof ConnectionException, () -> said + ": " + e);
		}
	}

	private static GdbConnection open(String said) throws IOException {
		return GdbConnection.open(new Script(said, false), text -> {
			// nothing is said
		});
	}

	private static String packet(String content) {
		var escaped = new StringBuilder();
		for (char c : content.toCharArray()) {
			escaped.append("#$*}".indexOf(c) >= 0 ? "}" + (char) (c ^ 0x20) : "" + c);
		}
		return "$%s#%02x".formatted(escaped, escaped.chars().sum() & 0xFF);
	}
}
