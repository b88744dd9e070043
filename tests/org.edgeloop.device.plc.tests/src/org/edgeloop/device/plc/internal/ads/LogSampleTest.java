package org.edgeloop.device.plc.internal.ads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import org.edgeloop.device.plc.ads.AdsLogEntry;
import org.edgeloop.device.plc.ads.AdsLogEntry.Level;
import org.junit.jupiter.api.Test;

/** Lines of the log, and what is none. */
class LogSampleTest {

	/** As TwinCAT sent it; published by Jussi Isotalo with https://jisotalo.fi/subscribing-to-twincat-logger-in-nodejs. */
	private static final byte[] RECORDED = HexFormat.of().parseHex("50d8be9f72d6d80101000000102700005477696e4341542053797374656d0000"
			+ "2000000054635254696d652053657276657220737461727465643a2054635254696d652e00");
	private static final int LENGTH_AT = 32;
	private static final int HEAD = 36;

	private static byte[] recorded(int at, int number) {
		byte[] sample = RECORDED.clone();
		ByteBuffer.wrap(sample).order(ByteOrder.LITTLE_ENDIAN).putInt(at, number);
		return sample;
	}

	private static AdsLogEntry parse(byte[] sample) {
		return LogSample.parse(sample).orElseThrow();
	}

	@Test
	void readsWhatTwinCatSends() {
		// The time is Python's answer for the eight bytes.
		assertEquals(new AdsLogEntry(Instant.parse("2022-10-02T15:21:20.213Z"), 1, 10_000, "TwinCAT System", "TcRTime Server started: TcRTime."), parse(RECORDED));
	}

	@Test
	void tellsHowGraveALineIs() {
		assertEquals(Level.HINT, parse(RECORDED).level());
		assertEquals(Level.HINT, parse(recorded(8, 0x30)).level());
		assertEquals(Level.WARNING, parse(recorded(8, 0x92)).level());
		assertEquals(Level.ERROR, parse(recorded(8, 0x14)).level());
		assertEquals(Level.ERROR, parse(recorded(8, 0x200)).level());
		assertEquals(0xFFFF_FFFFL, parse(recorded(8, -1)).mask());
	}

	@Test
	void takesATextAsFarAsItCame() {
		for (int length : new int[] { 33, 1024, Integer.MAX_VALUE, -1, Integer.MIN_VALUE }) {
			assertEquals("TcRTime Server started: TcRTime.", parse(recorded(LENGTH_AT, length)).text());
		}
		assertEquals("TcRTime", parse(recorded(LENGTH_AT, 7)).text());
		assertEquals("", parse(recorded(LENGTH_AT, 0)).text());
		assertEquals("TcRTime Ser", parse(Arrays.copyOf(RECORDED, HEAD + 11)).text());
	}

	@Test
	void passesOverWhatIsTooShort() {
		for (int length = 0; length < HEAD; length++) {
			assertEquals(Optional.empty(), LogSample.parse(Arrays.copyOf(RECORDED, length)));
		}
		assertEquals("", parse(Arrays.copyOf(RECORDED, HEAD)).text());
	}

	@Test
	void readsAnyTimeAndAnyName() {
		byte[] sample = RECORDED.clone();
		Arrays.fill(sample, 0, 8, (byte) 0xFF);
		Arrays.fill(sample, 16, LENGTH_AT, (byte) 'x');
		assertEquals("x".repeat(16), parse(sample).sender());
		assertEquals(Instant.parse("1600-12-31T23:59:59.999999900Z"), parse(sample).time());
	}

	@Test
	void keepsTerminalsFromDoingWhatATextSays() {
		byte[] sample = RECORDED.clone();
		byte[] hostile = "\u001b[2Jgone\r\n".getBytes(StandardCharsets.US_ASCII);
		System.arraycopy(hostile, 0, sample, HEAD, hostile.length);
		assertEquals("TwinCAT System (10000):  [2Jgone rver started: TcRTime.", parse(sample).toLine());
	}
}
