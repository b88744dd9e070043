package org.edgeloop.versioning.ui.changes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.ui.Background;
import org.edgeloop.versioning.ui.state.Change;
import org.edgeloop.versioning.ui.state.Change.Group;
import org.edgeloop.versioning.ui.state.ProjectState;
import org.edgeloop.versioning.ui.state.ProjectStates;
import org.edgeloop.versioning.ui.state.VersionControl;
import org.edgeloop.versioning.work.HookRule;
import org.edgeloop.versioning.work.ResolveConflictOperation.Side;

/**
 * The Versions view without its widgets: a project, what changed in it, the message of the next commit, and the one thing that is being
 * done. It belongs to the thread of its background.
 */
public final class VersionsPresenter {

	private static final int SHORT_ID = 7;

	/** Something that is done to a repository and has nothing to say when it is done. */
	@FunctionalInterface
	private interface Silent {
		void run(Path place, Progress progress) throws IOException;
	}

	/** Something that is done to a repository. */
	@FunctionalInterface
	private interface Told {
		String run(Path place, Progress progress) throws IOException;
	}

	private final Background background;
	private final VersionControl control;
	private final ProjectStates states;
	private final Consumer<Path> touched;
	private final RepositoryWork work;
	private final ProjectStates.Listener listener = (_, now) -> stateRead(now.state());
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<Path> project = Optional.empty();
	private CommitDraft draft = CommitDraft.EMPTY;

	/** @param touched told a project whose files may be others now */
	public VersionsPresenter(Background background, VersionControl control, ProjectStates states, Consumer<Path> touched) {
		this.touched = touched;
		this.background = background;
		this.control = control;
		this.states = states;
		work = new RepositoryWork(background, this::changed);
		states.addListener(listener);
	}

	/** @param changed told whenever something else is to be shown */
	public void addListener(Runnable changed) {
		listeners.add(changed);
	}

	/** Shows a project; one that is shown already is read anew. */
	public void show(Path folder) {
		if (!project.equals(Optional.of(folder))) {
			project = Optional.of(folder);
			draft = CommitDraft.EMPTY;
			work.dismiss();
			changed();
		}
		states.refresh(folder);
	}

	/** Shows no project any more, since there is none. */
	public void showNothing() {
		project = Optional.empty();
		changed();
	}

	public Optional<Path> project() {
		return project;
	}

	/** @return what is known of the project; empty before it has been read */
	public Optional<ProjectState> state() {
		return project.flatMap(states::of).map(ProjectStates.Known::state);
	}

	/** @return the groups that have something in them */
	public List<ChangeNode> roots() {
		return Arrays.stream(Group.values()).filter(group -> !changes(group).isEmpty()).<ChangeNode>map(ChangeNode.OfGroup::new).toList();
	}

	public List<Change> changes(Group group) {
		return state().map(known -> known.in(group)).orElse(List.of());
	}

	/** Reads the project anew. */
	public void refresh() {
		project.ifPresent(states::refresh);
	}

	public CommitDraft draft() {
		return draft;
	}

	/** The user typed. */
	public void setMessage(String text) {
		draft = draft.withMessage(text);
		changed();
	}

	/** The user wants the next commit to take the last one's place, or no longer so. */
	public void setAmending(boolean isAmending) {
		if (!isAmending) {
			draft = draft.notAmending();
			changed();
			return;
		}
		state().ifPresent(known -> background.start("Looking at the last commit", _ -> control.lastMessage(known.project()), last -> {
			draft = draft.amending(last);
			changed();
		}, work::failed));
	}

	/** @return why nothing can be committed now; empty if it can */
	public Optional<String> whyNoCommit() {
		return draft.whyNoCommit(state(), work.isBusy());
	}

	/** @return the programs that Git would run around a commit, about which the user has to be asked */
	public List<String> hooks() {
		return state().map(ProjectState::hooks).orElse(List.of());
	}

	/** @return who would commit; empty if nobody is known */
	public String author() {
		return state().map(ProjectState::author).orElse("");
	}

