package org.edgeloop.experiment.logging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.internal.logging.AbandonedRuns;
import org.edgeloop.experiment.internal.logging.Spool;
import org.edgeloop.experiment.internal.logging.SpoolDelivery;
import org.edgeloop.experiment.internal.logging.WaitingProblem;

/**
 * Delivers what loggers could not deliver, because the store was away or their process died. Runs whose process died are ended as
 * KILLED. Spools that a logger works with are left alone.
 */
public final class ResumeLoggingOperation {

	private final Path spoolFolder;
	private final StoreOpener stores;
	private final Consumer<Problem> problems;

	/**
	 * @param spoolFolder as the loggers had it; need not exist
	 * @param problems is told what was refused and what has to wait
	 */
	public ResumeLoggingOperation(Path spoolFolder, StoreOpener stores, Consumer<Problem> problems) {
		this.spoolFolder = spoolFolder;
		this.stores = stores;
		this.problems = problems;
	}

	/**
	 * How much of it is done.
	 *
	 * @param delivered loggers all of whose records the store has now
	 * @param waiting loggers whose spool is still needed, because the store is away
	 * @param refused the files with what stores did not take
	 */
	public record Result(int delivered, int waiting, List<Path> refused) {
	}

	/** What became of one spool. */
	private enum Outcome {
		NOTHING_TO_DO, DELIVERED, WAITING
	}

	/** @throws java.util.concurrent.CancellationException if cancelled; what was delivered until then is not delivered again */
	public Result run(Progress progress) throws IOException {
		List<Path> folders = Spool.foldersIn(spoolFolder);
		progress.begin("Delivering logged runs", folders.size());
		Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
		List<Path> refused = new ArrayList<>();
		try (var opened = new OpenStores()) {
			for (Path folder : folders) {
				progress.checkCancelled();
				Optional<Spool> spool = Spool.open(folder);
				if (spool.isPresent()) {
					try (Spool found = spool.get()) {
						outcomes.merge(deliver(found, opened, progress), 1, Integer::sum);
						found.refused().ifPresent(refused::add);
					}
				}
				progress.worked(1);
			}
		}
		return new Result(outcomes.getOrDefault(Outcome.DELIVERED, 0), outcomes.getOrDefault(Outcome.WAITING, 0), refused);
	}

	private Outcome deliver(Spool spool, OpenStores opened, Progress progress) throws IOException {
		try {
			AbandonedRuns.end(spool);
			if (spool.isDelivered()) {
				return Outcome.NOTHING_TO_DO;
			}
			var delivery = new SpoolDelivery(spool, opened.get(spool.store()), true, problems);
			while (delivery.next()) {
				progress.checkCancelled();
			}
			return Outcome.DELIVERED;
		} catch (IOException e) {
			problems.accept(WaitingProblem.of(e, spool.folder()));
			return Outcome.WAITING;
		}
	}

	/** The stores of all spools, each opened once. */
	private final class OpenStores implements AutoCloseable {

		private final Map<String, TrackingStore> byAddress = new HashMap<>();

		TrackingStore get(String address) throws IOException {
			Optional<TrackingStore> known = Optional.ofNullable(byAddress.get(address));
			TrackingStore store = known.isPresent() ? known.get() : stores.open(TrackingUri.parse(address, Path.of("").toAbsolutePath()));
			byAddress.put(address, store);
			return store;
		}

		@Override
		public void close() throws IOException {
			for (TrackingStore store : byAddress.values()) {
				store.close();
			}
		}
	}
}
