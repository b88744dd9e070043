package org.edgeloop.versioning.ui.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.edgeloop.base.Problem;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;
import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.history.LogRequest;

/**
 * The History view without its widgets: the commits of a project, or those that changed one file, read page by page; and in what the
 * selected ones differ. It belongs to the thread of its background.
 */
public final class HistoryPresenter {

	/** A page takes no time to read, and is more than fits into sight. */
	static final int PAGE = 200;

	private final Background background;
	private final HistorySource source;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final LatestWork<HistorySource.Page> reading;
	private final LatestWork<VersionDifference> comparing;
	private Optional<Path> project = Optional.empty();
	private Optional<Path> root = Optional.empty();
	private String path = "";
	private String words = "";
	private List<HistoryCommit> commits = List.of();
	private boolean hasMore;
	private boolean isAppending;
	private List<HistoryCommit> selected = List.of();
	private Optional<String> awaited = Optional.empty();
	private Optional<VersionDifference> difference = Optional.empty();
	private Optional<Problem> problem = Optional.empty();

	public HistoryPresenter(Background background, HistorySource source) {
		this.background = background;
		this.source = source;
		reading = new LatestWork<>(background, this::read, this::failed);
		comparing = new LatestWork<>(background, this::compared, this::failed);
	}

	/** @param changed told whenever something else is to be shown */
	public void addListener(Runnable changed) {
		listeners.add(changed);
	}

	/** Shows the commits of a project, all of them. */
	public void show(Path folder) {
		if (!project.equals(Optional.of(folder)) || !path.isEmpty()) {
			showFile(folder, "");
		}
	}

	/**
	 * Shows the commits that changed a file.
	 *
	 * @param file below the repository, with slashes; empty for all commits
	 */
	public void showFile(Path folder, String file) {
		if (!project.equals(Optional.of(folder))) {
			words = ""; // nobody looks in one project for what he looked for in another
		}
		project = Optional.of(folder);
		path = file;
		commits = List.of();
		select(List.of());
		refresh();
	}

	/** Leaves only commits that hold words, all of them. @param wanted empty for all commits */
	public void find(String wanted) {
		if (!wanted.strip().equals(words.strip())) {
			words = wanted;
			commits = List.of();
			select(List.of());
			refresh();
		}
	}

	/** @return the words that the commits hold; empty if all are shown */
	public String words() {
		return words;
	}

	/** @return why no commit is shown, in a sentence; empty if some are, or nobody knows yet */
	public String whyEmpty() {
		if (project.isEmpty()) {
			return "Select a project in the Dataset Explorer to see its history.";
		}
		if (!commits.isEmpty() || reading.isBusy() || problem.isPresent()) {
			return "";
		}
		if (!words.isBlank()) {
			return "No commit holds all of these words.";
		}
		return path.isEmpty() ? "Nothing has been committed in this project yet." : "No commit changed this file yet.";
	}

	/** Shows all commits of a project and selects one as soon as it is read. */
	public void reveal(Path folder, String commit) {
		awaited = Optional.of(commit);
		words = "";
		showFile(folder, "");
	}

	private void selectAwaited() {
		awaited.ifPresent(id -> commits.stream().filter(commit -> commit.id().equals(id)).findFirst().ifPresentOrElse(commit -> {
			awaited = Optional.empty();
			select(List.of(commit));
		}, this::more));
		if (!hasMore) {
			awaited = Optional.empty();
		}
	}

	/** There is no project. */
	public void showNothing() {
		project = Optional.empty();
		commits = List.of();
		select(List.of());
	}

	/** Reads the first page anew. */
	public void refresh() {
		problem = Optional.empty();
		isAppending = false;
		read(Math.max(PAGE, commits.size()), 0);
	}

	/** The end of the list came into sight: reads the next page, if there is one. */
	public void more() {
		if (hasMore && !reading.isBusy()) {
			isAppending = true;
			read(PAGE, commits.size());
		}
	}

	private void read(int most, int skip) {
		project.ifPresent(folder -> {
			var request = new LogRequest("HEAD", path.isEmpty() ? List.of() : List.of(path), words, skip, most);
			reading.start("Reading the history of " + folder.getFileName(), progress -> source.log(folder, request, progress));
		});
	}

	private void read(HistorySource.Page page) {
		List<HistoryCommit> all = new ArrayList<>(isAppending ? commits : List.of());
		all.addAll(page.commits().commits());
		commits = List.copyOf(all);
		root = Optional.of(page.root());
		hasMore = page.commits().more();
		problem = Optional.empty();
		selectAwaited();
		changed();
	}

	/** The user selected commits: one is compared with what it was made from, two with each other. */
	public void select(List<HistoryCommit> chosen) {
		if (chosen.equals(selected) && difference.isPresent()) {
			return;
		}
		selected = List.copyOf(chosen);
		difference = Optional.empty();
		Optional<VersionPair> pair = pair();
		if (pair.isPresent() && project.isPresent()) {
			Path folder = project.get();
			comparing.start("Comparing versions", progress -> source.compare(folder, pair.get(), progress));
		} else {
			comparing.cancel();
		}
		changed();
	}

	/** @return what the selection compares; nothing for none or more than two commits */
	public Optional<VersionPair> pair() {
		return switch (selected.size()) {
		case 1 -> Optional.of(VersionPair.ofCommit(selected.getFirst()));
		case 2 -> Optional.of(VersionPair.between(selected.getFirst(), selected.getLast(), commits));
		default -> Optional.empty();
		};
	}

	private void compared(VersionDifference found) {
		difference = Optional.of(found);
		changed();
	}

	private void failed(Problem what) {
		problem = Optional.of(what);
		hasMore = false;
		changed();
	}

	public Optional<Path> project() {
		return project;
	}

	/** @return the repository's folder; empty before it has been read */
	public Optional<Path> root() {
		return root;
	}

	/** @return the file whose commits are shown; empty if all are */
	public String path() {
		return path;
	}

	public List<HistoryCommit> commits() {
		return commits;
	}

	/** @return whether there are more commits than were read yet */
	public boolean hasMore() {
		return hasMore;
	}

	public List<HistoryCommit> selected() {
		return selected;
	}

	/** @return in what the selected commits differ; empty before it has been found out */
	public Optional<VersionDifference> difference() {
		return difference;
	}

	public Optional<Problem> problem() {
		return problem;
	}

	/** @return whether a comparison is on its way */
	public boolean isComparing() {
		return comparing.isBusy();
	}

	/** Ends whatever runs in the background. */
	public void dispose() {
		listeners.clear();
		reading.cancel();
		comparing.cancel();
	}

	private void changed() {
		background.post(() -> listeners.forEach(Runnable::run));
	}
}
