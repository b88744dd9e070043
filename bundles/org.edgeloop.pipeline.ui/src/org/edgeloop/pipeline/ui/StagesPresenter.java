package org.edgeloop.pipeline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.dvc.pipeline.ReproOptions;
import org.edgeloop.pipeline.ui.StagesListener.Change;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;

/** The stages of the project that the user is at: what they are, how they stand, which are selected, and running them. It knows no widget. */
public final class StagesPresenter {

	/** What there is to show. */
	public enum Situation {
		/** No project is chosen. */
		NO_PROJECT,
		/** It is being found out. */
		READING,
		/** The project is in no repository of DVC. */
		NO_REPOSITORY,
		/** Nothing was read, see {@link StagesPresenter#problem}. */
		PROBLEM,
		/** The repository has neither stages nor data. */
		NO_STAGES,
		/** There are stages. */
		STAGES
	}

	private final StageSource source;
	private final StagesListenerList listeners = new StagesListenerList();
	private final StagePicture picture;
	private final StageRuns runs;
	private final StageRun.Listener runListener = new RunListener();
	private final LatestWork<Optional<StagesSnapshot>> listing;
	private final LatestWork<StagesSnapshot> looking;
	private Optional<Path> folder = Optional.empty();
	private Optional<StagesSnapshot> snapshot = Optional.empty();
	private Map<String, StageRow> byAddress = Map.of();
	private Optional<Problem> problem = Optional.empty();
	private boolean isRead;
	private List<String> selection = List.of();
	private Optional<StageRun> run = Optional.empty();
	private Optional<String> awaited = Optional.empty();

	/** @param runs of all repositories, which outlive this */
	public StagesPresenter(Background background, StageSource source, StageRuns runs) {
		this.source = source;
		this.runs = runs;
		picture = new StagePicture(background, listeners);
		listing = new LatestWork<>(background, this::listed, this::failed);
		looking = new LatestWork<>(background, this::looked, this::failed);
	}

	private final class RunListener implements StageRun.Listener {

		@Override
		public void changed() {
			listeners.tell(Change.CONDITIONS);
		}

		@Override
		public void ended() {
			refresh();
		}
	}

	public void addListener(StagesListener listener) {
		listeners.add(listener);
	}

	public void removeListener(StagesListener listener) {
		listeners.remove(listener);
	}

	/** Shows the stages of the repository that a folder is in; those of the same folder stay as they are. */
	public void show(Optional<Path> newFolder) {
		if (!newFolder.equals(folder)) {
			folder = newFolder;
			take(Optional.empty());
			selection = List.of();
			forget();
			refresh();
		}
	}

	private void take(Optional<StagesSnapshot> read) {
		snapshot = read;
		byAddress = rows().stream().collect(Collectors.toMap(StageRow::address, row -> row));
	}

	private void forget() {
		follow(Optional.empty());
		problem = Optional.empty();
		isRead = false;
		listing.cancel();
		looking.cancel();
		picture.clear();
		listeners.tell(Change.STAGES);
		listeners.tell(Change.SELECTION);
	}

	private void follow(Optional<StageRun> other) {
		if (!other.equals(run)) {
			run.ifPresent(before -> before.removeListener(runListener));
			run = other;
			run.ifPresent(now -> now.addListener(runListener));
			listeners.tell(Change.RUN);
		}
	}

	/** Reads the stages anew and looks how they stand. While stages run, what becomes of them is known anyway. */
	public void refresh() {
		if (!isRunning()) {
			folder.ifPresent(place -> listing.start("Reading stages", progress -> source.list(place, progress)));
		}
	}

	/** As {@link #refresh}; a stage that is new is selected as soon as it is read. */
	public void refreshAndSelect(String address) {
		awaited = Optional.of(address);
		refresh();
	}

