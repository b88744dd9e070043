package org.edgeloop.device.ui.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.edgeloop.base.Problem;
import org.edgeloop.device.deploy.DeploymentHistory;
import org.edgeloop.device.deploy.HistoryEntry;
import org.edgeloop.ui.Background;

/** What was put onto a device before, and the log of the deployment that is looked at. It knows no widget; to be used from one thread. */
public final class HistoryPresenter {

	private final DeploymentHistory history;
	private final Background background;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private List<HistoryEntry> entries = List.of();
	private List<Problem> problems = List.of();
	private Optional<HistoryEntry> selected = Optional.empty();
	private String log = "";
	private boolean hasPrevious;
	private long reads;

	/** @param deviceFile whose history it is */
	public HistoryPresenter(Path deviceFile, Background background) {
		history = new DeploymentHistory(deviceFile);
		this.background = background;
	}

	/** @param listener told whenever there is something else to show */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Reads the history anew. */
	public void read() {
		long mine = ++reads;
		background.start("Reading the history of a device", _ -> history.read(), read -> {
			if (mine == reads) {
				entries = read.entries().reversed();
				hasPrevious = DeploymentHistory.previous(read.entries()).isPresent();
				problems = read.problems();
				changed();
			}
		}, problem -> {
			if (mine == reads) {
				problems = List.of(problem);
				changed();
			}
		});
	}

	/** @return the newest first */
	public List<HistoryEntry> entries() {
		return entries;
	}

	/** @return what of the history could not be read */
	public List<Problem> problems() {
		return problems;
	}

	/** @return whether something else was on the device before what it has now */
	public boolean hasPrevious() {
		return hasPrevious;
	}

	/** Looks at one of the deployments; its log is read. */
	public void select(HistoryEntry entry) {
		selected = Optional.of(entry);
		log = "";
		background.start("Reading the log of a deployment", _ -> {
			Optional<Path> file = history.log(entry);
			return file.isPresent() ? Files.readString(file.get()) : "There is no log of this deployment.";
		}, text -> show(entry, text), problem -> show(entry, problem.toLine()));
		changed();
	}

	private void show(HistoryEntry entry, String text) {
		if (selected.filter(entry::equals).isPresent()) {
			log = text;
			changed();
		}
	}

	/** @return the deployment that is looked at */
	public Optional<HistoryEntry> selected() {
		return selected;
	}

	/** @return its log; empty while it is being read */
	public String log() {
		return log;
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}
}
