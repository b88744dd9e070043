package org.edgeloop.device.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.edgeloop.chart.trace.TraceData;
import org.edgeloop.device.live.LiveChannel;
import org.edgeloop.device.live.LiveListener;

/** Takes the values of a device in its thread, and gives pictures of them to others. */
final class LiveFeed implements LiveListener {

	private static final double NANOS = 1e-9;

	private final Runnable arrived;
	private final List<LiveHistory> histories = new ArrayList<>();
	private List<LiveChannel> channels = List.of();
	private Optional<LiveListener> listener = Optional.empty();
	private long listenerStart;
	private double rate;
	private double now;
	private long latest;

	/**
	 * What is known at one moment.
	 *
	 * @param now the latest sample's time, in seconds since the watch began
	 * @param rate samples a second; 0 if they come irregularly
	 */
	record Snapshot(List<UnitChart> charts, List<ChannelRow> rows, double now, double rate) {

		static final Snapshot EMPTY = new Snapshot(List.of(), List.of(), 0, 0);
	}

	/** @param arrived is told, in the device's thread, that there is more */
	LiveFeed(Runnable arrived) {
		this.arrived = arrived;
	}

	@Override
	public void began(List<LiveChannel> named, double perSecond) {
		synchronized (this) {
			channels = List.copyOf(named);
			rate = perSecond;
			channels.forEach(_ -> histories.add(new LiveHistory()));
		}
		arrived.run();
	}

	@Override
	public void values(long nanos, double[][] values) {
		Optional<LiveListener> told;
		long start;
		synchronized (this) {
			int samples = values.length == 0 ? 0 : values[0].length;
			for (int i = 0; i < samples; i++) {
				// Histories take no sample that is older than the last one.
				now = Math.max(now, nanos * NANOS + (rate > 0 ? i / rate : 0));
				for (int channel = 0; channel < Math.min(values.length, histories.size()); channel++) {
					histories.get(channel).add(now, values[channel][i]);
				}
			}
			latest = nanos;
			told = listener;
			start = listenerStart;
		}
		told.ifPresent(other -> other.values(nanos - start, values));
		arrived.run();
	}

	/**
	 * Tells somebody else as well, from now on, as if the watch began now. Called in any thread.
	 *
	 * @return whether it has begun at all; nothing is told otherwise
	 */
	boolean tell(LiveListener other) {
		synchronized (this) {
			if (channels.isEmpty()) {
				return false;
			}
			other.began(channels, rate);
			listener = Optional.of(other);
			listenerStart = latest;
			return true;
		}
	}

	/** Tells nobody else any more. */
	synchronized void hush() {
		listener = Optional.empty();
	}

	/** Makes charts and figures of what has come; takes some milliseconds. */
	Snapshot snapshot(LiveWindow window) {
		List<TraceData> traces;
		List<ChannelRow> rows;
		List<LiveChannel> named;
		double end;
		synchronized (this) {
			traces = histories.stream().map(LiveHistory::trace).toList();
			rows = IntStream.range(0, channels.size()).mapToObj(i -> row(channels.get(i), histories.get(i))).toList();
			named = channels;
			end = now;
		}
		return new Snapshot(LiveCharts.of(named, traces, window, end), rows, end, rate());
	}

	private synchronized double rate() {
		return rate;
	}

	private static ChannelRow row(LiveChannel channel, LiveHistory history) {
		return new ChannelRow(channel.name(), channel.unit(), history.last(), history.lowest(), history.highest(), history.mean(), history.samples());
	}
}