	private void listed(Optional<StagesSnapshot> read) {
		isRead = true;
		problem = Optional.empty();
		Optional<StagesSnapshot> before = snapshot;
		take(read.map(now -> before.map(now::withStatesOf).orElse(now)));
		follow(snapshot.map(now -> runs.of(now.folder())));
		selection = selection.stream().filter(address -> row(address).isPresent()).toList();
		snapshot.ifPresentOrElse(now -> picture.show(now.graphStages(), now.links()), picture::clear);
		listeners.tell(Change.STAGES);
		awaited.filter(address -> row(address).isPresent()).ifPresent(address -> {
			awaited = Optional.empty();
			select(List.of(address));
		});
		snapshot.filter(now -> !now.rows().isEmpty() && !isRunning())
				.ifPresent(now -> looking.start("Looking at stages", progress -> source.look(now.folder(), progress)));
	}

	private void looked(StagesSnapshot seen) {
		take(Optional.of(seen));
		problem = Optional.empty();
		picture.show(seen.graphStages(), seen.links());
		listeners.tell(Change.STAGES);
	}

	private void failed(Problem cause) {
		isRead = true;
		problem = Optional.of(cause);
		listeners.tell(Change.STAGES);
	}

	/** Nothing is shown any more; what runs goes on. */
	public void close() {
		listing.cancel();
		looking.cancel();
		follow(Optional.empty());
	}

	public Situation situation() {
		if (folder.isEmpty()) {
			return Situation.NO_PROJECT;
		}
		if (!isRead) {
			return Situation.READING;
		}
		if (snapshot.isPresent() && !snapshot.get().rows().isEmpty()) {
			return Situation.STAGES;
		}
		return problem.isPresent() ? Situation.PROBLEM : snapshot.isPresent() ? Situation.NO_STAGES : Situation.NO_REPOSITORY;
	}

	/** @return the folder whose stages are wanted */
	public Optional<Path> folder() {
		return folder;
	}

	/** @return the folder of the repository; empty until its stages are read */
	public Optional<Path> root() {
		return snapshot.map(StagesSnapshot::folder);
	}

	/** @return the stages, each behind those that it depends on */
	public List<StageRow> rows() {
		return snapshot.map(StagesSnapshot::rows).orElse(List.of());
	}

	public Optional<StageRow> row(String address) {
		return Optional.ofNullable(byAddress.get(address));
	}

	/** @return why stages cannot be read or looked at; those read before may still be there */
	public Optional<Problem> problem() {
		return problem;
	}

	/** @return whether it is being found out how the stages stand */
	public boolean isLooking() {
		return listing.isBusy() || looking.isBusy();
	}

	/** @return how a stage stands */
	public StageCondition condition(String address) {
		return StageCondition.of(row(address).flatMap(StageRow::state), run.flatMap(now -> now.state(address)), isRunning());
	}

	/** @return the picture of the stages */
	public StagePicture picture() {
		return picture;
	}

	/** @return the repository's run that goes on, or the last one; empty until its stages are read */
	public Optional<StageRun> run() {
		return run;
	}

	public boolean isRunning() {
		return run.filter(StageRun::isRunning).isPresent();
	}

	/** Runs stages. */
	public void run(ReproOptions options) {
		run.ifPresent(now -> {
			listing.cancel();
			looking.cancel();
			now.start(options);
		});
	}

	/** @return the addresses of the stages that are selected, the leading one first */
	public List<String> selection() {
		return selection;
	}

	/** @return the stage that is selected, the leading one of several */
	public Optional<StageRow> selected() {
		return selection.stream().findFirst().flatMap(this::row);
	}

	/** @param addresses the leading one first */
	public void select(List<String> addresses) {
		if (!Objects.equals(addresses, selection)) {
			selection = List.copyOf(addresses);
			listeners.tell(Change.SELECTION);
		}
	}

	/** Selects a stage and brings it into sight. */
	public void reveal(String address) {
		select(List.of(address));
		picture.reveal(address);
	}
}
