package org.edgeloop.device.linux.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The forms are those of vcgencmd's documentation; no Raspberry Pi was at hand. */
class VcgencmdParserTest {

	private static String read(String text) {
		var parser = new VcgencmdParser();
		Optional<Reading> last = Optional.empty();
		for (String line : text.lines().toList()) {
			last = parser.read(line);
		}
		return last.map(VcgencmdParserTest::text).orElse("nothing");
	}

	static String text(Reading reading) {
		return reading.channels().stream()
				.map(channel -> (channel.name() + "=" + reading.values(List.of(channel))[0][0] + " " + channel.unit()).strip())
				.collect(Collectors.joining("; "));
	}

	@Test
	void decodesFlags() {
		assertEquals("Temperature=48.3 °C; Core voltage=0.86 V; ARM clock=1500.398464 MHz; Under-voltage=1.0; Clock capped=0.0; Throttled=1.0; "
				+ "Soft temperature limit=0.0; Any of these since start=1.0", read("temp=48.3'C\nvolt=0.8600V\nfrequency(48)=1500398464\nthrottled=0x50005\nend"));
		assertEquals("Under-voltage=0.0; Clock capped=1.0; Throttled=0.0; Soft temperature limit=1.0; Any of these since start=0.0",
				read("throttled=0xa\nend"));
		assertEquals("Under-voltage=0.0; Clock capped=0.0; Throttled=0.0; Soft temperature limit=0.0; Any of these since start=1.0",
				read("throttled=0x80000\nend"));
	}

	@Test
	void nonsenseIsNoReading() {
		assertEquals("nothing", read("VCHI initialization failed\nthrottled=0xzz\ntemp=hot\nend"));
	}
}
