package org.edgeloop.device.discovery;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.internal.discovery.GdbServerDiscoverer;
import org.edgeloop.device.internal.discovery.NetworkDiscoverer;
import org.edgeloop.device.internal.discovery.SerialDiscoverer;
import org.edgeloop.device.internal.discovery.UsbDiscoverer;

/** Looks for devices in all places at once, and waits for none of them longer than it is told. */
public final class DiscoverOperation {

	/** How long a place usually has. */
	public static final Duration USUAL_PATIENCE = Duration.ofSeconds(5);

	private static final long MILLISECONDS_BETWEEN_LOOKS = 50;

	/**
	 * What was found.
	 *
	 * @param devices in the order in which they were found, each once
	 * @param problems of places that could not be looked at, or took too long
	 */
	public record Found(List<FoundDevice> devices, List<Problem> problems) {
	}

	private final List<Discoverer> discoverers;
	private final Duration patience;

	public DiscoverOperation(List<Discoverer> discoverers, Duration patience) {
		this.discoverers = List.copyOf(discoverers);
		this.patience = patience;
	}

	/** @return everything that finds devices: ports, USB, servers on this machine, networks, and what the kinds know besides */
	public static List<Discoverer> all(List<DeviceKind> kinds) {
		return Stream.concat(Stream.of(new SerialDiscoverer(), new UsbDiscoverer(), new GdbServerDiscoverer(), new NetworkDiscoverer()),
				kinds.stream().flatMap(kind -> kind.discoverers().stream())).toList();
	}

	/**
	 * @param found is handed each device once, as soon as it is found, one at a time, and none after the end
	 * @return all that was found until all places were looked at, the patience was at its end, or it was cancelled
	 */
	public Found run(Consumer<FoundDevice> found, Progress progress) {
		progress.begin("Looking for devices", discoverers.size());
		var search = new Search(found, progress);
		for (Discoverer discoverer : discoverers) {
			// A platform thread: some places are looked at in native code.
			Thread.ofPlatform().daemon().name("look for devices: " + discoverer.name()).start(() -> search.run(discoverer));
		}
		return search.await();
	}

	/** What one call has found so far. */
	private final class Search {

		private final Consumer<FoundDevice> listener;
		private final Progress progress;
		private final CountDownLatch left = new CountDownLatch(discoverers.size());
		private final Map<String, FoundDevice> devices = new LinkedHashMap<>();
		private final Map<Discoverer, Problem> problems = new HashMap<>();
		private final List<Discoverer> ended = new ArrayList<>();
		private volatile boolean over;

		Search(Consumer<FoundDevice> listener, Progress progress) {
			this.listener = listener;
			this.progress = progress;
		}

		void run(Discoverer discoverer) {
			try {
				discoverer.search(this::add, Progress.NONE.until(() -> over || progress.isCancelled()));
			} catch (CancellationException e) {
				// what it found until then counts
			} catch (IOException e) {
				add(discoverer, Problem.warning("Cannot look there: " + IoCause.inWords(e), discoverer.name(), ""));
			} catch (RuntimeException e) {
				add(discoverer, Problem.warning("Looking there failed: " + e, discoverer.name(), "please report it"));
			} finally {
				end(discoverer);
			}
		}

		private synchronized void add(FoundDevice device) {
			String key = device.kind() + " " + device.address();
			if (!over && !devices.containsKey(key)) {
				devices.put(key, device);
				listener.accept(device);
			}
		}

		private synchronized void add(Discoverer discoverer, Problem problem) {
			problems.put(discoverer, problem);
		}

		private synchronized void end(Discoverer discoverer) {
			ended.add(discoverer);
			if (!over) {
				progress.worked(1);
			}
			left.countDown();
		}

		Found await() {
			long deadline = System.nanoTime() + patience.toNanos();
			try {
				while (System.nanoTime() - deadline < 0 && !progress.isCancelled()
						&& !left.await(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
					// others still look
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			return result();
		}

		private synchronized Found result() {
			over = true;
			var said = new ArrayList<Problem>();
			for (Discoverer discoverer : discoverers) {
				Optional.ofNullable(problems.get(discoverer)).ifPresent(said::add);
				if (!ended.contains(discoverer) && !progress.isCancelled()) {
					said.add(Problem.warning("Looking there took longer than " + patience.toSeconds() + " s", discoverer.name(), "look once more"));
				}
			}
			return new Found(List.copyOf(devices.values()), said);
		}
	}
}
