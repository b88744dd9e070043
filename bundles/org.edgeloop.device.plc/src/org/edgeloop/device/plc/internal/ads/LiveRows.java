package org.edgeloop.device.plc.internal.ads;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.edgeloop.device.live.LiveChannel;
import org.edgeloop.device.live.LiveListener;
import org.edgeloop.device.plc.SymbolValue;

/**
 * Puts values together that a controller took at the same time. An array has a channel for each element, a structure one for each part
 * that is a number; text has none.
 */
final class LiveRows {

	private final LiveListener listener;
	private final int[] starts;
	private final double[] row;
	private Optional<Instant> time = Optional.empty();
	private Optional<Instant> begin = Optional.empty();

	/** @param first the values by which it is known how many numbers each symbol has */
	LiveRows(List<SymbolValue> first, LiveListener listener) {
		this.listener = listener;
		List<LiveChannel> channels = new ArrayList<>();
		starts = new int[first.size()];
		for (int i = 0; i < starts.length; i++) {
			starts[i] = channels.size();
			SymbolValue value = first.get(i);
			PlcNumbers.each(value.name(), value.value(), (name, _) -> channels.add(new LiveChannel(name, "")));
		}
		row = new double[channels.size()];
		Arrays.fill(row, Double.NaN);
		listener.began(channels, 0);
	}

	/** Adds a value; called by one thread at a time. */
	synchronized void add(int symbol, SymbolValue value) {
		Instant taken = value.time().orElseGet(Instant::now);
		if (time.isPresent() && !time.get().equals(taken)) {
			flush(time.get());
		}
		time = Optional.of(taken);
		var at = new int[] { starts[symbol] };
		PlcNumbers.each(value.name(), value.value(), (_, number) -> {
			if (at[0] < row.length) {
				row[at[0]] = number;
				at[0]++;
			}
		});
		if (Arrays.stream(row).noneMatch(Double::isNaN)) {
			flush(taken);
		}
	}

	private void flush(Instant taken) {
		if (begin.isEmpty()) {
			begin = Optional.of(taken);
		}
		if (Arrays.stream(row).anyMatch(number -> !Double.isNaN(number))) {
			var values = new double[row.length][];
			for (int i = 0; i < row.length; i++) {
				values[i] = new double[] { row[i] };
			}
			listener.values(Duration.between(begin.get(), taken).toNanos(), values);
		}
		Arrays.fill(row, Double.NaN);
		time = Optional.empty();
	}
}
