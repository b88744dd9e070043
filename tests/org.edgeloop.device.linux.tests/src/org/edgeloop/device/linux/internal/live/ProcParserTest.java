package org.edgeloop.device.linux.internal.live;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.edgeloop.device.live.LiveChannel;
import org.junit.jupiter.api.Test;

class ProcParserTest {

	private final ReadingParser parser = new ProcParser();

	private Optional<Reading> read(String text) {
		Optional<Reading> last = Optional.empty();
		for (String line : text.lines().toList()) {
			last = parser.read(line);
		}
		return last;
	}

	@Test
	void busyBetweenTwoMoments() {
		String memory = """
				MemTotal:        4096000 kB
				MemAvailable:    3072000 kB
				SwapTotal:        102400 kB
				SwapFree:          51200 kB
				load 0.25 0.10 0.05 1/234 5678
				zone 48312 cpu-thermal
				zone -1500 outside
				zone 50000 cpu-thermal
				end
				""";
		assertEquals(Optional.empty(), read("cpu  100 0 50 800 50 0 0 0 0 0\n" + memory));
		Reading reading = read("cpu  130 0 60 830 70 5 5 0 30 0\n" + memory).orElseThrow();
		List<LiveChannel> channels = List.of(new LiveChannel("CPU", "%"), new LiveChannel("Memory", "MiB"), new LiveChannel("Swap", "MiB"),
				new LiveChannel("Load", ""), new LiveChannel("Temperature cpu-thermal", "°C"), new LiveChannel("Temperature outside", "°C"),
				new LiveChannel("Temperature cpu-thermal 2", "°C"));
		assertEquals(channels, reading.channels());
		// 30 + 10 + 5 + 5 of 100 ticks; those of guests are in the first number already
		assertArrayEquals(new double[][] { { 50 }, { 1000 }, { 50 }, { 0.25 }, { 48.312 }, { -1.5 }, { 50 } }, reading.values(channels));
	}

	@Test
	void whatIsMissingHasNoValue() {
		read("cpu  1 2 3 4\nend");
		Reading reading = read("cpu  1 2 3 8\nfish\ncpu  x\nload none\nend").orElseThrow();
		assertArrayEquals(new double[][] { { 0 }, { Double.NaN }, { Double.NaN }, { Double.NaN } }, reading.values(reading.channels()));
	}
}
