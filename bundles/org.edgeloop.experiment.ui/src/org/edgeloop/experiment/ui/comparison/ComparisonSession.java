package org.edgeloop.experiment.ui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.edgeloop.base.Problem;
import org.edgeloop.experiment.comparison.ComparedRun;
import org.edgeloop.experiment.comparison.ComparedRuns;
import org.edgeloop.experiment.comparison.ComparisonDocument;
import org.edgeloop.experiment.comparison.ComparisonStores;
import org.edgeloop.experiment.spec.RunsSpec;
import org.edgeloop.experiment.spec.SelectedRun;

/**
 * An open comparison: what is compared, the runs as their stores hold them, and which of them are selected. It knows no widget; to be
 * used from one thread.
 */
public final class ComparisonSession {

	/** Reads runs without keeping the user waiting, and answers in the thread that the session belongs to. */
	@FunctionalInterface
	public interface Loader {

		/**
		 * @param spec a snapshot
		 * @param failed is told an error of the program; what cannot be read is among the runs' problems
		 * @return stops it
		 */
		Runnable load(RunsSpec spec, ComparisonStores stores, Consumer<ComparedRuns> loaded, Consumer<Problem> failed);
	}

	private final ComparisonDocument document;
	private final Loader loader;
	private final Function<RunsSpec, ComparisonStores> opener;
	private final RunSelection selection = new RunSelection();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> reloadListeners = new CopyOnWriteArrayList<>();
	private ComparisonStores stores;
	private ComparedRuns runs = ComparedRuns.NONE;
	private Optional<Problem> failure = Optional.empty();
	private Optional<Runnable> stop = Optional.empty();
	private String loadedFrom = "";
	private String note = "";
	private long request;

	/** @param opener finds the stores that a comparison names */
	public ComparisonSession(ComparisonDocument document, Function<RunsSpec, ComparisonStores> opener, Loader loader) {
		this.document = document;
		this.loader = loader;
		this.opener = opener;
		stores = opener.apply(document.snapshot());
		document.domain().getCommandStack().addCommandStackListener(_ -> specChanged());
	}

	/** Tells a listener whenever the comparison or its runs are others. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Tells a listener whenever the runs are going to be read anew. */
	public void addReloadListener(Runnable listener) {
		reloadListeners.add(listener);
	}

	public ComparisonDocument document() {
		return document;
	}

	/** @return the runs as far as they are read; those that cannot be read are among its problems */
	public ComparedRuns runs() {
		return runs;
	}

	/** @return the stores of the runs; they may be asked from any thread */
	public ComparisonStores stores() {
		return stores;
	}

	public RunSelection selection() {
		return selection;
	}

	public boolean isLoading() {
		return stop.isPresent();
	}

	/** @return why runs could not be read at all */
	public Optional<Problem> failure() {
		return failure;
	}

	/** @return what the user is told until the next change; empty for nothing */
	public String note() {
		return note;
	}

	/** Tells the user something until the next change. */
	public void say(String sentence) {
		note = sentence;
	}

	/** Reads the runs anew from their stores. */
	public void reload() {
		stop();
		reloadListeners.forEach(Runnable::run);
		long number = ++request;
		RunsSpec spec = document.snapshot();
		stores = opener.apply(spec);
		loadedFrom = sources(spec);
		failure = Optional.empty();
		Runnable stopper = loader.load(spec, stores, loaded -> {
			if (number == request) {
				stop = Optional.empty();
				runs = marked(loaded);
				changed();
			}
		}, problem -> {
			if (number == request) {
				stop = Optional.empty();
				failure = Optional.of(problem);
				changed();
			}
		});
		stop = Optional.of(stopper);
		changed();
	}

	/** Stops what is being read. */
	public void stop() {
		stop.ifPresent(Runnable::run);
		stop = Optional.empty();
		request++;
	}

	private void specChanged() {
		note = "";
		if (sources(document.model()).equals(loadedFrom)) {
			runs = marked(runs);
			changed();
		} else {
			reload();
		}
	}

	/** Which runs are hidden, and against which one the others are held, needs no reading. */
	private ComparedRuns marked(ComparedRuns loaded) {
		List<ComparedRun> marked = loaded.runs().stream().map(this::marked).toList();
		String wanted = document.model().getBaseline();
		String first = marked.isEmpty() ? "" : marked.getFirst().id();
		return new ComparedRuns(marked, loaded.run(wanted).map(ComparedRun::id).orElse(first), loaded.problems());
	}

	private ComparedRun marked(ComparedRun run) {
		return settings(run.id()).map(set -> new ComparedRun(run.run(), run.store(), set.isHidden(), set.isPinned())).orElse(run);
	}

	/** @return what the comparison says of a run */
	public Optional<SelectedRun> settings(String runId) {
		return document.model().getRuns().stream().filter(run -> run.getRun().equals(runId)).findFirst();
	}

	/** @return what runs are read from where */
	private static String sources(RunsSpec spec) {
		var text = new StringBuilder();
		spec.getStores().forEach(store -> text.append(store.getName()).append('\n').append(store.getUri()).append('\n'));
		spec.getRuns().forEach(run -> text.append(run.getStore()).append('\t').append(run.getRun()).append('\n'));
		return text.toString();
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}
}
