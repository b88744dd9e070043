package org.edgeloop.device.linux.internal.live;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a Raspberry Pi's firmware says by {@code vcgencmd}, whose documentation has the bits of {@code get_throttled}. */
final class VcgencmdParser implements ReadingParser {

	private static final Pattern TEMPERATURE = Pattern.compile("temp=(-?\\d{1,4}(?:\\.\\d+)?)'C");
	private static final Pattern VOLTAGE = Pattern.compile("volt=(\\d{1,4}(?:\\.\\d+)?)V");
	private static final Pattern CLOCK = Pattern.compile("frequency\\(\\d+\\)=(\\d{1,15})");
	private static final Pattern THROTTLED = Pattern.compile("throttled=0x([0-9a-fA-F]{1,8})");
	private static final double HERTZ_PER_MEGAHERTZ = 1e6;
	private static final int HEXADECIMAL = 16;

	private static final int UNDER_VOLTAGE = 1;
	private static final int CAPPED = 1 << 1;
	private static final int SLOWED = 1 << 2;
	private static final int WARM = 1 << 3;
	/** The same four, since the board was started. */
	private static final int EVER = 0xF << 16;

	private Reading reading = new Reading();

	@Override
	public Optional<Reading> read(String line) {
		if ("end".equals(line)) {
			Reading whole = reading;
			reading = new Reading();
			return whole.channels().isEmpty() ? Optional.empty() : Optional.of(whole);
		}
		put(TEMPERATURE.matcher(line), "Temperature", "°C", 1);
		put(VOLTAGE.matcher(line), "Core voltage", "V", 1);
		put(CLOCK.matcher(line), "ARM clock", "MHz", HERTZ_PER_MEGAHERTZ);
		Matcher throttled = THROTTLED.matcher(line);
		if (throttled.matches()) {
			putFlags(Integer.parseUnsignedInt(throttled.group(1), HEXADECIMAL));
		}
		return Optional.empty();
	}

	private void put(Matcher found, String channel, String unit, double divisor) {
		if (found.matches()) {
			reading.put(channel, unit, Double.parseDouble(found.group(1)) / divisor);
		}
	}

	private void putFlags(int bits) {
		putFlag("Under-voltage", bits & UNDER_VOLTAGE);
		putFlag("Clock capped", bits & CAPPED);
		putFlag("Throttled", bits & SLOWED);
		putFlag("Soft temperature limit", bits & WARM);
		putFlag("Any of these since start", bits & EVER);
	}

	private void putFlag(String channel, int bits) {
		reading.put(channel, "", bits == 0 ? 0 : 1);
	}
}
