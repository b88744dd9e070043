package org.edgeloop.device.plc.internal.ads;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.live.LiveListener;
import org.edgeloop.device.live.LiveSource;
import org.edgeloop.device.plc.SymbolValue;
import org.edgeloop.device.plc.ads.AdsClient;
import org.edgeloop.device.plc.ads.AdsFields;
import org.edgeloop.device.plc.ads.AdsSymbols;

/** Symbols of a controller, which sends them once a cycle. */
public final class AdsLiveSource implements LiveSource {

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

	private final DeviceSettings settings;
	private final List<String> names;

	public AdsLiveSource(DeviceSettings settings, List<String> names) {
		this.settings = settings;
		this.names = List.copyOf(names);
	}

	@Override
	public String name() {
		return String.join(", ", names);
	}

	@Override
	public void watch(LiveListener listener, Progress progress) throws IOException {
		var client = new AdsClient(AdsFields.target(settings));
		Deque<Closeable> watched = new ArrayDeque<>();
		try (var symbols = new AdsSymbols(client)) {
			List<SymbolValue> first = new ArrayList<>();
			for (String name : names) {
				first.add(symbols.read(name));
			}
			var rows = new LiveRows(first, listener);
			for (int i = 0; i < names.size(); i++) {
				int which = i;
				watched.push(symbols.sample(names.get(i), AdsFields.liveCycle(settings), value -> rows.add(which, value)));
			}
			while (!progress.isCancelled()) {
				// The values come on the thread that reads.
				client.linger(BETWEEN_LOOKS);
			}
			unwatch(watched);
		}
	}

	/** A controller that is gone has forgotten them itself. */
	private static void unwatch(Deque<Closeable> watched) {
		try {
			for (Closeable each : watched) {
				each.close();
			}
		} catch (IOException _) {
			// nothing is watched any more either way
		}
	}
}
