package org.edgeloop.dataset.ui.explorer.internal;

import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.signal.Channel;

/** Lengths, rates and sizes as a person reads them. */
public final class ChannelTexts {

	private static final double KILO = 1000;
	private static final int SECONDS_A_MINUTE = 60;
	private static final int SECONDS_AN_HOUR = 3600;

	private ChannelTexts() {
	}

	/** @return unit, sample rate and length, as far as they are known: {@code g, 12 kHz, 10.2 s} */
	public static String summary(Channel channel, String unit) {
		var parts = new ArrayList<String>();
		if (!unit.isEmpty()) {
			parts.add(unit);
		}
		channel.sampleRate().ifPresent(hertz -> parts.add(rate(hertz)));
		parts.add(duration(channel).orElse(String.format("%,d samples", channel.length())));
		return String.join(", ", parts);
	}

	/** @return a sample rate with its unit: {@code 25.6 kHz} */
	public static String rate(double hertz) {
		return hertz >= KILO ? number(hertz / KILO) + " kHz" : number(hertz) + " Hz";
	}

	/** @return the channel's length in time; empty if its sample rate is unknown */
	public static Optional<String> duration(Channel channel) {
		OptionalDouble rate = channel.sampleRate();
		return rate.isPresent() && rate.getAsDouble() > 0 ? Optional.of(seconds(channel.length() / rate.getAsDouble()))
				: Optional.empty();
	}

	/** @return a time as {@code 12.5 s}, {@code 3 min 20 s} or {@code 2 h 5 min} */
	public static String seconds(double seconds) {
		long whole = Math.round(seconds);
		if (whole < SECONDS_A_MINUTE) {
			return seconds < 1 ? number(seconds * KILO) + " ms" : number(seconds) + " s";
		}
		if (whole < SECONDS_AN_HOUR) {
			return whole / SECONDS_A_MINUTE + " min " + whole % SECONDS_A_MINUTE + " s";
		}
		return String.format("%,d h %d min", whole / SECONDS_AN_HOUR, whole % SECONDS_AN_HOUR / SECONDS_A_MINUTE);
	}

	/** @return a file size with its unit: {@code 12.5 MB} (a MB is 10^6 bytes) */
	public static String bytes(long bytes) {
		String[] units = { "B", "kB", "MB", "GB", "TB" };
		double value = bytes;
		int unit = 0;
		while (value >= KILO && unit < units.length - 1) {
			value /= KILO;
			unit++;
		}
		return number(value) + ' ' + units[unit];
	}

	/** Four digits are what one reads at a glance. */
	private static String number(double value) {
		String digits = value >= 100 ? "%,.1f" : value >= 10 ? "%.2f" : "%.3f";
		String text = String.format(digits, value);
		return text.replaceAll("([.,]\\d*?)0+$", "$1").replaceAll("[.,]$", "");
	}
}