	/**
	 * Commits what is staged.
	 *
	 * @param pushes whether it is pushed afterwards
	 * @param rule what to do about hooks
	 * @param person who commits here from now on, {@code Name <address>}; empty for whom Git's settings name
	 */
	public void commit(boolean pushes, HookRule rule, String person) {
		if (whyNoCommit().isPresent()) {
			return;
		}
		var message = new VersionControl.Message(draft.message(), draft.isAmending(), rule);
		start("Committing", (place, progress) -> {
			if (!person.isEmpty()) {
				control.setAuthor(place, person, progress);
			}
			return "Committed " + control.commit(place, message, progress).substring(0, SHORT_ID) + ".";
		}, () -> {
			draft = CommitDraft.EMPTY;
			changed();
			if (pushes) {
				push();
			}
		});
	}

	public void stage(List<Change> changes) {
		withPaths(ChangePaths.stageable(changes), "Staging", control::stage);
	}

	public void unstage(List<Change> changes) {
		withPaths(ChangePaths.unstageable(changes), "Unstaging", control::unstage);
	}

	/** Says of files with conflicts that they are as they should be. */
	public void resolve(List<Change> changes) {
		withPaths(ChangePaths.conflicting(changes), "Marking as resolved", control::resolve);
	}

	/** Gives up what was changed. The user has been asked. */
	public void discard(List<Change> changes) {
		List<Change> given = ChangePaths.discardable(changes);
		if (!given.isEmpty()) {
			silently("Discarding changes", (place, progress) -> control.discard(place, given, progress));
		}
	}

	/** Ends conflicts by taking files as one side has them. */
	public void takeSide(List<Change> changes, Side side) {
		withPaths(ChangePaths.conflicting(changes), "Resolving conflicts", (place, paths, progress) -> control.takeSide(place, paths, side, progress));
	}

	/** Merges the labels of both sides of label files with conflicts. */
	public void mergeLabels(List<Change> changes) {
		List<String> paths = ChangePaths.labelConflicts(changes);
		if (!paths.isEmpty()) {
			start("Merging labels", (place, progress) -> control.mergeLabels(place, paths, progress));
		}
	}

	/** Goes back to before the merge. The user has been asked. */
	public void abortMerge() {
		silently("Going back to before the merge", control::abortMerge);
	}

	public void push() {
		start("Pushing", control::push);
	}

	public void pull() {
		start("Pulling", control::pull);
	}

	public void fetch() {
		start("Fetching", control::fetch);
	}

	public void switchTo(String branch) {
		silently("Switching to " + branch, (place, progress) -> control.switchTo(place, branch, progress));
	}

	public void createBranch(String name) {
		silently("Creating " + name, (place, progress) -> control.createBranch(place, name, progress));
	}

	/** Hands the local branches to somebody, as soon as they are read. */
	public void withBranches(Consumer<List<String>> taker) {
		state().filter(ProjectState::isVersioned)
				.ifPresent(known -> background.start("Looking for branches", _ -> control.branches(known.project()), taker, work::failed));
	}

	/** Something that is done to files of a repository. */
	@FunctionalInterface
	private interface WithPaths {
		void run(Path place, List<String> paths, Progress progress) throws IOException;
	}

	private void withPaths(List<String> paths, String name, WithPaths action) {
		if (!paths.isEmpty()) {
			silently(name, (place, progress) -> action.run(place, paths, progress));
		}
	}

	private void silently(String name, Silent action) {
		start(name, (place, progress) -> {
			action.run(place, progress);
			return "";
		});
	}

	private void start(String name, Told action) {
		start(name, action, () -> {
			// what is shown next says it
		});
	}

	private void start(String name, Told action, Runnable then) {
		state().filter(ProjectState::isVersioned).ifPresent(known -> work.start(name, String.valueOf(known.project().getFileName()),
				progress -> action.run(known.project(), progress), () -> ended(known.project()), then));
	}

	private void ended(Path worked) {
		touched.accept(worked);
		states.refresh(worked);
	}

	/** @return what is being done, for the user to read */
	public Optional<String> doing() {
		return work.doing();
	}

	/** Stops what is being done. */
	public void stop() {
		work.stop();
	}

	/** @return what went wrong last */
	public Optional<Problem> problem() {
		return work.problem();
	}

	/** @return what was done last, in a sentence; empty if there is nothing to say */
	public String news() {
		return work.news();
	}

	/** The user has read what came of the last thing. */
	public void dismiss() {
		work.dismiss();
		changed();
	}

	/** Listens no longer, and stops what is being done. */
	public void dispose() {
		states.removeListener(listener);
		listeners.clear();
		stop();
	}

	private void stateRead(ProjectState read) {
		if (project.equals(Optional.of(read.project()))) {
			changed();
		}
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}
}
